package io.ferrisstreams.compiler.text;

import static java.util.Objects.requireNonNull;

/**
 * Carries one problem from where it is found to where problems are collected. Never leaves the
 * compiler: {@link SqlException} does.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(requireNonNull(problem, "problem").message(), null, false, false);
    this.problem = problem;
  }

  /** A problem without a hint. */
  public static ProblemException at(Span span, String message) {
    return new ProblemException(new Problem(span, message, ""));
  }

  public static ProblemException at(Span span, String message, String hint) {
    return new ProblemException(new Problem(span, message, hint));
  }

  /** Something the dialect has and this version does not compile. */
  public static ProblemException unsupported(Span span, String what) {
    return at(span, "not supported yet: " + what);
  }

  public static ProblemException unsupported(Span span, String what, String hint) {
    return at(span, "not supported yet: " + what, hint);
  }

  public Problem problem() {
    return problem;
  }

  /** The same at {@code span}, if nobody knew where it is. */
  public ProblemException orAt(Span span) {
    return new ProblemException(problem.orAt(span));
  }
}
