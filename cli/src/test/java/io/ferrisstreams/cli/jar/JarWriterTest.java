package io.ferrisstreams.cli.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
class JarWriterTest {
  private static final String MAIN = HandWritten.class.getName();

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"zstd", "lz4", "snappy"})
  void aStatelessJarRunsWithNothingButJava(String compression) throws Exception {
    Path jar = temporary.resolve("app.jar");
    JarWriter.write(
        jar, MAIN, handWritten(), Libraries.neededBy(stateless().describe(), Set.of("json")));
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Map<String, Object> clients = Map.of("bootstrap.servers", broker.bootstrapServers());
      try (Admin admin = Admin.create(clients)) {
        admin
            .createTopics(
                List.of(new NewTopic("in", 1, (short) 1), new NewTopic("out", 1, (short) 1)))
            .all()
            .get();
      }
      try (KafkaProducer<String, String> producer =
          new KafkaProducer<>(clients, new StringSerializer(), new StringSerializer())) {
        producer.send(new ProducerRecord<>("in", "k", "hello")).get();
      }
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  jar.toString(),
                  broker.bootstrapServers(),
                  temporary.resolve("state").toString(),
                  compression)
              .redirectErrorStream(true)
              .redirectOutput(temporary.resolve("said").toFile())
              .start();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(temporary.resolve("said")).content().isEqualTo("without RocksDB\n");
      assertThat(ended).isTrue();
      assertThat(process.exitValue()).isZero();
      assertThat(firstValue(clients, "out")).isEqualTo("HELLO");
    }
  }

  @Test
  void itCarriesNoParserCompilerOrBroker() throws IOException {
    Path jar = temporary.resolve("app.jar");
    JarWriter.write(
        jar, MAIN, handWritten(), Libraries.neededBy(stateless().describe(), Set.of("json")));
    try (JarFile file = new JarFile(jar.toFile())) {
      List<String> names = file.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .contains(
              MAIN.replace('.', '/') + ".class",
              "io/ferrisstreams/serdes/row/Row.class",
              "io/ferrisstreams/runtime/topology/JobProbe.class")
          .noneMatch(name -> name.startsWith("io/ferrisstreams/compiler/"))
          .noneMatch(name -> name.startsWith("io/ferrisstreams/cli/broker/"))
          .noneMatch(name -> name.startsWith("net/sf/jsqlparser/"))
          .noneMatch(name -> name.startsWith("org/eclipse/jdt/"))
          .noneMatch(name -> name.startsWith("kafka/server/"))
          .noneMatch(name -> name.startsWith("org/rocksdb/"))
          .noneMatch(name -> name.endsWith("module-info.class"))
          .anyMatch(name -> name.matches("META-INF/licenses/kafka-streams.*/LICENSE"))
          .doesNotHaveDuplicates()
          .startsWith("META-INF/MANIFEST.MF");
    }
  }

  @Test
  void whatOnlyStoresNeedComesWithStores() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("in").groupByKey().count();
    for (String name : List.of("rocksdbjni", "hash4j")) {
      assertThat(Libraries.neededBy(builder.build().describe(), Set.of()))
          .anyMatch(library -> library.getFileName().toString().startsWith(name));
      assertThat(Libraries.neededBy(stateless().describe(), Set.of("json")))
          .noneMatch(library -> library.getFileName().toString().startsWith(name));
    }
  }

  @Test
  void whatOnlyAvroNeedsComesWithAvro() {
    for (String name : List.of("avro", "guava", "failureaccess")) {
      assertThat(Libraries.neededBy(stateless().describe(), Set.of("json", "avro")))
          .anyMatch(library -> library.getFileName().toString().startsWith(name));
      assertThat(Libraries.neededBy(stateless().describe(), Set.of("json")))
          .noneMatch(library -> library.getFileName().toString().startsWith(name));
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Map<String, byte[]> classes = Map.of("a.B", new byte[] {1}, "a.C", new byte[] {2});
    Path library = jar("lib.jar", Map.of("x/Y.class", "y", "META-INF/LICENSE", "free"));
    JarWriter.write(temporary.resolve("1.jar"), "a.B", classes, List.of(library));
    TimeZone zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    try {
      Map<String, byte[]> reversed = new LinkedHashMap<>();
      classes.keySet().stream()
          .sorted(java.util.Comparator.reverseOrder())
          .forEach(name -> reversed.put(name, classes.get(name)));
      JarWriter.write(temporary.resolve("2.jar"), "a.B", reversed, List.of(library));
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(temporary.resolve("1.jar")).hasSameBinaryContentAs(temporary.resolve("2.jar"));
  }

  @Test
  void servicesAreJoinedSignaturesDroppedAndLicencesKeptApart() throws IOException {
    Path one =
        jar(
            "one.jar",
            Map.of(
                "META-INF/services/S", "a.A # first\n",
                "META-INF/ONE.SF", "signed",
                "META-INF/ONE.RSA", "signed",
                "module-info.class", "m",
                "LICENSE", "one's"));
    Path other =
        jar("other.jar", Map.of("META-INF/services/S", "b.B", "META-INF/LICENSE", "other's"));
    Path jar = temporary.resolve("app.jar");
    JarWriter.write(jar, "a.B", Map.of(), List.of(one, other));
    try (JarFile file = new JarFile(jar.toFile())) {
      assertThat(text(file, "META-INF/services/S")).isEqualTo("a.A # first\nb.B\n");
      assertThat(text(file, "META-INF/licenses/one/LICENSE")).isEqualTo("one's");
      assertThat(text(file, "META-INF/licenses/other/LICENSE")).isEqualTo("other's");
      assertThat(file.stream().map(ZipEntry::getName))
          .containsExactly(
              "META-INF/MANIFEST.MF",
              "META-INF/licenses/one/LICENSE",
              "META-INF/licenses/other/LICENSE",
              "META-INF/services/S",
              "logback.xml");
    }
  }

  @Test
  void twoVersionsOfAClassAreNotMixed() throws IOException {
    Path one = jar("one.jar", Map.of("x/Y.class", "1"));
    Path other = jar("other.jar", Map.of("x/Y.class", "2"));
    Path jar = temporary.resolve("app.jar");
    assertThatThrownBy(() -> JarWriter.write(jar, "a.B", Map.of(), List.of(one, other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x/Y.class");
    assertThat(jar).doesNotExist();
  }

  private static Topology stateless() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("in").to("out");
    return builder.build();
  }

  private static Map<String, byte[]> handWritten() throws IOException {
    try (InputStream in = HandWritten.class.getResourceAsStream("HandWritten.class")) {
      return Map.of(MAIN, in.readAllBytes());
    }
  }

  private Path jar(String name, Map<String, String> entries) throws IOException {
    Path path = temporary.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return path;
  }

  private static String text(JarFile jar, String entry) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String firstValue(Map<String, Object> clients, String topic) {
    TopicPartition partition = new TopicPartition(topic, 0);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(clients, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(30));
      return records.iterator().next().value();
    }
  }
}
