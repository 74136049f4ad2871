package io.ferrisstreams.compiler.text;

import java.util.List;

/**
 * What is wrong with a script; the only exception an author of SQL can cause. Holds every problem
 * found; its message shows them all, each with its line and a caret.
 */
public final class SqlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public SqlException(Script script, List<Problem> problems) {
    super(Problem.show(script, problems));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of their position. */
  public List<Problem> problems() {
    return problems;
  }
}
