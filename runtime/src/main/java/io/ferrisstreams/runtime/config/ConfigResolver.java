package io.ferrisstreams.runtime.config;

import static io.ferrisstreams.runtime.config.KafkaKeys.CONSUMER;
import static io.ferrisstreams.runtime.config.KafkaKeys.PRODUCER;
import static io.ferrisstreams.runtime.config.KafkaKeys.STREAMS;

import io.ferrisstreams.runtime.config.End.Kind;
import io.ferrisstreams.runtime.config.End.Role;
import io.ferrisstreams.runtime.topology.JobSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides every property of a job: the user first, then the batch strategy, then the default.
 * Mutable while it collects the decisions of one job.
 */
public final class ConfigResolver {
  private final JobSpec spec;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<ConfigException.Problem> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<String, String> kafka = new LinkedHashMap<>();
  private final UserSettings user;
  private final Combinations combinations;

  private ConfigResolver(JobSpec spec, List<JobSpec.Setting> overrides) {
    this.spec = spec;
    List<End> ends = new ArrayList<>();
    for (JobSpec.Source source : spec.sources()) {
      ends.add(end(Role.SOURCE, source.stream(), source.file().isPresent()));
    }
    for (JobSpec.Sink sink : spec.sinks()) {
      ends.add(end(Role.SINK, sink.stream(), sink.file().isPresent()));
    }
    user = UserSettings.of(ends, Voice.layers(spec, overrides), problems, warnings);
    combinations = new Combinations(user);
  }

  /**
   * Resolves what the statements of {@code spec} and the {@code overrides} ask for.
   *
   * @param overrides what was set outside of SQL: file, environment, command line; the later wins
   * @throws ConfigException with everything that is wrong
   */
  public static Resolution resolve(JobSpec spec, List<JobSpec.Setting> overrides) {
    return new ConfigResolver(spec, overrides).resolve();
  }

  private static End end(Role role, String stream, boolean file) {
    return new End(role, file ? Kind.FILE : Kind.KAFKA, stream);
  }

  private Resolution resolve() {
    for (JobKey key : List.of(JobKey.UNTIL_END, JobKey.CREATE_TOPICS, JobKey.NAME)) {
      decideJob(key);
    }
    Map<String, String> failures =
        FailureDecisions.decide(spec, user, decisions, problems, warnings);
    BatchDecisions batch = BatchDecisions.of(user, decisions, problems, warnings);
    BatchStrategy strategy = batch.strategy();
    Map<BatchKey, String> parameters = batch.parameters();
    decideFiles(batch);
    user.about(Resolution.REGISTRY)
        .forEach((key, value) -> add(Resolution.REGISTRY, key, value.text(), value, null));
    combinations.check(problems);
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    kafka.putAll(failures);
    decideStreams(batch);
    List<Decision> open = new ArrayList<>();
    open.addAll(
        decideClient(
            CONSUMER, strategy, strategy == null ? Map.of() : strategy.consumer(parameters)));
    open.addAll(
        decideClient(PRODUCER, strategy, strategy == null ? Map.of() : strategy.producer()));
    fillFromClients(open);
    return new Resolution(decisions, kafka, warnings);
  }

  private void decideJob(JobKey key) {
    UserSettings.Value set = user.find(JobKey.SCOPE, key.key());
    String value = set == null ? key.standard() : set.text();
    if (key == JobKey.CREATE_TOPICS && !Set.of("own", "all").contains(value) && set != null) {
      problems.add(
          new ConfigException.Problem(
              set.setting().where(), "'%s' = '%s' is not own or all".formatted(key.key(), value)));
    }
    if (!value.isEmpty()) {
      add(JobKey.SCOPE, key.key(), value, set, null);
    }
  }

