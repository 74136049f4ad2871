package io.ferrisstreams.compiler.property;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.analyzer.Analyzer;
import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.codegen.JavaGenerator;
import io.ferrisstreams.compiler.codegen.JavaSources;
import io.ferrisstreams.compiler.jvm.GeneratedClasses;
import io.ferrisstreams.compiler.jvm.JavaCompiler;
import io.ferrisstreams.compiler.parser.SqlParser;
import io.ferrisstreams.compiler.property.Expressions.Column;
import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random expressions over random rows: the topology, optimised or not, yields what the oracle says;
 * a row error there is a row that fails here.
 */
class ExpressionsTest {
  private static final int SCRIPTS = Integer.getInteger("property.tries", 8);
  private static final long SEED = Long.getLong("property.seed", 7);
  private static final int QUERIES = 40;
  private static final int ROWS = 25;
  private static final int SELECTS = 20;
  private static final int ITEMS = 3;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a statement made of a row; absent if nothing came out. */
  private record Results(List<Map<String, Outcome>> rows) {}

  private int checked;
  private int single;
  private int failed;

  @Test
  void valuesAreThoseOfTheOracle() {
    run(
        (expressions, depth) -> expressions.any(depth),
        "SELECT %s AS v FROM s;\n",
        (sample, outcomes, found) -> {
          if (found == null) {
            assertAllowed(sample, outcomes, Outcome.ERROR);
          } else {
            assertAllowed(sample, outcomes, found);
          }
        });
    assertThat(failed).isGreaterThan(checked / 50);
  }

  @Test
  void whereKeepsWhatIsTrue() {
    run(
        Expressions::condition,
        "SELECT TRUE AS v FROM s WHERE %s;\n",
        (sample, outcomes, found) -> {
          boolean kept = outcomes.contains(Outcome.of(true));
          boolean dropped = outcomes.stream().anyMatch(o -> !Boolean.TRUE.equals(o.value()));
          checked++;
          single += kept != dropped ? 1 : 0;
          if (found == null) {
            assertThat(dropped).as("dropped: " + sample.sql()).isTrue();
          } else {
            assertThat(kept).as("kept: " + sample.sql()).isTrue();
          }
        });
  }

