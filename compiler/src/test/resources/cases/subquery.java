==== ferris.generated.SubqueryTopology
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
 * The topology of job subquery.
 */
public final class SubqueryTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR NOT NULL, price DECIMAL(9, 2), quantity INT) WITH ('topic' = 'trades')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], Large_2> large = LargeQuery.addTo(trades);
    large.to(
        "large",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("large", RowSerde.writing("json", Large_2::new)))
            .withName("large-sink"));

    KStream<byte[], Moves> moves = MovesQuery.addTo(trades);
    moves.to(
        "moves",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("moves", RowSerde.writing("json", Moves::new)))
            .withName("moves-sink"));

    KStream<byte[], Counts> counts = CountsQuery.addTo(trades);
    counts.to(
        "counts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("counts", RowSerde.writing("json", Counts::new)))
            .withName("counts-sink"));

    KStream<byte[], CountsOfCounts> countsOfCounts = CountsOfCountsQuery.addTo(trades);
    countsOfCounts.to(
        "counts_of_counts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("counts_of_counts", RowSerde.writing("json", CountsOfCounts::new)))
            .withName("counts_of_counts-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "subquery",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(
            new JobSpec.Sink("large", "large", Optional.empty()),
            new JobSpec.Sink("moves", "moves", Optional.empty()),
            new JobSpec.Sink("counts", "counts", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("counts_of_counts", "counts_of_counts", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("trades", List.of("trades"), List.of(),
                List.of(new JobSpec.Setting("topic", "trades", "subquery.sql:1:89"))),
            new JobSpec.Statement("large", List.of("trades"), List.of("large"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "large", "subquery.sql:7:7"))),
            new JobSpec.Statement("moves", List.of("trades"), List.of("moves"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "moves", "subquery.sql:16:7"))),
            new JobSpec.Statement("counts", List.of("trades"), List.of("counts"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "counts", "subquery.sql:22:7"))),
            new JobSpec.Statement("counts_of_counts", List.of("trades"),
                List.of("counts_of_counts"), List.of(new JobSpec.Setting("sink.kafka.topic",
                "counts_of_counts", "subquery.sql:29:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new SubqueryTopology(), args));
  }
}
==== ferris.generated.LargeQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM large AS
 * SELECT t.symbol, t.notional, t.notional * 2 AS twice
 * FROM (SELECT symbol, price * quantity AS notional FROM trades WHERE quantity > 0) AS t
 * WHERE t.notional > 100
 * WITH ('sink.kafka.topic' = 'large')
 * }</pre>
 */
final class LargeQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("2", 38, 0);

  private LargeQuery() {
  }

  static KStream<byte[], Large_2> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("large-where"))
        .mapValues(row -> select(row), Named.as("large-select"))
        .mapValues(row -> select_2(row), Named.as("large-select_2"));
  }

  /**
   * WHERE quantity > 0 AND price * CAST(quantity AS DECIMAL(10,0)) > 100.00
   */
  private static boolean where(Trades row) {
    return !row.quantityIsNull() && row.quantity > 0 && !row.priceIsNull()
        && row.price * row.quantity > 10000L;
  }

  private static Large select(Trades row) {
    Large result = new Large();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setNotional(Int128.of(row.price * row.quantity));
    }
    return result;
  }

  private static Large_2 select_2(Large row) {
    Large_2 result = new Large_2();
    result.setSymbol(row.symbol);
    result.setNotional(row.notional);
    if (!row.notionalIsNull()) {
      result.setTwice(multiply(row.notional, DECIMAL_1));
    }
    return result;
  }
}
==== ferris.generated.MovesQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
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
 * CREATE STREAM moves AS
 * SELECT symbol, change
 * FROM (
 *   SELECT symbol, price - previous AS change
 *   FROM (SELECT symbol, price, LAG(price) OVER (PARTITION BY symbol) AS previous FROM trades)
 * )
 * WHERE change <> 0
 * WITH ('sink.kafka.topic' = 'moves')
 * }</pre>
 */
