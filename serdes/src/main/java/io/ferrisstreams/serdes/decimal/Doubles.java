package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;

/** DOUBLE arithmetic that differs from Java's: dividing by zero is an error, not infinity. */
public final class Doubles {
  private Doubles() {}

  public static double divide(double a, double b) {
    if (b == 0) {
      throw new RowException(RowException.Kind.DIVISION_BY_ZERO, a + " / 0");
    }
    return a / b;
  }

  /** The sign is that of {@code a}. */
  public static double remainder(double a, double b) {
    if (b == 0) {
      throw new RowException(RowException.Kind.DIVISION_BY_ZERO, a + " % 0");
    }
    return a % b;
  }
}
