==== ferris.generated.PartitionByStateTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job partition_by_state.
 */
public final class PartitionByStateTopology implements SqlTopology {
  /**
   * Values of records; Trades has the columns that are used.
   */
  private static final RowType TRADES_COLUMNS = RowType.of(
    Column.of("symbol", SqlType.VARCHAR),
    Column.of("venue", SqlType.VARCHAR),
    Column.of("account", SqlType.INT),
    Column.of("price", new SqlType.Decimal(8, 2)));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR KEY, venue VARCHAR, account INT, price DECIMAL(8,2)) WITH ('topic' = 'trades')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", TRADES_COLUMNS, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], ByAccount> byAccount = ByAccountQuery.addTo(trades);
    byAccount.to(
        "by_account",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_account", RowSerde.writing("json", ByAccount::new)))
            .withName("by_account-sink"));

    KStream<byte[], Totals> totals = TotalsQuery.addTo(byAccount);
    totals.to(
        "totals",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("totals", RowSerde.writing("json", Totals::new)))
            .withName("totals-sink"));

    KStream<byte[], Numbered> numbered = NumberedQuery.addTo(byAccount);
    numbered.to(
        "numbered",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("numbered", RowSerde.writing("json", Numbered::new)))
            .withName("numbered-sink"));

    KStream<byte[], ByBoth> byBoth = ByBothQuery.addTo(trades);
    byBoth.to(
        "by_both",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), ByBothKey.TYPE, "json", Map.of(), ByBothKey::new),
            probe.out("by_both", RowSerde.writing("json", ByBoth::new)))
            .withName("by_both-sink"));

    KStream<byte[], BothTotals> bothTotals = BothTotalsQuery.addTo(byBoth);
    bothTotals.to(
        "both_totals",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), BothTotalsKey.TYPE, "json", Map.of(), BothTotalsKey::new),
            probe.out("both_totals", RowSerde.writing("json", BothTotals::new)))
            .withName("both_totals-sink"));

    KStream<byte[], Minutes> minutes = MinutesQuery.addTo(trades, probe);
    minutes.to(
        "minutes",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("minutes", RowSerde.writing("json", Minutes::new)))
            .withName("minutes-sink"));

    KStream<byte[], ByTotal> byTotal = ByTotalQuery.addTo(trades);
    byTotal.to(
        "by_total",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_total", RowSerde.writing("json", ByTotal::new)))
            .withName("by_total-sink"));

    KStream<byte[], FirstPlaces_2> firstPlaces = FirstPlacesQuery.addTo(trades);
    firstPlaces.to(
        "first_places",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("first_places", RowSerde.writing("json", FirstPlaces_2::new)))
            .withName("first_places-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "partition_by_state",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(
            new JobSpec.Sink("by_account", "by_account", Optional.empty()),
            new JobSpec.Sink("totals", "totals", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("numbered", "numbered", Optional.empty()),
            new JobSpec.Sink("by_both", "by_both", Optional.empty()),
            new JobSpec.Sink("both_totals", "both_totals", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("minutes", "minutes", Optional.empty()),
            new JobSpec.Sink("by_total", "by_total", Optional.empty()),
            new JobSpec.Sink("first_places", "first_places", Optional.empty())),
          List.of(new JobSpec.Statement("trades", List.of("trades"), List.of(),
              List.of(new JobSpec.Setting("topic", "trades", "partition_by_state.sql:2:97")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new PartitionByStateTopology(), args));
  }
}
==== ferris.generated.ByAccountQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM by_account AS SELECT account, venue, price FROM trades PARTITION BY account
 * }</pre>
 */
final class ByAccountQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("account", SqlType.INT)), ByAccount.TYPE);

  private ByAccountQuery() {
  }

  static KStream<byte[], ByAccount> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> select(row), Named.as("by_account-select"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("by_account-key"));
  }

  private static ByAccount select(Trades row) {
    ByAccount result = new ByAccount();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    result.setVenue(row.venue);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
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
 * CREATE TABLE totals AS SELECT account, SUM(price) AS total FROM by_account GROUP BY account
 * }</pre>
 */
