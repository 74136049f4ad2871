package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.judged;
import static io.ferrisstreams.serdes.decimal.Cases.outcome;
import static io.ferrisstreams.serdes.decimal.Cases.same;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** {@link BigInteger} is the judge. */
class Int128Test {
  private final Cases cases = new Cases();

  @Test
  void numbersAreWhatTheirWordsSay() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      Int128 a = Int128.of(x);
      same(a.toBigInteger(), x, x);
      same(new Int128(a.hi(), a.lo()), a, x);
      same(a.toString(), x.toString(), x);
      same(a.signum(), x.signum(), x);
      same(a.isZero(), x.signum() == 0, x);
      same(a.precision(), new BigDecimal(x).precision(), x);
      same(a.fitsLong(), x.bitLength() < Long.SIZE, x);
      same(outcome(a::toLong), Operands.fitted(x), x);
      long word = cases.narrow();
      same(Int128.of(word).toBigInteger(), BigInteger.valueOf(word), word);
    }
  }

  @Test
  void numbersAreOrdered() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      // Often of the same high word.
      BigInteger y = cases.flip() ? cases.wide() : x.xor(BigInteger.valueOf(cases.narrow()).abs());
      if (judged(y) instanceof BigInteger) {
        Int128 a = Int128.of(x);
        Int128 b = Int128.of(y);
        same(Integer.signum(a.compareTo(b)), x.compareTo(y), x, y);
        same(a.equals(b), x.equals(y), x, y);
        same(a.hashCode() == b.hashCode() || !x.equals(y), true, x, y);
      }
    }
  }

  @Test
  void whatHasMoreThan38DigitsIsNone() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide().multiply(BigInteger.valueOf(cases.upTo(40)));
      same(outcome(() -> Int128.of(x)), judged(x), x);
      if (x.bitLength() < 128) {
        same(outcome(() -> new Int128(x.shiftRight(64).longValue(), x.longValue())), judged(x), x);
      }
    }
  }
}
