package io.ferrisstreams.runtime.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happens to a row that cannot be decoded, evaluated or written. */
public enum FailureStrategy {
  /** Log it, count it, go on. */
  LOG_AND_CONTINUE("LogAndContinue"),
  /** Stop the job. */
  FAIL_BATCH("FailBatch"),
  SEND_TO_DLQ("SendToDLQ"),
  RETRY_WITH_BACKOFF("RetryWithBackoff");

  private final String label;

  FailureStrategy(String label) {
    this.label = label;
  }

  /** As documented, e.g. {@code LogAndContinue}. */
  public String label() {
    return label;
  }

  static String check(
      String text, UserSettings.@Nullable Value set, List<ConfigException.Problem> problems) {
    String squeezed = text.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    String where = set == null ? "" : set.setting().where();
    for (FailureStrategy strategy : values()) {
      if (strategy.label.toLowerCase(Locale.ROOT).equals(squeezed)) {
        if (strategy == SEND_TO_DLQ || strategy == RETRY_WITH_BACKOFF) {
          problems.add(
              new ConfigException.Problem(
                  where, "not supported yet: failure_strategy '%s'".formatted(strategy.label)));
        }
        return strategy.label;
      }
    }
    problems.add(
        new ConfigException.Problem(
            where,
            "unknown failure_strategy '%s', did you mean '%s'?"
                .formatted(
                    text,
                    Nearest.of(
                        text, Arrays.stream(values()).map(FailureStrategy::label).toList()))));
    return text;
  }
}
