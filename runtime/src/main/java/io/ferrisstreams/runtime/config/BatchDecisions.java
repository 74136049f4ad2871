package io.ferrisstreams.runtime.config;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The strategy of a job and its parameters.
 *
 * @param strategy null if the job has none
 * @param parameters the value of each of the strategy's parameters
 */
record BatchDecisions(@Nullable BatchStrategy strategy, Map<BatchKey, String> parameters) {

  static BatchDecisions of(
      UserSettings user,
      List<Decision> decisions,
      List<ConfigException.Problem> problems,
      List<String> warnings) {
    Map<String, UserSettings.Value> said = user.about("batch");
    UserSettings.Value wanted = said.get(BatchKey.STRATEGY.key());
    BatchStrategy strategy = wanted == null ? null : strategy(wanted, problems);
    if (strategy == null) {
      if (wanted == null) {
        said.values().forEach(value -> warnings.add(unused(value, "without a 'batch.strategy'")));
      }
      return new BatchDecisions(null, Map.of());
    }
    decisions.add(
        new Decision(
            "batch",
            BatchKey.STRATEGY.key(),
            strategy.label(),
            new Origin.User(requireNonNull(wanted).setting().where()),
            wanted.overruled(),
            null));
    Map<BatchKey, String> parameters = new EnumMap<>(BatchKey.class);
    strategy
        .parameters()
        .forEach(
            (key, standard) -> {
              Decision decision = decide(strategy, key, standard, said);
              parameters.put(key, decision.value());
              decisions.add(decision);
            });
    said.forEach(
        (key, value) -> {
          BatchKey known = BatchKey.find(key).orElseThrow();
          if (known != BatchKey.STRATEGY && !parameters.containsKey(known)) {
            warnings.add(unused(value, "with " + strategy.label()));
          }
        });
    checkCap(said, problems);
    return new BatchDecisions(strategy, parameters);
  }

  private static @Nullable BatchStrategy strategy(
      UserSettings.Value wanted, List<ConfigException.Problem> problems) {
    BatchStrategy strategy = BatchStrategy.find(wanted.text()).orElse(null);
    if (strategy == null) {
      problems.add(
          new ConfigException.Problem(
              wanted.setting().where(),
              "unknown batch strategy '%s', did you mean '%s'?"
                  .formatted(wanted.text(), Nearest.of(wanted.text(), BatchStrategy.labels()))));
      return null;
    }
    if (!strategy.supported()) {
      problems.add(
          new ConfigException.Problem(
              wanted.setting().where(),
              "not supported yet: batch strategy '%s'".formatted(strategy.label())));
      return null;
    }
    return strategy;
  }

  private static Decision decide(
      BatchStrategy strategy, BatchKey key, String standard, Map<String, UserSettings.Value> said) {
    UserSettings.Value set = said.get(key.key());
    if (set != null) {
      String overruled =
          set.text().equals(standard)
              ? set.overruled()
              : new Origin.Strategy(strategy.label()) + " " + standard;
      return new Decision(
          "batch", key.key(), set.text(), new Origin.User(set.setting().where()), overruled, null);
    }
    UserSettings.Value size = said.get(BatchKey.BATCH_SIZE.key());
    if (key == BatchKey.MAX_BATCH_SIZE
        && strategy == BatchStrategy.FIXED_SIZE
        && size != null
        && Integer.parseInt(size.text()) > Integer.parseInt(standard)) {
      return new Decision(
          "batch",
          key.key(),
          size.text(),
          new Origin.Strategy(strategy.label()),
          new Origin.Strategy(strategy.label()) + " " + standard,
          "raised to the batch_size that was set");
    }
    return new Decision(
        "batch", key.key(), standard, new Origin.Strategy(strategy.label()), null, null);
  }

  private static void checkCap(
      Map<String, UserSettings.Value> said, List<ConfigException.Problem> problems) {
    UserSettings.Value size = said.get(BatchKey.BATCH_SIZE.key());
    UserSettings.Value cap = said.get(BatchKey.MAX_BATCH_SIZE.key());
    if (size != null
        && cap != null
        && Integer.parseInt(size.text()) > Integer.parseInt(cap.text())) {
      problems.add(
          new ConfigException.Problem(
              size.setting().where(),
              "'%s' = %s is above '%s' = %s"
                  .formatted(size.setting().key(), size.text(), cap.setting().key(), cap.text())));
    }
  }

  private static String unused(UserSettings.Value value, String why) {
    return "%s: '%s' has no effect %s"
        .formatted(value.setting().where(), value.setting().key(), why);
  }
}
