package io.ferrisstreams.serdes.decimal;

/** The unsigned 64-bit steps of longer arithmetic, which Java 17 has no methods for. */
final class Unsigned {
  private static final long HALF_WORD = 1L << 32;
  private static final long LOW_HALF = HALF_WORD - 1;

  private Unsigned() {}

  /** The high word of the product. */
  static long multiplyHigh(long a, long b) {
    return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
  }

  static boolean less(long a, long b) {
    return a + Long.MIN_VALUE < b + Long.MIN_VALUE;
  }

  /** Whether the two words of {@code a} are a smaller number than those of {@code b}. */
  static boolean less(long aHi, long aLo, long bHi, long bLo) {
    return aHi == bHi ? less(aLo, bLo) : less(aHi, bHi);
  }

  static int compare(long aHi, long aLo, long bHi, long bLo) {
    return aHi == bHi ? Long.compareUnsigned(aLo, bLo) : Long.compareUnsigned(aHi, bHi);
  }

  /** 1 if adding {@code addend} wrapped around to {@code sum}, else 0. */
  static long carry(long sum, long addend) {
    return less(sum, addend) ? 1 : 0;
  }

  /** As above from both addends: more steps, but none that a processor has to guess. */
  static long carry(long sum, long a, long b) {
    return (a & b | (a | b) & ~sum) >>> 63;
  }

  /**
   * Two words divided by one, rounded down: Knuth's algorithm D with digits of 32 bits (The Art of
   * Computer Programming, volume 2, 4.3.1).
   *
   * @param high smaller than {@code divisor}, so that the quotient fits
   */
  static long divide(long high, long low, long divisor) {
    if (high == 0) {
      return low >= 0 && divisor > 0 ? low / divisor : Long.divideUnsigned(low, divisor);
    }
    int shift = Long.numberOfLeadingZeros(divisor);
    long normal = divisor << shift;
    // In two steps, since a shift by 64 shifts by 0.
    long top = high << shift | low >>> 1 >>> (63 - shift);
    long rest = low << shift;
    long first = digit(top, rest >>> 32, normal);
    long second = digit((top << 32) + (rest >>> 32) - first * normal, rest & LOW_HALF, normal);
    return (first << 32) + second;
  }

  private static long digit(long top, long next, long divisor) {
    long divisorHigh = divisor >>> 32;
    long divisorLow = divisor & LOW_HALF;
    long digit = Long.divideUnsigned(top, divisorHigh);
    long rest = top - digit * divisorHigh;
    while (digit >= HALF_WORD || less((rest << 32) + next, digit * divisorLow)) {
      digit--;
      rest += divisorHigh;
      if (rest >= HALF_WORD) {
        break;
      }
    }
    return digit;
  }

  /**
   * Two words divided by one whose reciprocal is known, rounded down, without a division (Möller
   * and Granlund, Improved division by invariant integers, 2011, algorithm 4).
   *
   * @param high smaller than {@code divisor}
   * @param divisor with its highest bit set
   * @param reciprocal {@code floor((2^128 - 1) / divisor) - 2^64}
   */
  static long divide(long high, long low, long divisor, long reciprocal) {
    long estimateLow = reciprocal * high + low;
    long quotient = multiplyHigh(reciprocal, high) + high + carry(estimateLow, low) + 1;
    long rest = low - quotient * divisor;
    if (less(estimateLow, rest)) {
      quotient--;
      rest += divisor;
    }
    return less(rest, divisor) ? quotient : quotient + 1;
  }
}
