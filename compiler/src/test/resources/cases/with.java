==== ferris.generated.WithTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job with.
 */
public final class WithTopology implements SqlTopology {
  /**
   * Keys of records; Trades has the columns that are used.
   */
  private static final RowType TRADES_KEY = RowType.of(Column.of("symbol", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR KEY, price DECIMAL(8,2), quantity INT, ts TIMESTAMP, WATERMARK FOR ts AS ts - INTER ...
    //   WITH ('topic' = 'trades')
    KStream<byte[], Trades> trades =
        builder
            .stream(
                "trades",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                    .withName("trades-source"))
            .mapValues(KeyReader.of("kafka", TRADES_KEY, Trades.TYPE)::read, org.apache.kafka.streams.kstream.Named.as("trades-key"));

    KStream<byte[], Large> large = LargeQuery.addTo(trades);
    large.to(
        "large",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("large", RowSerde.writing("json", Large::new)))
            .withName("large-sink"));

    KStream<byte[], PerMinute> perMinute = PerMinuteQuery.addTo(trades, probe);
    perMinute.to(
        "per_minute",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("per_minute", RowSerde.writing("json", PerMinute::new)))
            .withName("per_minute-sink"));

    KStream<byte[], Counted> counted = CountedQuery.addTo(trades);
    counted.to(
        "counted",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("counted", RowSerde.writing("json", Counted::new)))
            .withName("counted-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(trades);
    select.foreach(probe.results("select"), org.apache.kafka.streams.kstream.Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(trades, probe);
    select2.foreach(probe.results("select-2"), org.apache.kafka.streams.kstream.Named.as("select-2-results"));

    KStream<byte[], Named> named = NamedQuery.addTo(trades);
    named.to(
        "named",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("named", RowSerde.writing("json", Named::new)))
            .withName("named-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "with",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(
            new JobSpec.Sink("large", "large", Optional.empty()),
            new JobSpec.Sink("per_minute", "per_minute", Optional.empty()),
            new JobSpec.Sink("counted", "counted", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("named", "named", Optional.empty())),
          List.of(new JobSpec.Statement("trades", List.of("trades"), List.of(),
              List.of(new JobSpec.Setting("topic", "trades", "with.sql:3:9")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WithTopology(), args));
  }
}
==== ferris.generated.LargeQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM large AS
 * WITH priced AS (SELECT symbol, price * quantity AS notional FROM trades WHERE quantity > 0),
 *      big (name, amount) AS (SELECT symbol, notional FROM priced WHERE notional > 100)
 * SELECT name, amount FROM big WHERE name <> 'c'
 * }</pre>
 */
final class LargeQuery {
  private LargeQuery() {
  }

  static KStream<byte[], Large> addTo(KStream<byte[], Trades> trades) {
    return trades
        .processValues(WithRecord.timing(LargeQuery::time), Named.as("large-time"))
        .filter((key, row) -> where(row), Named.as("large-where"))
        .mapValues(row -> select(row), Named.as("large-select"));
  }

  private static Long time(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  /**
   * WHERE quantity > 0 AND price * CAST(quantity AS DECIMAL(10,0)) > 100.00 AND symbol <> 'c'
   */
  private static boolean where(Trades row) {
    return !row.quantityIsNull() && row.quantity > 0 && !row.priceIsNull()
        && row.price * row.quantity > 10000L && !row.symbolIsNull() && !row.symbol.equals("c");
  }

  private static Large select(Trades row) {
    Large result = new Large();
    result.setName(row.symbol);
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setAmount(Int128.of(row.price * row.quantity));
    }
    return result;
  }
}
==== ferris.generated.PerMinuteQuery
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
 * CREATE STREAM per_minute AS
 * WITH trades AS (SELECT symbol, quantity FROM trades)
 * SELECT symbol, SUM(quantity) AS n, window_start FROM trades GROUP BY symbol WINDOW TUMBLING(10s)
 * }</pre>
 */
final class PerMinuteQuery {
  private static final Serde<PerMinuteArguments> ROWS_1 = new CompactSerde<>(PerMinuteArguments::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), PerMinuteGroup.TYPE);

  private PerMinuteQuery() {
  }

