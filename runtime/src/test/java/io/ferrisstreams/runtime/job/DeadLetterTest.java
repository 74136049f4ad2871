package io.ferrisstreams.runtime.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.row.RowException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
final class DeadLetterTest {
  private static final int LIMIT = 4_000;

  @TempDir Path directory;

  private final JobProbe probe = new JobProbe();

  /** As {@link FilterTopology}, but a text with {@code grow} becomes longer than a request. */
  private record GrowTopology(FilterTopology inner) implements SqlTopology {
    static GrowTopology named(String name) {
      return new GrowTopology(
          new FilterTopology(name, Optional.empty(), Optional.empty(), List.of()));
    }

    @Override
    public JobSpec spec() {
      return inner.spec();
    }

    @Override
    public void addTo(StreamsBuilder builder, JobProbe probe) {
      builder.stream(
              inner.inTopic(),
              Consumed.with(Serdes.String(), probe.in("orders", TextRow.serde()))
                  .withName("orders-source"))
          .mapValues(row -> TextRow.of(evaluate(row.getString(0))), Named.as("kept-select"))
          .to(
              inner.outTopic(),
              Produced.with(Serdes.String(), probe.out("kept", TextRow.serde()))
                  .withName("kept-sink"));
    }

    private static String evaluate(String text) {
      if (text.contains("divide")) {
        throw new RowException(RowException.Kind.DIVISION_BY_ZERO, "column 'text' has a zero");
      }
      return text.contains("grow") ? text.repeat(1_000) : text;
    }
  }

  private Job job(SqlTopology topology, String... settings) {
    List<JobSpec.Setting> all = new ArrayList<>();
    all.add(set("bootstrap.servers=" + TestBroker.bootstrapServers()));
    all.add(set("state.dir=" + directory.resolve("state")));
    all.add(set("failure_strategy=SendToDLQ"));
    all.add(set("job.create_topics=all"));
    all.add(set("job.until_end=true"));
    for (String setting : settings) {
      all.add(set(setting));
    }
    return new Job(topology, ConfigResolver.resolve(topology.spec(), all), probe, directory);
  }

  private static JobSpec.Setting set(String setting) {
    String[] pair = setting.split("=", 2);
    return new JobSpec.Setting(pair[0], pair[1], "--set");
  }

  private JobSummary run(SqlTopology topology, String... settings) throws InterruptedException {
    try (Job job = job(topology, settings)) {
      job.start();
      return job.awaitEndOfInput(Duration.ofSeconds(60)).orElseThrow();
    }
  }

