package io.ferrisstreams.cli;

import org.jspecify.annotations.Nullable;

/** Something that failed though the user did nothing wrong; the message is for the user. */
final class RunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
