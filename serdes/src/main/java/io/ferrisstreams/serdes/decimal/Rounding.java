package io.ferrisstreams.serdes.decimal;

import java.math.RoundingMode;

/** What {@link RoundingMode} means for a magnitude. */
final class Rounding {
  private Rounding() {}

  /**
   * Whether an inexact magnitude is rounded up.
   *
   * @param half how what is lost compares to half a unit
   * @param odd whether the last digit kept is
   */
  static boolean isAwayFromZero(RoundingMode mode, boolean negative, int half, boolean odd) {
    return switch (mode) {
      case UP -> true;
      case DOWN -> false;
      case CEILING -> !negative;
      case FLOOR -> negative;
      case HALF_UP -> half >= 0;
      case HALF_DOWN -> half > 0;
      case HALF_EVEN -> half > 0 || (half == 0 && odd);
      case UNNECESSARY -> throw Decimals.badValue("rounding is necessary");
    };
  }

  /** A rounded quotient; not of the smallest long by -1, which is none. */
  static long divide(long a, long b, RoundingMode mode) {
    long quotient = a / b;
    long rest = Math.abs(a - quotient * b);
    if (rest == 0) {
      return quotient;
    }
    boolean negative = (a ^ b) < 0;
    // As unsigned numbers, since 2^63 is the largest divisor there is.
    int half = Long.compareUnsigned(rest, Math.abs(b) - rest);
    return isAwayFromZero(mode, negative, half, (quotient & 1) != 0)
        ? quotient + (negative ? -1 : 1)
        : quotient;
  }
}
