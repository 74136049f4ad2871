package io.ferrisstreams.benchmarks;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/**
 * Where contestants run: a broker with the trades on a topic of one partition. Mutable: it numbers
 * its runs, each of which has its own application and its own results topic.
 */
final class Arena implements AutoCloseable {
  private static final String TRADES = "trades";
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final String bootstrapServers;
  private final Admin admin;
  private final Path state;
  private int runs;

  Arena(String bootstrapServers) throws IOException {
    this.bootstrapServers = bootstrapServers;
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    this.state = Files.createTempDirectory("benchmark-state-");
  }

  /** Fills the topic everybody reads. */
  void preload(Trades trades, int records) throws ExecutionException, InterruptedException {
    create(TRADES);
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.LINGER_MS_CONFIG,
            20,
            ProducerConfig.BATCH_SIZE_CONFIG,
            1 << 18);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      byte[] key = {'k'};
      Future<?> last = null;
      for (int i = 0; i < records; i++) {
        last = producer.send(new ProducerRecord<>(TRADES, key, trades.next()));
      }
      // An idempotent producer writes in order: with the last, all have arrived.
      requireNonNull(last, "records").get();
    }
  }

  /**
   * Lets a contestant process all records, with Kafka Streams' default settings. The first tenth is
   * not measured: it holds the start.
   *
   * @param steps how often each record is read
   */
  Measurement run(Contestant contestant, int records, int steps)
      throws ExecutionException, InterruptedException {
    String name = "run-" + runs++;
    create(name);
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    try (KafkaStreams streams = new KafkaStreams(contestant.topology(TRADES, name), settings)) {
      streams.start();
      Sample start = await(streams, (long) records * steps / 10);
      Sample end = await(streams, (long) records * steps);
      return new Measurement(
          (end.records - start.records) / steps,
          end.wallNanos - start.wallNanos,
          end.cpuNanos - start.cpuNanos);
    } finally {
      admin.deleteTopics(List.of(name)).all().get();
    }
  }

  private void create(String topic) throws ExecutionException, InterruptedException {
    admin
        .createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.of((short) 1))))
        .all()
        .get();
  }

  /** What the stream thread has done so far. */
  private record Sample(long records, long wallNanos, long cpuNanos) {}

  /** Waits until {@code records} are processed; looks often, which is cheap, and sleeps between. */
  private static Sample await(KafkaStreams streams, long records) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Metric processed = null;
    while (System.nanoTime() < deadline) {
      if (streams.state() == KafkaStreams.State.ERROR) {
        throw new IllegalStateException("the contestant failed");
      }
      if (processed == null) {
        processed = processed(streams);
      }
      if (processed != null) {
        long count = ((Number) processed.metricValue()).longValue();
        if (count >= records) {
          return new Sample(count, System.nanoTime(), cpuNanos(streams));
        }
      }
      LockSupport.parkNanos(MILLISECONDS.toNanos(2));
    }
    throw new IllegalStateException("not done after " + PATIENCE);
  }

  private static @Nullable Metric processed(KafkaStreams streams) {
    return streams.metrics().values().stream()
        .filter(metric -> metric.metricName().name().equals("process-total"))
        .filter(metric -> metric.metricName().group().equals("stream-thread-metrics"))
        .findFirst()
        .orElse(null);
  }

  private static long cpuNanos(KafkaStreams streams) {
    String name = streams.metadataForLocalThreads().iterator().next().threadName();
    return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
        .filter(Objects::nonNull)
        .filter(thread -> thread.getThreadName().equals(name))
        .mapToLong(ThreadInfo::getThreadId)
        .map(THREADS::getThreadCpuTime)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no thread " + name));
  }

  @Override
  public void close() throws IOException {
    admin.close();
    delete(state);
  }

  private static void delete(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(directory)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
