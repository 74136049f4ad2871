package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Problem;
import java.util.List;

/**
 * What a script says, and what is wrong with it.
 *
 * @param statements those that could be read, in order
 * @param problems in the order of their position; empty for a script without mistakes
 */
public record ParsedScript(List<Statement> statements, List<Problem> problems) {
  public ParsedScript {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
  }
}
