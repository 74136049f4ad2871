==== ferris.generated.UnionDistinctTopology
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
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job union_distinct.
 */
public final class UnionDistinctTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (k VARCHAR, v INT) WITH ('topic' = 'a')
    KStream<byte[], A> a =
        builder.stream(
            "a",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("a", RowSerde.reading("json", A.TYPE, A::new)))
                .withName("a-source"));

    // CREATE STREAM b (k VARCHAR, w BIGINT) WITH ('topic' = 'b')
    KStream<byte[], B> b =
        builder.stream(
            "b",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("b", RowSerde.reading("json", B.TYPE, B::new)))
                .withName("b-source"));

    KStream<byte[], One_2> one = OneQuery.addTo(a, b);
    one.to(
        "one",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), OneKey.TYPE, "kafka", Map.of(), OneKey::new),
            probe.out("one", RowSerde.writing("json", One_2::new)))
            .withName("one-sink"));

    KStream<byte[], Two_2> two = TwoQuery.addTo(a, b);
    two.to(
        "two",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), TwoKey.TYPE, "json", Map.of(), TwoKey::new),
            probe.out("two", RowSerde.writing("json", Two_2::new)))
            .withName("two-sink"));

    KStream<byte[], Three> three = ThreeQuery.addTo(a, b);
    three.to(
        "three",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("three", RowSerde.writing("json", Three::new)))
            .withName("three-sink"));

    KStream<byte[], Select_2> select = SelectQuery.addTo(a, b);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(a);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "union_distinct",
          List.of(
            new JobSpec.Source("a", "a", Optional.empty()),
            new JobSpec.Source("b", "b", Optional.empty())),
          List.of(
            new JobSpec.Sink("one", "one", Optional.empty()),
            new JobSpec.Sink("two", "two", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("three", "three", Optional.empty())),
          List.of(
            new JobSpec.Statement("a", List.of("a"), List.of(), List.of(new JobSpec.Setting("topic",
                "a", "union_distinct.sql:2:42"))),
            new JobSpec.Statement("b", List.of("b"), List.of(), List.of(new JobSpec.Setting("topic",
                "b", "union_distinct.sql:3:45")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new UnionDistinctTopology(), args));
  }
}
==== ferris.generated.OneQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE STREAM one AS SELECT k FROM a UNION SELECT k FROM b
 * }</pre>
 */
final class OneQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(Column.of("k", SqlType.VARCHAR)), One.TYPE);

  private OneQuery() {
  }

  static KStream<byte[], One_2> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KStream<byte[], One> other = b
        .mapValues(row -> select_2(row), Named.as("one-select_2"));
    return a
        .mapValues(row -> select(row), Named.as("one-select"))
        .merge(other, Named.as("one-union"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("one-key"))
        .repartition(
            Repartitioned.<byte[], One>as("one-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(One::new)))
        .processValues(
            new Top<>("one-rows", StoreKind.ROCKSDB, "(k VARCHAR); by compact(k VARCHAR); RowOrder[columns=[]]; the first 1", new CompactSerde<>(One::new), RowOrder.OF_ARRIVAL, 1, OneQuery::first),
            Named.as("one-first"))
        .mapValues(row -> select_3(row), Named.as("one-select_3"));
  }

  private static One select(A row) {
    One result = new One();
    result.setK(row.k);
    return result;
  }

  private static One select_2(B row) {
    One result = new One();
    result.setK(row.k);
    return result;
  }

  private static OneFirst first(One row, long place) {
    OneFirst result = new OneFirst();
    result.setK(row.k);
    result.setPlace(place);
    return result;
  }

  private static One_2 select_3(OneFirst row) {
    One_2 result = new One_2();
    result.setK(row.k);
    return result;
  }
}
==== ferris.generated.TwoQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE TABLE two AS SELECT k, v FROM a UNION SELECT k, w FROM b
 * }</pre>
 */
