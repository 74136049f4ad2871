package io.ferrisstreams.runtime.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/** What the Kafka clients and Kafka Streams know: their keys, types and defaults. */
final class KafkaKeys {
  static final String STREAMS = "streams";
  static final String CONSUMER = "main.consumer";
  static final String PRODUCER = "producer";

  private static final ConfigDef STREAMS_DEF = StreamsConfig.configDef();
  private static final ConfigDef CONSUMER_DEF = ConsumerConfig.configDef();
  private static final ConfigDef PRODUCER_DEF = ProducerConfig.configDef();
  private static final ConfigDef ADMIN_DEF = AdminClientConfig.configDef();

  private KafkaKeys() {}

  static boolean consumer(String key) {
    return CONSUMER_DEF.names().contains(key);
  }

  static boolean producer(String key) {
    return PRODUCER_DEF.names().contains(key);
  }

  /** Whether the key, without a word about a client, is one for Kafka Streams or all clients. */
  static boolean streams(String key) {
    return STREAMS_DEF.names().contains(key)
        || ADMIN_DEF.names().contains(key)
        || (consumer(key) && producer(key));
  }

  static Set<String> names() {
    Set<String> names = new TreeSet<>(STREAMS_DEF.names());
    names.addAll(CONSUMER_DEF.names());
    names.addAll(PRODUCER_DEF.names());
    names.addAll(ADMIN_DEF.names());
    return names;
  }

  /**
   * The text as Kafka takes it: units of durations and sizes resolved.
   *
   * @throws IllegalArgumentException naming the type if the text is not of it
   */
  static String canonical(String scope, String key, String text) {
    ConfigDef.ConfigKey known = known(scope, key);
    if (known == null) {
      return text;
    }
    String plain = withoutUnit(known, text);
    Object value;
    try {
      value = ConfigDef.parseType(key, plain, known.type);
    } catch (org.apache.kafka.common.config.ConfigException e) {
      throw new IllegalArgumentException("not of type " + known.type, e);
    }
    if (known.validator != null) {
      try {
        known.validator.ensureValid(key, value);
      } catch (org.apache.kafka.common.config.ConfigException e) {
        throw new IllegalArgumentException("not one of: " + known.validator, e);
      }
    }
    return plain;
  }

  private static String withoutUnit(ConfigDef.ConfigKey known, String text) {
    boolean number =
        known.type == ConfigDef.Type.INT
            || known.type == ConfigDef.Type.LONG
            || known.type == ConfigDef.Type.SHORT;
    if (!number || text.strip().chars().allMatch(c -> c >= '0' && c <= '9')) {
      return number ? text.strip() : text;
    }
    boolean duration = known.name.endsWith(".ms");
    boolean size =
        known.name.contains("bytes")
            || known.name.equals("batch.size")
            || known.name.equals("buffer.memory");
    try {
      return duration
          ? ValueType.DURATION.canonical(text)
          : size ? ValueType.SIZE.canonical(text) : text.strip();
    } catch (IllegalArgumentException e) {
      return text.strip(); // -1 and the like; if it is none of these, Kafka's own check says so
    }
  }

  private static ConfigDef.@Nullable ConfigKey known(String scope, String key) {
    for (ConfigDef def :
        switch (scope) {
          case CONSUMER -> new ConfigDef[] {CONSUMER_DEF};
          case PRODUCER -> new ConfigDef[] {PRODUCER_DEF};
          default -> new ConfigDef[] {STREAMS_DEF, ADMIN_DEF, CONSUMER_DEF, PRODUCER_DEF};
        }) {
      ConfigDef.ConfigKey known = def.configKeys().get(key);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /** What the main consumer and the producer of a job with these properties would hold. */
  static Map<String, Map<String, String>> effective(Map<String, String> properties) {
    Map<String, Object> complete = new LinkedHashMap<>(properties);
    complete.putIfAbsent(StreamsConfig.APPLICATION_ID_CONFIG, "job");
    complete.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:9092");
    StreamsConfig config = new QuietStreamsConfig(complete);
    return Map.of(
        STREAMS, texts(config.values(), STREAMS_DEF),
        CONSUMER, texts(config.getMainConsumerConfigs("job", "job", 0), CONSUMER_DEF),
        PRODUCER, texts(config.getProducerConfigs("job"), PRODUCER_DEF));
  }

  private static Map<String, String> texts(Map<String, ?> configured, ConfigDef def) {
    Map<String, String> texts = new LinkedHashMap<>();
    def.configKeys()
        .forEach(
            (name, key) -> {
              Object value =
                  configured.containsKey(name)
                      ? configured.get(name)
                      : key.hasDefault() ? key.defaultValue : null;
              if (value != null) {
                texts.put(name, text(key, value));
              }
            });
    return texts;
  }

  private static String text(ConfigDef.ConfigKey key, Object value) {
    return value instanceof String string
        ? string
        : String.valueOf(ConfigDef.convertToString(value, key.type));
  }

  /** Does not log every property it holds. */
  private static final class QuietStreamsConfig extends StreamsConfig {
    QuietStreamsConfig(Map<String, Object> properties) {
      super(properties, false);
    }
  }
}
