package io.ferrisstreams.serdes.decimal;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An unsigned number of 256 bits that is divided in place, possibly several times, and rounded once
 * at the end, as if the divisors had been multiplied: what was lost on the way is remembered.
 * Mutable since it is the working register of one calculation.
 */
final class Dividend {
  /** The most significant word. */
  private long w3;

  private long w2;
  private long w1;
  private long w0;

  private boolean negative;

  /** What the last division left. */
  private long restHi;

  private long restLo;

  /** Whether any division left something. */
  private boolean inexact;

  /** How what is lost compares to half a unit. */
  private int half = -1;

  private Dividend() {}

  /** The product of the magnitudes, with its sign. */
  static Dividend product(Int128 a, Int128 b) {
    return product(
        a.isNegative() ^ b.isNegative(),
        a.magnitudeHi(),
        a.magnitudeLo(),
        b.magnitudeHi(),
        b.magnitudeLo());
  }

  static Dividend scaledUp(Int128 a, int digits) {
    return product(
        a.isNegative(),
        a.magnitudeHi(),
        a.magnitudeLo(),
        PowersOfTen.high(digits),
        PowersOfTen.low(digits));
  }

  private static Dividend product(boolean negative, long aHi, long aLo, long bHi, long bLo) {
    Dividend product = new Dividend();
    product.negative = negative;
    product.w0 = aLo * bLo;
    long middle = Unsigned.multiplyHigh(aLo, bLo);
    long left = aHi * bLo;
    long right = aLo * bHi;
    long sum = middle + left;
    product.w1 = sum + right;
    long carry = Unsigned.carry(sum, left) + Unsigned.carry(product.w1, right);
    long top = aHi * bHi;
    product.w3 = Unsigned.multiplyHigh(aHi, bHi);
    // Two of the high words of products of 128 bits and a carry of 2 may exceed one word.
    product.addAt2(top);
    product.addAt2(Unsigned.multiplyHigh(aHi, bLo));
    product.addAt2(Unsigned.multiplyHigh(aLo, bHi));
    product.addAt2(carry);
    return product;
  }

  private void addAt2(long word) {
    w2 += word;
    w3 += Unsigned.carry(w2, word);
  }

  /** Adds a number with its sign; the sum of two of at most 76 digits always fits. */
  void add(Int128 addend) {
    long hi = addend.magnitudeHi();
    long lo = addend.magnitudeLo();
    if (addend.isNegative() == negative) {
      w0 += lo;
      long carry = Unsigned.carry(w0, lo);
      w1 += hi;
      long carried = Unsigned.carry(w1, hi);
      w1 += carry;
      addAt2(carried + Unsigned.carry(w1, carry));
    } else {
      subtract(hi, lo);
    }
  }

  private void subtract(long hi, long lo) {
    long borrow = Unsigned.less(w0, lo) ? 1 : 0;
    w0 -= lo;
    long borrowed = Unsigned.less(w1, hi) ? 1 : 0;
    w1 -= hi;
    borrowed += Unsigned.less(w1, borrow) ? 1 : 0;
    w1 -= borrow;
    long last = Unsigned.less(w2, borrowed) ? 1 : 0;
    w2 -= borrowed;
    w3 -= last;
    if (w3 < 0) {
      negate();
    }
  }

  private void negate() {
    negative = !negative;
    w0 = -w0;
    long carry = w0 == 0 ? 1 : 0;
    w1 = ~w1 + carry;
    carry = w1 == 0 ? carry : 0;
    w2 = ~w2 + carry;
    carry = w2 == 0 ? carry : 0;
    w3 = ~w3 + carry;
  }

  /** Divides by the magnitude. */
  void divide(Int128 divisor) {
    negative ^= divisor.isNegative();
    if (divisor.magnitudeHi() == 0) {
      divideByWord(divisor.magnitudeLo());
    } else {
      divideByTwoWords(divisor.magnitudeHi(), divisor.magnitudeLo());
    }
    lose(divisor.magnitudeHi(), divisor.magnitudeLo());
  }

  void divideByPowerOfTen(int exponent) {
    for (int left = exponent; left > 0; left -= PowersOfTen.MAX_LONG) {
      int step = Math.min(left, PowersOfTen.MAX_LONG);
      divideByPower(step);
      lose(0, PowersOfTen.low(step));
    }
  }

