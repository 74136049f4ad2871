package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Decimals} is to 18 digits, for 19 to 38: exact arithmetic on unscaled values whose
 * scales, 0 to 38, are the caller's to know. A result of more than 38 digits is a {@link
 * RowException} of kind OVERFLOW; what has to round rounds once, half up unless told otherwise.
 *
 * <p><b>What generated code calls.</b> Java cannot return two words, so a value is an immutable
 * {@link Int128} and an expression is nested calls: {@code WideDecimals.add(a, b)}. The methods are
 * small enough to be inlined and make their result in one place, which lets HotSpot keep the words
 * of intermediate values in registers; what is left is at worst one object of 32 bytes per
 * operation. {@code add}, {@code subtract} and comparisons want operands of one scale: call {@code
 * rescale} or, where the result's scale was cut, {@code addRounded}. Where it is known that
 * operands have at most 18 digits, take the overloads with {@code long}; where the result has,
 * {@link #narrow}. Sums over many rows belong in a {@link WideSum}, which allocates nothing: {@code
 * sum.addProduct(price, quantity)}.
 *
 * <p>Powers of ten are divided by with precomputed reciprocals, other divisors of 64 or more bits
 * by Knuth's algorithm D with digits of 64 bits; BigInteger is not involved.
 */
public final class WideDecimals {
  private WideDecimals() {}

  public static Int128 add(Int128 a, Int128 b) {
    long lo = a.lo() + b.lo();
    long hi = a.hi() + b.hi() + Unsigned.carry(lo, a.lo(), b.lo());
    if (!Int128.fits(hi, lo)) {
      throw Decimals.overflow(a + " + " + b);
    }
    return new Int128(hi, lo);
  }

  public static Int128 subtract(Int128 a, Int128 b) {
    long lo = a.lo() - b.lo();
    long hi = a.hi() - b.hi() - (Unsigned.less(a.lo(), b.lo()) ? 1 : 0);
    if (!Int128.fits(hi, lo)) {
      throw Decimals.overflow(a + " - " + b);
    }
    return new Int128(hi, lo);
  }

  /** The sum at {@code resultScale}, rounded once, from the exact sum. */
  public static Int128 addRounded(Int128 a, int scaleA, Int128 b, int scaleB, int resultScale) {
    return addRounded(a, scaleA, b, scaleB, resultScale, RoundingMode.HALF_UP);
  }

  static Int128 addRounded(
      Int128 a, int scaleA, Int128 b, int scaleB, int resultScale, RoundingMode mode) {
    if (scaleA > scaleB) {
      return addRounded(b, scaleB, a, scaleA, resultScale, mode);
    }
    if (resultScale > scaleB) {
      return rescale(addRounded(a, scaleA, b, scaleB, scaleB, mode), scaleB, resultScale);
    }
    Dividend sum = Dividend.scaledUp(a, scaleB - scaleA);
    sum.add(b);
    sum.divideByPowerOfTen(scaleB - resultScale);
    Int128 rounded = sum.rounded(mode);
    if (rounded == null) {
      throw Decimals.overflow(format(a, scaleA) + " + " + format(b, scaleB));
    }
    return rounded;
  }

  /** The difference at {@code resultScale}, rounded once, from the exact difference. */
  public static Int128 subtractRounded(
      Int128 a, int scaleA, Int128 b, int scaleB, int resultScale) {
    return addRounded(a, scaleA, negate(b), scaleB, resultScale);
  }

  public static Int128 negate(Int128 value) {
    return new Int128(value.lo() == 0 ? -value.hi() : ~value.hi(), -value.lo());
  }

  public static Int128 abs(Int128 value) {
    return new Int128(value.magnitudeHi(), value.magnitudeLo());
  }

  /** The product, whose scale is the sum of the scales: always fits. */
  public static Int128 multiply(long a, long b) {
    return new Int128(Math.multiplyHigh(a, b), a * b);
  }

  /** The product, whose scale is the sum of the scales. */
  public static Int128 multiply(Int128 a, Int128 b) {
    if (a.fitsLong() && b.fitsLong()) {
      return multiply(a.lo(), b.lo());
    }
    Int128 product = multiplyMagnitudes(a, b);
    if (product == null) {
      throw Decimals.overflow(a + " * " + b);
    }
    return product;
  }

