==== ferris.generated.InsertIntoDerivedTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job insert_into_derived.
 */
public final class InsertIntoDerivedTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM readings (sensor VARCHAR, value DOUBLE) WITH ('topic' = 'readings')
    KStream<byte[], Readings> readings =
        builder.stream(
            "readings",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("readings", RowSerde.reading("json", Readings.TYPE, Readings::new)))
                .withName("readings-source"));

    KStream<byte[], Readings> alarms = AlarmsQuery.addTo(readings);
    alarms.to(
        "alarms",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("alarms", RowSerde.writing("json", Readings::new)))
            .withName("alarms-sink"));

    KStream<byte[], AlarmsInsert> alarmsInsert = AlarmsInsertQuery.addTo(readings);
    alarmsInsert.to(
        "alarms",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("alarms", RowSerde.writing("json", AlarmsInsert::new)))
            .withName("alarms-insert-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "insert_into_derived",
          List.of(new JobSpec.Source("readings", "readings", Optional.empty())),
          List.of(new JobSpec.Sink("alarms", "alarms", Optional.empty())),
          List.of(
            new JobSpec.Statement("readings", List.of("readings"), List.of(),
                List.of(new JobSpec.Setting("topic", "readings", "insert_into_derived.sql:2:61"))),
            new JobSpec.Statement("alarms", List.of("readings"), List.of("alarms"),
                List.of(new JobSpec.Setting("topic", "alarms", "insert_into_derived.sql:3:28")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InsertIntoDerivedTopology(), args));
  }
}
==== ferris.generated.AlarmsQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM alarms WITH ('topic' = 'alarms') AS
 * SELECT sensor, value FROM readings WHERE value > 100.0e0
 * }</pre>
 */
final class AlarmsQuery {
  private AlarmsQuery() {
  }

  static KStream<byte[], Readings> addTo(KStream<byte[], Readings> readings) {
    return readings
        .filter((key, row) -> where(row), Named.as("alarms-where"));
  }

  /**
   * WHERE value > DOUBLE '100.0'
   */
  private static boolean where(Readings row) {
    return !row.valueIsNull() && row.value > 100.0;
  }
}
==== ferris.generated.AlarmsInsertQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO alarms SELECT 'cold ' || sensor, value FROM readings WHERE value < -20e0
 * }</pre>
 */
final class AlarmsInsertQuery {
  private AlarmsInsertQuery() {
  }

  static KStream<byte[], AlarmsInsert> addTo(KStream<byte[], Readings> readings) {
    return readings
        .filter((key, row) -> where(row), Named.as("alarms-insert-where"))
        .mapValues(row -> select(row), Named.as("alarms-insert-select"));
  }

  /**
   * WHERE value < DOUBLE '-20.0'
   */
  private static boolean where(Readings row) {
    return !row.valueIsNull() && row.value < -20.0;
  }

  private static AlarmsInsert select(Readings row) {
    AlarmsInsert result = new AlarmsInsert();
    if (!row.sensorIsNull()) {
      result.setSensor("cold " + row.sensor);
    }
    if (!row.valueIsNull()) {
      result.setValue(row.value);
    }
    return result;
  }
}
