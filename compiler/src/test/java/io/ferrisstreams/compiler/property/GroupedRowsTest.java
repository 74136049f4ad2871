package io.ferrisstreams.compiler.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ferrisstreams.compiler.Compilation;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.topology.JobProbe;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random rows through random aggregations: after each, the topology, optimised or not, has yielded
 * what recomputing from all rows does.
 */
class GroupedRowsTest {
  private static final int SCRIPTS = Integer.getInteger("property.tries", 4);
  private static final long SEED = Long.getLong("property.seed", 7);
  private static final int QUERIES = 5;
  private static final int ROWS = 60;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final String COLUMNS =
      "k VARCHAR, g INT, x INT, b BIGINT, d DECIMAL(9,2), w DECIMAL(38,4), f DOUBLE, t VARCHAR";

  /** A record of the source; {@code row} is null of one that cannot be read, or without a row. */
  private record Input(
      byte @Nullable [] key, byte @Nullable [] value, @Nullable Map<String, Object> row) {}

  private int yielded;
  private int failed;
  private int takenBack;

  @Test
  void groupsOfAStreamAreWhatTheirRowsSay() {
    Random random = new Random(SEED);
    for (int script = 0; script < SCRIPTS; script++) {
      List<GroupedQuery> queries = queries(random, false);
      List<Input> input = new ArrayList<>();
      RandomRows rows = new RandomRows(random);
      for (int i = 0; i < ROWS; i++) {
        input.add(random.nextInt(20) == 0 ? bad(null) : of(null, rows.next()));
      }
      String sql = "CREATE STREAM s (" + COLUMNS + ") WITH ('topic' = 'in');\n" + sql(queries);
      for (CompiledSql compiled : both(sql)) {
        overStream(compiled, queries, input);
      }
    }
    assertThat(yielded).isGreaterThan(SCRIPTS * ROWS);
    assertThat(failed).isGreaterThan(SCRIPTS * 10);
    assertThat(takenBack).isPositive();
  }

  @Test
  void groupsOfATableAreWhatItsRowsSay() {
    Random random = new Random(SEED);
    for (int script = 0; script < SCRIPTS; script++) {
      List<GroupedQuery> queries = queries(random, true);
      List<Input> input = new ArrayList<>();
      RandomRows rows = new RandomRows(random);
      for (int i = 0; i < ROWS; i++) {
        byte[] key = ("id" + random.nextInt(9)).getBytes(UTF_8);
        input.add(
            switch (random.nextInt(16)) {
              case 0 -> bad(key);
              case 1, 2, 3 -> new Input(key, null, null);
              default -> of(key, rows.next());
            });
      }
      String sql =
          "CREATE TABLE s (id VARCHAR PRIMARY KEY, "
              + COLUMNS
              + ") WITH ('topic' = 'in');\n"
              + sql(queries);
      for (CompiledSql compiled : both(sql)) {
        overTable(compiled, queries, input);
      }
    }
    assertThat(yielded).isGreaterThan(SCRIPTS * ROWS);
    assertThat(failed).isGreaterThan(SCRIPTS * 10);
    assertThat(takenBack).isGreaterThan(SCRIPTS * 10);
  }

