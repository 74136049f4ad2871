package io.ferrisstreams.runtime.config;

import static io.ferrisstreams.runtime.config.KafkaKeys.STREAMS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for Kafka Streams itself: the user, then the strategy, then our defaults. */
final class StreamsDecisions {
  private static final String CACHE = "statestore.cache.max.bytes";

  /** Says the same, and would lose against {@link #CACHE} if both were set. */
  private static final String CACHE_BEFORE = "cache.max.bytes.buffering";

  private StreamsDecisions() {}

  /**
   * @param standard what holds where nobody says anything
   */
  static List<Decision> decide(UserSettings user, BatchDecisions batch, List<Decision> standard) {
    BatchStrategy strategy = batch.strategy();
    Map<String, String> suggested =
        strategy == null ? Map.of() : strategy.streams(batch.parameters());
    List<Decision> decisions = new ArrayList<>();
    Set<String> decided = new HashSet<>();
    user.about(STREAMS)
        .forEach(
            (key, value) -> {
              String named = key.equals(CACHE_BEFORE) ? CACHE : key;
              decided.add(key);
              decided.add(named);
              decisions.add(said(key, value, strategy, suggested.get(named)));
            });
    if (strategy != null) {
      suggested.forEach(
          (key, value) -> {
            if (decided.add(key)) {
              decisions.add(suggestion(key, value, strategy, standard));
            }
          });
    }
    standard.stream().filter(decision -> decided.add(decision.key())).forEach(decisions::add);
    return decisions;
  }

  private static Decision said(
      String key,
      UserSettings.Value value,
      @Nullable BatchStrategy strategy,
      @Nullable String suggestion) {
    String overruled = ConfigResolver.overruled(strategy, suggestion, value);
    boolean group = value.setting().key().endsWith("group.id");
    return new Decision(
        STREAMS,
        key,
        value.text(),
        new Origin.User(value.setting().where()),
        overruled == null ? value.overruled() : overruled,
        group ? "group.id: the application is the consumer group" : null);
  }

  /** A job whose input ends commits at least as often as it needs to notice that. */
  private static Decision suggestion(
      String key, String value, BatchStrategy strategy, List<Decision> standard) {
    Origin origin = new Origin.Strategy(strategy.label());
    Decision ours =
        standard.stream().filter(decision -> decision.key().equals(key)).findFirst().orElse(null);
    return ours == null || Long.parseLong(ours.value()) >= Long.parseLong(value)
        ? new Decision(STREAMS, key, value, origin, null, null)
        : new Decision(STREAMS, key, ours.value(), origin, origin + " " + value, ours.reason());
  }
}
