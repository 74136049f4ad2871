package io.ferrisstreams.serdes.decimal;

import static java.util.Objects.checkIndex;

import io.ferrisstreams.serdes.row.RowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact decimal number: an integer of up to 38 digits, of which the last {@code scale}, 0 to 38,
 * stand after the point. {@code 12345} at scale 2 is 123.45.
 *
 * <pre>{@code
 * ScaledInteger price = ScaledInteger.parse("129.95");
 * ScaledInteger total = price.multiply(ScaledInteger.of(350)); // 45482.50
 * ScaledInteger each = total.divide(ScaledInteger.of(3), 2, RoundingMode.HALF_UP); // 15160.83
 * }</pre>
 *
 * <p>Nothing wraps around and nothing is rounded unless a {@link RoundingMode} is given. What does
 * not fit 38 digits, and dividing by zero, is a {@link RowException}, an unchecked exception that
 * says what was calculated. Sums and products keep their scale: the larger one of the operands, the
 * sum of both. Comparison, {@code equals} and {@code hashCode} go by value: 1.0 equals 1.00.
 *
 * <p>Immutable. Values that fit a {@code long} are calculated with as such, larger ones as two
 * words; BigInteger is only for conversions.
 */
public final class ScaledInteger implements Comparable<ScaledInteger> {
  /** The most digits after the point. */
  public static final int MAX_SCALE = 38;

  /** The most digits. */
  public static final int MAX_PRECISION = 38;

  public static final ScaledInteger ZERO = of(0);
  public static final ScaledInteger ONE = of(1);

  private final long hi;
  private final long lo;
  private final int scale;

  private ScaledInteger(long hi, long lo, int scale) {
    this.hi = hi;
    this.lo = lo;
    this.scale = scale;
  }

  private static ScaledInteger ofChecked(long unscaled, int scale) {
    return new ScaledInteger(unscaled >> 63, unscaled, scale);
  }

  private static ScaledInteger ofChecked(Int128 unscaled, int scale) {
    return new ScaledInteger(unscaled.hi(), unscaled.lo(), scale);
  }

  /** A whole number. */
  public static ScaledInteger of(long value) {
    return ofChecked(value, 0);
  }

  /** {@code unscaled / 10^scale}. */
  public static ScaledInteger of(long unscaled, int scale) {
    return ofChecked(unscaled, checkScale(scale));
  }

  /** {@code unscaled / 10^scale}. */
  public static ScaledInteger of(Int128 unscaled, int scale) {
    return ofChecked(unscaled, checkScale(scale));
  }

  /**
   * {@code unscaled / 10^scale}.
   *
   * @throws RowException OVERFLOW if it has more than 38 digits
   */
  public static ScaledInteger of(BigInteger unscaled, int scale) {
    return of(Int128.of(unscaled), scale);
  }

  /**
   * The same number, at the same scale where that is 0 to 38, else at the nearest.
   *
   * @throws RowException OVERFLOW if it has more than 38 digits, BAD_VALUE if one other than zero
   *     stands beyond the 38th after the point
   */
  public static ScaledInteger of(BigDecimal value) {
    if (value.signum() == 0) {
      return ofChecked(0, Math.max(0, Math.min(MAX_SCALE, value.scale())));
    }
    // Before 10 is raised to a power that somebody else chose.
    if ((long) value.precision() - value.scale() > MAX_PRECISION) {
      throw Decimals.overflow(value + " has more than 38 digits");
    }
    if (value.scale() > MAX_SCALE) {
      BigDecimal stripped = value.stripTrailingZeros();
      if (stripped.scale() > MAX_SCALE) {
        throw Decimals.badValue(value + " has more than 38 digits after the point");
      }
      return of(stripped.setScale(MAX_SCALE));
    }
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    return of(plain.unscaledValue(), plain.scale());
  }

  /**
   * The number {@code text} spells, e.g. {@code -1.50} or {@code 1e3}, at the scale it is written
   * with.
   *
   * @throws RowException BAD_VALUE if it is no number, or has a digit other than zero beyond the
   *     38th after the point; OVERFLOW if it has more than 38 digits
   */
  public static ScaledInteger parse(String text) {
    return new DecimalParser(text, MAX_PRECISION, MAX_SCALE).parseWithItsScale();
  }

