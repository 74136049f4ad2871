==== ferris.generated.ShowTopology
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
 * The topology of job show.
 */
public final class ShowTopology implements SqlTopology {
  /**
   * Values of records; Trades has the columns that are used.
   */
  private static final RowType TRADES_COLUMNS = RowType.of(
    Column.of("symbol", SqlType.VARCHAR),
    new Column("price", new SqlType.Decimal(10, 2), false),
    Column.of("at", SqlType.Timestamp.MICROS));

  /**
   * Keys of records; Trades has the columns that are used.
   */
  private static final RowType TRADES_KEY = RowType.of(Column.of("symbol", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR KEY, price DECIMAL(10,2) NOT NULL, at TIMESTAMP(6)) WITH ('topic' = 'trades-in')
    KStream<byte[], Trades> trades =
        builder
            .stream(
                "trades-in",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("trades", RowSerde.reading("json", TRADES_COLUMNS, Trades::new)))
                    .withName("trades-source"))
            .mapValues(KeyReader.of("kafka", TRADES_KEY, Trades.TYPE)::read, Named.as("trades-key"));

    KStream<byte[], Pennies> pennies = PenniesQuery.addTo(trades);
    pennies.to(
        "pennies",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("pennies", RowSerde.writing("json", Pennies::new)))
            .withName("pennies-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "show",
          List.of(new JobSpec.Source("trades", "trades-in", Optional.empty())),
          List.of(new JobSpec.Sink("pennies", "pennies", Optional.empty())),
          List.of(
            new JobSpec.Statement("trades", List.of("trades"), List.of(),
                List.of(new JobSpec.Setting("topic", "trades-in", "show.sql:2:96"))),
            new JobSpec.Statement("pennies", List.of("trades"), List.of("pennies"),
                List.of(new JobSpec.Setting("topic", "pennies", "show.sql:5:29")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ShowTopology(), args));
  }
}
==== ferris.generated.PenniesQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM pennies WITH ('topic' = 'pennies') AS SELECT symbol, price * 100 AS cents FROM cheap
 * }</pre>
 */
final class PenniesQuery {
  private PenniesQuery() {
  }

  static KStream<byte[], Pennies> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("pennies-where"))
        .mapValues(row -> select(row), Named.as("pennies-select"));
  }

  /**
   * WHERE price < 1.00
   */
  private static boolean where(Trades row) {
    return row.price < 100L;
  }

  private static Pennies select(Trades row) {
    Pennies result = new Pennies();
    result.setSymbol(row.symbol);
    result.setCents(Int128.of(row.price * 100L));
    return result;
  }
}
