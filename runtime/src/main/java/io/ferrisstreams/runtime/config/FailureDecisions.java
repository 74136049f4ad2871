package io.ferrisstreams.runtime.config;

import io.ferrisstreams.runtime.topology.JobSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of bad rows. Mutable while it decides.
 *
 * <p>Keys that the strategy has no use for are no decisions: where they were set, a warning says
 * so.
 */
final class FailureDecisions {
  private final JobSpec spec;
  private final UserSettings user;
  private final List<Decision> decisions;
  private final List<ConfigException.Problem> problems;
  private final List<String> warnings;
  private final Map<String, String> properties = new LinkedHashMap<>();

  private FailureDecisions(
      JobSpec spec,
      UserSettings user,
      List<Decision> decisions,
      List<ConfigException.Problem> problems,
      List<String> warnings) {
    this.spec = spec;
    this.user = user;
    this.decisions = decisions;
    this.problems = problems;
    this.warnings = warnings;
  }

  /** Returns the properties that tell the handlers what was decided. */
  static Map<String, String> decide(
      JobSpec spec,
      UserSettings user,
      List<Decision> decisions,
      List<ConfigException.Problem> problems,
      List<String> warnings) {
    FailureDecisions deciding = new FailureDecisions(spec, user, decisions, problems, warnings);
    deciding.decide();
    return deciding.properties;
  }

  private void decide() {
    FailureStrategy strategy = strategy(JobKey.FAILURE_STRATEGY, FailureKeys.STRATEGY);
    FailureStrategy last = strategy;
    if (strategy == FailureStrategy.RETRY_WITH_BACKOFF) {
      decide(JobKey.MAX_RETRIES, FailureKeys.MAX_RETRIES);
      decide(JobKey.RETRY_BACKOFF, FailureKeys.RETRY_BACKOFF_MS);
      last = strategy(JobKey.RETRY_THEN, FailureKeys.RETRY_THEN);
      if (last == FailureStrategy.RETRY_WITH_BACKOFF) {
        problem(
            user.find(JobKey.SCOPE, JobKey.RETRY_THEN.key()),
            "'retry.then' says what comes after the retries: LogAndContinue, SendToDLQ or"
                + " FailBatch");
      }
    } else {
      for (JobKey key : List.of(JobKey.MAX_RETRIES, JobKey.RETRY_BACKOFF, JobKey.RETRY_THEN)) {
        warnIfSet(key, "with failure_strategy '%s'".formatted(strategy.label()));
      }
    }
    LateData late = lateData();
    if (last == FailureStrategy.SEND_TO_DLQ || late == LateData.DEAD_LETTER) {
      decideTopic();
    } else {
      warnIfSet(
          JobKey.DLQ_TOPIC,
          "without failure_strategy 'SendToDLQ' or late.data.strategy 'dead_letter'");
    }
  }

  private FailureStrategy strategy(JobKey key, String property) {
    UserSettings.Value set = user.find(JobKey.SCOPE, key.key());
    String text = set == null ? key.standard() : set.text();
    FailureStrategy found = FailureStrategy.find(text).orElse(null);
    if (found == null) {
      problem(
          set,
          "unknown %s '%s', did you mean '%s'?"
              .formatted(key.key(), text, Nearest.of(text, FailureStrategy.labels())));
      return FailureStrategy.LOG_AND_CONTINUE;
    }
    decided(key, found.label(), set, null);
    properties.put(property, found.label());
    return found;
  }

  /** Nobody is bothered with what holds anyway: few jobs have windows. */
  private LateData lateData() {
    UserSettings.Value set = user.find(JobKey.SCOPE, JobKey.LATE_DATA.key());
    if (set == null) {
      return LateData.DROP;
    }
    LateData found = LateData.find(set.text()).orElse(null);
    if (found == null) {
      problem(
          set,
          "unknown %s '%s', did you mean '%s'?"
              .formatted(
                  JobKey.LATE_DATA.key(), set.text(), Nearest.of(set.text(), LateData.labels())));
      return LateData.DROP;
    }
    decided(JobKey.LATE_DATA, found.label(), set, null);
    properties.put(FailureKeys.LATE_DATA, found.label());
    return found;
  }

  private void decide(JobKey key, String property) {
    UserSettings.Value set = user.find(JobKey.SCOPE, key.key());
    String value = set == null ? key.standard() : set.text();
    decided(key, value, set, null);
    properties.put(property, value);
  }

  private void decideTopic() {
    UserSettings.Value set = user.find(JobKey.SCOPE, JobKey.DLQ_TOPIC.key());
    String topic = set == null ? spec.name() + "-dead-letters" : set.text();
    if (!topic.matches("[a-zA-Z0-9._-]{1,249}") || topic.equals(".") || topic.equals("..")) {
      problem(
          set,
          "'%s' = '%s' cannot be the name of a topic"
              .formatted(set == null ? JobKey.DLQ_TOPIC.key() : set.setting().key(), topic));
    }
    Stream.concat(
            spec.sources().stream().map(JobSpec.Source::topic),
            spec.sinks().stream().map(JobSpec.Sink::topic))
        .filter(topic::equals)
        .findFirst()
        .ifPresent(
            same ->
                problem(
                    set,
                    ("the dead-letter topic '%s' is a topic of the job's streams; set 'dlq.topic'"
                            + " to one of its own")
                        .formatted(same)));
    decided(JobKey.DLQ_TOPIC, topic, set, set == null ? "the job's name" : null);
    properties.put(FailureKeys.DLQ_TOPIC, topic);
  }

  private void decided(
      JobKey key, String value, UserSettings.@Nullable Value set, @Nullable String reason) {
    decisions.add(
        new Decision(
            JobKey.SCOPE,
            key.key(),
            value,
            set == null ? new Origin.Default() : new Origin.User(set.setting().where()),
            set == null ? null : set.overruled(),
            reason));
  }

  private void problem(UserSettings.@Nullable Value set, String message) {
    problems.add(new ConfigException.Problem(set == null ? "" : set.setting().where(), message));
  }

  private void warnIfSet(JobKey key, String why) {
    UserSettings.Value set = user.find(JobKey.SCOPE, key.key());
    if (set != null) {
      warnings.add(
          "%s: '%s' has no effect %s".formatted(set.setting().where(), set.setting().key(), why));
    }
  }
}
