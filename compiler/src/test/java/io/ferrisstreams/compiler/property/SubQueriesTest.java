package io.ferrisstreams.compiler.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ferrisstreams.compiler.Compilation;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.topology.JobProbe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Sub-queries in expressions over a table that changes at random, with NULLs and deletions: each
 * row of a stream comes out with what looking through all rows of the table says.
 */
class SubQueriesTest {
  private static final int TRIES = Integer.getInteger("property.tries", 2);
  private static final long SEED = Long.getLong("property.seed", 5);
  private static final int STEPS = 300;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SCRIPT =
      """
      CREATE STREAM s (n INT, x INT, y INT) WITH ('topic' = 's');
      CREATE TABLE t (k INT PRIMARY KEY, c INT, g INT) WITH ('topic' = 't');
      CREATE STREAM r AS SELECT n,
        x IN (SELECT c FROM t) AS among,
        x NOT IN (SELECT c FROM t WHERE g = 1) AS not_among,
        x IN (SELECT c FROM t WHERE g = y) AS among_tied,
        x IN (SELECT k FROM t WHERE c > 1) AS among_keys,
        EXISTS (SELECT 1 FROM t WHERE c = x AND g = y) AS there_is,
        NOT EXISTS (SELECT 1 FROM t WHERE k = x) AS there_is_none,
        EXISTS (SELECT 1 FROM t WHERE c > 2) AS there_is_any,
        (SELECT SUM(c) FROM t WHERE g = y) AS total,
        (SELECT COUNT(*) FROM t) + 0 AS rows,
        (SELECT c FROM t WHERE k = x) AS one
      FROM s WITH ('sink.kafka.topic' = 'r');
      CREATE STREAM f AS SELECT n FROM s WHERE x NOT IN (SELECT c FROM t) OR y = 3 WITH ('sink.kafka.topic' = 'f');
      """;

  /** A row of the table. */
  private record Entry(int k, @Nullable Integer c, @Nullable Integer g) {}

  @Test
  void rowsComeOutWithWhatTablesHaveThen() {
    for (int i = 0; i < TRIES; i++) {
      check(new Random(SEED + i), "-Dproperty.tries=1 -Dproperty.seed=" + (SEED + i));
    }
  }

  private static void check(Random random, String which) {
    CompiledSql sql = Compilation.optimized(new Script("sub_queries.sql", SCRIPT)).sql();
    Properties properties = sql.properties();
    properties.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    properties.put(
        StreamsConfig.STATE_DIR_CONFIG,
        Path.of("target", "kafka-streams").toAbsolutePath().toString());
    JobProbe probe = new JobProbe((name, row) -> {});
    Map<Integer, Entry> table = new LinkedHashMap<>();
    try (TopologyTestDriver driver = new TopologyTestDriver(sql.topology(probe), properties)) {
      TestInputTopic<Integer, String> entries =
          driver.createInputTopic("t", new IntegerSerializer(), new StringSerializer());
      TestInputTopic<Integer, String> rows =
          driver.createInputTopic("s", new IntegerSerializer(), new StringSerializer());
      TestOutputTopic<String, String> results =
          driver.createOutputTopic("r", new StringDeserializer(), new StringDeserializer());
      TestOutputTopic<String, String> filtered =
          driver.createOutputTopic("f", new StringDeserializer(), new StringDeserializer());
      for (int n = 0; n < STEPS; n++) {
        if (random.nextBoolean()) {
          int k = random.nextInt(4);
          boolean deletes = random.nextInt(3) == 0;
          Entry entry = new Entry(k, number(random), number(random));
          if (deletes) {
            table.remove(k);
          } else {
            table.put(k, entry);
          }
          entries.pipeInput(k, deletes ? null : "{\"c\":%s,\"g\":%s}".formatted(entry.c, entry.g));
          continue;
        }
        Integer x = number(random);
        Integer y = number(random);
        rows.pipeInput("{\"n\":%d,\"x\":%s,\"y\":%s}".formatted(n, x, y));
        List<Entry> all = List.copyOf(table.values());
        String as = "%s%nx %s, y %s, among %s".formatted(which, x, y, all);
        Map<String, Object> expected = expected(n, x, y, all);
        List<String> out = results.readValuesToList();
        assertThat(out).as(as).hasSize(1);
        JsonNode result = read(out.get(0));
        expected.forEach(
            (name, value) ->
                assertThat(result.get(name).asText())
                    .as("%s: %s", as, name)
                    .isEqualTo(String.valueOf(value)));
        Boolean among = in(x, values(all));
        boolean passes = Boolean.FALSE.equals(among) || Objects.equals(y, 3);
        assertThat(filtered.readValuesToList()).as(as).hasSize(passes ? 1 : 0);
      }
    }
  }

  private static @Nullable Integer number(Random random) {
    int number = random.nextInt(6);
    return number == 5 ? null : number;
  }

  private static Map<String, Object> expected(
      int n, @Nullable Integer x, @Nullable Integer y, List<Entry> all) {
    List<Entry> tied = all.stream().filter(e -> y != null && y.equals(e.g)).toList();
    List<@Nullable Integer> ofOne = new ArrayList<>();
    all.stream().filter(e -> Objects.equals(e.g, 1)).forEach(e -> ofOne.add(e.c));
    Boolean amongOne = in(x, ofOne);
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("n", n);
    expected.put("among", in(x, values(all)));
    expected.put("not_among", amongOne == null ? null : !amongOne);
    expected.put("among_tied", in(x, values(tied)));
    expected.put(
        "among_keys",
        in(x, all.stream().filter(e -> e.c != null && e.c > 1).map(e -> (Integer) e.k).toList()));
    expected.put("there_is", tied.stream().anyMatch(e -> x != null && x.equals(e.c)));
    expected.put("there_is_none", all.stream().noneMatch(e -> x != null && x == e.k));
    expected.put("there_is_any", all.stream().anyMatch(e -> e.c != null && e.c > 2));
    List<Integer> present = tied.stream().map(Entry::c).filter(Objects::nonNull).toList();
    expected.put("total", present.isEmpty() ? null : present.stream().mapToInt(c -> c).sum());
    expected.put("rows", all.size());
    expected.put(
        "one",
        all.stream()
            .filter(e -> x != null && x == e.k)
            .map(e -> String.valueOf(e.c))
            .findFirst()
            .orElse(null));
    return expected;
  }

  private static List<@Nullable Integer> values(List<Entry> entries) {
    List<@Nullable Integer> values = new ArrayList<>();
    entries.forEach(entry -> values.add(entry.c));
    return values;
  }

  /** As the standard has it: NULL where it is not there, but may be. */
  private static @Nullable Boolean in(@Nullable Integer x, List<@Nullable Integer> values) {
    if (values.isEmpty()) {
      return false;
    }
    if (x != null && values.contains(x)) {
      return true;
    }
    return x == null || values.contains(null) ? null : Boolean.FALSE;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
