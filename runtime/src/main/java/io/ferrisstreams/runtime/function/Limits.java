package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.RowException;

/** How much one row may ask for. */
final class Limits {
  /** Characters of a result whose length an argument determines; a record holds a million bytes. */
  static final int MAX_TEXT = 1 << 20;

  private Limits() {}

  /** The length itself, if a result of {@code function} may have it. */
  static int text(String function, long length) {
    if (length > MAX_TEXT) {
      throw bad(function + " would yield " + length + " characters, " + MAX_TEXT + " are the most");
    }
    return (int) length;
  }

  static RowException bad(String message) {
    return new RowException(RowException.Kind.BAD_ARGUMENT, message);
  }
}
