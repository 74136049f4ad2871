==== ferris.generated.JoinStreamTableTopology
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
 * The topology of job join_stream_table.
 */
public final class JoinStreamTableTopology implements SqlTopology {
  /**
   * Keys of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_KEY = RowType.of(Column.of("id", SqlType.INT));

  /**
   * Keys of records; Customers has the columns that are used.
   */
  private static final RowType CUSTOMERS_KEY = RowType.of(Column.of("name", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (id INT KEY, customer VARCHAR, amount DECIMAL(10,2)) WITH ('topic' = 'orders')
    KStream<byte[], Orders> orders =
        builder
            .stream(
                "orders",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new)))
                    .withName("orders-source"))
            .mapValues(KeyReader.of("kafka", ORDERS_KEY, Orders.TYPE)::read, Named.as("orders-key"));

    // CREATE TABLE customers (name VARCHAR PRIMARY KEY, city VARCHAR, age INT) WITH ('topic' = 'customers')
    KStream<byte[], Customers> customers =
        builder
            .stream(
                "customers",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("customers", RowSerde.reading("json", Customers.TYPE, Customers::new).passingNulls()))
                    .withName("customers-source"))
            .peek((key, row) -> KeyReader.checkPresent(key), Named.as("customers-present"))
            .mapValues(KeyReader.of("kafka", CUSTOMERS_KEY, Customers.TYPE)::read, Named.as("customers-key"));

    KStream<byte[], Located> located = LocatedQuery.addTo(orders, customers);
    located.to(
        "located",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("located", RowSerde.writing("json", Located::new)))
            .withName("located-sink"));

    KStream<byte[], AllOrders> allOrders = AllOrdersQuery.addTo(orders, customers);
    allOrders.to(
        "all_orders",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("all_orders", RowSerde.writing("json", AllOrders::new)))
            .withName("all_orders-sink"));

    KStream<byte[], SelectJoined> select = SelectQuery.addTo(orders, customers);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_stream_table",
          List.of(
            new JobSpec.Source("orders", "orders", Optional.empty()),
            new JobSpec.Source("customers", "customers", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Sink("located", "located", Optional.empty()),
            new JobSpec.Sink("all_orders", "all_orders", Optional.empty())),
          List.of(
            new JobSpec.Statement("orders", List.of("orders"), List.of(),
                List.of(new JobSpec.Setting("topic", "orders", "join_stream_table.sql:1:81"))),
            new JobSpec.Statement("customers", List.of("customers"), List.of(),
                List.of(new JobSpec.Setting("topic", "customers", "join_stream_table.sql:2:80")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinStreamTableTopology(), args));
  }
}
==== ferris.generated.LocatedQuery
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
 * CREATE STREAM located AS
 *   SELECT o.id, o.customer, o.amount, c.city FROM orders AS o JOIN customers c ON o.customer = c.name
 * }</pre>
 */
final class LocatedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<Customers> ROWS_3 = new CompactSerde<>(Customers::new);

  private LocatedQuery() {
  }

  static KStream<byte[], Located> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .filter((key, row) -> where(row), Named.as("located-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("located-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("located-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Customers> table = customers
        .toTable(
            Named.as("located-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("located-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .join(
            table,
            LocatedQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "located-join"))
        .mapValues(row -> select(row), Named.as("located-select"));
  }

  /**
   * WHERE customer IS NOT NULL
   */
  private static boolean where(Orders row) {
    return !row.customerIsNull();
  }

  private static LocatedJoined joined(Orders left, Customers right) {
    LocatedJoined result = new LocatedJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    result.setCity(right.city);
    return result;
  }

  private static Located select(LocatedJoined row) {
    Located result = new Located();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCustomer(row.customer);
    if (!row.amountIsNull()) {
      result.setAmount(row.amount);
    }
    result.setCity(row.city);
    return result;
  }
}
==== ferris.generated.AllOrdersQuery
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
 * CREATE STREAM all_orders AS
 *   SELECT id, customer, city FROM orders LEFT JOIN customers ON customers.name = orders.customer AND age >= 18 AND amount ...
 * }</pre>
 */
final class AllOrdersQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<Customers> ROWS_3 = new CompactSerde<>(Customers::new);

  private AllOrdersQuery() {
  }

  static KStream<byte[], AllOrders> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("all_orders-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("all_orders-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Customers> table = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("all_orders-where"))
        .toTable(
            Named.as("all_orders-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("all_orders-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .leftJoin(
            table,
            AllOrdersQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "all_orders-join"))
        .mapValues(row -> select(row), Named.as("all_orders-select"));
  }

  /**
   * WHERE age >= 18
   */
  private static boolean where(Customers row) {
    return !row.ageIsNull() && row.age >= 18;
  }

  /**
   * ON amount > CAST(age AS DECIMAL(10,0))
   */
  private static boolean on(AllOrdersJoined row) {
    return !row.amountIsNull() && !row.ageIsNull() && row.amount > row.age * 100L;
  }

  private static AllOrdersJoined joined(Orders left, Customers right) {
    AllOrdersJoined result = new AllOrdersJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    if (right != null) {
      result.setCity(right.city);
      if (!right.ageIsNull()) {
        result.setAge(right.age);
      }
    }
    if (right != null && !on(result)) {
      return joined(left, null);
    }
    return result;
  }

  private static AllOrders select(AllOrdersJoined row) {
    AllOrders result = new AllOrders();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCustomer(row.customer);
    result.setCity(row.city);
    return result;
  }
}
==== ferris.generated.SelectQuery
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
 * SELECT * FROM customers JOIN orders ON name = customer WHERE amount > 5 AND city = 'Rom'
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<Customers> ROWS_3 = new CompactSerde<>(Customers::new);

  private SelectQuery() {
  }

  static KStream<byte[], SelectJoined> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .filter((key, row) -> where(row), Named.as("select-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("select-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], Customers> table = customers
        .mapValues(row -> row != null && where_2(row) ? row : null, Named.as("select-where_2"))
        .toTable(
            Named.as("select-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("select-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .join(
            table,
            SelectQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "select-join"));
  }

  /**
   * WHERE customer IS NOT NULL AND amount > 5.00
   */
  private static boolean where(Orders row) {
    return !row.customerIsNull() && !row.amountIsNull() && row.amount > 500L;
  }

  /**
   * WHERE city = 'Rom'
   */
  private static boolean where_2(Customers row) {
    return !row.cityIsNull() && row.city.equals("Rom");
  }

  private static SelectJoined joined(Orders left, Customers right) {
    SelectJoined result = new SelectJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    result.setName(right.name);
    result.setCity(right.city);
    if (!right.ageIsNull()) {
      result.setAge(right.age);
    }
    return result;
  }
}