  private static List<GroupedQuery> queries(Random random, boolean ofTable) {
    List<GroupedQuery> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      queries.add(GroupedQuery.random(random, "q" + i, ofTable));
    }
    return queries;
  }

  private static String sql(List<GroupedQuery> queries) {
    return queries.stream().map(GroupedQuery::sql).collect(Collectors.joining());
  }

  private static List<CompiledSql> both(String sql) {
    Script script = new Script("grouped.sql", sql);
    return List.of(Compilation.optimized(script).sql(), Compilation.unoptimized(script).sql());
  }

  private static Input bad(byte @Nullable [] key) {
    return new Input(key, "{\"x\": \"many\"".getBytes(UTF_8), null);
  }

  private static Input of(byte @Nullable [] key, Map<String, Object> row) {
    try {
      return new Input(key, JSON.writeValueAsBytes(row), row);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A row belongs to its group unless an aggregate had no result with it. */
  private void overStream(CompiledSql sql, List<GroupedQuery> queries, List<Input> input) {
    List<Map<List<@Nullable Object>, List<Map<String, Object>>>> groups = new ArrayList<>();
    List<Map<List<@Nullable Object>, String>> shown = new ArrayList<>();
    queries.forEach(
        query -> {
          groups.add(new HashMap<>());
          shown.add(new HashMap<>());
        });
    try (Job job = new Job(sql)) {
      for (Input entry : input) {
        job.process(entry);
        long failures = entry.row == null ? 1 : 0;
        for (int i = 0; i < queries.size(); i++) {
          GroupedQuery query = queries.get(i);
          List<String> expected = new ArrayList<>();
          List<@Nullable Object> group = entry.row == null ? null : query.group(entry.row);
          if (entry.row != null && group == null) {
            failures++;
          } else if (entry.row != null) {
            List<Map<String, Object>> rows =
                new ArrayList<>(groups.get(i).getOrDefault(group, List.of()));
            rows.add(entry.row);
            try {
              Map<String, @Nullable Object> result = query.result(group, rows);
              groups.get(i).put(group, rows);
              boolean before = result == null && shown.get(i).remove(group) != null;
              if (result != null) {
                shown.get(i).put(group, "");
                expected.add(canonical(result, false));
              } else if (before && query.table()) {
                expected.add("null");
              }
            } catch (ArithmeticException e) {
              failures++;
            }
          }
          List<String> found =
              job.written(query).stream()
                  .map(e -> e.getValue() == null ? "null" : canonical(e.getValue(), false))
                  .toList();
          assertThat(found).as("%s%s\n%s", job.about(), query.sql(), entry.row).isEqualTo(expected);
          yielded += expected.size();
          takenBack += expected.contains("null") ? 1 : 0;
        }
        assertThat(job.newFailures()).as("%s%s", job.about(), entry.row).isEqualTo(failures);
        failed += (int) failures;
      }
    }
  }

  /** Groups are of the rows there are; where an aggregate has no result, nothing new is told. */
  private void overTable(CompiledSql sql, List<GroupedQuery> queries, List<Input> input) {
    Map<String, Map<String, Object>> table = new LinkedHashMap<>();
    List<Map<String, Map<String, @Nullable Object>>> told = new ArrayList<>();
    queries.forEach(query -> told.add(new HashMap<>()));
    try (Job job = new Job(sql)) {
      for (Input entry : input) {
        job.process(entry);
        String id = new String(requireNonNull(entry.key), UTF_8);
        if (entry.row != null) {
          // A list has its rows in the order in which they came or changed.
          table.remove(id);
          table.put(id, entry.row);
        } else if (entry.value == null) {
          table.remove(id);
        }
        for (int i = 0; i < queries.size(); i++) {
          GroupedQuery query = queries.get(i);
          for (Map.Entry<String, @Nullable Map<String, @Nullable Object>> e : job.written(query)) {
            if (e.getValue() == null) {
              assertThat(told.get(i).remove(e.getKey())).as(job.about() + query.sql()).isNotNull();
              takenBack++;
            } else {
              told.get(i).put(e.getKey(), e.getValue());
              yielded++;
            }
          }
          compare(job.about(), query, entry, table, told.get(i));
        }
        failed += (int) job.newFailures();
      }
    }
  }

  private static void compare(
      String about,
      GroupedQuery query,
      Input last,
      Map<String, Map<String, Object>> table,
      Map<String, Map<String, @Nullable Object>> told) {
    Map<List<@Nullable Object>, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    for (Map<String, Object> row : table.values()) {
      List<@Nullable Object> group = query.group(row);
      if (group != null) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
      }
    }
    Map<String, String> found = new TreeMap<>();
    told.values()
        .forEach(row -> found.put(canonical(query.groupOf(row), true), canonical(row, true)));
    Map<String, String> expected = new TreeMap<>();
    groups.forEach(
        (group, rows) -> {
          String name = canonical(group, true);
          try {
            Map<String, @Nullable Object> result = query.result(group, rows);
            if (result != null) {
              expected.put(name, canonical(result, true));
            }
          } catch (ArithmeticException e) {
            // An error of the row that led there; the group is what it was.
            if (found.containsKey(name)) {
              expected.put(name, requireNonNull(found.get(name)));
            }
          }
        });
    assertThat(found).as("%s%s\n%s\nof %s", about, query.sql(), last, table).isEqualTo(expected);
  }

  /** One topology at work. Mutable: it processes. */
  private static final class Job implements AutoCloseable {
    private final JobProbe probe = new JobProbe();
    private final TopologyTestDriver driver;
    private long failures;

    Job(CompiledSql sql) {
      Properties properties = sql.properties();
      properties.put(RowErrors.PROBE_CONFIG, probe);
      properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
      driver = new TopologyTestDriver(sql.topology(probe), properties);
    }

    String about() {
      return "seed " + SEED + ": ";
    }

    void process(Input input) {
      ByteArraySerializer bytes = new ByteArraySerializer();
      driver.createInputTopic("in", bytes, bytes).pipeInput(input.key, input.value);
    }

    /** Keys as text, and rows. */
    List<Map.Entry<String, @Nullable Map<String, @Nullable Object>>> written(GroupedQuery query) {
      ByteArrayDeserializer bytes = new ByteArrayDeserializer();
      TestOutputTopic<byte[], byte[]> topic = driver.createOutputTopic(query.name(), bytes, bytes);
      List<Map.Entry<String, @Nullable Map<String, @Nullable Object>>> rows = new ArrayList<>();
      while (!topic.isEmpty()) {
        TestRecord<byte[], byte[]> read = topic.readRecord();
        String key = read.key() == null ? "" : HexFormat.of().formatHex(read.key());
        rows.add(new SimpleEntry<>(key, parsed(query, read.value())));
      }
      return rows;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, @Nullable Object> parsed(
        GroupedQuery query, byte @Nullable [] json) {
      try {
        return json == null ? null : query.typed(JSON.readValue(json, LinkedHashMap.class));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    /** How many rows have failed since this was last asked. */
    long newFailures() {
      long now = probe.failed().values().stream().mapToLong(Long::longValue).sum();
      long more = now - failures;
      failures = now;
      return more;
    }

    @Override
    public void close() {
      driver.close();
    }
  }

  /**
   * Equal texts for equal values: doubles with twelve digits, since what is exact here was rounded
   * there more than once.
   *
   * @param unordered whether the order of lists means nothing
   */
  private static String canonical(@Nullable Object value, boolean unordered) {
    if (value instanceof Number number) {
      return number instanceof Double d
          ? rounded(d)
          : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof List<?> list) {
      Stream<String> elements = list.stream().map(element -> canonical(element, unordered));
      return (unordered ? elements.sorted() : elements).toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> texts = new TreeMap<>();
      map.forEach((name, element) -> texts.put((String) name, canonical(element, unordered)));
      return texts.toString();
    }
    return String.valueOf(value);
  }

  private static String rounded(double value) {
    return new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros().toPlainString();
  }
}
