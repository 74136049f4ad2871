==== ferris.generated.WindowLateTopology
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
 * The topology of job window_late.
 */
public final class WindowLateTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (k VARCHAR, ts TIMESTAMP) WITH ('event.time.field' = 'ts')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Counts> counts = CountsQuery.addTo(t, probe);
    counts.to(
        "counts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("counts", RowSerde.writing("json", Counts::new)))
            .withName("counts-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_late",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("counts", "counts", Optional.empty())),
          List.of(
            new JobSpec.Statement("t", List.of("t"), List.of(),
                List.of(new JobSpec.Setting("event.time.field", "ts", "window_late.sql:2:49"))),
            new JobSpec.Statement("counts", List.of("t"), List.of("counts"),
                List.of(new JobSpec.Setting("late.data.strategy", "dead_letter",
                "window_late.sql:9:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowLateTopology(), args));
  }
}
==== ferris.generated.CountsQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.WithRecord;
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
 * CREATE STREAM counts AS
 * SELECT k, COUNT(*) AS n, window_start
 * FROM t
 * WINDOW TUMBLING (SIZE 1 MINUTE, GRACE PERIOD 10 SECONDS)
 * GROUP BY k
 * WITH ('late.data.strategy' = 'dead_letter')
 * }</pre>
 */
final class CountsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), CountsGroup.TYPE);

  private CountsQuery() {
  }

  static KStream<byte[], Counts> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(CountsQuery::time), Named.as("counts-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("counts-key"))
        .repartition(
            Repartitioned.<byte[], T>as("counts-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, CountsState>(
                FixedWindows.tumbling(60_000L, 10_000L),
                Emission.FINAL,
                new GroupState<>("counts-groups", StoreKind.ROCKSDB, CountsState.SERDE, CountsState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("counts-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("counts-row"))
        .mapValues(row -> select(row), Named.as("counts-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static CountsGroup group(Windowed<byte[]> key, CountsState state) {
    CountsGroup group = new CountsGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Counts select(CountsGroup row) {
    Counts result = new Counts();
    result.setK(row.k);
    result.setN(row.n);
    result.setWindowStart(row.windowStart);
    return result;
  }
}
==== ferris.generated.CountsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What counts knows of one group.
 */
final class CountsState implements Accumulator<CountsState> {
  static final Serde<CountsState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 60000 ms every 60000 ms", CountsState::new);

  final Count n = new Count();

  CountsState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(CountsState other) {
    n.merge(other.n);
  }

  @Override
  public CountsState copy() {
    CountsState copy = new CountsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    n.write(out);
  }

  @Override
  public void read(StateInput in) {
    n.read(in);
  }
}
