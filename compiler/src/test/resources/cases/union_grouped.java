==== ferris.generated.UnionGroupedTopology
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
 * The topology of job union_grouped.
 */
public final class UnionGroupedTopology implements SqlTopology {
  /**
   * Keys of records; A has the columns that are used.
   */
  private static final RowType A_KEY = RowType.of(Column.of("k", SqlType.VARCHAR));

  /**
   * Keys of records; B has the columns that are used.
   */
  private static final RowType B_KEY = RowType.of(Column.of("k", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (k VARCHAR KEY, v INT) WITH ('topic' = 'a')
    KStream<byte[], A> a =
        builder
            .stream(
                "a",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("a", RowSerde.reading("json", A.TYPE, A::new)))
                    .withName("a-source"))
            .mapValues(KeyReader.of("kafka", A_KEY, A.TYPE)::read, Named.as("a-key"));

    // CREATE STREAM b (k VARCHAR KEY, v INT) WITH ('topic' = 'b')
    KStream<byte[], B> b =
        builder
            .stream(
                "b",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("b", RowSerde.reading("json", B.TYPE, B::new)))
                    .withName("b-source"))
            .mapValues(KeyReader.of("kafka", B_KEY, B.TYPE)::read, Named.as("b-key"));

    KStream<byte[], BothOfThem> bothOfThem = BothOfThemQuery.addTo(a, b);
    bothOfThem.to(
        "both_of_them",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("both_of_them", RowSerde.writing("json", BothOfThem::new)))
            .withName("both_of_them-sink"));

    KStream<byte[], Totals> totals = TotalsQuery.addTo(bothOfThem);
    totals.to(
        "totals",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("totals", RowSerde.writing("json", Totals::new)))
            .withName("totals-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(a);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "union_grouped",
          List.of(
            new JobSpec.Source("a", "a", Optional.empty()),
            new JobSpec.Source("b", "b", Optional.empty())),
          List.of(
            new JobSpec.Sink("both_of_them", "both_of_them", Optional.empty()),
            new JobSpec.Sink("totals", "totals", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("a", List.of("a"), List.of(), List.of(new JobSpec.Setting("topic",
                "a", "union_grouped.sql:2:46"))),
            new JobSpec.Statement("b", List.of("b"), List.of(), List.of(new JobSpec.Setting("topic",
                "b", "union_grouped.sql:3:46")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new UnionGroupedTopology(), args));
  }
}
==== ferris.generated.BothOfThemQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM both_of_them AS SELECT k, v FROM a UNION ALL SELECT k, v FROM b
 * }</pre>
 */
final class BothOfThemQuery {
  private BothOfThemQuery() {
  }

  static KStream<byte[], BothOfThem> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KStream<byte[], BothOfThem> other = b
        .mapValues(row -> select_2(row), Named.as("both_of_them-select_2"));
    return a
        .mapValues(row -> select(row), Named.as("both_of_them-select"))
        .merge(other, Named.as("both_of_them-union"));
  }

  private static BothOfThem select(A row) {
    BothOfThem result = new BothOfThem();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    return result;
  }

  private static BothOfThem select_2(B row) {
    BothOfThem result = new BothOfThem();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    return result;
  }
}
==== ferris.generated.TotalsQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
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
 * CREATE TABLE totals AS SELECT k, SUM(v) AS total FROM both_of_them GROUP BY k
 * }</pre>
 */
final class TotalsQuery {
  private static final Serde<TotalsArguments> ROWS_1 = new CompactSerde<>(TotalsArguments::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), TotalsGroup.TYPE);

  private TotalsQuery() {
  }

  static KStream<byte[], Totals> addTo(KStream<byte[], BothOfThem> bothOfThem) {
    return bothOfThem
        .mapValues(row -> arguments(row), Named.as("totals-arguments"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("totals-key"))
        .repartition(
            Repartitioned.<byte[], TotalsArguments>as("totals-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(TotalsArguments::new)))
        .groupByKey(Grouped.with("totals-group", Serdes.ByteArray(), ROWS_1))
        .aggregate(
            TotalsState::new,
            (key, row, state) -> state.add(row),
            Named.as("totals-aggregate"),
            Materialized.<byte[], TotalsState, KeyValueStore<Bytes, byte[]>>as("totals-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(TotalsState.SERDE))
        .toStream(Named.as("totals-changes"))
        .processValues(new StateCheck<>("totals-groups"), Named.as("totals-check"), "totals-groups")
        .mapValues((key, state) -> group(key, state), Named.as("totals-row"))
        .mapValues(row -> select(row), Named.as("totals-select"));
  }

  private static TotalsArguments arguments(BothOfThem row) {
    TotalsArguments result = new TotalsArguments();
    result.setK(row.k);
    if (!row.vIsNull()) {
      result.setArgument2((long) row.v);
    }
    return result;
  }

  private static TotalsGroup group(byte[] key, TotalsState state) {
    TotalsGroup group = new TotalsGroup();
    GROUP_KEY_2.read(key, group);
    Long total = state.total.sum();
    if (total != null) {
      group.setTotal(total);
    }
    return group;
  }

  private static Totals select(TotalsGroup row) {
    Totals result = new Totals();
    result.setK(row.k);
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    return result;
  }
}
==== ferris.generated.TotalsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What totals knows of one group.
 */
final class TotalsState implements Accumulator<TotalsState> {
  static final Serde<TotalsState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(k VARCHAR)", TotalsState::new);

  final LongSum total = new LongSum();

  TotalsState add(TotalsArguments row) {
    if (!row.argument2IsNull()) {
      total.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(TotalsState other) {
    total.merge(other.total);
  }

  @Override
  public TotalsState copy() {
    TotalsState copy = new TotalsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    total.write(out);
  }

  @Override
  public void read(StateInput in) {
    total.read(in);
  }
}
==== ferris.generated.SelectQuery
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
 * SELECT DISTINCT k FROM (SELECT k FROM a) AS q
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(Column.of("k", SqlType.VARCHAR)), SelectArguments.TYPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], A> a) {
    return a
        .mapValues(row -> arguments(row), Named.as("select-arguments"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], SelectArguments>as("select-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(SelectArguments::new)))
        .processValues(
            new Top<>("select-rows", StoreKind.ROCKSDB, "(k VARCHAR); by compact(k VARCHAR); RowOrder[columns=[]]; the first 1", new CompactSerde<>(SelectArguments::new), RowOrder.OF_ARRIVAL, 1, SelectQuery::first),
            Named.as("select-first"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static SelectArguments arguments(A row) {
    SelectArguments result = new SelectArguments();
    result.setK(row.k);
    return result;
  }

  private static SelectFirst first(SelectArguments row, long place) {
    SelectFirst result = new SelectFirst();
    result.setK(row.k);
    result.setPlace(place);
    return result;
  }

  private static Select select(SelectFirst row) {
    Select result = new Select();
    result.setK(row.k);
    return result;
  }
}
