==== ferris.generated.JoinAggregatedTopology
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
 * The topology of job join_aggregated.
 */
public final class JoinAggregatedTopology implements SqlTopology {
  /**
   * Keys of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_KEY = RowType.of(Column.of("id", SqlType.INT));

  /**
   * Keys of records; Payments has the columns that are used.
   */
  private static final RowType PAYMENTS_KEY = RowType.of(Column.of("order_id", SqlType.INT));

  /**
   * Values of records; Customers has the columns that are used.
   */
  private static final RowType CUSTOMERS_COLUMNS = RowType.of(
    Column.of("name", SqlType.VARCHAR),
    Column.of("city", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (id INT KEY, customer VARCHAR, amount INT) WITH ('topic' = 'orders')
    KStream<byte[], Orders> orders =
        builder
            .stream(
                "orders",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new)))
                    .withName("orders-source"))
            .mapValues(KeyReader.of("kafka", ORDERS_KEY, Orders.TYPE)::read, Named.as("orders-key"));

    // CREATE STREAM payments (order_id INT KEY, paid INT) WITH ('topic' = 'payments')
    KStream<byte[], Payments> payments =
        builder
            .stream(
                "payments",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("payments", RowSerde.reading("json", Payments.TYPE, Payments::new)))
                    .withName("payments-source"))
            .mapValues(KeyReader.of("kafka", PAYMENTS_KEY, Payments.TYPE)::read, Named.as("payments-key"));

    // CREATE TABLE customers (name VARCHAR PRIMARY KEY, city VARCHAR) WITH ('topic' = 'customers')
    KStream<byte[], Customers> customers =
        builder.stream(
            "customers",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("customers", RowSerde.reading("json", CUSTOMERS_COLUMNS, Customers::new).passingNulls()))
                .withName("customers-source"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("customers-present"));

    KStream<byte[], Totals> totals = TotalsQuery.addTo(orders, payments);
    totals.to(
        "totals",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("totals", RowSerde.writing("json", Totals::new)))
            .withName("totals-sink"));

    KStream<byte[], Windowed> windowed = WindowedQuery.addTo(orders, customers, probe);
    windowed.to(
        "windowed",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("windowed", RowSerde.writing("json", Windowed::new)))
            .withName("windowed-sink"));

    KStream<byte[], Numbered> numbered = NumberedQuery.addTo(orders, customers);
    numbered.to(
        "numbered",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("numbered", RowSerde.writing("json", Numbered::new)))
            .withName("numbered-sink"));

    KStream<byte[], ByCity> byCity = ByCityQuery.addTo(orders, customers);
    byCity.to(
        "by_city",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_city", RowSerde.writing("json", ByCity::new)))
            .withName("by_city-sink"));

    KStream<byte[], Placed> placed = PlacedQuery.addTo(orders, customers);
    placed.to(
        "placed",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("placed", RowSerde.writing("json", Placed::new)))
            .withName("placed-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_aggregated",
          List.of(
            new JobSpec.Source("orders", "orders", Optional.empty()),
            new JobSpec.Source("payments", "payments", Optional.empty()),
            new JobSpec.Source("customers", "customers", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Sink("totals", "totals", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("windowed", "windowed", Optional.empty()),
            new JobSpec.Sink("numbered", "numbered", Optional.empty()),
            new JobSpec.Sink("by_city", "by_city", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("placed", "placed", Optional.empty())),
          List.of(
            new JobSpec.Statement("orders", List.of("orders"), List.of(),
                List.of(new JobSpec.Setting("topic", "orders", "join_aggregated.sql:2:71"))),
            new JobSpec.Statement("payments", List.of("payments"), List.of(),
                List.of(new JobSpec.Setting("topic", "payments", "join_aggregated.sql:3:59"))),
            new JobSpec.Statement("customers", List.of("customers"), List.of(),
                List.of(new JobSpec.Setting("topic", "customers", "join_aggregated.sql:4:71")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinAggregatedTopology(), args));
  }
}
==== ferris.generated.TotalsQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
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
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE totals AS
 * SELECT o.customer, COUNT(*) AS n, SUM(p.paid) AS paid
 * FROM orders AS o JOIN payments AS p WITHIN 10 SECONDS ON o.id = p.order_id
 * GROUP BY o.customer HAVING COUNT(*) > 1
 * }</pre>
 */
final class TotalsQuery {
  private static final Serde<Orders> ROWS_1 = new CompactSerde<>(Orders::new);

  private static final Serde<Payments> ROWS_2 = new CompactSerde<>(Payments::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), TotalsArguments.TYPE);

  private static final Serde<TotalsArguments> ROWS_4 = new CompactSerde<>(TotalsArguments::new);

  private static final KeyReader GROUP_KEY_5 = KeyReader.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), TotalsGroup.TYPE);

  private TotalsQuery() {
  }

  static KStream<byte[], Totals> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Payments> payments) {
    KStream<byte[], Payments> other = payments
        .filter((key, row) -> where_2(row), Named.as("totals-where_2"));
    return orders
        .filter((key, row) -> where(row), Named.as("totals-where"))
        .processValues(
            new InTime<>(20000L, Stores.persistentTimestampedKeyValueStore("totals-times")),
            Named.as("totals-late"))
        .join(
            other
            .processValues(
                new InTime<>(20000L, Stores.persistentTimestampedKeyValueStore("totals-times_2")),
                Named.as("totals-late_2")),
            TotalsQuery::joined,
            JoinTimes.waiting(10000L, 10000L, 0L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_1, ROWS_2)
            .withName("totals-join")
            .withStoreName("totals-join"))
        .mapValues(row -> arguments(row), Named.as("totals-arguments"))
        .selectKey((key, row) -> KEY_3.write(row), Named.as("totals-key"))
        .groupByKey(Grouped.with("totals-group", Serdes.ByteArray(), ROWS_4))
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
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("totals-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("totals-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("totals-shown")), Named.as("totals-retractions"));
  }

  /**
   * WHERE id IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.idIsNull();
  }

  /**
   * WHERE order_id IS NOT NULL
   */
  private static boolean where_2(Payments row) {
    return !row.orderIdIsNull();
  }

  private static TotalsJoined joined(Orders left, Payments right) {
    TotalsJoined result = new TotalsJoined();
    result.setCustomer(left.customer);
    if (!right.paidIsNull()) {
      result.setPaid(right.paid);
    }
    return result;
  }

  private static TotalsArguments arguments(TotalsJoined row) {
    TotalsArguments result = new TotalsArguments();
    result.setCustomer(row.customer);
    if (!row.paidIsNull()) {
      result.setArgument2((long) row.paid);
    }
    return result;
  }

  private static TotalsGroup group(byte[] key, TotalsState state) {
    TotalsGroup group = new TotalsGroup();
    GROUP_KEY_5.read(key, group);
    group.setN(state.n.count());
    Long paid = state.paid.sum();
    if (paid != null) {
      group.setPaid(paid);
    }
    return group;
  }

  /**
   * HAVING n > 1
   */
  private static boolean having(TotalsGroup row) {
    return row.n > 1L;
  }

  private static Totals select(TotalsGroup row) {
    Totals result = new Totals();
    result.setCustomer(row.customer);
    result.setN(row.n);
    if (!row.paidIsNull()) {
      result.setPaid(row.paid);
    }
    return result;
  }
}
==== ferris.generated.TotalsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What totals knows of one group.
 */
