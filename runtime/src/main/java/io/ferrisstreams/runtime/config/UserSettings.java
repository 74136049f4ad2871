package io.ferrisstreams.runtime.config;

import io.ferrisstreams.runtime.config.End.Role;
import io.ferrisstreams.runtime.topology.JobSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user said, sorted by what it is about, the strongest voice winning. Mutable while it
 * listens to the voices, one layer after the other.
 */
final class UserSettings {
  /** Keys for the compiler: read before there is a job, hence of no interest here. */
  private static final Set<String> CONNECTOR_WORDS =
      Set.of("topic", "type", "format", "path", "config_file", "partitions", "key", "timestamp");

  private static final List<String> CONNECTOR_PREFIXES =
      List.of(
          "output.",
          "key.",
          "value.",
          "event.",
          "watermark.",
          "late.",
          "json.",
          "csv.",
          "avro.",
          "protobuf.",
          "schema.",
          "data.",
          "window.");

  private static final List<String> STREAMS_PREFIXES =
      List.of(
          "consumer.", "restore.consumer.", "global.consumer.", "admin.", "topic.", "client.tag.");

  private final List<End> ends;
  private final Set<String> streams = new HashSet<>();
  private final Map<Scoped, Value> chosen = new LinkedHashMap<>();
  private final Set<JobSpec.Setting> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<ConfigException.Problem> problems;
  private final List<String> warnings;

  /** A setting whose value was checked. */
  record Value(String text, JobSpec.Setting setting, @Nullable String overruled) {}

  private UserSettings(
      List<End> ends, List<ConfigException.Problem> problems, List<String> warnings) {
    this.ends = ends;
    this.problems = problems;
    this.warnings = warnings;
    ends.forEach(end -> streams.add(end.stream().toLowerCase(Locale.ROOT)));
  }

  static UserSettings of(
      List<End> ends,
      List<List<Voice>> layers,
      List<ConfigException.Problem> problems,
      List<String> warnings) {
    UserSettings said = new UserSettings(ends, problems, warnings);
    layers.forEach(said::listen);
    layers.forEach(layer -> layer.forEach(said::warnOfUnheard));
    return said;
  }

  /** Everything said about {@code scope}, by key. */
  Map<String, Value> about(String scope) {
    Map<String, Value> values = new LinkedHashMap<>();
    chosen.forEach(
        (scoped, value) -> {
          if (scoped.scope().equals(scope)) {
            values.put(scoped.key(), value);
          }
        });
    return values;
  }

  @Nullable Value find(String scope, String key) {
    return chosen.get(new Scoped(scope, key));
  }

  private void listen(List<Voice> layer) {
    Map<Scoped, List<JobSpec.Setting>> said = new LinkedHashMap<>();
    for (Voice voice : layer) {
      Map<Scoped, JobSpec.Setting> aboutJob = new LinkedHashMap<>();
      List<JobSpec.Setting> rest = new ArrayList<>();
      for (JobSpec.Setting setting : voice.settings()) {
        Scoped scoped = aboutJob(setting);
        if (scoped == null) {
          rest.add(setting);
        } else {
          aboutJob.put(scoped, setting);
          taken.add(setting);
        }
      }
      aboutJob.forEach((scoped, setting) -> add(said, scoped, setting));
      for (End end : ends) {
        if (voice.concerns(end)) {
          listen(said, voice, end, rest);
        }
      }
    }
    said.forEach(this::choose);
  }

  private void listen(
      Map<Scoped, List<JobSpec.Setting>> said,
      Voice voice,
      End end,
      List<JobSpec.Setting> settings) {
    EndSettings.of(end, settings)
        .forEach(
            (key, setting) -> {
              boolean bare = setting.key().equals(key) || setting.key().equals("topic.name");
              Scoped scoped = bare ? bare(voice, end, key) : aboutEnd(end, key, setting);
              if (scoped != null && !meansOwnEnd(voice, end, key, setting, scoped)) {
                taken.add(setting);
                add(said, scoped, setting);
              }
            });
  }

  /**
   * Whether a key like {@code file.path} of a statement that reads one file and writes another is
   * about the one it writes: its source was declared elsewhere, with a path of its own.
   */
  private boolean meansOwnEnd(
      Voice voice, End end, String key, JobSpec.Setting setting, Scoped scoped) {
    return end.role() == Role.SOURCE
        && !voice.owns(end)
        && scoped.scope().equals(end.scope())
        && setting
            .key()
            .regionMatches(true, 0, end.kind().prefix(), 0, end.kind().prefix().length())
        && !FileKeys.onlyOfSources(key)
        && ends.stream().anyMatch(own -> own.kind() == end.kind() && voice.owns(own));
  }

