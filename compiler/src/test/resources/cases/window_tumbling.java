==== ferris.generated.WindowTumblingTopology
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
 * The topology of job window_tumbling.
 */
public final class WindowTumblingTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM readings (sensor VARCHAR, value INT)
    KStream<byte[], Readings> readings =
        builder.stream(
            "readings",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("readings", RowSerde.reading("json", Readings.TYPE, Readings::new)))
                .withName("readings-source"));

    KStream<byte[], Seconds> seconds = SecondsQuery.addTo(readings, probe);
    seconds.to(
        "seconds",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("seconds", RowSerde.writing("json", Seconds::new)))
            .withName("seconds-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_tumbling",
          List.of(new JobSpec.Source("readings", "readings", Optional.empty())),
          List.of(new JobSpec.Sink("seconds", "seconds", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowTumblingTopology(), args));
  }
}
==== ferris.generated.SecondsQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE STREAM seconds AS
 * SELECT sensor, COUNT(*) AS readings, SUM(value) AS total, window_start, window_end
 * FROM readings
 * WINDOW TUMBLING(1s)
 * GROUP BY sensor
 * }</pre>
 */
final class SecondsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sensor", SqlType.VARCHAR, false)), SecondsArguments.TYPE);

  private static final Serde<SecondsArguments> ROWS_2 = new CompactSerde<>(SecondsArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("sensor", SqlType.VARCHAR, false)), SecondsGroup.TYPE);

  private SecondsQuery() {
  }

  static KStream<byte[], Seconds> addTo(KStream<byte[], Readings> readings, JobProbe probe) {
    return readings
        .mapValues(row -> arguments(row), Named.as("seconds-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("seconds-key"))
        .repartition(
            Repartitioned.<byte[], SecondsArguments>as("seconds-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<SecondsArguments, SecondsState>(
                FixedWindows.tumbling(1_000L, 0L),
                Emission.FINAL,
                new GroupState<>("seconds-groups", StoreKind.ROCKSDB, SecondsState.SERDE, SecondsState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("seconds-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("seconds-row"))
        .mapValues(row -> select(row), Named.as("seconds-select"));
  }

  private static SecondsArguments arguments(Readings row) {
    SecondsArguments result = new SecondsArguments();
    result.setSensor(row.sensor);
    if (!row.valueIsNull()) {
      result.setArgument2((long) row.value);
    }
    return result;
  }

  private static SecondsGroup group(Windowed<byte[]> key, SecondsState state) {
    SecondsGroup group = new SecondsGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setReadings(state.readings.count());
    Long total = state.total.sum();
    if (total != null) {
      group.setTotal(total);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Seconds select(SecondsGroup row) {
    Seconds result = new Seconds();
    result.setSensor(row.sensor);
    result.setReadings(row.readings);
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    result.setWindowStart(row.windowStart);
    result.setWindowEnd(row.windowEnd);
    return result;
  }
}
==== ferris.generated.SecondsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What seconds knows of one group.
 */
final class SecondsState implements Accumulator<SecondsState> {
  static final Serde<SecondsState> SERDE = new AccumulatorSerde<>("Count(), LongSum(argument_2 BIGINT); by kafka(sensor VARCHAR); in TUMBLING of 1000 ms every 1000 ms", SecondsState::new);

  final Count readings = new Count();

  final LongSum total = new LongSum();

  SecondsState add(SecondsArguments row) {
    readings.add();
    if (!row.argument2IsNull()) {
      total.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(SecondsState other) {
    readings.merge(other.readings);
    total.merge(other.total);
  }

  @Override
  public SecondsState copy() {
    SecondsState copy = new SecondsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    readings.write(out);
    total.write(out);
  }

  @Override
  public void read(StateInput in) {
    readings.read(in);
    total.read(in);
  }
}
