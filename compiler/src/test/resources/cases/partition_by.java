==== ferris.generated.PartitionByTopology
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
 * The topology of job partition_by.
 */
public final class PartitionByTopology implements SqlTopology {
  /**
   * Keys of records; Trades has the columns that are used.
   */
  private static final RowType TRADES_KEY = RowType.of(Column.of("symbol", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR KEY, venue VARCHAR, account INT, price DECIMAL(8,2)) WITH ('topic' = 'trades')
    KStream<byte[], Trades> trades =
        builder
            .stream(
                "trades",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                    .withName("trades-source"))
            .mapValues(KeyReader.of("kafka", TRADES_KEY, Trades.TYPE)::read, Named.as("trades-key"));

    KStream<byte[], Trades> byAccount = ByAccountQuery.addTo(trades);
    byAccount.to(
        "by_account",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_account", RowSerde.writing("json", Trades::new)))
            .withName("by_account-sink"));

    KStream<byte[], ByVenue_2> byVenue = ByVenueQuery.addTo(trades);
    byVenue.to(
        "by_venue",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), ByVenueKey.TYPE, "json", Map.of(), ByVenueKey::new),
            probe.out("by_venue", RowSerde.writing("json", ByVenue_2::new)))
            .withName("by_venue-sink"));

    KStream<byte[], ByAlias> byAlias = ByAliasQuery.addTo(trades);
    byAlias.to(
        "by_alias",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_alias", RowSerde.writing("json", ByAlias::new)))
            .withName("by_alias-sink"));

    KStream<byte[], ByNothing> byNothing = ByNothingQuery.addTo(trades);
    byNothing.to(
        "by_nothing",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_nothing", RowSerde.writing("json", ByNothing::new)))
            .withName("by_nothing-sink"));

    KStream<byte[], Same> same = SameQuery.addTo(trades);
    same.to(
        "same",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("same", RowSerde.writing("json", Same::new)))
            .withName("same-sink"));

    KStream<byte[], Marked> marked = MarkedQuery.addTo(trades);
    marked.to(
        "marked",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), MarkedKey.TYPE, "json", Map.of(), MarkedKey::new),
            probe.out("marked", RowSerde.writing("json", Marked::new)))
            .withName("marked-sink"));

    KStream<byte[], Bigger> bigger = BiggerQuery.addTo(trades);
    bigger.to(
        "bigger",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("bigger", RowSerde.writing("json", Bigger::new)))
            .withName("bigger-sink"));

    KStream<byte[], ByAccountInsert> byAccountInsert = ByAccountInsertQuery.addTo(trades);
    byAccountInsert.to(
        "by_account",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_account", RowSerde.writing("json", ByAccountInsert::new)))
            .withName("by_account-insert-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "partition_by",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(
            new JobSpec.Sink("by_account", "by_account", Optional.empty()),
            new JobSpec.Sink("by_venue", "by_venue", Optional.empty()),
            new JobSpec.Sink("by_alias", "by_alias", Optional.empty()),
            new JobSpec.Sink("by_nothing", "by_nothing", Optional.empty()),
            new JobSpec.Sink("same", "same", Optional.empty()),
            new JobSpec.Sink("marked", "marked", Optional.empty()),
            new JobSpec.Sink("bigger", "bigger", Optional.empty())),
          List.of(new JobSpec.Statement("trades", List.of("trades"), List.of(),
              List.of(new JobSpec.Setting("topic", "trades", "partition_by.sql:2:97")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new PartitionByTopology(), args));
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
 * CREATE STREAM by_account AS SELECT * FROM trades PARTITION BY account
 * }</pre>
 */
final class ByAccountQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("account", SqlType.INT)), Trades.TYPE);

  private ByAccountQuery() {
  }

  static KStream<byte[], Trades> addTo(KStream<byte[], Trades> trades) {
    return trades
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("by_account-key"));
  }
}
==== ferris.generated.ByVenueQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM by_venue AS SELECT account, price FROM trades PARTITION BY venue, UPPER(symbol)
 * }</pre>
 */
