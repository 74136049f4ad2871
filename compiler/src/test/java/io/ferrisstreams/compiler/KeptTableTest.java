package io.ferrisstreams.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.KeptTable;
import io.ferrisstreams.serdes.row.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows of tables, looked up from Java by their keys. */
class KeptTableTest {

  /** Writes each value to topic t, and looks up a key of the only table that is kept. */
  private static Optional<Map<String, @Nullable Object>> find(
      String sql, List<String> values, Object... key) {
    CompiledSql compiled = FerrisCompiler.compile(sql);
    JobProbe probe = new JobProbe();
    KeptTable table = compiled.sqlTopology().tables(probe).get(0);
    var properties = compiled.properties();
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    try (TopologyTestDriver driver = new TopologyTestDriver(compiled.topology(probe), properties)) {
      TestInputTopic<String, String> topic =
          driver.createInputTopic("t", new StringSerializer(), new StringSerializer());
      values.forEach(value -> topic.pipeInput("k", value));
      KeyValueStore<byte[], ValueAndTimestamp<Row>> store =
          driver.getTimestampedKeyValueStore(table.store());
      return table.find(store, key);
    }
  }

  @Test
  void valuesAreWhatJavaHasForThem() {
    String sql =
        """
        CREATE STREAM t (
          k VARCHAR KEY, b BOOLEAN, i INT, l BIGINT, d DOUBLE, n DECIMAL(9,2), w DECIMAL(38,3), s VARCHAR,
          x BYTES, dt DATE, tm TIME, ms TIMESTAMP, us TIMESTAMP(6), a ARRAY<DECIMAL(5,1)>, m MAP<VARCHAR, DATE>,
          r STRUCT<p INT, q DATE>, nothing INT) WITH ('topic' = 't');
        CREATE TABLE kept WITH ('table.queryable' = 'true') AS SELECT * FROM t;
        """;
    String row =
        """
        {"k": "k", "b": true, "i": 1, "l": 2, "d": 0.5, "n": 3.10, "w": 12345678901234567890.125, "s": "text",
         "x": "yv4=", "dt": "2024-02-29", "tm": "23:59:59.123", "ms": "2024-05-01T10:00:00.001Z",
         "us": "2024-05-01T10:00:00.000001Z", "a": [1.5, null], "m": {"x": "2024-01-01"}, "r": {"p": 7, "q": null}}
        """;

    Map<String, @Nullable Object> found = find(sql, List.of(row), "k").orElseThrow();

    Map<String, @Nullable Object> expected = new LinkedHashMap<>();
    expected.put("k", "k");
    expected.put("b", true);
    expected.put("i", 1);
    expected.put("l", 2L);
    expected.put("d", 0.5);
    expected.put("n", new BigDecimal("3.10"));
    expected.put("w", new BigDecimal("12345678901234567890.125"));
    expected.put("s", "text");
    expected.put("dt", LocalDate.of(2024, 2, 29));
    expected.put("tm", LocalTime.parse("23:59:59.123"));
    expected.put("ms", Instant.parse("2024-05-01T10:00:00.001Z"));
    expected.put("us", Instant.parse("2024-05-01T10:00:00.000001Z"));
    expected.put("m", Map.of("x", LocalDate.of(2024, 1, 1)));
    expected.put("nothing", null);
    assertThat(found).containsAllEntriesOf(expected);
    assertThat((byte[]) found.get("x")).containsExactly(0xca, 0xfe);
    assertThat((List<?>) found.get("a")).hasToString("[1.5, null]");
    assertThat(found.get("r")).hasToString("{p=7, q=null}");
    assertThat(found.keySet()).first().isEqualTo("k");
  }

  @Test
  void rowsThatAreGoneAreNotFound() {
    String sql =
        """
        CREATE STREAM t (g VARCHAR, n INT) WITH ('topic' = 't');
        CREATE TABLE kept WITH ('table.queryable' = 'true') AS
        SELECT g, SUM(n) AS total FROM t GROUP BY g HAVING SUM(n) > 0;
        """;
    List<String> rows = List.of("{\"g\": \"a\", \"n\": 1}", "{\"g\": \"b\", \"n\": 2}");

    assertThat(find(sql, rows, "a")).contains(Map.of("g", "a", "total", 1L));
    assertThat(find(sql, rows, "c")).isEmpty();
    assertThat(find(sql, List.of(rows.get(0), "{\"g\": \"a\", \"n\": -1}"), "a")).isEmpty();
  }

  @Test
  void keysOfSeveralColumnsAreExactOrRefused() {
    String sql =
        """
        CREATE STREAM t (day DATE, amount DECIMAL(9,2), n BIGINT) WITH ('topic' = 't');
        CREATE TABLE kept WITH ('table.queryable' = 'true') AS
        SELECT day, amount, n, COUNT(*) AS rows FROM t GROUP BY day, amount, n;
        """;
    List<String> rows = List.of("{\"day\": \"2024-05-01\", \"amount\": 1.50, \"n\": 7}");
    LocalDate day = LocalDate.of(2024, 5, 1);

    assertThat(find(sql, rows, day, new BigDecimal("1.5"), 7)).isPresent();
    assertThat(find(sql, rows, day, new BigDecimal("1.500"), 7L)).isPresent();
    assertThat(find(sql, rows, day, new BigDecimal("1.51"), 7)).isEmpty();
    assertThatThrownBy(() -> find(sql, rows, day, new BigDecimal("1.505"), 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key column 'amount' is DECIMAL(9,2), and cannot be 1.505");
    assertThatThrownBy(() -> find(sql, rows, day, new BigDecimal("1.5"), "7"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key column 'n' is BIGINT");
    assertThatThrownBy(() -> find(sql, rows, day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has 3 columns");
  }
}
