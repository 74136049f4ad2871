package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.judged;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link BigDecimal} is the judge. */
class ScaledIntegerTest {
  private final Cases cases = new Cases();

  @Test
  void arithmeticIsExactOrAnError() {
    for (int i = 0; i < TRIES; i++) {
      ScaledInteger x = cases.scaled();
      // Equal scales, as in most sums there are.
      ScaledInteger y = cases.flip() ? cases.scaled() : ScaledInteger.of(cases.wide(), x.scale());
      BigDecimal a = x.toBigDecimal();
      BigDecimal b = y.toBigDecimal();
      int larger = Math.max(x.scale(), y.scale());
      same(outcome(() -> x.add(y)), judged(a.add(b), larger, UNNECESSARY), x, y);
      same(outcome(() -> x.subtract(y)), judged(a.subtract(b), larger, UNNECESSARY), x, y);
      int scale = x.scale() + y.scale();
      same(
          outcome(() -> x.multiply(y)),
          scale > 38 ? Kind.OVERFLOW : judged(a.multiply(b), scale, UNNECESSARY),
          x,
          y);
      same(outcome(x::negate), judged(a.negate().unscaledValue()), x);
      same(outcome(x::abs), judged(a.abs().unscaledValue()), x);
      same(
          outcome(() -> x.remainder(y)),
          b.signum() == 0 ? Kind.DIVISION_BY_ZERO : judged(a.remainder(b), larger, UNNECESSARY),
          x,
          y);
    }
  }

  @Test
  void roundingHappensOnce() {
    for (int i = 0; i < TRIES; i++) {
      ScaledInteger x = cases.scaled();
      ScaledInteger y = cases.scaled();
      BigDecimal a = x.toBigDecimal();
      BigDecimal b = y.toBigDecimal();
      int scale = cases.upTo(38);
      RoundingMode mode = Cases.MODES[cases.upTo(Cases.MODES.length - 2)]; // not UNNECESSARY
      same(outcome(() -> x.rescale(scale, mode)), judged(a, scale, mode), x, scale, mode);
      same(outcome(() -> x.rescale(scale)), judged(a, scale, UNNECESSARY), x, scale);
      same(
          outcome(() -> x.multiply(y, scale, mode)),
          judged(a.multiply(b), scale, mode),
          x,
          y,
          scale,
          mode);
      same(
          outcome(() -> x.divide(y, scale, mode)),
          b.signum() == 0
              ? Kind.DIVISION_BY_ZERO
              : judged(a.divide(b, scale, mode).unscaledValue()),
          x,
          y,
          scale,
          mode);
    }
  }

  @Test
  void comparisonGoesByValue() {
    for (int i = 0; i < TRIES; i++) {
      ScaledInteger x = cases.scaled();
      ScaledInteger y = cases.scaled();
      same(x.compareTo(y), Integer.signum(x.toBigDecimal().compareTo(y.toBigDecimal())), x, y);
      same(x.equals(y), x.compareTo(y) == 0, x, y);
      ScaledInteger trimmed = x.trim();
      same(trimmed.equals(x) && x.equals(trimmed), true, x);
      same(trimmed.hashCode(), x.hashCode(), x);
      BigDecimal stripped = x.toBigDecimal().stripTrailingZeros();
      same(trimmed.toBigDecimal(), stripped.setScale(Math.max(0, stripped.scale())), x);
    }
  }

  @Test
  void whatIsConvertedComesBack() {
    for (int i = 0; i < TRIES; i++) {
      ScaledInteger x = cases.scaled();
      BigDecimal exact = x.toBigDecimal();
      same(x.toString(), exact.toPlainString(), x);
      same(ScaledInteger.parse(x.toString()).toBigDecimal(), exact, x);
      same(ScaledInteger.parse(x.toTrimmedString()), x, x);
      same(ScaledInteger.of(exact).toBigDecimal(), exact, x);
      same(ScaledInteger.of(x.unscaled(), x.scale()).toBigDecimal(), exact, x);
      same(x.precision(), exact.precision(), x);
      same(x.signum(), exact.signum(), x);
      same(x.isZero(), exact.signum() == 0, x);
      same(x.toDouble(), exact.doubleValue(), x);
      BigInteger integral = exact.setScale(0, DOWN).unscaledValue();
      Object fitted = Operands.fitted(integral);
      same(Cases.outcome(x::toLong), fitted, x);
      boolean whole = exact.compareTo(new BigDecimal(integral)) == 0;
      same(Cases.outcome(x::longValueExact), whole ? fitted : Kind.BAD_VALUE, x);
    }
  }

