package io.ferrisstreams.runtime.file;

/** A file is not there or not what it should be; the message is for the user. */
public class FileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FileException(String message) {
    super(message);
  }

  FileException(String message, Throwable cause) {
    super(message, cause);
  }
}
