package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Exact arithmetic on decimals of up to 18 digits, held as their unscaled {@code long}; the scales
 * are the caller's to know. Nothing wraps around: a result that does not fit is a {@link
 * RowException} of kind OVERFLOW. What has to round rounds half up, away from zero on ties.
 *
 * <p>Called by generated code, hence static methods over primitives. Messages show unscaled
 * operands where the scales are not passed.
 */
public final class Decimals {
  /** Precisions from here on are not checked: every {@code long} is within them. */
  private static final int UNCHECKED_PRECISION = 19;

  private static final int MAX_POWER = 18;
  private static final long[] POWERS = powers();

  private static final long HALF_OF_10_19 = 5_000_000_000_000_000_000L;

  /** Up to here a {@code long} is a double exactly. */
  private static final long EXACT_DOUBLE = 1L << 53;

  private Decimals() {}

  private static long[] powers() {
    long[] powers = new long[MAX_POWER + 1];
    powers[0] = 1;
    for (int i = 1; i <= MAX_POWER; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** 10 to the {@code exponent}, 0 to 18. */
  public static long powerOfTen(int exponent) {
    return POWERS[exponent];
  }

  public static long add(long a, long b) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      throw overflow(a + " + " + b);
    }
    return sum;
  }

  public static long subtract(long a, long b) {
    long difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) {
      throw overflow(a + " - " + b);
    }
    return difference;
  }

  /** The product, whose scale is the sum of the scales. */
  public static long multiply(long a, long b) {
    long product = a * b;
    if (Math.multiplyHigh(a, b) != product >> 63) {
      throw overflow(a + " * " + b);
    }
    return product;
  }

  /** The product at {@code resultScale}, rounded once, from the exact product. */
  public static long multiplyRounded(long a, int scaleA, long b, int scaleB, int resultScale) {
    long product = a * b;
    int scale = scaleA + scaleB;
    if (Math.multiplyHigh(a, b) == product >> 63 && resultScale <= scale) {
      return rescale(product, scale, resultScale);
    }
    return multiplyRoundedWide(a, scaleA, b, scaleB, resultScale);
  }

  private static long multiplyRoundedWide(long a, int scaleA, long b, int scaleB, int resultScale) {
    Int128 rounded =
        WideDecimals.multiplyRounded(Int128.of(a), scaleA, Int128.of(b), scaleB, resultScale);
    if (!rounded.fitsLong()) {
      throw overflow(format(a, scaleA) + " * " + format(b, scaleB));
    }
    return rounded.lo();
  }

  public static long negate(long value) {
    if (value == Long.MIN_VALUE) {
      throw overflow("-(" + value + ")");
    }
    return -value;
  }

  public static long abs(long value) {
    if (value == Long.MIN_VALUE) {
      throw overflow("abs(" + value + ")");
    }
    return Math.abs(value);
  }

  /** The same number at another scale: exact upwards, rounded downwards. */
  public static long rescale(long value, int fromScale, int toScale) {
    return toScale >= fromScale
        ? scaleUp(value, fromScale, toScale)
        : scaleDown(value, fromScale - toScale);
  }

  /**
   * The same number at another scale.
   *
   * @throws RowException BAD_VALUE if a digit other than zero would be lost
   */
  public static long rescaleExact(long value, int fromScale, int toScale) {
    if (toScale >= fromScale) {
      return scaleUp(value, fromScale, toScale);
    }
    int digits = fromScale - toScale;
    long kept = digits > MAX_POWER ? 0 : value / POWERS[digits];
    if (digits > MAX_POWER ? value != 0 : kept * POWERS[digits] != value) {
      throw badValue(
          format(value, fromScale) + " has more than " + toScale + " digits after the point");
    }
    return kept;
  }

  /** See {@link WideDecimals#convertExact}. */
  public static long convertExact(long value, int fromScale, int precision, int toScale) {
    return checkPrecision(rescaleExact(value, fromScale, toScale), precision);
  }

  private static long scaleUp(long value, int fromScale, int toScale) {
    int digits = toScale - fromScale;
    if (digits == 0 || value == 0) {
      return value;
    }
    if (digits <= MAX_POWER) {
      long scaled = value * POWERS[digits];
      if (Math.multiplyHigh(value, POWERS[digits]) == scaled >> 63) {
        return scaled;
      }
    }
    throw overflow(format(value, fromScale) + " with " + toScale + " digits after the point");
  }

  static long scaleDown(long value, int digits) {
    if (digits > MAX_POWER) {
      // 10^19 is beyond a long, yet half of it is not: such a value still rounds to one.
      boolean one = digits == MAX_POWER + 1 && (value >= HALF_OF_10_19 || value <= -HALF_OF_10_19);
      return one ? Long.signum(value) : 0;
    }
    if (value == Long.MIN_VALUE || (digits == 1 && value > Long.MAX_VALUE - 5)) {
      return divideHalfUp(value, POWERS[digits]);
    }
    return PowersOfTen.divideHalfUp(value, digits);
  }

  /** The quotient at {@code resultScale}, rounded once, from the exact quotient. */
  public static long divide(long a, int scaleA, long b, int scaleB, int resultScale) {
    if (b == 0) {
      throw divisionByZero(format(a, scaleA) + " / " + format(b, scaleB));
    }
    int shift = resultScale + scaleB - scaleA;
    if (shift >= 0 && shift <= MAX_POWER) {
      long numerator = a * POWERS[shift];
      // Half a divisor further from 0, what is cut off is what had to be rounded. An odd one has no
      // half, and no ties.
      long half = Math.abs(b) >> 1;
      long sign = numerator >> 63;
      long biased = numerator + ((half ^ sign) - sign);
      if (Math.multiplyHigh(a, POWERS[shift]) == sign
          && (biased ^ numerator) >= 0
          && biased != Long.MIN_VALUE
          && b != Long.MIN_VALUE) {
        return biased / b;
      }
    }
    return divideWide(a, scaleA, b, scaleB, resultScale);
  }

  private static long divideWide(long a, int scaleA, long b, int scaleB, int resultScale) {
    int shift = resultScale + scaleB - scaleA;
    if (shift >= 0 && shift <= MAX_POWER) {
      long divisor = Math.abs(b); // 2^63, the smallest long without its sign, is read as unsigned
      long high = Unsigned.multiplyHigh(Math.abs(a), POWERS[shift]);
      long low = Math.abs(a) * POWERS[shift];
      if (Unsigned.less(high, divisor)) {
        long quotient = Unsigned.divide(high, low, divisor);
        long rest = low - quotient * divisor;
        boolean up = !Unsigned.less(rest, divisor - rest);
        long magnitude = up ? quotient + 1 : quotient;
        long result = (a ^ b) < 0 ? -magnitude : magnitude;
        if (quotient >= 0 && (magnitude >= 0 || result == magnitude && (a ^ b) < 0)) {
          return result;
        }
      }
    }
    Int128 quotient = WideDecimals.divide(Int128.of(a), scaleA, Int128.of(b), scaleB, resultScale);
    if (!quotient.fitsLong()) {
      throw overflow(format(a, scaleA) + " / " + format(b, scaleB));
    }
    return quotient.lo();
  }

  private static long divideHalfUp(long a, long b) {
    long quotient = a / b;
    long rest = Math.abs(a - quotient * b);
    // rest >= |b| - rest, not 2 * rest >= |b|, which may overflow
    return rest >= Math.abs(b) - rest ? quotient + ((a ^ b) < 0 ? -1 : 1) : quotient;
  }

  /** What is left of {@code a}, with its sign, at the larger of the scales. */
  public static long remainder(long a, int scaleA, long b, int scaleB) {
    if (b == 0) {
      throw divisionByZero(format(a, scaleA) + " % " + format(b, scaleB));
    }
    if (scaleA == scaleB) {
      return a % b;
    }
    // No larger than either operand, and one of them is at the result's scale: always fits.
    return WideDecimals.remainder(Int128.of(a), scaleA, Int128.of(b), scaleB).lo();
  }

  /** Negative, zero or positive as {@code a} is smaller than, equal to or larger than {@code b}. */
  public static int compare(long a, int scaleA, long b, int scaleB) {
    if (scaleA == scaleB) {
      return Long.compare(a, b);
    }
    return scaleA < scaleB
        ? compareScaled(a, scaleB - scaleA, b)
        : -compareScaled(b, scaleA - scaleB, a);
  }

  private static int compareScaled(long a, int digits, long b) {
    if (a == 0) {
      return Long.compare(0, b);
    }
    if (digits <= MAX_POWER) {
      long scaled = a * POWERS[digits];
      if (Math.multiplyHigh(a, POWERS[digits]) == scaled >> 63) {
        return Long.compare(scaled, b);
      }
    }
    return Long.signum(a);
  }

  /**
   * The value itself, if it has at most {@code precision} digits.
   *
   * @param precision from 19 on, any value passes
   * @throws RowException OVERFLOW otherwise
   */
  public static long checkPrecision(long value, int precision) {
    if (precision < UNCHECKED_PRECISION
        && (value >= POWERS[precision] || value <= -POWERS[precision])) {
      throw overflow(value + " has more than " + precision + " digits");
    }
    return value;
  }

  /**
   * The number {@code text} spells, e.g. {@code -1.50} or {@code 1e3}.
   *
   * @throws RowException BAD_VALUE if it is no number, or has a digit other than zero beyond {@code
   *     scale}; OVERFLOW if it has more than {@code precision} digits
   */
  public static long parse(String text, int precision, int scale) {
    return new DecimalParser(text, precision, scale).parse(false);
  }

  /** As {@link #parse}, but digits beyond {@code scale} are rounded. */
  public static long parseRounded(String text, int precision, int scale) {
    return new DecimalParser(text, precision, scale).parse(true);
  }

  /** In plain notation, with all digits of its scale: {@code -0.45}. */
  public static String format(long value, int scale) {
    return DecimalText.format(Int128.of(value), scale);
  }

  /** In plain notation, without trailing zeros after the point: {@code 123.4}, {@code 123}. */
  public static String formatTrimmed(long value, int scale) {
    return DecimalText.format(Int128.of(value), scale, true);
  }

  /** The nearest double. */
  public static double toDouble(long value, int scale) {
    if (scale <= MAX_POWER && value < EXACT_DOUBLE && value > -EXACT_DOUBLE) {
      // Both operands are exact, so the one division rounds correctly.
      return (double) value / (double) POWERS[scale];
    }
    return BigDecimal.valueOf(value, scale).doubleValue();
  }

  /**
   * The exact value of {@code value}, rounded to {@code scale}.
   *
   * @throws RowException BAD_VALUE if it is not finite; OVERFLOW if it does not fit
   */
  public static long fromDouble(double value, int precision, int scale) {
    if (!Double.isFinite(value)) {
      throw badValue(value + " is not a decimal number");
    }
    BigInteger rounded =
        new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP).unscaledValue();
    if (rounded.bitLength() > 63) {
      throw overflow(value + " as DECIMAL(" + precision + "," + scale + ")");
    }
    return checkPrecision(rounded.longValue(), precision);
  }

  /** The integral part: truncates toward zero. */
  public static long toLong(long value, int scale) {
    return scale > MAX_POWER ? 0 : value / POWERS[scale];
  }

  /**
   * The integral part: truncates toward zero.
   *
   * @throws RowException OVERFLOW if it is no int
   */
  public static int toInt(long value, int scale) {
    long integral = toLong(value, scale);
    if ((int) integral != integral) {
      throw overflow(format(value, scale) + " as INT");
    }
    return (int) integral;
  }

  static RowException overflow(String what) {
    return new RowException(RowException.Kind.OVERFLOW, "decimal overflow: " + what);
  }

  static RowException badValue(String message) {
    return new RowException(RowException.Kind.BAD_VALUE, message);
  }

  static RowException divisionByZero(String what) {
    return new RowException(RowException.Kind.DIVISION_BY_ZERO, "division by zero: " + what);
  }
}
