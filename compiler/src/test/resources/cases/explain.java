==== ferris.generated.ExplainTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job explain.
 */
public final class ExplainTopology implements SqlTopology {
  /**
   * Values of records; Trades has the columns that are used.
   */
  private static final RowType TRADES_COLUMNS = RowType.of(
    Column.of("symbol", SqlType.VARCHAR),
    Column.of("price", new SqlType.Decimal(10, 2)),
    Column.of("quantity", SqlType.INT),
    Column.of("note", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR, price DECIMAL(10,2), quantity INT, note VARCHAR)
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", TRADES_COLUMNS, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], Big> big = BigQuery.addTo(trades);
    big.to(
        "big",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("big", RowSerde.writing("json", Big::new)))
            .withName("big-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "explain",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(new JobSpec.Sink("big", "big", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ExplainTopology(), args));
  }
}
==== ferris.generated.BigQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM big AS SELECT symbol, price * quantity AS n FROM trades WHERE price * quantity > 1000
 * }</pre>
 */
final class BigQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("1000.00", 38, 2);

  private BigQuery() {
  }

  static KStream<byte[], Big> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("big-where"))
        .mapValues(row -> select(row), Named.as("big-select"));
  }

  /**
   * WHERE price * CAST(quantity AS DECIMAL(10,0)) > 1000.00
   */
  private static boolean where(Trades row) {
    return !row.priceIsNull() && !row.quantityIsNull() && multiply(row.price,
        row.quantity).compareTo(DECIMAL_1) > 0;
  }

  private static Big select(Trades row) {
    Big result = new Big();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setN(multiply(row.price, row.quantity));
    }
    return result;
  }
}