  /** What jqwik finds worth trying. */
  @Property
  void moneyAddsUp(
      @ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(4) BigDecimal price,
      @ForAll @IntRange(min = 1, max = 1000) int quantity) {
    ScaledInteger total = ScaledInteger.of(price).multiply(ScaledInteger.of(quantity));
    assertThat(total.toBigDecimal()).isEqualTo(price.multiply(BigDecimal.valueOf(quantity)));
    assertThat(total.divide(ScaledInteger.of(quantity), 4, HALF_UP))
        .isEqualTo(ScaledInteger.of(price));
  }

  @ParameterizedTest
  @CsvSource({
    "125000, 3, 125.000, 125",
    "1502567, 4, 150.2567, 150.2567",
    "999999999, 6, 999.999999, 999.999999",
    "-9223372036854775808, 0, -9223372036854775808, -9223372036854775808",
    "-9223372036854775808, 19, -0.9223372036854775808, -0.9223372036854775808"
  })
  void knownTexts(long unscaled, int scale, String text, String trimmed) {
    ScaledInteger value = ScaledInteger.of(unscaled, scale);
    assertThat(value).hasToString(text);
    assertThat(value.toTrimmedString()).isEqualTo(trimmed);
    ScaledInteger parsed = ScaledInteger.parse(text);
    assertThat(parsed.unscaled()).isEqualTo(Int128.of(unscaled));
    assertThat(parsed.scale()).isEqualTo(scale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "NaN", "1_000", "--1", "1e"})
  void whatIsNoNumberIsRefused(String text) {
    assertThat(outcome(() -> ScaledInteger.parse(text))).isEqualTo(Kind.BAD_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "123.00, 123, 0",
    "-0.45, 0.45, -1",
    "99999999999999999999999999999999999999, 0.00000000000000000000000000000000000001, 1"
  })
  void knownOrder(String left, String right, int order) {
    assertThat(ScaledInteger.parse(left).compareTo(ScaledInteger.parse(right))).isEqualTo(order);
    assertThat(ScaledInteger.parse(right).compareTo(ScaledInteger.parse(left))).isEqualTo(-order);
  }

  @ParameterizedTest
  @CsvSource({
    "1e3, 1000",
    "1.50e1, 15.0",
    "1.5e-3, 0.0015",
    "1e-38, 0.00000000000000000000000000000000000001",
    "10e-39, 0.00000000000000000000000000000000000001",
    "0e-99, 0.00000000000000000000000000000000000000"
  })
  void exponentsAreWrittenOut(String text, String plain) {
    assertThat(ScaledInteger.parse(text)).hasToString(plain);
    assertThat(ScaledInteger.of(new BigDecimal(text))).hasToString(plain);
  }

  @Test
  void whatCannotBeHeldIsRefused() {
    assertThat(outcome(() -> ScaledInteger.parse("1e38"))).isEqualTo(Kind.OVERFLOW);
    assertThat(outcome(() -> ScaledInteger.parse("1e-39"))).isEqualTo(Kind.BAD_VALUE);
    assertThat(outcome(() -> ScaledInteger.of(new BigDecimal("1e999999999"))))
        .isEqualTo(Kind.OVERFLOW);
    assertThat(outcome(() -> ScaledInteger.of(new BigDecimal("1e-999999999"))))
        .isEqualTo(Kind.BAD_VALUE);
    assertThat(outcome(() -> ScaledInteger.of(BigInteger.TEN.pow(38), 0))).isEqualTo(Kind.OVERFLOW);
    assertThatThrownBy(() -> ScaledInteger.of(1, 39)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ScaledInteger.ONE.divide(ScaledInteger.of(0, 2), 2, HALF_UP))
        .hasMessage("division by zero: 1 / 0.00");
  }

  /** The unscaled value, since {@code equals} would not see another scale. */
  private static Object outcome(Supplier<ScaledInteger> actual) {
    try {
      return actual.get().unscaled().toBigInteger();
    } catch (RowException e) {
      return e.kind();
    }
  }
}