  private static @Nullable Int128 multiplyMagnitudes(Int128 a, Int128 b) {
    if (a.magnitudeHi() != 0 && b.magnitudeHi() != 0) {
      return null;
    }
    Int128 wide = a.magnitudeHi() != 0 ? a : b;
    long word = (a.magnitudeHi() != 0 ? b : a).magnitudeLo();
    long low = wide.magnitudeLo() * word;
    long carry = Unsigned.multiplyHigh(wide.magnitudeLo(), word);
    long high = wide.magnitudeHi() * word + carry;
    boolean fits =
        Unsigned.multiplyHigh(wide.magnitudeHi(), word) == 0
            && !Unsigned.less(high, carry)
            && Int128.magnitudeFits(high, low);
    return fits ? Int128.ofMagnitude(a.isNegative() ^ b.isNegative(), high, low) : null;
  }

  /** The product at {@code resultScale}, rounded once, from the exact product. */
  public static Int128 multiplyRounded(
      Int128 a, int scaleA, Int128 b, int scaleB, int resultScale) {
    return multiplyRounded(a, scaleA, b, scaleB, resultScale, RoundingMode.HALF_UP);
  }

  static Int128 multiplyRounded(
      Int128 a, int scaleA, Int128 b, int scaleB, int resultScale, RoundingMode mode) {
    int scale = scaleA + scaleB;
    if (resultScale >= scale) {
      return rescale(multiply(a, b), scale, resultScale);
    }
    if (a.fitsLong() && b.fitsLong()) {
      return scaleDown(multiply(a.lo(), b.lo()), scale - resultScale, mode);
    }
    Dividend product = Dividend.product(a, b);
    product.divideByPowerOfTen(scale - resultScale);
    Int128 rounded = product.rounded(mode);
    if (rounded == null) {
      throw Decimals.overflow(format(a, scaleA) + " * " + format(b, scaleB));
    }
    return rounded;
  }

  /** The quotient at {@code resultScale}, rounded once, from the exact quotient. */
  public static Int128 divide(Int128 a, int scaleA, Int128 b, int scaleB, int resultScale) {
    return divide(a, scaleA, b, scaleB, resultScale, RoundingMode.HALF_UP);
  }

  /** As above, rounded as {@code mode} says. */
  public static Int128 divide(
      Int128 a, int scaleA, Int128 b, int scaleB, int resultScale, RoundingMode mode) {
    if (b.isZero()) {
      throw Decimals.divisionByZero(format(a, scaleA) + " / " + format(b, scaleB));
    }
    if (a.isZero()) {
      return a;
    }
    Int128 quotient = quotient(a, b, resultScale + scaleB - scaleA, mode);
    if (quotient == null) {
      throw Decimals.overflow(format(a, scaleA) + " / " + format(b, scaleB));
    }
    return quotient;
  }

  /** {@code a / b * 10^shift}, or null if it has more than 38 digits. */
  private static @Nullable Int128 quotient(Int128 a, Int128 b, int shift, RoundingMode mode) {
    int first = Math.min(PowersOfTen.MAX, Math.max(0, shift));
    int second = Math.max(0, shift - first);
    if (!scalesUp(a, second)) {
      return null; // 10^76 and more by less than 10^38
    }
    Dividend dividend = Dividend.scaledUp(scaledUp(a, second), first);
    dividend.divide(b);
    dividend.divideByPowerOfTen(-shift);
    return dividend.rounded(mode);
  }

  /** What is left of {@code a}, with its sign, at the larger of the scales. */
  public static Int128 remainder(Int128 a, int scaleA, Int128 b, int scaleB) {
    if (b.isZero()) {
      throw Decimals.divisionByZero(format(a, scaleA) + " % " + format(b, scaleB));
    }
    if (!scalesUp(b, Math.max(0, scaleA - scaleB))) {
      return a; // b is larger than any a of that scale
    }
    Dividend dividend = Dividend.scaledUp(a, Math.max(0, scaleB - scaleA));
    dividend.divide(scaledUp(b, Math.max(0, scaleA - scaleB)));
    return dividend.rest(a.isNegative());
  }

