package io.ferrisstreams.conformance;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.CompilerOptions;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.SqlException;
import io.ferrisstreams.conformance.Judgement.Verdict;
import io.ferrisstreams.serdes.registry.Registry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles and runs cases.
 *
 * @param accepted the reasons for which cases may compile or yield something else, by full name
 */
record Judge(Map<String, String> accepted) {
  private static final CompilerOptions OPTIONS =
      CompilerOptions.named("case").withDialect(Dialect.KSQL);

  Judgement judge(Case given) {
    try {
      return given.failure().isPresent() ? negative(given) : positive(given);
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
      return judged(given, Verdict.WRONG, "crash: " + trace(e));
    }
  }

  private static CompiledSql compile(Case given) {
    SchemaRegistryClient registry = Registry.mock(given.registry());
    given.schemas().forEach((subject, schema) -> AvroWire.register(registry, subject, schema));
    return FerrisCompiler.compile(new Script("case.sql", given.script()), OPTIONS);
  }

  private Judgement positive(Case given) {
    CompiledSql compiled;
    try {
      compiled = compile(given);
    } catch (SqlException e) {
      boolean clear = e.problems().stream().allMatch(Judge::saysUnsupported);
      return judged(
          given, clear ? Verdict.UNSUPPORTED : Verdict.WRONG, "refused: " + messages(e.problems()));
    }
    Optional<String> difference = new Run(compiled, given).difference();
    return difference.isPresent()
        ? unless(given, difference.get())
        : judged(given, Verdict.PASSED, "");
  }

  private Judgement negative(Case given) {
    CompiledSql compiled;
    try {
      compiled = compile(given);
    } catch (SqlException e) {
      return e.problems().stream().allMatch(Judge::hasPosition)
          ? judged(given, Verdict.PASSED, "")
          : judged(given, Verdict.WRONG, "an error without a position: " + messages(e.problems()));
    }
    if (given.failsAtRunTime() && new Run(compiled, given).failed()) {
      return judged(given, Verdict.PASSED, "");
    }
    return unless(given, "compiles");
  }

  /** Wrong, unless that is accepted. */
  private Judgement unless(Case given, String why) {
    String reason = accepted.get(given.fullName());
    return reason == null
        ? judged(given, Verdict.WRONG, why)
        : judged(given, Verdict.ACCEPTED, reason);
  }

  private static boolean saysUnsupported(Problem problem) {
    // A function that nobody has is as clear an answer.
    return hasPosition(problem)
        && (problem.message().startsWith("not supported yet: ")
            || problem.message().startsWith("unknown function "));
  }

  private static boolean hasPosition(Problem problem) {
    return !problem.message().isBlank() && problem.span().end() > problem.span().start();
  }

  private static String messages(List<Problem> problems) {
    return String.join("; ", problems.stream().map(Problem::message).distinct().toList());
  }

  private static String trace(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return thrown + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private static Judgement judged(Case given, Verdict verdict, String why) {
    return new Judgement(given.tier(), given.fullName(), verdict, why);
  }
}
