package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.judged;
import static io.ferrisstreams.serdes.decimal.Cases.outcome;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** {@link BigDecimal} is the judge. */
class WideDecimalsTest {
  private final Cases cases = new Cases();

  @Test
  void sumsAndProductsAreExactOrOverflow() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      BigInteger y = cases.wide();
      Int128 a = Int128.of(x);
      Int128 b = Int128.of(y);
      same(a.toBigInteger(), x, x);
      same(outcome(() -> WideDecimals.add(a, b)), judged(x.add(y)), x, y);
      same(outcome(() -> WideDecimals.subtract(a, b)), judged(x.subtract(y)), x, y);
      same(outcome(() -> WideDecimals.multiply(a, b)), judged(x.multiply(y)), x, y);
      same(outcome(() -> WideDecimals.negate(a)), x.negate(), x);
      same(outcome(() -> WideDecimals.abs(a)), x.abs(), x);
      same(Integer.signum(a.compareTo(b)), x.compareTo(y), x, y);
      same(a.signum(), x.signum(), x);
      same(a.precision(), new BigDecimal(x).precision(), x);
    }
  }

  @Test
  void sumsAtDifferentScalesRoundOnce() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      BigInteger y = cases.wide();
      int scaleX = cases.upTo(38);
      int scaleY = cases.upTo(38);
      int scale = cases.upTo(38);
      BigDecimal a = new BigDecimal(x, scaleX);
      BigDecimal b = new BigDecimal(y, scaleY);
      same(
          outcome(() -> WideDecimals.addRounded(Int128.of(x), scaleX, Int128.of(y), scaleY, scale)),
          judged(a.add(b), scale, HALF_UP),
          a,
          b,
          scale);
      same(
          outcome(
              () ->
                  WideDecimals.subtractRounded(Int128.of(x), scaleX, Int128.of(y), scaleY, scale)),
          judged(a.subtract(b), scale, HALF_UP),
          a,
          b,
          scale);
      same(
          Integer.signum(WideDecimals.compare(Int128.of(x), scaleX, Int128.of(y), scaleY)),
          a.compareTo(b),
          a,
          b);
    }
  }

  @Test
  void productsRoundOnceInEveryMode() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      BigInteger y = cases.wide();
      int scaleX = cases.upTo(38);
      int scaleY = cases.upTo(38);
      int scale = cases.upTo(38);
      RoundingMode mode = cases.mode();
      BigDecimal exact = new BigDecimal(x, scaleX).multiply(new BigDecimal(y, scaleY));
      same(
          outcome(
              () ->
                  WideDecimals.multiplyRounded(
                      Int128.of(x), scaleX, Int128.of(y), scaleY, scale, mode)),
          judged(exact, scale, mode),
          new BigDecimal(x, scaleX),
          new BigDecimal(y, scaleY),
          scale,
          mode);
    }
  }

  @Test
  void quotientsRoundOnceInEveryMode() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      BigInteger y = cases.wide();
      int scaleX = cases.upTo(38);
      int scaleY = cases.upTo(38);
      int scale = cases.upTo(38);
      RoundingMode mode = cases.mode();
      BigDecimal a = new BigDecimal(x, scaleX);
      BigDecimal b = new BigDecimal(y, scaleY);
      Object actual =
          outcome(
              () -> WideDecimals.divide(Int128.of(x), scaleX, Int128.of(y), scaleY, scale, mode));
      Object expected = quotient(a, b, scale, mode);
      // Too many digits on both sides of the point: which one is said is open.
      boolean both = expected == Kind.BAD_VALUE && actual == Kind.OVERFLOW;
      same(
          both ? judged(a.divide(b, scale, DOWN).unscaledValue()) : actual,
          both ? Kind.OVERFLOW : expected,
          a,
          b,
          scale,
          mode);
    }
  }

  @Test
  void quotientsOfMultiplesAreExactAndTiesAreSeen() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger y = cases.wide().abs().add(BigInteger.ONE);
      BigInteger factor = BigInteger.valueOf(cases.upTo(2_000_000) - 1_000_000L);
      // y * factor / 2 by y is a tie for odd factors, and off by one beside it
      BigInteger x = y.multiply(factor).shiftRight(1).add(BigInteger.valueOf(cases.upTo(2) - 1L));
      if (judged(x) == Kind.OVERFLOW || judged(y) == Kind.OVERFLOW) {
        continue;
      }
      RoundingMode mode = cases.mode();
      same(
          outcome(() -> WideDecimals.divide(Int128.of(x), 0, Int128.of(y), 0, 0, mode)),
          quotient(new BigDecimal(x), new BigDecimal(y), 0, mode),
          x,
          y,
          mode);
    }
  }

  private static Object quotient(BigDecimal a, BigDecimal b, int scale, RoundingMode mode) {
    if (b.signum() == 0) {
      return Kind.DIVISION_BY_ZERO;
    }
    try {
      return judged(a.divide(b, scale, mode).unscaledValue());
    } catch (ArithmeticException e) {
      return Kind.BAD_VALUE;
    }
  }

  @Test
  void remaindersHaveTheSignOfTheDividend() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      BigInteger y = cases.wide();
      int scaleX = cases.upTo(38);
      int scaleY = cases.upTo(38);
      BigDecimal a = new BigDecimal(x, scaleX);
      BigDecimal b = new BigDecimal(y, scaleY);
      same(
          outcome(() -> WideDecimals.remainder(Int128.of(x), scaleX, Int128.of(y), scaleY)),
          y.signum() == 0
              ? Kind.DIVISION_BY_ZERO
              : judged(a.remainder(b).setScale(Math.max(scaleX, scaleY)).unscaledValue()),
          a,
          b);
    }
  }

  @Test
  void rescalingRoundsOnceAndNeverWraps() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      int from = cases.upTo(38);
      int to = cases.upTo(38);
      RoundingMode mode = cases.mode();
      BigDecimal exact = new BigDecimal(x, from);
      same(
          outcome(() -> WideDecimals.rescale(Int128.of(x), from, to, mode)),
          judged(exact, to, mode),
          exact,
          to,
          mode);
      same(
          outcome(() -> WideDecimals.rescaleExact(Int128.of(x), from, to)),
          judged(exact, to, RoundingMode.UNNECESSARY),
          exact,
          to);
    }
  }

  @Test
  void precisionIsChecked() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      int precision = 1 + cases.upTo(37);
      boolean fits = x.signum() == 0 || new BigDecimal(x).precision() <= precision;
      same(
          outcome(() -> WideDecimals.checkPrecision(Int128.of(x), precision)),
          fits ? x : Kind.OVERFLOW,
          x,
          precision);
    }
  }

  @Test
  void longsAreTruncatedOrOverflow() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      int scale = cases.upTo(38);
      BigInteger integral = new BigDecimal(x, scale).setScale(0, DOWN).unscaledValue();
      same(
          outcome(() -> WideDecimals.toLong(Int128.of(x), scale)),
          integral.bitLength() < 64 ? integral.longValue() : Kind.OVERFLOW,
          x,
          scale);
      same(
          outcome(() -> WideDecimals.toInt(Int128.of(x), scale)),
          integral.bitLength() < 32 ? integral.intValue() : Kind.OVERFLOW,
          x,
          scale);
    }
  }

  @Test
  void doublesAreTheNearest() {
    for (int i = 0; i < TRIES / 5; i++) {
      BigInteger x = cases.wide();
      int scale = cases.upTo(38);
      double nearest = new BigDecimal(x, scale).doubleValue();
      same(WideDecimals.toDouble(Int128.of(x), scale), nearest, x, scale);
      same(
          outcome(() -> WideDecimals.fromDouble(nearest, 38, scale)),
          judged(new BigDecimal(nearest), scale, HALF_UP),
          nearest,
          scale);
    }
    for (double none : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      same(outcome(() -> WideDecimals.fromDouble(none, 38, 2)), Kind.BAD_VALUE, none);
    }
    same(outcome(() -> WideDecimals.fromDouble(1e300, 38, 2)), Kind.OVERFLOW);
    // The double nearest to 10^38 is smaller than it.
    same(
        outcome(() -> WideDecimals.fromDouble(1e38, 38, 0)),
        new BigDecimal(Double.parseDouble("1e38")).toBigInteger());
    same(outcome(() -> WideDecimals.fromDouble(Math.nextUp(1e38), 38, 0)), Kind.OVERFLOW);
  }

  @Test
  void messagesSayWhatWasCalculated() {
    Int128 most = Int128.of(BigInteger.TEN.pow(38).subtract(BigInteger.ONE));
    assertThatThrownBy(() -> WideDecimals.add(most, Int128.of(1)))
        .hasMessage("decimal overflow: " + "9".repeat(38) + " + 1");
    assertThatThrownBy(() -> WideDecimals.divide(most, 2, Int128.ZERO, 2, 6))
        .hasMessage("division by zero: " + "9".repeat(36) + ".99 / 0.00");
    assertThatThrownBy(() -> WideDecimals.rescaleExact(Int128.of(12345), 4, 2))
        .hasMessageContaining("1.2345");
    assertThatThrownBy(() -> new Int128(Long.MAX_VALUE, 0)).hasMessageContaining("38 digits");
  }
}
