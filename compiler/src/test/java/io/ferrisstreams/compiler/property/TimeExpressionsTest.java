package io.ferrisstreams.compiler.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;

/** Random expressions over random dates and times yield what {@code java.time} says. */
class TimeExpressionsTest {
  private static final int SCRIPTS = Integer.getInteger("property.tries", 4);
  private static final long SEED = Long.getLong("property.seed", 11);
  private static final int QUERIES = 40;
  private static final int ROWS = 25;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void valuesAreThoseOfJavaTime() {
    Random random = new Random(SEED);
    TimeExpressions expressions = new TimeExpressions(random);
    int single = 0;
    int errors = 0;
    int nulls = 0;
    for (int script = 0; script < SCRIPTS; script++) {
      List<TimeSample> samples = new ArrayList<>();
      StringBuilder sql = new StringBuilder();
      sql.append("CREATE STREAM s (" + TimeExpressions.COLUMNS + ") WITH ('topic' = 'in');\n");
      for (int i = 0; i < QUERIES; i++) {
        TimeSample sample = expressions.any(1 + random.nextInt(4));
        samples.add(sample);
        sql.append("SELECT ").append(sample.sql()).append(" AS v FROM s;\n");
      }
      List<Map<String, Object>> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(expressions.values().row());
      }
      List<Map<String, Outcome>> results = results(FerrisCompiler.compile(sql.toString()), rows);
      for (int i = 0; i < ROWS; i++) {
        for (int q = 0; q < QUERIES; q++) {
          Set<Outcome> expected = samples.get(q).of(rows.get(i));
          Outcome found =
              results.get(i).getOrDefault(q == 0 ? "select" : "select-" + (q + 1), Outcome.ERROR);
          assertThat(expected)
              .as("seed %s, row %s: %s", SEED, rows.get(i), samples.get(q).sql())
              .contains(found);
          single += expected.size() == 1 ? 1 : 0;
          errors += found.error() ? 1 : 0;
          nulls += found.isNull() ? 1 : 0;
        }
      }
    }
    int checked = SCRIPTS * ROWS * QUERIES;
    // The judge is of use only where it knows, and where not all is an error or NULL.
    assertThat(single).isGreaterThan(checked * 9 / 10);
    assertThat(errors).isBetween(checked / 50, checked / 2);
    assertThat(nulls).isLessThan(checked / 2);
  }

  private static List<Map<String, Outcome>> results(
      CompiledSql compiled, List<Map<String, Object>> rows) {
    Map<String, Outcome> current = new HashMap<>();
    JobProbe probe = new JobProbe((name, row) -> current.put(name, outcome(row)));
    List<Map<String, Outcome>> results = new ArrayList<>();
    try (TopologyTestDriver driver =
        new TopologyTestDriver(compiled.topology(probe), compiled.properties())) {
      TestInputTopic<byte[], byte[]> in =
          driver.createInputTopic("in", new ByteArraySerializer(), new ByteArraySerializer());
      for (Map<String, Object> row : rows) {
        current.clear();
        in.pipeInput(json(row));
        results.add(Map.copyOf(current));
      }
    }
    return results;
  }

  private static Outcome outcome(Row row) {
    if (row.isNull(0)) {
      return Outcome.NULL;
    }
    SqlType type = row.type().column(0).type();
    return Outcome.of(
        switch (type.kind()) {
          case BOOLEAN -> row.getBoolean(0);
          case INT -> (long) row.getInt(0);
          case DATE -> LocalDate.ofEpochDay(row.getInt(0));
          case TIME -> LocalTime.ofNanoOfDay(row.getInt(0) * 1_000_000L);
          case TIMESTAMP ->
              LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC)
                  .plus(
                      row.getLong(0),
                      type.equals(SqlType.Timestamp.MILLIS)
                          ? ChronoUnit.MILLIS
                          : ChronoUnit.MICROS);
          case INTERVAL -> row.getObject(0);
          default -> throw new AssertionError(type);
        });
  }

  private static byte[] json(Map<String, Object> row) {
    Map<String, String> texts = new LinkedHashMap<>();
    row.forEach(
        (column, value) ->
            texts.put(
                column,
                value instanceof Interval interval
                    ? Values.formatInterval(interval)
                    : value.toString()));
    try {
      return JSON.writeValueAsBytes(texts);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
