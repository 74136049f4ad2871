package io.ferrisstreams.runtime.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happens to a row that cannot be decoded, evaluated or written. */
public enum FailureStrategy {
  /** Log it, count it, go on. */
  LOG_AND_CONTINUE("LogAndContinue"),
  /** Stop the job. */
  FAIL_BATCH("FailBatch"),
  /** Log it, count it, keep the record in the dead-letter topic, go on. */
  SEND_TO_DLQ("SendToDLQ"),
  /**
   * Try again, a little later each time, where that may help: when the cluster does not take what
   * is written. What no retry can mend, and what still fails after the last one, goes the way of
   * {@code retry.then}.
   */
  RETRY_WITH_BACKOFF("RetryWithBackoff");

  private final String label;

  FailureStrategy(String label) {
    this.label = label;
  }

  /** As documented, e.g. {@code LogAndContinue}. */
  public String label() {
    return label;
  }

  /** By its label in any case, with or without {@code _} and {@code -}. */
  public static Optional<FailureStrategy> find(String text) {
    String squeezed = text.strip().toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    return Arrays.stream(values())
        .filter(strategy -> strategy.label.toLowerCase(Locale.ROOT).equals(squeezed))
        .findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(FailureStrategy::label).toList();
  }
}
