package io.ferrisstreams.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Script;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: statements or problems, soon, and nothing else. */
class HostileInputTest {

  @ParameterizedTest
  @ValueSource(strings = {" AND a", " OR a", " + a", " * a", " || a", " OR b AND a"})
  void longChainsAreFine(String link) {
    String text = "SELECT x FROM t WHERE a" + link.repeat(1_000);
    assertThat(SqlParser.parse(new Script("s", text)).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "f(", "NOT ", "- ", "CASE WHEN a THEN ", "a[", "(SELECT ", "CAST(", "KEY "})
  void deepNestsAreRefused(String open) {
    String text = "SELECT " + open.repeat(5_000) + "a FROM t";
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(SqlParser.parse(new Script("s", text)).problems()).isNotEmpty());
  }

  @Test
  void depthIsToldWhereItIsTooDeep() {
    String text = "SELECT " + "(".repeat(300) + "a" + ")".repeat(300) + " FROM t";
    List<Problem> problems = SqlParser.parse(new Script("s", text)).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).isEqualTo("nested more than 200 levels deep");
    assertThat(problems.get(0).span().start()).isEqualTo(7 + 200);
  }

  @Test
  void nestsUpToTheLimitAreFine() {
    String text = "SELECT " + "f(".repeat(195) + "a" + ")".repeat(195) + " FROM t";
    assertThat(SqlParser.parse(new Script("s", text)).problems()).isEmpty();
  }

  @Test
  void deepTypesAreRefused() {
    String text = "CREATE STREAM s (a " + "ARRAY<".repeat(5_000) + "INT" + ">".repeat(5_000) + ")";
    assertThat(SqlParser.parse(new Script("s", text)).problems()).hasSize(1);
  }

  @Test
  void longStatementsAreRefused() {
    String text = "SELECT a" + ", a".repeat(60_000) + " FROM t";
    List<Problem> problems = SqlParser.parse(new Script("s", text)).problems();
    assertThat(problems).extracting(Problem::message).containsExactly("statement too long");
  }

  @Test
  void longPathsAreRefused() {
    String text = "SELECT a" + ".a".repeat(40_000) + " FROM t";
    assertThat(SqlParser.parse(new Script("s", text)).problems()).hasSize(1);
  }

  @Test
  void problemsAreCountedOut() {
    String text = "SELECT a FORM t;".repeat(5_000) + "SELECT a // b\n;".repeat(5_000);
    assertThat(SqlParser.parse(new Script("s", text)).problems()).hasSize(100);
  }

  @Test
  void mutatedStatementsNeverThrow() {
    Random random = new Random(42);
    List<String> seeds = List.of(AcceptTest.text().split(";"));
    String[] words = String.join(" ", seeds).split("\\s+");
    int good = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      if (i % 5 == 0) {
        for (int n = random.nextInt(25); n >= 0; n--) {
          text.append(words[random.nextInt(words.length)]).append(' ');
        }
      } else {
        text.append(seeds.get(random.nextInt(seeds.size())));
        for (int n = random.nextInt(4); n >= 0; n--) {
          mutate(text, words, random);
        }
      }
      Script script = new Script("s", text.toString());
      ParsedScript parsed;
      try {
        parsed = SqlParser.parse(script);
      } catch (Throwable e) {
        throw new AssertionError("thrown for: " + text, e);
      }
      for (Problem problem : parsed.problems()) {
        assertThat(problem.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(problem.show(script))
            .startsWith(script.where(problem.span()) + ": ")
            .doesNotContainPattern("[\\p{Cntrl}&&[^\\n\\t]]");
      }
      good += parsed.problems().isEmpty() ? 1 : 0;
    }
    // Both kinds were met, or the mutations test nothing.
    assertThat(good).isBetween(500, 9_500);
  }

  private static void mutate(StringBuilder text, String[] words, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(8));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, " " + words[random.nextInt(words.length)] + " ");
      case 2 -> text.insert(at, text.substring(at, end));
      case 3 -> text.insert(at, "()[],;'\"`.*+-/=<>:$#@!?\\{}\u0000é😀".charAt(random.nextInt(29)));
      default -> text.setLength(at);
    }
  }
}
