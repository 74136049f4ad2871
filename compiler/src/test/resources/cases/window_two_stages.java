==== ferris.generated.WindowTwoStagesTopology
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
 * The topology of job window_two_stages.
 */
public final class WindowTwoStagesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM hits (host VARCHAR)
    KStream<byte[], Hits> hits =
        builder.stream(
            "hits",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("hits", RowSerde.reading("json", Hits.TYPE, Hits::new)))
                .withName("hits-source"));

    KStream<byte[], Tens> tens = TensQuery.addTo(hits, probe);
    tens.to(
        "tens",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("tens", RowSerde.writing("json", Tens::new)))
            .withName("tens-sink"));

    KStream<byte[], Minutes> minutes = MinutesQuery.addTo(tens, probe);
    minutes.to(
        "minutes",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("minutes", RowSerde.writing("json", Minutes::new)))
            .withName("minutes-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_two_stages",
          List.of(new JobSpec.Source("hits", "hits", Optional.empty())),
          List.of(
            new JobSpec.Sink("tens", "tens", Optional.empty()),
            new JobSpec.Sink("minutes", "minutes", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowTwoStagesTopology(), args));
  }
}
==== ferris.generated.TensQuery
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
 * CREATE STREAM tens AS
 * SELECT host, COUNT(*) AS hits, window_start
 * FROM hits
 * WINDOW TUMBLING(10s)
 * GROUP BY host
 * }</pre>
 */
final class TensQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("host", SqlType.VARCHAR, false)), Hits.TYPE);

  private static final Serde<Hits> ROWS_2 = new CompactSerde<>(Hits::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("host", SqlType.VARCHAR, false)), TensGroup.TYPE);

  private TensQuery() {
  }

  static KStream<byte[], Tens> addTo(KStream<byte[], Hits> hits, JobProbe probe) {
    return hits
        .selectKey((key, row) -> KEY_1.write(row), Named.as("tens-key"))
        .repartition(
            Repartitioned.<byte[], Hits>as("tens-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Hits, TensState>(
                FixedWindows.tumbling(10_000L, 0L),
                Emission.FINAL,
                new GroupState<>("tens-groups", StoreKind.ROCKSDB, TensState.SERDE, TensState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("tens-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("tens-row"))
        .mapValues(row -> select(row), Named.as("tens-select"));
  }

  private static TensGroup group(Windowed<byte[]> key, TensState state) {
    TensGroup group = new TensGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setHits(state.hits.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Tens select(TensGroup row) {
    Tens result = new Tens();
    result.setHost(row.host);
    result.setHits(row.hits);
    result.setWindowStart(row.windowStart);
    return result;
  }
}
==== ferris.generated.TensState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What tens knows of one group.
 */
final class TensState implements Accumulator<TensState> {
  static final Serde<TensState> SERDE = new AccumulatorSerde<>("Count(); by kafka(host VARCHAR); in TUMBLING of 10000 ms every 10000 ms", TensState::new);

  final Count hits = new Count();

  TensState add(Hits row) {
    hits.add();
    return this;
  }

  @Override
  public void merge(TensState other) {
    hits.merge(other.hits);
  }

  @Override
  public TensState copy() {
    TensState copy = new TensState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    hits.write(out);
  }

  @Override
  public void read(StateInput in) {
    hits.read(in);
  }
}
==== ferris.generated.MinutesQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE STREAM minutes AS
 * SELECT host, MAX(hits) AS busiest, COUNT(*) AS tens
 * FROM tens
 * WINDOW TUMBLING(window_start, 1m)
 * GROUP BY host
 * }</pre>
 */
final class MinutesQuery {
  private static final Serde<Tens> ROWS_1 = new CompactSerde<>(Tens::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("host", SqlType.VARCHAR, false)), MinutesGroup.TYPE);

  private MinutesQuery() {
  }

  static KStream<byte[], Minutes> addTo(KStream<byte[], Tens> tens, JobProbe probe) {
    return tens
        .processValues(WithRecord.timing(MinutesQuery::time), Named.as("minutes-time"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("minutes-key"))
        .process(
            new WindowAggregate<Tens, MinutesState>(
                FixedWindows.tumbling(60_000L, 0L),
                Emission.FINAL,
                new GroupState<>("minutes-groups", StoreKind.ROCKSDB, MinutesState.SERDE, MinutesState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(1)),
            Named.as("minutes-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("minutes-row"))
        .mapValues(row -> select(row), Named.as("minutes-select"));
  }

  private static Long time(Tens row) {
    return row.windowStart;
  }

  private static MinutesGroup group(Windowed<byte[]> key, MinutesState state) {
    MinutesGroup group = new MinutesGroup();
    GROUP_KEY_2.read(key.key(), group);
    Long busiest = state.busiest.greatest();
    if (busiest != null) {
      group.setBusiest(busiest);
    }
    group.setTens(state.tens.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Minutes select(MinutesGroup row) {
    Minutes result = new Minutes();
    result.setHost(row.host);
    if (!row.busiestIsNull()) {
      result.setBusiest(row.busiest);
    }
    result.setTens(row.tens);
    return result;
  }
}
==== ferris.generated.MinutesState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.LongMax;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What minutes knows of one group.
 */
final class MinutesState implements Accumulator<MinutesState> {
  static final Serde<MinutesState> SERDE = new AccumulatorSerde<>("LongMax(hits BIGINT), Count(); by kafka(host VARCHAR); in TUMBLING of 60000 ms every 60000 ms", MinutesState::new);

  final LongMax busiest = new LongMax();

  final Count tens = new Count();

  MinutesState add(Tens row) {
    busiest.add(row.hits);
    tens.add();
    return this;
  }

  @Override
  public void merge(MinutesState other) {
    busiest.merge(other.busiest);
    tens.merge(other.tens);
  }

  @Override
  public MinutesState copy() {
    MinutesState copy = new MinutesState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    busiest.write(out);
    tens.write(out);
  }

  @Override
  public void read(StateInput in) {
    busiest.read(in);
    tens.read(in);
  }
}
