package io.ferrisstreams.runtime.error;

import io.ferrisstreams.runtime.config.FailureKeys;
import io.ferrisstreams.runtime.config.FailureStrategy;
import io.ferrisstreams.runtime.config.LateData;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.RowCount;
import io.ferrisstreams.runtime.topology.RowCount.Outcome;
import io.ferrisstreams.serdes.row.RowException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/**
 * The one mechanism for what is wrong with single rows: decides what becomes of a row, whatever the
 * stage it failed at, as the job's {@code failure_strategy} says; counts and logs it.
 */
public final class RowErrors {
  /** Where a job's properties may hold the {@link JobProbe} that counts row errors. */
  public static final String PROBE_CONFIG = "ferris.probe";

  /** Where a job's properties may hold the {@link Stopped} to tell why the job must stop. */
  public static final String STOPPED_CONFIG = "ferris.stopped";

  private final FailureStrategy strategy;
  private final boolean lateAreLetters;
  private final @Nullable DeadLetters letters;
  private final @Nullable JobProbe probe;
  private final @Nullable Stopped stopped;
  private final RowErrorLog log = new RowErrorLog();

  /** Hears of the row that a job stops at. */
  public interface Stopped {
    void at(RowFault fault);
  }

  /**
   * What becomes of a row.
   *
   * @param goesOn whether the job does
   * @param letters for the dead-letter topic
   */
  record Ruling(boolean goesOn, List<ProducerRecord<byte[], byte[]>> letters) {
    static final Ruling STOP = new Ruling(false, List.of());
    static final Ruling GO_ON = new Ruling(true, List.of());
  }

  RowErrors(Map<String, ?> configs) {
    probe = configs.get(PROBE_CONFIG) instanceof JobProbe found ? found : null;
    stopped = configs.get(STOPPED_CONFIG) instanceof Stopped found ? found : null;
    FailureStrategy asked = strategy(configs, FailureKeys.STRATEGY);
    strategy =
        asked == FailureStrategy.RETRY_WITH_BACKOFF
            ? strategy(configs, FailureKeys.RETRY_THEN)
            : asked;
    Object topic = configs.get(FailureKeys.DLQ_TOPIC);
    lateAreLetters =
        LateData.find(Configured.text(configs, FailureKeys.LATE_DATA, ""))
            .equals(Optional.of(LateData.DEAD_LETTER));
    letters =
        (strategy == FailureStrategy.SEND_TO_DLQ || lateAreLetters) && topic != null
            ? new DeadLetters(topic.toString(), RecordSize.limit(configs))
            : null;
  }

  private static FailureStrategy strategy(Map<String, ?> configs, String key) {
    return FailureStrategy.find(Configured.text(configs, key, ""))
        .orElse(FailureStrategy.LOG_AND_CONTINUE);
  }

  /** The row error that {@code thrown} is or was caused by. */
  public static Optional<RowException> rowError(Throwable thrown) {
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 20; t = t.getCause(), depth++) {
      if (t instanceof RowException row) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  static String operator(ErrorHandlerContext context) {
    return context.processorNodeId() == null ? "unknown" : context.processorNodeId();
  }

  static RowFault.@Nullable Source source(ErrorHandlerContext context) {
    return context.topic() == null
        ? null
        : new RowFault.Source(context.topic(), context.partition(), context.offset());
  }

  /** The source record of what {@code context} tells of, which is all the caller has of it. */
  static DeadLetters.Original original(ErrorHandlerContext context) {
    return new DeadLetters.Original(
        context.sourceRawKey(), context.sourceRawValue(), context.headers(), context.timestamp());
  }

  /** Decides about a row at a stage where the record it was made from is known. */
  Ruling judge(Stage stage, ErrorHandlerContext context, Exception thrown, @Nullable String to) {
    return RowFault.of(stage, operator(context), thrown, source(context), to)
        .map(fault -> judge(fault, original(context)))
        .orElse(Ruling.STOP);
  }

  /** Decides about a row, counts and logs it. */
  Ruling judge(RowFault fault, DeadLetters.Original original) {
    DeadLetters box = letters;
    if (fault.isTombstone() || (fault.isLate() && (!lateAreLetters || box == null))) {
      count(fault, Outcome.DROPPED);
      log.warn("left out", fault);
      return Ruling.GO_ON;
    }
    if (strategy == FailureStrategy.FAIL_BATCH && !fault.isLate()) {
      return stop(fault);
    }
    if (box == null || (strategy != FailureStrategy.SEND_TO_DLQ && !fault.isLate())) {
      count(fault, Outcome.FAILED);
      log.warn("failed", fault);
      return Ruling.GO_ON;
    }
    ProducerRecord<byte[], byte[]> letter = box.letter(fault, original);
    count(fault, Outcome.DEAD_LETTERED);
    log.warn("dead-lettered", fault);
    return new Ruling(true, List.of(letter));
  }

  /** Counts the row, and stops the job with a reason. */
  Ruling stop(RowFault fault) {
    count(fault, Outcome.FAILED);
    Stopped listener = stopped;
    if (listener != null) {
      listener.at(fault);
    }
    return Ruling.STOP;
  }

  boolean isLetter(ProducerRecord<byte[], byte[]> record) {
    DeadLetters box = letters;
    return box != null && box.topic().equals(record.topic());
  }

  /** A dead letter that the cluster does not take is one more row that is only logged. */
  Ruling undeliverable(ProducerRecord<byte[], byte[]> letter, Exception why) {
    Headers about = letter.headers();
    String operator = DeadLetters.text(about, DeadLetters.OPERATOR, "unknown");
    String kind = DeadLetters.text(about, DeadLetters.KIND, "NOT_WRITTEN");
    JobProbe counter = probe;
    if (counter != null) {
      counter.recount(
          new RowCount(operator, kind, Outcome.DEAD_LETTERED),
          new RowCount(operator, kind, Outcome.FAILED));
    }
    log.lost(letter, operator, kind, why);
    return Ruling.GO_ON;
  }

  private void count(RowFault fault, Outcome outcome) {
    JobProbe counter = probe;
    if (counter != null) {
      counter.lost(new RowCount(fault.operator(), fault.kind(), outcome));
    }
  }

  /** What was counted as written when it was encoded has not been. */
  void notWritten(String topic) {
    JobProbe counter = probe;
    if (counter != null) {
      counter.notWritten(topic);
    }
  }

  /** So that what is too large fails while it is encoded. */
  void tellLargestRecord(long bytes) {
    JobProbe counter = probe;
    if (counter != null) {
      counter.largestRecord(bytes);
    }
  }
}
