==== ferris.generated.KsqlNamesTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job ksql_names.
 */
public final class KsqlNamesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM readings (sensor VARCHAR, `level` INT, `LEVEL` INT, ksql_col_1 INT)
    //   WITH (kafka_topic = 'readings', value_format = 'JSON')
    KStream<byte[], Readings> readings =
        builder.stream(
            "readings",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("READINGS", RowSerde.reading("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), Readings.TYPE, Readings::new).passingNulls()))
                .withName("READINGS-source"));

    KStream<byte[], Levels> levels = LEVELSQuery.addTo(readings);
    levels.to(
        "LEVELS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("LEVELS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Levels::new)))
            .withName("LEVELS-sink"));

    KStream<byte[], LEVELSInsert> lEVELSInsert = LEVELSInsertQuery.addTo(readings);
    lEVELSInsert.to(
        "LEVELS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("LEVELS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), LEVELSInsert::new)))
            .withName("LEVELS-insert-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_names",
          List.of(new JobSpec.Source("READINGS", "readings", Optional.empty())),
          List.of(new JobSpec.Sink("LEVELS", "LEVELS", Optional.empty())),
          List.of(new JobSpec.Statement("READINGS", List.of("READINGS"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "readings", "ksql_names.sql:4:9"),
            new JobSpec.Setting("value_format", "JSON", "ksql_names.sql:4:35")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlNamesTopology(), args));
  }
}
==== ferris.generated.LEVELSQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM levels AS
 * SELECT r.Sensor, `level`, LEVEL + `level`, level AS "Higher", `level` * 2 FROM Readings r
 * }</pre>
 */
final class LEVELSQuery {
  private LEVELSQuery() {
  }

  static KStream<byte[], Levels> addTo(KStream<byte[], Readings> readings) {
    return readings
        .mapValues(row -> row == null ? null : select(row), Named.as("LEVELS-select"));
  }

  private static Levels select(Readings row) {
    Levels result = new Levels();
    result.setSensor(row.sensor);
    if (!row.levelIsNull()) {
      result.setLevel(row.level);
    }
    int ksqlCol0 = 0;
    boolean kSQLCOL0IsNull = true;
    try {
      if (!row.level_2IsNull() && !row.levelIsNull()) {
        ksqlCol0 = Integers.add(row.level_2, row.level);
        kSQLCOL0IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!kSQLCOL0IsNull) {
      result.setKsqlCol0(ksqlCol0);
    }
    if (!row.level_2IsNull()) {
      result.setHigher(row.level_2);
    }
    int ksqlCol2 = 0;
    boolean kSQLCOL2IsNull = true;
    try {
      if (!row.levelIsNull()) {
        ksqlCol2 = Integers.multiply(row.level, 2);
        kSQLCOL2IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!kSQLCOL2IsNull) {
      result.setKsqlCol2(ksqlCol2);
    }
    return result;
  }
}
==== ferris.generated.LEVELSInsertQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO Levels SELECT sensor, ksql_col_1, 0, 1, 2 FROM READINGS WHERE ksql_col_1 > 5
 * }</pre>
 */
final class LEVELSInsertQuery {
  private LEVELSInsertQuery() {
  }

  static KStream<byte[], LEVELSInsert> addTo(KStream<byte[], Readings> readings) {
    return readings
        .filter((key, row) -> row != null && where(row), Named.as("LEVELS-insert-where"))
        .mapValues(row -> select(row), Named.as("LEVELS-insert-select"));
  }

  /**
   * WHERE (KSQL_COL_1 > 5) IS NOT DISTINCT FROM TRUE
   */
  private static boolean where(Readings row) {
    return !row.ksqlCol1IsNull() && row.ksqlCol1 > 5;
  }

  private static LEVELSInsert select(Readings row) {
    LEVELSInsert result = new LEVELSInsert();
    result.setSensor(row.sensor);
    if (!row.ksqlCol1IsNull()) {
      result.setLevel(row.ksqlCol1);
    }
    result.setKsqlCol0(0);
    result.setHigher(1);
    result.setKsqlCol2(2);
    return result;
  }
}
