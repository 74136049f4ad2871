package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;

/** How much an aggregate may keep of one group. What goes beyond is a row error. */
final class Limits {
  /** Values of a list, a set, a map or a median. */
  static final int MAX_VALUES = 100_000;

  /** Bytes of all values of one aggregate, as they are stored. */
  static final int MAX_BYTES = 750_000;

  /** Bytes of a group's whole state; a changelog's record holds a million, with its key. */
  static final int MAX_STATE = 1_000_000;

  private Limits() {}

  /** Refuses a value too many. */
  static void check(int values, long bytes) {
    if (values > MAX_VALUES) {
      throw full("more than " + MAX_VALUES + " values in one group");
    }
    if (bytes > MAX_BYTES) {
      throw full("values of more than " + MAX_BYTES + " bytes in one group");
    }
  }

  static void state(int bytes) {
    if (bytes > MAX_STATE) {
      throw full("a group's state of " + bytes + " bytes, " + MAX_STATE + " are the most");
    }
  }

  /** The number itself, if it is one. */
  static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new RowException(Kind.BAD_ARGUMENT, "an aggregate of " + value);
    }
    return value;
  }

  /** The result itself, if it is no infinity. */
  static double fits(double result) {
    if (Double.isInfinite(result)) {
      throw overflow("an aggregate beyond the range of DOUBLE");
    }
    return result;
  }

  static RowException overflow(String message) {
    return new RowException(Kind.OVERFLOW, message);
  }

  private static RowException full(String message) {
    return new RowException(Kind.OVERFLOW, message);
  }
}
