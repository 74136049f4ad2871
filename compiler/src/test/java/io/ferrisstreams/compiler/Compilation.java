package io.ferrisstreams.compiler;

import io.ferrisstreams.compiler.optimizer.Optimizer;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.text.Script;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * A compiled script with the programs on the way.
 *
 * @param analyzed as the analyzer made it
 * @param program what the code was generated from
 */
public record Compilation(CompiledSql sql, Program analyzed, Program program) {

  /** As users get it. */
  public static Compilation optimized(Script script) {
    return of(script, Optimizer::optimize);
  }

  /** The analyzer's plan, generated as it is. */
  public static Compilation unoptimized(Script script) {
    return of(script, program -> program);
  }

  private static Compilation of(Script script, UnaryOperator<Program> optimizer) {
    AtomicReference<Program> analyzed = new AtomicReference<>();
    AtomicReference<Program> program = new AtomicReference<>();
    CompiledSql sql =
        FerrisCompiler.compile(
            script,
            CompilerOptions.named(script.name()),
            given -> {
              analyzed.set(given);
              program.set(optimizer.apply(given));
              return program.get();
            });
    return new Compilation(sql, analyzed.get(), program.get());
  }
}