final class TwoQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    Column.of("k", SqlType.VARCHAR),
    Column.of("v", SqlType.BIGINT)), Two.TYPE);

  private TwoQuery() {
  }

  static KStream<byte[], Two_2> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KStream<byte[], Two> other = b
        .mapValues(row -> select_2(row), Named.as("two-select_2"));
    return a
        .mapValues(row -> select(row), Named.as("two-select"))
        .merge(other, Named.as("two-union"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("two-key"))
        .repartition(
            Repartitioned.<byte[], Two>as("two-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Two::new)))
        .processValues(
            new Top<>("two-rows", StoreKind.ROCKSDB, "(k VARCHAR, v BIGINT); by compact(k VARCHAR, v BIGINT); RowOrder[columns=[]]; the first 1", new CompactSerde<>(Two::new), RowOrder.OF_ARRIVAL, 1, TwoQuery::first),
            Named.as("two-first"))
        .mapValues(row -> select_3(row), Named.as("two-select_3"));
  }

  private static Two select(A row) {
    Two result = new Two();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setV((long) row.v);
    }
    return result;
  }

  private static Two select_2(B row) {
    Two result = new Two();
    result.setK(row.k);
    if (!row.wIsNull()) {
      result.setV(row.w);
    }
    return result;
  }

  private static TwoFirst first(Two row, long place) {
    TwoFirst result = new TwoFirst();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    result.setPlace(place);
    return result;
  }

  private static Two_2 select_3(TwoFirst row) {
    Two_2 result = new Two_2();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    return result;
  }
}
==== ferris.generated.ThreeQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE STREAM three AS SELECT k FROM a UNION DISTINCT SELECT k FROM b UNION ALL SELECT k FROM a WHERE v > 1
 * }</pre>
 */
