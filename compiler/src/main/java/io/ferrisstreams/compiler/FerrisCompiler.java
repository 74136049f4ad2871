package io.ferrisstreams.compiler;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.analyzer.Analyzed;
import io.ferrisstreams.compiler.analyzer.Analyzer;
import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.codegen.JavaGenerator;
import io.ferrisstreams.compiler.codegen.JavaSources;
import io.ferrisstreams.compiler.jvm.JavaCompiler;
import io.ferrisstreams.compiler.jvm.Libraries;
import io.ferrisstreams.compiler.optimizer.Optimizer;
import io.ferrisstreams.compiler.parser.ParsedScript;
import io.ferrisstreams.compiler.parser.SqlParser;
import io.ferrisstreams.compiler.plan.PlanPrinter;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.compiler.text.SqlException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** SQL in, a Kafka Streams topology out. */
public final class FerrisCompiler {
  /**
   * Chains of a thousand operators are recursions a thousand deep, in Java's compiler as in ours.
   */
  private static final long STACK_BYTES = 256L << 20;

  private FerrisCompiler() {}

  /**
   * Compiles a script that has no name.
   *
   * @throws SqlException with every problem found
   */
  public static CompiledSql compile(String sql) {
    return compile(new Script("sql", sql));
  }

  /**
   * Compiles a script to a job named after it.
   *
   * @throws SqlException with every problem found
   */
  public static CompiledSql compile(Script script) {
    return compile(script, CompilerOptions.named(script.name()));
  }

  /**
   * @throws SqlException with every problem found
   */
  public static CompiledSql compile(Script script, CompilerOptions options) {
    return compile(script, options, Optimizer::optimize);
  }

  /** For tests, which compile with and without the optimizer, or look at what it is given. */
  static CompiledSql compile(
      Script script, CompilerOptions options, UnaryOperator<Program> optimizer) {
    return onDeepStack(() -> compileHere(script, options, optimizer));
  }

  private static CompiledSql compileHere(
      Script script, CompilerOptions options, UnaryOperator<Program> optimizer) {
    ParsedScript parsed = SqlParser.parse(script);
    Analyzed analyzed =
        Analyzer.analyze(
            script, parsed, options.jobName(), Catalog.of(options.functions()), options.dialect());
    Program program = optimizer.apply(analyzed.program());
    JavaSources java = JavaGenerator.generate(program, options.packageName());
    ClassLoader libraries =
        Libraries.of(FerrisCompiler.class.getClassLoader(), options.functions().userClasses());
    Map<String, byte[]> classes = classes(script, java, libraries);
    return new CompiledSql(
        PlanPrinter.print(program),
        TopicContent.of(analyzed.program()),
        java,
        classes,
        libraries,
        analyzed.outputs().stream().map(FerrisCompiler::print).toList(),
        analyzed.warnings().stream().map(warning -> warning.show(script)).toList());
  }

  private static Map<String, byte[]> classes(
      Script script, JavaSources java, ClassLoader libraries) {
    try {
      return new JavaCompiler(libraries).compile(java.files());
    } catch (JavaCompiler.TooLargeException e) {
      Problem problem =
          new Problem(
              new Span(0, 0),
              "a statement of this script is too large for a Java class",
              "split it into several streams");
      throw new SqlException(script, List.of(problem));
    }
  }

  private static String print(Analyzed.Output output) {
    if (output instanceof Analyzed.Output.Text text) {
      return text.text();
    }
    if (output instanceof Analyzed.Output.Plan plan) {
      return PlanPrinter.print(Optimizer.optimize(plan.program()));
    }
    throw new AssertionError(output);
  }

  private static CompiledSql onDeepStack(Supplier<CompiledSql> work) {
    AtomicReference<CompiledSql> result = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.set(work.get());
              } catch (RuntimeException | Error e) {
                failure.set(e);
              }
            },
            "ferris-compiler",
            STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while compiling", e);
    }
    if (failure.get() instanceof RuntimeException e) {
      throw e;
    }
    if (failure.get() instanceof Error e) {
      throw e;
    }
    return requireNonNull(result.get());
  }
}
