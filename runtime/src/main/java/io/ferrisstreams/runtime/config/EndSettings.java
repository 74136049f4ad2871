package io.ferrisstreams.runtime.config;

import io.ferrisstreams.runtime.config.End.Kind;
import io.ferrisstreams.runtime.config.End.Role;
import io.ferrisstreams.runtime.topology.JobSpec;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which settings of a statement are about one of its ends, and which of them wins.
 *
 * <p>A setting's key says what it is about by its prefix: the stream's name, {@code source.kafka.},
 * {@code source.}, {@code kafka.} and so on. The more specific wins: name, then role and kind, then
 * role, then kind, then no prefix at all; among equals the later.
 */
public final class EndSettings {
  private static final Map<String, String> ALIASES =
      Map.of("topic.name", "topic", "kafka_topic", "topic");

  private EndSettings() {}

  /**
   * The settings that hold for {@code end}, by their keys without prefix.
   *
   * <p>Keys without a prefix are taken as being about {@code end}: pass the settings of statements
   * that declare or write it. {@code batch.*} keys are about the job and left out.
   */
  public static Map<String, JobSpec.Setting> of(End end, List<JobSpec.Setting> settings) {
    return of(end, settings, true);
  }

  static Map<String, JobSpec.Setting> of(
      End end, List<JobSpec.Setting> settings, boolean withoutPrefix) {
    Map<String, JobSpec.Setting> winners = new LinkedHashMap<>();
    Map<String, Specificity> wonBy = new HashMap<>();
    for (JobSpec.Setting setting : settings) {
      Match match = match(end, setting.key());
      if (match == null || (match.specificity() == Specificity.NONE && !withoutPrefix)) {
        continue;
      }
      Specificity holder = wonBy.get(match.key());
      if (holder == null || match.specificity().compareTo(holder) >= 0) {
        winners.put(match.key(), setting);
        wonBy.put(match.key(), match.specificity());
      }
    }
    return winners;
  }

  /** From the least to the most specific. */
  private enum Specificity {
    NONE,
    KIND,
    ROLE,
    ROLE_AND_KIND,
    NAME
  }

  private record Match(String key, Specificity specificity) {}

  private static @Nullable Match match(End end, String key) {
    String named = after(end.stream() + ".", key);
    if (named != null) {
      String bare = after(end.kind().prefix(), named);
      return match(bare == null ? named : bare, Specificity.NAME);
    }
    for (Role role : Role.values()) {
      String rest = after(role.prefix(), key);
      if (rest != null) {
        return role == end.role()
            ? ofKind(end, rest, Specificity.ROLE_AND_KIND, Specificity.ROLE)
            : null;
      }
    }
    if (key.startsWith("batch.")) {
      return null;
    }
    return ofKind(end, key, Specificity.KIND, Specificity.NONE);
  }

  private static @Nullable Match ofKind(
      End end, String key, Specificity withKind, Specificity without) {
    for (Kind kind : Kind.values()) {
      String rest = after(kind.prefix(), key);
      if (rest != null) {
        return kind == end.kind() ? match(rest, withKind) : null;
      }
    }
    return match(key, without);
  }

  private static Match match(String key, Specificity specificity) {
    return new Match(ALIASES.getOrDefault(key, key), specificity);
  }

  private static @Nullable String after(String prefix, String key) {
    return key.length() > prefix.length() && key.regionMatches(true, 0, prefix, 0, prefix.length())
        ? key.substring(prefix.length())
        : null;
  }
}
