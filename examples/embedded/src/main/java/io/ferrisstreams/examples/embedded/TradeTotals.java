package io.ferrisstreams.examples.embedded;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;

/** Finds large trades in SQL, and adds them up per symbol in Java. */
public final class TradeTotals {
  private final CompiledSql sql;

  /** Compiles the SQL; throws an exception that shows every mistake in it. */
  public TradeTotals() {
    sql = FerrisCompiler.compile(new Script("trades.sql", resource("/trades.sql")));
  }

  /** One topology of both parts. */
  public Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    sql.addTo(builder);

    builder.stream("large-trades", Consumed.with(Serdes.String(), Serdes.String()))
        .groupByKey(Grouped.with("by-symbol", Serdes.String(), Serdes.String()))
        .reduce(TradeTotals::sum, Materialized.as("totals"))
        .toStream()
        .to("totals", Produced.with(Serdes.String(), Serdes.String()));
    return builder.build();
  }

  private static String sum(String total, String notional) {
    return new BigDecimal(total).add(new BigDecimal(notional)).toPlainString();
  }

  /** What the SQL asks for, and what the application sets itself. */
  public Properties properties() {
    Properties properties = sql.properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "trade-totals");
    return properties;
  }

  /** Runs until the process is told to stop. */
  public static void main(String[] args) throws InterruptedException {
    if (args.length != 2 || !args[0].equals("--bootstrap-server")) {
      System.err.println("usage: TradeTotals --bootstrap-server HOST:PORT");
      System.exit(2);
    }
    TradeTotals application = new TradeTotals();
    Properties properties = application.properties();
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, args[1]);

    CountDownLatch stopped = new CountDownLatch(1);
    KafkaStreams streams = new KafkaStreams(application.topology(), properties);
    streams.setStateListener(
        (now, before) -> {
          if (now == KafkaStreams.State.NOT_RUNNING || now == KafkaStreams.State.ERROR) {
            stopped.countDown();
          }
        });
    Runtime.getRuntime().addShutdownHook(new Thread(streams::close, "stop"));
    streams.start();
    stopped.await();
    if (streams.state() == KafkaStreams.State.ERROR) {
      System.exit(1);
    }
  }

  private static String resource(String name) {
    try (InputStream in = TradeTotals.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
