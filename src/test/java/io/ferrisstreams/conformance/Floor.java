package io.ferrisstreams.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.conformance.Judgement.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was reached: {@code conformance/floor.txt}, a line per tier in the form of the table. Passed
 * cases may only become more, and wrong ones fewer; the file is changed by hand when they do.
 */
record Floor(Map<String, Line> tiers) {

  /**
   * A tier.
   *
   * @param cases by which a corpus is recognised
   */
  record Line(int cases, int passed, int wrong) {}

  static Floor read() {
    Map<String, Line> tiers = new TreeMap<>();
    for (String line : lines("floor.txt")) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != 4) {
        throw new IllegalArgumentException("floor.txt: " + line);
      }
      tiers.put(cells[0].strip(), new Line(number(cells[1]), number(cells[2]), number(cells[3])));
    }
    return new Floor(tiers);
  }

  private static int number(String cell) {
    return Integer.parseInt(cell.strip());
  }

  /** Lines that are neither blank nor comments. */
  static List<String> lines(String file) {
    try (InputStream in = Floor.class.getResourceAsStream("/conformance/" + file)) {
      return new String(requireNonNull(in, file).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it speaks of these cases: as many in every tier. */
  boolean isOf(Corpus corpus) {
    Map<String, Integer> cases = new TreeMap<>();
    corpus.cases().forEach(c -> cases.merge(c.tier(), 1, Integer::sum));
    Map<String, Integer> own = new TreeMap<>();
    tiers.forEach((tier, line) -> own.put(tier, line.cases));
    return own.equals(cases);
  }

  /** Where it was better before. */
  List<String> violations(Map<String, Scores> scores) {
    List<String> violations = new ArrayList<>();
    tiers.forEach(
        (tier, line) -> {
          int passed = requireNonNull(scores.get(tier)).of(Verdict.PASSED);
          int wrong = requireNonNull(scores.get(tier)).of(Verdict.WRONG);
          if (passed < line.passed || wrong > line.wrong) {
            violations.add(
                "%s: %d passed and %d wrong, were %d and %d"
                    .formatted(tier, passed, wrong, line.passed, line.wrong));
          }
        });
    return violations;
  }
}