  private static void create(NewTopic topic) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
      admin.createTopics(List.of(topic)).all().get();
    }
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(1), Optional.empty());
  }

  /** Writes each text with its index, from 0, as the timestamp, and a header of its own. */
  private static void write(GrowTopology topology, String... texts) throws Exception {
    create(topic(topology.inner().inTopic()));
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (int i = 0; i < texts.length; i++) {
        ProducerRecord<byte[], byte[]> record =
            new ProducerRecord<>(
                topology.inner().inTopic(),
                0,
                1_000L + i,
                ("key " + i).getBytes(UTF_8),
                texts[i].getBytes(UTF_8));
        record.headers().add("trace", new byte[] {(byte) i, -1});
        producer.send(record).get();
      }
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                TestBroker.bootstrapServers(),
                "isolation.level",
                "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  private static List<String> values(String topic) {
    return read(topic).stream().map(record -> new String(record.value(), UTF_8)).toList();
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), UTF_8));
    }
    return headers;
  }

  private static void assertOriginal(ConsumerRecord<byte[], byte[]> letter, int i, String value) {
    assertThat(letter.key()).isEqualTo(("key " + i).getBytes(UTF_8));
    assertThat(letter.value()).isEqualTo(value.getBytes(UTF_8));
    assertThat(letter.timestamp()).isEqualTo(1_000 + i);
    assertThat(letter.headers().headers("trace"))
        .singleElement()
        .satisfies(header -> assertThat(header.value()).isEqualTo(new byte[] {(byte) i, -1}));
  }

  private static void assertHeader(
      ConsumerRecord<byte[], byte[]> letter, String name, String text) {
    assertThat(letter.headers().headers(name))
        .singleElement()
        .satisfies(header -> assertThat(header.value()).isEqualTo(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"at_least_once", "exactly_once_v2"})
  void aRowThatFailsAtAnyStageBecomesADeadLetter(String guarantee) throws Exception {
    String name = "letters-" + guarantee.replace('_', '-');
    GrowTopology topology = GrowTopology.named(name);
    write(topology, "a", "undecodable", "b", "divide", "unwritable", "grow", "c");

    JobSummary summary =
        run(topology, "processing.guarantee=" + guarantee, "producer.max.request.size=" + LIMIT);

    assertThat(values(topology.inner().outTopic())).containsExactly("a", "b", "c");
    assertThat(summary.toString())
        .startsWith("7 rows in, 3 rows out, 0 failed, 0 dropped, 4 dead-lettered, ");
    assertThat(summary.filtered()).isZero();
    assertThat(probe.deadLettered())
        .isEqualTo(Map.of("orders-source", 1L, "kept-select", 1L, "kept-sink", 2L));
    List<ConsumerRecord<byte[], byte[]>> letters = read(name + "-dead-letters");
    assertThat(letters).hasSize(4);
    int[] index = {1, 3, 4, 5};
    String[] value = {"undecodable", "divide", "unwritable", "grow"};
    String[] stage = {"decode", "evaluate", "encode", "encode"};
    String[] kind = {"BAD_BYTES", "DIVISION_BY_ZERO", "OVERFLOW", "TOO_LARGE"};
    String[] operator = {"orders-source", "kept-select", "kept-sink", "kept-sink"};
    for (int i = 0; i < 4; i++) {
      ConsumerRecord<byte[], byte[]> letter = letters.get(i);
      assertOriginal(letter, index[i], value[i]);
      assertHeader(letter, "__ferris.errors.stage", stage[i]);
      assertHeader(letter, "__ferris.errors.kind", kind[i]);
      assertHeader(letter, "__ferris.errors.operator", operator[i]);
      assertHeader(letter, "__ferris.errors.statement", i == 0 ? "orders" : "kept");
      assertHeader(letter, "__streams.errors.topic", topology.inner().inTopic());
      assertHeader(letter, "__streams.errors.partition", "0");
      assertHeader(letter, "__streams.errors.offset", Integer.toString(index[i]));
    }
    assertHeader(letters.get(0), "__streams.errors.exception", RowException.class.getName());
    assertHeader(letters.get(0), "__streams.errors.message", "undecodable");
    assertHeader(letters.get(1), "__ferris.errors.column", "text");
    assertHeader(
        letters.get(3), "__streams.errors.exception", RecordTooLargeException.class.getName());
    assertHeader(letters.get(3), "__ferris.errors.target", topology.inner().outTopic());
  }

  @Test
  void aRowThatTheBrokerRefusesBecomesADeadLetterAndIsNotCountedAsWritten() throws Exception {
    GrowTopology topology = GrowTopology.named("refused");
    write(topology, "a", "grow", "b");
    create(topic("refused-kept").configs(Map.of("max.message.bytes", "3000")));

    JobSummary summary = run(topology);

    assertThat(values("refused-kept")).containsExactly("a", "b");
    assertThat(summary.toString())
        .startsWith("3 rows in, 2 rows out, 0 failed, 0 dropped, 1 dead-lettered, ");
    assertThat(read("refused-dead-letters"))
        .singleElement()
        .satisfies(letter -> assertOriginal(letter, 1, "grow".repeat(1_000)))
        .satisfies(
            letter ->
                assertThat(headers(letter))
                    .containsEntry("__ferris.errors.stage", "produce")
                    .containsEntry("__ferris.errors.kind", "TOO_LARGE")
                    .containsEntry("__ferris.errors.target", "refused-kept")
                    .doesNotContainKey("__streams.errors.offset"));
  }

  @Test
  void aTransactionCannotGoOnWithoutWhatABrokerRefused() throws Exception {
    GrowTopology topology = GrowTopology.named("refused-eos");
    write(topology, "a", "grow", "b");
    create(topic("refused-eos-kept").configs(Map.of("max.message.bytes", "3000")));

    try (Job job = job(topology, "processing.guarantee=exactly_once_v2")) {
      job.start();
      assertThatExceptionOfType(JobException.class)
          .isThrownBy(() -> job.awaitEndOfInput(Duration.ofSeconds(60)))
          .withMessageContaining("kept-sink: TOO_LARGE: ")
          .withMessageContaining("[to topic refused-eos-kept]");
    }
    assertThat(values("refused-eos-kept")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"at_least_once", "exactly_once_v2"})
  void aLetterThatIsTooLargeKeepsWhatFits(String guarantee) throws Exception {
    String name = "heavy-" + guarantee.replace('_', '-');
    GrowTopology topology = GrowTopology.named(name);
    String heavy = "x".repeat(LIMIT - 50);
    write(topology, "a", "divide" + heavy, heavy, "b");

    JobSummary summary =
        run(topology, "processing.guarantee=" + guarantee, "producer.max.request.size=" + LIMIT);

    assertThat(summary.deadLettered()).isEqualTo(2);
    assertThat(values(topology.inner().outTopic())).containsExactly("a", "b");
    assertThat(read(name + "-dead-letters"))
        .hasSize(2)
        .allSatisfy(
            letter -> {
              assertThat(letter.value()).isNull();
              assertThat(new String(letter.key(), UTF_8)).startsWith("key ");
              assertThat(headers(letter).get("__ferris.errors.omitted"))
                  .matches("value of 39\\d\\d bytes");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "undecodable, orders-source: BAD_BYTES: undecodable, 1",
    "unwritable, kept-sink: OVERFLOW: unwritable, 1",
    "grow, kept-sink: TOO_LARGE: the record has 4068 bytes, 1",
  })
  void failBatchNamesTheRowAndCountsItOnce(String text, String message, long failed)
      throws Exception {
    GrowTopology topology = GrowTopology.named("stop-at-" + text);
    write(topology, "a", text, "b");

    try (Job job =
        job(topology, "failure_strategy=FailBatch", "producer.max.request.size=" + LIMIT)) {
      job.start();
      assertThatExceptionOfType(JobException.class)
          .isThrownBy(() -> job.awaitEndOfInput(Duration.ofSeconds(60)))
          .withMessageStartingWith("stopped at a row, as failure_strategy says: " + message)
          .withMessageContaining("[topic " + topology.inner().inTopic() + " partition 0 offset 1]")
          .satisfies(e -> assertThat(e.exitCode()).isEqualTo(JobException.FAILURE));
    }
    assertThat(probe.failed().values()).containsExactly(failed);
  }

  @Test
  void afterTheRetriesTheRowGoesWhereItWasToldTo() throws Exception {
    GrowTopology topology = GrowTopology.named("retry");
    write(topology, "a", "divide", "b");

    JobSummary summary =
        run(
            topology,
            "failure_strategy=RetryWithBackoff",
            "retry.then=SendToDLQ",
            "dlq.topic=retry-bad");

    assertThat(summary.deadLettered()).isEqualTo(1);
    assertThat(values("retry-bad")).containsExactly("divide");
    assertThat(probe.filtered("kept", "kept", "orders")).isZero();
  }

  /** As an application does that has nothing of ours but the topology and its properties. */
  @ParameterizedTest
  @ValueSource(strings = {"at_least_once", "exactly_once_v2"})
  void propertiesAloneAreEnoughForKafkaStreams(String guarantee) throws Exception {
    String name = "embedded-" + guarantee.replace('_', '-');
    GrowTopology topology = GrowTopology.named(name);
    String heavy = "x".repeat(LIMIT - 50);
    write(topology, "a", "divide", heavy, "b");
    create(topic(topology.inner().outTopic()));
    create(topic(name + "-dead-letters"));
    Properties properties =
        ConfigResolver.resolve(
                topology.spec(),
                List.of(
                    set("bootstrap.servers=" + TestBroker.bootstrapServers()),
                    set("state.dir=" + directory.resolve("state")),
                    set("failure_strategy=SendToDLQ"),
                    set("processing.guarantee=" + guarantee),
                    set("producer.max.request.size=" + LIMIT)))
            .properties();
    StreamsBuilder builder = new StreamsBuilder();
    topology.addTo(builder, probe);

    try (KafkaStreams streams = new KafkaStreams(builder.build(), properties)) {
      streams.start();
      while (values(topology.inner().outTopic()).size() < 2) {
        assertThat(streams.state()).isNotEqualTo(KafkaStreams.State.ERROR);
      }
    }
    assertThat(values(topology.inner().outTopic())).containsExactly("a", "b");
    List<ConsumerRecord<byte[], byte[]>> letters = read(name + "-dead-letters");
    assertThat(letters).hasSize(2);
    assertOriginal(letters.get(0), 1, "divide");
    assertHeader(letters.get(1), "__ferris.errors.kind", "TOO_LARGE");
  }
}