final class MovesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), MovesArguments.TYPE);

  private static final OverRows<MovesArguments> OVER_2 = 
      new OverRows<>(
      "(symbol VARCHAR, price DECIMAL(9,2)); by kafka(symbol VARCHAR); RowOrder[columns=[]]; Buffer[rows=0, expiryMs=0]; []; []; ; Reach[before=1, behind=0, first=0]",
      new CompactSerde<>(MovesArguments::new),
      RowOrder.OF_ARRIVAL,
      Buffer.NONE,
      List.of(),
      List.<Aggregated<MovesArguments, ?>>of(),
      new Reach(1, 0, 0));

  private MovesQuery() {
  }

  static KStream<byte[], Moves> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> arguments(row), Named.as("moves-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("moves-key"))
        .repartition(
            Repartitioned.<byte[], MovesArguments>as("moves-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(MovesArguments::new)))
        .processValues(
            new Over<>("moves-rows", StoreKind.ROCKSDB, OVER_2, MovesQuery::over),
            Named.as("moves-over"))
        .filter((key, row) -> where(row), Named.as("moves-where"))
        .mapValues(row -> select(row), Named.as("moves-select"));
  }

  private static MovesArguments arguments(Trades row) {
    MovesArguments result = new MovesArguments();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }

  private static MovesOver over(Place<MovesArguments> place) {
    MovesArguments row = place.row();
    MovesOver result = new MovesOver();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    MovesArguments previous = place.before(1);
    if (previous != null) {
      if (!previous.priceIsNull()) {
        result.setPrevious(previous.price);
      }
    }
    return result;
  }

  /**
   * WHERE price - previous <> 0.00
   */
  private static boolean where(MovesOver row) {
    return !row.priceIsNull() && !row.previousIsNull() && row.price - row.previous != 0L;
  }

  private static Moves select(MovesOver row) {
    Moves result = new Moves();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull() && !row.previousIsNull()) {
      result.setChange(row.price - row.previous);
    }
    return result;
  }
}
==== ferris.generated.CountsQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.StateCheck;
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
 * CREATE TABLE counts AS
 * SELECT size, COUNT(*) AS trades
 * FROM (SELECT CASE WHEN quantity > 10 THEN 'large' ELSE 'small' END AS size FROM trades)
 * GROUP BY size
 * WITH ('sink.kafka.topic' = 'counts')
 * }</pre>
 */
