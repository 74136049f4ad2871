==== ferris.generated.WindowWatermarkTopology
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
import org.apache.kafka.streams.kstream.Named;

/**
 * The topology of job window_watermark.
 */
public final class WindowWatermarkTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (k VARCHAR, ts TIMESTAMP, WATERMARK FOR ts AS ts - INTERVAL '5' SECOND) WITH ('topic' = 'ta')
    KStream<byte[], A> a =
        builder.stream(
            "ta",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("a", RowSerde.reading("json", A.TYPE, A::new)))
                .withName("a-source"));

    // CREATE STREAM b (k VARCHAR, ts TIMESTAMP)
    // WITH ('topic' = 'tb', 'event.time.field' = 'ts', 'watermark.max_out_of_orderness' = '5s')
    KStream<byte[], B> b =
        builder.stream(
            "tb",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("b", RowSerde.reading("json", B.TYPE, B::new)))
                .withName("b-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(a, probe);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(b, probe);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));

    KStream<byte[], Select3> select3 = Select3Query.addTo(b, probe);
    select3.foreach(probe.results("select-3"), Named.as("select-3-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_watermark",
          List.of(
            new JobSpec.Source("a", "ta", Optional.empty()),
            new JobSpec.Source("b", "tb", Optional.empty())),
          List.of(),
          List.of(
            new JobSpec.Statement("a", List.of("a"), List.of(), List.of(new JobSpec.Setting("topic",
                "ta", "window_watermark.sql:2:95"))),
            new JobSpec.Statement("b", List.of("b"), List.of(), List.of(
              new JobSpec.Setting("topic", "tb", "window_watermark.sql:5:7"),
              new JobSpec.Setting("event.time.field", "ts", "window_watermark.sql:5:23"),
              new JobSpec.Setting("watermark.max_out_of_orderness", "5s",
                  "window_watermark.sql:5:50")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowWatermarkTopology(), args));
  }
}
==== ferris.generated.SelectQuery
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
 * SELECT 'a' AS of, k, COUNT(*) AS n, window_start FROM a WINDOW TUMBLING(10s) GROUP BY k
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), A.TYPE);

  private static final Serde<A> ROWS_2 = new CompactSerde<>(A::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), SelectGroup.TYPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], A> a, JobProbe probe) {
    return a
        .processValues(WithRecord.timing(SelectQuery::time), Named.as("select-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], A>as("select-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<A, SelectState>(
                FixedWindows.tumbling(10_000L, 5_000L),
                Emission.FINAL,
                new GroupState<>("select-groups", StoreKind.ROCKSDB, SelectState.SERDE, SelectState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("select-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("select-row"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Long time(A row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static SelectGroup group(Windowed<byte[]> key, SelectState state) {
    SelectGroup group = new SelectGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Select select(SelectGroup row) {
    Select result = new Select();
    result.setOf("a");
    result.setK(row.k);
    result.setN(row.n);
    result.setWindowStart(row.windowStart);
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
  static final Serde<SelectState> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 10000 ms every 10000 ms", SelectState::new);

  final Count n = new Count();

  SelectState add(A row) {
    n.add();
    return this;
  }

  @Override
  public void merge(SelectState other) {
    n.merge(other.n);
  }

  @Override
  public SelectState copy() {
    SelectState copy = new SelectState();
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
==== ferris.generated.Select2Query
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
 * SELECT 'b' AS of, k, COUNT(*) AS n, window_start FROM b WINDOW TUMBLING(10s) GROUP BY k
 * }</pre>
 */
final class Select2Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), B.TYPE);

  private static final Serde<B> ROWS_2 = new CompactSerde<>(B::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), Select2Group.TYPE);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], B> b, JobProbe probe) {
    return b
        .processValues(WithRecord.timing(Select2Query::time), Named.as("select-2-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-2-key"))
        .repartition(
            Repartitioned.<byte[], B>as("select-2-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<B, Select2State>(
                FixedWindows.tumbling(10_000L, 5_000L),
                Emission.FINAL,
                new GroupState<>("select-2-groups", StoreKind.ROCKSDB, Select2State.SERDE, Select2State::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("select-2-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("select-2-row"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Long time(B row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Select2Group group(Windowed<byte[]> key, Select2State state) {
    Select2Group group = new Select2Group();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Select2 select(Select2Group row) {
    Select2 result = new Select2();
    result.setOf("b");
    result.setK(row.k);
    result.setN(row.n);
    result.setWindowStart(row.windowStart);
    return result;
  }
}
==== ferris.generated.Select2State
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select-2 knows of one group.
 */
final class Select2State implements Accumulator<Select2State> {
  static final Serde<Select2State> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 10000 ms every 10000 ms", Select2State::new);

  final Count n = new Count();

  Select2State add(B row) {
    n.add();
    return this;
  }

  @Override
  public void merge(Select2State other) {
    n.merge(other.n);
  }

  @Override
  public Select2State copy() {
    Select2State copy = new Select2State();
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
==== ferris.generated.Select3Query
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
 * SELECT 'none' AS of, k, COUNT(*) AS n, window_start FROM b WINDOW TUMBLING (SIZE 10s, GRACE PERIOD 0s) GROUP BY k
 * }</pre>
 */
final class Select3Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), B.TYPE);

  private static final Serde<B> ROWS_2 = new CompactSerde<>(B::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), Select3Group.TYPE);

  private Select3Query() {
  }

  static KStream<byte[], Select3> addTo(KStream<byte[], B> b, JobProbe probe) {
    return b
        .processValues(WithRecord.timing(Select3Query::time), Named.as("select-3-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-3-key"))
        .repartition(
            Repartitioned.<byte[], B>as("select-3-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<B, Select3State>(
                FixedWindows.tumbling(10_000L, 0L),
                Emission.FINAL,
                new GroupState<>("select-3-groups", StoreKind.ROCKSDB, Select3State.SERDE, Select3State::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("select-3-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("select-3-row"))
        .mapValues(row -> select(row), Named.as("select-3-select"));
  }

  private static Long time(B row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Select3Group group(Windowed<byte[]> key, Select3State state) {
    Select3Group group = new Select3Group();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Select3 select(Select3Group row) {
    Select3 result = new Select3();
    result.setOf("none");
    result.setK(row.k);
    result.setN(row.n);
    result.setWindowStart(row.windowStart);
    return result;
  }
}
==== ferris.generated.Select3State
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select-3 knows of one group.
 */
final class Select3State implements Accumulator<Select3State> {
  static final Serde<Select3State> SERDE = new AccumulatorSerde<>("Count(); by kafka(k VARCHAR); in TUMBLING of 10000 ms every 10000 ms", Select3State::new);

  final Count n = new Count();

  Select3State add(B row) {
    n.add();
    return this;
  }

  @Override
  public void merge(Select3State other) {
    n.merge(other.n);
  }

  @Override
  public Select3State copy() {
    Select3State copy = new Select3State();
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
