package io.ferrisstreams.cli.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedBrokerTest {
  private static final String TOPIC = "t";

  @Test
  void committedTransactionsAreReadAndAbortedOnesAreNot() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      try (KafkaProducer<String, String> producer = transactional(broker)) {
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(TOPIC, "k", "aborted")).get();
        producer.abortTransaction();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(TOPIC, "k", "committed")).get();
        producer.sendOffsetsToTransaction(
            Map.of(new TopicPartition(TOPIC, 0), new OffsetAndMetadata(7)), group(broker));
        producer.commitTransaction();
      }

      assertThat(values(broker, 1)).containsExactly("committed");
      try (Admin admin = admin(broker)) {
        assertThat(admin.listConsumerGroupOffsets("g").partitionsToOffsetAndMetadata().get())
            .containsEntry(new TopicPartition(TOPIC, 0), new OffsetAndMetadata(7));
        Map<String, TopicDescription> topics =
            admin
                .describeTopics(Set.of(TOPIC, "__transaction_state", "__consumer_offsets"))
                .allTopicNames()
                .get();
        assertThat(topics.values())
            .allSatisfy(topic -> assertThat(topic.partitions()).as(topic.name()).hasSize(1));
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        assertThat(
                admin
                    .describeConfigs(Set.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get("retention.ms")
                    .value())
            .as("what happened long ago stays")
            .isEqualTo("-1");
      }
    }
  }

  @Test
  void dataInADirectoryOutlivesTheBrokerThatWroteIt(@TempDir Path temporary) throws Exception {
    Path directory = temporary.resolve("with a space");
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
      write(broker, "kept");
      assertThatThrownBy(() -> EmbeddedBroker.start(directory))
          .isInstanceOf(BrokerException.class)
          .hasMessageContaining("is using this directory");
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
      write(broker, "added");
      assertThat(values(broker, 2)).containsExactly("kept", "added");
    }
  }

  @Test
  void twoBrokersServeSideBySide() throws Exception {
    try (EmbeddedBroker one = EmbeddedBroker.start();
        EmbeddedBroker other = EmbeddedBroker.start()) {
      write(one, "a");
      write(other, "b");
      assertThat(values(one, 1)).containsExactly("a");
      assertThat(values(other, 1)).containsExactly("b");
    }
  }

  @Test
  void temporaryDataIsGoneAfterClose() throws Exception {
    Set<Path> before = temporaryDirectories();
    EmbeddedBroker broker = EmbeddedBroker.start();
    Set<Path> during = temporaryDirectories();
    during.removeAll(before);
    assertThat(during).isNotEmpty();
    broker.close();
    broker.close();
    assertThat(during).allSatisfy(path -> assertThat(path).doesNotExist());
  }

  @Test
  void otherMachinesCannotReachIt() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      String address = broker.bootstrapServers();
      assertThat(address).startsWith("127.0.0.1:");
      int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        assertThat(socket.isConnected()).isTrue();
      }
      for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        for (InetAddress outside : Collections.list(network.getInetAddresses())) {
          if (!outside.isLoopbackAddress()) {
            assertThatThrownBy(
                    () -> {
                      try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(outside, port), 1000);
                      }
                    })
                .isInstanceOf(IOException.class);
          }
        }
      }
    }
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsNamed(@TempDir Path temporary) throws Exception {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThatThrownBy(() -> EmbeddedBroker.start(file.resolve("below")))
        .isInstanceOf(BrokerException.class)
        .hasMessageContaining(file.toString());
  }

  private static Set<Path> temporaryDirectories() throws IOException {
    try (Stream<Path> paths = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return new HashSet<>(
          paths
              .filter(path -> path.getFileName().toString().startsWith("ferris-sql-broker-"))
              .toList());
    }
  }

  private static void write(EmbeddedBroker broker, String value) throws Exception {
    try (KafkaProducer<String, String> producer = producer(broker, Map.of())) {
      producer.send(new ProducerRecord<>(TOPIC, "k", value)).get();
    }
  }

  private static ConsumerGroupMetadata group(EmbeddedBroker broker) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id", "g");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      return consumer.groupMetadata();
    }
  }

  private static KafkaProducer<String, String> transactional(EmbeddedBroker broker) {
    return producer(broker, Map.of("transactional.id", "tx"));
  }

  private static KafkaProducer<String, String> producer(
      EmbeddedBroker broker, Map<String, Object> more) {
    Map<String, Object> config = new HashMap<>(more);
    config.put("bootstrap.servers", broker.bootstrapServers());
    return new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
  }

  private static Admin admin(EmbeddedBroker broker) {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  /** Reads from the beginning until {@code count} values came. */
  private static List<String> values(EmbeddedBroker broker, int count) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(),
            "group.id", "reader",
            "auto.offset.reset", "earliest",
            "isolation.level", "read_committed");
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      Instant end = Instant.now().plusSeconds(30);
      while (values.size() < count && Instant.now().isBefore(end)) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          values.add(record.value());
        }
      }
    }
    return values;
  }
}