final class CountsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("size", SqlType.VARCHAR, false)), CountsArguments.TYPE);

  private static final Serde<CountsArguments> ROWS_2 = new CompactSerde<>(CountsArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("size", SqlType.VARCHAR, false)), CountsGroup.TYPE);

  private CountsQuery() {
  }

  static KStream<byte[], Counts> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> arguments(row), Named.as("counts-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("counts-key"))
        .groupByKey(Grouped.with("counts-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            CountsState::new,
            (key, row, state) -> state.add(row),
            Named.as("counts-aggregate"),
            Materialized.<byte[], CountsState, KeyValueStore<Bytes, byte[]>>as("counts-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CountsState.SERDE))
        .toStream(Named.as("counts-changes"))
        .processValues(new StateCheck<>("counts-groups"), Named.as("counts-check"), "counts-groups")
        .mapValues((key, state) -> group(key, state), Named.as("counts-row"))
        .mapValues(row -> select(row), Named.as("counts-select"));
  }

  private static CountsArguments arguments(Trades row) {
    CountsArguments result = new CountsArguments();
    String size = null;
    if (!row.quantityIsNull() && row.quantity > 10) {
      size = "large";
    } else {
      size = "small";
    }
    result.setSize(size);
    return result;
  }

  private static CountsGroup group(byte[] key, CountsState state) {
    CountsGroup group = new CountsGroup();
    GROUP_KEY_3.read(key, group);
    group.setTrades(state.trades.count());
    return group;
  }

  private static Counts select(CountsGroup row) {
    Counts result = new Counts();
    result.setSize(row.size);
    result.setTrades(row.trades);
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
  static final Serde<CountsState> SERDE = new AccumulatorSerde<>("Count(); by kafka(size VARCHAR)", CountsState::new);

  final Count trades = new Count();

  CountsState add(CountsArguments row) {
    trades.add();
    return this;
  }

  @Override
  public void merge(CountsState other) {
    trades.merge(other.trades);
  }

  @Override
  public CountsState copy() {
    CountsState copy = new CountsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    trades.write(out);
  }

  @Override
  public void read(StateInput in) {
    trades.read(in);
  }
}
==== ferris.generated.CountsOfCountsQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE counts_of_counts AS
 * SELECT trades, COUNT(*) AS symbols
 * FROM (SELECT symbol, COUNT(*) AS trades FROM trades GROUP BY symbol)
 * GROUP BY trades
 * WITH ('sink.kafka.topic' = 'counts_of_counts')
 * }</pre>
 */
final class CountsOfCountsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), Trades.TYPE);

  private static final Serde<Trades> ROWS_2 = new CompactSerde<>(Trades::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), CountsOfCountsGroup.TYPE);

  private static final Serde<CountsOfCountsArguments> ROWS_4 = new CompactSerde<>(CountsOfCountsArguments::new);

  private static final KeyWriter KEY_5 = KeyWriter.of("kafka", RowType.of(new Column("trades", SqlType.BIGINT, false)), CountsOfCountsArguments.TYPE);

  private static final KeyReader GROUP_KEY_6 = KeyReader.of("kafka", RowType.of(new Column("trades", SqlType.BIGINT, false)), CountsOfCountsGroup_2.TYPE);

  private CountsOfCountsQuery() {
  }

  static KStream<byte[], CountsOfCounts> addTo(KStream<byte[], Trades> trades) {
    return trades
        .selectKey((key, row) -> KEY_1.write(row), Named.as("counts_of_counts-key"))
        .groupByKey(Grouped.with("counts_of_counts-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            CountsOfCountsState::new,
            (key, row, state) -> state.add(row),
            Named.as("counts_of_counts-aggregate"),
            Materialized.<byte[], CountsOfCountsState, KeyValueStore<Bytes, byte[]>>as("counts_of_counts-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CountsOfCountsState.SERDE))
        .toStream(Named.as("counts_of_counts-changes"))
        .processValues(new StateCheck<>("counts_of_counts-groups"), Named.as("counts_of_counts-check"), "counts_of_counts-groups")
        .mapValues((key, state) -> group(key, state), Named.as("counts_of_counts-row"))
        .mapValues(row -> arguments(row), Named.as("counts_of_counts-arguments"))
        .toTable(
            Named.as("counts_of_counts-table"),
            Materialized.<byte[], CountsOfCountsArguments, KeyValueStore<Bytes, byte[]>>as("counts_of_counts-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_5.writeAgain(row), row),
            Grouped.with("counts_of_counts-group_2", Serdes.ByteArray(), ROWS_4))
        .aggregate(
            CountsOfCountsState_2::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("counts_of_counts-aggregate_2"),
            Materialized.<byte[], CountsOfCountsState_2, KeyValueStore<Bytes, byte[]>>as("counts_of_counts-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CountsOfCountsState_2.SERDE))
        .toStream(Named.as("counts_of_counts-changes_2"))
        .processValues(new StateCheck<>("counts_of_counts-groups_2"), Named.as("counts_of_counts-check_2"), "counts_of_counts-groups_2")
        .mapValues((key, state) -> state == null ? null : group_2(key, state), Named.as("counts_of_counts-row_2"))
        .mapValues(row -> row == null ? null : select(row), Named.as("counts_of_counts-select"));
  }

  private static CountsOfCountsGroup group(byte[] key, CountsOfCountsState state) {
    CountsOfCountsGroup group = new CountsOfCountsGroup();
    GROUP_KEY_3.read(key, group);
    group.setTrades(state.trades.count());
    return group;
  }

  private static CountsOfCountsArguments arguments(CountsOfCountsGroup row) {
    CountsOfCountsArguments result = new CountsOfCountsArguments();
    result.setSymbol(row.symbol);
    result.setTrades(row.trades);
    return result;
  }

  private static CountsOfCountsGroup_2 group_2(byte[] key, CountsOfCountsState_2 state) {
    state.postponed.check();
    CountsOfCountsGroup_2 group = new CountsOfCountsGroup_2();
    GROUP_KEY_6.read(key, group);
    group.setSymbols(state.symbols.count());
    return group;
  }

  private static CountsOfCounts select(CountsOfCountsGroup_2 row) {
    CountsOfCounts result = new CountsOfCounts();
    result.setTrades(row.trades);
    result.setSymbols(row.symbols);
    return result;
  }
}
==== ferris.generated.CountsOfCountsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What counts_of_counts knows of one group.
 */
final class CountsOfCountsState implements Accumulator<CountsOfCountsState> {
  static final Serde<CountsOfCountsState> SERDE = new AccumulatorSerde<>("Count(); by kafka(symbol VARCHAR)", CountsOfCountsState::new);

  final Count trades = new Count();

  CountsOfCountsState add(Trades row) {
    trades.add();
    return this;
  }

  @Override
  public void merge(CountsOfCountsState other) {
    trades.merge(other.trades);
  }

  @Override
  public CountsOfCountsState copy() {
    CountsOfCountsState copy = new CountsOfCountsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    trades.write(out);
  }

  @Override
  public void read(StateInput in) {
    trades.read(in);
  }
}
==== ferris.generated.CountsOfCountsState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What counts_of_counts knows of one group.
 */
final class CountsOfCountsState_2 implements TableState<CountsOfCountsState_2, CountsOfCountsArguments> {
  static final Serde<CountsOfCountsState_2> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(trades BIGINT); of (symbol VARCHAR, trades BIGINT)", CountsOfCountsState_2::new);

  final Count symbols = new Count();

  final Count rows = new Count();

  final Postponed<CountsOfCountsArguments> postponed = new Postponed<>(CountsOfCountsArguments::new);

  @Override
  public void add(CountsOfCountsArguments row) {
    rows.add();
    symbols.add();
  }

  @Override
  public void remove(CountsOfCountsArguments row) {
    rows.remove();
    symbols.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<CountsOfCountsArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(CountsOfCountsState_2 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    symbols.merge(other.symbols);
  }

  @Override
  public CountsOfCountsState_2 copy() {
    CountsOfCountsState_2 copy = new CountsOfCountsState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    symbols.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    symbols.read(in);
  }
}