  private static void add(
      Map<Scoped, List<JobSpec.Setting>> said, Scoped scoped, JobSpec.Setting setting) {
    said.computeIfAbsent(scoped, key -> new ArrayList<>()).add(setting);
  }

  private @Nullable Scoped aboutJob(JobSpec.Setting setting) {
    String key = setting.key();
    if (key.toLowerCase(Locale.ROOT).startsWith(Resolution.REGISTRY + ".")) {
      return new Scoped(Resolution.REGISTRY, key.toLowerCase(Locale.ROOT));
    }
    if (key.startsWith(BatchKey.PREFIX)) {
      return BatchKey.find(key)
          .map(batch -> new Scoped("batch", batch.key()))
          .orElseGet(() -> new Scoped("unknown batch", key));
    }
    String bare = key.startsWith("kafka.") ? key.substring("kafka.".length()) : key;
    Optional<JobKey> known = JobKey.find(bare);
    if (known.isPresent()) {
      return new Scoped(JobKey.SCOPE, known.get().key());
    }
    for (String client : List.of(KafkaKeys.CONSUMER, KafkaKeys.PRODUCER)) {
      if (bare.startsWith(client + ".")) {
        return new Scoped(client, bare.substring(client.length() + 1));
      }
    }
    if (bare.equals("group.id")) {
      return new Scoped(KafkaKeys.STREAMS, "application.id");
    }
    boolean prefixed =
        STREAMS_PREFIXES.stream().anyMatch(bare::startsWith) && !bare.equals("topic.name");
    boolean aboutStream = streams.contains(bare.toLowerCase(Locale.ROOT).split("\\.")[0]);
    return (prefixed || KafkaKeys.streams(bare)) && !aboutStream
        ? new Scoped(KafkaKeys.STREAMS, bare)
        : null;
  }

  private @Nullable Scoped bare(Voice voice, End end, String key) {
    String[] parts = key.toLowerCase(Locale.ROOT).split("\\.");
    boolean aboutStream =
        parts.length > 1
            && (streams.contains(parts[0]) || CONNECTOR_WORDS.contains(parts[parts.length - 1]));
    if (aboutStream && !connector(key)) {
      return null;
    }
    boolean clients = end.role() == Role.SOURCE ? KafkaKeys.consumer(key) : KafkaKeys.producer(key);
    if (!voice.owns(end) && !clients) {
      return null;
    }
    if (!clients && voice.statement() == null && key.contains(".") && !end.equals(ends.get(0))) {
      return null; // of no known client: once is enough
    }
    return aboutEnd(end, key, null);
  }

  private static boolean connector(String key) {
    return CONNECTOR_PREFIXES.stream().anyMatch(key::startsWith);
  }

  private @Nullable Scoped aboutEnd(End end, String key, JobSpec.@Nullable Setting setting) {
    Optional<JobKey> known = JobKey.find(key);
    if (known.isPresent()) {
      return new Scoped(JobKey.SCOPE, known.get().key());
    }
    if (key.equals("group.id")) {
      return new Scoped(KafkaKeys.STREAMS, "application.id");
    }
    if (key.equals("bootstrap.servers")) {
      return new Scoped(KafkaKeys.STREAMS, key);
    }
    if (key.startsWith(BatchKey.PREFIX) && !key.equals("batch.size") && setting != null) {
      return new Scoped("end batch", setting.key());
    }
    boolean source = end.role() == Role.SOURCE;
    String client = source ? KafkaKeys.CONSUMER : KafkaKeys.PRODUCER;
    if (source ? KafkaKeys.consumer(key) : KafkaKeys.producer(key)) {
      return new Scoped(client, key);
    }
    if (KafkaKeys.streams(key)) {
      return new Scoped(KafkaKeys.STREAMS, key);
    }
    if (KafkaKeys.consumer(key) || KafkaKeys.producer(key)) {
      return null;
    }
    boolean ours = !key.contains(".") || connector(key) || end.kind() == End.Kind.FILE;
    return new Scoped(ours ? end.scope() : client, key);
  }

