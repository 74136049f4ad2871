==== ferris.generated.OverRangeTopology
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
 * The topology of job over_range.
 */
public final class OverRangeTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM readings (
    //   sensor INT NOT NULL,
    //   value DOUBLE,
    //   n BIGINT,
    //   weight DECIMAL(9, 2),
    //   ts TIMESTAMP
    // ) WITH ('topic' = 'readings')
    KStream<byte[], Readings> readings =
        builder.stream(
            "readings",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("readings", RowSerde.reading("json", Readings.TYPE, Readings::new)))
                .withName("readings-source"));

    KStream<byte[], Recent> recent = RecentQuery.addTo(readings);
    recent.to(
        "recent",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("recent", RowSerde.writing("json", Recent::new)))
            .withName("recent-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_range",
          List.of(new JobSpec.Source("readings", "readings", Optional.empty())),
          List.of(new JobSpec.Sink("recent", "recent", Optional.empty())),
          List.of(
            new JobSpec.Statement("readings", List.of("readings"), List.of(),
                List.of(new JobSpec.Setting("topic", "readings", "over_range.sql:7:9"))),
            new JobSpec.Statement("recent", List.of("readings"), List.of("recent"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "recent",
                "over_range.sql:22:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverRangeTopology(), args));
  }
}
==== ferris.generated.RecentQuery
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
 * CREATE STREAM recent AS
 * SELECT sensor, ts,
 *   COUNT(*) OVER minute AS readings,
 *   AVG(value) OVER minute AS mean,
 *   MIN(value) OVER minute AS low,
 *   MAX(value) OVER minute AS high,
 *   STDDEV(value) OVER minute AS spread,
 *   SUM(n) OVER (PARTITION BY sensor ORDER BY n RANGE BETWEEN 10 PRECEDING AND 1 PRECEDING) AS near,
 *   SUM(n) OVER (PARTITION BY sensor ORDER BY weight RANGE BETWEEN 0.5 PRECEDING AND CURRENT ROW) AS heavy,
 *   SUM(n) OVER (PARTITION BY sensor ORDER BY ts) AS so_far,
 *   COUNT(*) OVER (PARTITION BY sensor ORDER BY ts RANGE CURRENT ROW) AS at_once
 * FROM readings
 * WINDOW minute AS (PARTITION BY sensor ORDER BY ts RANGE BETWEEN INTERVAL '1' MINUTE PRECEDING AND CURRENT ROW)
 * WITH ('sink.kafka.topic' = 'recent')
 * }</pre>
 */
final class RecentQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sensor", SqlType.INT, false)), RecentArguments.TYPE);

  private static final OverRows<RecentArguments> OVER_2 = 
      new OverRows<>(
      "(sensor INT, ts TIMESTAMP(3), n BIGINT, weight DECIMAL(9,2), value DOUBLE); by kafka(sensor INT); RowOrder[columns=[Column[index=1, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=RANGE, start=-60000, end=0], Frame[unit=RANGE, start=-9223372036854775808, end=0], Frame[unit=RANGE, start=0, end=0]]; [Shared[frame=0, mode=REMOVING], Shared[frame=0, mode=STACKED], Shared[frame=1, mode=ADDING], Shared[frame=2, mode=REMOVING]]; Count(), DoubleSum(value DOUBLE), Moments(value DOUBLE); DoubleMin(value DOUBLE), DoubleMax(value DOUBLE); LongSum(n BIGINT); Count(); Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(RecentArguments::new),
      RowOrder.by(new RowOrder.Column(1, false, false)),
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.RANGE, -60000L, 0), new Frame(Frame.Unit.RANGE, Frame.UNBOUNDED, 0), new Frame(Frame.Unit.RANGE, 0L, 0)),
      List.<Aggregated<RecentArguments, ?>>of(Aggregated.removing(0, RecentOverState::new, RecentOverState::add, RecentOverState::remove), Aggregated.stacked(0, RecentOverState_2::new, RecentOverState_2::add), Aggregated.adding(1, RecentOverState_3::new, RecentOverState_3::add), Aggregated.removing(2, RecentOverState_4::new, RecentOverState_4::add, RecentOverState_4::remove)),
      Reach.NONE);

  private static final OverRows<RecentOver> OVER_3 = 
      new OverRows<>(
      "(sensor INT, ts TIMESTAMP(3), n BIGINT, weight DECIMAL(9,2), value DOUBLE, readings BIGINT, mean DOUBLE, low DOUBLE, high DOUBLE, spread DOUBLE, so_far BIGINT, at_once BIGINT); by kafka(sensor INT); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=RANGE, start=-10, end=-1]]; [Shared[frame=0, mode=REMOVING]]; LongSum(n BIGINT); Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(RecentOver::new),
      RowOrder.by(new RowOrder.Column(2, false, false)),
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.RANGE, -10L, -1L)),
      List.<Aggregated<RecentOver, ?>>of(Aggregated.removing(0, RecentOverState_5::new, RecentOverState_5::add, RecentOverState_5::remove)),
      Reach.NONE);

  private static final OverRows<RecentOver_2> OVER_4 = 
      new OverRows<>(
      "(sensor INT, ts TIMESTAMP(3), n BIGINT, weight DECIMAL(9,2), value DOUBLE, readings BIGINT, mean DOUBLE, low DOUBLE, high DOUBLE, spread DOUBLE, so_far BIGINT, at_once BIGINT, near BIGINT); by kafka(sensor INT); RowOrder[columns=[Column[index=3, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=RANGE, start=-50, end=0]]; [Shared[frame=0, mode=REMOVING]]; LongSum(n BIGINT); Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(RecentOver_2::new),
      RowOrder.by(new RowOrder.Column(3, false, false)),
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.RANGE, -50L, 0)),
      List.<Aggregated<RecentOver_2, ?>>of(Aggregated.removing(0, RecentOverState_6::new, RecentOverState_6::add, RecentOverState_6::remove)),
      Reach.NONE);

  private RecentQuery() {
  }

  static KStream<byte[], Recent> addTo(KStream<byte[], Readings> readings) {
    return readings
        .mapValues(row -> arguments(row), Named.as("recent-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("recent-key"))
        .repartition(
            Repartitioned.<byte[], RecentArguments>as("recent-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(RecentArguments::new)))
        .processValues(
            new Over<>("recent-rows", StoreKind.ROCKSDB, OVER_2, RecentQuery::over),
            Named.as("recent-over"))
        .processValues(
            new Over<>("recent-rows_2", StoreKind.ROCKSDB, OVER_3, RecentQuery::over_2),
            Named.as("recent-over_2"))
        .processValues(
            new Over<>("recent-rows_3", StoreKind.ROCKSDB, OVER_4, RecentQuery::over_3),
            Named.as("recent-over_3"))
        .mapValues(row -> select(row), Named.as("recent-select"));
  }

  private static RecentArguments arguments(Readings row) {
    RecentArguments result = new RecentArguments();
    result.setSensor(row.sensor);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    if (!row.weightIsNull()) {
      result.setWeight(row.weight);
    }
    if (!row.valueIsNull()) {
      result.setValue(row.value);
    }
    return result;
  }

  private static RecentOver over(Place<RecentArguments> place) {
    RecentArguments row = place.row();
    RecentOver result = new RecentOver();
    result.setSensor(row.sensor);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    if (!row.weightIsNull()) {
      result.setWeight(row.weight);
    }
    if (!row.valueIsNull()) {
      result.setValue(row.value);
    }
    RecentOverState state = place.state(0);
    RecentOverState_2 state_2 = place.state(1);
    RecentOverState_3 state_3 = place.state(2);
    RecentOverState_4 state_4 = place.state(3);
    result.setReadings(state.readings.count());
    Double mean = state.mean.average();
    if (mean != null) {
      result.setMean(mean);
    }
    Double low = state_2.low.least();
    if (low != null) {
      result.setLow(low);
    }
    Double high = state_2.high.greatest();
    if (high != null) {
      result.setHigh(high);
    }
    Double spread = state.spread.deviationOfSample();
    if (spread != null) {
      result.setSpread(spread);
    }
    Long soFar = state_3.soFar.sum();
    if (soFar != null) {
      result.setSoFar(soFar);
    }
    result.setAtOnce(state_4.atOnce.count());
    return result;
  }

  private static RecentOver_2 over_2(Place<RecentOver> place) {
    RecentOver row = place.row();
    RecentOver_2 result = new RecentOver_2();
    result.setSensor(row.sensor);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    if (!row.weightIsNull()) {
      result.setWeight(row.weight);
    }
    if (!row.valueIsNull()) {
      result.setValue(row.value);
    }
    result.setReadings(row.readings);
    if (!row.meanIsNull()) {
      result.setMean(row.mean);
    }
    if (!row.lowIsNull()) {
      result.setLow(row.low);
    }
    if (!row.highIsNull()) {
      result.setHigh(row.high);
    }
    if (!row.spreadIsNull()) {
      result.setSpread(row.spread);
    }
    if (!row.soFarIsNull()) {
      result.setSoFar(row.soFar);
    }
    result.setAtOnce(row.atOnce);
    RecentOverState_5 state = place.state(0);
    Long near = state.near.sum();
    if (near != null) {
      result.setNear(near);
    }
    return result;
  }

  private static RecentOver_3 over_3(Place<RecentOver_2> place) {
    RecentOver_2 row = place.row();
    RecentOver_3 result = new RecentOver_3();
    result.setSensor(row.sensor);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    if (!row.weightIsNull()) {
      result.setWeight(row.weight);
    }
    if (!row.valueIsNull()) {
      result.setValue(row.value);
    }
    result.setReadings(row.readings);
    if (!row.meanIsNull()) {
      result.setMean(row.mean);
    }
    if (!row.lowIsNull()) {
      result.setLow(row.low);
    }
    if (!row.highIsNull()) {
      result.setHigh(row.high);
    }
    if (!row.spreadIsNull()) {
      result.setSpread(row.spread);
    }
    if (!row.soFarIsNull()) {
      result.setSoFar(row.soFar);
    }
    result.setAtOnce(row.atOnce);
    if (!row.nearIsNull()) {
      result.setNear(row.near);
    }
    RecentOverState_6 state = place.state(0);
    Long heavy = state.heavy.sum();
    if (heavy != null) {
      result.setHeavy(heavy);
    }
    return result;
  }

  private static Recent select(RecentOver_3 row) {
    Recent result = new Recent();
    result.setSensor(row.sensor);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    result.setReadings(row.readings);
    if (!row.meanIsNull()) {
      result.setMean(row.mean);
    }
    if (!row.lowIsNull()) {
      result.setLow(row.low);
    }
    if (!row.highIsNull()) {
      result.setHigh(row.high);
    }
    if (!row.spreadIsNull()) {
      result.setSpread(row.spread);
    }
    if (!row.nearIsNull()) {
      result.setNear(row.near);
    }
    if (!row.heavyIsNull()) {
      result.setHeavy(row.heavy);
    }
    if (!row.soFarIsNull()) {
      result.setSoFar(row.soFar);
    }
    result.setAtOnce(row.atOnce);
    return result;
  }
}
==== ferris.generated.RecentOverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.DoubleSum;
import io.ferrisstreams.runtime.aggregate.Moments;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What recent knows of the rows of a frame.
 */
final class RecentOverState implements Accumulator<RecentOverState> {
  static final Serde<RecentOverState> SERDE = new AccumulatorSerde<>("Count(), DoubleSum(value DOUBLE), Moments(value DOUBLE)", RecentOverState::new);

  final Count readings = new Count();

  final DoubleSum mean = new DoubleSum();

  final Moments spread = new Moments();

  RecentOverState add(RecentArguments row) {
    readings.add();
    if (!row.valueIsNull()) {
      mean.add(row.value);
    }
    if (!row.valueIsNull()) {
      spread.add(row.value);
    }
    return this;
  }

  RecentOverState remove(RecentArguments row) {
    readings.remove();
    if (!row.valueIsNull()) {
      mean.remove(row.value);
    }
    if (!row.valueIsNull()) {
      spread.remove(row.value);
    }
    return this;
  }

  @Override
  public void merge(RecentOverState other) {
    readings.merge(other.readings);
    mean.merge(other.mean);
    spread.merge(other.spread);
  }

  @Override
  public RecentOverState copy() {
    RecentOverState copy = new RecentOverState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    readings.write(out);
    mean.write(out);
    spread.write(out);
  }

  @Override
  public void read(StateInput in) {
    readings.read(in);
    mean.read(in);
    spread.read(in);
  }
}
==== ferris.generated.RecentOverState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DoubleMax;
import io.ferrisstreams.runtime.aggregate.DoubleMin;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What recent knows of the rows of a frame.
 */
final class RecentOverState_2 implements Accumulator<RecentOverState_2> {
  static final Serde<RecentOverState_2> SERDE = new AccumulatorSerde<>("DoubleMin(value DOUBLE), DoubleMax(value DOUBLE)", RecentOverState_2::new);

  final DoubleMin low = new DoubleMin();

  final DoubleMax high = new DoubleMax();

  RecentOverState_2 add(RecentArguments row) {
    if (!row.valueIsNull()) {
      low.add(row.value);
    }
    if (!row.valueIsNull()) {
      high.add(row.value);
    }
    return this;
  }

  @Override
  public void merge(RecentOverState_2 other) {
    low.merge(other.low);
    high.merge(other.high);
  }

  @Override
  public RecentOverState_2 copy() {
    RecentOverState_2 copy = new RecentOverState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    low.write(out);
    high.write(out);
  }

  @Override
  public void read(StateInput in) {
    low.read(in);
    high.read(in);
  }
}
==== ferris.generated.RecentOverState_3
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What recent knows of the rows of a frame.
 */
final class RecentOverState_3 implements Accumulator<RecentOverState_3> {
  static final Serde<RecentOverState_3> SERDE = new AccumulatorSerde<>("LongSum(n BIGINT)", RecentOverState_3::new);

  final LongSum soFar = new LongSum();

  RecentOverState_3 add(RecentArguments row) {
    if (!row.nIsNull()) {
      soFar.add(row.n);
    }
    return this;
  }

  @Override
  public void merge(RecentOverState_3 other) {
    soFar.merge(other.soFar);
  }

  @Override
  public RecentOverState_3 copy() {
    RecentOverState_3 copy = new RecentOverState_3();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    soFar.write(out);
  }

  @Override
  public void read(StateInput in) {
    soFar.read(in);
  }
}
==== ferris.generated.RecentOverState_4
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What recent knows of the rows of a frame.
 */
final class RecentOverState_4 implements Accumulator<RecentOverState_4> {
  static final Serde<RecentOverState_4> SERDE = new AccumulatorSerde<>("Count()", RecentOverState_4::new);

  final Count atOnce = new Count();

  RecentOverState_4 add(RecentArguments row) {
    atOnce.add();
    return this;
  }

  RecentOverState_4 remove(RecentArguments row) {
    atOnce.remove();
    return this;
  }

  @Override
  public void merge(RecentOverState_4 other) {
    atOnce.merge(other.atOnce);
  }

  @Override
  public RecentOverState_4 copy() {
    RecentOverState_4 copy = new RecentOverState_4();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    atOnce.write(out);
  }

  @Override
  public void read(StateInput in) {
    atOnce.read(in);
  }
}
==== ferris.generated.RecentOverState_5
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What recent knows of the rows of a frame.
 */
final class RecentOverState_5 implements Accumulator<RecentOverState_5> {
  static final Serde<RecentOverState_5> SERDE = new AccumulatorSerde<>("LongSum(n BIGINT)", RecentOverState_5::new);

  final LongSum near = new LongSum();

  RecentOverState_5 add(RecentOver row) {
    if (!row.nIsNull()) {
      near.add(row.n);
    }
    return this;
  }

  RecentOverState_5 remove(RecentOver row) {
    if (!row.nIsNull()) {
      near.remove(row.n);
    }
    return this;
  }

  @Override
  public void merge(RecentOverState_5 other) {
    near.merge(other.near);
  }

  @Override
  public RecentOverState_5 copy() {
    RecentOverState_5 copy = new RecentOverState_5();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    near.write(out);
  }

  @Override
  public void read(StateInput in) {
    near.read(in);
  }
}
==== ferris.generated.RecentOverState_6
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What recent knows of the rows of a frame.
 */
final class RecentOverState_6 implements Accumulator<RecentOverState_6> {
  static final Serde<RecentOverState_6> SERDE = new AccumulatorSerde<>("LongSum(n BIGINT)", RecentOverState_6::new);

  final LongSum heavy = new LongSum();

  RecentOverState_6 add(RecentOver_2 row) {
    if (!row.nIsNull()) {
      heavy.add(row.n);
    }
    return this;
  }

  RecentOverState_6 remove(RecentOver_2 row) {
    if (!row.nIsNull()) {
      heavy.remove(row.n);
    }
    return this;
  }

  @Override
  public void merge(RecentOverState_6 other) {
    heavy.merge(other.heavy);
  }

  @Override
  public RecentOverState_6 copy() {
    RecentOverState_6 copy = new RecentOverState_6();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    heavy.write(out);
  }

  @Override
  public void read(StateInput in) {
    heavy.read(in);
  }
}
