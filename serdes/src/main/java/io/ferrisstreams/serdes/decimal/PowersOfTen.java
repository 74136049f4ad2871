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

  /** 2^(63 + l) / 10^i, rounded up, where 2^l is the next power of two. */
  private static final long[] INVERSES = new long[MAX_LONG + 1];

  static {
    LOW[0] = 1;
    for (int i = 1; i <= MAX; i++) {
      LOW[i] = LOW[i - 1] * 10;
      HIGH[i] = HIGH[i - 1] * 10 + Unsigned.multiplyHigh(LOW[i - 1], 10);
    }
    for (int i = 1; i <= MAX_LONG; i++) {
      long divisor = normal(i);
      RECIPROCALS[i] = Unsigned.divide(~divisor, -1, divisor);
      INVERSES[i] = Unsigned.divide(1L << (63 - shift(i)), 0, LOW[i]) + 1;
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
   * {@code value / 10^exponent}, rounded down, by a multiplication: the error of the inverse, less
   * than 2^l, times the value is less than 2^(63 + l), too little to reach the next quotient.
   *
   * @param value not negative, or 2^63
   * @param exponent 1 to {@link #MAX_LONG}
   */
  static long divide(long value, int exponent) {
    // The inverse has its highest bit set; as a signed factor it is 2^64 less than it should be.
    long high = Math.multiplyHigh(value, INVERSES[exponent]) + value;
    if (value < 0) {
      high += INVERSES[exponent];
    }
    return high >>> (63 - Long.numberOfLeadingZeros(LOW[exponent]));
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
