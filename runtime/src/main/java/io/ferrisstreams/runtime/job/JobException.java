package io.ferrisstreams.runtime.job;

/** A job cannot start or had to stop; the message is for the user. */
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Exit code of what the user can mend: a missing file, a missing topic, no broker. */
  public static final int USER_ERROR = 2;

  /** Exit code of a failure. */
  public static final int FAILURE = 1;

  private final int exitCode;

  JobException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  JobException(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** {@link #USER_ERROR} or {@link #FAILURE}. */
  public int exitCode() {
    return exitCode;
  }
}