  /** The same number at another scale: exact upwards, rounded downwards. */
  public static Int128 rescale(Int128 value, int fromScale, int toScale) {
    return rescale(value, fromScale, toScale, RoundingMode.HALF_UP);
  }

  /** The same number at another scale: exact upwards, downwards rounded as {@code mode} says. */
  public static Int128 rescale(Int128 value, int fromScale, int toScale, RoundingMode mode) {
    if (toScale < fromScale) {
      return scaleDown(value, fromScale - toScale, mode);
    }
    int digits = toScale - fromScale;
    if (!scalesUp(value, digits)) {
      throw Decimals.overflow(
          format(value, fromScale) + " with " + toScale + " digits after the point");
    }
    return scaledUp(value, digits);
  }

  /**
   * The same number at another scale.
   *
   * @throws RowException BAD_VALUE if a digit other than zero would be lost
   */
  public static Int128 rescaleExact(Int128 value, int fromScale, int toScale) {
    if (toScale >= fromScale) {
      return rescale(value, fromScale, toScale);
    }
    Int128 kept = scaleDown(value, fromScale - toScale, RoundingMode.DOWN);
    if (!scaledUp(kept, fromScale - toScale).equals(value)) {
      throw Decimals.badValue(
          format(value, fromScale) + " has more than " + toScale + " digits after the point");
    }
    return kept;
  }

  /**
   * The same number as DECIMAL(precision, toScale): what becomes of a value between columns, or a
   * column and a schema, of different types.
   *
   * @throws RowException BAD_VALUE if a digit other than zero would be lost; OVERFLOW if it has
   *     more digits than that
   */
  public static Int128 convertExact(Int128 value, int fromScale, int precision, int toScale) {
    return checkPrecision(rescaleExact(value, fromScale, toScale), precision);
  }

  /** Whether {@code value * 10^digits} has at most 38 digits. */
  private static boolean scalesUp(Int128 value, int digits) {
    if (digits == 0 || value.isZero()) {
      return true;
    }
    int room = PowersOfTen.MAX - digits;
    return room > 0
        && Unsigned.less(
            value.magnitudeHi(),
            value.magnitudeLo(),
            PowersOfTen.high(room),
            PowersOfTen.low(room));
  }

  private static Int128 scaledUp(Int128 value, int digits) {
    if (digits == 0 || value.isZero()) {
      return value;
    }
    long powerHi = PowersOfTen.high(digits);
    long powerLo = PowersOfTen.low(digits);
    long hi =
        Unsigned.multiplyHigh(value.lo(), powerLo) + value.hi() * powerLo + value.lo() * powerHi;
    return new Int128(hi, value.lo() * powerLo);
  }

  private static Int128 scaleDown(Int128 value, int digits, RoundingMode mode) {
    return mode == RoundingMode.HALF_UP && digits <= PowersOfTen.MAX_LONG && value.fitsLong()
        ? Int128.of(Decimals.scaleDown(value.lo(), digits))
        : scaleDownWide(value, digits, mode);
  }

  private static Int128 scaleDownWide(Int128 value, int digits, RoundingMode mode) {
    if (digits > PowersOfTen.MAX_LONG) {
      Dividend dividend = Dividend.scaledUp(value, 0);
      dividend.divideByPowerOfTen(digits);
      Int128 rounded = dividend.rounded(mode);
      if (rounded == null) {
        throw new AssertionError("smaller than " + value);
      }
      return rounded;
    }
    long divisor = PowersOfTen.normal(digits);
    long reciprocal = PowersOfTen.reciprocal(digits);
    int shift = PowersOfTen.shift(digits);
    long hi = value.magnitudeHi();
    long lo = value.magnitudeLo();
    long next = hi << shift | lo >>> (64 - shift);
    long quotientHi = Unsigned.divide(hi >>> (64 - shift), next, divisor, reciprocal);
    long rest = next - quotientHi * divisor;
    long quotientLo = Unsigned.divide(rest, lo << shift, divisor, reciprocal);
    // Of the shifted number; an unsigned number that may have its highest bit set.
    rest = (lo << shift) - quotientLo * divisor;
    boolean up =
        mode == RoundingMode.HALF_UP
            ? !Unsigned.less(rest, divisor - rest)
            : rest != 0
                && Rounding.isAwayFromZero(
                    mode,
                    value.isNegative(),
                    Long.compareUnsigned(rest, divisor - rest),
                    (quotientLo & 1) != 0);
    if (up && ++quotientLo == 0) {
      quotientHi++;
    }
    return Int128.ofMagnitude(value.isNegative(), quotientHi, quotientLo);
  }

