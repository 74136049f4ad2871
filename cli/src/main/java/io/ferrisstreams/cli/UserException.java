package io.ferrisstreams.cli;

/** Something the user has to change; the message says what. */
final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserException(String message) {
    super(message, null, false, false);
  }
}