  private void divideByPower(int exponent) {
    long divisor = PowersOfTen.normal(exponent);
    long reciprocal = PowersOfTen.reciprocal(exponent);
    int shift = PowersOfTen.shift(exponent); // 4 to 60
    long rest = w3 >>> (64 - shift);
    long next = w3 << shift | w2 >>> (64 - shift);
    w3 = Unsigned.divide(rest, next, divisor, reciprocal);
    rest = next - w3 * divisor;
    next = w2 << shift | w1 >>> (64 - shift);
    w2 = Unsigned.divide(rest, next, divisor, reciprocal);
    rest = next - w2 * divisor;
    next = w1 << shift | w0 >>> (64 - shift);
    w1 = Unsigned.divide(rest, next, divisor, reciprocal);
    rest = next - w1 * divisor;
    next = w0 << shift;
    w0 = Unsigned.divide(rest, next, divisor, reciprocal);
    restHi = 0;
    restLo = (next - w0 * divisor) >>> shift;
  }

  private void divideByWord(long divisor) {
    long quotient;
    long rest = 0;
    if ((w3 | w2) != 0) {
      quotient = Unsigned.divide(0, w3, divisor);
      rest = w3 - quotient * divisor;
      w3 = quotient;
      quotient = Unsigned.divide(rest, w2, divisor);
      rest = w2 - quotient * divisor;
      w2 = quotient;
    }
    quotient = Unsigned.divide(rest, w1, divisor);
    rest = w1 - quotient * divisor;
    w1 = quotient;
    quotient = Unsigned.divide(rest, w0, divisor);
    restHi = 0;
    restLo = w0 - quotient * divisor;
    w0 = quotient;
  }

  private void divideByTwoWords(long hi, long lo) {
    int shift = Long.numberOfLeadingZeros(hi); // at least 1: 10^38 has 127 bits
    long divisorHi = hi << shift | lo >>> (64 - shift);
    long divisorLo = lo << shift;
    restHi = 0;
    restLo = w3 >>> (64 - shift);
    long next = w3 << shift | w2 >>> (64 - shift);
    w3 = digit(next, divisorHi, divisorLo);
    next = w2 << shift | w1 >>> (64 - shift);
    w2 = digit(next, divisorHi, divisorLo);
    next = w1 << shift | w0 >>> (64 - shift);
    w1 = digit(next, divisorHi, divisorLo);
    w0 = digit(w0 << shift, divisorHi, divisorLo);
    restLo = restLo >>> shift | restHi << (64 - shift);
    restHi >>>= shift;
  }

  /**
   * One digit of 64 bits of the quotient, of rest and next word by two words: Knuth's algorithm D.
   * Leaves the new rest.
   */
  private long digit(long next, long divisorHi, long divisorLo) {
    if (restHi == 0 && Unsigned.less(restLo, next, divisorHi, divisorLo)) {
      restHi = restLo;
      restLo = next;
      return 0;
    }
    long digit;
    long over; // what the estimate leaves of the upper two words
    boolean wrapped = false;
    if (restHi == divisorHi) {
      digit = -1;
      over = restLo + divisorHi;
      wrapped = Unsigned.less(over, divisorHi);
    } else {
      digit = Unsigned.divide(restHi, restLo, divisorHi);
      over = restLo - digit * divisorHi;
    }
    while (!wrapped
        && Unsigned.less(over, next, Unsigned.multiplyHigh(digit, divisorLo), digit * divisorLo)) {
      digit--;
      over += divisorHi;
      wrapped = Unsigned.less(over, divisorHi);
    }
    long productLo = digit * divisorLo;
    restHi =
        over - Unsigned.multiplyHigh(digit, divisorLo) - (Unsigned.less(next, productLo) ? 1 : 0);
    restLo = next - productLo;
    return digit;
  }

  private void lose(long divisorHi, long divisorLo) {
    // Divisors have at most 127 bits, so twice the rest fits.
    half = Unsigned.compare(restHi << 1 | restLo >>> 63, restLo << 1, divisorHi, divisorLo);
    if (half == 0 && inexact) {
      half = 1;
    }
    inexact |= (restHi | restLo) != 0;
  }

  boolean isInexact() {
    return inexact;
  }

  /** What the last division left, with the sign of the dividend. */
  Int128 rest(boolean negativeDividend) {
    return Int128.ofMagnitude(negativeDividend, restHi, restLo);
  }

  /** The quotient, or null if it has more than 38 digits. */
  @Nullable Int128 rounded(RoundingMode mode) {
    boolean up = inexact && Rounding.isAwayFromZero(mode, negative, half, (w0 & 1) != 0);
    long lo = up ? w0 + 1 : w0;
    long hi = up && lo == 0 ? w1 + 1 : w1;
    // A carry out of hi leaves 0, so it is looked for before.
    boolean fits = (w3 | w2) == 0 && w1 >= 0 && Int128.magnitudeFits(hi, lo);
    return fits ? Int128.ofMagnitude(negative, hi, lo) : null;
  }
}