  /** What items have in common is computed once, which no value and no failed row may tell. */
  @Test
  void itemsOfOneSelectAreWhatTheyAreAlone() {
    Random random = new Random(SEED);
    Expressions expressions = new Expressions(random);
    int repeated = 0;
    for (int script = 0; script < SCRIPTS; script++) {
      StringBuilder sql = new StringBuilder(declaration());
      StringBuilder together = new StringBuilder();
      for (int select = 0; select < SELECTS; select++) {
        List<Sample> items = expressions.related(ITEMS);
        for (Sample item : items) {
          sql.append("SELECT ").append(item.sql()).append(" AS v FROM s;\n");
        }
        together.append("SELECT ");
        for (int i = 0; i < ITEMS; i++) {
          together.append(items.get(i).sql()).append(" AS v").append(i).append(", ");
        }
        together.append("p FROM s;\n");
      }
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(expressions.values().row());
      }
      CompiledSql alone = compiled(sql.toString());
      CompiledSql once = compiled(declaration() + together);
      List<Map<String, List<Outcome>>> expected = rowsOf(alone, rows);
      List<Map<String, List<Outcome>>> found = rowsOf(once, rows);
      for (int row = 0; row < ROWS; row++) {
        for (int select = 0; select < SELECTS; select++) {
          List<Outcome> values = new ArrayList<>();
          for (int i = 0; i < ITEMS; i++) {
            List<Outcome> value = expected.get(row).get(name(select * ITEMS + i));
            values.add(value == null ? Outcome.ERROR : value.get(0));
          }
          List<Outcome> result = found.get(row).get(name(select));
          String about =
              "seed "
                  + SEED
                  + ", row "
                  + rows.get(row)
                  + ":\n"
                  + together.toString().split("\n")[select];
          assertThat(result == null).as(about).isEqualTo(values.contains(Outcome.ERROR));
          if (result != null) {
            repeated++;
            assertThat(result.subList(0, ITEMS).stream().map(ExpressionsTest::comparable))
                .as(about)
                .isEqualTo(values.stream().map(ExpressionsTest::comparable).toList());
          }
        }
      }
    }
    assertThat(repeated).isGreaterThan(SCRIPTS * SELECTS * ROWS / 10);
  }

  private static String name(int statement) {
    return statement == 0 ? "select" : "select-" + (statement + 1);
  }

  /** The values of each statement's rows; a row that failed is absent. */
  private static List<Map<String, List<Outcome>>> rowsOf(
      CompiledSql sql, List<List<@Nullable Object>> rows) {
    Map<String, List<Outcome>> current = new HashMap<>();
    JobProbe probe =
        new JobProbe(
            (name, row) -> {
              List<Outcome> values = new ArrayList<>();
              for (int i = 0; i < row.type().size(); i++) {
                values.add(outcome(row, i));
              }
              current.put(name, values);
            });
    StreamsBuilder builder = new StreamsBuilder();
    sql.sqlTopology().addTo(builder, probe);
    List<Map<String, List<Outcome>>> results = new ArrayList<>();
    try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), sql.properties())) {
      TestInputTopic<byte[], byte[]> in =
          driver.createInputTopic("in", new ByteArraySerializer(), new ByteArraySerializer());
      for (List<@Nullable Object> row : rows) {
        current.clear();
        in.pipeInput(json(row));
        results.add(Map.copyOf(current));
      }
    }
    return results;
  }

  private interface Check {
    void check(Sample sample, Set<Outcome> outcomes, @Nullable Outcome found);
  }

  private interface Source {
    Sample sample(Expressions expressions, int depth);
  }

  private void run(Source source, String form, Check check) {
    Random random = new Random(SEED);
    Expressions expressions = new Expressions(random);
    for (int script = 0; script < SCRIPTS; script++) {
      List<Sample> samples = new ArrayList<>();
      StringBuilder sql = new StringBuilder(declaration());
      for (int i = 0; i < QUERIES; i++) {
        Sample sample = source.sample(expressions, 1 + random.nextInt(4));
        samples.add(sample);
        sql.append(form.formatted(sample.sql()));
      }
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(expressions.values().row());
      }
      CompiledSql compiled = compiled(sql.toString());
      Results optimised = results(compiled.sqlTopology(), compiled.properties(), rows, samples);
      Results plain = results(unoptimised(sql.toString()), compiled.properties(), rows, samples);
      for (int row = 0; row < ROWS; row++) {
        for (int i = 0; i < QUERIES; i++) {
          Sample sample = samples.get(i);
          Set<Outcome> outcomes = sample.of(rows.get(row));
          String name = i == 0 ? "select" : "select-" + (i + 1);
          try {
            check.check(sample, outcomes, optimised.rows.get(row).get(name));
            check.check(sample, outcomes, plain.rows.get(row).get(name));
          } catch (AssertionError e) {
            throw new AssertionError(
                "seed " + SEED + ", row " + rows.get(row) + ":\n" + sample.sql(), e);
          }
        }
      }
    }
    // The oracle is of use only where it knows; and errors must be among what it knows.
    assertThat(single).isGreaterThan(checked * 9 / 10);
  }

  private void assertAllowed(Sample sample, Set<Outcome> outcomes, Outcome found) {
    checked++;
    single += outcomes.size() == 1 ? 1 : 0;
    failed += found.error() ? 1 : 0;
    assertThat(outcomes.stream().map(ExpressionsTest::comparable).toList())
        .as(sample.type() + " " + sample.sql())
        .contains(comparable(found));
  }

  /** Zeros are equal, and so are decimals of one type. */
  private static String comparable(Outcome outcome) {
    return outcome.value() instanceof Double d
        ? String.valueOf(d + 0.0)
        : outcome.error() ? "ERROR" : outcome.value() + "";
  }

  private static String declaration() {
    return "CREATE STREAM s ("
        + Expressions.COLUMNS.stream()
            .map(c -> c.name() + " " + c.type().sql() + (c.nullable() ? "" : " NOT NULL"))
            .collect(Collectors.joining(", "))
        + ") WITH ('topic' = 'in');\n";
  }

  private static CompiledSql compiled(String sql) {
    try {
      return FerrisCompiler.compile(sql);
    } catch (IllegalStateException e) {
      throw new AssertionError(sql, e);
    }
  }

  private static SqlTopology unoptimised(String sql) {
    Script script = new Script("sql", sql);
    JavaSources java =
        JavaGenerator.generate(
            Analyzer.analyze(
                    script,
                    SqlParser.parse(script),
                    "sql",
                    Catalog.of(Functions.BUILT_IN),
                    Dialect.FERRIS)
                .program(),
            "plain");
    ClassLoader libraries = ExpressionsTest.class.getClassLoader();
    ClassLoader loader =
        new GeneratedClasses(new JavaCompiler(libraries).compile(java.files()), libraries);
    try {
      return (SqlTopology)
          loader.loadClass(java.topologyClass()).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("generated topology", e);
    }
  }

  private static Results results(
      SqlTopology sql,
      Properties properties,
      List<List<@Nullable Object>> rows,
      List<Sample> samples) {
    Map<String, Outcome> current = new HashMap<>();
    Map<String, Type> types = new HashMap<>();
    for (int i = 0; i < samples.size(); i++) {
      types.put(i == 0 ? "select" : "select-" + (i + 1), samples.get(i).type());
    }
    JobProbe probe =
        new JobProbe(
            (name, row) -> current.put(name, outcome(row, requireNonNull(types.get(name)))));
    StreamsBuilder builder = new StreamsBuilder();
    sql.addTo(builder, probe);
    Topology topology = builder.build();
    List<Map<String, Outcome>> results = new ArrayList<>();
    try (TopologyTestDriver driver = new TopologyTestDriver(topology, properties)) {
      TestInputTopic<byte[], byte[]> in =
          driver.createInputTopic("in", new ByteArraySerializer(), new ByteArraySerializer());
      for (List<@Nullable Object> row : rows) {
        current.clear();
        in.pipeInput(json(row));
        results.add(Map.copyOf(current));
      }
    }
    return new Results(results);
  }

  private static Outcome outcome(Row row, Type expected) {
    assertThat(row.type().column(0).type()).hasToString(expected.sql());
    return outcome(row, 0);
  }

  private static Outcome outcome(Row row, int i) {
    if (row.isNull(i)) {
      return Outcome.NULL;
    }
    return Outcome.of(
        switch (row.type().column(i).type().kind()) {
          case INT -> BigDecimal.valueOf(row.getInt(i));
          case BIGINT -> BigDecimal.valueOf(row.getLong(i));
          case DECIMAL -> decimal(row, i, (Decimal) row.type().column(i).type());
          case DOUBLE -> row.getDouble(i);
          case VARCHAR -> row.getString(i);
          case BOOLEAN -> row.getBoolean(i);
          case DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
              throw new AssertionError(row.type());
        });
  }

  private static BigDecimal decimal(Row row, int i, Decimal type) {
    return type.isWide()
        ? new BigDecimal(((Int128) row.getObject(i)).toBigInteger(), type.scale())
        : BigDecimal.valueOf(row.getLong(i), type.scale());
  }

  private static byte[] json(List<@Nullable Object> row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      Column column = Expressions.COLUMNS.get(i);
      Object value = row.get(i);
      if (value != null) {
        object.put(column.name(), value instanceof BigDecimal d ? exact(d) : value);
      }
    }
    try {
      return JSON.writeValueAsBytes(object);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Object exact(BigDecimal number) {
    return number.scale() == 0 ? number.toBigIntegerExact() : number.toPlainString();
  }
}
