package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.error.CarefulProducer;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaClientSupplier;
import org.apache.kafka.streams.StreamsConfig;

/** Kafka's clients, spared the properties that are ours, and careful with single bad records. */
public final class Clients implements KafkaClientSupplier {
  private static final String OURS = "ferris.";

  /** Settings of the clients that the job's own parts use, as Kafka Streams would derive them. */
  record Settings(
      Map<String, Object> admin, Map<String, Object> producer, Map<String, Object> consumer) {

    static Settings of(Properties properties) {
      StreamsConfig config = streamsConfig(properties);
      String id = config.getString(StreamsConfig.APPLICATION_ID_CONFIG) + "-job";
      return new Settings(
          own(config.getAdminConfigs(id)),
          own(config.getProducerConfigs(id)),
          own(config.getRestoreConsumerConfigs(id)));
    }
  }

  static StreamsConfig streamsConfig(Properties properties) {
    Map<String, Object> all = new HashMap<>();
    properties.forEach((key, value) -> all.put((String) key, value));
    return new QuietStreamsConfig(all);
  }

  /** Does not log every property it holds. */
  private static final class QuietStreamsConfig extends StreamsConfig {
    QuietStreamsConfig(Map<String, Object> properties) {
      super(properties, false);
    }
  }

  private static Map<String, Object> own(Map<String, Object> config) {
    Map<String, Object> rest = new HashMap<>(config);
    rest.keySet().removeIf(key -> key.startsWith(OURS));
    return rest;
  }

  @Override
  public Admin getAdmin(Map<String, Object> config) {
    return Admin.create(own(config));
  }

  @Override
  public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
    return new CarefulProducer(own(config));
  }

  @Override
  public Consumer<byte[], byte[]> getConsumer(Map<String, Object> config) {
    return new KafkaConsumer<>(
        own(config), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @Override
  public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config) {
    return getConsumer(config);
  }

  @Override
  public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config) {
    return getConsumer(config);
  }
}
