package io.ferrisstreams.runtime.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Keys about the job that are ours, not Kafka's, each with the other names it goes by. */
enum JobKey {
  FAILURE_STRATEGY("failure_strategy", ValueType.TEXT, "LogAndContinue"),
  DLQ_TOPIC("dlq.topic", ValueType.TEXT, "", "dead.letter.queue.topic", FailureKeys.DLQ_TOPIC),
  MAX_RETRIES("max_retries", ValueType.COUNT, "3"),
  RETRY_BACKOFF("retry_backoff", ValueType.DURATION, "1000", "retry_backoff_ms"),
  RETRY_THEN("retry.then", ValueType.TEXT, "LogAndContinue", "retry_then"),
  LATE_DATA("late.data.strategy", ValueType.TEXT, "drop", "late_data_strategy"),
  UNTIL_END("job.until_end", ValueType.BOOLEAN, "false"),
  CREATE_TOPICS("job.create_topics", ValueType.TEXT, "own"),
  NAME("job.name", ValueType.TEXT, "");

  static final String SCOPE = "job";

  private final String key;
  private final ValueType type;
  private final String standard;
  private final List<String> aliases;

  JobKey(String key, ValueType type, String standard, String... aliases) {
    this.key = key;
    this.type = type;
    this.standard = standard;
    this.aliases = List.of(aliases);
  }

  String key() {
    return key;
  }

  ValueType type() {
    return type;
  }

  /** What holds if nobody says otherwise. */
  String standard() {
    return standard;
  }

  /** By its own name or an alias. */
  static Optional<JobKey> find(String key) {
    return Arrays.stream(values())
        .filter(candidate -> candidate.key.equals(key) || candidate.aliases.contains(key))
        .findFirst();
  }
}
