package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Durations;
import io.ferrisstreams.compiler.plan.Kept;
import io.ferrisstreams.compiler.plan.KeyWindow;
import io.ferrisstreams.compiler.plan.Program.Stores;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code 'state.store'} and {@code 'state.ttl'} say. */
final class StateSettings {
  private static final String STORE = "state.store";
  private static final String TTL = "state.ttl";
  private static final String QUERYABLE = "table.queryable";

  private StateSettings() {}

  /** Whether a property says when state is forgotten. */
  static boolean isTtl(String key) {
    return key.equalsIgnoreCase(TTL);
  }

  /** Whether a property is one of these, which are for the compiler only. */
  static boolean isOne(String key) {
    return key.equalsIgnoreCase(STORE)
        || key.equalsIgnoreCase(TTL)
        || key.equalsIgnoreCase(QUERYABLE);
  }

  /**
   * @param span of the value
   * @throws ProblemException if the key is one of these and the value makes no sense
   */
  static void check(String key, String value, Span span) {
    if (key.equalsIgnoreCase(STORE) && inMemory(value).isEmpty()) {
      throw ProblemException.at(
          span,
          "'" + STORE + "' is '" + Settings.shortened(value) + "'",
          "write rocksdb or in_memory");
    }
    if (key.equalsIgnoreCase(QUERYABLE)
        && !List.of("true", "false").contains(value.toLowerCase(Locale.ROOT))) {
      throw ProblemException.at(
          span,
          "'" + QUERYABLE + "' is '" + Settings.shortened(value) + "'",
          "write true or false");
    }
    if (key.equalsIgnoreCase(TTL) && ttl(value).isEmpty()) {
      throw ProblemException.at(
          span,
          "'" + TTL + "' is '" + Settings.shortened(value) + "'",
          "write a length of time from 1ms: 7d");
    }
  }

  /**
   * @param settings of the statement; what it does not say, SET does
   */
  static Stores of(List<Setting> settings, Session session) {
    return new Stores(
        value(STORE, settings, session).flatMap(StateSettings::inMemory).orElse(false),
        value(TTL, settings, session).flatMap(StateSettings::ttl));
  }

  /**
   * {@code rel}, kept to be looked up if the settings of the statement say so.
   *
   * @param span of what is created
   */
  static Rel kept(Rel rel, List<Setting> settings, Span span) {
    if (!isQueryable(settings)) {
      return rel;
    }
    if (rel.type().kind() == RelType.Changelog.STREAM) {
      throw ProblemException.at(
          span, "'" + QUERYABLE + "' is for tables", "leave it out, or write CREATE TABLE");
    }
    if (!rel.type().key().window().equals(KeyWindow.NONE)) {
      throw ProblemException.unsupported(span, "'" + QUERYABLE + "' of a table with windows");
    }
    return new Kept(rel);
  }

  /** What is only read is not kept. */
  static void refuseKept(List<Setting> settings, Span span) {
    if (isQueryable(settings)) {
      throw ProblemException.unsupported(
          span,
          "'" + QUERYABLE + "' of what is declared",
          "write it WITH CREATE TABLE … AS SELECT * FROM it");
    }
  }

  private static boolean isQueryable(List<Setting> settings) {
    return settings.stream()
        .filter(setting -> setting.key().equalsIgnoreCase(QUERYABLE))
        .reduce((earlier, later) -> later)
        .filter(setting -> setting.value().equalsIgnoreCase("true"))
        .isPresent();
  }

  private static Optional<String> value(String key, List<Setting> settings, Session session) {
    Optional<String> own =
        settings.stream()
            .filter(setting -> setting.key().equalsIgnoreCase(key))
            .map(Setting::value)
            .reduce((earlier, later) -> later);
    return own.or(() -> session.setting(key));
  }

  private static Optional<Boolean> inMemory(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "rocksdb" -> Optional.of(false);
      case "in_memory" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  private static Optional<Duration> ttl(String text) {
    return Durations.parse(text).filter(ttl -> ttl.toMillis() > 0);
  }
}
