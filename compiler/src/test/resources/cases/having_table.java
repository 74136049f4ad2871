==== ferris.generated.HavingTableTopology
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
 * The topology of job having_table.
 */
public final class HavingTableTopology implements SqlTopology {
  /**
   * Keys of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_KEY = RowType.of(Column.of("account", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (
    //   account VARCHAR KEY,
    //   amount DECIMAL(12, 2)
    // ) WITH ('topic' = 'orders')
    KStream<byte[], Orders> orders =
        builder
            .stream(
                "orders",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new)))
                    .withName("orders-source"))
            .mapValues(KeyReader.of("kafka", ORDERS_KEY, Orders.TYPE)::read, Named.as("orders-key"));

    KStream<byte[], Large> large = LargeQuery.addTo(orders);
    large.to(
        "large",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("large", RowSerde.writing("json", Large::new)))
            .withName("large-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "having_table",
          List.of(new JobSpec.Source("orders", "orders", Optional.empty())),
          List.of(new JobSpec.Sink("large", "large", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("orders", List.of("orders"), List.of(),
                List.of(new JobSpec.Setting("topic", "orders", "having_table.sql:4:9"))),
            new JobSpec.Statement("large", List.of("orders"), List.of("large"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "large",
                "having_table.sql:11:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new HavingTableTopology(), args));
  }
}
==== ferris.generated.LargeQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Retractions;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
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
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE large AS
 * SELECT account, SUM(amount) AS total, COUNT(*) AS orders
 * FROM orders
 * GROUP BY account
 * HAVING SUM(amount) > 100
 * WITH ('sink.kafka.topic' = 'large')
 * }</pre>
 */
final class LargeQuery {
  private static final Serde<Orders> ROWS_1 = new CompactSerde<>(Orders::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("account", SqlType.VARCHAR, false)), LargeGroup.TYPE);

  private static final Int128 DECIMAL_3 = WideDecimals.parse("100.00", 38, 2);

  private LargeQuery() {
  }

  static KStream<byte[], Large> addTo(KStream<byte[], Orders> orders) {
    return orders
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("large-key"))
        .groupByKey(Grouped.with("large-group", Serdes.ByteArray(), ROWS_1))
        .aggregate(
            LargeState::new,
            (key, row, state) -> state.add(row),
            Named.as("large-aggregate"),
            Materialized.<byte[], LargeState, KeyValueStore<Bytes, byte[]>>as("large-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(LargeState.SERDE))
        .toStream(Named.as("large-changes"))
        .processValues(new StateCheck<>("large-groups"), Named.as("large-check"), "large-groups")
        .mapValues((key, state) -> group(key, state), Named.as("large-row"))
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("large-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("large-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("large-shown")), Named.as("large-retractions"));
  }

  private static LargeGroup group(byte[] key, LargeState state) {
    LargeGroup group = new LargeGroup();
    GROUP_KEY_2.read(key, group);
    group.setTotal(state.total.sum());
    group.setOrders(state.orders.count());
    return group;
  }

  /**
   * HAVING total > 100.00
   */
  private static boolean having(LargeGroup row) {
    return !row.totalIsNull() && row.total.compareTo(DECIMAL_3) > 0;
  }

  private static Large select(LargeGroup row) {
    Large result = new Large();
    result.setAccount(row.account);
    result.setTotal(row.total);
    result.setOrders(row.orders);
    return result;
  }
}
==== ferris.generated.LargeState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What large knows of one group.
 */
final class LargeState implements Accumulator<LargeState> {
  static final Serde<LargeState> SERDE = new AccumulatorSerde<>("DecimalSum(amount DECIMAL(12,2)), Count(); by kafka(account VARCHAR)", LargeState::new);

  final DecimalSum total = new DecimalSum();

  final Count orders = new Count();

  LargeState add(Orders row) {
    if (!row.amountIsNull()) {
      total.add(row.amount);
    }
    orders.add();
    return this;
  }

  @Override
  public void merge(LargeState other) {
    total.merge(other.total);
    orders.merge(other.orders);
  }

  @Override
  public LargeState copy() {
    LargeState copy = new LargeState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    total.write(out);
    orders.write(out);
  }

  @Override
  public void read(StateInput in) {
    total.read(in);
    orders.read(in);
  }
}