final class TotalsQuery {
  private static final Serde<ByAccount> ROWS_1 = new CompactSerde<>(ByAccount::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("account", SqlType.INT, false)), TotalsGroup.TYPE);

  private TotalsQuery() {
  }

  static KStream<byte[], Totals> addTo(KStream<byte[], ByAccount> byAccount) {
    return byAccount
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("totals-key"))
        .repartition(
            Repartitioned.<byte[], ByAccount>as("totals-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(ByAccount::new)))
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

  private static TotalsGroup group(byte[] key, TotalsState state) {
    TotalsGroup group = new TotalsGroup();
    GROUP_KEY_2.read(key, group);
    group.setTotal(state.total.sum());
    return group;
  }

  private static Totals select(TotalsGroup row) {
    Totals result = new Totals();
    result.setAccount(row.account);
    result.setTotal(row.total);
    return result;
  }
}
==== ferris.generated.TotalsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What totals knows of one group.
 */
final class TotalsState implements Accumulator<TotalsState> {
  static final Serde<TotalsState> SERDE = new AccumulatorSerde<>("DecimalSum(price DECIMAL(8,2)); by kafka(account INT)", TotalsState::new);

  final DecimalSum total = new DecimalSum();

  TotalsState add(ByAccount row) {
    if (!row.priceIsNull()) {
      total.add(row.price);
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
==== ferris.generated.NumberedQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Over;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE STREAM numbered AS
 *   SELECT account, price, ROW_NUMBER() OVER (PARTITION BY account ORDER BY _timestamp) AS n FROM by_account
 * }</pre>
 */
final class NumberedQuery {
  private static final OverRows<NumberedArguments> OVER_1 = 
      new OverRows<>(
      "(account INT, price DECIMAL(8,2), argument_3 TIMESTAMP(3)); by kafka(account INT); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; []; []; ; Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(NumberedArguments::new),
      RowOrder.by(new RowOrder.Column(2, false, false)),
      Buffer.NONE,
      List.of(),
      List.<Aggregated<NumberedArguments, ?>>of(),
      Reach.NONE);

  private NumberedQuery() {
  }

  static KStream<byte[], Numbered> addTo(KStream<byte[], ByAccount> byAccount) {
    return byAccount
        .processValues(WithRecord.mapping(false, NumberedQuery::arguments), Named.as("numbered-arguments"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("numbered-key"))
        .repartition(
            Repartitioned.<byte[], NumberedArguments>as("numbered-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(NumberedArguments::new)))
        .processValues(
            new Over<>("numbered-rows", StoreKind.ROCKSDB, OVER_1, NumberedQuery::over),
            Named.as("numbered-over"))
        .mapValues(row -> select(row), Named.as("numbered-select"));
  }

  private static NumberedArguments arguments(RecordInfo record, ByAccount row) {
    NumberedArguments result = new NumberedArguments();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    result.setArgument3(record.timestamp());
    return result;
  }

  private static NumberedOver over(Place<NumberedArguments> place) {
    NumberedArguments row = place.row();
    NumberedOver result = new NumberedOver();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    result.setArgument3(row.argument3);
    result.setN(place.rowNumber());
    return result;
  }

  private static Numbered select(NumberedOver row) {
    Numbered result = new Numbered();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.ByBothQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM by_both AS SELECT account, venue, price FROM trades PARTITION BY account, venue
 * }</pre>
 */
final class ByBothQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    Column.of("account", SqlType.INT),
    Column.of("venue", SqlType.VARCHAR)), ByBoth.TYPE);

  private ByBothQuery() {
  }

  static KStream<byte[], ByBoth> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> select(row), Named.as("by_both-select"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("by_both-key"));
  }

  private static ByBoth select(Trades row) {
    ByBoth result = new ByBoth();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    result.setVenue(row.venue);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
==== ferris.generated.BothTotalsQuery
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
 * CREATE TABLE both_totals AS SELECT account, venue, SUM(price) AS total FROM by_both GROUP BY account, venue
 * }</pre>
 */
final class BothTotalsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    new Column("account", SqlType.INT, false),
    new Column("venue", SqlType.VARCHAR, false)), ByBoth.TYPE);

  private static final Serde<ByBoth> ROWS_2 = new CompactSerde<>(ByBoth::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("compact", RowType.of(
    new Column("account", SqlType.INT, false),
    new Column("venue", SqlType.VARCHAR, false)), BothTotalsGroup.TYPE);

  private BothTotalsQuery() {
  }

  static KStream<byte[], BothTotals> addTo(KStream<byte[], ByBoth> byBoth) {
    return byBoth
        .selectKey((key, row) -> KEY_1.write(row), Named.as("both_totals-key"))
        .groupByKey(Grouped.with("both_totals-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            BothTotalsState::new,
            (key, row, state) -> state.add(row),
            Named.as("both_totals-aggregate"),
            Materialized.<byte[], BothTotalsState, KeyValueStore<Bytes, byte[]>>as("both_totals-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(BothTotalsState.SERDE))
        .toStream(Named.as("both_totals-changes"))
        .processValues(new StateCheck<>("both_totals-groups"), Named.as("both_totals-check"), "both_totals-groups")
        .mapValues((key, state) -> group(key, state), Named.as("both_totals-row"))
        .mapValues(row -> select(row), Named.as("both_totals-select"));
  }

  private static BothTotalsGroup group(byte[] key, BothTotalsState state) {
    BothTotalsGroup group = new BothTotalsGroup();
    GROUP_KEY_3.read(key, group);
    group.setTotal(state.total.sum());
    return group;
  }

  private static BothTotals select(BothTotalsGroup row) {
    BothTotals result = new BothTotals();
    result.setAccount(row.account);
    result.setVenue(row.venue);
    result.setTotal(row.total);
    return result;
  }
}
==== ferris.generated.BothTotalsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What both_totals knows of one group.
 */
final class BothTotalsState implements Accumulator<BothTotalsState> {
  static final Serde<BothTotalsState> SERDE = new AccumulatorSerde<>("DecimalSum(price DECIMAL(8,2)); by compact(account INT, venue VARCHAR)", BothTotalsState::new);

  final DecimalSum total = new DecimalSum();

  BothTotalsState add(ByBoth row) {
    if (!row.priceIsNull()) {
      total.add(row.price);
    }
    return this;
  }

  @Override
  public void merge(BothTotalsState other) {
    total.merge(other.total);
  }

  @Override
  public BothTotalsState copy() {
    BothTotalsState copy = new BothTotalsState();
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
==== ferris.generated.MinutesQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
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
 * CREATE STREAM minutes AS
 *   SELECT account, COUNT(*) AS n FROM (SELECT account FROM trades PARTITION BY account) AS q
 *   GROUP BY account WINDOW TUMBLING(2s)
 * }</pre>
 */
final class MinutesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("account", SqlType.INT)), MinutesArguments.TYPE);

  private static final Serde<MinutesArguments> ROWS_2 = new CompactSerde<>(MinutesArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("account", SqlType.INT, false)), MinutesGroup.TYPE);

  private MinutesQuery() {
  }

  static KStream<byte[], Minutes> addTo(KStream<byte[], Trades> trades, JobProbe probe) {
    return trades
        .mapValues(row -> arguments(row), Named.as("minutes-arguments"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("minutes-key"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("minutes-key_2"))
        .repartition(
            Repartitioned.<byte[], MinutesArguments>as("minutes-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<MinutesArguments, MinutesState>(
                FixedWindows.tumbling(2_000L, 0L),
                Emission.FINAL,
                new GroupState<>("minutes-groups", StoreKind.ROCKSDB, MinutesState.SERDE, MinutesState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("minutes-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("minutes-row"))
        .mapValues(row -> select(row), Named.as("minutes-select"));
  }

  private static MinutesArguments arguments(Trades row) {
    MinutesArguments result = new MinutesArguments();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    return result;
  }

  private static MinutesGroup group(Windowed<byte[]> key, MinutesState state) {
    MinutesGroup group = new MinutesGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Minutes select(MinutesGroup row) {
    Minutes result = new Minutes();
    result.setAccount(row.account);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.MinutesState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What minutes knows of one group.
 */
final class MinutesState implements Accumulator<MinutesState> {
  static final Serde<MinutesState> SERDE = new AccumulatorSerde<>("Count(); by kafka(account INT); in TUMBLING of 2000 ms every 2000 ms", MinutesState::new);

  final Count n = new Count();

  MinutesState add(MinutesArguments row) {
    n.add();
    return this;
  }

  @Override
  public void merge(MinutesState other) {
    n.merge(other.n);
  }

  @Override
  public MinutesState copy() {
    MinutesState copy = new MinutesState();
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
==== ferris.generated.ByTotalQuery
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
 * CREATE STREAM by_total AS SELECT venue, COUNT(*) AS n FROM trades GROUP BY venue PARTITION BY n
 * }</pre>
 */
final class ByTotalQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("venue", SqlType.VARCHAR, false)), Trades.TYPE);

  private static final Serde<Trades> ROWS_2 = new CompactSerde<>(Trades::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("venue", SqlType.VARCHAR, false)), ByTotalGroup.TYPE);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(new Column("n", SqlType.BIGINT, false)), ByTotal.TYPE);

  private ByTotalQuery() {
  }

  static KStream<byte[], ByTotal> addTo(KStream<byte[], Trades> trades) {
    return trades
        .selectKey((key, row) -> KEY_1.write(row), Named.as("by_total-key"))
        .groupByKey(Grouped.with("by_total-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            ByTotalState::new,
            (key, row, state) -> state.add(row),
            Named.as("by_total-aggregate"),
            Materialized.<byte[], ByTotalState, KeyValueStore<Bytes, byte[]>>as("by_total-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ByTotalState.SERDE))
        .toStream(Named.as("by_total-changes"))
        .processValues(new StateCheck<>("by_total-groups"), Named.as("by_total-check"), "by_total-groups")
        .mapValues((key, state) -> group(key, state), Named.as("by_total-row"))
        .mapValues(row -> select(row), Named.as("by_total-select"))
        .selectKey((key, row) -> KEY_4.writeOrNull(row), Named.as("by_total-key_2"));
  }

  private static ByTotalGroup group(byte[] key, ByTotalState state) {
    ByTotalGroup group = new ByTotalGroup();
    GROUP_KEY_3.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static ByTotal select(ByTotalGroup row) {
    ByTotal result = new ByTotal();
    result.setVenue(row.venue);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.ByTotalState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What by_total knows of one group.
 */
final class ByTotalState implements Accumulator<ByTotalState> {
  static final Serde<ByTotalState> SERDE = new AccumulatorSerde<>("Count(); by kafka(venue VARCHAR)", ByTotalState::new);

  final Count n = new Count();

  ByTotalState add(Trades row) {
    n.add();
    return this;
  }

  @Override
  public void merge(ByTotalState other) {
    n.merge(other.n);
  }

  @Override
  public ByTotalState copy() {
    ByTotalState copy = new ByTotalState();
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
==== ferris.generated.FirstPlacesQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
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
 * CREATE STREAM first_places AS
 *   SELECT * FROM (SELECT DISTINCT venue FROM trades WHERE venue IS NOT NULL) AS q PARTITION BY UPPER(venue)
 * }</pre>
 */
final class FirstPlacesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(Column.of("venue", SqlType.VARCHAR)), FirstPlacesArguments.TYPE);

  private static final KeyWriter KEY_2 = KeyWriter.of("kafka", RowType.of(Column.of("col_1", SqlType.VARCHAR)), FirstPlaces.TYPE);

  private FirstPlacesQuery() {
  }

  static KStream<byte[], FirstPlaces_2> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("first_places-where"))
        .mapValues(row -> arguments(row), Named.as("first_places-arguments"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("first_places-key"))
        .repartition(
            Repartitioned.<byte[], FirstPlacesArguments>as("first_places-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(FirstPlacesArguments::new)))
        .processValues(
            new Top<>("first_places-rows", StoreKind.ROCKSDB, "(venue VARCHAR); by compact(venue VARCHAR); RowOrder[columns=[]]; the first 1", new CompactSerde<>(FirstPlacesArguments::new), RowOrder.OF_ARRIVAL, 1, FirstPlacesQuery::first),
            Named.as("first_places-first"))
        .mapValues(row -> select(row), Named.as("first_places-select"))
        .selectKey((key, row) -> KEY_2.writeOrNull(row), Named.as("first_places-key_2"))
        .mapValues(row -> select_2(row), Named.as("first_places-select_2"));
  }

  /**
   * WHERE venue IS NOT NULL
   */
  private static boolean where(Trades row) {
    return !row.venueIsNull();
  }

  private static FirstPlacesArguments arguments(Trades row) {
    FirstPlacesArguments result = new FirstPlacesArguments();
    result.setVenue(row.venue);
    return result;
  }

  private static FirstPlacesFirst first(FirstPlacesArguments row, long place) {
    FirstPlacesFirst result = new FirstPlacesFirst();
    result.setVenue(row.venue);
    result.setPlace(place);
    return result;
  }

  private static FirstPlaces select(FirstPlacesFirst row) {
    FirstPlaces result = new FirstPlaces();
    result.setVenue(row.venue);
    if (!row.venueIsNull()) {
      result.setCol1(Text.upper(row.venue));
    }
    return result;
  }

  private static FirstPlaces_2 select_2(FirstPlaces row) {
    FirstPlaces_2 result = new FirstPlaces_2();
    result.setVenue(row.venue);
    return result;
  }
}
