package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;
import java.math.BigInteger;

/**
 * A running sum of up to 38 digits: the state of SUM and AVG over DECIMAL. Everything added must
 * have one scale, the caller's to know. Mutable, and meant to be kept and reused by the task that
 * owns it, so that summing allocates nothing.
 *
 * <p>A step that would leave more than 38 digits is a {@link RowException} of kind OVERFLOW and
 * leaves the sum as it was.
 *
 * <p>The sum is an anchor of two words plus a {@code long} near it. A step adds its low word to the
 * latter. Its high word and the carry, together 0 unless numbers are large, move the anchor by
 * whole words; only then a sum can get too large, because an anchor is chosen so that whatever a
 * {@code long} adds to it has at most 38 digits. What is left of most steps is as fast as adding
 * doubles.
 */
public final class WideSum {
  private static final BigInteger HIGHEST =
      BigInteger.TEN.pow(PowersOfTen.MAX).subtract(BigInteger.ONE.shiftLeft(63));

  private static final Int128 HIGHEST_ANCHOR = Int128.of(HIGHEST);
  private static final Int128 LOWEST_ANCHOR = Int128.of(BigInteger.ONE.subtract(HIGHEST));

  /** Every anchor whose high word is at most this, without its sign, is between those. */
  private static final long INNER = PowersOfTen.high(PowersOfTen.MAX) - 2;

  private long hi;
  private long lo;
  private long near;

  public void reset() {
    hi = 0;
    lo = 0;
    near = 0;
  }

  /** Continues from a sum that was stored. */
  public void reset(Int128 sum) {
    Int128 anchor =
        sum.compareTo(HIGHEST_ANCHOR) > 0
            ? HIGHEST_ANCHOR
            : sum.compareTo(LOWEST_ANCHOR) < 0 ? LOWEST_ANCHOR : sum;
    hi = anchor.hi();
    lo = anchor.lo();
    near = sum.lo() - lo;
  }

  public void add(long value) {
    add(value >> 63, value);
  }

  public void add(Int128 value) {
    add(value.hi(), value.lo());
  }

  public void add(WideSum other) {
    add(other.value());
  }

  /** Adds {@code a * b}, whose scale is the sum of the scales, exactly. */
  public void addProduct(long a, long b) {
    add(Math.multiplyHigh(a, b), a * b);
  }

  /** Takes a value back. */
  public void subtract(long value) {
    subtract(value >> 63, value);
  }

  /** Takes a value back. */
  public void subtract(Int128 value) {
    subtract(value.hi(), value.lo());
  }

  /** Takes {@code a * b} back. */
  public void subtractProduct(long a, long b) {
    subtract(Math.multiplyHigh(a, b), a * b);
  }

  private void add(long addHi, long addLo) {
    long sum = near + addLo;
    // addLo is unsigned, so that a smaller sum has wrapped around.
    long up = addHi + (sum < near ? 1L : 0L);
    if (up != 0) {
      long moved = hi + up;
      if (!isInner(moved)) {
        addFarOut(addHi, addLo);
        return;
      }
      hi = moved;
    }
    near = sum;
  }

  private void subtract(long subHi, long subLo) {
    long rest = near - subLo;
    long down = subHi + (rest > near ? 1L : 0L);
    if (down != 0) {
      long moved = hi - down;
      if (!isInner(moved)) {
        subtractFarOut(subHi, subLo);
        return;
      }
      hi = moved;
    }
    near = rest;
  }

  /** Not either when adding the high words of two numbers of 38 digits wrapped around. */
  private static boolean isInner(long anchorHi) {
    return (anchorHi ^ anchorHi >> 63) <= INNER;
  }

  private void addFarOut(long addHi, long addLo) {
    Int128 value = value();
    long sumLo = value.lo() + addLo;
    long sumHi = value.hi() + addHi + Unsigned.carry(sumLo, addLo);
    if (!Int128.fits(sumHi, sumLo)) {
      throw Decimals.overflow("the sum " + value + " + " + new Int128(addHi, addLo));
    }
    reset(new Int128(sumHi, sumLo));
  }

  private void subtractFarOut(long subHi, long subLo) {
    Int128 value = value();
    long restLo = value.lo() - subLo;
    long restHi = value.hi() - subHi - (Unsigned.less(value.lo(), subLo) ? 1 : 0);
    if (!Int128.fits(restHi, restLo)) {
      throw Decimals.overflow("the sum " + value + " - " + new Int128(subHi, subLo));
    }
    reset(new Int128(restHi, restLo));
  }

  public Int128 value() {
    long valueLo = lo + near;
    return new Int128(hi + (near >> 63) + Unsigned.carry(valueLo, near), valueLo);
  }

  /**
   * The sum divided by {@code count}, rounded half up to {@code toScale}.
   *
   * @param scale of the sum
   */
  public Int128 average(long count, int scale, int toScale) {
    return WideDecimals.divide(value(), scale, Int128.of(count), 0, toScale);
  }
}
