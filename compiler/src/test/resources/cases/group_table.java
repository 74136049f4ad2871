==== ferris.generated.GroupTableTopology
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
 * The topology of job group_table.
 */
public final class GroupTableTopology implements SqlTopology {
  /**
   * Values of records; Accounts has the columns that are used.
   */
  private static final RowType ACCOUNTS_COLUMNS = RowType.of(
    Column.of("id", SqlType.VARCHAR),
    Column.of("region", SqlType.VARCHAR),
    Column.of("balance", new SqlType.Decimal(12, 2)));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE TABLE accounts (
    //   id VARCHAR PRIMARY KEY,
    //   region VARCHAR,
    //   balance DECIMAL(12, 2)
    // ) WITH ('topic' = 'accounts')
    KStream<byte[], Accounts> accounts =
        builder.stream(
            "accounts",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("accounts", RowSerde.reading("json", ACCOUNTS_COLUMNS, Accounts::new).passingNulls()))
                .withName("accounts-source"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("accounts-present"));

    KStream<byte[], Regions> regions = RegionsQuery.addTo(accounts);
    regions.to(
        "regions",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("regions", RowSerde.writing("json", Regions::new)))
            .withName("regions-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "group_table",
          List.of(new JobSpec.Source("accounts", "accounts", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY)),
          List.of(new JobSpec.Sink("regions", "regions", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("accounts", List.of("accounts"), List.of(),
                List.of(new JobSpec.Setting("topic", "accounts", "group_table.sql:5:9"))),
            new JobSpec.Statement("regions", List.of("accounts"), List.of("regions"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "regions",
                "group_table.sql:11:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new GroupTableTopology(), args));
  }
}
==== ferris.generated.RegionsQuery
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
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE regions AS
 * SELECT region, COUNT(*) AS accounts, SUM(balance) AS balance, MAX(balance) AS largest
 * FROM accounts
 * GROUP BY region
 * WITH ('sink.kafka.topic' = 'regions')
 * }</pre>
 */
final class RegionsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("region", SqlType.VARCHAR, false)), Accounts.TYPE);

  private static final Serde<Accounts> ROWS_2 = new CompactSerde<>(Accounts::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("region", SqlType.VARCHAR, false)), RegionsGroup.TYPE);

  private RegionsQuery() {
  }

  static KStream<byte[], Regions> addTo(KStream<byte[], Accounts> accounts) {
    return accounts
        .processValues(new Placed<>(KEY_1), Named.as("regions-placed"))
        .toTable(
            Named.as("regions-table"),
            Materialized.<byte[], Accounts, KeyValueStore<Bytes, byte[]>>as("regions-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_1.writeAgain(row), row),
            Grouped.with("regions-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            RegionsState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("regions-aggregate"),
            Materialized.<byte[], RegionsState, KeyValueStore<Bytes, byte[]>>as("regions-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(RegionsState.SERDE))
        .toStream(Named.as("regions-changes"))
        .processValues(new StateCheck<>("regions-groups"), Named.as("regions-check"), "regions-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("regions-row"))
        .mapValues(row -> row == null ? null : select(row), Named.as("regions-select"));
  }

  private static RegionsGroup group(byte[] key, RegionsState state) {
    state.postponed.check();
    RegionsGroup group = new RegionsGroup();
    GROUP_KEY_3.read(key, group);
    group.setAccounts(state.accounts.count());
    group.setBalance(state.balance.sum());
    Long largest = state.largest.greatest();
    if (largest != null) {
      group.setLargest(largest);
    }
    return group;
  }

  private static Regions select(RegionsGroup row) {
    Regions result = new Regions();
    result.setRegion(row.region);
    result.setAccounts(row.accounts);
    result.setBalance(row.balance);
    if (!row.largestIsNull()) {
      result.setLargest(row.largest);
    }
    return result;
  }
}
==== ferris.generated.RegionsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.runtime.aggregate.Ordered;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What regions knows of one group.
 */
final class RegionsState implements TableState<RegionsState, Accounts> {
  private static final SqlType TYPE_1 = new SqlType.Decimal(12, 2);

  static final Serde<RegionsState> SERDE = new AccumulatorSerde<>("Count(), DecimalSum(balance DECIMAL(12,2)), Ordered(balance DECIMAL(12,2)), rows, postponed; by kafka(region VARCHAR); of (region VARCHAR, balance DECIMAL(12,2))", RegionsState::new);

  final Count accounts = new Count();

  final DecimalSum balance = new DecimalSum();

  final Ordered<Long> largest = new Ordered<>(TYPE_1);

  final Count rows = new Count();

  final Postponed<Accounts> postponed = new Postponed<>(Accounts::new);

  @Override
  public void add(Accounts row) {
    rows.add();
    accounts.add();
    if (!row.balanceIsNull()) {
      balance.add(row.balance);
    }
    if (!row.balanceIsNull()) {
      largest.add(row.balance);
    }
  }

  @Override
  public void remove(Accounts row) {
    rows.remove();
    accounts.remove();
    if (!row.balanceIsNull()) {
      balance.remove(row.balance);
    }
    if (!row.balanceIsNull()) {
      largest.remove(row.balance);
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<Accounts> postponed() {
    return postponed;
  }

  @Override
  public void merge(RegionsState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    accounts.merge(other.accounts);
    balance.merge(other.balance);
    largest.merge(other.largest);
  }

  @Override
  public RegionsState copy() {
    RegionsState copy = new RegionsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    accounts.write(out);
    balance.write(out);
    largest.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    accounts.read(in);
    balance.read(in);
    largest.read(in);
  }
}
