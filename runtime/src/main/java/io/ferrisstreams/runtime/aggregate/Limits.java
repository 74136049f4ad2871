package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
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

  /** More often no value comes; so often, {@link #MAX_VALUES} of them still fit a {@code long}. */
  private static final long MAX_TIMES = 1L << 45;

  /** Its square leaves room for 10^18 of them. */
  private static final double MAX_SQUARABLE = 1e145;

  private Limits() {}

  /** Refuses a value too many. */
  static void check(int values, long bytes) {
    if (values > MAX_VALUES) {
      throw overflow("more than " + MAX_VALUES + " values in one group");
    }
    if (bytes > MAX_BYTES) {
      throw overflow("values of more than " + MAX_BYTES + " bytes in one group");
    }
  }

  /**
   * A number of values that a call asks for.
   *
   * @throws IllegalArgumentException if it makes no sense
   */
  static int size(int n) {
    if (n < 1 || n > MAX_VALUES) {
      throw new IllegalArgumentException(n + " values, must be 1 to " + MAX_VALUES);
    }
    return n;
  }

  /**
   * A part of a whole that a call asks for.
   *
   * @throws IllegalArgumentException if it makes no sense
   */
  static double part(double part) {
    if (!(part >= 0 && part <= 1)) {
      throw new IllegalArgumentException("part " + part + ", must be 0 to 1");
    }
    return part;
  }

  static void state(int bytes) {
    if (bytes > MAX_STATE) {
      throw overflow("a group's state of " + bytes + " bytes, " + MAX_STATE + " are the most");
    }
  }

  /** How often a value came, as it was read. */
  static long times(long count) {
    if (count < 1 || count > MAX_TIMES) {
      throw StateInput.bad("a value that came " + count + " times");
    }
    return count;
  }

  /** The number itself, if it is one. */
  static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new RowException(Kind.BAD_ARGUMENT, "an aggregate of " + value);
    }
    return value;
  }

  /** The number itself, if no sum of squares of such numbers leaves the range of DOUBLE. */
  static double squarable(double value) {
    if (Math.abs(finite(value)) > MAX_SQUARABLE) {
      throw overflow("the square of " + value);
    }
    return value;
  }

  static RowException overflow(String message) {
    return new RowException(Kind.OVERFLOW, message);
  }
}
