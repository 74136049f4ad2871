package io.ferrisstreams.runtime.file;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Opens file sources on a cluster. */
public final class FileSources {
  private FileSources() {}

  /** A producer that shuts out earlier ones of the same name, and settles what they left open. */
  public static Producer<byte[], byte[]> producer(
      Map<String, Object> config, String transactionalId) {
    Map<String, Object> own = new HashMap<>(config);
    own.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    own.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    own.put(ProducerConfig.ACKS_CONFIG, "all");
    own.remove(ProducerConfig.RETRIES_CONFIG);
    own.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
    // A batch that is refused while the last transaction still ends is tried again; with others
    // behind it under way, the producer has been seen to wait for itself for ever.
    own.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    // A transaction is committed when its records are there: waiting for more only delays it.
    own.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    Producer<byte[], byte[]> producer =
        new KafkaProducer<>(own, new ByteArraySerializer(), new ByteArraySerializer());
    producer.initTransactions();
    return producer;
  }

  /**
   * @param producer from {@link #producer}
   * @param consumerConfig of a consumer without group
   */
  public static FileSourceReader reader(
      FileSource source, Producer<byte[], byte[]> producer, Map<String, Object> consumerConfig) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(consumerConfig)) {
      return new FileSourceReader(
          source, producer, ProgressTopic.read(consumer, source.progressTopic()));
    }
  }

  /** A consumer without group that sees only what was committed. */
  public static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> config) {
    Map<String, Object> own = new HashMap<>(config);
    own.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    own.remove(ConsumerConfig.GROUP_ID_CONFIG);
    own.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    return new KafkaConsumer<>(own, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
