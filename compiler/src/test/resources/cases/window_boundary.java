==== ferris.generated.WindowBoundaryTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
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

/**
 * The topology of job window_boundary.
 */
public final class WindowBoundaryTopology implements SqlTopology {
  /**
   * Values of records; Readings has the columns that are used.
   */
  private static final RowType READINGS_COLUMNS = RowType.of(
    Column.of("sensor", SqlType.VARCHAR),
    Column.of("value", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM readings (sensor VARCHAR, value INT)
    KStream<byte[], Readings> readings =
        builder.stream(
            "readings",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("readings", RowSerde.reading("json", READINGS_COLUMNS, Readings::new)))
                .withName("readings-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(readings, probe);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_boundary",
          List.of(new JobSpec.Source("readings", "readings", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowBoundaryTopology(), args));
  }
}
==== ferris.generated.SelectQuery
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
 * SELECT sensor, COUNT(*) AS readings, TUMBLE_START() AS since
 * FROM readings
 * WINDOW TUMBLING (SIZE 1 SECOND)
 * GROUP BY sensor
 * EMIT FINAL
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sensor", SqlType.VARCHAR, false)), Readings.TYPE);

  private static final Serde<Readings> ROWS_2 = new CompactSerde<>(Readings::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("sensor", SqlType.VARCHAR, false)), SelectGroup.TYPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Readings> readings, JobProbe probe) {
    return readings
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], Readings>as("select-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Readings, SelectState>(
                FixedWindows.tumbling(1_000L, 0L),
                Emission.FINAL,
                new GroupState<>("select-groups", StoreKind.ROCKSDB, SelectState.SERDE, SelectState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("select-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("select-row"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static SelectGroup group(Windowed<byte[]> key, SelectState state) {
    SelectGroup group = new SelectGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setReadings(state.readings.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Select select(SelectGroup row) {
    Select result = new Select();
    result.setSensor(row.sensor);
    result.setReadings(row.readings);
    result.setSince(row.windowStart);
    return result;
  }
}
==== ferris.generated.SelectState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select knows of one group.
 */
final class SelectState implements Accumulator<SelectState> {
  static final Serde<SelectState> SERDE = new AccumulatorSerde<>("Count(); by kafka(sensor VARCHAR); in TUMBLING of 1000 ms every 1000 ms", SelectState::new);

  final Count readings = new Count();

  SelectState add(Readings row) {
    readings.add();
    return this;
  }

  @Override
  public void merge(SelectState other) {
    readings.merge(other.readings);
  }

  @Override
  public SelectState copy() {
    SelectState copy = new SelectState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    readings.write(out);
  }

  @Override
  public void read(StateInput in) {
    readings.read(in);
  }
}
