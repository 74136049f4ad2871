package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.RowException;

/** How much one row may ask for. */
final class Limits {
  /** Characters of a result whose length an argument determines; a record holds a million bytes. */
  static final int MAX_TEXT = 1 << 20;

  /** Elements of an ARRAY or entries of a MAP that arguments determine the number of. */
  static final int MAX_ELEMENTS = 1 << 17;

  private Limits() {}

  /** The length itself, if a result of {@code function} may have it. */
  static int text(String function, long length) {
    if (length > MAX_TEXT) {
      throw bad(function + " would yield " + length + " characters, " + MAX_TEXT + " are the most");
    }
    return (int) length;
  }

  /** The number itself, if a result of {@code function} may have as many bytes. */
  static int bytes(String function, long count) {
    if (count > MAX_TEXT) {
      throw bad(function + " would yield " + count + " bytes, " + MAX_TEXT + " are the most");
    }
    return (int) count;
  }

  /** The number itself, if a result of {@code function} may have as many elements. */
  static int elements(String function, long count) {
    if (count > MAX_ELEMENTS) {
      throw bad(
          function + " would yield " + count + " elements, " + MAX_ELEMENTS + " are the most");
    }
    return (int) count;
  }

  static RowException bad(String message) {
    return new RowException(RowException.Kind.BAD_ARGUMENT, message);
  }
}
