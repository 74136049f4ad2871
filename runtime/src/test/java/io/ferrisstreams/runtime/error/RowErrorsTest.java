package io.ferrisstreams.runtime.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.RowCount;
import io.ferrisstreams.runtime.topology.RowCount.Outcome;
import io.ferrisstreams.serdes.row.RowException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class RowErrorsTest {
  private final Logger logger = (Logger) LoggerFactory.getLogger(RowErrors.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final JobProbe probe = new JobProbe();
  private final List<TestRecord<String, String>> letters = new ArrayList<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void forget() {
    logger.detachAppender(log);
  }

  /** Fails at what the value says: a kind of row error, or a bug. */
  private static String evaluate(String value) {
    if (value.equals("bug")) {
      throw new NullPointerException("a bug");
    }
    if (!value.equals("fine")) {
      throw new RowException(RowException.Kind.valueOf(value), "told to");
    }
    return value;
  }

  private void run(String strategy, String... values) {
    run(List.of(new JobSpec.Setting("failure_strategy", strategy, "--set")), values);
  }

  private void run(List<JobSpec.Setting> settings, String... values) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("in", Consumed.with(Serdes.String(), Serdes.String()))
        .mapValues(RowErrorsTest::evaluate, Named.as("evaluate"))
        .to("out", Produced.with(Serdes.String(), Serdes.String()));
    Properties properties =
        ConfigResolver.resolve(new JobSpec("app", List.of(), List.of(), List.of()), settings)
            .properties();
    properties.put(RowErrors.PROBE_CONFIG, probe);
    try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), properties)) {
      TestInputTopic<String, String> in =
          driver.createInputTopic("in", new StringSerializer(), new StringSerializer());
      for (String value : values) {
        in.pipeInput(
            new TestRecord<>(
                "k",
                value,
                new RecordHeaders().add("mine", new byte[] {1, 2}),
                Instant.ofEpochMilli(42)));
      }
      letters.addAll(
          driver
              .createOutputTopic(
                  "app-dead-letters", new StringDeserializer(), new StringDeserializer())
              .readRecordsToList());
    }
  }

  @Test
  void aRowErrorIsLoggedWithItsPlaceAndWithoutAStackTrace() {
    run("LogAndContinue", "fine", "OVERFLOW", "TOMBSTONE", "fine");

    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "row failed in evaluate: OVERFLOW: told to [topic in partition 0 offset 1]",
            "row left out in evaluate: TOMBSTONE: told to [topic in partition 0 offset 2]");
    assertThat(log.list)
        .allSatisfy(
            event -> {
              assertThat(event.getThrowableProxy()).isNull();
              assertThat(event.getLevel()).isEqualTo(Level.WARN);
            });
    assertThat(probe.lost())
        .isEqualTo(
            Map.of(
                new RowCount("evaluate", "OVERFLOW", Outcome.FAILED), 1L,
                new RowCount("evaluate", "TOMBSTONE", Outcome.DROPPED), 1L));
    assertThat(letters).isEmpty();
  }

  @Test
  void aDeadLetterIsTheRecordAsItWasAndWhatIsWrongWithIt() {
    run("SendToDLQ", "fine", "OVERFLOW", "TOMBSTONE", "fine");

    assertThat(letters).hasSize(1);
    TestRecord<String, String> letter = letters.get(0);
    assertThat(letter.key()).isEqualTo("k");
    assertThat(letter.value()).isEqualTo("OVERFLOW");
    assertThat(letter.timestamp()).isEqualTo(42);
    assertThat(letter.headers())
        .isEqualTo(
            new RecordHeaders()
                .add("mine", new byte[] {1, 2})
                .add("__streams.errors.exception", bytes(RowException.class.getName()))
                .add("__streams.errors.message", bytes("told to"))
                .add("__ferris.errors.kind", bytes("OVERFLOW"))
                .add("__ferris.errors.stage", bytes("evaluate"))
                .add("__ferris.errors.statement", bytes("evaluate"))
                .add("__ferris.errors.operator", bytes("evaluate"))
                .add("__streams.errors.topic", bytes("in"))
                .add("__streams.errors.partition", bytes("0"))
                .add("__streams.errors.offset", bytes("1")));
    assertThat(probe.deadLettered()).isEqualTo(Map.of("evaluate", 1L));
    assertThat(probe.failed()).isEmpty();
    assertThat(log.list.get(0).getFormattedMessage())
        .isEqualTo(
            "row dead-lettered in evaluate: OVERFLOW: told to [topic in partition 0 offset 1]");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatNoRetryCanMendIsNotTriedAgain() {
    run("RetryWithBackoff", "OVERFLOW", "fine");

    assertThat(probe.failed()).isEqualTo(Map.of("evaluate", 1L));
    assertThat(log.list).hasSize(1);
  }

  @Test
  void manyRowErrorsAreCountedButNotAllLogged() {
    String[] values = new String[500];
    java.util.Arrays.fill(values, "DIVISION_BY_ZERO");
    run("LogAndContinue", values);

    assertThat(probe.failed()).isEqualTo(Map.of("evaluate", 500L));
    assertThat(log.list).hasSizeBetween(11, 20);
    assertThat(log.list.get(10).getFormattedMessage())
        .isEqualTo("further row errors in evaluate are logged at most every 10 s");
  }

  @Test
  void aBugFailsAndIsNoRowError() {
    Assertions.assertThatExceptionOfType(StreamsException.class)
        .isThrownBy(() -> run("LogAndContinue", "bug"))
        .withCauseInstanceOf(NullPointerException.class);
    assertThat(probe.failed()).isEmpty();
  }

  @Test
  void failBatchStopsAtARowErrorButNotAtATombstone() {
    run("FailBatch", "TOMBSTONE", "fine");
    Assertions.assertThatExceptionOfType(StreamsException.class)
        .isThrownBy(() -> run("FailBatch", "BAD_CAST"))
        .withCauseInstanceOf(RowException.class);
    assertThat(probe.failed()).isEqualTo(Map.of("evaluate", 1L));
  }

  @Test
  void aLateRowIsDroppedWhateverBecomesOfBadOnes() {
    run("FailBatch", "LATE", "fine");
    run("SendToDLQ", "LATE");

    assertThat(probe.lost())
        .isEqualTo(Map.of(new RowCount("evaluate", "LATE", Outcome.DROPPED), 2L));
    assertThat(letters).isEmpty();
  }

  @Test
  void aLateRowIsDeadLetteredIfAskedForAndBadOnesAreNot() {
    run(
        List.of(new JobSpec.Setting("late.data.strategy", "dead_letter", "--set")),
        "LATE",
        "OVERFLOW");

    assertThat(letters).extracting(TestRecord::getValue).containsExactly("LATE");
    assertThat(new String(letters.get(0).headers().lastHeader(DeadLetters.KIND).value(), UTF_8))
        .isEqualTo("LATE");
    assertThat(probe.deadLettered()).isEqualTo(Map.of("evaluate", 1L));
    assertThat(probe.failed()).isEqualTo(Map.of("evaluate", 1L));
  }
}
