==== ferris.generated.OverAggregatesTopology
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
 * The topology of job over_aggregates.
 */
public final class OverAggregatesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM events (
    //   kind VARCHAR,
    //   x INT,
    //   name VARCHAR
    // ) WITH ('topic' = 'events')
    KStream<byte[], Events> events =
        builder.stream(
            "events",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("events", RowSerde.reading("json", Events.TYPE, Events::new)))
                .withName("events-source"));

    KStream<byte[], Lately> lately = LatelyQuery.addTo(events);
    lately.to(
        "lately",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("lately", RowSerde.writing("json", Lately::new)))
            .withName("lately-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_aggregates",
          List.of(new JobSpec.Source("events", "events", Optional.empty())),
          List.of(new JobSpec.Sink("lately", "lately", Optional.empty())),
          List.of(
            new JobSpec.Statement("events", List.of("events"), List.of(),
                List.of(new JobSpec.Setting("topic", "events", "over_aggregates.sql:5:9"))),
            new JobSpec.Statement("lately", List.of("events"), List.of("lately"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "lately",
                "over_aggregates.sql:29:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverAggregatesTopology(), args));
  }
}
==== ferris.generated.LatelyQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.Over;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE STREAM lately AS
 * SELECT kind, x,
 *   SUM(x) OVER last3 AS total,
 *   COUNT(x) OVER last3 AS present,
 *   COUNT(*) FILTER (WHERE x > 1) OVER last3 AS above_one,
 *   COUNT(DISTINCT x) OVER last3 AS different,
 *   SUM(DISTINCT x) OVER last3 AS total_of_different,
 *   MIN(x) OVER last3 AS low,
 *   MAX(name) OVER last3 AS last_name,
 *   MIN(DISTINCT x) OVER last3 AS low_of_different,
 *   MEDIAN(x) OVER last3 AS middle,
 *   COLLECT_LIST(x) OVER last3 AS all_of_them,
 *   STRING_AGG(name, '+') OVER last3 AS names,
 *   FIRST(x) OVER last3 AS first_present,
 *   MAX_BY(name, x) OVER last3 AS name_of_highest,
 *   SUM(x) OVER (PARTITION BY kind) AS grand_total,
 *   MIN(x) OVER (PARTITION BY kind) AS lowest,
 *   COLLECT_LIST(x) OVER (PARTITION BY kind) AS history,
 *   SUM(x) OVER last3 * 100 / SUM(x) OVER (PARTITION BY kind) AS percent
 * FROM events
 * WHERE kind <> 'other'
 * WINDOW last3 AS (PARTITION BY kind ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)
 * WITH ('sink.kafka.topic' = 'lately')
 * }</pre>
 */
final class LatelyQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("kind", SqlType.VARCHAR, false)), LatelyArguments.TYPE);

  private static final OverRows<LatelyArguments> OVER_2 = 
      new OverRows<>(
      "(kind VARCHAR, x INT, argument_3 BIGINT, argument_4 BOOLEAN, name VARCHAR, argument_6 DOUBLE); by kafka(kind VARCHAR); RowOrder[columns=[]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=ROWS, start=-2, end=0], Frame[unit=ROWS, start=-9223372036854775808, end=0]]; [Shared[frame=0, mode=REMOVING], Shared[frame=0, mode=STACKED], Shared[frame=0, mode=SCANNED], Shared[frame=1, mode=ADDING]]; LongSum(argument_3 BIGINT), Count(x INT), Count() if argument_4 BOOLEAN, Distinct(x INT), LongSum(argument_3 BIGINT) distinct, Quantiles(argument_6 DOUBLE); IntMin(x INT), Max(name VARCHAR), MaxBy(name VARCHAR, x INT); IntMin(x INT) distinct, CollectList(x INT), StringAgg(name VARCHAR)[+], First(x INT), arrivals; LongSum(argument_3 BIGINT), IntMin(x INT), CollectList(x INT); Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(LatelyArguments::new),
      RowOrder.OF_ARRIVAL,
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.ROWS, -2L, 0), new Frame(Frame.Unit.ROWS, Frame.UNBOUNDED, 0)),
      List.<Aggregated<LatelyArguments, ?>>of(Aggregated.removing(0, LatelyOverState::new, LatelyOverState::add, LatelyOverState::remove), Aggregated.stacked(0, LatelyOverState_2::new, LatelyOverState_2::add), Aggregated.scanned(0, LatelyOverState_3::new, LatelyOverState_3::add), Aggregated.adding(1, LatelyOverState_4::new, LatelyOverState_4::add)),
      Reach.NONE);

  private LatelyQuery() {
  }

  static KStream<byte[], Lately> addTo(KStream<byte[], Events> events) {
    return events
        .filter((key, row) -> where(row), Named.as("lately-where"))
        .mapValues(row -> arguments(row), Named.as("lately-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("lately-key"))
        .repartition(
            Repartitioned.<byte[], LatelyArguments>as("lately-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(LatelyArguments::new)))
        .processValues(
            new Over<>("lately-rows", StoreKind.ROCKSDB, OVER_2, LatelyQuery::over),
            Named.as("lately-over"))
        .mapValues(row -> select(row), Named.as("lately-select"));
  }

  /**
   * WHERE kind <> 'other'
   */
  private static boolean where(Events row) {
    return !row.kindIsNull() && !row.kind.equals("other");
  }

  private static LatelyArguments arguments(Events row) {
    LatelyArguments result = new LatelyArguments();
    result.setKind(row.kind);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.xIsNull()) {
      result.setArgument3((long) row.x);
    }
    if (!row.xIsNull()) {
      result.setArgument4(row.x > 1);
    }
    result.setName(row.name);
    if (!row.xIsNull()) {
      result.setArgument6((double) row.x);
    }
    return result;
  }

  private static LatelyOver over(Place<LatelyArguments> place) {
    LatelyArguments row = place.row();
    LatelyOver result = new LatelyOver();
    result.setKind(row.kind);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.argument3IsNull()) {
      result.setArgument3(row.argument3);
    }
    if (!row.argument4IsNull()) {
      result.setArgument4(row.argument4);
    }
    result.setName(row.name);
    if (!row.argument6IsNull()) {
      result.setArgument6(row.argument6);
    }
    LatelyOverState state = place.state(0);
    LatelyOverState_2 state_2 = place.state(1);
    LatelyOverState_3 state_3 = place.state(2);
    LatelyOverState_4 state_4 = place.state(3);
    Long total = state.total.sum();
    if (total != null) {
      result.setTotal(total);
    }
    result.setPresent(state.present.count());
    result.setAboveOne(state.aboveOne.count());
    result.setDifferent(state.different.count());
    Long totalOfDifferent = state.totalOfDifferent.sum();
    if (totalOfDifferent != null) {
      result.setTotalOfDifferent(totalOfDifferent);
    }
    Integer low = state_2.low.least();
    if (low != null) {
      result.setLow(low);
    }
    result.setLastName(state_2.lastName.greatest());
    Integer lowOfDifferent = state_3.lowOfDifferent.least();
    if (lowOfDifferent != null) {
      result.setLowOfDifferent(lowOfDifferent);
    }
    Double middle = state.middle.median();
    if (middle != null) {
      result.setMiddle(middle);
    }
    result.setAllOfThem(state_3.allOfThem.values());
    result.setNames(state_3.names.text());
    Integer firstPresent = state_3.firstPresent.first();
    if (firstPresent != null) {
      result.setFirstPresent(firstPresent);
    }
    result.setNameOfHighest(state_2.nameOfHighest.value());
    Long grandTotal = state_4.grandTotal.sum();
    if (grandTotal != null) {
      result.setGrandTotal(grandTotal);
    }
    Integer lowest = state_4.lowest.least();
    if (lowest != null) {
      result.setLowest(lowest);
    }
    result.setHistory(state_4.history.values());
    return result;
  }

  private static Lately select(LatelyOver row) {
    Lately result = new Lately();
    result.setKind(row.kind);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    result.setPresent(row.present);
    result.setAboveOne(row.aboveOne);
    result.setDifferent(row.different);
    if (!row.totalOfDifferentIsNull()) {
      result.setTotalOfDifferent(row.totalOfDifferent);
    }
    if (!row.lowIsNull()) {
      result.setLow(row.low);
    }
    result.setLastName(row.lastName);
    if (!row.lowOfDifferentIsNull()) {
      result.setLowOfDifferent(row.lowOfDifferent);
    }
    if (!row.middleIsNull()) {
      result.setMiddle(row.middle);
    }
    result.setAllOfThem(row.allOfThem);
    result.setNames(row.names);
    if (!row.firstPresentIsNull()) {
      result.setFirstPresent(row.firstPresent);
    }
    result.setNameOfHighest(row.nameOfHighest);
    if (!row.grandTotalIsNull()) {
      result.setGrandTotal(row.grandTotal);
    }
    if (!row.lowestIsNull()) {
      result.setLowest(row.lowest);
    }
    result.setHistory(row.history);
    if (!row.totalIsNull() && !row.grandTotalIsNull()) {
      result.setPercent(Integers.divide(Integers.multiply(row.total, 100L), row.grandTotal));
    }
    return result;
  }
}
==== ferris.generated.LatelyOverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.Distinct;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.runtime.aggregate.Quantiles;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What lately knows of the rows of a frame.
 */
final class LatelyOverState implements Accumulator<LatelyOverState> {
  static final Serde<LatelyOverState> SERDE = new AccumulatorSerde<>("LongSum(argument_3 BIGINT), Count(x INT), Count() if argument_4 BOOLEAN, Distinct(x INT), LongSum(argument_3 BIGINT) distinct, Quantiles(argument_6 DOUBLE)", LatelyOverState::new);

  final LongSum total = new LongSum();

  final Count present = new Count();

  final Count aboveOne = new Count();

  final Distinct<Integer> different = new Distinct<>(SqlType.INT);

  final Distinct<Long> totalOfDifferentSeen = new Distinct<>(SqlType.BIGINT);

  final LongSum totalOfDifferent = new LongSum();

  final Quantiles middle = new Quantiles();

  LatelyOverState add(LatelyArguments row) {
    if (!row.argument3IsNull()) {
      total.add(row.argument3);
    }
    if (!row.xIsNull()) {
      present.add();
    }
    if (!row.argument4IsNull() && row.argument4) {
      aboveOne.add();
    }
    if (!row.xIsNull()) {
      different.add(row.x);
    }
    if (!row.argument3IsNull() && totalOfDifferentSeen.add(row.argument3)) {
      totalOfDifferent.add(row.argument3);
    }
    if (!row.argument6IsNull()) {
      middle.add(row.argument6);
    }
    return this;
  }

  LatelyOverState remove(LatelyArguments row) {
    if (!row.argument3IsNull()) {
      total.remove(row.argument3);
    }
    if (!row.xIsNull()) {
      present.remove();
    }
    if (!row.argument4IsNull() && row.argument4) {
      aboveOne.remove();
    }
    if (!row.xIsNull()) {
      different.remove(row.x);
    }
    if (!row.argument3IsNull() && totalOfDifferentSeen.remove(row.argument3)) {
      totalOfDifferent.remove(row.argument3);
    }
    if (!row.argument6IsNull()) {
      middle.remove(row.argument6);
    }
    return this;
  }

  @Override
  public void merge(LatelyOverState other) {
    total.merge(other.total);
    present.merge(other.present);
    aboveOne.merge(other.aboveOne);
    different.merge(other.different);
    for (Long value : totalOfDifferentSeen.missing(other.totalOfDifferentSeen)) {
      totalOfDifferent.add(value);
    }
    totalOfDifferentSeen.merge(other.totalOfDifferentSeen);
    middle.merge(other.middle);
  }

  @Override
  public LatelyOverState copy() {
    LatelyOverState copy = new LatelyOverState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    total.write(out);
    present.write(out);
    aboveOne.write(out);
    different.write(out);
    totalOfDifferentSeen.write(out);
    totalOfDifferent.write(out);
    middle.write(out);
  }

  @Override
  public void read(StateInput in) {
    total.read(in);
    present.read(in);
    aboveOne.read(in);
    different.read(in);
    totalOfDifferentSeen.read(in);
    totalOfDifferent.read(in);
    middle.read(in);
  }
}
==== ferris.generated.LatelyOverState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.IntMin;
import io.ferrisstreams.runtime.aggregate.Max;
import io.ferrisstreams.runtime.aggregate.MaxBy;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What lately knows of the rows of a frame.
 */
final class LatelyOverState_2 implements Accumulator<LatelyOverState_2> {
  static final Serde<LatelyOverState_2> SERDE = new AccumulatorSerde<>("IntMin(x INT), Max(name VARCHAR), MaxBy(name VARCHAR, x INT)", LatelyOverState_2::new);

  final IntMin low = new IntMin();

  final Max<String> lastName = new Max<>(SqlType.VARCHAR);

  final MaxBy<String, Integer> nameOfHighest = new MaxBy<>(SqlType.VARCHAR, SqlType.INT);

  LatelyOverState_2 add(LatelyArguments row) {
    if (!row.xIsNull()) {
      low.add(row.x);
    }
    if (!row.nameIsNull()) {
      lastName.add(row.name);
    }
    if (!row.xIsNull()) {
      nameOfHighest.add(row.name, row.x);
    }
    return this;
  }

  @Override
  public void merge(LatelyOverState_2 other) {
    low.merge(other.low);
    lastName.merge(other.lastName);
    nameOfHighest.merge(other.nameOfHighest);
  }

  @Override
  public LatelyOverState_2 copy() {
    LatelyOverState_2 copy = new LatelyOverState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    low.write(out);
    lastName.write(out);
    nameOfHighest.write(out);
  }

  @Override
  public void read(StateInput in) {
    low.read(in);
    lastName.read(in);
    nameOfHighest.read(in);
  }
}
==== ferris.generated.LatelyOverState_3
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.CollectList;
import io.ferrisstreams.runtime.aggregate.Distinct;
import io.ferrisstreams.runtime.aggregate.First;
import io.ferrisstreams.runtime.aggregate.IntMin;
import io.ferrisstreams.runtime.aggregate.StringAgg;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What lately knows of the rows of a frame.
 */
final class LatelyOverState_3 implements Accumulator<LatelyOverState_3> {
  static final Serde<LatelyOverState_3> SERDE = new AccumulatorSerde<>("IntMin(x INT) distinct, CollectList(x INT), StringAgg(name VARCHAR)[+], First(x INT), arrivals", LatelyOverState_3::new);

  final Distinct<Integer> lowOfDifferentSeen = new Distinct<>(SqlType.INT);

  final IntMin lowOfDifferent = new IntMin();

  final CollectList<Integer> allOfThem = new CollectList<>(SqlType.INT);

  final StringAgg names = new StringAgg("+");

  final First<Integer> firstPresent = new First<>(SqlType.INT);

  private long arrivals;

  LatelyOverState_3 add(LatelyArguments row) {
    arrivals++;
    if (!row.xIsNull() && lowOfDifferentSeen.add(row.x)) {
      lowOfDifferent.add(row.x);
    }
    allOfThem.add(row.xIsNull() ? null : row.x);
    if (!row.nameIsNull()) {
      names.add(row.name);
    }
    firstPresent.add(row.xIsNull() ? null : row.x, arrivals);
    return this;
  }

  @Override
  public void merge(LatelyOverState_3 other) {
    arrivals = Math.max(arrivals, other.arrivals);
    for (Integer value : lowOfDifferentSeen.missing(other.lowOfDifferentSeen)) {
      lowOfDifferent.add(value);
    }
    lowOfDifferentSeen.merge(other.lowOfDifferentSeen);
    allOfThem.merge(other.allOfThem);
    names.merge(other.names);
    firstPresent.merge(other.firstPresent);
  }

  @Override
  public LatelyOverState_3 copy() {
    LatelyOverState_3 copy = new LatelyOverState_3();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(arrivals);
    lowOfDifferentSeen.write(out);
    lowOfDifferent.write(out);
    allOfThem.write(out);
    names.write(out);
    firstPresent.write(out);
  }

  @Override
  public void read(StateInput in) {
    arrivals = in.getLong();
    lowOfDifferentSeen.read(in);
    lowOfDifferent.read(in);
    allOfThem.read(in);
    names.read(in);
    firstPresent.read(in);
  }
}
==== ferris.generated.LatelyOverState_4
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.CollectList;
import io.ferrisstreams.runtime.aggregate.IntMin;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What lately knows of the rows of a frame.
 */
final class LatelyOverState_4 implements Accumulator<LatelyOverState_4> {
  static final Serde<LatelyOverState_4> SERDE = new AccumulatorSerde<>("LongSum(argument_3 BIGINT), IntMin(x INT), CollectList(x INT)", LatelyOverState_4::new);

  final LongSum grandTotal = new LongSum();

  final IntMin lowest = new IntMin();

  final CollectList<Integer> history = new CollectList<>(SqlType.INT);

  LatelyOverState_4 add(LatelyArguments row) {
    if (!row.argument3IsNull()) {
      grandTotal.add(row.argument3);
    }
    if (!row.xIsNull()) {
      lowest.add(row.x);
    }
    history.add(row.xIsNull() ? null : row.x);
    return this;
  }

  @Override
  public void merge(LatelyOverState_4 other) {
    grandTotal.merge(other.grandTotal);
    lowest.merge(other.lowest);
    history.merge(other.history);
  }

  @Override
  public LatelyOverState_4 copy() {
    LatelyOverState_4 copy = new LatelyOverState_4();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    grandTotal.write(out);
    lowest.write(out);
    history.write(out);
  }

  @Override
  public void read(StateInput in) {
    grandTotal.read(in);
    lowest.read(in);
    history.read(in);
  }
}