  private void decideFiles(BatchDecisions batch) {
    BatchStrategy strategy = batch.strategy();
    Map<BatchKey, String> parameters = batch.parameters();
    for (JobSpec.Source source : spec.sources()) {
      String scope = End.scope(Role.SOURCE, source.stream());
      source
          .file()
          .ifPresentOrElse(
              file -> {
                Map<String, String> written = new LinkedHashMap<>(file.options());
                written.put("path", file.path());
                Map<String, String> defaults = new LinkedHashMap<>();
                defaults.put("watching", "false");
                defaults.put("read_buffer_size", "65536");
                defaults.put("batch_read_lines", "1000");
                defaults.put("poll_interval_ms", "100");
                defaults.put("max_record_size", "10485760");
                defaults.put(
                    "commit_interval_ms", parameters.getOrDefault(BatchKey.MAX_WAIT_TIME, "50"));
                decideFile(
                    new FileEnd(Role.SOURCE, scope, written, defaults),
                    strategy,
                    strategy == null ? Map.of() : strategy.fileSource(parameters));
              },
              () -> decidePartitions(scope));
    }
    for (JobSpec.Sink sink : spec.sinks()) {
      String scope = End.scope(Role.SINK, sink.stream());
      sink.file()
          .ifPresentOrElse(
              file -> {
                Map<String, String> written = new LinkedHashMap<>(file.options());
                written.put("path", file.path());
                Map<String, String> defaults = new LinkedHashMap<>();
                defaults.put("append", "false");
                defaults.put("write_buffer_size", "65536");
                defaults.put("batch_write_records", "500");
                decideFile(
                    new FileEnd(Role.SINK, scope, written, defaults),
                    strategy,
                    strategy == null ? Map.of() : strategy.fileSink(parameters));
              },
              () -> decidePartitions(scope));
    }
  }

  private record FileEnd(
      Role role, String scope, Map<String, String> written, Map<String, String> defaults) {}

  private void decideFile(
      FileEnd end, @Nullable BatchStrategy strategy, Map<String, String> suggested) {
    Map<String, UserSettings.Value> set = user.about(end.scope());
    Set<String> keys = new LinkedHashSet<>(end.written().keySet());
    keys.addAll(suggested.keySet());
    keys.addAll(end.defaults().keySet());
    keys.addAll(set.keySet());
    keys.removeAll(Set.of("topic", "format", "type"));
    for (String key : keys.stream().sorted().toList()) {
      UserSettings.Value value = set.get(key);
      String suggestion = suggested.get(key);
      if (value != null) {
        add(end.scope(), key, value.text(), value, overruled(strategy, suggestion, value));
      } else if (end.written().containsKey(key)) {
        decisions.add(
            new Decision(
                end.scope(),
                key,
                writtenValue(end, key),
                new Origin.User("SQL"),
                suggestion == null || strategy == null
                    ? null
                    : new Origin.Strategy(strategy.label()) + " " + suggestion,
                null));
      } else if (suggestion != null && strategy != null) {
        decisions.add(
            new Decision(
                end.scope(), key, suggestion, new Origin.Strategy(strategy.label()), null, null));
      } else {
        add(end.scope(), key, end.defaults().getOrDefault(key, ""), null, null);
      }
    }
  }

  private String writtenValue(FileEnd end, String key) {
    String text = end.written().getOrDefault(key, "");
    ValueType type = FileKeys.type(end.role(), key);
    try {
      return type.canonical(text);
    } catch (IllegalArgumentException e) {
      problems.add(
          new ConfigException.Problem(
              end.scope(), "'%s' = '%s' is not %s".formatted(key, text, type.description())));
      return text;
    }
  }

  private void decidePartitions(String scope) {
    UserSettings.Value partitions = user.find(scope, "partitions");
    if (partitions != null) {
      add(scope, "partitions", partitions.text(), partitions, null);
    }
  }

  private void decideStreams(BatchDecisions batch) {
    List<Decision> standard =
        StreamsDefaults.of(spec, this::truthOf, resolvedJob(JobKey.FAILURE_STRATEGY));
    for (Decision decision : StreamsDecisions.decide(user, batch, standard)) {
      kafka.putIfAbsent(decision.key(), decision.value());
      decisions.add(decision);
    }
  }

  private boolean truthOf(String scope, String key) {
    return decisions.stream()
        .anyMatch(d -> d.scope().equals(scope) && d.key().equals(key) && d.value().equals("true"));
  }

  private String resolvedJob(JobKey key) {
    return decisions.stream()
        .filter(d -> d.scope().equals(JobKey.SCOPE) && d.key().equals(key.key()))
        .map(Decision::value)
        .findFirst()
        .orElseThrow();
  }

