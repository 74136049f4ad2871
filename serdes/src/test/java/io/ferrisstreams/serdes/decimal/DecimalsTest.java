package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Operands.fitted;
import static io.ferrisstreams.serdes.decimal.Operands.outcome;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link BigDecimal} is the judge. */
@Domain(Operands.class)
@Domain(DomainContext.Global.class)
class DecimalsTest {

  @Property
  void sumsAndProductsAreExactOrOverflow(@ForAll long a, @ForAll long b) {
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    assertThat(outcome(() -> Decimals.add(a, b))).isEqualTo(fitted(x.add(y)));
    assertThat(outcome(() -> Decimals.subtract(a, b))).isEqualTo(fitted(x.subtract(y)));
    assertThat(outcome(() -> Decimals.multiply(a, b))).isEqualTo(fitted(x.multiply(y)));
    assertThat(outcome(() -> Decimals.negate(a))).isEqualTo(fitted(x.negate()));
    assertThat(outcome(() -> Decimals.abs(a))).isEqualTo(fitted(x.abs()));
  }

  @Property
  void rescalingRoundsOnceAndNeverWraps(
      @ForAll long value,
      @ForAll @IntRange(max = 38) int from,
      @ForAll @IntRange(max = 38) int to) {
    BigDecimal exact = BigDecimal.valueOf(value, from);
    assertThat(outcome(() -> Decimals.rescale(value, from, to)))
        .isEqualTo(fitted(exact.setScale(to, HALF_UP)));
    boolean lossless = exact.setScale(to, RoundingMode.DOWN).compareTo(exact) == 0;
    assertThat(outcome(() -> Decimals.rescaleExact(value, from, to)))
        .isEqualTo(lossless ? fitted(exact.setScale(to)) : Kind.BAD_VALUE);
  }

  @Property(tries = 3000)
  void quotientsRoundOnce(
      @ForAll long a,
      @ForAll @IntRange(max = 18) int scaleA,
      @ForAll long b,
      @ForAll @IntRange(max = 18) int scaleB,
      @ForAll @IntRange(max = 38) int scale) {
    BigDecimal x = BigDecimal.valueOf(a, scaleA);
    BigDecimal y = BigDecimal.valueOf(b, scaleB);
    assertThat(outcome(() -> Decimals.divide(a, scaleA, b, scaleB, scale)))
        .isEqualTo(b == 0 ? Kind.DIVISION_BY_ZERO : fitted(x.divide(y, scale, HALF_UP)));
    assertThat(outcome(() -> Decimals.remainder(a, scaleA, b, scaleB)))
        .isEqualTo(
            b == 0
                ? Kind.DIVISION_BY_ZERO
                : fitted(x.remainder(y).setScale(Math.max(scaleA, scaleB))));
  }

  @Property(tries = 3000)
  void productsRoundOnce(
      @ForAll long a,
      @ForAll @IntRange(max = 18) int scaleA,
      @ForAll long b,
      @ForAll @IntRange(max = 18) int scaleB,
      @ForAll @IntRange(max = 38) int scale) {
    BigDecimal product = BigDecimal.valueOf(a, scaleA).multiply(BigDecimal.valueOf(b, scaleB));
    assertThat(outcome(() -> Decimals.multiplyRounded(a, scaleA, b, scaleB, scale)))
        .isEqualTo(fitted(product.setScale(scale, HALF_UP)));
  }

  @Property(tries = 3000)
  void comparisonsNeverOverflow(
      @ForAll long a,
      @ForAll @IntRange(max = 38) int scaleA,
      @ForAll long b,
      @ForAll @IntRange(max = 38) int scaleB) {
    int expected = BigDecimal.valueOf(a, scaleA).compareTo(BigDecimal.valueOf(b, scaleB));
    assertThat(Integer.signum(Decimals.compare(a, scaleA, b, scaleB))).isEqualTo(expected);
  }

  @Property
  void equalNumbersCompareEqualAtAnyScale(
      @ForAll @IntRange(min = -999, max = 999) int a,
      @ForAll @IntRange(max = 7) int scale,
      @ForAll @IntRange(max = 7) int more) {
    long scaled = Decimals.rescale(a, scale, scale + more);
    assertThat(Decimals.compare(a, scale, scaled, scale + more)).isZero();
    assertThat(Decimals.compare(scaled, scale + more, a, scale)).isZero();
  }

  @Property
  void precisionIsCheckedUpTo18Digits(
      @ForAll long value, @ForAll @IntRange(min = 1, max = 38) int p) {
    assertThat(outcome(() -> Decimals.checkPrecision(value, p)))
        .isEqualTo(fitted(BigDecimal.valueOf(value), p));
  }

