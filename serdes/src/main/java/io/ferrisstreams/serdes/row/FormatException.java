package io.ferrisstreams.serdes.row;

/** What a format needs is not there, or refuses: nothing that a row is to blame for. */
public class FormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FormatException(String message) {
    super(message);
  }

  public FormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