final class TotalsState implements Accumulator<TotalsState> {
  static final Serde<TotalsState> SERDE = new AccumulatorSerde<>("Count(), LongSum(argument_2 BIGINT); by kafka(customer VARCHAR)", TotalsState::new);

  final Count n = new Count();

  final LongSum paid = new LongSum();

  TotalsState add(TotalsArguments row) {
    n.add();
    if (!row.argument2IsNull()) {
      paid.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(TotalsState other) {
    n.merge(other.n);
    paid.merge(other.paid);
  }

  @Override
  public TotalsState copy() {
    TotalsState copy = new TotalsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    n.write(out);
    paid.write(out);
  }

  @Override
  public void read(StateInput in) {
    n.read(in);
    paid.read(in);
  }
}
==== ferris.generated.WindowedQuery
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
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM windowed AS
 * SELECT c.city, SUM(o.amount) AS amount, window_start
 * FROM orders AS o JOIN customers AS c ON o.customer = c.name
 * GROUP BY c.city WINDOW TUMBLING(4s)
 * }</pre>
 */
final class WindowedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<Customers> ROWS_3 = new CompactSerde<>(Customers::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), WindowedArguments.TYPE);

  private static final Serde<WindowedArguments> ROWS_5 = new CompactSerde<>(WindowedArguments::new);

  private static final KeyReader GROUP_KEY_6 = KeyReader.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), WindowedGroup.TYPE);

  private WindowedQuery() {
  }

  static KStream<byte[], Windowed> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers, JobProbe probe) {
    KStream<byte[], Orders> keyed = orders
        .filter((key, row) -> where(row), Named.as("windowed-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("windowed-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("windowed-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Customers> table = customers
        .toTable(
            Named.as("windowed-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("windowed-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .join(
            table,
            WindowedQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "windowed-join"))
        .mapValues(row -> arguments(row), Named.as("windowed-arguments"))
        .selectKey((key, row) -> KEY_4.write(row), Named.as("windowed-key_2"))
        .repartition(
            Repartitioned.<byte[], WindowedArguments>as("windowed-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_5))
        .process(
            new WindowAggregate<WindowedArguments, WindowedState>(
                FixedWindows.tumbling(4_000L, 0L),
                Emission.FINAL,
                new GroupState<>("windowed-groups", StoreKind.ROCKSDB, WindowedState.SERDE, WindowedState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("windowed-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("windowed-row"))
        .mapValues(row -> select(row), Named.as("windowed-select"));
  }

  /**
   * WHERE customer IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.customerIsNull();
  }

  private static WindowedJoined joined(Orders left, Customers right) {
    WindowedJoined result = new WindowedJoined();
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    result.setCity(right.city);
    return result;
  }

  private static WindowedArguments arguments(WindowedJoined row) {
    WindowedArguments result = new WindowedArguments();
    result.setCity(row.city);
    if (!row.amountIsNull()) {
      result.setArgument2((long) row.amount);
    }
    return result;
  }

  private static WindowedGroup group(org.apache.kafka.streams.kstream.Windowed<byte[]> key,
      WindowedState state) {
    WindowedGroup group = new WindowedGroup();
    GROUP_KEY_6.read(key.key(), group);
    Long amount = state.amount.sum();
    if (amount != null) {
      group.setAmount(amount);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Windowed select(WindowedGroup row) {
    Windowed result = new Windowed();
    result.setCity(row.city);
    if (!row.amountIsNull()) {
      result.setAmount(row.amount);
    }
    result.setWindowStart(row.windowStart);
    return result;
  }
}
==== ferris.generated.WindowedState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What windowed knows of one group.
 */
final class WindowedState implements Accumulator<WindowedState> {
  static final Serde<WindowedState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(city VARCHAR); in TUMBLING of 4000 ms every 4000 ms", WindowedState::new);

  final LongSum amount = new LongSum();

  WindowedState add(WindowedArguments row) {
    if (!row.argument2IsNull()) {
      amount.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(WindowedState other) {
    amount.merge(other.amount);
  }

  @Override
  public WindowedState copy() {
    WindowedState copy = new WindowedState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    amount.write(out);
  }

  @Override
  public void read(StateInput in) {
    amount.read(in);
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
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM numbered AS
 * SELECT o.id, c.city, ROW_NUMBER() OVER (PARTITION BY c.city ORDER BY o._timestamp) AS n
 * FROM orders AS o LEFT JOIN customers AS c ON o.customer = c.name
 * }</pre>
 */
final class NumberedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), NumberedArguments.TYPE);

  private static final Serde<NumberedArguments> ROWS_2 = new CompactSerde<>(NumberedArguments::new);

  private static final Serde<Customers> ROWS_3 = new CompactSerde<>(Customers::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), NumberedArguments_2.TYPE);

  private static final OverRows<NumberedArguments_2> OVER_5 = 
      new OverRows<>(
      "(id INT, city VARCHAR, o__timestamp TIMESTAMP(3)); by kafka(city VARCHAR); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; []; []; ; Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(NumberedArguments_2::new),
      RowOrder.by(new RowOrder.Column(2, false, false)),
      Buffer.NONE,
      List.of(),
      List.<Aggregated<NumberedArguments_2, ?>>of(),
      Reach.NONE);

  private NumberedQuery() {
  }

  static KStream<byte[], Numbered> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], NumberedArguments> keyed = orders
        .processValues(WithRecord.mapping(false, NumberedQuery::arguments), Named.as("numbered-arguments"))
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("numbered-key"))
        .repartition(
            Repartitioned.<byte[], NumberedArguments>as("numbered-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Customers> table = customers
        .toTable(
            Named.as("numbered-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("numbered-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .leftJoin(
            table,
            NumberedQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "numbered-join"))
        .mapValues(row -> arguments_2(row), Named.as("numbered-arguments_2"))
        .selectKey((key, row) -> KEY_4.write(row), Named.as("numbered-key_2"))
        .repartition(
            Repartitioned.<byte[], NumberedArguments_2>as("numbered-partition_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(NumberedArguments_2::new)))
        .processValues(
            new Over<>("numbered-rows_2", StoreKind.ROCKSDB, OVER_5, NumberedQuery::over),
            Named.as("numbered-over"))
        .mapValues(row -> select(row), Named.as("numbered-select"));
  }

  private static NumberedArguments arguments(RecordInfo record, Orders row) {
    NumberedArguments result = new NumberedArguments();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCustomer(row.customer);
    result.setTimestamp(record.timestamp());
    return result;
  }

  private static NumberedJoined joined(NumberedArguments left, Customers right) {
    NumberedJoined result = new NumberedJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setOTimestamp(left.timestamp);
    if (right != null) {
      result.setCity(right.city);
    }
    return result;
  }

  private static NumberedArguments_2 arguments_2(NumberedJoined row) {
    NumberedArguments_2 result = new NumberedArguments_2();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCity(row.city);
    result.setOTimestamp(row.oTimestamp);
    return result;
  }

  private static NumberedOver over(Place<NumberedArguments_2> place) {
    NumberedArguments_2 row = place.row();
    NumberedOver result = new NumberedOver();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCity(row.city);
    result.setOTimestamp(row.oTimestamp);
    result.setN(place.rowNumber());
    return result;
  }

  private static Numbered select(NumberedOver row) {
    Numbered result = new Numbered();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCity(row.city);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.ByCityQuery
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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE by_city AS
 * SELECT city, COUNT(*) AS n FROM (SELECT c.city, o.id FROM orders AS o JOIN customers AS c ON o.customer = c.name) AS q G ...
 * }</pre>
 */
final class ByCityQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<Customers> ROWS_3 = new CompactSerde<>(Customers::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), ByCityArguments.TYPE);

  private static final Serde<ByCityArguments> ROWS_5 = new CompactSerde<>(ByCityArguments::new);

  private static final KeyReader GROUP_KEY_6 = KeyReader.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), ByCityGroup.TYPE);

  private ByCityQuery() {
  }

  static KStream<byte[], ByCity> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .filter((key, row) -> where(row), Named.as("by_city-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("by_city-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("by_city-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Customers> table = customers
        .toTable(
            Named.as("by_city-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("by_city-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .join(
            table,
            ByCityQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "by_city-join"))
        .mapValues(row -> arguments(row), Named.as("by_city-arguments"))
        .selectKey((key, row) -> KEY_4.write(row), Named.as("by_city-key_2"))
        .groupByKey(Grouped.with("by_city-group", Serdes.ByteArray(), ROWS_5))
        .aggregate(
            ByCityState::new,
            (key, row, state) -> state.add(row),
            Named.as("by_city-aggregate"),
            Materialized.<byte[], ByCityState, KeyValueStore<Bytes, byte[]>>as("by_city-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ByCityState.SERDE))
        .toStream(Named.as("by_city-changes"))
        .processValues(new StateCheck<>("by_city-groups"), Named.as("by_city-check"), "by_city-groups")
        .mapValues((key, state) -> group(key, state), Named.as("by_city-row"))
        .mapValues(row -> select(row), Named.as("by_city-select"));
  }

  /**
   * WHERE customer IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.customerIsNull();
  }

  private static ByCityJoined joined(Orders left, Customers right) {
    ByCityJoined result = new ByCityJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCity(right.city);
    return result;
  }

  private static ByCityArguments arguments(ByCityJoined row) {
    ByCityArguments result = new ByCityArguments();
    result.setCity(row.city);
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }

  private static ByCityGroup group(byte[] key, ByCityState state) {
    ByCityGroup group = new ByCityGroup();
    GROUP_KEY_6.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static ByCity select(ByCityGroup row) {
    ByCity result = new ByCity();
    result.setCity(row.city);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.ByCityState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What by_city knows of one group.
 */
final class ByCityState implements Accumulator<ByCityState> {
  static final Serde<ByCityState> SERDE = new AccumulatorSerde<>("Count(); by kafka(city VARCHAR)", ByCityState::new);

  final Count n = new Count();

  ByCityState add(ByCityArguments row) {
    n.add();
    return this;
  }

  @Override
  public void merge(ByCityState other) {
    n.merge(other.n);
  }

  @Override
  public ByCityState copy() {
    ByCityState copy = new ByCityState();
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
==== ferris.generated.PlacedQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM placed AS
 * SELECT o.id, c.city FROM orders AS o JOIN customers AS c ON o.customer = c.name PARTITION BY c.city
 * }</pre>
 */
final class PlacedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<Customers> ROWS_3 = new CompactSerde<>(Customers::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(Column.of("city", SqlType.VARCHAR)), Placed.TYPE);

  private PlacedQuery() {
  }

  static KStream<byte[], Placed> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .filter((key, row) -> where(row), Named.as("placed-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("placed-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("placed-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Customers> table = customers
        .toTable(
            Named.as("placed-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("placed-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .join(
            table,
            PlacedQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "placed-join"))
        .mapValues(row -> select(row), Named.as("placed-select"))
        .selectKey((key, row) -> KEY_4.writeOrNull(row), Named.as("placed-key_2"));
  }

  /**
   * WHERE customer IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.customerIsNull();
  }

  private static PlacedJoined joined(Orders left, Customers right) {
    PlacedJoined result = new PlacedJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCity(right.city);
    return result;
  }

  private static Placed select(PlacedJoined row) {
    Placed result = new Placed();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCity(row.city);
    return result;
  }
}