  @Property(tries = 3000)
  void parsingIsExact(
      @ForAll("numbers") String text,
      @ForAll @IntRange(min = 1, max = 38) int precision,
      @ForAll @IntRange(max = 18) int scale) {
    BigDecimal exact = new BigDecimal(text);
    Object rounded = fitted(exact.setScale(scale, HALF_UP), precision);
    assertThat(outcome(() -> Decimals.parseRounded(text, precision, scale))).isEqualTo(rounded);

    Object actual = outcome(() -> Decimals.parse(text, precision, scale));
    if (exact.setScale(scale, RoundingMode.DOWN).compareTo(exact) == 0) {
      assertThat(actual).isEqualTo(rounded);
    } else {
      assertThat(actual).isIn(Kind.BAD_VALUE, rounded instanceof Kind ? rounded : Kind.BAD_VALUE);
    }
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> digits = Arbitraries.strings().withChars("0123456789").ofMaxLength(12);
    Arbitrary<String> nines = Arbitraries.strings().withChars("0459").ofMaxLength(22);
    Arbitrary<String> some = digits.filter(s -> !s.isEmpty());
    Arbitrary<String> exponent =
        Arbitraries.integers().between(-40, 40).map(e -> "e" + e).injectNull(0.6);
    Arbitrary<String> sign = Arbitraries.of("", "", "-", "+");
    Arbitrary<String> assembled =
        Combinators.combine(sign, some, Arbitraries.oneOf(digits, nines), exponent)
            .as((s, i, f, e) -> s + i + "." + f + (e == null ? "" : e));
    Arbitrary<String> whole = Arbitraries.defaultFor(Long.class).map(l -> Long.toString(l));
    Arbitrary<String> edges =
        Combinators.combine(new Operands().longs(), Arbitraries.integers().between(0, 20))
            .as((l, s) -> BigDecimal.valueOf(l, s).toPlainString());
    return Arbitraries.oneOf(assembled, whole, edges);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+",
        ".",
        "-.",
        "1e",
        "1e+",
        "e1",
        "1.2.3",
        "--1",
        "1 ",
        " 1",
        "1_0",
        "0x1",
        "1e1.5",
        "NaN",
        "Infinity",
        "١",
        "1f",
        "1,5"
      })
  void garbageIsNoNumber(String text) {
    assertThat(outcome(() -> Decimals.parse(text, 18, 4))).isEqualTo(Kind.BAD_VALUE);
    assertThat(outcome(() -> Decimals.parseRounded(text, 18, 4))).isEqualTo(Kind.BAD_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "1e3, 10000000",
    "+1.50, 15000",
    "-0.45, -4500",
    ".5, 5000",
    "5., 50000",
    "-0, 0",
    "1.00000, 10000",
    "0e999999999999, 0",
    "0.00005e1, 5",
    "00012, 120000"
  })
  void numbersAreReadInEveryNotation(String text, long unscaled) {
    assertThat(Decimals.parse(text, 18, 4)).isEqualTo(unscaled);
  }

  @Test
  void hugeExponentsEndAtOnce() {
    assertThat(outcome(() -> Decimals.parse("1e2147483648", 18, 4))).isEqualTo(Kind.OVERFLOW);
    assertThat(outcome(() -> Decimals.parse("1e-2147483649", 18, 4))).isEqualTo(Kind.BAD_VALUE);
    assertThat(Decimals.parseRounded("9e-2147483649", 18, 4)).isZero();
  }

  @Property
  void formattingKeepsTheScale(@ForAll long value, @ForAll @IntRange(max = 18) int scale) {
    String text = Decimals.format(value, scale);
    assertThat(text).isEqualTo(new BigDecimal(BigInteger.valueOf(value), scale).toPlainString());
    assertThat(Decimals.parse(text, 19, scale)).isEqualTo(value);
    String trimmed = Decimals.formatTrimmed(value, scale);
    assertThat(Decimals.parse(trimmed, 19, scale)).isEqualTo(value);
    assertThat(trimmed.contains(".") && trimmed.endsWith("0")).isFalse();
    assertThat(trimmed).doesNotEndWith(".");
  }

  @ParameterizedTest
  @CsvSource({
    "-45, 2, -0.45, -0.45",
    "1234000, 4, 123.4000, 123.4",
    "1230, 1, 123.0, 123",
    "0, 3, 0.000, 0"
  })
  void formatsPlainly(long value, int scale, String full, String trimmed) {
    assertThat(Decimals.format(value, scale)).isEqualTo(full);
    assertThat(Decimals.formatTrimmed(value, scale)).isEqualTo(trimmed);
  }

  @Property(tries = 3000)
  void doublesAreTheNearest(@ForAll long value, @ForAll @IntRange(max = 38) int scale) {
    assertThat(Decimals.toDouble(value, scale))
        .isEqualTo(Double.parseDouble(value + "e-" + scale) + 0.0);
  }

  @Property
  void doublesAreRoundedFromTheirExactValue(
      @ForAll("doubles") double value,
      @ForAll @IntRange(min = 1, max = 38) int precision,
      @ForAll @IntRange(max = 18) int scale) {
    assertThat(outcome(() -> Decimals.fromDouble(value, precision, scale)))
        .isEqualTo(fitted(new BigDecimal(value).setScale(scale, HALF_UP), precision));
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.oneOf(
        Arbitraries.doubles(),
        Arbitraries.doubles().between(-1000, 1000).ofScale(3),
        Arbitraries.of(0.5, -0.5, 1.005, 2.5, 1e18, -1e19, Double.MAX_VALUE, Double.MIN_VALUE));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNotFiniteIsNoDecimal(double value) {
    assertThat(outcome(() -> Decimals.fromDouble(value, 18, 2))).isEqualTo(Kind.BAD_VALUE);
  }

  @Property
  void integralPartsTruncate(@ForAll long value, @ForAll @IntRange(max = 38) int scale) {
    BigInteger integral = BigDecimal.valueOf(value, scale).toBigInteger();
    assertThat(Decimals.toLong(value, scale)).isEqualTo(integral.longValueExact());
    assertThat(outcome(() -> Decimals.toInt(value, scale)))
        .isEqualTo(integral.bitLength() <= 31 ? integral.longValueExact() : Kind.OVERFLOW);
  }

  @Test
  void messagesNameOperationAndOperands() {
    assertThatThrownBy(() -> Decimals.add(Long.MAX_VALUE, 1))
        .isInstanceOf(RowException.class)
        .hasMessageContaining("9223372036854775807 + 1");
    assertThatThrownBy(() -> Decimals.divide(150, 2, 0, 2, 6))
        .hasMessage("division by zero: 1.50 / 0.00");
    assertThatThrownBy(() -> Decimals.rescaleExact(12345, 4, 2)).hasMessageContaining("1.2345");
  }
}
