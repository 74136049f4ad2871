==== ferris.generated.GroupTotalsTopology
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
 * The topology of job group_totals.
 */
public final class GroupTotalsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (
    //   symbol VARCHAR NOT NULL,
    //   price DECIMAL(18, 4),
    //   quantity INT
    // ) WITH ('topic' = 'trades')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], Totals> totals = TotalsQuery.addTo(trades);
    totals.to(
        "totals",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("totals", RowSerde.writing("json", Totals::new)))
            .withName("totals-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "group_totals",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(new JobSpec.Sink("totals", "totals", Optional.empty())),
          List.of(
            new JobSpec.Statement("trades", List.of("trades"), List.of(),
                List.of(new JobSpec.Setting("topic", "trades", "group_totals.sql:5:9"))),
            new JobSpec.Statement("totals", List.of("trades"), List.of("totals"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "totals",
                "group_totals.sql:19:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new GroupTotalsTopology(), args));
  }
}
==== ferris.generated.TotalsQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.divide;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;

import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.KeyReader;
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
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM totals AS
 * SELECT symbol,
 *   COUNT(*) AS trades,
 *   COUNT(price) AS priced,
 *   SUM(price) AS sum_price,
 *   AVG(price) AS mean_price,
 *   MIN(price) AS low,
 *   MAX(price) AS high,
 *   SUM(price * quantity) AS notional,
 *   SUM(price * quantity) / SUM(quantity) AS vwap
 * FROM trades
 * GROUP BY symbol
 * WITH ('sink.kafka.topic' = 'totals')
 * }</pre>
 */
final class TotalsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), TotalsArguments.TYPE);

  private static final Serde<TotalsArguments> ROWS_2 = new CompactSerde<>(TotalsArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), TotalsGroup.TYPE);

  private TotalsQuery() {
  }

  static KStream<byte[], Totals> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> arguments(row), Named.as("totals-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("totals-key"))
        .groupByKey(Grouped.with("totals-group", Serdes.ByteArray(), ROWS_2))
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

  private static TotalsArguments arguments(Trades row) {
    TotalsArguments result = new TotalsArguments();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setArgument3(multiply(row.price, row.quantity));
    }
    if (!row.quantityIsNull()) {
      result.setArgument4((long) row.quantity);
    }
    return result;
  }

  private static TotalsGroup group(byte[] key, TotalsState state) {
    TotalsGroup group = new TotalsGroup();
    GROUP_KEY_3.read(key, group);
    group.setTrades(state.trades.count());
    group.setPriced(state.priced.count());
    group.setSumPrice(state.sumPrice.sum());
    group.setMeanPrice(state.meanPrice.average());
    Long low = state.low.least();
    if (low != null) {
      group.setLow(low);
    }
    Long high = state.high.greatest();
    if (high != null) {
      group.setHigh(high);
    }
    group.setNotional(state.notional.sum());
    Long sum = state.sum.sum();
    if (sum != null) {
      group.setSum(sum);
    }
    return group;
  }

  private static Totals select(TotalsGroup row) {
    Totals result = new Totals();
    result.setSymbol(row.symbol);
    result.setTrades(row.trades);
    result.setPriced(row.priced);
    result.setSumPrice(row.sumPrice);
    result.setMeanPrice(row.meanPrice);
    if (!row.lowIsNull()) {
      result.setLow(row.low);
    }
    if (!row.highIsNull()) {
      result.setHigh(row.high);
    }
    result.setNotional(row.notional);
    if (!row.notionalIsNull() && !row.sumIsNull()) {
      result.setVwap(divide(row.notional, 4, Int128.of(row.sum), 0, 6));
    }
    return result;
  }
}
==== ferris.generated.TotalsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.DecimalAverage;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.runtime.aggregate.LongMax;
import io.ferrisstreams.runtime.aggregate.LongMin;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What totals knows of one group.
 */
final class TotalsState implements Accumulator<TotalsState> {
  private static final SqlType TYPE_1 = new SqlType.Decimal(18, 4);

  static final Serde<TotalsState> SERDE = new AccumulatorSerde<>("Count(), Count(price DECIMAL(18,4)), DecimalSum(price DECIMAL(18,4)), DecimalAverage(price DECIMAL(18,4)), LongMin(price DECIMAL(18,4)), LongMax(price DECIMAL(18,4)), DecimalSum(argument_3 DECIMAL(29,4)), LongSum(argument_4 BIGINT); by kafka(symbol VARCHAR)", TotalsState::new);

  final Count trades = new Count();

  final Count priced = new Count();

  final DecimalSum sumPrice = new DecimalSum();

  final DecimalAverage meanPrice = new DecimalAverage(TYPE_1);

  final LongMin low = new LongMin();

  final LongMax high = new LongMax();

  final DecimalSum notional = new DecimalSum();

  final LongSum sum = new LongSum();

  TotalsState add(TotalsArguments row) {
    trades.add();
    if (!row.priceIsNull()) {
      priced.add();
    }
    if (!row.priceIsNull()) {
      sumPrice.add(row.price);
    }
    if (!row.priceIsNull()) {
      meanPrice.add(row.price);
    }
    if (!row.priceIsNull()) {
      low.add(row.price);
    }
    if (!row.priceIsNull()) {
      high.add(row.price);
    }
    if (!row.argument3IsNull()) {
      notional.add(row.argument3);
    }
    if (!row.argument4IsNull()) {
      sum.add(row.argument4);
    }
    return this;
  }

  @Override
  public void merge(TotalsState other) {
    trades.merge(other.trades);
    priced.merge(other.priced);
    sumPrice.merge(other.sumPrice);
    meanPrice.merge(other.meanPrice);
    low.merge(other.low);
    high.merge(other.high);
    notional.merge(other.notional);
    sum.merge(other.sum);
  }

  @Override
  public TotalsState copy() {
    TotalsState copy = new TotalsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    trades.write(out);
    priced.write(out);
    sumPrice.write(out);
    meanPrice.write(out);
    low.write(out);
    high.write(out);
    notional.write(out);
    sum.write(out);
  }

  @Override
  public void read(StateInput in) {
    trades.read(in);
    priced.read(in);
    sumPrice.read(in);
    meanPrice.read(in);
    low.read(in);
    high.read(in);
    notional.read(in);
    sum.read(in);
  }
}
