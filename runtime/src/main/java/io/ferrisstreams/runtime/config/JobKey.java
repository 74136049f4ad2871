package io.ferrisstreams.runtime.config;

import java.util.Arrays;
import java.util.Optional;

/** Keys about the job that are ours, not Kafka's. */
enum JobKey {
  FAILURE_STRATEGY("failure_strategy", ValueType.TEXT, "LogAndContinue"),
  UNTIL_END("job.until_end", ValueType.BOOLEAN, "false"),
  CREATE_TOPICS("job.create_topics", ValueType.TEXT, "own"),
  NAME("job.name", ValueType.TEXT, "");

  static final String SCOPE = "job";

  private final String key;
  private final ValueType type;
  private final String standard;

  JobKey(String key, ValueType type, String standard) {
    this.key = key;
    this.type = type;
    this.standard = standard;
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

  static Optional<JobKey> find(String key) {
    return Arrays.stream(values()).filter(candidate -> candidate.key.equals(key)).findFirst();
  }
}
