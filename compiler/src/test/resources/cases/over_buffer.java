==== ferris.generated.OverBufferTopology
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
 * The topology of job over_buffer.
 */
public final class OverBufferTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (
    //   symbol VARCHAR NOT NULL,
    //   price DECIMAL(9, 2),
    //   ts TIMESTAMP
    // ) WITH ('topic' = 'trades')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], Buffered> buffered = BufferedQuery.addTo(trades);
    buffered.to(
        "buffered",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("buffered", RowSerde.writing("json", Buffered::new)))
            .withName("buffered-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_buffer",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(new JobSpec.Sink("buffered", "buffered", Optional.empty())),
          List.of(
            new JobSpec.Statement("trades", List.of("trades"), List.of(),
                List.of(new JobSpec.Setting("topic", "trades", "over_buffer.sql:5:9"))),
            new JobSpec.Statement("buffered", List.of("trades"), List.of("buffered"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "buffered",
                "over_buffer.sql:20:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverBufferTopology(), args));
  }
}
==== ferris.generated.BufferedQuery
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
 * CREATE STREAM buffered AS
 * SELECT symbol, price,
 *   AVG(price) OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol ORDER BY ts) AS mean,
 *   COUNT(*) OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol ORDER BY ts) AS trades,
 *   MAX(price) OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol ORDER BY ts) AS high,
 *   LAG(price, 1) OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol ORDER BY ts) AS previous,
 *   FIRST_VALUE(price) OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol ORDER BY ts) AS oldest,
 *   SUM(price) OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol ORDER BY ts
 *     ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS of_two,
 *   RANK() OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol ORDER BY price DESC) AS place,
 *   DENSE_RANK() OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol ORDER BY price DESC) AS step,
 *   ROW_NUMBER() OVER (ROWS WINDOW BUFFER 3 ROWS PARTITION BY symbol EXPIRE AFTER INTERVAL '5' MINUTE INACTIVITY) AS numbe ...
 * FROM trades
 * WITH ('sink.kafka.topic' = 'buffered')
 * }</pre>
 */
