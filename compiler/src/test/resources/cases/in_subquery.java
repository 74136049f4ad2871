==== ferris.generated.InSubqueryTopology
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
 * The topology of job in_subquery.
 */
public final class InSubqueryTopology implements SqlTopology {
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

    // CREATE TABLE customers (name VARCHAR PRIMARY KEY, city VARCHAR, level INT) WITH ('topic' = 'customers')
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

    KStream<byte[], Known> known = KnownQuery.addTo(orders, customers);
    known.to(
        "known",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("known", RowSerde.writing("json", Known::new)))
            .withName("known-sink"));

    KStream<byte[], Cities> cities = CitiesQuery.addTo(orders, customers);
    cities.to(
        "cities",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("cities", RowSerde.writing("json", Cities::new)))
            .withName("cities-sink"));

    KStream<byte[], Tied> tied = TiedQuery.addTo(orders, customers);
    tied.to(
        "tied",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("tied", RowSerde.writing("json", Tied::new)))
            .withName("tied-sink"));

    KStream<byte[], NotTied> notTied = NotTiedQuery.addTo(orders, customers);
    notTied.to(
        "not_tied",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("not_tied", RowSerde.writing("json", NotTied::new)))
            .withName("not_tied-sink"));

    KStream<byte[], LookedUp> lookedUp = LookedUpQuery.addTo(orders, customers);
    lookedUp.to(
        "looked_up",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("looked_up", RowSerde.writing("json", LookedUp::new)))
            .withName("looked_up-sink"));

    KStream<byte[], Ranked> ranked = RankedQuery.addTo(orders, customers);
    ranked.to(
        "ranked",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("ranked", RowSerde.writing("json", Ranked::new)))
            .withName("ranked-sink"));

    KStream<byte[], NoCity> noCity = NoCityQuery.addTo(orders, customers);
    noCity.to(
        "no_city",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("no_city", RowSerde.writing("json", NoCity::new)))
            .withName("no_city-sink"));

    KStream<byte[], NoName> noName = NoNameQuery.addTo(orders, customers);
    noName.to(
        "no_name",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("no_name", RowSerde.writing("json", NoName::new)))
            .withName("no_name-sink"));

    KStream<byte[], IsIn> isIn = IsInQuery.addTo(orders, customers);
    isIn.to(
        "is_in",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("is_in", RowSerde.writing("json", IsIn::new)))
            .withName("is_in-sink"));

    KStream<byte[], Often> often = OftenQuery.addTo(orders);
    often.to(
        "often",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("often", RowSerde.writing("json", Often::new)))
            .withName("often-sink"));

    KStream<byte[], NamedCities> namedCities = NamedCitiesQuery.addTo(customers);
    namedCities.to(
        "named_cities",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("named_cities", RowSerde.writing("json", NamedCities::new)))
            .withName("named_cities-sink"));

    KStream<byte[], Ordering> ordering = OrderingQuery.addTo(customers, orders);
    ordering.to(
        "ordering",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("ordering", RowSerde.writing("json", Ordering::new)))
            .withName("ordering-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(orders, customers);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], InNamedCity> inNamedCity = InNamedCityQuery.addTo(customers);
    inNamedCity.to(
        "in_named_city",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("in_named_city", RowSerde.writing("json", InNamedCity::new)))
            .withName("in_named_city-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "in_subquery",
          List.of(
            new JobSpec.Source("orders", "orders", Optional.empty()),
            new JobSpec.Source("customers", "customers", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Sink("known", "known", Optional.empty()),
            new JobSpec.Sink("cities", "cities", Optional.empty()),
            new JobSpec.Sink("tied", "tied", Optional.empty()),
            new JobSpec.Sink("not_tied", "not_tied", Optional.empty()),
            new JobSpec.Sink("looked_up", "looked_up", Optional.empty()),
            new JobSpec.Sink("ranked", "ranked", Optional.empty()),
            new JobSpec.Sink("no_city", "no_city", Optional.empty()),
            new JobSpec.Sink("no_name", "no_name", Optional.empty()),
            new JobSpec.Sink("is_in", "is_in", Optional.empty()),
            new JobSpec.Sink("often", "often", Optional.empty()),
            new JobSpec.Sink("named_cities", "named_cities", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("ordering", "ordering", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("in_named_city", "in_named_city", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("orders", List.of("orders"), List.of(),
                List.of(new JobSpec.Setting("topic", "orders", "in_subquery.sql:2:71"))),
            new JobSpec.Statement("customers", List.of("customers"), List.of(),
                List.of(new JobSpec.Setting("topic", "customers", "in_subquery.sql:3:82")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InSubqueryTopology(), args));
  }
}
==== ferris.generated.KnownQuery
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
 * CREATE STREAM known AS SELECT id, amount FROM orders WHERE customer IN (SELECT name FROM customers WHERE level > 1)
 * }</pre>
 */
final class KnownQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<KnownArguments> ROWS_3 = new CompactSerde<>(KnownArguments::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), KnownJoined.TYPE);

  private KnownQuery() {
  }

  static KStream<byte[], Known> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("known-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("known-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], KnownArguments> table = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("known-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("known-arguments"))
        .toTable(
            Named.as("known-table"),
            Materialized.<byte[], KnownArguments, KeyValueStore<Bytes, byte[]>>as("known-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .leftJoin(
            table,
            KnownQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "known-join"))
        .filter((key, row) -> where_2(row), Named.as("known-where_2"))
        .selectKey((key, row) -> KEY_4.writeOrNull(row), Named.as("known-key_2"))
        .mapValues(row -> select(row), Named.as("known-select"));
  }

  /**
   * WHERE level > 1
   */
  private static boolean where(Customers row) {
    return !row.levelIsNull() && row.level > 1;
  }

  private static KnownArguments arguments(Customers row) {
    KnownArguments result = new KnownArguments();
    result.setFound(true);
    return result;
  }

  private static KnownJoined joined(Orders left, KnownArguments right) {
    KnownJoined result = new KnownJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * WHERE found IS NOT NULL
   */
  private static boolean where_2(KnownJoined row) {
    return !row.foundIsNull();
  }

  private static Known select(KnownJoined row) {
    Known result = new Known();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.amountIsNull()) {
      result.setAmount(row.amount);
    }
    return result;
  }
}
==== ferris.generated.CitiesQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Placed;
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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM cities AS SELECT id FROM orders WHERE amount > 1 AND (customer IN (SELECT city FROM customers) OR amount = ...
 * }</pre>
 */
final class CitiesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), CitiesArguments.TYPE);

  private static final Serde<CitiesArguments> ROWS_4 = new CompactSerde<>(CitiesArguments::new);

  private static final KeyReader GROUP_KEY_5 = KeyReader.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), CitiesGroup.TYPE);

  private static final Serde<CitiesGroup> ROWS_6 = new CompactSerde<>(CitiesGroup::new);

  private static final KeyWriter KEY_7 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), CitiesJoined.TYPE);

  private CitiesQuery() {
  }

  static KStream<byte[], Cities> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .filter((key, row) -> where(row), Named.as("cities-where"))
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("cities-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("cities-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], CitiesGroup> table = customers
        .mapValues(row -> row != null && where_2(row) ? row : null, Named.as("cities-where_2"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("cities-arguments"))
        .processValues(new Placed<>(KEY_3), Named.as("cities-placed"))
        .toTable(
            Named.as("cities-table"),
            Materialized.<byte[], CitiesArguments, KeyValueStore<Bytes, byte[]>>as("cities-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_3.writeAgain(row), row),
            Grouped.with("cities-group", Serdes.ByteArray(), ROWS_4))
        .aggregate(
            CitiesState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("cities-aggregate"),
            Materialized.<byte[], CitiesState, KeyValueStore<Bytes, byte[]>>as("cities-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CitiesState.SERDE))
        .toStream(Named.as("cities-changes"))
        .processValues(new StateCheck<>("cities-groups"), Named.as("cities-check"), "cities-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("cities-row"))
        .toTable(
            Named.as("cities-table_2"),
            Materialized.<byte[], CitiesGroup, KeyValueStore<Bytes, byte[]>>as("cities-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6));
    return keyed
        .leftJoin(
            table,
            CitiesQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_6, "cities-join"))
        .filter((key, row) -> having(row), Named.as("cities-having"))
        .selectKey((key, row) -> KEY_7.writeOrNull(row), Named.as("cities-key_2"))
        .mapValues(row -> select(row), Named.as("cities-select"));
  }

  /**
   * WHERE amount > 1
   */
  private static boolean where(Orders row) {
    return !row.amountIsNull() && row.amount > 1;
  }

  /**
   * WHERE city IS NOT NULL
   */
  private static boolean where_2(Customers row) {
    return !row.cityIsNull();
  }

  private static CitiesArguments arguments(Customers row) {
    CitiesArguments result = new CitiesArguments();
    result.setKey(row.city);
    return result;
  }

  private static CitiesGroup group(byte[] key, CitiesState state) {
    state.postponed.check();
    CitiesGroup group = new CitiesGroup();
    GROUP_KEY_5.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static CitiesJoined joined(Orders left, CitiesGroup right) {
    CitiesJoined result = new CitiesJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * HAVING found IS NOT NULL OR amount = 9
   */
  private static boolean having(CitiesJoined row) {
    return !row.foundIsNull() || (!row.amountIsNull() && row.amount == 9);
  }

  private static Cities select(CitiesJoined row) {
    Cities result = new Cities();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.CitiesState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What cities knows of one group.
 */
final class CitiesState implements TableState<CitiesState, CitiesArguments> {
  static final Serde<CitiesState> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(key VARCHAR); of (key VARCHAR)", CitiesState::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<CitiesArguments> postponed = new Postponed<>(CitiesArguments::new);

  @Override
  public void add(CitiesArguments row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(CitiesArguments row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<CitiesArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(CitiesState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public CitiesState copy() {
    CitiesState copy = new CitiesState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.TiedQuery
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
 * CREATE STREAM tied AS
 *   SELECT id FROM orders AS o WHERE EXISTS (SELECT 1 FROM customers AS c WHERE c.name = o.customer AND c.level = 1)
 * }</pre>
 */
final class TiedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<TiedArguments> ROWS_3 = new CompactSerde<>(TiedArguments::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), TiedJoined.TYPE);

  private TiedQuery() {
  }

  static KStream<byte[], Tied> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("tied-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("tied-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], TiedArguments> table = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("tied-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("tied-arguments"))
        .toTable(
            Named.as("tied-table"),
            Materialized.<byte[], TiedArguments, KeyValueStore<Bytes, byte[]>>as("tied-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .leftJoin(
            table,
            TiedQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "tied-join"))
        .filter((key, row) -> where_2(row), Named.as("tied-where_2"))
        .selectKey((key, row) -> KEY_4.writeOrNull(row), Named.as("tied-key_2"))
        .mapValues(row -> select(row), Named.as("tied-select"));
  }

  /**
   * WHERE level = 1
   */
  private static boolean where(Customers row) {
    return !row.levelIsNull() && row.level == 1;
  }

  private static TiedArguments arguments(Customers row) {
    TiedArguments result = new TiedArguments();
    result.setFound(true);
    return result;
  }

  private static TiedJoined joined(Orders left, TiedArguments right) {
    TiedJoined result = new TiedJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * WHERE found IS NOT NULL
   */
  private static boolean where_2(TiedJoined row) {
    return !row.foundIsNull();
  }

  private static Tied select(TiedJoined row) {
    Tied result = new Tied();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.NotTiedQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Placed;
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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM not_tied AS
 *   SELECT id FROM orders AS o WHERE NOT EXISTS (SELECT * FROM customers AS c WHERE c.level = o.amount AND city = customer ...
 * }</pre>
 */
final class NotTiedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    new Column("key", SqlType.INT, false),
    new Column("key_2", SqlType.VARCHAR, false)), NotTiedArguments.TYPE);

  private static final Serde<NotTiedArguments> ROWS_2 = new CompactSerde<>(NotTiedArguments::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("compact", RowType.of(
    new Column("key", SqlType.INT, false),
    new Column("key_2", SqlType.VARCHAR, false)), NotTiedArguments_2.TYPE);

  private static final Serde<NotTiedArguments_2> ROWS_4 = new CompactSerde<>(NotTiedArguments_2::new);

  private static final KeyReader GROUP_KEY_5 = KeyReader.of("compact", RowType.of(
    new Column("key", SqlType.INT, false),
    new Column("key_2", SqlType.VARCHAR, false)), NotTiedGroup.TYPE);

  private static final Serde<NotTiedGroup> ROWS_6 = new CompactSerde<>(NotTiedGroup::new);

  private static final KeyWriter KEY_7 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), NotTiedJoined.TYPE);

  private NotTiedQuery() {
  }

  static KStream<byte[], NotTied> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], NotTiedArguments> keyed = orders
        .mapValues(row -> arguments(row), Named.as("not_tied-arguments"))
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("not_tied-key"))
        .repartition(
            Repartitioned.<byte[], NotTiedArguments>as("not_tied-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], NotTiedGroup> table = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("not_tied-where"))
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("not_tied-arguments_2"))
        .processValues(new Placed<>(KEY_3), Named.as("not_tied-placed"))
        .toTable(
            Named.as("not_tied-table"),
            Materialized.<byte[], NotTiedArguments_2, KeyValueStore<Bytes, byte[]>>as("not_tied-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_3.writeAgain(row), row),
            Grouped.with("not_tied-group", Serdes.ByteArray(), ROWS_4))
        .aggregate(
            NotTiedState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("not_tied-aggregate"),
            Materialized.<byte[], NotTiedState, KeyValueStore<Bytes, byte[]>>as("not_tied-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(NotTiedState.SERDE))
        .toStream(Named.as("not_tied-changes"))
        .processValues(new StateCheck<>("not_tied-groups"), Named.as("not_tied-check"), "not_tied-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("not_tied-row"))
        .toTable(
            Named.as("not_tied-table_2"),
            Materialized.<byte[], NotTiedGroup, KeyValueStore<Bytes, byte[]>>as("not_tied-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6));
    return keyed
        .leftJoin(
            table,
            NotTiedQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_6, "not_tied-join"))
        .filter((key, row) -> having(row), Named.as("not_tied-having"))
        .selectKey((key, row) -> KEY_7.writeOrNull(row), Named.as("not_tied-key_2"))
        .mapValues(row -> select(row), Named.as("not_tied-select"));
  }

  private static NotTiedArguments arguments(Orders row) {
    NotTiedArguments result = new NotTiedArguments();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.amountIsNull()) {
      result.setKey(row.amount);
    }
    result.setKey2(row.customer);
    return result;
  }

  /**
   * WHERE level IS NOT NULL AND city IS NOT NULL
   */
  private static boolean where(Customers row) {
    return !row.levelIsNull() && !row.cityIsNull();
  }

  private static NotTiedArguments_2 arguments_2(Customers row) {
    NotTiedArguments_2 result = new NotTiedArguments_2();
    if (!row.levelIsNull()) {
      result.setKey(row.level);
    }
    result.setKey2(row.city);
    return result;
  }

  private static NotTiedGroup group(byte[] key, NotTiedState state) {
    state.postponed.check();
    NotTiedGroup group = new NotTiedGroup();
    GROUP_KEY_5.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static NotTiedJoined joined(NotTiedArguments left, NotTiedGroup right) {
    NotTiedJoined result = new NotTiedJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * HAVING NOT found IS NOT NULL
   */
  private static boolean having(NotTiedJoined row) {
    return row.foundIsNull();
  }

  private static NotTied select(NotTiedJoined row) {
    NotTied result = new NotTied();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.NotTiedState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What not_tied knows of one group.
 */
final class NotTiedState implements TableState<NotTiedState, NotTiedArguments_2> {
  static final Serde<NotTiedState> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by compact(key INT, key_2 VARCHAR); of (key INT, key_2 VARCHAR)", NotTiedState::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<NotTiedArguments_2> postponed = new Postponed<>(NotTiedArguments_2::new);

  @Override
  public void add(NotTiedArguments_2 row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(NotTiedArguments_2 row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<NotTiedArguments_2> postponed() {
    return postponed;
  }

  @Override
  public void merge(NotTiedState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public NotTiedState copy() {
    NotTiedState copy = new NotTiedState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.LookedUpQuery
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
 * CREATE STREAM looked_up AS SELECT id, (SELECT city FROM customers WHERE name = customer) AS city FROM orders
 * }</pre>
 */
final class LookedUpQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<LookedUpArguments> ROWS_3 = new CompactSerde<>(LookedUpArguments::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), LookedUpJoined.TYPE);

  private LookedUpQuery() {
  }

  static KStream<byte[], LookedUp> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("looked_up-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("looked_up-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], LookedUpArguments> table = customers
        .mapValues(row -> row == null ? null : arguments(row), Named.as("looked_up-arguments"))
        .toTable(
            Named.as("looked_up-table"),
            Materialized.<byte[], LookedUpArguments, KeyValueStore<Bytes, byte[]>>as("looked_up-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    return keyed
        .leftJoin(
            table,
            LookedUpQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "looked_up-join"))
        .selectKey((key, row) -> KEY_4.writeOrNull(row), Named.as("looked_up-key_2"))
        .mapValues(row -> select(row), Named.as("looked_up-select"));
  }

  private static LookedUpArguments arguments(Customers row) {
    LookedUpArguments result = new LookedUpArguments();
    result.setFound(row.city);
    return result;
  }

  private static LookedUpJoined joined(Orders left, LookedUpArguments right) {
    LookedUpJoined result = new LookedUpJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  private static LookedUp select(LookedUpJoined row) {
    LookedUp result = new LookedUp();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setCity(row.found);
    return result;
  }
}
==== ferris.generated.RankedQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Placed;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.decimal.Integers;
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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM ranked AS
 *   SELECT id, amount - (SELECT MAX(level) FROM customers) AS above, (SELECT COUNT(*) FROM customers WHERE city = customer ...
 *   FROM orders
 * }</pre>
 */
final class RankedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<RankedArguments> ROWS_3 = new CompactSerde<>(RankedArguments::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("compact", RowType.of(), RankedArguments.TYPE);

  private static final Serde<RankedGroup> ROWS_5 = new CompactSerde<>(RankedGroup::new);

  private static final KeyWriter KEY_6 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), RankedJoined.TYPE);

  private static final Serde<RankedJoined> ROWS_7 = new CompactSerde<>(RankedJoined::new);

  private static final KeyWriter KEY_8 = KeyWriter.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), RankedArguments_2.TYPE);

  private static final Serde<RankedArguments_2> ROWS_9 = new CompactSerde<>(RankedArguments_2::new);

  private static final KeyReader GROUP_KEY_10 = KeyReader.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), RankedGroup_2.TYPE);

  private static final Serde<RankedGroup_2> ROWS_11 = new CompactSerde<>(RankedGroup_2::new);

  private static final KeyWriter KEY_12 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), RankedJoined_2.TYPE);

  private RankedQuery() {
  }

  static KStream<byte[], Ranked> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.write(row), Named.as("ranked-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("ranked-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], RankedGroup> table = customers
        .mapValues(row -> row == null ? null : arguments(row), Named.as("ranked-arguments"))
        .toTable(
            Named.as("ranked-table"),
            Materialized.<byte[], RankedArguments, KeyValueStore<Bytes, byte[]>>as("ranked-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_4.writeAgain(row), row),
            Grouped.with("ranked-group", Serdes.ByteArray(), ROWS_3))
        .aggregate(
            RankedState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("ranked-aggregate"),
            Materialized.<byte[], RankedState, KeyValueStore<Bytes, byte[]>>as("ranked-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(RankedState.SERDE))
        .toStream(Named.as("ranked-changes"))
        .processValues(new StateCheck<>("ranked-groups"), Named.as("ranked-check"), "ranked-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("ranked-row"))
        .toTable(
            Named.as("ranked-table_2"),
            Materialized.<byte[], RankedGroup, KeyValueStore<Bytes, byte[]>>as("ranked-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_5));
    KStream<byte[], RankedJoined> keyed_2 = keyed
        .leftJoin(
            table,
            RankedQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_5, "ranked-join"))
        .selectKey((key, row) -> KEY_6.writeIfPresent(row), Named.as("ranked-key_2"))
        .repartition(
            Repartitioned.<byte[], RankedJoined>as("ranked-partition_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_7));
    KTable<byte[], RankedGroup_2> table_2 = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("ranked-where"))
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("ranked-arguments_2"))
        .processValues(new Placed<>(KEY_8), Named.as("ranked-placed"))
        .toTable(
            Named.as("ranked-table_3"),
            Materialized.<byte[], RankedArguments_2, KeyValueStore<Bytes, byte[]>>as("ranked-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_9))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_8.writeAgain(row), row),
            Grouped.with("ranked-group_2", Serdes.ByteArray(), ROWS_9))
        .aggregate(
            RankedState_2::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("ranked-aggregate_2"),
            Materialized.<byte[], RankedState_2, KeyValueStore<Bytes, byte[]>>as("ranked-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(RankedState_2.SERDE))
        .toStream(Named.as("ranked-changes_2"))
        .processValues(new StateCheck<>("ranked-groups_2"), Named.as("ranked-check_2"), "ranked-groups_2")
        .mapValues((key, state) -> state == null ? null : group_2(key, state), Named.as("ranked-row_2"))
        .toTable(
            Named.as("ranked-table_4"),
            Materialized.<byte[], RankedGroup_2, KeyValueStore<Bytes, byte[]>>as("ranked-rows_4")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_11));
    return keyed_2
        .leftJoin(
            table_2,
            RankedQuery::joined_2,
            Joined.with(Serdes.ByteArray(), ROWS_7, ROWS_11, "ranked-join_2"))
        .selectKey((key, row) -> KEY_12.writeOrNull(row), Named.as("ranked-key_3"))
        .mapValues(row -> select(row), Named.as("ranked-select"));
  }

  private static RankedArguments arguments(Customers row) {
    RankedArguments result = new RankedArguments();
    if (!row.levelIsNull()) {
      result.setLevel(row.level);
    }
    return result;
  }

  private static RankedGroup group(byte[] key, RankedState state) {
    state.postponed.check();
    RankedGroup group = new RankedGroup();
    Integer found = state.found.greatest();
    if (found != null) {
      group.setFound(found);
    }
    return group;
  }

  private static RankedJoined joined(Orders left, RankedGroup right) {
    RankedJoined result = new RankedJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    if (right != null) {
      if (!right.foundIsNull()) {
        result.setFound(right.found);
      }
    }
    return result;
  }

  /**
   * WHERE city IS NOT NULL
   */
  private static boolean where(Customers row) {
    return !row.cityIsNull();
  }

  private static RankedArguments_2 arguments_2(Customers row) {
    RankedArguments_2 result = new RankedArguments_2();
    result.setKey(row.city);
    return result;
  }

  private static RankedGroup_2 group_2(byte[] key, RankedState_2 state) {
    state.postponed.check();
    RankedGroup_2 group = new RankedGroup_2();
    GROUP_KEY_10.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static RankedJoined_2 joined_2(RankedJoined left, RankedGroup_2 right) {
    RankedJoined_2 result = new RankedJoined_2();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    if (!left.foundIsNull()) {
      result.setFound(left.found);
    }
    if (right != null) {
      result.setFound2(right.found);
    }
    return result;
  }

  private static Ranked select(RankedJoined_2 row) {
    Ranked result = new Ranked();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.amountIsNull() && !row.foundIsNull()) {
      result.setAbove(Integers.subtract(row.amount, row.found));
    }
    long n = 0L;
    boolean nIsNull = true;
    if (!row.found2IsNull()) {
      n = row.found2;
      nIsNull = false;
    } else {
      n = 0L;
      nIsNull = false;
    }
    result.setN(Integers.add(n, 1L));
    return result;
  }
}
==== ferris.generated.RankedState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.Ordered;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What ranked knows of one group.
 */
final class RankedState implements TableState<RankedState, RankedArguments> {
  static final Serde<RankedState> SERDE = new AccumulatorSerde<>("Ordered(level INT), rows, postponed; by compact(); of (level INT)", RankedState::new);

  final Ordered<Integer> found = new Ordered<>(SqlType.INT);

  final Count rows = new Count();

  final Postponed<RankedArguments> postponed = new Postponed<>(RankedArguments::new);

  @Override
  public void add(RankedArguments row) {
    rows.add();
    if (!row.levelIsNull()) {
      found.add(row.level);
    }
  }

  @Override
  public void remove(RankedArguments row) {
    rows.remove();
    if (!row.levelIsNull()) {
      found.remove(row.level);
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<RankedArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(RankedState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public RankedState copy() {
    RankedState copy = new RankedState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.RankedState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What ranked knows of one group.
 */
final class RankedState_2 implements TableState<RankedState_2, RankedArguments_2> {
  static final Serde<RankedState_2> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(key VARCHAR); of (key VARCHAR)", RankedState_2::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<RankedArguments_2> postponed = new Postponed<>(RankedArguments_2::new);

  @Override
  public void add(RankedArguments_2 row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(RankedArguments_2 row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<RankedArguments_2> postponed() {
    return postponed;
  }

  @Override
  public void merge(RankedState_2 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public RankedState_2 copy() {
    RankedState_2 copy = new RankedState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.NoCityQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Placed;
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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM no_city AS SELECT id FROM orders WHERE customer NOT IN (SELECT city FROM customers)
 * }</pre>
 */
final class NoCityQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), NoCityArguments.TYPE);

  private static final Serde<NoCityArguments> ROWS_4 = new CompactSerde<>(NoCityArguments::new);

  private static final KeyReader GROUP_KEY_5 = KeyReader.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), NoCityGroup.TYPE);

  private static final Serde<NoCityGroup> ROWS_6 = new CompactSerde<>(NoCityGroup::new);

  private static final KeyWriter KEY_7 = KeyWriter.of("compact", RowType.of(), NoCityJoined.TYPE);

  private static final Serde<NoCityJoined> ROWS_8 = new CompactSerde<>(NoCityJoined::new);

  private static final Serde<NoCityArguments_2> ROWS_9 = new CompactSerde<>(NoCityArguments_2::new);

  private static final KeyWriter KEY_10 = KeyWriter.of("compact", RowType.of(), NoCityArguments_2.TYPE);

  private static final Serde<NoCityGroup_2> ROWS_11 = new CompactSerde<>(NoCityGroup_2::new);

  private static final KeyWriter KEY_12 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), NoCityJoined_2.TYPE);

  private NoCityQuery() {
  }

  static KStream<byte[], NoCity> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("no_city-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("no_city-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], NoCityGroup> table = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("no_city-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("no_city-arguments"))
        .processValues(new Placed<>(KEY_3), Named.as("no_city-placed"))
        .toTable(
            Named.as("no_city-table"),
            Materialized.<byte[], NoCityArguments, KeyValueStore<Bytes, byte[]>>as("no_city-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_3.writeAgain(row), row),
            Grouped.with("no_city-group", Serdes.ByteArray(), ROWS_4))
        .aggregate(
            NoCityState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("no_city-aggregate"),
            Materialized.<byte[], NoCityState, KeyValueStore<Bytes, byte[]>>as("no_city-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(NoCityState.SERDE))
        .toStream(Named.as("no_city-changes"))
        .processValues(new StateCheck<>("no_city-groups"), Named.as("no_city-check"), "no_city-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("no_city-row"))
        .toTable(
            Named.as("no_city-table_2"),
            Materialized.<byte[], NoCityGroup, KeyValueStore<Bytes, byte[]>>as("no_city-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6));
    KStream<byte[], NoCityJoined> keyed_2 = keyed
        .leftJoin(
            table,
            NoCityQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_6, "no_city-join"))
        .selectKey((key, row) -> KEY_7.write(row), Named.as("no_city-key_2"))
        .repartition(
            Repartitioned.<byte[], NoCityJoined>as("no_city-partition_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_8));
    KTable<byte[], NoCityGroup_2> table_2 = customers
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("no_city-arguments_2"))
        .toTable(
            Named.as("no_city-table_3"),
            Materialized.<byte[], NoCityArguments_2, KeyValueStore<Bytes, byte[]>>as("no_city-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_9))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_10.writeAgain(row), row),
            Grouped.with("no_city-group_2", Serdes.ByteArray(), ROWS_9))
        .aggregate(
            NoCityState_2::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("no_city-aggregate_2"),
            Materialized.<byte[], NoCityState_2, KeyValueStore<Bytes, byte[]>>as("no_city-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(NoCityState_2.SERDE))
        .toStream(Named.as("no_city-changes_2"))
        .processValues(new StateCheck<>("no_city-groups_2"), Named.as("no_city-check_2"), "no_city-groups_2")
        .mapValues((key, state) -> state == null ? null : group_2(key, state), Named.as("no_city-row_2"))
        .toTable(
            Named.as("no_city-table_4"),
            Materialized.<byte[], NoCityGroup_2, KeyValueStore<Bytes, byte[]>>as("no_city-rows_4")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_11));
    return keyed_2
        .leftJoin(
            table_2,
            NoCityQuery::joined_2,
            Joined.with(Serdes.ByteArray(), ROWS_8, ROWS_11, "no_city-join_2"))
        .filter((key, row) -> having(row), Named.as("no_city-having"))
        .selectKey((key, row) -> KEY_12.writeOrNull(row), Named.as("no_city-key_3"))
        .mapValues(row -> select(row), Named.as("no_city-select"));
  }

  /**
   * WHERE city IS NOT NULL
   */
  private static boolean where(Customers row) {
    return !row.cityIsNull();
  }

  private static NoCityArguments arguments(Customers row) {
    NoCityArguments result = new NoCityArguments();
    result.setKey(row.city);
    return result;
  }

  private static NoCityGroup group(byte[] key, NoCityState state) {
    state.postponed.check();
    NoCityGroup group = new NoCityGroup();
    GROUP_KEY_5.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static NoCityJoined joined(Orders left, NoCityGroup right) {
    NoCityJoined result = new NoCityJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  private static NoCityArguments_2 arguments_2(Customers row) {
    NoCityArguments_2 result = new NoCityArguments_2();
    result.setCity(row.city);
    return result;
  }

  private static NoCityGroup_2 group_2(byte[] key, NoCityState_2 state) {
    state.postponed.check();
    NoCityGroup_2 group = new NoCityGroup_2();
    group.setFound(state.found.count());
    group.setFound2(state.found2.count());
    return group;
  }

  private static NoCityJoined_2 joined_2(NoCityJoined left, NoCityGroup_2 right) {
    NoCityJoined_2 result = new NoCityJoined_2();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.foundIsNull()) {
      result.setFound(left.found);
    }
    if (right != null) {
      result.setFound2(right.found);
      result.setFound22(right.found2);
    }
    return result;
  }

  /**
   * HAVING NOT CASE WHEN found IS NOT NULL THEN TRUE WHEN NOT COALESCE(found_2, 0) > 0 THEN FALSE WHEN customer IS NULL OR C ...
   */
  private static boolean having(NoCityJoined_2 row) {
    boolean value = false;
    boolean valueIsNull = true;
    if (!row.foundIsNull()) {
      value = true;
      valueIsNull = false;
    } else {
      long left_2 = 0L;
      boolean leftIsNull_2 = true;
      if (!row.found2IsNull()) {
        left_2 = row.found2;
        leftIsNull_2 = false;
      } else {
        left_2 = 0L;
        leftIsNull_2 = false;
      }
      if (!(left_2 > 0L)) {
        value = false;
        valueIsNull = false;
      } else {
        boolean condition_2 = row.customerIsNull();
        if (!condition_2) {
          long left_4 = 0L;
          boolean leftIsNull_4 = true;
          if (!row.found2IsNull()) {
            left_4 = row.found2;
            leftIsNull_4 = false;
          } else {
            left_4 = 0L;
            leftIsNull_4 = false;
          }
          long right_2 = 0L;
          boolean rightIsNull_2 = true;
          if (!row.found22IsNull()) {
            right_2 = row.found22;
            rightIsNull_2 = false;
          } else {
            right_2 = 0L;
            rightIsNull_2 = false;
          }
          condition_2 = left_4 > right_2;
        }
        if (condition_2) {
        } else {
          value = false;
          valueIsNull = false;
        }
      }
    }
    return !valueIsNull && !(value);
  }

  private static NoCity select(NoCityJoined_2 row) {
    NoCity result = new NoCity();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.NoCityState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What no_city knows of one group.
 */
final class NoCityState implements TableState<NoCityState, NoCityArguments> {
  static final Serde<NoCityState> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(key VARCHAR); of (key VARCHAR)", NoCityState::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<NoCityArguments> postponed = new Postponed<>(NoCityArguments::new);

  @Override
  public void add(NoCityArguments row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(NoCityArguments row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<NoCityArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(NoCityState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public NoCityState copy() {
    NoCityState copy = new NoCityState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.NoCityState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What no_city knows of one group.
 */
final class NoCityState_2 implements TableState<NoCityState_2, NoCityArguments_2> {
  static final Serde<NoCityState_2> SERDE = new AccumulatorSerde<>("Count(), Count(city VARCHAR), rows, postponed; by compact(); of (city VARCHAR)", NoCityState_2::new);

  final Count found = new Count();

  final Count found2 = new Count();

  final Count rows = new Count();

  final Postponed<NoCityArguments_2> postponed = new Postponed<>(NoCityArguments_2::new);

  @Override
  public void add(NoCityArguments_2 row) {
    rows.add();
    found.add();
    if (!row.cityIsNull()) {
      found2.add();
    }
  }

  @Override
  public void remove(NoCityArguments_2 row) {
    rows.remove();
    found.remove();
    if (!row.cityIsNull()) {
      found2.remove();
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<NoCityArguments_2> postponed() {
    return postponed;
  }

  @Override
  public void merge(NoCityState_2 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
    found2.merge(other.found2);
  }

  @Override
  public NoCityState_2 copy() {
    NoCityState_2 copy = new NoCityState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
    found2.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
    found2.read(in);
  }
}
==== ferris.generated.NoNameQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.StateCheck;
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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM no_name AS SELECT id FROM orders WHERE NOT customer IN (SELECT name FROM customers WHERE level = 3)
 * }</pre>
 */
final class NoNameQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<NoNameArguments> ROWS_3 = new CompactSerde<>(NoNameArguments::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("compact", RowType.of(), NoNameJoined.TYPE);

  private static final Serde<NoNameJoined> ROWS_5 = new CompactSerde<>(NoNameJoined::new);

  private static final Serde<NoNameArguments_2> ROWS_6 = new CompactSerde<>(NoNameArguments_2::new);

  private static final KeyWriter KEY_7 = KeyWriter.of("compact", RowType.of(), NoNameArguments_2.TYPE);

  private static final Serde<NoNameGroup> ROWS_8 = new CompactSerde<>(NoNameGroup::new);

  private static final KeyWriter KEY_9 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), NoNameJoined_2.TYPE);

  private NoNameQuery() {
  }

  static KStream<byte[], NoName> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("no_name-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("no_name-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], NoNameArguments> table = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("no_name-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("no_name-arguments"))
        .toTable(
            Named.as("no_name-table"),
            Materialized.<byte[], NoNameArguments, KeyValueStore<Bytes, byte[]>>as("no_name-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3));
    KStream<byte[], NoNameJoined> keyed_2 = keyed
        .leftJoin(
            table,
            NoNameQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_3, "no_name-join"))
        .selectKey((key, row) -> KEY_4.write(row), Named.as("no_name-key_2"))
        .repartition(
            Repartitioned.<byte[], NoNameJoined>as("no_name-partition_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_5));
    KTable<byte[], NoNameGroup> table_2 = customers
        .mapValues(row -> row != null && where_2(row) ? row : null, Named.as("no_name-where_2"))
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("no_name-arguments_2"))
        .toTable(
            Named.as("no_name-table_2"),
            Materialized.<byte[], NoNameArguments_2, KeyValueStore<Bytes, byte[]>>as("no_name-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_7.writeAgain(row), row),
            Grouped.with("no_name-group", Serdes.ByteArray(), ROWS_6))
        .aggregate(
            NoNameState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("no_name-aggregate"),
            Materialized.<byte[], NoNameState, KeyValueStore<Bytes, byte[]>>as("no_name-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(NoNameState.SERDE))
        .toStream(Named.as("no_name-changes"))
        .processValues(new StateCheck<>("no_name-groups"), Named.as("no_name-check"), "no_name-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("no_name-row"))
        .toTable(
            Named.as("no_name-table_3"),
            Materialized.<byte[], NoNameGroup, KeyValueStore<Bytes, byte[]>>as("no_name-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_8));
    return keyed_2
        .leftJoin(
            table_2,
            NoNameQuery::joined_2,
            Joined.with(Serdes.ByteArray(), ROWS_5, ROWS_8, "no_name-join_2"))
        .filter((key, row) -> having(row), Named.as("no_name-having"))
        .selectKey((key, row) -> KEY_9.writeOrNull(row), Named.as("no_name-key_3"))
        .mapValues(row -> select(row), Named.as("no_name-select"));
  }

  /**
   * WHERE level = 3
   */
  private static boolean where(Customers row) {
    return !row.levelIsNull() && row.level == 3;
  }

  private static NoNameArguments arguments(Customers row) {
    NoNameArguments result = new NoNameArguments();
    result.setFound(true);
    return result;
  }

  private static NoNameJoined joined(Orders left, NoNameArguments right) {
    NoNameJoined result = new NoNameJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * WHERE level = 3
   */
  private static boolean where_2(Customers row) {
    return !row.levelIsNull() && row.level == 3;
  }

  private static NoNameArguments_2 arguments_2(Customers row) {
    NoNameArguments_2 result = new NoNameArguments_2();
    result.setName(row.name);
    return result;
  }

  private static NoNameGroup group(byte[] key, NoNameState state) {
    state.postponed.check();
    NoNameGroup group = new NoNameGroup();
    group.setFound(state.found.count());
    group.setFound2(state.found2.count());
    return group;
  }

  private static NoNameJoined_2 joined_2(NoNameJoined left, NoNameGroup right) {
    NoNameJoined_2 result = new NoNameJoined_2();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.foundIsNull()) {
      result.setFound(left.found);
    }
    if (right != null) {
      result.setFound2(right.found);
      result.setFound22(right.found2);
    }
    return result;
  }

  /**
   * HAVING NOT CASE WHEN found IS NOT NULL THEN TRUE WHEN NOT COALESCE(found_2, 0) > 0 THEN FALSE WHEN customer IS NULL OR C ...
   */
  private static boolean having(NoNameJoined_2 row) {
    boolean value = false;
    boolean valueIsNull = true;
    if (!row.foundIsNull()) {
      value = true;
      valueIsNull = false;
    } else {
      long left_2 = 0L;
      boolean leftIsNull_2 = true;
      if (!row.found2IsNull()) {
        left_2 = row.found2;
        leftIsNull_2 = false;
      } else {
        left_2 = 0L;
        leftIsNull_2 = false;
      }
      if (!(left_2 > 0L)) {
        value = false;
        valueIsNull = false;
      } else {
        boolean condition_2 = row.customerIsNull();
        if (!condition_2) {
          long left_4 = 0L;
          boolean leftIsNull_4 = true;
          if (!row.found2IsNull()) {
            left_4 = row.found2;
            leftIsNull_4 = false;
          } else {
            left_4 = 0L;
            leftIsNull_4 = false;
          }
          long right_2 = 0L;
          boolean rightIsNull_2 = true;
          if (!row.found22IsNull()) {
            right_2 = row.found22;
            rightIsNull_2 = false;
          } else {
            right_2 = 0L;
            rightIsNull_2 = false;
          }
          condition_2 = left_4 > right_2;
        }
        if (condition_2) {
        } else {
          value = false;
          valueIsNull = false;
        }
      }
    }
    return !valueIsNull && !(value);
  }

  private static NoName select(NoNameJoined_2 row) {
    NoName result = new NoName();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.NoNameState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What no_name knows of one group.
 */
final class NoNameState implements TableState<NoNameState, NoNameArguments_2> {
  static final Serde<NoNameState> SERDE = new AccumulatorSerde<>("Count(), Count(name VARCHAR), rows, postponed; by compact(); of (name VARCHAR)", NoNameState::new);

  final Count found = new Count();

  final Count found2 = new Count();

  final Count rows = new Count();

  final Postponed<NoNameArguments_2> postponed = new Postponed<>(NoNameArguments_2::new);

  @Override
  public void add(NoNameArguments_2 row) {
    rows.add();
    found.add();
    if (!row.nameIsNull()) {
      found2.add();
    }
  }

  @Override
  public void remove(NoNameArguments_2 row) {
    rows.remove();
    found.remove();
    if (!row.nameIsNull()) {
      found2.remove();
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<NoNameArguments_2> postponed() {
    return postponed;
  }

  @Override
  public void merge(NoNameState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
    found2.merge(other.found2);
  }

  @Override
  public NoNameState copy() {
    NoNameState copy = new NoNameState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
    found2.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
    found2.read(in);
  }
}
==== ferris.generated.IsInQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Placed;
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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM is_in AS SELECT id, customer IN (SELECT city FROM customers) AS is_in, EXISTS (SELECT 1 FROM customers WHE ...
 * }</pre>
 */
final class IsInQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), IsInArguments.TYPE);

  private static final Serde<IsInArguments> ROWS_4 = new CompactSerde<>(IsInArguments::new);

  private static final KeyReader GROUP_KEY_5 = KeyReader.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), IsInGroup.TYPE);

  private static final Serde<IsInGroup> ROWS_6 = new CompactSerde<>(IsInGroup::new);

  private static final KeyWriter KEY_7 = KeyWriter.of("compact", RowType.of(), IsInJoined.TYPE);

  private static final Serde<IsInJoined> ROWS_8 = new CompactSerde<>(IsInJoined::new);

  private static final Serde<IsInArguments_2> ROWS_9 = new CompactSerde<>(IsInArguments_2::new);

  private static final KeyWriter KEY_10 = KeyWriter.of("compact", RowType.of(), IsInArguments_2.TYPE);

  private static final Serde<IsInGroup_2> ROWS_11 = new CompactSerde<>(IsInGroup_2::new);

  private static final KeyWriter KEY_12 = KeyWriter.of("compact", RowType.of(), IsInJoined_2.TYPE);

  private static final Serde<IsInJoined_2> ROWS_13 = new CompactSerde<>(IsInJoined_2::new);

  private static final Serde<IsInArguments_3> ROWS_14 = new CompactSerde<>(IsInArguments_3::new);

  private static final KeyWriter KEY_15 = KeyWriter.of("compact", RowType.of(), IsInArguments_3.TYPE);

  private static final Serde<IsInGroup_3> ROWS_16 = new CompactSerde<>(IsInGroup_3::new);

  private static final KeyWriter KEY_17 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), IsInJoined_3.TYPE);

  private IsInQuery() {
  }

  static KStream<byte[], IsIn> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("is_in-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("is_in-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], IsInGroup> table = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("is_in-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("is_in-arguments"))
        .processValues(new Placed<>(KEY_3), Named.as("is_in-placed"))
        .toTable(
            Named.as("is_in-table"),
            Materialized.<byte[], IsInArguments, KeyValueStore<Bytes, byte[]>>as("is_in-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_3.writeAgain(row), row),
            Grouped.with("is_in-group", Serdes.ByteArray(), ROWS_4))
        .aggregate(
            IsInState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("is_in-aggregate"),
            Materialized.<byte[], IsInState, KeyValueStore<Bytes, byte[]>>as("is_in-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(IsInState.SERDE))
        .toStream(Named.as("is_in-changes"))
        .processValues(new StateCheck<>("is_in-groups"), Named.as("is_in-check"), "is_in-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("is_in-row"))
        .toTable(
            Named.as("is_in-table_2"),
            Materialized.<byte[], IsInGroup, KeyValueStore<Bytes, byte[]>>as("is_in-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6));
    KStream<byte[], IsInJoined> keyed_2 = keyed
        .leftJoin(
            table,
            IsInQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_6, "is_in-join"))
        .selectKey((key, row) -> KEY_7.write(row), Named.as("is_in-key_2"))
        .repartition(
            Repartitioned.<byte[], IsInJoined>as("is_in-partition_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_8));
    KTable<byte[], IsInGroup_2> table_2 = customers
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("is_in-arguments_2"))
        .toTable(
            Named.as("is_in-table_3"),
            Materialized.<byte[], IsInArguments_2, KeyValueStore<Bytes, byte[]>>as("is_in-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_9))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_10.writeAgain(row), row),
            Grouped.with("is_in-group_2", Serdes.ByteArray(), ROWS_9))
        .aggregate(
            IsInState_2::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("is_in-aggregate_2"),
            Materialized.<byte[], IsInState_2, KeyValueStore<Bytes, byte[]>>as("is_in-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(IsInState_2.SERDE))
        .toStream(Named.as("is_in-changes_2"))
        .processValues(new StateCheck<>("is_in-groups_2"), Named.as("is_in-check_2"), "is_in-groups_2")
        .mapValues((key, state) -> state == null ? null : group_2(key, state), Named.as("is_in-row_2"))
        .toTable(
            Named.as("is_in-table_4"),
            Materialized.<byte[], IsInGroup_2, KeyValueStore<Bytes, byte[]>>as("is_in-rows_4")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_11));
    KStream<byte[], IsInJoined_2> keyed_3 = keyed_2
        .leftJoin(
            table_2,
            IsInQuery::joined_2,
            Joined.with(Serdes.ByteArray(), ROWS_8, ROWS_11, "is_in-join_2"))
        .selectKey((key, row) -> KEY_12.write(row), Named.as("is_in-key_3"))
        .repartition(
            Repartitioned.<byte[], IsInJoined_2>as("is_in-partition_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_13));
    KTable<byte[], IsInGroup_3> table_3 = customers
        .mapValues(row -> row != null && where_2(row) ? row : null, Named.as("is_in-where_2"))
        .mapValues(row -> row == null ? null : arguments_3(row), Named.as("is_in-arguments_3"))
        .toTable(
            Named.as("is_in-table_5"),
            Materialized.<byte[], IsInArguments_3, KeyValueStore<Bytes, byte[]>>as("is_in-rows_5")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_14))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_15.writeAgain(row), row),
            Grouped.with("is_in-group_3", Serdes.ByteArray(), ROWS_14))
        .aggregate(
            IsInState_3::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("is_in-aggregate_3"),
            Materialized.<byte[], IsInState_3, KeyValueStore<Bytes, byte[]>>as("is_in-groups_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(IsInState_3.SERDE))
        .toStream(Named.as("is_in-changes_3"))
        .processValues(new StateCheck<>("is_in-groups_3"), Named.as("is_in-check_3"), "is_in-groups_3")
        .mapValues((key, state) -> state == null ? null : group_3(key, state), Named.as("is_in-row_3"))
        .toTable(
            Named.as("is_in-table_6"),
            Materialized.<byte[], IsInGroup_3, KeyValueStore<Bytes, byte[]>>as("is_in-rows_6")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_16));
    return keyed_3
        .leftJoin(
            table_3,
            IsInQuery::joined_3,
            Joined.with(Serdes.ByteArray(), ROWS_13, ROWS_16, "is_in-join_3"))
        .selectKey((key, row) -> KEY_17.writeOrNull(row), Named.as("is_in-key_4"))
        .mapValues(row -> select(row), Named.as("is_in-select"));
  }

  /**
   * WHERE city IS NOT NULL
   */
  private static boolean where(Customers row) {
    return !row.cityIsNull();
  }

  private static IsInArguments arguments(Customers row) {
    IsInArguments result = new IsInArguments();
    result.setKey(row.city);
    return result;
  }

  private static IsInGroup group(byte[] key, IsInState state) {
    state.postponed.check();
    IsInGroup group = new IsInGroup();
    GROUP_KEY_5.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static IsInJoined joined(Orders left, IsInGroup right) {
    IsInJoined result = new IsInJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  private static IsInArguments_2 arguments_2(Customers row) {
    IsInArguments_2 result = new IsInArguments_2();
    result.setCity(row.city);
    return result;
  }

  private static IsInGroup_2 group_2(byte[] key, IsInState_2 state) {
    state.postponed.check();
    IsInGroup_2 group = new IsInGroup_2();
    group.setFound(state.found.count());
    group.setFound2(state.found2.count());
    return group;
  }

  private static IsInJoined_2 joined_2(IsInJoined left, IsInGroup_2 right) {
    IsInJoined_2 result = new IsInJoined_2();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.foundIsNull()) {
      result.setFound(left.found);
    }
    if (right != null) {
      result.setFound2(right.found);
      result.setFound22(right.found2);
    }
    return result;
  }

  /**
   * WHERE level > 2
   */
  private static boolean where_2(Customers row) {
    return !row.levelIsNull() && row.level > 2;
  }

  private static IsInArguments_3 arguments_3(Customers row) {
    IsInArguments_3 result = new IsInArguments_3();
    result.setRow(true);
    return result;
  }

  private static IsInGroup_3 group_3(byte[] key, IsInState_3 state) {
    state.postponed.check();
    IsInGroup_3 group = new IsInGroup_3();
    group.setFound(state.found.count());
    return group;
  }

  private static IsInJoined_3 joined_3(IsInJoined_2 left, IsInGroup_3 right) {
    IsInJoined_3 result = new IsInJoined_3();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.foundIsNull()) {
      result.setFound(left.found);
    }
    if (!left.found2IsNull()) {
      result.setFound2(left.found2);
    }
    if (!left.found22IsNull()) {
      result.setFound22(left.found22);
    }
    if (right != null) {
      result.setFound3(right.found);
    }
    return result;
  }

  private static IsIn select(IsInJoined_3 row) {
    IsIn result = new IsIn();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    boolean isIn = false;
    boolean isInIsNull = true;
    if (!row.foundIsNull()) {
      isIn = true;
      isInIsNull = false;
    } else {
      long left_2 = 0L;
      boolean leftIsNull_2 = true;
      if (!row.found2IsNull()) {
        left_2 = row.found2;
        leftIsNull_2 = false;
      } else {
        left_2 = 0L;
        leftIsNull_2 = false;
      }
      if (!(left_2 > 0L)) {
        isIn = false;
        isInIsNull = false;
      } else {
        boolean condition_2 = row.customerIsNull();
        if (!condition_2) {
          long left_4 = 0L;
          boolean leftIsNull_4 = true;
          if (!row.found2IsNull()) {
            left_4 = row.found2;
            leftIsNull_4 = false;
          } else {
            left_4 = 0L;
            leftIsNull_4 = false;
          }
          long right_2 = 0L;
          boolean rightIsNull_2 = true;
          if (!row.found22IsNull()) {
            right_2 = row.found22;
            rightIsNull_2 = false;
          } else {
            right_2 = 0L;
            rightIsNull_2 = false;
          }
          condition_2 = left_4 > right_2;
        }
        if (condition_2) {
        } else {
          isIn = false;
          isInIsNull = false;
        }
      }
    }
    if (!isInIsNull) {
      result.setIsIn(isIn);
    }
    long left_5 = 0L;
    boolean leftIsNull_5 = true;
    if (!row.found3IsNull()) {
      left_5 = row.found3;
      leftIsNull_5 = false;
    } else {
      left_5 = 0L;
      leftIsNull_5 = false;
    }
    result.setAny(left_5 > 0L);
    return result;
  }
}
==== ferris.generated.IsInState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What is_in knows of one group.
 */
final class IsInState implements TableState<IsInState, IsInArguments> {
  static final Serde<IsInState> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(key VARCHAR); of (key VARCHAR)", IsInState::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<IsInArguments> postponed = new Postponed<>(IsInArguments::new);

  @Override
  public void add(IsInArguments row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(IsInArguments row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<IsInArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(IsInState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public IsInState copy() {
    IsInState copy = new IsInState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.IsInState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What is_in knows of one group.
 */
final class IsInState_2 implements TableState<IsInState_2, IsInArguments_2> {
  static final Serde<IsInState_2> SERDE = new AccumulatorSerde<>("Count(), Count(city VARCHAR), rows, postponed; by compact(); of (city VARCHAR)", IsInState_2::new);

  final Count found = new Count();

  final Count found2 = new Count();

  final Count rows = new Count();

  final Postponed<IsInArguments_2> postponed = new Postponed<>(IsInArguments_2::new);

  @Override
  public void add(IsInArguments_2 row) {
    rows.add();
    found.add();
    if (!row.cityIsNull()) {
      found2.add();
    }
  }

  @Override
  public void remove(IsInArguments_2 row) {
    rows.remove();
    found.remove();
    if (!row.cityIsNull()) {
      found2.remove();
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<IsInArguments_2> postponed() {
    return postponed;
  }

  @Override
  public void merge(IsInState_2 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
    found2.merge(other.found2);
  }

  @Override
  public IsInState_2 copy() {
    IsInState_2 copy = new IsInState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
    found2.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
    found2.read(in);
  }
}
==== ferris.generated.IsInState_3
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What is_in knows of one group.
 */
final class IsInState_3 implements TableState<IsInState_3, IsInArguments_3> {
  static final Serde<IsInState_3> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by compact(); of (row BOOLEAN)", IsInState_3::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<IsInArguments_3> postponed = new Postponed<>(IsInArguments_3::new);

  @Override
  public void add(IsInArguments_3 row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(IsInArguments_3 row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<IsInArguments_3> postponed() {
    return postponed;
  }

  @Override
  public void merge(IsInState_3 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public IsInState_3 copy() {
    IsInState_3 copy = new IsInState_3();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.OftenQuery
package ferris.generated;

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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE STREAM often AS SELECT id FROM orders WHERE customer IN (SELECT customer FROM orders GROUP BY customer HAVING COU ...
 * }</pre>
 */
final class OftenQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), OftenGroup.TYPE);

  private static final Serde<OftenArguments_2> ROWS_4 = new CompactSerde<>(OftenArguments_2::new);

  private static final KeyWriter KEY_5 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), OftenJoined.TYPE);

  private OftenQuery() {
  }

  static KStream<byte[], Often> addTo(KStream<byte[], Orders> orders) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("often-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("often-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], OftenArguments_2> table = orders
        .selectKey((key, row) -> KEY_1.write(row), Named.as("often-key_2"))
        .groupByKey(Grouped.with("often-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            OftenState::new,
            (key, row, state) -> state.add(row),
            Named.as("often-aggregate"),
            Materialized.<byte[], OftenState, KeyValueStore<Bytes, byte[]>>as("often-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(OftenState.SERDE))
        .toStream(Named.as("often-changes"))
        .processValues(new StateCheck<>("often-groups"), Named.as("often-check"), "often-groups")
        .mapValues((key, state) -> group(key, state), Named.as("often-row"))
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("often-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("often-arguments"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("often-shown")), Named.as("often-retractions"))
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("often-arguments_2"))
        .toTable(
            Named.as("often-table"),
            Materialized.<byte[], OftenArguments_2, KeyValueStore<Bytes, byte[]>>as("often-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4));
    return keyed
        .leftJoin(
            table,
            OftenQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_4, "often-join"))
        .filter((key, row) -> having(row), Named.as("often-having"))
        .selectKey((key, row) -> KEY_5.writeOrNull(row), Named.as("often-key_3"))
        .mapValues(row -> select(row), Named.as("often-select"));
  }

  private static OftenGroup group(byte[] key, OftenState state) {
    OftenGroup group = new OftenGroup();
    GROUP_KEY_3.read(key, group);
    group.setCount(state.count.count());
    return group;
  }

  /**
   * WHERE count > 1
   */
  private static boolean where(OftenGroup row) {
    return row.count > 1L;
  }

  private static OftenArguments arguments(OftenGroup row) {
    OftenArguments result = new OftenArguments();
    result.setCustomer(row.customer);
    return result;
  }

  private static OftenArguments_2 arguments_2(OftenArguments row) {
    OftenArguments_2 result = new OftenArguments_2();
    result.setFound(true);
    return result;
  }

  private static OftenJoined joined(Orders left, OftenArguments_2 right) {
    OftenJoined result = new OftenJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * HAVING found IS NOT NULL
   */
  private static boolean having(OftenJoined row) {
    return !row.foundIsNull();
  }

  private static Often select(OftenJoined row) {
    Often result = new Often();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.OftenState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What often knows of one group.
 */
final class OftenState implements Accumulator<OftenState> {
  static final Serde<OftenState> SERDE = new AccumulatorSerde<>("Count(); by kafka(customer VARCHAR)", OftenState::new);

  final Count count = new Count();

  OftenState add(Orders row) {
    count.add();
    return this;
  }

  @Override
  public void merge(OftenState other) {
    count.merge(other.count);
  }

  @Override
  public OftenState copy() {
    OftenState copy = new OftenState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    count.write(out);
  }

  @Override
  public void read(StateInput in) {
    count.read(in);
  }
}
==== ferris.generated.NamedCitiesQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Placed;
import io.ferrisstreams.runtime.table.Postponed;
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
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE named_cities AS SELECT name, level FROM customers WHERE name IN (SELECT city FROM customers AS c)
 * }</pre>
 */
final class NamedCitiesQuery {
  private static final Serde<Customers> ROWS_1 = new CompactSerde<>(Customers::new);

  private static final KeyWriter KEY_2 = KeyWriter.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), NamedCitiesArguments.TYPE);

  private static final Serde<NamedCitiesArguments> ROWS_3 = new CompactSerde<>(NamedCitiesArguments::new);

  private static final KeyReader GROUP_KEY_4 = KeyReader.of("kafka", RowType.of(new Column("key", SqlType.VARCHAR, false)), NamedCitiesGroup.TYPE);

  private static final Serde<NamedCitiesGroup> ROWS_5 = new CompactSerde<>(NamedCitiesGroup::new);

  private NamedCitiesQuery() {
  }

  static KStream<byte[], NamedCities> addTo(KStream<byte[], Customers> customers) {
    KTable<byte[], Customers> table = customers
        .toTable(
            Named.as("named_cities-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("named_cities-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KTable<byte[], NamedCitiesGroup> other = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("named_cities-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("named_cities-arguments"))
        .processValues(new Placed<>(KEY_2), Named.as("named_cities-placed"))
        .toTable(
            Named.as("named_cities-table_2"),
            Materialized.<byte[], NamedCitiesArguments, KeyValueStore<Bytes, byte[]>>as("named_cities-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_2.writeAgain(row), row),
            Grouped.with("named_cities-group", Serdes.ByteArray(), ROWS_3))
        .aggregate(
            NamedCitiesState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("named_cities-aggregate"),
            Materialized.<byte[], NamedCitiesState, KeyValueStore<Bytes, byte[]>>as("named_cities-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(NamedCitiesState.SERDE))
        .toStream(Named.as("named_cities-changes"))
        .processValues(new StateCheck<>("named_cities-groups"), Named.as("named_cities-check"), "named_cities-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("named_cities-row"))
        .toTable(
            Named.as("named_cities-table_3"),
            Materialized.<byte[], NamedCitiesGroup, KeyValueStore<Bytes, byte[]>>as("named_cities-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_5));
    return table
        .leftJoin(
            other,
            NamedCitiesQuery::joined,
            Named.as("named_cities-join"))
        .toStream(Named.as("named_cities-changes_2"))
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("named_cities-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("named_cities-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("named_cities-shown")), Named.as("named_cities-retractions"));
  }

  /**
   * WHERE city IS NOT NULL
   */
  private static boolean where(Customers row) {
    return !row.cityIsNull();
  }

  private static NamedCitiesArguments arguments(Customers row) {
    NamedCitiesArguments result = new NamedCitiesArguments();
    result.setKey(row.city);
    return result;
  }

  private static NamedCitiesGroup group(byte[] key, NamedCitiesState state) {
    state.postponed.check();
    NamedCitiesGroup group = new NamedCitiesGroup();
    GROUP_KEY_4.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static NamedCitiesJoined joined(Customers left, NamedCitiesGroup right) {
    NamedCitiesJoined result = new NamedCitiesJoined();
    result.setName(left.name);
    if (!left.levelIsNull()) {
      result.setLevel(left.level);
    }
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * HAVING found IS NOT NULL
   */
  private static boolean having(NamedCitiesJoined row) {
    return !row.foundIsNull();
  }

  private static NamedCities select(NamedCitiesJoined row) {
    NamedCities result = new NamedCities();
    result.setName(row.name);
    if (!row.levelIsNull()) {
      result.setLevel(row.level);
    }
    return result;
  }
}
==== ferris.generated.NamedCitiesState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What named_cities knows of one group.
 */
final class NamedCitiesState implements TableState<NamedCitiesState, NamedCitiesArguments> {
  static final Serde<NamedCitiesState> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(key VARCHAR); of (key VARCHAR)", NamedCitiesState::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<NamedCitiesArguments> postponed = new Postponed<>(NamedCitiesArguments::new);

  @Override
  public void add(NamedCitiesArguments row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(NamedCitiesArguments row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<NamedCitiesArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(NamedCitiesState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public NamedCitiesState copy() {
    NamedCitiesState copy = new NamedCitiesState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.OrderingQuery
package ferris.generated;

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
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE ordering AS SELECT name FROM customers AS c WHERE EXISTS (SELECT 1 FROM (SELECT customer, COUNT(*) AS n FRO ...
 * }</pre>
 */
final class OrderingQuery {
  private static final Serde<Customers> ROWS_1 = new CompactSerde<>(Customers::new);

  private static final KeyWriter KEY_2 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), Orders.TYPE);

  private static final Serde<Orders> ROWS_3 = new CompactSerde<>(Orders::new);

  private static final KeyReader GROUP_KEY_4 = KeyReader.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), OrderingGroup.TYPE);

  private static final Serde<OrderingArguments> ROWS_5 = new CompactSerde<>(OrderingArguments::new);

  private OrderingQuery() {
  }

  static KStream<byte[], Ordering> addTo(KStream<byte[], Customers> customers,
      KStream<byte[], Orders> orders) {
    KTable<byte[], Customers> table = customers
        .toTable(
            Named.as("ordering-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("ordering-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KTable<byte[], OrderingArguments> other = orders
        .selectKey((key, row) -> KEY_2.write(row), Named.as("ordering-key"))
        .groupByKey(Grouped.with("ordering-group", Serdes.ByteArray(), ROWS_3))
        .aggregate(
            OrderingState::new,
            (key, row, state) -> state.add(row),
            Named.as("ordering-aggregate"),
            Materialized.<byte[], OrderingState, KeyValueStore<Bytes, byte[]>>as("ordering-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(OrderingState.SERDE))
        .toStream(Named.as("ordering-changes"))
        .processValues(new StateCheck<>("ordering-groups"), Named.as("ordering-check"), "ordering-groups")
        .mapValues((key, state) -> group(key, state), Named.as("ordering-row"))
        .mapValues(row -> arguments(row), Named.as("ordering-arguments"))
        .toTable(
            Named.as("ordering-table_2"),
            Materialized.<byte[], OrderingArguments, KeyValueStore<Bytes, byte[]>>as("ordering-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_5));
    return table
        .leftJoin(
            other,
            OrderingQuery::joined,
            Named.as("ordering-join"))
        .toStream(Named.as("ordering-changes_2"))
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("ordering-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("ordering-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("ordering-shown")), Named.as("ordering-retractions"));
  }

  private static OrderingGroup group(byte[] key, OrderingState state) {
    OrderingGroup group = new OrderingGroup();
    GROUP_KEY_4.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static OrderingArguments arguments(OrderingGroup row) {
    OrderingArguments result = new OrderingArguments();
    result.setFound(true);
    return result;
  }

  private static OrderingJoined joined(Customers left, OrderingArguments right) {
    OrderingJoined result = new OrderingJoined();
    result.setName(left.name);
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * HAVING found IS NOT NULL
   */
  private static boolean having(OrderingJoined row) {
    return !row.foundIsNull();
  }

  private static Ordering select(OrderingJoined row) {
    Ordering result = new Ordering();
    result.setName(row.name);
    return result;
  }
}
==== ferris.generated.OrderingState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What ordering knows of one group.
 */
final class OrderingState implements Accumulator<OrderingState> {
  static final Serde<OrderingState> SERDE = new AccumulatorSerde<>("Count(); by kafka(customer VARCHAR)", OrderingState::new);

  final Count n = new Count();

  OrderingState add(Orders row) {
    n.add();
    return this;
  }

  @Override
  public void merge(OrderingState other) {
    n.merge(other.n);
  }

  @Override
  public OrderingState copy() {
    OrderingState copy = new OrderingState();
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
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * SELECT customer, COUNT(*) AS n FROM orders WHERE amount < (SELECT SUM(level) FROM customers) GROUP BY customer
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(), Orders.TYPE);

  private static final Serde<Orders> ROWS_2 = new CompactSerde<>(Orders::new);

  private static final Serde<SelectArguments> ROWS_3 = new CompactSerde<>(SelectArguments::new);

  private static final KeyWriter KEY_4 = KeyWriter.of("compact", RowType.of(), SelectArguments.TYPE);

  private static final Serde<SelectGroup> ROWS_5 = new CompactSerde<>(SelectGroup::new);

  private static final KeyWriter KEY_6 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.INT)), SelectJoined.TYPE);

  private static final KeyWriter KEY_7 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), SelectJoined.TYPE);

  private static final Serde<SelectJoined> ROWS_8 = new CompactSerde<>(SelectJoined::new);

  private static final KeyReader GROUP_KEY_9 = KeyReader.of("kafka", RowType.of(new Column("customer", SqlType.VARCHAR, false)), SelectGroup_2.TYPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Orders> orders,
      KStream<byte[], Customers> customers) {
    KStream<byte[], Orders> keyed = orders
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], Orders>as("select-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KTable<byte[], SelectGroup> table = customers
        .mapValues(row -> row == null ? null : arguments(row), Named.as("select-arguments"))
        .toTable(
            Named.as("select-table"),
            Materialized.<byte[], SelectArguments, KeyValueStore<Bytes, byte[]>>as("select-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_3))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_4.writeAgain(row), row),
            Grouped.with("select-group", Serdes.ByteArray(), ROWS_3))
        .aggregate(
            SelectState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("select-aggregate"),
            Materialized.<byte[], SelectState, KeyValueStore<Bytes, byte[]>>as("select-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(SelectState.SERDE))
        .toStream(Named.as("select-changes"))
        .processValues(new StateCheck<>("select-groups"), Named.as("select-check"), "select-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("select-row"))
        .toTable(
            Named.as("select-table_2"),
            Materialized.<byte[], SelectGroup, KeyValueStore<Bytes, byte[]>>as("select-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_5));
    return keyed
        .leftJoin(
            table,
            SelectQuery::joined,
            Joined.with(Serdes.ByteArray(), ROWS_2, ROWS_5, "select-join"))
        .filter((key, row) -> where(row), Named.as("select-where"))
        .selectKey((key, row) -> KEY_6.writeOrNull(row), Named.as("select-key_2"))
        .selectKey((key, row) -> KEY_7.write(row), Named.as("select-key_3"))
        .groupByKey(Grouped.with("select-group_2", Serdes.ByteArray(), ROWS_8))
        .aggregate(
            SelectState_2::new,
            (key, row, state) -> state.add(row),
            Named.as("select-aggregate_2"),
            Materialized.<byte[], SelectState_2, KeyValueStore<Bytes, byte[]>>as("select-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(SelectState_2.SERDE))
        .toStream(Named.as("select-changes_2"))
        .processValues(new StateCheck<>("select-groups_2"), Named.as("select-check_2"), "select-groups_2")
        .mapValues((key, state) -> group_2(key, state), Named.as("select-row_2"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static SelectArguments arguments(Customers row) {
    SelectArguments result = new SelectArguments();
    if (!row.levelIsNull()) {
      result.setArgument1((long) row.level);
    }
    return result;
  }

  private static SelectGroup group(byte[] key, SelectState state) {
    state.postponed.check();
    SelectGroup group = new SelectGroup();
    Long found = state.found.sum();
    if (found != null) {
      group.setFound(found);
    }
    return group;
  }

  private static SelectJoined joined(Orders left, SelectGroup right) {
    SelectJoined result = new SelectJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    result.setCustomer(left.customer);
    if (!left.amountIsNull()) {
      result.setAmount(left.amount);
    }
    if (right != null) {
      if (!right.foundIsNull()) {
        result.setFound(right.found);
      }
    }
    return result;
  }

  /**
   * WHERE CAST(amount AS BIGINT) < found
   */
  private static boolean where(SelectJoined row) {
    return !row.amountIsNull() && !row.foundIsNull() && (long) row.amount < row.found;
  }

  private static SelectGroup_2 group_2(byte[] key, SelectState_2 state) {
    SelectGroup_2 group = new SelectGroup_2();
    GROUP_KEY_9.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static Select select(SelectGroup_2 row) {
    Select result = new Select();
    result.setCustomer(row.customer);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.SelectState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select knows of one group.
 */
final class SelectState implements TableState<SelectState, SelectArguments> {
  static final Serde<SelectState> SERDE = new AccumulatorSerde<>("LongSum(argument_1 BIGINT), rows, postponed; by compact(); of (argument_1 BIGINT)", SelectState::new);

  final LongSum found = new LongSum();

  final Count rows = new Count();

  final Postponed<SelectArguments> postponed = new Postponed<>(SelectArguments::new);

  @Override
  public void add(SelectArguments row) {
    rows.add();
    if (!row.argument1IsNull()) {
      found.add(row.argument1);
    }
  }

  @Override
  public void remove(SelectArguments row) {
    rows.remove();
    if (!row.argument1IsNull()) {
      found.remove(row.argument1);
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<SelectArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(SelectState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public SelectState copy() {
    SelectState copy = new SelectState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.SelectState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select knows of one group.
 */
final class SelectState_2 implements Accumulator<SelectState_2> {
  static final Serde<SelectState_2> SERDE = new AccumulatorSerde<>("Count(); by kafka(customer VARCHAR)", SelectState_2::new);

  final Count n = new Count();

  SelectState_2 add(SelectJoined row) {
    n.add();
    return this;
  }

  @Override
  public void merge(SelectState_2 other) {
    n.merge(other.n);
  }

  @Override
  public SelectState_2 copy() {
    SelectState_2 copy = new SelectState_2();
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
==== ferris.generated.InNamedCityQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Retractions;
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
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE in_named_city AS SELECT name, level FROM customers WHERE city IN (SELECT name FROM customers AS c WHERE lev ...
 * }</pre>
 */
final class InNamedCityQuery {
  private static final Serde<Customers> ROWS_1 = new CompactSerde<>(Customers::new);

  private static final Serde<InNamedCityArguments> ROWS_2 = new CompactSerde<>(InNamedCityArguments::new);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), Customers.TYPE);

  private static final Serde<InNamedCityJoined> ROWS_4 = new CompactSerde<>(InNamedCityJoined::new);

  private InNamedCityQuery() {
  }

  static KStream<byte[], InNamedCity> addTo(KStream<byte[], Customers> customers) {
    KTable<byte[], Customers> table = customers
        .toTable(
            Named.as("in_named_city-table"),
            Materialized.<byte[], Customers, KeyValueStore<Bytes, byte[]>>as("in_named_city-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KTable<byte[], InNamedCityArguments> other = customers
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("in_named_city-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("in_named_city-arguments"))
        .toTable(
            Named.as("in_named_city-table_2"),
            Materialized.<byte[], InNamedCityArguments, KeyValueStore<Bytes, byte[]>>as("in_named_city-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return table
        .leftJoin(
            other,
            row -> KEY_3.writeIfPresent(row),
            InNamedCityQuery::joined,
            TableJoined.<byte[], byte[]>as("in_named_city-join"),
            Materialized.<byte[], InNamedCityJoined, KeyValueStore<Bytes, byte[]>>as("in_named_city-pairs")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4))
        .toStream(Named.as("in_named_city-changes"))
        .mapValues(row -> row != null && where_2(row) ? row : null, Named.as("in_named_city-where_2"))
        .mapValues(row -> row == null ? null : select(row), Named.as("in_named_city-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("in_named_city-shown")), Named.as("in_named_city-retractions"));
  }

  /**
   * WHERE level > 0
   */
  private static boolean where(Customers row) {
    return !row.levelIsNull() && row.level > 0;
  }

  private static InNamedCityArguments arguments(Customers row) {
    InNamedCityArguments result = new InNamedCityArguments();
    result.setFound(true);
    return result;
  }

  private static InNamedCityJoined joined(Customers left, InNamedCityArguments right) {
    InNamedCityJoined result = new InNamedCityJoined();
    result.setName(left.name);
    if (!left.levelIsNull()) {
      result.setLevel(left.level);
    }
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * WHERE found IS NOT NULL
   */
  private static boolean where_2(InNamedCityJoined row) {
    return !row.foundIsNull();
  }

  private static InNamedCity select(InNamedCityJoined row) {
    InNamedCity result = new InNamedCity();
    result.setName(row.name);
    if (!row.levelIsNull()) {
      result.setLevel(row.level);
    }
    return result;
  }
}
