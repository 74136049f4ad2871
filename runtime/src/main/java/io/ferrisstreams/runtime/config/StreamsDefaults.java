package io.ferrisstreams.runtime.config;

import static io.ferrisstreams.runtime.config.KafkaKeys.CONSUMER;
import static io.ferrisstreams.runtime.config.KafkaKeys.STREAMS;

import io.ferrisstreams.runtime.config.End.Role;
import io.ferrisstreams.runtime.topology.JobSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** What this runtime sets itself where nobody else did, and why. */
final class StreamsDefaults {
  private static final String ERRORS = "io.ferrisstreams.runtime.error.";
  private static final Map<String, String> HANDLERS =
      Map.of(
          "deserialization", ERRORS + "DecodeErrorHandler",
          "processing", ERRORS + "EvaluateErrorHandler",
          "production", ERRORS + "WriteErrorHandler");

  private StreamsDefaults() {}

  static List<Decision> of(
      JobSpec spec, BiPredicate<String, String> isTrue, String failureStrategy) {
    List<Decision> defaults = new ArrayList<>();
    defaults.add(decision(STREAMS, "application.id", spec.name(), "the job's name"));
    String reason = "failure_strategy=" + failureStrategy;
    HANDLERS.forEach(
        (stage, handler) ->
            defaults.add(decision(STREAMS, stage + ".exception.handler", handler, reason)));
    defaults.add(
        decision(
            STREAMS,
            "default.client.supplier",
            "io.ferrisstreams.runtime.job.Clients",
            "a record that is too large must not undo a transaction"));
    defaults.add(
        decision(
            STREAMS,
            "ensure.explicit.internal.resource.naming",
            "true",
            "internal topics keep their names when other statements change"));
    if (bounded(spec, isTrue)) {
      defaults.add(
          decision(
              STREAMS, "commit.interval.ms", "100", "the input ends, which is noticed at commits"));
      defaults.add(
          decision(STREAMS, "poll.ms", "20", "the input ends, and waiting for more is in vain"));
    }
    return defaults;
  }

  private static boolean bounded(JobSpec spec, BiPredicate<String, String> isTrue) {
    boolean untilEnd = isTrue.test(JobKey.SCOPE, JobKey.UNTIL_END.key());
    return spec.sources().stream()
        .allMatch(
            source ->
                source.file().isPresent()
                    ? !isTrue.test(End.scope(Role.SOURCE, source.stream()), "watching")
                    : untilEnd);
  }

  static Map<String, Decision> consumer(JobSpec spec, BiPredicate<String, String> isTrue) {
    Map<String, Decision> defaults = new LinkedHashMap<>();
    defaults.put(
        "auto.offset.reset",
        decision(CONSUMER, "auto.offset.reset", "earliest", "a new job reads from the start"));
    if (bounded(spec, isTrue)) {
      defaults.put(
          "fetch.max.wait.ms",
          decision(
              CONSUMER,
              "fetch.max.wait.ms",
              "20",
              "the input ends, and a consumer closes only after its last fetch"));
    }
    if (spec.sources().stream().anyMatch(source -> source.file().isPresent())) {
      defaults.put(
          "isolation.level",
          decision(
              CONSUMER,
              "isolation.level",
              "read_committed",
              "lines of files become visible together with the progress made in the file"));
    }
    return defaults;
  }

  /** Keys whose value is shown even if nobody set them. */
  static List<String> shown(String scope) {
    return scope.equals(CONSUMER)
        ? List.of(
            "fetch.min.bytes",
            "fetch.max.wait.ms",
            "max.poll.records",
            "session.timeout.ms",
            "heartbeat.interval.ms",
            "receive.buffer.bytes")
        : List.of(
            "batch.size", "linger.ms", "buffer.memory", "compression.type", "acks", "retries");
  }

  private static Decision decision(String scope, String key, String value, String reason) {
    return new Decision(scope, key, value, new Origin.Default(), null, reason);
  }
}
