==== ferris.generated.JoinForeignKeyTopology
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
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job join_foreign_key.
 */
public final class JoinForeignKeyTopology implements SqlTopology {
  /**
   * Keys of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_KEY = RowType.of(Column.of("id", SqlType.INT));

  /**
   * Keys of records; Customers has the columns that are used.
   */
  private static final RowType CUSTOMERS_KEY = RowType.of(Column.of("name", SqlType.VARCHAR));

  /**
   * Values of records; Shops has the columns that are used.
   */
  private static final RowType SHOPS_COLUMNS = RowType.of(
    Column.of("no", SqlType.INT),
    Column.of("city", SqlType.VARCHAR),
    Column.of("boss", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE TABLE orders (id INT PRIMARY KEY, customer VARCHAR, shop INT, amount INT) WITH ('topic' = 'orders')
    KStream<byte[], Orders> orders =
        builder
            .stream(
                "orders",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new).passingNulls()))
                    .withName("orders-source"))
            .peek((key, row) -> KeyReader.checkPresent(key), Named.as("orders-present"))
            .mapValues(KeyReader.of("kafka", ORDERS_KEY, Orders.TYPE)::read, Named.as("orders-key"));

    // CREATE TABLE customers (name VARCHAR PRIMARY KEY, city VARCHAR) WITH ('topic' = 'customers', 'key.format' = 'json')
    KStream<byte[], Customers> customers =
        builder
            .stream(
                "customers",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("customers", RowSerde.reading("json", Customers.TYPE, Customers::new).passingNulls()))
                    .withName("customers-source"))
            .peek((key, row) -> KeyReader.checkPresent(key), Named.as("customers-present"))
            .mapValues(KeyReader.of("json", Map.ofEntries(Map.entry("wrap_single_value", "false")), CUSTOMERS_KEY, Customers.TYPE)::read, Named.as("customers-key"));

    // CREATE TABLE shops (no INT PRIMARY KEY, city VARCHAR, boss VARCHAR) WITH ('topic' = 'shops')
    KStream<byte[], Shops> shops =
        builder.stream(
            "shops",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("shops", RowSerde.reading("json", SHOPS_COLUMNS, Shops::new).passingNulls()))
                .withName("shops-source"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("shops-present"));

    KStream<byte[], Located> located = LocatedQuery.addTo(orders, customers);
    located.to(
        "located",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("located", RowSerde.writing("json", Located::new)))
            .withName("located-sink"));

    KStream<byte[], AllOrders> allOrders = AllOrdersQuery.addTo(orders, customers, shops);
    allOrders.to(
        "all_orders",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("all_orders", RowSerde.writing("json", AllOrders::new)))
            .withName("all_orders-sink"));

    KStream<byte[], Bosses> bosses = BossesQuery.addTo(orders, shops);
    bosses.to(
        "bosses",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("bosses", RowSerde.writing("json", Bosses::new)))
            .withName("bosses-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_foreign_key",
          List.of(
            new JobSpec.Source("orders", "orders", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Source("customers", "customers", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Source("shops", "shops", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Sink("located", "located", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("all_orders", "all_orders", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("bosses", "bosses", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("orders", List.of("orders"), List.of(),
                List.of(new JobSpec.Setting("topic", "orders", "join_foreign_key.sql:1:88"))),
            new JobSpec.Statement("customers", List.of("customers"), List.of(), List.of(
              new JobSpec.Setting("topic", "customers", "join_foreign_key.sql:2:71"),
              new JobSpec.Setting("key.format", "json", "join_foreign_key.sql:2:94"))),
            new JobSpec.Statement("shops", List.of("shops"), List.of(),
                List.of(new JobSpec.Setting("topic", "shops", "join_foreign_key.sql:3:75")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinForeignKeyTopology(), args));
  }
}
==== ferris.generated.LocatedQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.runtime.table.Retractions;
import io.ferrisstreams.serdes.format.KeyRewriter;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.TableJoined;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE located AS
 *   SELECT o.id, c.city, amount FROM orders o JOIN customers c ON LOWER(o.customer) = c.name WHERE amount > 0
 * }</pre>
 */
final class LocatedQuery {
  private static final Serde<LocatedArguments> ROWS_1 = new CompactSerde<>(LocatedArguments::new);

  private static final Serde<Customers> ROWS_2 = new CompactSerde<>(Customers::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("join_key", SqlType.VARCHAR, false)), LocatedArguments.TYPE);

  private static final Serde<LocatedJoined> ROWS_4 = new CompactSerde<>(LocatedJoined::new);

  private LocatedQuery() {
  }

  static KStream<byte[], Located> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KTable<byte[], LocatedArguments> table = orders
        .mapValues(row -> row == null ? null : arguments(row), Named.as("located-arguments"))
        .toTable(
            Named.as("located-table"),
            Materialized.<byte[], LocatedArguments, KeyValueStore<Bytes, byte[]>>as("located-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KeyRewriter keys = KeyRewriter.of("json", Map.ofEntries(Map.entry("wrap_single_value", "false")), RowType.of(Column.of("name", SqlType.VARCHAR)), "kafka", Map.of(), LocatedKey::new);
    KTable<byte[], Customers> other = customers
        .selectKey((key, row) -> keys.rewrite(key), Named.as("located-key"))
        .repartition(
            Repartitioned.<byte[], Customers>as("located-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .toTable(
            Named.as("located-table_2"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("located-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return table
        .join(
            other,
            row -> KEY_3.writeIfPresent(row),
            LocatedQuery::joined,
            TableJoined.<byte[], byte[]>as("located-join"),
            Materialized.<byte[], LocatedJoined, KeyValueStore<Bytes, byte[]>>as("located-pairs")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .toStream(Named.as("located-changes"))
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("located-where"))
        .mapValues(row -> row == null ? null : select(row), Named.as("located-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("located-shown")), Named.as("located-retractions"));
  }

  private static LocatedArguments arguments(Orders row) {
    LocatedArguments result = new LocatedArguments();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.amountIsNull()) {
      result.setAmount(row.amount);
    }
    if (!row.customerIsNull()) {
      result.setJoinKey(Text.lower(row.customer));
    }
    return result;
  }

  private static LocatedJoined joined(LocatedArguments left, Customers right) {
    LocatedJoined result = new LocatedJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    result.setCity(right.city);
    return result;
  }

  /**
   * WHERE amount > 0
   */
  private static boolean where(LocatedJoined row) {
    return !row.amountIsNull() && row.amount > 0;
  }

  private static Located select(LocatedJoined row) {
    Located result = new Located();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCity(row.city);
    if (!row.amountIsNull()) {
      result.setAmount(row.amount);
    }
    return result;
  }
}
==== ferris.generated.AllOrdersQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyRewriter;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.TableJoined;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE all_orders AS
 *   SELECT o.id, c.city, s.city AS shop_city
 *   FROM orders o LEFT JOIN customers c ON o.customer = c.name AND amount >= 5 LEFT JOIN shops s ON o.shop = s.no
 * }</pre>
 */
final class AllOrdersQuery {
  private static final Serde<Orders> ROWS_1 = new CompactSerde<>(Orders::new);

  private static final Serde<Customers> ROWS_2 = new CompactSerde<>(Customers::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<AllOrdersJoined> ROWS_4 = new CompactSerde<>(AllOrdersJoined::new);

  private static final Serde<Shops> ROWS_5 = new CompactSerde<>(Shops::new);

  private static final KeyWriter KEY_6 = KeyWriter.of("kafka", RowType.of(new Column("shop", SqlType.INT, false)), AllOrdersJoined.TYPE);

  private static final Serde<AllOrdersJoined_2> ROWS_7 = new CompactSerde<>(AllOrdersJoined_2::new);

  private AllOrdersQuery() {
  }

  static KStream<byte[], AllOrders> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers, KStream<byte[], Shops> shops) {
    KTable<byte[], Orders> table = orders
        .toTable(
            Named.as("all_orders-table"),
            Materialized.<byte[], Orders, KeyValueStore<Bytes, byte[]>>as("all_orders-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KeyRewriter keys = KeyRewriter.of("json", Map.ofEntries(Map.entry("wrap_single_value", "false")), RowType.of(Column.of("name", SqlType.VARCHAR)), "kafka", Map.of(), AllOrdersKey::new);
    KTable<byte[], Customers> other = customers
        .selectKey((key, row) -> keys.rewrite(key), Named.as("all_orders-key"))
        .repartition(
            Repartitioned.<byte[], Customers>as("all_orders-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .toTable(
            Named.as("all_orders-table_2"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("all_orders-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], AllOrdersJoined> table_2 = table
        .leftJoin(
            other,
            row -> KEY_3.writeIfPresent(row),
            AllOrdersQuery::joined,
            TableJoined.<byte[], byte[]>as("all_orders-join"),
            Materialized.<byte[], AllOrdersJoined, KeyValueStore<Bytes, byte[]>>as("all_orders-pairs")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .toStream(Named.as("all_orders-changes"))
        .toTable(
            Named.as("all_orders-table_3"),
            Materialized.<byte[], AllOrdersJoined, KeyValueStore<Bytes, byte[]>>as("all_orders-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4));
    KTable<byte[], Shops> other_2 = shops
        .toTable(
            Named.as("all_orders-table_4"),
            Materialized.<byte[], Shops, KeyValueStore<Bytes, byte[]>>as("all_orders-rows_4")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_5));
    return table_2
        .leftJoin(
            other_2,
            row -> KEY_6.writeIfPresent(row),
            AllOrdersQuery::joined_2,
            TableJoined.<byte[], byte[]>as("all_orders-join_2"),
            Materialized.<byte[], AllOrdersJoined_2, KeyValueStore<Bytes, byte[]>>as("all_orders-pairs_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_7))
        .toStream(Named.as("all_orders-changes_2"))
        .mapValues(row -> row == null ? null : select(row), Named.as("all_orders-select"));
  }

  /**
   * ON amount >= 5
   */
  private static boolean on(AllOrdersJoined row) {
    return !row.amountIsNull() && row.amount >= 5;
  }

  private static AllOrdersJoined joined(Orders left, Customers right) {
    AllOrdersJoined result = new AllOrdersJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (!left.shopIsNull()) {
      result.setShop(left.shop);
    }
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    if (right != null) {
      result.setCity(right.city);
    }
    if (right != null && !on(result)) {
      return joined(left, null);
    }
    return result;
  }

  private static AllOrdersJoined_2 joined_2(AllOrdersJoined left, Shops right) {
    AllOrdersJoined_2 result = new AllOrdersJoined_2();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCCity(left.city);
    if (right != null) {
      result.setSCity(right.city);
    }
    return result;
  }

  private static AllOrders select(AllOrdersJoined_2 row) {
    AllOrders result = new AllOrders();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCity(row.cCity);
    result.setShopCity(row.sCity);
    return result;
  }
}
==== ferris.generated.BossesQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.TableJoined;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE bosses AS SELECT orders.id, boss FROM shops JOIN orders ON shops.no = orders.shop
 * }</pre>
 */
final class BossesQuery {
  private static final Serde<Orders> ROWS_1 = new CompactSerde<>(Orders::new);

  private static final Serde<Shops> ROWS_2 = new CompactSerde<>(Shops::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("shop", SqlType.INT, false)), Orders.TYPE);

  private static final Serde<BossesJoined> ROWS_4 = new CompactSerde<>(BossesJoined::new);

  private BossesQuery() {
  }

  static KStream<byte[], Bosses> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Shops> shops) {
    KTable<byte[], Orders> table = orders
        .toTable(
            Named.as("bosses-table"),
            Materialized.<byte[], Orders, KeyValueStore<Bytes, byte[]>>as("bosses-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KTable<byte[], Shops> other = shops
        .toTable(
            Named.as("bosses-table_2"),
            Materialized.<byte[], Shops, KeyValueStore<Bytes, byte[]>>as("bosses-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return table
        .join(
            other,
            row -> KEY_3.writeIfPresent(row),
            BossesQuery::joined,
            TableJoined.<byte[], byte[]>as("bosses-join"),
            Materialized.<byte[], BossesJoined, KeyValueStore<Bytes, byte[]>>as("bosses-pairs")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .toStream(Named.as("bosses-changes"))
        .mapValues(row -> row == null ? null : select(row), Named.as("bosses-select"));
  }

  private static BossesJoined joined(Orders left, Shops right) {
    BossesJoined result = new BossesJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setBoss(right.boss);
    return result;
  }

  private static Bosses select(BossesJoined row) {
    Bosses result = new Bosses();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setBoss(row.boss);
    return result;
  }
}
