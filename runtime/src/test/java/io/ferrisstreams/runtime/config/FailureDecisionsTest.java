package io.ferrisstreams.runtime.config;

import static io.ferrisstreams.runtime.config.Specs.job;
import static io.ferrisstreams.runtime.config.Specs.kafka;
import static io.ferrisstreams.runtime.config.Specs.resolve;
import static io.ferrisstreams.runtime.config.Specs.settings;
import static io.ferrisstreams.runtime.config.Specs.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FailureDecisionsTest {

  private static List<String> decided(Resolution resolution) {
    return resolution.decisions().stream()
        .filter(decision -> decision.scope().equals(JobKey.SCOPE))
        .map(Decision::toString)
        .filter(line -> !line.startsWith("job job."))
        .toList();
  }

  @Test
  void byDefaultBadRowsAreLogged() {
    Resolution resolution = resolve(kafka());

    assertThat(decided(resolution))
        .containsExactly("job failure_strategy = LogAndContinue  DEFAULT");
    assertThat(resolution.properties())
        .containsEntry(FailureKeys.STRATEGY, "LogAndContinue")
        .doesNotContainKey(FailureKeys.DLQ_TOPIC);
  }

  @Test
  void theDeadLetterTopicHasTheJobsName() {
    Resolution resolution = resolve(kafka("failure_strategy", "send_to_dlq"));

    assertThat(decided(resolution))
        .containsExactly(
            "job dlq.topic = app-dead-letters  DEFAULT  (the job's name)",
            "job failure_strategy = SendToDLQ  USER(app.sql:7:3)");
    assertThat(resolution.properties()).containsEntry(FailureKeys.DLQ_TOPIC, "app-dead-letters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dlq.topic",
        "dead.letter.queue.topic",
        "errors.dead.letter.queue.topic.name",
        "sink.dlq.topic"
      })
  void theDeadLetterTopicGoesByTheseNames(String key) {
    Resolution resolution = resolve(kafka("failure_strategy", "SendToDLQ", key, "bad"));

    assertThat(resolution.job("dlq.topic")).isEqualTo("bad");
    assertThat(resolution.properties()).containsEntry(FailureKeys.DLQ_TOPIC, "bad");
    assertThat(resolution.warnings()).isEmpty();
  }

  @Test
  void lateRowsMayBeTheOnlyDeadLetters() {
    Resolution resolution = resolve(kafka("late.data.strategy", "DEAD_LETTER"));

    assertThat(decided(resolution))
        .contains(
            "job dlq.topic = app-dead-letters  DEFAULT  (the job's name)",
            "job late.data.strategy = dead_letter  USER(app.sql:7:3)");
    assertThat(resolution.properties())
        .containsEntry(FailureKeys.LATE_DATA, "dead_letter")
        .containsEntry(FailureKeys.DLQ_TOPIC, "app-dead-letters");
  }

  @Test
  void anotherStrategyForLateRowsIsAnError() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> resolve(kafka("late.data.strategy", "update_previous")))
        .withMessageContaining("unknown late.data.strategy 'update_previous', did you mean");
  }

  @Test
  void retriesAreDecidedAndEndInTheStrategyThatWasAskedFor() {
    Resolution resolution =
        resolve(
            kafka("failure_strategy", "RetryWithBackoff", "retry.then", "SendToDLQ"),
            "retry_backoff",
            "2s");

    assertThat(decided(resolution))
        .containsExactly(
            "job dlq.topic = app-dead-letters  DEFAULT  (the job's name)",
            "job failure_strategy = RetryWithBackoff  USER(app.sql:7:3)",
            "job max_retries = 3  DEFAULT",
            "job retry.then = SendToDLQ  USER(app.sql:7:3)",
            "job retry_backoff = 2000  USER(--set)");
    assertThat(resolution.properties())
        .containsEntry(FailureKeys.MAX_RETRIES, "3")
        .containsEntry(FailureKeys.RETRY_BACKOFF_MS, "2000")
        .containsEntry(FailureKeys.RETRY_THEN, "SendToDLQ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "failure_strategy | SendToDQL | app.sql:7:3: unknown failure_strategy 'SendToDQL', did you"
            + " mean 'SendToDLQ'?",
        "max_retries | 0 | app.sql:7:3: 'max_retries' = '0' is not a whole number from 1",
        "retry_backoff | soon | app.sql:7:3: 'retry_backoff' = 'soon' is not a duration such as"
            + " 500ms, 5s, 1m, 2h or 1d",
        "retry.then | RetryWithBackoff | app.sql:7:3: 'retry.then' says what comes after the"
            + " retries: LogAndContinue, SendToDLQ or FailBatch",
        "dead.letter.queue.topic | a b | app.sql:7:3: 'dead.letter.queue.topic' = 'a b' cannot be"
            + " the name of a topic",
        "dlq.topic | orders-topic | app.sql:7:3: the dead-letter topic 'orders-topic' is a topic of"
            + " the job's streams; set 'dlq.topic' to one of its own"
      })
  void wrongValuesAreErrors(String key, String value, String message) {
    String strategy = key.contains("retr") ? "RetryWithBackoff" : "SendToDLQ";
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> resolve(kafka("failure_strategy", strategy, key, value)))
        .withMessage(message);
  }

  @Test
  void whatTheStrategyHasNoUseForIsWarnedOf() {
    assertThat(resolve(kafka("dlq.topic", "bad", "max_retries", "5")).warnings())
        .containsExactly(
            "app.sql:7:3: 'max_retries' has no effect with failure_strategy 'LogAndContinue'",
            "app.sql:7:3: 'dlq.topic' has no effect without failure_strategy 'SendToDLQ' or"
                + " late.data.strategy 'dead_letter'");
  }

  @Test
  void twoStatementsOfAJobCannotDisagree() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(
            () ->
                resolve(
                    job(
                        false,
                        statement(
                            "trades", settings("app.sql:1:1", "failure_strategy", "FailBatch")),
                        statement(
                            "trades", settings("app.sql:9:1", "failure_strategy", "SendToDLQ")))))
        .withMessageStartingWith(
            "app.sql:9:1: 'failure_strategy' = 'SendToDLQ' here, but 'failure_strategy' ="
                + " 'FailBatch' at app.sql:1:1");
  }
}
