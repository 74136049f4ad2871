package io.ferrisstreams.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.ferrisstreams.conformance.Judgement.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Runs the cases of {@code -Dconformance.dir}, or of the corpus beside the repository, and prints
 * how they fared. There is nothing to do where there is neither.
 */
class ConformanceTest {

  @Test
  void cases() {
    Optional<Path> directory = Corpus.directory();
    assumeTrue(directory.isPresent(), "no corpus: give one with -Dconformance.dir");
    Corpus corpus = Corpus.read(directory.get());
    assertThat(corpus.cases()).as("cases in %s", directory.get()).isNotEmpty();
    Map<String, String> accepted = Accepted.reasons();
    Judge judge = new Judge(accepted);
    List<Judgement> judgements =
        quietly(() -> corpus.cases().parallelStream().map(judge::judge).toList());
    System.out.println(Scores.report(judgements));
    Floor floor = Floor.read();
    if (floor.isOf(corpus)) {
      assertThat(floor.violations(Scores.byTier(judgements))).isEmpty();
      assertThat(judgements)
          .filteredOn(j -> j.verdict() == Verdict.ACCEPTED)
          .extracting(Judgement::fullName)
          .as("the list of cases that are accepted with reason")
          .containsExactlyInAnyOrderElementsOf(accepted.keySet());
    }
  }

  /** Cases with bad rows are there to have bad rows, each of which is worth a warning elsewhere. */
  private static <T> T quietly(Supplier<T> work) {
    Logger logger = (Logger) LoggerFactory.getLogger("io.ferrisstreams");
    Level level = logger.getLevel();
    logger.setLevel(Level.OFF);
    try {
      return work.get();
    } finally {
      logger.setLevel(level);
    }
  }
}
