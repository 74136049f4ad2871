package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;
import java.math.BigInteger;

/**
 * An integer of at most 38 decimal digits: the unscaled value of a DECIMAL that does not fit a
 * {@code long}, as 128 bits in two's complement. {@link WideDecimals} calculates with it.
 *
 * @param hi the high word, with the sign
 * @param lo the low word, unsigned
 */
public record Int128(long hi, long lo) implements Comparable<Int128> {
  /** 10^38, which has one digit too many. */
  private static final long END_HI = PowersOfTen.high(PowersOfTen.MAX);

  private static final long END_LO = PowersOfTen.low(PowersOfTen.MAX);

  // After the limits, which its constructor needs.
  public static final Int128 ZERO = new Int128(0, 0);

  /**
   * From the two words.
   *
   * @throws RowException OVERFLOW if they have more than 38 digits
   */
  public Int128 {
    if (!fits(hi, lo)) {
      throw Decimals.overflow("more than 38 digits");
    }
  }

  public static Int128 of(long value) {
    return new Int128(value >> 63, value);
  }

  /**
   * The same number.
   *
   * @throws RowException OVERFLOW if it has more than 38 digits
   */
  public static Int128 of(BigInteger value) {
    if (value.bitLength() > 127) {
      throw Decimals.overflow("more than 38 digits");
    }
    return new Int128(value.shiftRight(64).longValue(), value.longValue());
  }

  /**
   * Whether two words have at most 38 digits. The sum of two numbers that have does not even when
   * it wrapped around: 2 * 10^38 - 2^128 is below -10^38. So this one test finds every overflow of
   * an addition.
   */
  static boolean fits(long hi, long lo) {
    return Unsigned.less(hi + END_HI, 2 * END_HI) || fitsAtTheEdge(hi, lo);
  }

  private static boolean fitsAtTheEdge(long hi, long lo) {
    return hi >= 0
        ? Unsigned.less(hi, lo, END_HI, END_LO)
        : Unsigned.less(magnitudeHi(hi, lo), -lo, END_HI, END_LO);
  }

  /** With a sign, from the words of an unsigned number that {@linkplain #fits fits}. */
  static Int128 ofMagnitude(boolean negative, long hi, long lo) {
    return new Int128(negative ? negateHi(hi, lo) : hi, negative ? -lo : lo);
  }

  static boolean magnitudeFits(long hi, long lo) {
    return Unsigned.less(hi, lo, END_HI, END_LO);
  }

  private static long negateHi(long hi, long lo) {
    return lo == 0 ? -hi : ~hi;
  }

  private static long magnitudeHi(long hi, long lo) {
    return hi < 0 ? negateHi(hi, lo) : hi;
  }

  /** The high word without the sign. */
  long magnitudeHi() {
    return magnitudeHi(hi, lo);
  }

  /** The low word without the sign. */
  long magnitudeLo() {
    return hi < 0 ? -lo : lo;
  }

  boolean isNegative() {
    return hi < 0;
  }

  public boolean isZero() {
    return (hi | lo) == 0;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return hi < 0 ? -1 : isZero() ? 0 : 1;
  }

  /** Whether it is a {@code long} as well, which then is {@link #lo}. */
  public boolean fitsLong() {
    return hi == lo >> 63;
  }

  /**
   * The number as a {@code long}.
   *
   * @throws RowException OVERFLOW if it is none
   */
  public long toLong() {
    if (!fitsLong()) {
      throw Decimals.overflow(this + " as BIGINT");
    }
    return lo;
  }

  /** How many decimal digits it has; 0 has one. */
  public int precision() {
    return PowersOfTen.digits(magnitudeHi(), magnitudeLo());
  }

  public BigInteger toBigInteger() {
    byte[] bytes = new byte[DecimalBytes.MAX_LENGTH];
    DecimalBytes.write(this, bytes, 0, bytes.length);
    return new BigInteger(bytes);
  }

  @Override
  public int compareTo(Int128 other) {
    return hi == other.hi ? Long.compareUnsigned(lo, other.lo) : Long.compare(hi, other.hi);
  }

  @Override
  public String toString() {
    return DecimalText.format(this, 0);
  }
}
