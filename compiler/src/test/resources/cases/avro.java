==== ferris.generated.AvroTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
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
 * The topology of job avro.
 */
public final class AvroTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR, price DECIMAL(9,2), at TIMESTAMP, tags ARRAY<VARCHAR>, venue STRUCT<city VARCHAR,  ...
    //   limits MAP<VARCHAR, BIGINT>, day DATE NOT NULL)
    //   WITH ('topic' = 'trades', 'format' = 'json')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    // CREATE STREAM quotes (price DECIMAL(12,4), symbol VARCHAR, venue STRUCT<floor BIGINT, street VARCHAR>, missing INT)
    //   WITH ('topic' = 'quotes', 'format' = 'avro')
    KStream<byte[], Quotes> quotes =
        builder.stream(
            "quotes",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("quotes", RowSerde.reading("avro", probe.options(Map.ofEntries(
                  Map.entry("schema.full.name", "quotes"),
                  Map.entry("schema.registry.url", "mock://avro-case"),
                  Map.entry("subject", "quotes-value"))), Quotes.TYPE, Quotes::new)))
                .withName("quotes-source"));

    KStream<byte[], Trades> written = WrittenQuery.addTo(trades);
    written.to(
        "written",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("written", RowSerde.writing("avro", probe.options(Map.ofEntries(
              Map.entry("schema.full.name", "com.example.Trade"),
              Map.entry("schema.registry.url", "mock://avro-case"),
              Map.entry("subject", "written-value"))), Trades::new)))
            .withName("written-sink"));

    KStream<byte[], Keyed> keyed = KeyedQuery.addTo(trades);
    keyed.to(
        "keyed",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("keyed", RowSerde.writing("avro", probe.options(Map.ofEntries(
              Map.entry("schema.full.name", "keyed"),
              Map.entry("schema.registry.url", "mock://avro-case"),
              Map.entry("subject", "keyed-value"),
              Map.entry("wrap_single_value", "false"))), Keyed::new)))
            .withName("keyed-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(quotes);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "avro",
          List.of(
            new JobSpec.Source("trades", "trades", Optional.empty()),
            new JobSpec.Source("quotes", "quotes", Optional.empty())),
          List.of(
            new JobSpec.Sink("written", "written", Optional.empty()),
            new JobSpec.Sink("keyed", "keyed", Optional.empty())),
          List.of(
            new JobSpec.Statement("", List.of(), List.of(),
                List.of(new JobSpec.Setting("schema.registry.url", "mock://avro-case",
                "avro.sql:2:1"))),
            new JobSpec.Statement("trades", List.of("trades"), List.of(), List.of(
              new JobSpec.Setting("topic", "trades", "avro.sql:5:9"),
              new JobSpec.Setting("format", "json", "avro.sql:5:29"))),
            new JobSpec.Statement("quotes", List.of("quotes"), List.of(), List.of(
              new JobSpec.Setting("topic", "quotes", "avro.sql:10:9"),
              new JobSpec.Setting("format", "avro", "avro.sql:10:29"))),
            new JobSpec.Statement("written", List.of("trades"), List.of("written"), List.of(
              new JobSpec.Setting("topic", "written", "avro.sql:6:29"),
              new JobSpec.Setting("format", "avro", "avro.sql:6:50"),
              new JobSpec.Setting("value.schema.full.name", "com.example.Trade", "avro.sql:6:69"))),
            new JobSpec.Statement("keyed", List.of("trades"), List.of("keyed"), List.of(
              new JobSpec.Setting("topic", "keyed", "avro.sql:8:27"),
              new JobSpec.Setting("format", "avro", "avro.sql:8:46"),
              new JobSpec.Setting("wrap_single_value", "false", "avro.sql:8:65")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new AvroTopology(), args));
  }
}
==== ferris.generated.WrittenQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM written WITH ('topic' = 'written', 'format' = 'avro', 'value.schema.full.name' = 'com.example.Trade') AS
 * SELECT * FROM trades
 * }</pre>
 */
final class WrittenQuery {
  private WrittenQuery() {
  }

  static KStream<byte[], Trades> addTo(KStream<byte[], Trades> trades) {
    return trades;
  }
}
==== ferris.generated.KeyedQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM keyed WITH ('topic' = 'keyed', 'format' = 'avro', 'wrap_single_value' = 'false') AS SELECT price FROM trad ...
 * }</pre>
 */
final class KeyedQuery {
  private KeyedQuery() {
  }

  static KStream<byte[], Keyed> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> select(row), Named.as("keyed-select"));
  }

  private static Keyed select(Trades row) {
    Keyed result = new Keyed();
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT symbol, price, venue, missing FROM quotes
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Quotes> quotes) {
    return quotes
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(Quotes row) {
    Select result = new Select();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    result.setVenue(row.venue);
    if (!row.missingIsNull()) {
      result.setMissing(row.missing);
    }
    return result;
  }
}
