package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.judged;
import static io.ferrisstreams.serdes.decimal.Cases.outcome;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  private final Cases cases = new Cases();

  @Test
  void numbersAreWrittenWithAllDigitsOfTheirScale() {
    byte[] bytes = new byte[DecimalText.MAX_LENGTH + 2];
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      int scale = cases.upTo(38);
      Int128 value = Int128.of(x);
      String expected = new BigDecimal(x, scale).toPlainString();
      Arrays.fill(bytes, (byte) '#');
      int end = DecimalText.write(value, scale, bytes, 1);
      same(new String(bytes, UTF_8).substring(0, end + 1), "#" + expected + "#", x, scale);
      same(DecimalText.length(value, scale), expected.length(), x, scale);
      same(WideDecimals.format(value, scale), expected, x, scale);
      same(WideDecimals.formatTrimmed(value, scale), trimmed(expected), x, scale);
      if (value.fitsLong()) {
        end = DecimalText.write(value.lo(), scale, bytes, 0);
        same(new String(bytes, 0, end, UTF_8), expected, x, scale);
        same(Decimals.format(value.lo(), scale), expected, x, scale);
      }
    }
  }

  private static String trimmed(String text) {
    return text.contains(".") ? text.replaceAll("\\.?0*$", "") : text;
  }

  @Test
  void whatIsReadIsExact() {
    for (int i = 0; i < TRIES; i++) {
      BigDecimal number = new BigDecimal(cases.wide(), cases.upTo(45) - 3);
      String text = cases.flip() ? number.toString() : number.toPlainString();
      int precision = 1 + cases.upTo(37);
      int scale = cases.upTo(38);
      byte[] utf8 = ("[" + text + "]").getBytes(UTF_8);
      int end = utf8.length - 1;
      Object rounded = within(judged(number, scale, HALF_UP), precision);
      Object narrow =
          rounded instanceof BigInteger fitting ? Operands.fitted(fitting) : Kind.OVERFLOW;
      same(
          outcome(() -> DecimalText.parseWideRounded(utf8, 1, end, precision, scale)),
          rounded,
          text,
          precision,
          scale);
      same(
          outcome(() -> DecimalText.parseRounded(utf8, 1, end, precision, scale)),
          narrow,
          text,
          precision,
          scale);
      same(outcome(() -> WideDecimals.parseRounded(text, precision, scale)), rounded, text);
      Object exact = outcome(() -> DecimalText.parseWide(utf8, 1, end, precision, scale));
      same(exact, outcome(() -> WideDecimals.parse(text, precision, scale)), text);
      if (judged(number, scale, UNNECESSARY) == Kind.BAD_VALUE) {
        // Too many digits on both sides: which one is said is open.
        assertThat(exact).isIn(Kind.BAD_VALUE, Kind.OVERFLOW);
        assertThat(outcome(() -> DecimalText.parse(utf8, 1, end, precision, scale)))
            .isIn(Kind.BAD_VALUE, Kind.OVERFLOW);
      } else {
        same(exact, rounded, text, precision, scale);
        same(
            outcome(() -> DecimalText.parse(utf8, 1, end, precision, scale)),
            narrow,
            text,
            precision,
            scale);
      }
    }
  }

  private static Object within(Object judged, int precision) {
    return judged instanceof BigInteger value
            && value.abs().compareTo(BigInteger.TEN.pow(precision)) >= 0
        ? Kind.OVERFLOW
        : judged;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "1-", "--1", "1e", "1 ", "x", "1,5", "٣"})
  void whatIsNoNumberIsRefused(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    assertThat(outcome(() -> DecimalText.parse(utf8, 0, utf8.length, 18, 4)))
        .isEqualTo(Kind.BAD_VALUE);
    assertThat(outcome(() -> DecimalText.parseWide(utf8, 0, utf8.length, 38, 4)))
        .isEqualTo(Kind.BAD_VALUE);
    assertThat(outcome(() -> ScaledInteger.parse(text))).isEqualTo(Kind.BAD_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", ".5", "+1", "-0", "0001.50", "1e1", "15E-1"})
  void looseFormsAreReadAsElsewhere(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    assertThat(DecimalText.parse(utf8, 0, utf8.length, 18, 4))
        .isEqualTo(Decimals.parse(text, 18, 4));
  }
}
