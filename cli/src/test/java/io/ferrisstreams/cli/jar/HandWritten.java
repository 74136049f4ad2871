package io.ferrisstreams.cli.jar;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** Stands for a generated class: copies one record from a topic to another, then ends. */
public final class HandWritten {
  private HandWritten() {}

  /**
   * @param arguments bootstrap servers, state directory, compression type
   */
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("in", Consumed.with(Serdes.String(), Serdes.String()))
        .mapValues(value -> value.toUpperCase(java.util.Locale.ROOT))
        .peek((key, value) -> seen.countDown())
        .to("out", Produced.with(Serdes.String(), Serdes.String()));
    Properties config = new Properties();
    config.putAll(
        Map.of(
            "application.id", "hand-written",
            "bootstrap.servers", arguments[0],
            "state.dir", arguments[1],
            "producer.compression.type", arguments[2]));
    try (KafkaStreams streams = new KafkaStreams(builder.build(), config)) {
      streams.start();
      seen.await();
      streams.close(Duration.ofSeconds(30));
    }
    try {
      Class.forName("org.rocksdb.RocksDB", false, HandWritten.class.getClassLoader());
      System.out.println("with RocksDB");
    } catch (ClassNotFoundException e) {
      System.out.println("without RocksDB");
    }
  }
}
