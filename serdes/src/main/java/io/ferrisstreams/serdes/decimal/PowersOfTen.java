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

  private static final long[] HALVES = new long[MAX_LONG + 1];

  /** 2^(64 + s) / 5^i, rounded up, where s is {@link #INVERSE_SHIFTS}: less than 2^63. */
  private static final long[] INVERSES = new long[MAX_LONG + 1];

  private static final int[] INVERSE_SHIFTS = new int[MAX_LONG + 1];

  static {
    LOW[0] = 1;
    for (int i = 1; i <= MAX; i++) {
      LOW[i] = LOW[i - 1] * 10;
      HIGH[i] = HIGH[i - 1] * 10 + Unsigned.multiplyHigh(LOW[i - 1], 10);
    }
    for (int i = 1; i <= MAX_LONG; i++) {
      long divisor = normal(i);
      RECIPROCALS[i] = Unsigned.divide(~divisor, -1, divisor);
      HALVES[i] = LOW[i] / 2;
      long powerOfFive = LOW[i] >> i;
      INVERSE_SHIFTS[i] = Long.SIZE - 2 - Long.numberOfLeadingZeros(powerOfFive);
      INVERSES[i] = Unsigned.divide(1L << INVERSE_SHIFTS[i], 0, powerOfFive) + 1;
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
   * {@code unsigned / 10^exponent}, rounded down, by a multiplication. The factors of 2 are shifted
   * away first, which leaves a number n of 64 - exponent bits and makes room for the inverse of
   * 5^exponent in a signed word. That is larger than it should be by less than 5^exponent / 2^(64 +
   * s), hence the quotient by less than 1 / 5^exponent, too little to reach the next: n *
   * 5^exponent is less than 2^(64 + s), and for an exponent of 1, where it is not, the inverse is
   * closer.
   *
   * @param exponent 1 to {@link #MAX_LONG}
   */
  static long divide(long unsigned, int exponent) {
    return Math.multiplyHigh(unsigned >>> exponent, INVERSES[exponent])
        >>> INVERSE_SHIFTS[exponent];
  }

  /**
   * Half of the power.
   *
   * @param exponent 1 to {@link #MAX_LONG}
   */
  static long half(int exponent) {
    return HALVES[exponent];
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