final class ByVenueQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    Column.of("venue", SqlType.VARCHAR),
    Column.of("col_3", SqlType.VARCHAR)), ByVenue.TYPE);

  private ByVenueQuery() {
  }

  static KStream<byte[], ByVenue_2> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> select(row), Named.as("by_venue-select"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("by_venue-key"))
        .mapValues(row -> select_2(row), Named.as("by_venue-select_2"));
  }

  private static ByVenue select(Trades row) {
    ByVenue result = new ByVenue();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    result.setVenue(row.venue);
    if (!row.symbolIsNull()) {
      result.setCol3(Text.upper(row.symbol));
    }
    return result;
  }

  private static ByVenue_2 select_2(ByVenue row) {
    ByVenue_2 result = new ByVenue_2();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
==== ferris.generated.ByAliasQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM by_alias AS SELECT UPPER(symbol) || '/' || venue AS place, price FROM trades PARTITION BY place
 * }</pre>
 */
final class ByAliasQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("place", SqlType.VARCHAR)), ByAlias.TYPE);

  private ByAliasQuery() {
  }

  static KStream<byte[], ByAlias> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> select(row), Named.as("by_alias-select"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("by_alias-key"));
  }

  private static ByAlias select(Trades row) {
    ByAlias result = new ByAlias();
    if (!row.symbolIsNull() && !row.venueIsNull()) {
      result.setPlace(Text.upper(row.symbol) + "/" + row.venue);
    }
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
==== ferris.generated.ByNothingQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM by_nothing AS SELECT symbol, price FROM trades PARTITION BY NULL
 * }</pre>
 */
final class ByNothingQuery {
  private ByNothingQuery() {
  }

  static KStream<byte[], ByNothing> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> select(row), Named.as("by_nothing-select"))
        .selectKey((key, row) -> (byte[]) null, Named.as("by_nothing-key"));
  }

  private static ByNothing select(Trades row) {
    ByNothing result = new ByNothing();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
==== ferris.generated.SameQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM same AS SELECT symbol, price FROM trades PARTITION BY symbol
 * }</pre>
 */
final class SameQuery {
  private SameQuery() {
  }

  static KStream<byte[], Same> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> select(row), Named.as("same-select"));
  }

  private static Same select(Trades row) {
    Same result = new Same();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
==== ferris.generated.MarkedQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM marked AS SELECT venue KEY, price, account PRIMARY KEY FROM trades
 * }</pre>
 */
final class MarkedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    Column.of("venue", SqlType.VARCHAR),
    Column.of("account", SqlType.INT)), Marked.TYPE);

  private MarkedQuery() {
  }

  static KStream<byte[], Marked> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> select(row), Named.as("marked-select"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("marked-key"));
  }

  private static Marked select(Trades row) {
    Marked result = new Marked();
    result.setVenue(row.venue);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    return result;
  }
}
==== ferris.generated.BiggerQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM bigger AS SELECT account, price FROM (SELECT * FROM trades PARTITION BY account) AS q WHERE price > 2
 * }</pre>
 */
final class BiggerQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("account", SqlType.INT)), Trades.TYPE);

  private BiggerQuery() {
  }

  static KStream<byte[], Bigger> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("bigger-where"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("bigger-key"))
        .mapValues(row -> select(row), Named.as("bigger-select"));
  }

  /**
   * WHERE price > 2.00
   */
  private static boolean where(Trades row) {
    return !row.priceIsNull() && row.price > 200L;
  }

  private static Bigger select(Trades row) {
    Bigger result = new Bigger();
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
==== ferris.generated.ByAccountInsertQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO by_account SELECT * FROM trades WHERE account = 2 PARTITION BY account
 * }</pre>
 */
final class ByAccountInsertQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("account", SqlType.INT)), Trades.TYPE);

  private ByAccountInsertQuery() {
  }

  static KStream<byte[], ByAccountInsert> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("by_account-insert-where"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("by_account-insert-key"))
        .mapValues(row -> select(row), Named.as("by_account-insert-select"));
  }

  /**
   * WHERE account = 2
   */
  private static boolean where(Trades row) {
    return !row.accountIsNull() && row.account == 2;
  }

  private static ByAccountInsert select(Trades row) {
    ByAccountInsert result = new ByAccountInsert();
    result.setSymbol(row.symbol);
    result.setVenue(row.venue);
    if (!row.accountIsNull()) {
      result.setAccount(row.account);
    }
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
