package io.ferrisstreams.compiler.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.compiler.Compilation;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Union;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.SqlException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code .sql} file of the cases, compiled and, where there is an {@code .in} file, run.
 *
 * <p>{@code -Dgolden.case=over} runs those in whose names that regular expression is found.
 *
 * <p>{@code .java} leaves row classes out, since they say little and fill pages, unless the script
 * has the comment {@code -- with row classes}. A case is run three ways, all with the same output:
 * straight; stopped and restarted half way; and as the analyzer planned it, without the optimizer.
 * The optimizer may save a row from failing, in a column that nobody reads or where a later filter
 * drops the row; a script where it does says {@code fails less when optimised}.
 */
class GoldenTest {
  private static final String WITH_ROW_CLASSES = "-- with row classes";
  private static final String FAILS_LESS = "fails less when optimised";

  @TestFactory
  Stream<DynamicTest> cases() {
    Pattern wanted = Pattern.compile(System.getProperty("golden.case", ""));
    return Golden.cases().stream()
        .filter(name -> wanted.matcher(name).find())
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  @Test
  void everyFileBelongsToCase() {
    List<String> cases = Golden.cases();
    assertThat(cases).hasSizeGreaterThan(1);
    assertThat(Golden.files())
        .allSatisfy(
            file -> {
              int dot = file.lastIndexOf('.');
              assertThat(cases).as(file).contains(file.substring(0, dot));
              String extension = file.substring(dot + 1);
              assertThat(Stream.concat(Stream.of("sql", "in"), Golden.EXTENSIONS.stream()))
                  .contains(extension);
            });
  }

  private static void check(String name) {
    Script script = new Script(name + ".sql", Golden.read(name + ".sql"));
    Map<String, String> produced;
    try {
      produced = produced(script, Compilation.optimized(script), name);
    } catch (SqlException e) {
      assertThat(Golden.exists(name + ".in"))
          .as("an error case has no input: %s", e.getMessage())
          .isFalse();
      produced = Map.of("error", String.valueOf(e.getMessage()));
    }
    Golden.check(name, produced);
  }

  private static Map<String, String> produced(Script script, Compilation optimized, String name) {
    Map<String, String> produced = new LinkedHashMap<>();
    boolean queries = !optimized.program().queries().isEmpty();
    if (queries || !optimized.program().inserts().isEmpty()) {
      produced.put("plan", optimized.sql().plan().stripTrailing());
      produced.put("java", java(optimized, script));
    }
    if (queries) {
      produced.put("topology", optimized.sql().topology().describe().toString().stripTrailing());
    }
    if (!optimized.sql().warnings().isEmpty()) {
      produced.put("warn", String.join("\n", optimized.sql().warnings()));
    }
    if (!optimized.sql().printed().isEmpty()) {
      produced.put("printed", String.join("\n\n", optimized.sql().printed()).stripTrailing());
    }
    if (Golden.exists(name + ".in")) {
      List<InputLine> input = InputLine.all(Golden.read(name + ".in"));
      Run run = Run.straight(optimized.sql(), input);
      checkBalance(run, optimized.analyzed());
      assertThat(Run.restarted(optimized.sql(), input)).as("restarted").isEqualTo(run);
      checkUnoptimized(script, input, run);
      produced.put("out", run.show());
    }
    return produced;
  }

  private static void checkUnoptimized(Script script, List<InputLine> input, Run run) {
    Run plain = Run.straight(Compilation.unoptimized(script).sql(), input);
    if (script.text().contains(FAILS_LESS)) {
      assertThat(plain.lost()).as("fails more without the optimizer").isGreaterThan(run.lost());
      run.byTopic().forEach((topic, all) -> assertSome(plain.byTopic().get(topic), all));
      assertSome(plain.results(), run.results());
      return;
    }
    assertThat(plain.byTopic()).as("unoptimized").isEqualTo(run.byTopic());
    assertThat(plain.results()).as("unoptimized").isEqualTo(run.results());
    assertThat(plain.rowsOut()).as("unoptimized").isEqualTo(run.rowsOut());
    assertThat(plain.lost()).as("unoptimized").isEqualTo(run.lost());
  }

  private static void assertSome(List<String> some, List<String> all) {
    int from = 0;
    for (String line : some) {
      int at = all.subList(from, all.size()).indexOf(line);
      assertThat(at).as("unoptimized: %s, in this order in %s", line, all).isNotNegative();
      from += at + 1;
    }
  }

  /** Where one query reads one stream, and is all there is, only a filter takes rows. */
  private static void checkBalance(Run run, Program program) {
    boolean many = program.queries().size() == 1 && makesMany(program.queries().get(0).root());
    boolean others = program.queries().size() != 1 || !program.inserts().isEmpty();
    if (others || run.rowsIn().size() != 1 || many) {
      return;
    }
    long filtered = run.in() - run.out() - run.lost();
    assertThat(filtered).as("rows in no count").isNotNegative();
    if (!hasFilter(program.queries().get(0).root())) {
      assertThat(filtered).as("rows in no count").isZero();
    }
  }

  /**
   * Whether one row can make several, or none: that of a table belongs to a group before, and one
   * now; in windows, it belongs to several, and several become one.
   */
  private static boolean makesMany(Rel rel) {
    return rel instanceof Rel.Aggregate aggregate
            && (aggregate.undoes() || aggregate.window().isPresent())
        || rel instanceof Join
        || rel instanceof Union
        || rel.inputs().stream().anyMatch(GoldenTest::makesMany);
  }

  private static boolean hasFilter(Rel rel) {
    return rel instanceof Rel.Filter || rel.inputs().stream().anyMatch(GoldenTest::hasFilter);
  }

  private static String java(Compilation compilation, Script script) {
    boolean all = script.text().contains(WITH_ROW_CLASSES);
    return compilation.sql().javaSource().entrySet().stream()
        .filter(file -> all || !file.getValue().contains(" implements Row {"))
        .map(file -> "==== " + file.getKey() + "\n" + file.getValue().stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void recordsOfInputAreReadAsWritten() {
    InputLine line = InputLine.all("# comment\n\nt key=a ts=5 hex:00ff\n").get(0);
    assertThat(line.topic()).isEqualTo("t");
    assertThat(line.entry().timestamp()).isEqualTo(5);
    assertThat(line.entry().key()).isEqualTo(new byte[] {'a'});
    assertThat(line.entry().value()).isEqualTo(new byte[] {0, -1});
    assertThat(InputLine.all("t null").get(0).entry().value()).isNull();
    assertThat(InputLine.all("t {\"a\": 1}").get(0).entry().value()).hasSize(8);
    assertThatThrownBy(() -> InputLine.all(" t")).isInstanceOf(IllegalArgumentException.class);
  }
}
