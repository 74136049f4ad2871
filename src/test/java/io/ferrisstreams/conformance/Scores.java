package io.ferrisstreams.conformance;

import io.ferrisstreams.conformance.Judgement.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many cases of a tier came to which end.
 *
 * @param verdicts has all of them
 */
record Scores(Map<Verdict, Integer> verdicts) {

  static Map<String, Scores> byTier(List<Judgement> judgements) {
    Map<String, Scores> tiers = new TreeMap<>();
    for (Judgement judgement : judgements) {
      tiers
          .computeIfAbsent(judgement.tier(), tier -> none())
          .verdicts
          .merge(judgement.verdict(), 1, Integer::sum);
    }
    return tiers;
  }

  private static Scores none() {
    Map<Verdict, Integer> zeros = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      zeros.put(verdict, 0);
    }
    return new Scores(zeros);
  }

  int cases() {
    return verdicts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int of(Verdict verdict) {
    return verdicts.get(verdict);
  }

  /** The table, and below it every case that did not pass. */
  static String report(List<Judgement> judgements) {
    List<String> lines = new ArrayList<>();
    lines.add("tier | cases | passed | unsupported | accepted | wrong");
    byTier(judgements)
        .forEach(
            (tier, scores) ->
                lines.add(
                    "%s | %d | %d | %d | %d | %d"
                        .formatted(
                            tier,
                            scores.cases(),
                            scores.of(Verdict.PASSED),
                            scores.of(Verdict.UNSUPPORTED),
                            scores.of(Verdict.ACCEPTED),
                            scores.of(Verdict.WRONG))));
    for (Verdict verdict : List.of(Verdict.WRONG, Verdict.ACCEPTED, Verdict.UNSUPPORTED)) {
      judgements.stream()
          .filter(judgement -> judgement.verdict() == verdict)
          .forEach(j -> lines.add("%s: %s: %s".formatted(verdict, j.fullName(), j.why())));
    }
    return String.join("\n", lines);
  }
}
