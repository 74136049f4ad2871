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

  private static final long[] POWERS_OF_FIVE = new long[MAX_LONG + 1];

  /** 2^(64 + s) / (2 * 5^i), rounded up, where s is {@link #inverseShift}: less than 2^63. */
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
      POWERS_OF_FIVE[i] = LOW[i] >> i;
      INVERSES[i] = Unsigned.divide(1L << (inverseShift(i) - 1), 0, POWERS_OF_FIVE[i]) + 1;
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
   * {@code value / 10^exponent}, rounded half up, by one multiplication and without a branch.
   *
   * <p>That is the floor of {@code (value + half) / 10^exponent}, with 1 less for a negative value,
   * whose ties go down. Its factors of 2 are shifted away first, all but one, and the last bit is
   * set: an odd number n, to be divided by {@code d = 2 * 5^exponent}, with the same floor. What is
   * odd is no multiple of d, hence at least {@code 1 / d} away from where the floor changes, on
   * either side of zero. The inverse of d is too large by less than {@code d / 2^(64 + s)} of
   * itself, thus n / d by less than {@code n / 2^(64 + s)}, which is less than {@code 1 / d} for
   * all n of 65 - exponent bits.
   *
   * @param value not the smallest long; for an exponent of 1, at most the largest less 5
   * @param exponent 1 to {@link #MAX_LONG}, best a constant where this is inlined
   */
  static long divideHalfUp(long value, int exponent) {
    // Half is 5^exponent shifted by exponent - 1.
    long odd = (value + (value >> 63) >> exponent - 1) + POWERS_OF_FIVE[exponent] | 1;
    return Math.multiplyHigh(odd, INVERSES[exponent]) >> inverseShift(exponent);
  }

  /** {@code exponent * log2(5)}, rounded down: calculated, since a constant folds that way. */
  private static int inverseShift(int exponent) {
    return exponent * 2378 >> 10;
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
