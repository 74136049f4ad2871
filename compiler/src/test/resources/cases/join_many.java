==== ferris.generated.JoinManyTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
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
 * The topology of job join_many.
 */
public final class JoinManyTopology implements SqlTopology {
  /**
   * Keys of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_KEY = RowType.of(Column.of("id", SqlType.INT));

  /**
   * Values of records; Payments has the columns that are used.
   */
  private static final RowType PAYMENTS_COLUMNS = RowType.of(
    Column.of("no", SqlType.BIGINT),
    Column.of("order_id", SqlType.BIGINT),
    Column.of("sum", SqlType.DOUBLE));

  /**
   * Keys of records; Products has the columns that are used.
   */
  private static final RowType PRODUCTS_KEY = RowType.of(Column.of("sku", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (id INT KEY, sku VARCHAR, region VARCHAR, amount DOUBLE, _at BIGINT)
    //   WITH ('topic' = 'orders', 'event.time.field' = '_at', 'watermark.max_out_of_orderness' = '2s')
    KStream<byte[], Orders> orders =
        builder
            .stream(
                "orders",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new)))
                    .withName("orders-source"))
            .mapValues(KeyReader.of("kafka", ORDERS_KEY, Orders.TYPE)::read, Named.as("orders-key"));

    // CREATE STREAM payments (no BIGINT KEY, order_id BIGINT, sum DOUBLE) WITH ('topic' = 'payments')
    KStream<byte[], Payments> payments =
        builder.stream(
            "payments",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("payments", RowSerde.reading("json", PAYMENTS_COLUMNS, Payments::new)))
                .withName("payments-source"));

    // CREATE TABLE products (sku VARCHAR PRIMARY KEY, title VARCHAR) WITH ('topic' = 'products')
    KStream<byte[], Products> products =
        builder
            .stream(
                "products",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("products", RowSerde.reading("json", Products.TYPE, Products::new).passingNulls()))
                    .withName("products-source"))
            .peek((key, row) -> KeyReader.checkPresent(key), Named.as("products-present"))
            .mapValues(KeyReader.of("kafka", PRODUCTS_KEY, Products.TYPE)::read, Named.as("products-key"));

    KStream<byte[], Prices> prices = PricesQuery.addTo(orders);
    prices.to(
        "prices",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), PricesKey.TYPE, "json", Map.of(), PricesKey::new),
            probe.out("prices", RowSerde.writing("json", Prices::new)))
            .withName("prices-sink"));

    KStream<byte[], Paid> paid = PaidQuery.addTo(orders, payments, products, prices);
    paid.to(
        "paid",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), PaidKey.TYPE, "json", Map.of(), PaidKey::new),
            probe.out("paid", RowSerde.writing("json", Paid::new)))
            .withName("paid-sink"));

    KStream<byte[], Repeats> repeats = RepeatsQuery.addTo(orders);
    repeats.to(
        "repeats",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("repeats", RowSerde.writing("json", Repeats::new)))
            .withName("repeats-sink"));

    KStream<byte[], Grouped> grouped = GroupedQuery.addTo(orders, products);
    grouped.to(
        "grouped",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("grouped", RowSerde.writing("json", Grouped::new)))
            .withName("grouped-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(orders, products);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_many",
          List.of(
            new JobSpec.Source("orders", "orders", Optional.empty()),
            new JobSpec.Source("payments", "payments", Optional.empty()),
            new JobSpec.Source("products", "products", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Sink("prices", "prices", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("paid", "paid", Optional.empty()),
            new JobSpec.Sink("repeats", "repeats", Optional.empty()),
            new JobSpec.Sink("grouped", "grouped", Optional.empty())),
          List.of(
            new JobSpec.Statement("orders", List.of("orders"), List.of(), List.of(
              new JobSpec.Setting("topic", "orders", "join_many.sql:2:9"),
              new JobSpec.Setting("event.time.field", "_at", "join_many.sql:2:29"),
              new JobSpec.Setting("watermark.max_out_of_orderness", "2s", "join_many.sql:2:57"))),
            new JobSpec.Statement("payments", List.of("payments"), List.of(),
                List.of(new JobSpec.Setting("topic", "payments", "join_many.sql:3:75"))),
            new JobSpec.Statement("products", List.of("products"), List.of(),
                List.of(new JobSpec.Setting("topic", "products", "join_many.sql:4:70")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinManyTopology(), args));
  }
}
==== ferris.generated.PricesQuery
package ferris.generated;

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
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE prices AS SELECT sku, region, MAX(amount) AS most FROM orders GROUP BY sku, region
 * }</pre>
 */
final class PricesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    new Column("sku", SqlType.VARCHAR, false),
    new Column("region", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("compact", RowType.of(
    new Column("sku", SqlType.VARCHAR, false),
    new Column("region", SqlType.VARCHAR, false)), PricesGroup.TYPE);

  private PricesQuery() {
  }

  static KStream<byte[], Prices> addTo(KStream<byte[], Orders> orders) {
    return orders
        .processValues(WithRecord.timing(PricesQuery::time), Named.as("prices-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("prices-key"))
        .groupByKey(Grouped.with("prices-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            PricesState::new,
            (key, row, state) -> state.add(row),
            Named.as("prices-aggregate"),
            Materialized.<byte[], PricesState, KeyValueStore<Bytes, byte[]>>as("prices-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(PricesState.SERDE))
        .toStream(Named.as("prices-changes"))
        .processValues(new StateCheck<>("prices-groups"), Named.as("prices-check"), "prices-groups")
        .mapValues((key, state) -> group(key, state), Named.as("prices-row"))
        .mapValues(row -> select(row), Named.as("prices-select"));
  }

  private static Long time(Orders row) {
    if (row.atIsNull()) {
      return null;
    }
    return row.at;
  }

  private static PricesGroup group(byte[] key, PricesState state) {
    PricesGroup group = new PricesGroup();
    GROUP_KEY_3.read(key, group);
    Double most = state.most.greatest();
    if (most != null) {
      group.setMost(most);
    }
    return group;
  }

  private static Prices select(PricesGroup row) {
    Prices result = new Prices();
    result.setSku(row.sku);
    result.setRegion(row.region);
    if (!row.mostIsNull()) {
      result.setMost(row.most);
    }
    return result;
  }
}
==== ferris.generated.PricesState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DoubleMax;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What prices knows of one group.
 */
final class PricesState implements Accumulator<PricesState> {
  static final Serde<PricesState> SERDE = new AccumulatorSerde<>("DoubleMax(amount DOUBLE); by compact(sku VARCHAR, region VARCHAR)", PricesState::new);

  final DoubleMax most = new DoubleMax();

  PricesState add(Orders row) {
    if (!row.amountIsNull()) {
      most.add(row.amount);
    }
    return this;
  }

  @Override
  public void merge(PricesState other) {
    most.merge(other.most);
  }

  @Override
  public PricesState copy() {
    PricesState copy = new PricesState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    most.write(out);
  }

  @Override
  public void read(StateInput in) {
    most.read(in);
  }
}
==== ferris.generated.PaidQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
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
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE STREAM paid AS
 *   SELECT o.id, title, most, sum, o._timestamp AS ordered, p._timestamp AS paid, _timestamp AS joined
 *   FROM orders o
 *     JOIN payments p WITHIN 10 SECONDS ON o.id = p.order_id AND o.amount <= p.sum
 *     LEFT JOIN products pr ON o.sku = pr.sku
 *     JOIN prices m ON m.region = o.region AND o.sku = m.sku
 * }</pre>
 */
final class PaidQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("join_key", SqlType.BIGINT, false)), PaidArguments.TYPE);

  private static final Serde<PaidArguments> ROWS_2 = new CompactSerde<>(PaidArguments::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("order_id", SqlType.BIGINT, false)), PaidArguments_2.TYPE);

  private static final Serde<PaidArguments_2> ROWS_4 = new CompactSerde<>(PaidArguments_2::new);

  private static final KeyWriter KEY_5 = KeyWriter.of("kafka", RowType.of(new Column("sku", SqlType.VARCHAR, false)), PaidJoined.TYPE);

  private static final Serde<PaidJoined> ROWS_6 = new CompactSerde<>(PaidJoined::new);

  private static final Serde<Products> ROWS_7 = new CompactSerde<>(Products::new);

  private static final KeyWriter KEY_8 = KeyWriter.of("compact", RowType.of(
    new Column("sku", SqlType.VARCHAR, false),
    new Column("region", SqlType.VARCHAR, false)), PaidArguments_3.TYPE);

  private static final Serde<PaidArguments_3> ROWS_9 = new CompactSerde<>(PaidArguments_3::new);

  private static final Serde<Prices> ROWS_10 = new CompactSerde<>(Prices::new);

  private PaidQuery() {
  }

  static KStream<byte[], Paid> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Payments> payments, KStream<byte[], Products> products,
      KStream<byte[], Prices> prices) {
    KStream<byte[], PaidArguments> keyed = orders
        .processValues(WithRecord.timing(PaidQuery::time), Named.as("paid-time"))
        .filter((key, row) -> where(row), Named.as("paid-where"))
        .processValues(WithRecord.mapping(false, PaidQuery::arguments), Named.as("paid-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("paid-key"))
        .repartition(
            Repartitioned.<byte[], PaidArguments>as("paid-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KStream<byte[], PaidArguments_2> keyed_2 = payments
        .filter((key, row) -> where_2(row), Named.as("paid-where_2"))
        .processValues(WithRecord.mapping(false, PaidQuery::arguments_2), Named.as("paid-arguments_2"))
        .selectKey((key, row) -> KEY_3.write(row), Named.as("paid-key_2"))
        .repartition(
            Repartitioned.<byte[], PaidArguments_2>as("paid-partition_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4));
    KStream<byte[], PaidJoined> keyed_3 = keyed
        .processValues(
            new InTime<>(22000L, Stores.persistentTimestampedKeyValueStore("paid-times")),
            Named.as("paid-late"))
        .join(
            keyed_2
            .processValues(
                new InTime<>(22000L, Stores.persistentTimestampedKeyValueStore("paid-times_2")),
                Named.as("paid-late_2")),
            PaidQuery::joined,
            JoinTimes.waiting(10000L, 10000L, 2000L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_2, ROWS_4)
            .withName("paid-join")
            .withStoreName("paid-join"))
        .filter((key, row) -> where_3(row), Named.as("paid-where_3"))
        .selectKey((key, row) -> KEY_5.writeIfPresent(row), Named.as("paid-key_3"))
        .repartition(
            Repartitioned.<byte[], PaidJoined>as("paid-partition_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6));
    KTable<byte[], Products> table = products
        .toTable(
            Named.as("paid-table"),
            Materialized.<byte[], Products, KeyValueStore<Bytes, byte[]>>as("paid-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_7));
    KStream<byte[], PaidArguments_3> keyed_4 = keyed_3
        .leftJoin(
            table,
            PaidQuery::joined_2,
            Joined.with(Serdes.ByteArray(), ROWS_6, ROWS_7, "paid-join_2"))
        .mapValues(row -> arguments_3(row), Named.as("paid-arguments_3"))
        .selectKey((key, row) -> KEY_8.write(row), Named.as("paid-key_4"))
        .repartition(
            Repartitioned.<byte[], PaidArguments_3>as("paid-partition_4")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_9));
    KTable<byte[], Prices> table_2 = prices
        .toTable(
            Named.as("paid-table_2"),
            Materialized.<byte[], Prices, KeyValueStore<Bytes, byte[]>>as("paid-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_10));
    return keyed_4
        .join(
            table_2,
            PaidQuery::joined_3,
            Joined.with(Serdes.ByteArray(), ROWS_9, ROWS_10, "paid-join_3"))
        .processValues(WithRecord.mapping(false, PaidQuery::select), Named.as("paid-select"));
  }

  private static Long time(Orders row) {
    if (row.atIsNull()) {
      return null;
    }
    return row.at;
  }

  /**
   * WHERE CAST(id AS BIGINT) IS NOT NULL AND sku IS NOT NULL AND region IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.idIsNull() && !row.skuIsNull() && !row.regionIsNull();
  }

  private static PaidArguments arguments(RecordInfo record, Orders row) {
    PaidArguments result = new PaidArguments();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setSku(row.sku);
    result.setRegion(row.region);
    if (!row.amountIsNull()) {
      result.setAmount(row.amount);
    }
    result.setTimestamp(record.timestamp());
    if (!row.idIsNull()) {
      result.setJoinKey((long) row.id);
    }
    return result;
  }

  /**
   * WHERE order_id IS NOT NULL
   */
  private static boolean where_2(Payments row) {
    return !row.orderIdIsNull();
  }

  private static PaidArguments_2 arguments_2(RecordInfo record, Payments row) {
    PaidArguments_2 result = new PaidArguments_2();
    if (!row.orderIdIsNull()) {
      result.setOrderId(row.orderId);
    }
    if (!row.sumIsNull()) {
      result.setSum(row.sum);
    }
    result.setTimestamp(record.timestamp());
    return result;
  }

  private static PaidJoined joined(PaidArguments left, PaidArguments_2 right) {
    PaidJoined result = new PaidJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setSku(left.sku);
    result.setRegion(left.region);
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    result.setOTimestamp(left.timestamp);
    if (!right.sumIsNull()) {
      result.setSum(right.sum);
    }
    result.setPTimestamp(right.timestamp);
    return result;
  }

  /**
   * WHERE amount <= sum
   */
  private static boolean where_3(PaidJoined row) {
    return !row.amountIsNull() && !row.sumIsNull() && row.amount <= row.sum;
  }

  private static PaidJoined_2 joined_2(PaidJoined left, Products right) {
    PaidJoined_2 result = new PaidJoined_2();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setOSku(left.sku);
    result.setRegion(left.region);
    result.setOTimestamp(left.oTimestamp);
    if (!left.sumIsNull()) {
      result.setSum(left.sum);
    }
    result.setPTimestamp(left.pTimestamp);
    if (right != null) {
      result.setTitle(right.title);
    }
    return result;
  }

  private static PaidArguments_3 arguments_3(PaidJoined_2 row) {
    PaidArguments_3 result = new PaidArguments_3();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setRegion(row.region);
    result.setOTimestamp(row.oTimestamp);
    if (!row.sumIsNull()) {
      result.setSum(row.sum);
    }
    result.setPTimestamp(row.pTimestamp);
    result.setTitle(row.title);
    result.setSku(row.oSku);
    return result;
  }

  private static PaidJoined_3 joined_3(PaidArguments_3 left, Prices right) {
    PaidJoined_3 result = new PaidJoined_3();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setOTimestamp(left.oTimestamp);
    if (!left.sumIsNull()) {
      result.setSum(left.sum);
    }
    result.setPTimestamp(left.pTimestamp);
    result.setTitle(left.title);
    if (!right.mostIsNull()) {
      result.setMost(right.most);
    }
    return result;
  }

  private static Paid select(RecordInfo record, PaidJoined_3 row) {
    Paid result = new Paid();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setTitle(row.title);
    if (!row.mostIsNull()) {
      result.setMost(row.most);
    }
    if (!row.sumIsNull()) {
      result.setSum(row.sum);
    }
    result.setOrdered(row.oTimestamp);
    result.setPaid(row.pTimestamp);
    result.setJoined(record.timestamp());
    return result;
  }
}
==== ferris.generated.RepeatsQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE STREAM repeats AS
 *   SELECT a.id, b.id AS again FROM orders a JOIN orders b WITHIN (0 SECONDS, 5 SECONDS) ON a.sku = b.sku AND b.id > a.id
 * }</pre>
 */
final class RepeatsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sku", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private RepeatsQuery() {
  }

  static KStream<byte[], Repeats> addTo(KStream<byte[], Orders> orders) {
    KStream<byte[], Orders> keyed = orders
        .processValues(WithRecord.timing(RepeatsQuery::time), Named.as("repeats-time"))
        .filter((key, row) -> where(row), Named.as("repeats-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("repeats-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("repeats-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return keyed
        .processValues(
            new InTime<>(7000L, Stores.persistentTimestampedKeyValueStore("repeats-times")),
            Named.as("repeats-late"))
        .join(
            keyed
            .processValues(
                new InTime<>(7000L, Stores.persistentTimestampedKeyValueStore("repeats-times_2")),
                Named.as("repeats-late_2")),
            RepeatsQuery::joined,
            JoinTimes.waiting(0L, 5000L, 2000L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_2, ROWS_2)
            .withName("repeats-join")
            .withStoreName("repeats-join"))
        .filter((key, row) -> where_2(row), Named.as("repeats-where_2"))
        .mapValues(row -> select(row), Named.as("repeats-select"));
  }

  private static Long time(Orders row) {
    if (row.atIsNull()) {
      return null;
    }
    return row.at;
  }

  /**
   * WHERE sku IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.skuIsNull();
  }

  private static RepeatsJoined joined(Orders left, Orders right) {
    RepeatsJoined result = new RepeatsJoined();
    if (!left.idIsNull()) {
      result.setAId(left.id);
    }
    if (!right.idIsNull()) {
      result.setBId(right.id);
    }
    return result;
  }

  /**
   * WHERE b_id > a_id
   */
  private static boolean where_2(RepeatsJoined row) {
    return !row.bIdIsNull() && !row.aIdIsNull() && row.bId > row.aId;
  }

  private static Repeats select(RepeatsJoined row) {
    Repeats result = new Repeats();
    if (!row.aIdIsNull()) {
      result.setId(row.aId);
    }
    if (!row.bIdIsNull()) {
      result.setAgain(row.bId);
    }
    return result;
  }
}
==== ferris.generated.GroupedQuery
package ferris.generated;

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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM grouped AS
 *   SELECT title, COUNT(*) AS n FROM orders JOIN products USING (sku) GROUP BY title
 * }</pre>
 */
final class GroupedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sku", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<Products> ROWS_3 = new CompactSerde<>(Products::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(new Column("title", SqlType.VARCHAR, false)), GroupedJoined.TYPE);

  private static final Serde<GroupedJoined> ROWS_5 = new CompactSerde<>(GroupedJoined::new);

  private static final KeyReader GROUP_KEY_6 = KeyReader.of("kafka", RowType.of(new Column("title", SqlType.VARCHAR, false)), GroupedGroup.TYPE);

  private GroupedQuery() {
  }

  static KStream<byte[], Grouped> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Products> products) {
    KStream<byte[], Orders> keyed = orders
        .processValues(WithRecord.timing(GroupedQuery::time), Named.as("grouped-time"))
        .filter((key, row) -> where(row), Named.as("grouped-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("grouped-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("grouped-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Products> table = products
        .toTable(
            Named.as("grouped-table"),
            Materialized.<byte[], Products, KeyValueStore<Bytes, byte[]>>as("grouped-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .join(
            table,
            GroupedQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "grouped-join"))
        .selectKey((key, row) -> KEY_4.write(row), Named.as("grouped-key_2"))
        .groupByKey(org.apache.kafka.streams.kstream.Grouped.with("grouped-group", Serdes.ByteArray(), ROWS_5))
        .aggregate(
            GroupedState::new,
            (key, row, state) -> state.add(row),
            Named.as("grouped-aggregate"),
            Materialized.<byte[], GroupedState, KeyValueStore<Bytes, byte[]>>as("grouped-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(GroupedState.SERDE))
        .toStream(Named.as("grouped-changes"))
        .processValues(new StateCheck<>("grouped-groups"), Named.as("grouped-check"), "grouped-groups")
        .mapValues((key, state) -> group(key, state), Named.as("grouped-row"))
        .mapValues(row -> select(row), Named.as("grouped-select"));
  }

  private static Long time(Orders row) {
    if (row.atIsNull()) {
      return null;
    }
    return row.at;
  }

  /**
   * WHERE sku IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.skuIsNull();
  }

  private static GroupedJoined joined(Orders left, Products right) {
    GroupedJoined result = new GroupedJoined();
    result.setTitle(right.title);
    return result;
  }

  private static GroupedGroup group(byte[] key, GroupedState state) {
    GroupedGroup group = new GroupedGroup();
    GROUP_KEY_6.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static Grouped select(GroupedGroup row) {
    Grouped result = new Grouped();
    result.setTitle(row.title);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.GroupedState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What grouped knows of one group.
 */
final class GroupedState implements Accumulator<GroupedState> {
  static final Serde<GroupedState> SERDE = new AccumulatorSerde<>("Count(); by kafka(title VARCHAR)", GroupedState::new);

  final Count n = new Count();

  GroupedState add(GroupedJoined row) {
    n.add();
    return this;
  }

  @Override
  public void merge(GroupedState other) {
    n.merge(other.n);
  }

  @Override
  public GroupedState copy() {
    GroupedState copy = new GroupedState();
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
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.runtime.topology.WithRecord;
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
 * SELECT sku, o.*, title AS name FROM orders o JOIN products USING (sku) WHERE products.title LIKE 'b%'
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sku", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final LikePattern LIKE_3 = LikePattern.compile("b%", LikePattern.NO_ESCAPE);

  private static final Serde<Products> ROWS_4 = new CompactSerde<>(Products::new);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Products> products) {
    KStream<byte[], Orders> keyed = orders
        .processValues(WithRecord.timing(SelectQuery::time), Named.as("select-time"))
        .filter((key, row) -> where(row), Named.as("select-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("select-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Products> table = products
        .mapValues(row -> row != null && where_2(row) ? row : null, Named.as("select-where_2"))
        .toTable(
            Named.as("select-table"),
            Materialized.<byte[], Products, KeyValueStore<Bytes, byte[]>>as("select-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4));
    return keyed
        .join(
            table,
            SelectQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_4, "select-join"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Long time(Orders row) {
    if (row.atIsNull()) {
      return null;
    }
    return row.at;
  }

  /**
   * WHERE sku IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.skuIsNull();
  }

  /**
   * WHERE title LIKE 'b%'
   */
  private static boolean where_2(Products row) {
    return !row.titleIsNull() && LIKE_3.matches(row.title);
  }

  private static SelectJoined joined(Orders left, Products right) {
    SelectJoined result = new SelectJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setOSku(left.sku);
    result.setRegion(left.region);
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    if (!left.atIsNull()) {
      result.setAt(left.at);
    }
    result.setSku(left.sku);
    result.setTitle(right.title);
    return result;
  }

  private static Select select(SelectJoined row) {
    Select result = new Select();
    result.setSku(row.sku);
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setOSku(row.oSku);
    result.setRegion(row.region);
    if (!row.amountIsNull()) {
      result.setAmount(row.amount);
    }
    if (!row.atIsNull()) {
      result.setAt(row.at);
    }
    result.setName(row.title);
    return result;
  }
}
