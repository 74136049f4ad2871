==== ferris.generated.TableLatestTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job table_latest.
 */
public final class TableLatestTopology implements SqlTopology {
  /**
   * Keys of records; Readings has the columns that are used.
   */
  private static final RowType READINGS_KEY = RowType.of(Column.of("sensor", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM readings (
    //   sensor VARCHAR KEY,
    //   celsius DECIMAL(5,2),
    //   ok BOOLEAN
    // ) WITH ('topic' = 'readings')
    KStream<byte[], Readings> readings =
        builder
            .stream(
                "readings",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("readings", RowSerde.reading("json", Readings.TYPE, Readings::new)))
                    .withName("readings-source"))
            .mapValues(KeyReader.of("kafka", READINGS_KEY, Readings.TYPE)::read, Named.as("readings-key"));

    KStream<byte[], Latest> latest = LatestQuery.addTo(readings);
    latest.to(
        "latest",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("latest", RowSerde.writing("json", Latest::new)))
            .withName("latest-sink"));

    KStream<byte[], Hot> hot = HotQuery.addTo(latest);
    hot.to(
        "hot",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("hot", RowSerde.writing("json", Hot::new)))
            .withName("hot-sink"));

    KStream<byte[], Alarms> alarms = AlarmsQuery.addTo(latest);
    alarms.to(
        "alarms",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("alarms", RowSerde.writing("json", Alarms::new)))
            .withName("alarms-sink"));

    KStream<byte[], Hot> select = SelectQuery.addTo(hot);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "table_latest",
          List.of(new JobSpec.Source("readings", "readings", Optional.empty())),
          List.of(
            new JobSpec.Sink("latest", "latest", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("hot", "hot", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("alarms", "alarms", Optional.empty())),
          List.of(
            new JobSpec.Statement("readings", List.of("readings"), List.of(),
                List.of(new JobSpec.Setting("topic", "readings", "table_latest.sql:6:9"))),
            new JobSpec.Statement("latest", List.of("readings"), List.of("latest"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "latest",
                "table_latest.sql:12:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TableLatestTopology(), args));
  }
}
==== ferris.generated.LatestQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyReader;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE TABLE latest AS
 * SELECT sensor, celsius, celsius * 2 AS twice
 * FROM readings
 * WHERE ok
 * WITH ('sink.kafka.topic' = 'latest')
 * }</pre>
 */
final class LatestQuery {
  private LatestQuery() {
  }

  static KStream<byte[], Latest> addTo(KStream<byte[], Readings> readings) {
    return readings
        .filter((key, row) -> where(row), Named.as("latest-where"))
        .mapValues(row -> select(row), Named.as("latest-select"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("latest-key"));
  }

  /**
   * WHERE ok
   */
  private static boolean where(Readings row) {
    return !row.okIsNull() && row.ok;
  }

  private static Latest select(Readings row) {
    Latest result = new Latest();
    result.setSensor(row.sensor);
    if (!row.celsiusIsNull()) {
      result.setCelsius(row.celsius);
    }
    if (!row.celsiusIsNull()) {
      result.setTwice(row.celsius * 2L);
    }
    return result;
  }
}
==== ferris.generated.HotQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Retractions;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE hot AS SELECT sensor, celsius FROM latest WHERE celsius > 30
 * }</pre>
 */
final class HotQuery {
  private HotQuery() {
  }

  static KStream<byte[], Hot> addTo(KStream<byte[], Latest> latest) {
    return latest
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("hot-where"))
        .mapValues(row -> row == null ? null : select(row), Named.as("hot-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("hot-shown")), Named.as("hot-retractions"));
  }

  /**
   * WHERE celsius > 30.00
   */
  private static boolean where(Latest row) {
    return !row.celsiusIsNull() && row.celsius > 3000L;
  }

  private static Hot select(Latest row) {
    Hot result = new Hot();
    result.setSensor(row.sensor);
    if (!row.celsiusIsNull()) {
      result.setCelsius(row.celsius);
    }
    return result;
  }
}
==== ferris.generated.AlarmsQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM alarms AS SELECT sensor, celsius AS t FROM latest WHERE celsius > 40
 * }</pre>
 */
final class AlarmsQuery {
  private AlarmsQuery() {
  }

  static KStream<byte[], Alarms> addTo(KStream<byte[], Latest> latest) {
    return latest
        .filter((key, row) -> where(row), Named.as("alarms-where"))
        .mapValues(row -> select(row), Named.as("alarms-select"));
  }

  /**
   * WHERE celsius > 40.00
   */
  private static boolean where(Latest row) {
    return !row.celsiusIsNull() && row.celsius > 4000L;
  }

  private static Alarms select(Latest row) {
    Alarms result = new Alarms();
    result.setSensor(row.sensor);
    if (!row.celsiusIsNull()) {
      result.setT(row.celsius);
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT sensor, celsius FROM hot
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Hot> addTo(KStream<byte[], Hot> hot) {
    return hot
        .filter((key, row) -> row != null, Named.as("select-present"));
  }
}