  private static int checkScale(int scale) {
    return checkIndex(scale, MAX_SCALE + 1);
  }

  private boolean isSmall() {
    return hi == lo >> 63;
  }

  /** How many digits stand after the point. */
  public int scale() {
    return scale;
  }

  /** The number without its point. */
  public Int128 unscaled() {
    return new Int128(hi, lo);
  }

  /** How many digits it has, leading zeros not counted; 0 has one. */
  public int precision() {
    return unscaled().precision();
  }

  /** -1, 0 or 1. */
  public int signum() {
    return hi < 0 ? -1 : isZero() ? 0 : 1;
  }

  public boolean isZero() {
    return (hi | lo) == 0;
  }

  public ScaledInteger add(ScaledInteger addend) {
    if (scale == addend.scale && isSmall() && addend.isSmall()) {
      long sum = lo + addend.lo;
      if (((lo ^ sum) & (addend.lo ^ sum)) >= 0) {
        return ofChecked(sum, scale);
      }
    }
    return addWide(addend.unscaled(), addend.scale);
  }

  public ScaledInteger subtract(ScaledInteger subtrahend) {
    if (scale == subtrahend.scale && isSmall() && subtrahend.isSmall()) {
      long difference = lo - subtrahend.lo;
      if (((lo ^ subtrahend.lo) & (lo ^ difference)) >= 0) {
        return ofChecked(difference, scale);
      }
    }
    return addWide(WideDecimals.negate(subtrahend.unscaled()), subtrahend.scale);
  }

  private ScaledInteger addWide(Int128 addend, int addendScale) {
    int larger = Math.max(scale, addendScale);
    if (scale == addendScale) {
      return ofChecked(WideDecimals.add(unscaled(), addend), scale);
    }
    return ofChecked(
        WideDecimals.addRounded(unscaled(), scale, addend, addendScale, larger), larger);
  }

  /**
   * The exact product.
   *
   * @throws RowException OVERFLOW if it has more than 38 digits, or its scale is more than 38
   */
  public ScaledInteger multiply(ScaledInteger factor) {
    int sum = scale + factor.scale;
    if (sum > MAX_SCALE) {
      throw Decimals.overflow(this + " * " + factor + " has " + sum + " digits after the point");
    }
    if (isSmall() && factor.isSmall()) {
      return new ScaledInteger(Math.multiplyHigh(lo, factor.lo), lo * factor.lo, sum);
    }
    return ofChecked(WideDecimals.multiply(unscaled(), factor.unscaled()), sum);
  }

  /** The product at {@code newScale}, rounded once, from the exact product. */
  public ScaledInteger multiply(ScaledInteger factor, int newScale, RoundingMode mode) {
    int digits = scale + factor.scale - checkScale(newScale);
    if (isSmall() && factor.isSmall() && digits >= 0 && digits <= PowersOfTen.MAX_LONG) {
      long product = lo * factor.lo;
      if (Math.multiplyHigh(lo, factor.lo) == product >> 63) {
        return ofChecked(scaleDown(product, digits, mode), newScale);
      }
    }
    return ofChecked(
        WideDecimals.multiplyRounded(
            unscaled(), scale, factor.unscaled(), factor.scale, newScale, mode),
        newScale);
  }

  /**
   * The quotient at {@code newScale}, rounded once, from the exact quotient.
   *
   * @throws RowException DIVISION_BY_ZERO; OVERFLOW if the quotient has more than 38 digits
   */
  public ScaledInteger divide(ScaledInteger divisor, int newScale, RoundingMode mode) {
    int digits = checkScale(newScale) + divisor.scale - scale;
    if (isSmall() && divisor.isSmall() && digits >= 0 && digits <= PowersOfTen.MAX_LONG) {
      long power = PowersOfTen.low(digits);
      long numerator = lo * power;
      if (Math.multiplyHigh(lo, power) == numerator >> 63
          && numerator != Long.MIN_VALUE
          && divisor.lo != 0) {
        return ofChecked(Rounding.divide(numerator, divisor.lo, mode), newScale);
      }
    }
    return ofChecked(
        WideDecimals.divide(unscaled(), scale, divisor.unscaled(), divisor.scale, newScale, mode),
        newScale);
  }

