package io.ferrisstreams.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.RowCount;
import io.ferrisstreams.runtime.topology.RowCount.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler.Response;
import org.apache.kafka.streams.errors.ProductionExceptionHandler.Result;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.Test;

final class WriteErrorHandlerTest {
  private static final String RETRY = "RetryWithBackoff";

  private final JobProbe probe = new JobProbe();
  private final List<Duration> waits = new ArrayList<>();
  private final List<RowFault> stops = new ArrayList<>();
  private long nowMs;

  /** What Kafka Streams says of a record whose source bytes it has let go of. */
  private record Sink() implements ErrorHandlerContext {
    @Override
    public String topic() {
      return "in";
    }

    @Override
    public int partition() {
      return 3;
    }

    @Override
    public long offset() {
      return 14;
    }

    @Override
    public Headers headers() {
      return new RecordHeaders();
    }

    @Override
    public String processorNodeId() {
      return "trades-sink";
    }

    @Override
    public TaskId taskId() {
      return new TaskId(0, 3);
    }

    @Override
    public long timestamp() {
      return 15;
    }

    @Override
    public byte[] sourceRawKey() {
      return null;
    }

    @Override
    public byte[] sourceRawValue() {
      return null;
    }
  }

  private WriteErrorHandler handler(String... keysAndValues) {
    WriteErrorHandler handler =
        new WriteErrorHandler(
            new Backoff.Clock(
                () -> nowMs,
                wait -> {
                  waits.add(wait);
                  nowMs += wait.toMillis();
                }));
    Map<String, Object> configs = new HashMap<>();
    configs.put(RowErrors.PROBE_CONFIG, probe);
    configs.put(RowErrors.STOPPED_CONFIG, (RowErrors.Stopped) stops::add);
    configs.put("errors.dead.letter.queue.topic.name", "letters");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      configs.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    handler.configure(configs);
    return handler;
  }

  private static ProducerRecord<byte[], byte[]> record(String topic) {
    return new ProducerRecord<>(topic, new byte[] {1}, new byte[] {2});
  }

  private static Response unavailable(WriteErrorHandler handler) {
    return handler.handleError(new Sink(), record("out"), new TimeoutException("no answer"));
  }

  @Test
  void retriesWaitTwiceAsLongEachTimeAndEnd() {
    WriteErrorHandler handler =
        handler("ferris.failure_strategy", RETRY, "ferris.max_retries", "7");

    for (int i = 0; i < 7; i++) {
      assertThat(unavailable(handler).result()).isEqualTo(Result.RETRY);
    }
    assertThat(unavailable(handler).result()).isEqualTo(Result.RESUME);

    assertThat(waits)
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    assertThat(probe.lost())
        .isEqualTo(Map.of(new RowCount("trades-sink", "NOT_WRITTEN", Outcome.FAILED), 1L));
  }

  @Test
  void theRestOfABatchIsNotRetriedOnItsOwnButALaterFailureIs() {
    WriteErrorHandler handler =
        handler("ferris.failure_strategy", RETRY, "ferris.max_retries", "1");

    assertThat(unavailable(handler).result()).isEqualTo(Result.RETRY);
    assertThat(unavailable(handler).result()).isEqualTo(Result.RESUME);
    assertThat(unavailable(handler).result()).isEqualTo(Result.RESUME);
    nowMs += Duration.ofMinutes(5).toMillis();
    assertThat(unavailable(handler).result()).isEqualTo(Result.RETRY);
  }

  @Test
  void noWaitComesNearTheLongestTimeBetweenPolls() {
    WriteErrorHandler handler =
        handler(
            "ferris.failure_strategy",
            RETRY,
            "ferris.retry_backoff_ms",
            "86400000",
            "main.consumer.max.poll.interval.ms",
            "10000");

    unavailable(handler);

    assertThat(waits).containsExactly(Duration.ofMillis(2_500));
  }

  @Test
  void afterTheRetriesTheJobStopsIfToldTo() {
    WriteErrorHandler handler =
        handler(
            "ferris.failure_strategy",
            RETRY,
            "ferris.max_retries",
            "1",
            "ferris.retry_then",
            "FailBatch");

    unavailable(handler);
    assertThat(unavailable(handler).result()).isEqualTo(Result.FAIL);
    assertThat(stops)
        .extracting(RowFault::toString)
        .containsExactly(
            "trades-sink: NOT_WRITTEN: no answer [topic in partition 3 offset 14] [to topic out]");
  }

  @Test
  void otherStrategiesLeaveRetriesToKafka() {
    WriteErrorHandler handler = handler("ferris.failure_strategy", "LogAndContinue");

    for (int i = 0; i < 10; i++) {
      assertThat(unavailable(handler).result()).isEqualTo(Result.RETRY);
    }
    assertThat(waits).isEmpty();
  }

  @Test
  void whatCannotBeRetriedIsNot() {
    WriteErrorHandler handler =
        handler("ferris.failure_strategy", RETRY, "ferris.retry_then", "SendToDLQ");

    Response response =
        handler.handleError(new Sink(), record("out"), new InvalidRecordException("no key"));

    assertThat(response.result()).isEqualTo(Result.RESUME);
    assertThat(response.deadLetterQueueRecords())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.topic()).isEqualTo("letters");
              assertThat(letter.key()).isEqualTo(new byte[] {1});
              assertThat(letter.value()).isEqualTo(new byte[] {2});
              assertThat(DeadLetters.text(letter.headers(), DeadLetters.KIND, ""))
                  .isEqualTo("REJECTED");
            });
    assertThat(waits).isEmpty();
  }

  @Test
  void aLetterThatIsRefusedIsNotSentAgainAndCountsAsFailed() {
    WriteErrorHandler handler = handler("ferris.failure_strategy", "SendToDLQ");
    ProducerRecord<byte[], byte[]> letter =
        handler
            .handleError(new Sink(), record("out"), new RecordTooLargeException("too large"))
            .deadLetterQueueRecords()
            .get(0);
    assertThat(probe.deadLettered()).isEqualTo(Map.of("trades-sink", 1L));

    Response response =
        handler.handleError(new Sink(), letter, new RecordTooLargeException("still too large"));

    assertThat(response.result()).isEqualTo(Result.RESUME);
    assertThat(response.deadLetterQueueRecords()).isEmpty();
    assertThat(probe.lost())
        .isEqualTo(Map.of(new RowCount("trades-sink", "TOO_LARGE", Outcome.FAILED), 1L));
  }

  @Test
  void aBugIsNoRowError() {
    WriteErrorHandler handler = handler("ferris.failure_strategy", "SendToDLQ");

    Response response =
        handler.handleError(new Sink(), record("out"), new IllegalStateException("a bug"));

    assertThat(response.result()).isEqualTo(Result.FAIL);
    assertThat(probe.lost()).isEmpty();
  }
}
