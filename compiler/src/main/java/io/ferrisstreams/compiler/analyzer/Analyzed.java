package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.text.Problem;
import java.util.List;

/**
 * What a script means.
 *
 * @param program checked
 * @param outputs of SHOW, DESCRIBE and EXPLAIN, in script order
 * @param warnings in script order
 */
public record Analyzed(Program program, List<Output> outputs, List<Problem> warnings) {
  public Analyzed {
    outputs = List.copyOf(outputs);
    warnings = List.copyOf(warnings);
  }

  /** What a statement prints. */
  public sealed interface Output {

    /** Text that is ready. */
    record Text(String text) implements Output {}

    /** The plan of a query, which is made a program of its own. */
    record Plan(Program program) implements Output {}
  }
}