  private void choose(Scoped scoped, List<JobSpec.Setting> settings) {
    Map<String, JobSpec.Setting> byValue = new LinkedHashMap<>();
    for (JobSpec.Setting setting : settings) {
      String text = checked(scoped, setting);
      if (text != null) {
        byValue.put(text, setting);
      }
    }
    if (byValue.size() > 1) {
      List<JobSpec.Setting> two = List.copyOf(byValue.values());
      problems.add(
          new ConfigException.Problem(
              two.get(1).where(),
              "'%s' = '%s' here, but '%s' = '%s' at %s, and both are for the same job; put the "
                      .formatted(
                          two.get(1).key(),
                          shown(two.get(1)),
                          two.get(0).key(),
                          shown(two.get(0)),
                          two.get(0).where())
                  + "statements into jobs of their own with START JOB"));
      return;
    }
    byValue.forEach(
        (text, setting) -> {
          Value before = chosen.get(scoped);
          String overruled =
              before == null || before.text().equals(text)
                  ? null
                  : "USER(" + before.setting().where() + ") " + shown(before.setting());
          chosen.put(scoped, new Value(text, setting, overruled));
        });
  }

  private @Nullable String checked(Scoped scoped, JobSpec.Setting setting) {
    String text = setting.value();
    if (scoped.scope().equals(Resolution.REGISTRY)) {
      return text.strip();
    }
    if (scoped.scope().equals("unknown batch")) {
      problem(
          setting,
          "unknown key '%s', did you mean '%s'?"
              .formatted(setting.key(), Nearest.of(setting.key(), BatchKey.names())));
      return null;
    }
    if (scoped.scope().equals("end batch")) {
      problem(
          setting,
          "'%s': batch.* is set for the whole job, without prefix".formatted(setting.key()));
      return null;
    }
    if (scoped.scope().equals("batch")) {
      return checked(setting, BatchKey.find(scoped.key()).orElseThrow().type());
    }
    if (scoped.scope().equals(JobKey.SCOPE)) {
      return checked(setting, JobKey.find(scoped.key()).orElseThrow().type());
    }
    if (scoped.scope().startsWith("source ") || scoped.scope().startsWith("sink ")) {
      Role role = scoped.scope().startsWith("source ") ? Role.SOURCE : Role.SINK;
      return checked(setting, FileKeys.type(role, scoped.key()));
    }
    try {
      String canonical = KafkaKeys.canonical(scoped.scope(), scoped.key(), text);
      if (!KafkaKeys.names().contains(scoped.key())
          && STREAMS_PREFIXES.stream().noneMatch(scoped.key()::startsWith)) {
        warnings.add(
            "%s: unknown Kafka property '%s' is passed on as it is%s"
                .formatted(
                    setting.where(), scoped.key(), Nearest.hint(scoped.key(), KafkaKeys.names())));
      }
      return canonical;
    } catch (IllegalArgumentException e) {
      problem(
          setting, "'%s' = '%s' is %s".formatted(setting.key(), shown(setting), e.getMessage()));
      return null;
    }
  }

  private @Nullable String checked(JobSpec.Setting setting, ValueType type) {
    try {
      return type.canonical(setting.value());
    } catch (IllegalArgumentException e) {
      problem(
          setting,
          "'%s' = '%s' is not %s".formatted(setting.key(), shown(setting), type.description()));
      return null;
    }
  }

  private void problem(JobSpec.Setting setting, String message) {
    ConfigException.Problem problem = new ConfigException.Problem(setting.where(), message);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private static String shown(JobSpec.Setting setting) {
    return Secrets.mask(setting.key(), setting.value());
  }

  private void warnOfUnheard(Voice voice) {
    for (JobSpec.Setting setting : voice.settings()) {
      if (!taken.contains(setting) && !overruledByMoreSpecific(voice, setting)) {
        warnings.add(
            "%s: '%s' has no effect: the job has nothing it applies to"
                .formatted(setting.where(), setting.key()));
      }
    }
  }

  /** Whether some end would have heard the setting, had nobody spoken up with a better prefix. */
  private boolean overruledByMoreSpecific(Voice voice, JobSpec.Setting setting) {
    return ends.stream()
        .filter(voice::concerns)
        .flatMap(
            end ->
                EndSettings.of(end, List.of(setting)).keySet().stream()
                    .map(key -> EndSettings.of(end, voice.settings()).get(key)))
        .anyMatch(winner -> winner != null && !winner.equals(setting) && taken.contains(winner));
  }
}
