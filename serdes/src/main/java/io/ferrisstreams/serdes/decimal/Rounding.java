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
}
