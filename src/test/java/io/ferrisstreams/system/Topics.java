package io.ferrisstreams.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Topics of a broker, seen by another client than the one under test. */
record Topics(String bootstrapServers) {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

  private Map<String, Object> config() {
    return Map.of("bootstrap.servers", bootstrapServers);
  }

  void create(String topic, int partitions) throws Exception {
    try (Admin admin = Admin.create(config())) {
      admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
    }
  }

  /** Each record is a key and a value. */
  void write(String topic, List<Map.Entry<String, String>> records) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config(), new StringSerializer(), new StringSerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (Map.Entry<String, String> record : records) {
        sent.add(producer.send(new ProducerRecord<>(topic, record.getKey(), record.getValue())));
      }
      for (Future<RecordMetadata> future : sent) {
        future.get();
      }
    }
  }

  /** Waits until a group has that many members with partitions of their own. */
  void awaitMembers(String group, int count) throws Exception {
    try (Admin admin = Admin.create(config())) {
      long end = System.nanoTime() + PATIENCE_NANOS;
      long working = 0;
      while (working < count) {
        assertThat(System.nanoTime()).as("%s members of %s", working, group).isLessThan(end);
        working = working(admin, group);
      }
    }
  }

  private static long working(Admin admin, String group) throws Exception {
    try {
      return admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
          .filter(member -> !member.assignment().topicPartitions().isEmpty())
          .count();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return 0; // nobody has joined yet
      }
      throw e;
    }
  }

  /** Waits until the last values of all keys, as far as they are committed, are the expected. */
  void awaitTable(String topic, Map<String, String> expected, Program... running) {
    Map<String, String> table = new TreeMap<>();
    try (KafkaConsumer<String, String> consumer = consumer(topic)) {
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!table.equals(expected)) {
        if (System.nanoTime() > end) {
          assertThat(entries(table, expected))
              .as("of %s by %s", topic, List.of(running))
              .containsExactlyElementsOf(entries(expected, table));
        }
        for (ConsumerRecord<String, String> read : consumer.poll(Duration.ofMillis(200))) {
          if (read.value() == null) {
            table.remove(read.key());
          } else {
            table.put(read.key(), read.value());
          }
        }
      }
    }
  }

  /** Those that are other ones there, or missing. */
  private static List<Map.Entry<String, String>> entries(
      Map<String, String> here, Map<String, String> there) {
    return here.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(there.get(entry.getKey())))
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }

  /** Waits until the values, as far as they are committed, are the expected, each of them once. */
  void awaitFacts(String topic, List<String> expected, Program... running) {
    List<String> facts = new ArrayList<>();
    List<String> sorted = expected.stream().sorted().toList();
    try (KafkaConsumer<String, String> consumer = consumer(topic)) {
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!facts.equals(sorted)) {
        if (System.nanoTime() > end) {
          assertThat(facts)
              .as("%s by %s", topic, List.of(running))
              .containsExactlyInAnyOrderElementsOf(sorted);
        }
        for (ConsumerRecord<String, String> read : consumer.poll(Duration.ofMillis(200))) {
          facts.add(read.value());
        }
        facts.sort(null);
      }
    }
  }

  /** Each byte of a key is a character: not all of them are text. */
  private KafkaConsumer<String, String> consumer(String topic) {
    Map<String, Object> config = new HashMap<>(config());
    config.put("group.id", UUID.randomUUID().toString());
    config.put("auto.offset.reset", "earliest");
    config.put("isolation.level", "read_committed");
    // The topic may not be there yet.
    config.put("allow.auto.create.topics", false);
    config.put("metadata.max.age.ms", 200);
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            config,
            (topicName, key) -> key == null ? null : new String(key, ISO_8859_1),
            new StringDeserializer());
    consumer.subscribe(List.of(topic));
    return consumer;
  }

  /** All records there are, once there are {@code count}; in order within each partition. */
  List<ConsumerRecord<String, String>> read(String topic, int count) {
    List<ConsumerRecord<String, String>> found = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = consumer(topic)) {
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (found.size() < count) {
        assertThat(System.nanoTime()).as("%s records of %s", found.size(), topic).isLessThan(end);
        consumer.poll(Duration.ofMillis(500)).forEach(found::add);
      }
    }
    return found;
  }
}
