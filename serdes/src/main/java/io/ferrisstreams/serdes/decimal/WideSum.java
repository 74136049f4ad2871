package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;

/**
 * A running sum of up to 38 digits: the state of SUM and AVG over DECIMAL. Everything added must
 * have one scale, the caller's to know. Mutable, and meant to be kept and reused by the task that
 * owns it, so that summing allocates nothing.
 *
 * <p>A step that would leave more than 38 digits is a {@link RowException} of kind OVERFLOW and
 * leaves the sum as it was.
 */
public final class WideSum {
  private long hi;
  private long lo;

  public void reset() {
    hi = 0;
    lo = 0;
  }

  /** Continues from a sum that was stored. */
  public void reset(Int128 sum) {
    hi = sum.hi();
    lo = sum.lo();
  }

  public void add(long value) {
    add(value >> 63, value);
  }

  public void add(Int128 value) {
    add(value.hi(), value.lo());
  }

  public void add(WideSum other) {
    add(other.hi, other.lo);
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
    long sumLo = lo + addLo;
    long sumHi = hi + addHi + Unsigned.carry(sumLo, lo, addLo);
    if (!Int128.fits(sumHi, sumLo)) {
      throw Decimals.overflow("the sum " + value() + " + " + new Int128(addHi, addLo));
    }
    hi = sumHi;
    lo = sumLo;
  }

  private void subtract(long subHi, long subLo) {
    long restHi = hi - subHi - (Unsigned.less(lo, subLo) ? 1 : 0);
    long restLo = lo - subLo;
    if (!Int128.fits(restHi, restLo)) {
      throw Decimals.overflow("the sum " + value() + " - " + new Int128(subHi, subLo));
    }
    hi = restHi;
    lo = restLo;
  }

  public Int128 value() {
    return new Int128(hi, lo);
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