  /** Negative, zero or positive as {@code a} is smaller than, equal to or larger than {@code b}. */
  public static int compare(Int128 a, int scaleA, Int128 b, int scaleB) {
    if (scaleA == scaleB) {
      return a.compareTo(b);
    }
    return scaleA < scaleB
        ? compareScaled(a, scaleB - scaleA, b)
        : -compareScaled(b, scaleA - scaleB, a);
  }

  private static int compareScaled(Int128 a, int digits, Int128 b) {
    return scalesUp(a, digits) ? scaledUp(a, digits).compareTo(b) : a.signum();
  }

  /**
   * The value itself, if it has at most {@code precision} digits.
   *
   * @throws RowException OVERFLOW otherwise
   */
  public static Int128 checkPrecision(Int128 value, int precision) {
    if (!Unsigned.less(
        value.magnitudeHi(),
        value.magnitudeLo(),
        PowersOfTen.high(precision),
        PowersOfTen.low(precision))) {
      throw Decimals.overflow(value + " has more than " + precision + " digits");
    }
    return value;
  }

  /**
   * As an operand of {@link Decimals}.
   *
   * @param precision at most 18
   * @throws RowException OVERFLOW if it has more digits than that
   */
  public static long narrow(Int128 value, int precision) {
    return checkPrecision(value, precision).lo();
  }

  /** See {@link Decimals#parse}. */
  public static Int128 parse(String text, int precision, int scale) {
    return new DecimalParser(text, precision, scale).parseWide(false);
  }

  /** See {@link Decimals#parseRounded}. */
  public static Int128 parseRounded(String text, int precision, int scale) {
    return new DecimalParser(text, precision, scale).parseWide(true);
  }

  /** In plain notation, with all digits of its scale: {@code -0.45}. */
  public static String format(Int128 value, int scale) {
    return DecimalText.format(value, scale);
  }

  /** In plain notation, without trailing zeros after the point: {@code 123.4}, {@code 123}. */
  public static String formatTrimmed(Int128 value, int scale) {
    return DecimalText.format(value, scale, true);
  }

  /** The nearest double. */
  public static double toDouble(Int128 value, int scale) {
    return value.fitsLong()
        ? Decimals.toDouble(value.lo(), scale)
        : new BigDecimal(value.toBigInteger(), scale).doubleValue();
  }

  /**
   * The exact value of {@code value}, rounded to {@code scale}.
   *
   * @throws RowException BAD_VALUE if it is not finite; OVERFLOW if it does not fit
   */
  public static Int128 fromDouble(double value, int precision, int scale) {
    if (!Double.isFinite(value)) {
      throw Decimals.badValue(value + " is not a decimal number");
    }
    if (Math.abs(value) > 1e38) { // 1e38 is a little less than 10^38
      throw Decimals.overflow(value + " as DECIMAL(" + precision + "," + scale + ")");
    }
    BigDecimal rounded = new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP);
    return checkPrecision(Int128.of(rounded.unscaledValue()), precision);
  }

  /**
   * The integral part: truncates toward zero.
   *
   * @throws RowException OVERFLOW if it is no BIGINT
   */
  public static long toLong(Int128 value, int scale) {
    return rescale(value, scale, 0, RoundingMode.DOWN).toLong();
  }

  /**
   * The integral part: truncates toward zero.
   *
   * @throws RowException OVERFLOW if it is no INT
   */
  public static int toInt(Int128 value, int scale) {
    return Decimals.toInt(toLong(value, scale), 0);
  }
}
