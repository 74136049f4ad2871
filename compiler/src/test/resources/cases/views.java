==== ferris.generated.ViewsTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job views.
 */
public final class ViewsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR, price DECIMAL(8,2), quantity INT, venue VARCHAR)
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], Nyse> nyse = NyseQuery.addTo(trades);
    nyse.to(
        "nyse",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("nyse", RowSerde.writing("json", Nyse::new)))
            .withName("nyse-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(trades);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "views",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(new JobSpec.Sink("nyse", "nyse", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ViewsTopology(), args));
  }
}
==== ferris.generated.NyseQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM nyse AS SELECT s, notional FROM large WHERE v = 'NYSE'
 * }</pre>
 */
final class NyseQuery {
  private NyseQuery() {
  }

  static KStream<byte[], Nyse> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("nyse-where"))
        .mapValues(row -> select(row), Named.as("nyse-select"));
  }

  /**
   * WHERE price > 0.00 AND price * CAST(quantity AS DECIMAL(10,0)) > 100.00 AND UPPER(venue) = 'NYSE'
   */
  private static boolean where(Trades row) {
    return !row.priceIsNull() && row.price > 0L && !row.quantityIsNull()
        && row.price * row.quantity > 10000L && !row.venueIsNull()
        && Text.upper(row.venue).equals("NYSE");
  }

  private static Nyse select(Trades row) {
    Nyse result = new Nyse();
    result.setS(row.symbol);
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setNotional(Int128.of(row.price * row.quantity));
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT notional FROM priced
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE price > 0.00
   */
  private static boolean where(Trades row) {
    return !row.priceIsNull() && row.price > 0L;
  }

  private static Select select(Trades row) {
    Select result = new Select();
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setNotional(Int128.of(row.price * row.quantity));
    }
    return result;
  }
}
