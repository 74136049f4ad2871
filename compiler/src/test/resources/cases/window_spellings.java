==== ferris.generated.WindowSpellingsTopology
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
 * The topology of job window_spellings.
 */
public final class WindowSpellingsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (k VARCHAR, ts TIMESTAMP, ms BIGINT) WITH ('event.time.field' = 'ts')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], A> a = AQuery.addTo(t, probe);
    a.to(
        "a",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("a", RowSerde.writing("json", A::new)))
            .withName("a-sink"));

    KStream<byte[], B> b = BQuery.addTo(t, probe);
    b.to(
        "b",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("b", RowSerde.writing("json", B::new)))
            .withName("b-sink"));

    KStream<byte[], C> c = CQuery.addTo(t, probe);
    c.to(
        "c",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("c", RowSerde.writing("json", C::new)))
            .withName("c-sink"));

    KStream<byte[], D> d = DQuery.addTo(t, probe);
    d.to(
        "d",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("d", RowSerde.writing("json", D::new)))
            .withName("d-sink"));

    KStream<byte[], E> e = EQuery.addTo(t, probe);
    e.to(
        "e",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("e", RowSerde.writing("json", E::new)))
            .withName("e-sink"));

    KStream<byte[], F> f = FQuery.addTo(t, probe);
    f.to(
        "f",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("f", RowSerde.writing("json", F::new)))
            .withName("f-sink"));

    KStream<byte[], G> g = GQuery.addTo(t, probe);
    g.to(
        "g",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("g", RowSerde.writing("json", G::new)))
            .withName("g-sink"));

    KStream<byte[], H> h = HQuery.addTo(t, probe);
    h.to(
        "h",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("h", RowSerde.writing("json", H::new)))
            .withName("h-sink"));

    KStream<byte[], I> i = IQuery.addTo(t, probe);
    i.to(
        "i",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("i", RowSerde.writing("json", I::new)))
            .withName("i-sink"));

    KStream<byte[], J> j = JQuery.addTo(t, probe);
    j.to(
        "j",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("j", RowSerde.writing("json", J::new)))
            .withName("j-sink"));

    KStream<byte[], L> l = LQuery.addTo(t, probe);
    l.to(
        "l",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("l", RowSerde.writing("json", L::new)))
            .withName("l-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_spellings",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("a", "a", Optional.empty()),
            new JobSpec.Sink("b", "b", Optional.empty()),
            new JobSpec.Sink("c", "c", Optional.empty()),
            new JobSpec.Sink("d", "d", Optional.empty()),
            new JobSpec.Sink("e", "e", Optional.empty()),
            new JobSpec.Sink("f", "f", Optional.empty()),
            new JobSpec.Sink("g", "g", Optional.empty()),
            new JobSpec.Sink("h", "h", Optional.empty()),
            new JobSpec.Sink("i", "i", Optional.empty()),
            new JobSpec.Sink("j", "j", Optional.empty()),
            new JobSpec.Sink("l", "l", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("event.time.field", "ts",
              "window_spellings.sql:2:60")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowSpellingsTopology(), args));
  }
}
==== ferris.generated.AQuery
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
 * CREATE STREAM a AS SELECT k, COUNT(*) AS n, TUMBLE_START(ts, INTERVAL '5' MINUTES) AS since FROM t WINDOW TUMBLING(5m) G ...
 * }</pre>
 */