  /** Returns what the client is to say itself, its value still open. */
  private List<Decision> decideClient(
      String scope, @Nullable BatchStrategy strategy, Map<String, String> suggested) {
    List<Decision> open = new ArrayList<>();
    Map<String, UserSettings.Value> set = user.about(scope);
    Map<String, Decision> standard =
        scope.equals(CONSUMER) ? StreamsDefaults.consumer(spec, this::truthOf) : Map.of();
    Set<String> keys = new LinkedHashSet<>(set.keySet());
    keys.addAll(standard.keySet());
    keys.addAll(suggested.keySet());
    keys.addAll(StreamsDefaults.shown(scope));
    for (String key : keys.stream().sorted().toList()) {
      UserSettings.Value value = set.get(key);
      UserSettings.Value forAll = user.find(STREAMS, key);
      String suggestion = suggested.get(key);
      Decision ours = standard.get(key);
      if (value != null) {
        kafka.put(scope + "." + key, value.text());
        add(scope, key, value.text(), value, overruled(strategy, suggestion, value));
      } else if (forAll != null) {
        add(scope, key, forAll.text(), forAll, overruled(strategy, suggestion, forAll));
      } else if (suggestion != null && strategy != null) {
        suggest(scope, key, suggestion, strategy, open);
      } else if (ours != null) {
        kafka.put(scope + "." + key, ours.value());
        decisions.add(ours);
      } else {
        open.add(new Decision(scope, key, "", new Origin.Default(), null, null));
      }
    }
    return open;
  }

  private void suggest(
      String scope, String key, String suggestion, BatchStrategy strategy, List<Decision> open) {
    Origin origin = new Origin.Strategy(strategy.label());
    Combinations.Bent bent = combinations.bend(scope, key, suggestion);
    if (bent == null) {
      kafka.put(scope + "." + key, suggestion);
      decisions.add(new Decision(scope, key, suggestion, origin, null, null));
      return;
    }
    String overruled = origin + " " + suggestion;
    String value = bent.value();
    if (value == null) {
      open.add(new Decision(scope, key, "", new Origin.Default(), overruled, bent.reason()));
    } else {
      kafka.put(scope + "." + key, value);
      decisions.add(new Decision(scope, key, value, origin, overruled, bent.reason()));
    }
  }

  private void fillFromClients(List<Decision> open) {
    Map<String, Map<String, String>> effective;
    try {
      effective = KafkaKeys.effective(kafka);
    } catch (org.apache.kafka.common.config.ConfigException e) {
      throw new ConfigException("", String.valueOf(e.getMessage()));
    }
    for (Decision decision : open) {
      String value =
          effective.getOrDefault(decision.scope(), Map.of()).getOrDefault(decision.key(), "");
      decisions.add(
          new Decision(
              decision.scope(),
              decision.key(),
              value,
              decision.origin(),
              decision.overruled(),
              decision.reason()));
    }
    for (String scope : List.of(CONSUMER, PRODUCER)) {
      user.about(scope)
          .forEach(
              (key, value) -> {
                String holds = effective.getOrDefault(scope, Map.of()).get(key);
                if (holds != null && !holds.equals(value.text()) && !Secrets.isSecret(key)) {
                  warnings.add(
                      "%s: Kafka Streams insists on %s=%s"
                          .formatted(value.setting().where(), key, holds));
                }
              });
    }
    decisions.sort(
        java.util.Comparator.comparing((Decision decision) -> Scopes.rank(decision.scope()))
            .thenComparing(Decision::scope)
            .thenComparing(Decision::key));
  }

  private void add(
      String scope,
      String key,
      String value,
      UserSettings.@Nullable Value set,
      @Nullable String overruled) {
    Origin origin = set == null ? new Origin.Default() : new Origin.User(set.setting().where());
    String before = overruled == null && set != null ? set.overruled() : overruled;
    decisions.add(new Decision(scope, key, value, origin, before, null));
  }

  static @Nullable String overruled(
      @Nullable BatchStrategy strategy, @Nullable String suggestion, UserSettings.Value value) {
    return strategy == null || suggestion == null || suggestion.equals(value.text())
        ? null
        : new Origin.Strategy(strategy.label()) + " " + suggestion;
  }
}
