==== ferris.generated.TableLookupTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.KeptTable;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
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
 * The topology of job table_lookup.
 */
public final class TableLookupTopology implements SqlTopology {
  /**
   * Keys of records; Accounts has the columns that are used.
   */
  private static final RowType ACCOUNTS_KEY = RowType.of(Column.of("id", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE TABLE accounts (id VARCHAR PRIMARY KEY, owner VARCHAR, balance DECIMAL(12,2)) WITH ('topic' = 'accounts')
    KStream<byte[], Accounts> accounts =
        builder
            .stream(
                "accounts",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("accounts", RowSerde.reading("json", Accounts.TYPE, Accounts::new).passingNulls()))
                    .withName("accounts-source"))
            .peek((key, row) -> KeyReader.checkPresent(key), Named.as("accounts-present"))
            .mapValues(KeyReader.of("kafka", ACCOUNTS_KEY, Accounts.TYPE)::read, Named.as("accounts-key"));

    // CREATE STREAM trades (account VARCHAR, symbol VARCHAR, quantity INT) WITH ('topic' = 'trades')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], Held> held = HeldQuery.addTo(trades);
    held.to(
        "held",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), HeldKey.TYPE, "json", Map.of(), HeldKey::new),
            probe.out("held", RowSerde.writing("json", Held::new)))
            .withName("held-sink"));

    KStream<byte[], PerMinute> perMinute = PerMinuteQuery.addTo(trades, probe);
    perMinute.to(
        "per_minute",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("per_minute", RowSerde.writing("json", PerMinute::new)))
            .withName("per_minute-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(accounts, probe);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Accounts> select2 = Select2Query.addTo(accounts, probe);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));

    KStream<byte[], Accounts> select3 = Select3Query.addTo(accounts, probe);
    select3.foreach(probe.results("select-3"), Named.as("select-3-results"));

    KStream<byte[], Select4> select4 = Select4Query.addTo(held, probe);
    select4.foreach(probe.results("select-4"), Named.as("select-4-results"));

    KStream<byte[], Select5> select5 = Select5Query.addTo(held, probe);
    select5.foreach(probe.results("select-5"), Named.as("select-5-results"));

    KStream<byte[], Select6> select6 = Select6Query.addTo(accounts);
    select6.foreach(probe.results("select-6"), Named.as("select-6-results"));

    KStream<byte[], Select7> select7 = Select7Query.addTo(held);
    select7.foreach(probe.results("select-7"), Named.as("select-7-results"));
  }

  @Override
  public List<KeptTable> tables(JobProbe probe) {
    return List.of(
            KeptTable.of("held", "held-rows", "compact", Map.of(), HeldKeptKey::new));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "table_lookup",
          List.of(
            new JobSpec.Source("accounts", "accounts", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(
            new JobSpec.Sink("held", "held", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("per_minute", "per_minute", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME)),
          List.of(
            new JobSpec.Statement("accounts", List.of("accounts"), List.of(),
                List.of(new JobSpec.Setting("topic", "accounts", "table_lookup.sql:2:92"))),
            new JobSpec.Statement("trades", List.of("trades"), List.of(),
                List.of(new JobSpec.Setting("topic", "trades", "table_lookup.sql:3:76"))),
            new JobSpec.Statement("held", List.of("trades"), List.of("held"),
                List.of(new JobSpec.Setting("topic", "held", "table_lookup.sql:5:25")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TableLookupTopology(), args));
  }
}
==== ferris.generated.HeldQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.KeptRows;
import io.ferrisstreams.runtime.table.Retractions;
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
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE held WITH ('topic' = 'held', 'table.queryable' = 'true') AS
 * SELECT account, symbol, SUM(quantity) AS quantity
 * FROM trades
 * GROUP BY account, symbol
 * HAVING SUM(quantity) <> 0
 * }</pre>
 */
final class HeldQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    new Column("account", SqlType.VARCHAR, false),
    new Column("symbol", SqlType.VARCHAR, false)), HeldArguments.TYPE);

  private static final Serde<HeldArguments> ROWS_2 = new CompactSerde<>(HeldArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("compact", RowType.of(
    new Column("account", SqlType.VARCHAR, false),
    new Column("symbol", SqlType.VARCHAR, false)), HeldGroup.TYPE);

  private static final Serde<Held> ROWS_4 = new CompactSerde<>(Held::new);

  private HeldQuery() {
  }

  static KStream<byte[], Held> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> arguments(row), Named.as("held-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("held-key"))
        .groupByKey(Grouped.with("held-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            HeldState::new,
            (key, row, state) -> state.add(row),
            Named.as("held-aggregate"),
            Materialized.<byte[], HeldState, KeyValueStore<Bytes, byte[]>>as("held-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(HeldState.SERDE))
        .toStream(Named.as("held-changes"))
        .processValues(new StateCheck<>("held-groups"), Named.as("held-check"), "held-groups")
        .mapValues((key, state) -> group(key, state), Named.as("held-row"))
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("held-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("held-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("held-shown")), Named.as("held-retractions"))
        .processValues(
            new KeptRows<>(Stores.persistentTimestampedKeyValueStore("held-rows"), ROWS_4),
            Named.as("held-kept"));
  }

  private static HeldArguments arguments(Trades row) {
    HeldArguments result = new HeldArguments();
    result.setAccount(row.account);
    result.setSymbol(row.symbol);
    if (!row.quantityIsNull()) {
      result.setArgument3((long) row.quantity);
    }
    return result;
  }

  private static HeldGroup group(byte[] key, HeldState state) {
    HeldGroup group = new HeldGroup();
    GROUP_KEY_3.read(key, group);
    Long quantity = state.quantity.sum();
    if (quantity != null) {
      group.setQuantity(quantity);
    }
    return group;
  }

  /**
   * HAVING quantity <> 0
   */
  private static boolean having(HeldGroup row) {
    return !row.quantityIsNull() && row.quantity != 0L;
  }

  private static Held select(HeldGroup row) {
    Held result = new Held();
    result.setAccount(row.account);
    result.setSymbol(row.symbol);
    if (!row.quantityIsNull()) {
      result.setQuantity(row.quantity);
    }
    return result;
  }
}
==== ferris.generated.HeldState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What held knows of one group.
 */
final class HeldState implements Accumulator<HeldState> {
  static final Serde<HeldState> SERDE = new AccumulatorSerde<>("LongSum(argument_3 BIGINT); by compact(account VARCHAR, symbol VARCHAR)", HeldState::new);

  final LongSum quantity = new LongSum();

  HeldState add(HeldArguments row) {
    if (!row.argument3IsNull()) {
      quantity.add(row.argument3);
    }
    return this;
  }

  @Override
  public void merge(HeldState other) {
    quantity.merge(other.quantity);
  }

  @Override
  public HeldState copy() {
    HeldState copy = new HeldState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    quantity.write(out);
  }

  @Override
  public void read(StateInput in) {
    quantity.read(in);
  }
}
==== ferris.generated.PerMinuteQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
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
 * CREATE TABLE per_minute AS
 * SELECT account, SUM(quantity) AS quantity FROM trades WINDOW TUMBLING(1m) GROUP BY account
 * }</pre>
 */
final class PerMinuteQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("account", SqlType.VARCHAR, false)), PerMinuteArguments.TYPE);

  private static final Serde<PerMinuteArguments> ROWS_2 = new CompactSerde<>(PerMinuteArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("account", SqlType.VARCHAR, false)), PerMinuteGroup.TYPE);

  private PerMinuteQuery() {
  }

  static KStream<byte[], PerMinute> addTo(KStream<byte[], Trades> trades, JobProbe probe) {
    return trades
        .mapValues(row -> arguments(row), Named.as("per_minute-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("per_minute-key"))
        .repartition(
            Repartitioned.<byte[], PerMinuteArguments>as("per_minute-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<PerMinuteArguments, PerMinuteState>(
                FixedWindows.tumbling(60_000L, 0L),
                Emission.FINAL,
                new GroupState<>("per_minute-groups", StoreKind.ROCKSDB, PerMinuteState.SERDE, PerMinuteState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("per_minute-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.time(key), group(key, state)), Named.as("per_minute-row"))
        .mapValues(row -> select(row), Named.as("per_minute-select"));
  }

  private static PerMinuteArguments arguments(Trades row) {
    PerMinuteArguments result = new PerMinuteArguments();
    result.setAccount(row.account);
    if (!row.quantityIsNull()) {
      result.setArgument2((long) row.quantity);
    }
    return result;
  }

  private static PerMinuteGroup group(Windowed<byte[]> key, PerMinuteState state) {
    PerMinuteGroup group = new PerMinuteGroup();
    GROUP_KEY_3.read(key.key(), group);
    Long quantity = state.quantity.sum();
    if (quantity != null) {
      group.setQuantity(quantity);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static PerMinute select(PerMinuteGroup row) {
    PerMinute result = new PerMinute();
    result.setAccount(row.account);
    if (!row.quantityIsNull()) {
      result.setQuantity(row.quantity);
    }
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
  static final Serde<PerMinuteState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(account VARCHAR); in TUMBLING of 60000 ms every 60000 ms", PerMinuteState::new);

  final LongSum quantity = new LongSum();

  PerMinuteState add(PerMinuteArguments row) {
    if (!row.argument2IsNull()) {
      quantity.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(PerMinuteState other) {
    quantity.merge(other.quantity);
  }

  @Override
  public PerMinuteState copy() {
    PerMinuteState copy = new PerMinuteState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    quantity.write(out);
  }

  @Override
  public void read(StateInput in) {
    quantity.read(in);
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.LookUp;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * SELECT owner, balance * 2 AS twice FROM accounts WHERE id = 'a'
 * }</pre>
 */
final class SelectQuery {
  private static final Serde<Accounts> ROWS_1 = new CompactSerde<>(Accounts::new);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Accounts> accounts, JobProbe probe) {
    return accounts
        .process(
            new LookUp<>(
            Stores.persistentTimestampedKeyValueStore("select-row"),
            ROWS_1,
            () -> KeyWriter.of("kafka", SelectKey.TYPE, SelectKey.TYPE).write(key()),
            probe.inputEnd().stage(0)),
            Named.as("select-find"))
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static SelectKey key() {
    SelectKey key = new SelectKey();
    key.setId("a");
    return key;
  }

  /**
   * WHERE id = 'a'
   */
  private static boolean where(Accounts row) {
    return !row.idIsNull() && row.id.equals("a");
  }

  private static Select select(Accounts row) {
    Select result = new Select();
    result.setOwner(row.owner);
    if (!row.balanceIsNull()) {
      result.setTwice(Int128.of(row.balance * 2L));
    }
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import io.ferrisstreams.runtime.table.LookUp;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * SELECT * FROM accounts WHERE 'b' = id AND balance > 10
 * }</pre>
 */
final class Select2Query {
  private static final Serde<Accounts> ROWS_1 = new CompactSerde<>(Accounts::new);

  private Select2Query() {
  }

  static KStream<byte[], Accounts> addTo(KStream<byte[], Accounts> accounts, JobProbe probe) {
    return accounts
        .process(
            new LookUp<>(
            Stores.persistentTimestampedKeyValueStore("select-2-row"),
            ROWS_1,
            () -> KeyWriter.of("kafka", Select2Key.TYPE, Select2Key.TYPE).write(key()),
            probe.inputEnd().stage(0)),
            Named.as("select-2-find"))
        .filter((key, row) -> where(row), Named.as("select-2-where"));
  }

  private static Select2Key key() {
    Select2Key key = new Select2Key();
    key.setId("b");
    return key;
  }

  /**
   * WHERE 'b' = id AND balance > 10.00
   */
  private static boolean where(Accounts row) {
    return !row.idIsNull() && "b".equals(row.id) && !row.balanceIsNull() && row.balance > 1000L;
  }
}
==== ferris.generated.Select3Query
package ferris.generated;

import io.ferrisstreams.runtime.table.LookUp;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * SELECT * FROM accounts WHERE id = 'nobody'
 * }</pre>
 */
final class Select3Query {
  private static final Serde<Accounts> ROWS_1 = new CompactSerde<>(Accounts::new);

  private Select3Query() {
  }

  static KStream<byte[], Accounts> addTo(KStream<byte[], Accounts> accounts, JobProbe probe) {
    return accounts
        .process(
            new LookUp<>(
            Stores.persistentTimestampedKeyValueStore("select-3-row"),
            ROWS_1,
            () -> KeyWriter.of("kafka", Select3Key.TYPE, Select3Key.TYPE).write(key()),
            probe.inputEnd().stage(0)),
            Named.as("select-3-find"))
        .filter((key, row) -> where(row), Named.as("select-3-where"));
  }

  private static Select3Key key() {
    Select3Key key = new Select3Key();
    key.setId("nobody");
    return key;
  }

  /**
   * WHERE id = 'nobody'
   */
  private static boolean where(Accounts row) {
    return !row.idIsNull() && row.id.equals("nobody");
  }
}
==== ferris.generated.Select4Query
package ferris.generated;

import io.ferrisstreams.runtime.table.LookUp;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * SELECT quantity FROM held WHERE symbol = 'IBM' AND account = 'a'
 * }</pre>
 */
final class Select4Query {
  private static final Serde<Held> ROWS_1 = new CompactSerde<>(Held::new);

  private Select4Query() {
  }

  static KStream<byte[], Select4> addTo(KStream<byte[], Held> held, JobProbe probe) {
    return held
        .process(
            new LookUp<>(
            Stores.persistentTimestampedKeyValueStore("select-4-row"),
            ROWS_1,
            () -> KeyWriter.of("compact", Select4Key.TYPE, Select4Key.TYPE).write(key()),
            probe.inputEnd().stage(0)),
            Named.as("select-4-find"))
        .filter((key, row) -> where(row), Named.as("select-4-where"))
        .mapValues(row -> select(row), Named.as("select-4-select"));
  }

  private static Select4Key key() {
    Select4Key key = new Select4Key();
    key.setAccount("a");
    key.setSymbol("IBM");
    return key;
  }

  /**
   * WHERE symbol = 'IBM' AND account = 'a'
   */
  private static boolean where(Held row) {
    return row.symbol.equals("IBM") && row.account.equals("a");
  }

  private static Select4 select(Held row) {
    Select4 result = new Select4();
    if (!row.quantityIsNull()) {
      result.setQuantity(row.quantity);
    }
    return result;
  }
}
==== ferris.generated.Select5Query
package ferris.generated;

import io.ferrisstreams.runtime.table.LookUp;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * SELECT quantity FROM held WHERE symbol = 'SAP' AND account = 'a'
 * }</pre>
 */
final class Select5Query {
  private static final Serde<Held> ROWS_1 = new CompactSerde<>(Held::new);

  private Select5Query() {
  }

  static KStream<byte[], Select5> addTo(KStream<byte[], Held> held, JobProbe probe) {
    return held
        .process(
            new LookUp<>(
            Stores.persistentTimestampedKeyValueStore("select-5-row"),
            ROWS_1,
            () -> KeyWriter.of("compact", Select5Key.TYPE, Select5Key.TYPE).write(key()),
            probe.inputEnd().stage(0)),
            Named.as("select-5-find"))
        .filter((key, row) -> where(row), Named.as("select-5-where"))
        .mapValues(row -> select(row), Named.as("select-5-select"));
  }

  private static Select5Key key() {
    Select5Key key = new Select5Key();
    key.setAccount("a");
    key.setSymbol("SAP");
    return key;
  }

  /**
   * WHERE symbol = 'SAP' AND account = 'a'
   */
  private static boolean where(Held row) {
    return row.symbol.equals("SAP") && row.account.equals("a");
  }

  private static Select5 select(Held row) {
    Select5 result = new Select5();
    if (!row.quantityIsNull()) {
      result.setQuantity(row.quantity);
    }
    return result;
  }
}
==== ferris.generated.Select6Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id, balance FROM accounts WHERE id = 'a' EMIT CHANGES
 * }</pre>
 */
final class Select6Query {
  private Select6Query() {
  }

  static KStream<byte[], Select6> addTo(KStream<byte[], Accounts> accounts) {
    return accounts
        .filter((key, row) -> row != null, Named.as("select-6-present"))
        .filter((key, row) -> where(row), Named.as("select-6-where"))
        .mapValues(row -> select(row), Named.as("select-6-select"));
  }

  /**
   * WHERE id = 'a'
   */
  private static boolean where(Accounts row) {
    return !row.idIsNull() && row.id.equals("a");
  }

  private static Select6 select(Accounts row) {
    Select6 result = new Select6();
    result.setId(row.id);
    if (!row.balanceIsNull()) {
      result.setBalance(row.balance);
    }
    return result;
  }
}
==== ferris.generated.Select7Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT symbol, quantity FROM held WHERE account = 'a'
 * }</pre>
 */
final class Select7Query {
  private Select7Query() {
  }

  static KStream<byte[], Select7> addTo(KStream<byte[], Held> held) {
    return held
        .filter((key, row) -> row != null, Named.as("select-7-present"))
        .filter((key, row) -> where(row), Named.as("select-7-where"))
        .mapValues(row -> select(row), Named.as("select-7-select"));
  }

  /**
   * WHERE account = 'a'
   */
  private static boolean where(Held row) {
    return row.account.equals("a");
  }

  private static Select7 select(Held row) {
    Select7 result = new Select7();
    result.setSymbol(row.symbol);
    if (!row.quantityIsNull()) {
      result.setQuantity(row.quantity);
    }
    return result;
  }
}