final class AQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), AGroup.TYPE);

  private AQuery() {
  }

  static KStream<byte[], A> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(AQuery::time), Named.as("a-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("a-key"))
        .repartition(
            Repartitioned.<byte[], T>as("a-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, AState>(
                FixedWindows.tumbling(300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("a-groups", StoreKind.ROCKSDB, AState.SERDE, AState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("a-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("a-row"))
        .mapValues(row -> select(row), Named.as("a-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static AGroup group(Windowed<byte[]> key, AState state) {
    AGroup group = new AGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static A select(AGroup row) {
    A result = new A();
    result.setK(row.k);
    result.setN(row.n);
    result.setSince(row.windowStart);
    return result;
  }
}
==== ferris.generated.AState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What a knows of one group.
 */
final class AState implements Accumulator<AState> {
  static final Serde<AState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 300000 ms every 300000 ms", AState::new);

  final Count n = new Count();

  AState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(AState other) {
    n.merge(other.n);
  }

  @Override
  public AState copy() {
    AState copy = new AState();
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
==== ferris.generated.BQuery
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
 * CREATE STREAM b AS SELECT k, COUNT(*) AS n, _window_start AS since FROM t WINDOW TUMBLING(INTERVAL '5' MINUTES) GROUP BY ...
 * }</pre>
 */
final class BQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), BGroup.TYPE);

  private BQuery() {
  }

  static KStream<byte[], B> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(BQuery::time), Named.as("b-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("b-key"))
        .repartition(
            Repartitioned.<byte[], T>as("b-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, BState>(
                FixedWindows.tumbling(300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("b-groups", StoreKind.ROCKSDB, BState.SERDE, BState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("b-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("b-row"))
        .mapValues(row -> select(row), Named.as("b-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static BGroup group(Windowed<byte[]> key, BState state) {
    BGroup group = new BGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static B select(BGroup row) {
    B result = new B();
    result.setK(row.k);
    result.setN(row.n);
    result.setSince(row.windowStart);
    return result;
  }
}
==== ferris.generated.BState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What b knows of one group.
 */
final class BState implements Accumulator<BState> {
  static final Serde<BState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 300000 ms every 300000 ms", BState::new);

  final Count n = new Count();

  BState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(BState other) {
    n.merge(other.n);
  }

  @Override
  public BState copy() {
    BState copy = new BState();
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
==== ferris.generated.CQuery
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
 * CREATE STREAM c AS SELECT k, COUNT(*) AS n, window_start AS since FROM t WINDOW TUMBLING(ts, INTERVAL '5' MINUTE) GROUP  ...
 * }</pre>
 */
final class CQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), CGroup.TYPE);

  private CQuery() {
  }

  static KStream<byte[], C> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(CQuery::time), Named.as("c-time"))
        .processValues(WithRecord.timing(CQuery::time_2), Named.as("c-time_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("c-key"))
        .repartition(
            Repartitioned.<byte[], T>as("c-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, CState>(
                FixedWindows.tumbling(300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("c-groups", StoreKind.ROCKSDB, CState.SERDE, CState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("c-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("c-row"))
        .mapValues(row -> select(row), Named.as("c-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Long time_2(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static CGroup group(Windowed<byte[]> key, CState state) {
    CGroup group = new CGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static C select(CGroup row) {
    C result = new C();
    result.setK(row.k);
    result.setN(row.n);
    result.setSince(row.windowStart);
    return result;
  }
}
==== ferris.generated.CState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What c knows of one group.
 */
final class CState implements Accumulator<CState> {
  static final Serde<CState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 300000 ms every 300000 ms", CState::new);

  final Count n = new Count();

  CState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(CState other) {
    n.merge(other.n);
  }

  @Override
  public CState copy() {
    CState copy = new CState();
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
==== ferris.generated.DQuery
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
 * CREATE STREAM d AS SELECT k, COUNT(*) AS n, TUMBLE_START() AS since FROM t WINDOW TUMBLING (SIZE 5 MINUTES, RETENTION 1  ...
 * }</pre>
 */
final class DQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), DGroup.TYPE);

  private DQuery() {
  }

  static KStream<byte[], D> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(DQuery::time), Named.as("d-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("d-key"))
        .repartition(
            Repartitioned.<byte[], T>as("d-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, DState>(
                FixedWindows.tumbling(300_000L, 60_000L),
                Emission.FINAL,
                new GroupState<>("d-groups", StoreKind.ROCKSDB, DState.SERDE, DState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("d-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("d-row"))
        .mapValues(row -> select(row), Named.as("d-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static DGroup group(Windowed<byte[]> key, DState state) {
    DGroup group = new DGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static D select(DGroup row) {
    D result = new D();
    result.setK(row.k);
    result.setN(row.n);
    result.setSince(row.windowStart);
    return result;
  }
}
==== ferris.generated.DState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What d knows of one group.
 */
final class DState implements Accumulator<DState> {
  static final Serde<DState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 300000 ms every 300000 ms", DState::new);

  final Count n = new Count();

  DState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(DState other) {
    n.merge(other.n);
  }

  @Override
  public DState copy() {
    DState copy = new DState();
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
==== ferris.generated.EQuery
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
 * CREATE STREAM e AS SELECT k, COUNT(*) AS n, TUMBLE_START(ts, INTERVAL '5' MINUTE) AS since FROM t GROUP BY k, TUMBLE(ts, ...
 * }</pre>
 */
final class EQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), EGroup.TYPE);

  private EQuery() {
  }

  static KStream<byte[], E> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(EQuery::time), Named.as("e-time"))
        .processValues(WithRecord.timing(EQuery::time_2), Named.as("e-time_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("e-key"))
        .repartition(
            Repartitioned.<byte[], T>as("e-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, EState>(
                FixedWindows.tumbling(300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("e-groups", StoreKind.ROCKSDB, EState.SERDE, EState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("e-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("e-row"))
        .mapValues(row -> select(row), Named.as("e-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Long time_2(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static EGroup group(Windowed<byte[]> key, EState state) {
    EGroup group = new EGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static E select(EGroup row) {
    E result = new E();
    result.setK(row.k);
    result.setN(row.n);
    result.setSince(row.windowStart);
    return result;
  }
}
==== ferris.generated.EState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What e knows of one group.
 */
final class EState implements Accumulator<EState> {
  static final Serde<EState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 300000 ms every 300000 ms", EState::new);

  final Count n = new Count();

  EState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(EState other) {
    n.merge(other.n);
  }

  @Override
  public EState copy() {
    EState copy = new EState();
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
==== ferris.generated.FQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Epochs;
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
 * CREATE STREAM f AS SELECT k, COUNT(*) AS n, WINDOWSTART AS since FROM TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '5' ...
 * }</pre>
 */
final class FQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), FGroup.TYPE);

  private FQuery() {
  }

  static KStream<byte[], F> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(FQuery::time), Named.as("f-time"))
        .processValues(WithRecord.timing(FQuery::time_2), Named.as("f-time_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("f-key"))
        .repartition(
            Repartitioned.<byte[], T>as("f-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, FState>(
                FixedWindows.tumbling(300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("f-groups", StoreKind.ROCKSDB, FState.SERDE, FState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("f-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("f-row"))
        .mapValues(row -> select(row), Named.as("f-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Long time_2(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static FGroup group(Windowed<byte[]> key, FState state) {
    FGroup group = new FGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static F select(FGroup row) {
    F result = new F();
    result.setK(row.k);
    result.setN(row.n);
    result.setSince(Epochs.unixMillis(row.windowStart, 3));
    return result;
  }
}
==== ferris.generated.FState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What f knows of one group.
 */
final class FState implements Accumulator<FState> {
  static final Serde<FState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 300000 ms every 300000 ms", FState::new);

  final Count n = new Count();

  FState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(FState other) {
    n.merge(other.n);
  }

  @Override
  public FState copy() {
    FState copy = new FState();
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
==== ferris.generated.GQuery
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
 * CREATE STREAM g AS SELECT k, COUNT(*) AS n, HOP_START() AS since FROM t WINDOW SLIDING(10m, 5m) GROUP BY k
 * }</pre>
 */
final class GQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), GGroup.TYPE);

  private GQuery() {
  }

  static KStream<byte[], G> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(GQuery::time), Named.as("g-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("g-key"))
        .repartition(
            Repartitioned.<byte[], T>as("g-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, GState>(
                FixedWindows.hopping(600_000L, 300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("g-groups", StoreKind.ROCKSDB, GState.SERDE, GState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("g-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("g-row"))
        .mapValues(row -> select(row), Named.as("g-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static GGroup group(Windowed<byte[]> key, GState state) {
    GGroup group = new GGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static G select(GGroup row) {
    G result = new G();
    result.setK(row.k);
    result.setN(row.n);
    result.setSince(row.windowStart);
    return result;
  }
}
==== ferris.generated.GState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What g knows of one group.
 */
final class GState implements Accumulator<GState> {
  static final Serde<GState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in HOPPING of 600000 ms every 300000 ms", GState::new);

  final Count n = new Count();

  GState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(GState other) {
    n.merge(other.n);
  }

  @Override
  public GState copy() {
    GState copy = new GState();
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
==== ferris.generated.HQuery
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
 * CREATE STREAM h AS SELECT k, COUNT(*) AS n, HOP_START() AS since FROM t WINDOW SLIDING(ms, 10m, 5m) GROUP BY k
 * }</pre>
 */
final class HQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), HGroup.TYPE);

  private HQuery() {
  }

  static KStream<byte[], H> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(HQuery::time), Named.as("h-time"))
        .processValues(WithRecord.timing(HQuery::time_2), Named.as("h-time_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("h-key"))
        .repartition(
            Repartitioned.<byte[], T>as("h-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, HState>(
                FixedWindows.hopping(600_000L, 300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("h-groups", StoreKind.ROCKSDB, HState.SERDE, HState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("h-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("h-row"))
        .mapValues(row -> select(row), Named.as("h-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Long time_2(T row) {
    if (row.msIsNull()) {
      return null;
    }
    return row.ms;
  }

  private static HGroup group(Windowed<byte[]> key, HState state) {
    HGroup group = new HGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static H select(HGroup row) {
    H result = new H();
    result.setK(row.k);
    result.setN(row.n);
    result.setSince(row.windowStart);
    return result;
  }
}
==== ferris.generated.HState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What h knows of one group.
 */
final class HState implements Accumulator<HState> {
  static final Serde<HState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in HOPPING of 600000 ms every 300000 ms", HState::new);

  final Count n = new Count();

  HState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(HState other) {
    n.merge(other.n);
  }

  @Override
  public HState copy() {
    HState copy = new HState();
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
==== ferris.generated.IQuery
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
 * CREATE STREAM i AS SELECT k, COUNT(*) AS n, HOP_END(ts, INTERVAL '5' MINUTE, INTERVAL '10' MINUTE) AS until FROM t GROUP ...
 * }</pre>
 */
final class IQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), IGroup.TYPE);

  private IQuery() {
  }

  static KStream<byte[], I> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(IQuery::time), Named.as("i-time"))
        .processValues(WithRecord.timing(IQuery::time_2), Named.as("i-time_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("i-key"))
        .repartition(
            Repartitioned.<byte[], T>as("i-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, IState>(
                FixedWindows.hopping(600_000L, 300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("i-groups", StoreKind.ROCKSDB, IState.SERDE, IState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("i-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("i-row"))
        .mapValues(row -> select(row), Named.as("i-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Long time_2(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static IGroup group(Windowed<byte[]> key, IState state) {
    IGroup group = new IGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static I select(IGroup row) {
    I result = new I();
    result.setK(row.k);
    result.setN(row.n);
    result.setUntil(row.windowEnd);
    return result;
  }
}
==== ferris.generated.IState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What i knows of one group.
 */
final class IState implements Accumulator<IState> {
  static final Serde<IState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in HOPPING of 600000 ms every 300000 ms", IState::new);

  final Count n = new Count();

  IState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(IState other) {
    n.merge(other.n);
  }

  @Override
  public IState copy() {
    IState copy = new IState();
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
==== ferris.generated.JQuery
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
 * CREATE STREAM j AS SELECT k, COUNT(*) AS n, window_end AS until FROM HOP(TABLE t, DESCRIPTOR(ts), INTERVAL '5' MINUTE, I ...
 * }</pre>
 */
final class JQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), JGroup.TYPE);

  private JQuery() {
  }

  static KStream<byte[], J> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(JQuery::time), Named.as("j-time"))
        .processValues(WithRecord.timing(JQuery::time_2), Named.as("j-time_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("j-key"))
        .repartition(
            Repartitioned.<byte[], T>as("j-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, JState>(
                FixedWindows.hopping(600_000L, 300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("j-groups", StoreKind.ROCKSDB, JState.SERDE, JState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("j-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("j-row"))
        .mapValues(row -> select(row), Named.as("j-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Long time_2(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static JGroup group(Windowed<byte[]> key, JState state) {
    JGroup group = new JGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static J select(JGroup row) {
    J result = new J();
    result.setK(row.k);
    result.setN(row.n);
    result.setUntil(row.windowEnd);
    return result;
  }
}
==== ferris.generated.JState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What j knows of one group.
 */
final class JState implements Accumulator<JState> {
  static final Serde<JState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in HOPPING of 600000 ms every 300000 ms", JState::new);

  final Count n = new Count();

  JState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(JState other) {
    n.merge(other.n);
  }

  @Override
  public JState copy() {
    JState copy = new JState();
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
==== ferris.generated.LQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.RowType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE STREAM l AS SELECT COUNT(*) AS n, CUMULATE_END() AS until FROM TABLE(CUMULATE(TABLE t, DESCRIPTOR(ts), INTERVAL ' ...
 * }</pre>
 */
final class LQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(), T.TYPE);

  private static final Serde<T> ROWS_2 = new CompactSerde<>(T::new);

  private LQuery() {
  }

  static KStream<byte[], L> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .processValues(WithRecord.timing(LQuery::time), Named.as("l-time"))
        .processValues(WithRecord.timing(LQuery::time_2), Named.as("l-time_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("l-key"))
        .repartition(
            Repartitioned.<byte[], T>as("l-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<T, LState>(
                FixedWindows.cumulating(600_000L, 300_000L, 0L),
                Emission.FINAL,
                new GroupState<>("l-groups", StoreKind.ROCKSDB, LState.SERDE, LState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("l-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("l-row"))
        .mapValues(row -> select(row), Named.as("l-select"));
  }

  private static Long time(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Long time_2(T row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static LGroup group(Windowed<byte[]> key, LState state) {
    LGroup group = new LGroup();
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static L select(LGroup row) {
    L result = new L();
    result.setN(row.n);
    result.setUntil(row.windowEnd);
    return result;
  }
}
==== ferris.generated.LState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What l knows of one group.
 */
final class LState implements Accumulator<LState> {
  static final Serde<LState> SERDE = new AccumulatorSerde<>("Count(); by compact(); in CUMULATING of 600000 ms every 300000 ms", LState::new);

  final Count n = new Count();

  LState add(T row) {
    n.add();
    return this;
  }

  @Override
  public void merge(LState other) {
    n.merge(other.n);
  }

  @Override
  public LState copy() {
    LState copy = new LState();
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
