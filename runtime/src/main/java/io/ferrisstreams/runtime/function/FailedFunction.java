package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.RowException;

/** Exceptions of functions of users as errors of the row. */
public final class FailedFunction {
  private FailedFunction() {}

  /**
   * @param function its SQL name
   * @param thrown what it threw; a {@link RowException} keeps its kind
   */
  public static RowException of(String function, Throwable thrown) {
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    RowException.Kind kind =
        thrown instanceof RowException row ? row.kind() : RowException.Kind.BAD_ARGUMENT;
    String what =
        thrown instanceof RowException ? String.valueOf(thrown.getMessage()) : what(thrown);
    return new RowException(kind, function + " failed: " + what);
  }

  /** With the line it is from, since a row error has no stack trace. */
  private static String what(Throwable thrown) {
    String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    StackTraceElement[] trace = thrown.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return thrown.getClass().getSimpleName() + message + where;
  }
}
