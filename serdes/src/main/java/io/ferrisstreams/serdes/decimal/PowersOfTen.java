package io.ferrisstreams.serdes.decimal;

/** 10^0 to 10^38 in two words, and what divides by the smaller of them without a division. */
final class PowersOfTen {
  static final int MAX = 38;

  /** The largest that is a {@code long}. */
  static final int MAX_LONG = 18;

  private static final long[] HIGH = new long[MAX + 1];
  private static final long[] LOW = new long[MAX + 1];

  /** For {@link Unsigned#divide(long, long, long, long)} by the power shifted to the left. */
  private static final long[] RECIPROCALS = new long[MAX_LONG + 1];

  static {
    LOW[0] = 1;
    for (int i = 1; i <= MAX; i++) {
      LOW[i] = LOW[i - 1] * 10;
      HIGH[i] = HIGH[i - 1] * 10 + Unsigned.multiplyHigh(LOW[i - 1], 10);
    }
    for (int i = 1; i <= MAX_LONG; i++) {
      long divisor = normal(i);
      RECIPROCALS[i] = Unsigned.divide(~divisor, -1, divisor);
    }
  }

  private PowersOfTen() {}

  static long high(int exponent) {
    return HIGH[exponent];
  }

  /** The whole power up to {@link #MAX_LONG}. */
  static long low(int exponent) {
    return LOW[exponent];
  }

  /** By how many bits {@link #normal} is shifted. */
  static int shift(int exponent) {
    return Long.numberOfLeadingZeros(LOW[exponent]);
  }

  /** The power with its highest bit shifted to the top. */
  static long normal(int exponent) {
    return LOW[exponent] << shift(exponent);
  }

  static long reciprocal(int exponent) {
    return RECIPROCALS[exponent];
  }

  /**
   * How many decimal digits an unsigned number has; 0 has one.
   *
   * @param high at most the high word of 10^38
   */
  static int digits(long high, long low) {
    int bits =
        high != 0 ? 128 - Long.numberOfLeadingZeros(high) : 64 - Long.numberOfLeadingZeros(low);
    // bits * log10(2), rounded down: the number of digits or one less.
    int digits = bits * 1233 >>> 12;
    return digits <= MAX && !Unsigned.less(high, low, HIGH[digits], LOW[digits])
        ? digits + 1
        : Math.max(digits, 1);
  }
}
