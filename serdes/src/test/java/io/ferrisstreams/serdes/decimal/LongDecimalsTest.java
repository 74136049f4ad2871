package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.outcome;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static io.ferrisstreams.serdes.decimal.Operands.fitted;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;

import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** {@link Decimals} over many more operands than {@link DecimalsTest}, with the same judge. */
class LongDecimalsTest {
  private final Cases cases = new Cases();

  @Test
  void sumsAndProductsAreExactOrOverflow() {
    for (int i = 0; i < TRIES; i++) {
      long x = cases.narrow();
      long y = cases.flip() ? cases.narrow() : cases.narrow() >> cases.upTo(63);
      BigDecimal a = BigDecimal.valueOf(x);
      BigDecimal b = BigDecimal.valueOf(y);
      same(outcome(() -> Decimals.add(x, y)), fitted(a.add(b)), x, y);
      same(outcome(() -> Decimals.subtract(x, y)), fitted(a.subtract(b)), x, y);
      BigDecimal product = a.multiply(b);
      same(outcome(() -> Decimals.multiply(x, y)), fitted(product), x, y);
      same(WideDecimals.multiply(x, y).toBigInteger(), product.unscaledValue(), x, y);
      same(outcome(() -> Decimals.negate(x)), fitted(a.negate()), x);
      same(outcome(() -> Decimals.abs(x)), fitted(a.abs()), x);
    }
  }

  @Test
  void productsAndQuotientsRoundOnce() {
    for (int i = 0; i < TRIES; i++) {
      long x = cases.narrow();
      long y = cases.narrow();
      int scaleX = cases.upTo(18);
      int scaleY = cases.upTo(18);
      int scale = cases.upTo(38);
      BigDecimal a = BigDecimal.valueOf(x, scaleX);
      BigDecimal b = BigDecimal.valueOf(y, scaleY);
      same(
          outcome(() -> Decimals.multiplyRounded(x, scaleX, y, scaleY, scale)),
          fitted(a.multiply(b).setScale(scale, HALF_UP)),
          a,
          b,
          scale);
      same(
          outcome(() -> Decimals.divide(x, scaleX, y, scaleY, scale)),
          y == 0 ? Kind.DIVISION_BY_ZERO : fitted(a.divide(b, scale, HALF_UP)),
          a,
          b,
          scale);
      same(
          outcome(() -> Decimals.remainder(x, scaleX, y, scaleY)),
          y == 0
              ? Kind.DIVISION_BY_ZERO
              : fitted(a.remainder(b).setScale(Math.max(scaleX, scaleY))),
          a,
          b);
    }
  }

  /** A quotient of whole numbers that stands in the middle, and beside it. */
  @Test
  void quotientsSeeTies() {
    for (int i = 0; i < TRIES; i++) {
      long y = (cases.narrow() >> cases.upTo(62)) | 1;
      long x = y * (cases.upTo(2_000_000) - 1_000_000L) / 2 + cases.upTo(2) - 1; // may wrap around
      same(
          outcome(() -> Decimals.divide(x, 3, y, 3, 0)),
          fitted(BigDecimal.valueOf(x).divide(BigDecimal.valueOf(y), 0, HALF_UP)),
          x,
          y);
    }
  }

  @Test
  void rescalingRoundsOnceAndNeverWraps() {
    for (int i = 0; i < TRIES; i++) {
      long x = cases.narrow();
      int from = cases.upTo(38);
      int to = cases.upTo(38);
      BigDecimal exact = BigDecimal.valueOf(x, from);
      BigDecimal rounded = exact.setScale(to, HALF_UP);
      same(outcome(() -> Decimals.rescale(x, from, to)), fitted(rounded), exact, to);
      boolean lossless = rounded.compareTo(exact) == 0;
      same(
          outcome(() -> Decimals.rescaleExact(x, from, to)),
          lossless ? fitted(rounded) : Kind.BAD_VALUE,
          exact,
          to);
      int precision = 1 + cases.upTo(17);
      same(
          outcome(() -> Decimals.convertExact(x, from, precision, to)),
          lossless ? fitted(rounded, precision) : Kind.BAD_VALUE,
          exact,
          precision,
          to);
    }
  }

  @Test
  void tiesAreRoundedAwayFromZero() {
    for (int i = 0; i < TRIES; i++) {
      int digits = 1 + cases.upTo(17);
      long x = cases.nearTie(digits);
      int to = cases.upTo(18);
      same(
          Decimals.rescale(x, to + digits, to),
          BigDecimal.valueOf(x, digits).setScale(0, HALF_UP).longValueExact(),
          x,
          digits);
    }
  }

  @Test
  void theEndsOfLongAreRoundedAsWell() {
    for (int digits = 1; digits <= 18; digits++) {
      for (int i = 0; i < 2000; i++) {
        for (long x : new long[] {Long.MAX_VALUE - i, Long.MIN_VALUE + i}) {
          same(
              Decimals.rescale(x, digits, 0),
              BigDecimal.valueOf(x, digits).setScale(0, HALF_UP).longValueExact(),
              x,
              digits);
        }
      }
    }
  }

  @Test
  void comparisonsNeverOverflow() {
    for (int i = 0; i < TRIES; i++) {
      long x = cases.narrow();
      int scaleX = cases.upTo(38);
      int scaleY = cases.upTo(38);
      // Often the same number, or one beside it.
      long near = Decimals.toLong(x, cases.upTo(18)) + cases.upTo(2) - 1;
      long y = cases.flip() ? cases.narrow() : near;
      same(
          Integer.signum(Decimals.compare(x, scaleX, y, scaleY)),
          BigDecimal.valueOf(x, scaleX).compareTo(BigDecimal.valueOf(y, scaleY)),
          x,
          scaleX,
          y,
          scaleY);
    }
  }

  @Test
  void castsAreTheNearestOrAnError() {
    for (int i = 0; i < TRIES; i++) {
      long x = cases.narrow();
      int scale = cases.upTo(38);
      BigDecimal exact = BigDecimal.valueOf(x, scale);
      BigInteger integral = exact.setScale(0, DOWN).unscaledValue();
      same(Decimals.toLong(x, scale), integral.longValue(), exact);
      same(
          outcome(() -> Decimals.toInt(x, scale)),
          integral.bitLength() < 32 ? integral.intValue() : Kind.OVERFLOW,
          exact);
      int precision = 1 + cases.upTo(37);
      same(
          outcome(() -> Decimals.checkPrecision(x, precision)),
          fitted(BigDecimal.valueOf(x), precision),
          x,
          precision);
      same(Decimals.format(x, scale), exact.toPlainString(), exact);
      String trimmed = Decimals.formatTrimmed(x, scale);
      same(trimmed, plain(exact.stripTrailingZeros()), exact);
      same(Decimals.parse(trimmed, 19, scale), x, trimmed);
    }
  }

  private static String plain(BigDecimal stripped) {
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }

  @Test
  void doublesAreTheNearest() {
    for (int i = 0; i < TRIES / 5; i++) {
      long x = cases.narrow();
      int scale = cases.upTo(38);
      double nearest = BigDecimal.valueOf(x, scale).doubleValue();
      same(Decimals.toDouble(x, scale), nearest, x, scale);
      int precision = 1 + cases.upTo(17);
      int to = cases.upTo(18);
      same(
          outcome(() -> Decimals.fromDouble(nearest, precision, to)),
          fitted(new BigDecimal(nearest).setScale(to, HALF_UP), precision),
          nearest,
          precision,
          to);
    }
  }
}