final class BufferedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), Trades.TYPE);

  private static final OverRows<Trades> OVER_2 = 
      new OverRows<>(
      "(symbol VARCHAR, price DECIMAL(9,2), ts TIMESTAMP(3)); by kafka(symbol VARCHAR); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; Buffer[rows=3, expiryMs=0]; [Frame[unit=RANGE, start=-9223372036854775808, end=0], Frame[unit=ROWS, start=-1, end=0]]; [Shared[frame=0, mode=REMOVING], Shared[frame=0, mode=STACKED], Shared[frame=1, mode=REMOVING]]; DecimalAverage(price DECIMAL(9,2)), Count(); LongMax(price DECIMAL(9,2)); DecimalSum(price DECIMAL(9,2)); Reach[before=1, behind=0, first=0]",
      new CompactSerde<>(Trades::new),
      RowOrder.by(new RowOrder.Column(2, false, false)),
      new Buffer(3, 0L),
      List.of(new Frame(Frame.Unit.RANGE, Frame.UNBOUNDED, 0), new Frame(Frame.Unit.ROWS, -1L, 0)),
      List.<Aggregated<Trades, ?>>of(Aggregated.removing(0, BufferedOverState::new, BufferedOverState::add, BufferedOverState::remove), Aggregated.stacked(0, BufferedOverState_2::new, BufferedOverState_2::add), Aggregated.removing(1, BufferedOverState_3::new, BufferedOverState_3::add, BufferedOverState_3::remove)),
      new Reach(1, 0, 0));

  private static final OverRows<BufferedOver> OVER_3 = 
      new OverRows<>(
      "(symbol VARCHAR, price DECIMAL(9,2), ts TIMESTAMP(3), mean DECIMAL(38,6), trades BIGINT, high DECIMAL(9,2), previous DECIMAL(9,2), oldest DECIMAL(9,2), of_two DECIMAL(38,2)); by kafka(symbol VARCHAR); RowOrder[columns=[Column[index=1, descending=true, nullsFirst=true]]]; Buffer[rows=3, expiryMs=0]; []; []; ; Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(BufferedOver::new),
      RowOrder.by(new RowOrder.Column(1, true, true)),
      new Buffer(3, 0L),
      List.of(),
      List.<Aggregated<BufferedOver, ?>>of(),
      Reach.NONE);

  private static final OverRows<BufferedOver_2> OVER_4 = 
      new OverRows<>(
      "(symbol VARCHAR, price DECIMAL(9,2), ts TIMESTAMP(3), mean DECIMAL(38,6), trades BIGINT, high DECIMAL(9,2), previous DECIMAL(9,2), oldest DECIMAL(9,2), of_two DECIMAL(38,2), place BIGINT, step BIGINT); by kafka(symbol VARCHAR); RowOrder[columns=[]]; Buffer[rows=3, expiryMs=300000]; []; []; ; Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(BufferedOver_2::new),
      RowOrder.OF_ARRIVAL,
      new Buffer(3, 300000L),
      List.of(),
      List.<Aggregated<BufferedOver_2, ?>>of(),
      Reach.NONE);

  private BufferedQuery() {
  }

  static KStream<byte[], Buffered> addTo(KStream<byte[], Trades> trades) {
    return trades
        .selectKey((key, row) -> KEY_1.write(row), Named.as("buffered-key"))
        .repartition(
            Repartitioned.<byte[], Trades>as("buffered-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Trades::new)))
        .processValues(
            new Over<>("buffered-rows", StoreKind.ROCKSDB, OVER_2, BufferedQuery::over),
            Named.as("buffered-over"))
        .processValues(
            new Over<>("buffered-rows_2", StoreKind.ROCKSDB, OVER_3, BufferedQuery::over_2),
            Named.as("buffered-over_2"))
        .processValues(
            new Over<>("buffered-rows_3", StoreKind.ROCKSDB, OVER_4, BufferedQuery::over_3),
            Named.as("buffered-over_3"))
        .mapValues(row -> select(row), Named.as("buffered-select"));
  }

  private static BufferedOver over(Place<Trades> place) {
    Trades row = place.row();
    BufferedOver result = new BufferedOver();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    BufferedOverState state = place.state(0);
    BufferedOverState_2 state_2 = place.state(1);
    BufferedOverState_3 state_3 = place.state(2);
    result.setMean(state.mean.average());
    result.setTrades(state.trades.count());
    Long high = state_2.high.greatest();
    if (high != null) {
      result.setHigh(high);
    }
    Trades previous = place.before(1);
    if (previous != null) {
      if (!previous.priceIsNull()) {
        result.setPrevious(previous.price);
      }
    }
    Trades oldest = place.nth(0, 1);
    if (oldest != null) {
      if (!oldest.priceIsNull()) {
        result.setOldest(oldest.price);
      }
    }
    result.setOfTwo(state_3.ofTwo.sum());
    return result;
  }

  private static BufferedOver_2 over_2(Place<BufferedOver> place) {
    BufferedOver row = place.row();
    BufferedOver_2 result = new BufferedOver_2();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    result.setMean(row.mean);
    result.setTrades(row.trades);
    if (!row.highIsNull()) {
      result.setHigh(row.high);
    }
    if (!row.previousIsNull()) {
      result.setPrevious(row.previous);
    }
    if (!row.oldestIsNull()) {
      result.setOldest(row.oldest);
    }
    result.setOfTwo(row.ofTwo);
    result.setPlace(place.rank());
    result.setStep(place.denseRank());
    return result;
  }

  private static BufferedOver_3 over_3(Place<BufferedOver_2> place) {
    BufferedOver_2 row = place.row();
    BufferedOver_3 result = new BufferedOver_3();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    result.setMean(row.mean);
    result.setTrades(row.trades);
    if (!row.highIsNull()) {
      result.setHigh(row.high);
    }
    if (!row.previousIsNull()) {
      result.setPrevious(row.previous);
    }
    if (!row.oldestIsNull()) {
      result.setOldest(row.oldest);
    }
    result.setOfTwo(row.ofTwo);
    result.setPlace(row.place);
    result.setStep(row.step);
    result.setNumber(place.rowNumber());
    return result;
  }

  private static Buffered select(BufferedOver_3 row) {
    Buffered result = new Buffered();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    result.setMean(row.mean);
    result.setTrades(row.trades);
    if (!row.highIsNull()) {
      result.setHigh(row.high);
    }
    if (!row.previousIsNull()) {
      result.setPrevious(row.previous);
    }
    if (!row.oldestIsNull()) {
      result.setOldest(row.oldest);
    }
    result.setOfTwo(row.ofTwo);
    result.setPlace(row.place);
    result.setStep(row.step);
    result.setNumber(row.number);
    return result;
  }
}
==== ferris.generated.BufferedOverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.DecimalAverage;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What buffered knows of the rows of a frame.
 */
final class BufferedOverState implements Accumulator<BufferedOverState> {
  private static final SqlType TYPE_1 = new SqlType.Decimal(9, 2);

  static final Serde<BufferedOverState> SERDE = new AccumulatorSerde<>("DecimalAverage(price DECIMAL(9,2)), Count()", BufferedOverState::new);

  final DecimalAverage mean = new DecimalAverage(TYPE_1);

  final Count trades = new Count();

  BufferedOverState add(Trades row) {
    if (!row.priceIsNull()) {
      mean.add(row.price);
    }
    trades.add();
    return this;
  }

  BufferedOverState remove(Trades row) {
    if (!row.priceIsNull()) {
      mean.remove(row.price);
    }
    trades.remove();
    return this;
  }

  @Override
  public void merge(BufferedOverState other) {
    mean.merge(other.mean);
    trades.merge(other.trades);
  }

  @Override
  public BufferedOverState copy() {
    BufferedOverState copy = new BufferedOverState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    mean.write(out);
    trades.write(out);
  }

  @Override
  public void read(StateInput in) {
    mean.read(in);
    trades.read(in);
  }
}
==== ferris.generated.BufferedOverState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongMax;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What buffered knows of the rows of a frame.
 */
final class BufferedOverState_2 implements Accumulator<BufferedOverState_2> {
  static final Serde<BufferedOverState_2> SERDE = new AccumulatorSerde<>("LongMax(price DECIMAL(9,2))", BufferedOverState_2::new);

  final LongMax high = new LongMax();

  BufferedOverState_2 add(Trades row) {
    if (!row.priceIsNull()) {
      high.add(row.price);
    }
    return this;
  }

  @Override
  public void merge(BufferedOverState_2 other) {
    high.merge(other.high);
  }

  @Override
  public BufferedOverState_2 copy() {
    BufferedOverState_2 copy = new BufferedOverState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    high.write(out);
  }

  @Override
  public void read(StateInput in) {
    high.read(in);
  }
}
==== ferris.generated.BufferedOverState_3
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What buffered knows of the rows of a frame.
 */
final class BufferedOverState_3 implements Accumulator<BufferedOverState_3> {
  static final Serde<BufferedOverState_3> SERDE = new AccumulatorSerde<>("DecimalSum(price DECIMAL(9,2))", BufferedOverState_3::new);

  final DecimalSum ofTwo = new DecimalSum();

  BufferedOverState_3 add(Trades row) {
    if (!row.priceIsNull()) {
      ofTwo.add(row.price);
    }
    return this;
  }

  BufferedOverState_3 remove(Trades row) {
    if (!row.priceIsNull()) {
      ofTwo.remove(row.price);
    }
    return this;
  }

  @Override
  public void merge(BufferedOverState_3 other) {
    ofTwo.merge(other.ofTwo);
  }

  @Override
  public BufferedOverState_3 copy() {
    BufferedOverState_3 copy = new BufferedOverState_3();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    ofTwo.write(out);
  }

  @Override
  public void read(StateInput in) {
    ofTwo.read(in);
  }
}