  static KStream<byte[], PerMinute> addTo(KStream<byte[], Trades> trades, JobProbe probe) {
    return trades
        .processValues(WithRecord.timing(PerMinuteQuery::time), Named.as("per_minute-time"))
        .mapValues(row -> arguments(row), Named.as("per_minute-arguments"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("per_minute-key"))
        .process(
            new WindowAggregate<PerMinuteArguments, PerMinuteState>(
                FixedWindows.tumbling(10_000L, 5_000L),
                Emission.FINAL,
                new GroupState<>("per_minute-groups", StoreKind.ROCKSDB, PerMinuteState.SERDE, PerMinuteState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("per_minute-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("per_minute-row"))
        .mapValues(row -> select(row), Named.as("per_minute-select"));
  }

  private static Long time(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static PerMinuteArguments arguments(Trades row) {
    PerMinuteArguments result = new PerMinuteArguments();
    result.setSymbol(row.symbol);
    if (!row.quantityIsNull()) {
      result.setArgument2((long) row.quantity);
    }
    return result;
  }

  private static PerMinuteGroup group(Windowed<byte[]> key, PerMinuteState state) {
    PerMinuteGroup group = new PerMinuteGroup();
    GROUP_KEY_2.read(key.key(), group);
    Long n = state.n.sum();
    if (n != null) {
      group.setN(n);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static PerMinute select(PerMinuteGroup row) {
    PerMinute result = new PerMinute();
    result.setSymbol(row.symbol);
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    result.setWindowStart(row.windowStart);
    return result;
  }
}
==== ferris.generated.PerMinuteState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What per_minute knows of one group.
 */
final class PerMinuteState implements Accumulator<PerMinuteState> {
  static final Serde<PerMinuteState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(symbol VARCHAR); in TUMBLING of 10000 ms every 10000 ms", PerMinuteState::new);

  final LongSum n = new LongSum();

  PerMinuteState add(PerMinuteArguments row) {
    if (!row.argument2IsNull()) {
      n.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(PerMinuteState other) {
    n.merge(other.n);
  }

  @Override
  public PerMinuteState copy() {
    PerMinuteState copy = new PerMinuteState();
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
==== ferris.generated.CountedQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.runtime.topology.WithRecord;
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
 * CREATE TABLE counted AS
 * WITH totals AS (SELECT symbol, COUNT(*) AS n FROM trades GROUP BY symbol)
 * SELECT n, COUNT(*) AS symbols FROM totals GROUP BY n
 * }</pre>
 */
final class CountedQuery {
  private static final Serde<Trades> ROWS_1 = new CompactSerde<>(Trades::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), CountedGroup.TYPE);

  private static final Serde<CountedArguments> ROWS_3 = new CompactSerde<>(CountedArguments::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(new Column("n", SqlType.BIGINT, false)), CountedArguments.TYPE);

  private static final KeyReader GROUP_KEY_5 = KeyReader.of("kafka", RowType.of(new Column("n", SqlType.BIGINT, false)), CountedGroup_2.TYPE);

  private CountedQuery() {
  }

  static KStream<byte[], Counted> addTo(KStream<byte[], Trades> trades) {
    return trades
        .processValues(WithRecord.timing(CountedQuery::time), Named.as("counted-time"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("counted-key"))
        .groupByKey(Grouped.with("counted-group", Serdes.ByteArray(), ROWS_1))
        .aggregate(
            CountedState::new,
            (key, row, state) -> state.add(row),
            Named.as("counted-aggregate"),
            Materialized.<byte[], CountedState, KeyValueStore<Bytes, byte[]>>as("counted-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CountedState.SERDE))
        .toStream(Named.as("counted-changes"))
        .processValues(new StateCheck<>("counted-groups"), Named.as("counted-check"), "counted-groups")
        .mapValues((key, state) -> group(key, state), Named.as("counted-row"))
        .mapValues(row -> arguments(row), Named.as("counted-arguments"))
        .toTable(
            Named.as("counted-table"),
            Materialized.<byte[], CountedArguments, KeyValueStore<Bytes, byte[]>>as("counted-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_4.writeAgain(row), row),
            Grouped.with("counted-group_2", Serdes.ByteArray(), ROWS_3))
        .aggregate(
            CountedState_2::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("counted-aggregate_2"),
            Materialized.<byte[], CountedState_2, KeyValueStore<Bytes, byte[]>>as("counted-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CountedState_2.SERDE))
        .toStream(Named.as("counted-changes_2"))
        .processValues(new StateCheck<>("counted-groups_2"), Named.as("counted-check_2"), "counted-groups_2")
        .mapValues((key, state) -> state == null ? null : group_2(key, state), Named.as("counted-row_2"))
        .mapValues(row -> row == null ? null : select(row), Named.as("counted-select"));
  }

  private static Long time(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static CountedGroup group(byte[] key, CountedState state) {
    CountedGroup group = new CountedGroup();
    GROUP_KEY_2.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static CountedArguments arguments(CountedGroup row) {
    CountedArguments result = new CountedArguments();
    result.setSymbol(row.symbol);
    result.setN(row.n);
    return result;
  }

  private static CountedGroup_2 group_2(byte[] key, CountedState_2 state) {
    state.postponed.check();
    CountedGroup_2 group = new CountedGroup_2();
    GROUP_KEY_5.read(key, group);
    group.setSymbols(state.symbols.count());
    return group;
  }

  private static Counted select(CountedGroup_2 row) {
    Counted result = new Counted();
    result.setN(row.n);
    result.setSymbols(row.symbols);
    return result;
  }
}
==== ferris.generated.CountedState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What counted knows of one group.
 */
final class CountedState implements Accumulator<CountedState> {
  static final Serde<CountedState> SERDE = new AccumulatorSerde<>("Count(); by kafka(symbol VARCHAR)", CountedState::new);

  final Count n = new Count();

  CountedState add(Trades row) {
    n.add();
    return this;
  }

  @Override
  public void merge(CountedState other) {
    n.merge(other.n);
  }

  @Override
  public CountedState copy() {
    CountedState copy = new CountedState();
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
==== ferris.generated.CountedState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What counted knows of one group.
 */
final class CountedState_2 implements TableState<CountedState_2, CountedArguments> {
  static final Serde<CountedState_2> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(n BIGINT); of (symbol VARCHAR, n BIGINT)", CountedState_2::new);

  final Count symbols = new Count();

  final Count rows = new Count();

  final Postponed<CountedArguments> postponed = new Postponed<>(CountedArguments::new);

  @Override
  public void add(CountedArguments row) {
    rows.add();
    symbols.add();
  }

  @Override
  public void remove(CountedArguments row) {
    rows.remove();
    symbols.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<CountedArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(CountedState_2 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    symbols.merge(other.symbols);
  }

  @Override
  public CountedState_2 copy() {
    CountedState_2 copy = new CountedState_2();
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
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.WithRecord;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * WITH a AS (SELECT symbol FROM trades) SELECT symbol FROM a UNION ALL SELECT symbol FROM a
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Trades> trades) {
    KStream<byte[], Select> other = trades
        .processValues(WithRecord.timing(SelectQuery::time_2), Named.as("select-time_2"))
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
    return trades
        .processValues(WithRecord.timing(SelectQuery::time), Named.as("select-time"))
        .mapValues(row -> select(row), Named.as("select-select"))
        .merge(other, Named.as("select-union"));
  }

  private static Long time(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Select select(Trades row) {
    Select result = new Select();
    result.setSymbol(row.symbol);
    return result;
  }

  private static Long time_2(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Select select_2(Trades row) {
    Select result = new Select();
    result.setSymbol(row.symbol);
    return result;
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
 * SELECT n FROM (WITH b AS (SELECT symbol, n FROM sums) SELECT n, symbol FROM b) AS q WHERE symbol = 'a'
 * }</pre>
 */
final class Select2Query {
  private static final Serde<Select2Arguments> ROWS_1 = new CompactSerde<>(Select2Arguments::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), Select2Group.TYPE);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], Trades> trades, JobProbe probe) {
    return trades
        .processValues(WithRecord.timing(Select2Query::time), Named.as("select-2-time"))
        .mapValues(row -> arguments(row), Named.as("select-2-arguments"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("select-2-key"))
        .process(
            new WindowAggregate<Select2Arguments, Select2State>(
                FixedWindows.tumbling(10_000L, 5_000L),
                Emission.FINAL,
                new GroupState<>("select-2-groups", StoreKind.ROCKSDB, Select2State.SERDE, Select2State::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("select-2-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("select-2-row"))
        .filter((key, row) -> having(row), Named.as("select-2-having"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Long time(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Select2Arguments arguments(Trades row) {
    Select2Arguments result = new Select2Arguments();
    result.setSymbol(row.symbol);
    if (!row.quantityIsNull()) {
      result.setArgument2((long) row.quantity);
    }
    return result;
  }

  private static Select2Group group(Windowed<byte[]> key, Select2State state) {
    Select2Group group = new Select2Group();
    GROUP_KEY_2.read(key.key(), group);
    Long n = state.n.sum();
    if (n != null) {
      group.setN(n);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  /**
   * HAVING symbol = 'a'
   */
  private static boolean having(Select2Group row) {
    return row.symbol.equals("a");
  }

  private static Select2 select(Select2Group row) {
    Select2 result = new Select2();
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    return result;
  }
}
==== ferris.generated.Select2State
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select-2 knows of one group.
 */
final class Select2State implements Accumulator<Select2State> {
  static final Serde<Select2State> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(symbol VARCHAR); in TUMBLING of 10000 ms every 10000 ms", Select2State::new);

  final LongSum n = new LongSum();

  Select2State add(Select2Arguments row) {
    if (!row.argument2IsNull()) {
      n.add(row.argument2);
    }
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
==== ferris.generated.NamedQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.WithRecord;
import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * INSERT INTO named WITH c AS (SELECT symbol FROM trades) SELECT symbol FROM c
 * }</pre>
 */
final class NamedQuery {
  private NamedQuery() {
  }

  static KStream<byte[], Named> addTo(KStream<byte[], Trades> trades) {
    return trades
        .processValues(WithRecord.timing(NamedQuery::time), org.apache.kafka.streams.kstream.Named.as("named-time"))
        .mapValues(row -> select(row), org.apache.kafka.streams.kstream.Named.as("named-select"));
  }

  private static Long time(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static Named select(Trades row) {
    Named result = new Named();
    result.setSymbol(row.symbol);
    return result;
  }
}
