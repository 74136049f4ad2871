==== ferris.generated.TableInsertTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.InsertedRows;
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
 * The topology of job table_insert.
 */
public final class TableInsertTopology implements SqlTopology {
  /**
   * Keys of records; Accounts has the columns that are used.
   */
  private static final RowType ACCOUNTS_KEY = RowType.of(Column.of("id", SqlType.VARCHAR));

  /**
   * What records of LimitsInserted hold.
   */
  private static final RowType LIMITS_INSERTED_KEY = RowType.of(Column.of("account", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE TABLE accounts (id VARCHAR PRIMARY KEY, rating INT) WITH ('topic' = 'accounts')
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

    KStream<byte[], LimitsInsert2_2> limitsInsert2 = LimitsInsert2Query.addTo(accounts);
    limitsInsert2.to(
        "limits",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("limits", RowSerde.writing("csv", LimitsInsert2_2::new)))
            .withName("limits-insert-2-sink"));
  }

  @Override
  public List<InsertedRows> inserts(JobProbe probe) {
    return List.of(
            InsertedRows.of(
                "limits-insert",
                "limits",
                "INSERT INTO limits VALUES ('house', 1000)",
                LimitsInsertRows.all(),
                LIMITS_INSERTED_KEY,
                RowSerde.writing("kafka", LIMITS_INSERTED_KEY, LimitsInserted::new).serializer(),
                probe.out("limits",
                    RowSerde.writing("csv", LimitsInserted.TYPE, LimitsInserted::new)).serializer()));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "table_insert",
          List.of(new JobSpec.Source("accounts", "accounts", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY)),
          List.of(new JobSpec.Sink("limits", "limits", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY)),
          List.of(new JobSpec.Statement("accounts", List.of("accounts"), List.of(),
              List.of(new JobSpec.Setting("topic", "accounts", "table_insert.sql:3:66")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TableInsertTopology(), args));
  }
}
==== ferris.generated.LimitsInsert2Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.checkPrecision;

import io.ferrisstreams.runtime.table.Retractions;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * INSERT INTO limits SELECT id, rating * 100.00 FROM accounts WHERE rating > 1
 * }</pre>
 */
final class LimitsInsert2Query {
  private LimitsInsert2Query() {
  }

  static KStream<byte[], LimitsInsert2_2> addTo(KStream<byte[], Accounts> accounts) {
    return accounts
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("limits-insert-2-where"))
        .mapValues(row -> row == null ? null : select(row), Named.as("limits-insert-2-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("limits-insert-2-shown")), Named.as("limits-insert-2-retractions"))
        .mapValues(row -> row == null ? null : select_2(row), Named.as("limits-insert-2-select_2"));
  }

  /**
   * WHERE rating > 1
   */
  private static boolean where(Accounts row) {
    return !row.ratingIsNull() && row.rating > 1;
  }

  private static LimitsInsert2 select(Accounts row) {
    LimitsInsert2 result = new LimitsInsert2();
    result.setId(row.id);
    if (!row.ratingIsNull()) {
      result.setCol1(row.rating * 10000L);
    }
    return result;
  }

  private static LimitsInsert2_2 select_2(LimitsInsert2 row) {
    LimitsInsert2_2 result = new LimitsInsert2_2();
    result.setAccount(row.id);
    if (!row.col1IsNull()) {
      result.setMost(checkPrecision(row.col1, 12));
    }
    return result;
  }
}
==== ferris.generated.LimitsInsertRows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO limits VALUES ('house', 1000)
 * }</pre>
 */
final class LimitsInsertRows {
  private LimitsInsertRows() {
  }

  static List<Supplier<InsertedRows.Timed<LimitsInserted>>> all() {
    return List.of(
            LimitsInsertRows::row);
  }

  private static InsertedRows.Timed<LimitsInserted> row() {
    LimitsInserted result = new LimitsInserted();
    result.setAccount("house");
    result.setMost(100000L);
    return new InsertedRows.Timed<>(result, null);
  }
}