final class ThreeQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(Column.of("k", SqlType.VARCHAR)), Three_2.TYPE);

  private ThreeQuery() {
  }

  static KStream<byte[], Three> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KStream<byte[], Three_2> other = b
        .mapValues(row -> select_2(row), Named.as("three-select_2"));
    KStream<byte[], Three> other_2 = a
        .filter((key, row) -> where(row), Named.as("three-where"))
        .mapValues(row -> select_5(row), Named.as("three-select_5"));
    return a
        .mapValues(row -> select(row), Named.as("three-select"))
        .merge(other, Named.as("three-union"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("three-key"))
        .repartition(
            Repartitioned.<byte[], Three_2>as("three-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Three_2::new)))
        .processValues(
            new Top<>("three-rows", StoreKind.ROCKSDB, "(k VARCHAR); by compact(k VARCHAR); RowOrder[columns=[]]; the first 1", new CompactSerde<>(Three_2::new), RowOrder.OF_ARRIVAL, 1, ThreeQuery::first),
            Named.as("three-first"))
        .mapValues(row -> select_3(row), Named.as("three-select_3"))
        .selectKey((key, row) -> (byte[]) null, Named.as("three-key_2"))
        .mapValues(row -> select_4(row), Named.as("three-select_4"))
        .merge(other_2, Named.as("three-union_2"));
  }

  private static Three_2 select(A row) {
    Three_2 result = new Three_2();
    result.setK(row.k);
    return result;
  }

  private static Three_2 select_2(B row) {
    Three_2 result = new Three_2();
    result.setK(row.k);
    return result;
  }

  private static ThreeFirst first(Three_2 row, long place) {
    ThreeFirst result = new ThreeFirst();
    result.setK(row.k);
    result.setPlace(place);
    return result;
  }

  private static Three_3 select_3(ThreeFirst row) {
    Three_3 result = new Three_3();
    result.setK(row.k);
    return result;
  }

  private static Three select_4(Three_3 row) {
    Three result = new Three();
    result.setK(row.k);
    return result;
  }

  /**
   * WHERE v > 1
   */
  private static boolean where(A row) {
    return !row.vIsNull() && row.v > 1;
  }

  private static Three select_5(A row) {
    Three result = new Three();
    result.setK(row.k);
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * SELECT COUNT(*) AS n FROM (SELECT k, v FROM a UNION SELECT k, w FROM b) AS q
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    Column.of("k", SqlType.VARCHAR),
    Column.of("v", SqlType.BIGINT)), Select.TYPE);

  private static final KeyWriter KEY_2 = KeyWriter.of("compact", RowType.of(), SelectArguments.TYPE);

  private static final Serde<SelectArguments> ROWS_3 = new CompactSerde<>(SelectArguments::new);

  private SelectQuery() {
  }

  static KStream<byte[], Select_2> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KStream<byte[], Select> other = b
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
    return a
        .mapValues(row -> select(row), Named.as("select-select"))
        .merge(other, Named.as("select-union"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], Select>as("select-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Select::new)))
        .processValues(
            new Top<>("select-rows", StoreKind.ROCKSDB, "(k VARCHAR, v BIGINT); by compact(k VARCHAR, v BIGINT); RowOrder[columns=[]]; the first 1", new CompactSerde<>(Select::new), RowOrder.OF_ARRIVAL, 1, SelectQuery::first),
            Named.as("select-first"))
        .mapValues(row -> arguments(row), Named.as("select-arguments"))
        .selectKey((key, row) -> KEY_2.write(row), Named.as("select-key_2"))
        .groupByKey(Grouped.with("select-group", Serdes.ByteArray(), ROWS_3))
        .aggregate(
            SelectState::new,
            (key, row, state) -> state.add(row),
            Named.as("select-aggregate"),
            Materialized.<byte[], SelectState, KeyValueStore<Bytes, byte[]>>as("select-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(SelectState.SERDE))
        .toStream(Named.as("select-changes"))
        .processValues(new StateCheck<>("select-groups"), Named.as("select-check"), "select-groups")
        .mapValues((key, state) -> group(key, state), Named.as("select-row"))
        .mapValues(row -> select_3(row), Named.as("select-select_3"));
  }

  private static Select select(A row) {
    Select result = new Select();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setV((long) row.v);
    }
    return result;
  }

  private static Select select_2(B row) {
    Select result = new Select();
    result.setK(row.k);
    if (!row.wIsNull()) {
      result.setV(row.w);
    }
    return result;
  }

  private static SelectFirst first(Select row, long place) {
    SelectFirst result = new SelectFirst();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    result.setPlace(place);
    return result;
  }

  private static SelectArguments arguments(SelectFirst row) {
    SelectArguments result = new SelectArguments();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    return result;
  }

  private static SelectGroup group(byte[] key, SelectState state) {
    SelectGroup group = new SelectGroup();
    group.setN(state.n.count());
    return group;
  }

  private static Select_2 select_3(SelectGroup row) {
    Select_2 result = new Select_2();
    result.setN(row.n);
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
  static final Serde<SelectState> SERDE = new AccumulatorSerde<>("Count(); by compact()", SelectState::new);

  final Count n = new Count();

  SelectState add(SelectArguments row) {
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

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * SELECT DISTINCT v FROM a
 * }</pre>
 */
final class Select2Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(Column.of("v", SqlType.INT)), Select2Arguments.TYPE);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], A> a) {
    return a
        .mapValues(row -> arguments(row), Named.as("select-2-arguments"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("select-2-key"))
        .repartition(
            Repartitioned.<byte[], Select2Arguments>as("select-2-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Select2Arguments::new)))
        .processValues(
            new Top<>("select-2-rows", StoreKind.ROCKSDB, "(v INT); by compact(v INT); RowOrder[columns=[]]; the first 1", new CompactSerde<>(Select2Arguments::new), RowOrder.OF_ARRIVAL, 1, Select2Query::first),
            Named.as("select-2-first"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Select2Arguments arguments(A row) {
    Select2Arguments result = new Select2Arguments();
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    return result;
  }

  private static Select2First first(Select2Arguments row, long place) {
    Select2First result = new Select2First();
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    result.setPlace(place);
    return result;
  }

  private static Select2 select(Select2First row) {
    Select2 result = new Select2();
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    return result;
  }
}