  /** What whole multiples of {@code divisor} leave, with the sign of this. */
  public ScaledInteger remainder(ScaledInteger divisor) {
    return ofChecked(
        WideDecimals.remainder(unscaled(), scale, divisor.unscaled(), divisor.scale),
        Math.max(scale, divisor.scale));
  }

  public ScaledInteger negate() {
    return ofChecked(WideDecimals.negate(unscaled()), scale);
  }

  public ScaledInteger abs() {
    return hi < 0 ? negate() : this;
  }

  /**
   * The same number at another scale.
   *
   * @throws RowException BAD_VALUE if a digit other than zero would be lost; OVERFLOW
   */
  public ScaledInteger rescale(int newScale) {
    return newScale == scale
        ? this
        : ofChecked(WideDecimals.rescaleExact(unscaled(), scale, checkScale(newScale)), newScale);
  }

  /** The number at another scale, rounded if that is smaller. */
  public ScaledInteger rescale(int newScale, RoundingMode mode) {
    int digits = scale - checkScale(newScale);
    if (isSmall() && digits >= 0 && digits <= PowersOfTen.MAX_LONG) {
      return digits == 0 ? this : ofChecked(scaleDown(lo, digits, mode), newScale);
    }
    return ofChecked(WideDecimals.rescale(unscaled(), scale, newScale, mode), newScale);
  }

  private static long scaleDown(long value, int digits, RoundingMode mode) {
    return mode == RoundingMode.HALF_UP
        ? Decimals.rescale(value, digits, 0)
        : Rounding.divide(value, PowersOfTen.low(digits), mode);
  }

  /** The same number at the smallest scale that holds it. */
  public ScaledInteger trim() {
    if (scale == 0 || (lo & 1) != 0) {
      return this;
    }
    if (isZero()) {
      return ZERO;
    }
    Int128 value = unscaled();
    int digits = 0;
    while (digits < scale && !value.fitsLong()) {
      Int128 shorter = WideDecimals.rescale(value, 1, 0, RoundingMode.DOWN);
      if (value.lo() != shorter.lo() * 10) {
        return ofChecked(value, scale - digits);
      }
      value = shorter;
      digits++;
    }
    long small = value.lo();
    while (digits < scale && value.fitsLong() && small % 10 == 0) {
      small /= 10;
      digits++;
    }
    return value.fitsLong() ? ofChecked(small, scale - digits) : ofChecked(value, scale - digits);
  }

  @Override
  public int compareTo(ScaledInteger other) {
    if (scale == other.scale) {
      return hi == other.hi ? Long.compareUnsigned(lo, other.lo) : Long.compare(hi, other.hi);
    }
    return WideDecimals.compare(unscaled(), scale, other.unscaled(), other.scale);
  }

  /** By value: 1.0 equals 1.00. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ScaledInteger that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    ScaledInteger trimmed = trim();
    return Long.hashCode(31 * (31 * trimmed.hi + trimmed.lo) + trimmed.scale);
  }

  /** In plain notation, with all digits of the scale: {@code -0.450}. */
  @Override
  public String toString() {
    return DecimalText.format(unscaled(), scale);
  }

  /** In plain notation, without trailing zeros after the point: {@code -0.45}. */
  public String toTrimmedString() {
    return WideDecimals.formatTrimmed(unscaled(), scale);
  }

  /** The same number at the same scale. */
  public BigDecimal toBigDecimal() {
    return isSmall()
        ? BigDecimal.valueOf(lo, scale)
        : new BigDecimal(unscaled().toBigInteger(), scale);
  }

  /** The nearest double. */
  public double toDouble() {
    return WideDecimals.toDouble(unscaled(), scale);
  }

  /**
   * The integral part: truncates toward zero.
   *
   * @throws RowException OVERFLOW if it is no {@code long}
   */
  public long toLong() {
    return WideDecimals.toLong(unscaled(), scale);
  }

  /**
   * The same number as a {@code long}.
   *
   * @throws RowException BAD_VALUE if it is not whole; OVERFLOW if it does not fit
   */
  public long longValueExact() {
    return rescale(0).unscaled().toLong();
  }
}
