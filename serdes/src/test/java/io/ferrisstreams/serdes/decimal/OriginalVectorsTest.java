package io.ferrisstreams.serdes.decimal;

import static java.math.RoundingMode.HALF_UP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The test vectors of the Rust original of this engine, by their numbers in its description; those
 * it gets wrong put right, with what it says.
 */
class OriginalVectorsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 123.45, +, 67.89, 191.34",
    "2, 123.45, -, 67.89, 55.56",
    "3, 123.45, *, 67.89, 8381.0205",
    "4, 129.95, *, 350, 45482.50",
    "5, 12.3, +, 45.67, 57.97",
    "6, 17.25, +, 0.00, 17.25",
    "6, 17.25, *, 0.00, 0.0000",
    "7, 10.0100, +, 10.0200, 20.0300",
    "9, 123.4567, *, 100, 12345.6700",
    "10, 15, *, 1.5, 22.5",
    // 6172.5000
    "11, 123.45, /, 2.00, 61.725000",
    // 3333.3333
    "12, 100.00, /, 3.00, 33.333333",
    "13, 1, /, 3, 0.333333",
    // 0.33: a quotient has the scale of its type, not of its dividend
    "14, 1.00, /, 3, 0.333333",
    "15, 7, /, 2, 3.500000"
  })
  void arithmetic(int number, String left, char operator, String right, String result) {
    ScaledInteger a = ScaledInteger.parse(left);
    ScaledInteger b = ScaledInteger.parse(right);
    ScaledInteger actual =
        switch (operator) {
          case '+' -> a.add(b);
          case '-' -> a.subtract(b);
          case '*' -> a.multiply(b);
          case '/' -> a.divide(b, 6, HALF_UP);
          default -> throw new AssertionError(number + ": " + operator);
        };
    assertThat(actual).as("vector %s", number).hasToString(result);
  }

  @Test
  void aCentTenThousandTimes() { // 8
    ScaledInteger sum = ScaledInteger.ZERO;
    WideSum running = new WideSum();
    for (int i = 0; i < 10_000; i++) {
      sum = sum.add(ScaledInteger.of(1, 2));
      running.add(1);
    }
    assertThat(sum).hasToString("100.00").isEqualTo(ScaledInteger.of(100));
    assertThat(WideDecimals.format(running.value(), 2)).isEqualTo("100.00");
  }

  @Test
  void casts() { // 16 to 18
    assertThat(Decimals.toDouble(12345, 2)).isEqualTo(123.45);
    assertThat(Decimals.toInt(12345, 2)).isEqualTo(123);
    assertThat(Decimals.formatTrimmed(12345, 2)).isEqualTo("123.45");
  }

  @ParameterizedTest
  @CsvSource({
    // 19: equal by value, at either scale; the original's are not structurally equal
    "123.45, 123.4500, 0",
    "123.00, 123, 0", // 20
    "75.50, 50, 1", // 22: BETWEEN 50 AND 100
    "75.50, 100, -1",
    "75.50, 50.00, 1",
    "75.50, 100.0000, -1",
    "99.99, 99.00, 1",
    "99.99, 100.00, -1",
    "100.00, 100.0000, 0"
  })
  void comparison(String left, String right, int order) {
    ScaledInteger a = ScaledInteger.parse(left);
    ScaledInteger b = ScaledInteger.parse(right);
    assertThat(a.compareTo(b)).isEqualTo(order);
    assertThat(b.compareTo(a)).isEqualTo(-order);
    assertThat(Decimals.compare(a.unscaled().toLong(), a.scale(), b.unscaled().toLong(), b.scale()))
        .isEqualTo(order);
  }

  /** 24 to 32, and what the original prints as 0.45. */
  @ParameterizedTest
  @CsvSource({
    "12345, 2, 123.45, 123.45",
    "100000, 4, 10.0000, 10",
    "1500, 3, 1.500, 1.5",
    "-12345, 2, -123.45, -123.45",
    "0, 2, 0.00, 0",
    "505, 2, 5.05, 5.05",
    "12300, 2, 123.00, 123",
    "12340, 2, 123.40, 123.4",
    "-100, 2, -1.00, -1",
    "-45, 2, -0.45, -0.45"
  })
  void text(long unscaled, int scale, String full, String trimmed) {
    assertThat(Decimals.format(unscaled, scale)).isEqualTo(full);
    assertThat(Decimals.formatTrimmed(unscaled, scale)).isEqualTo(trimmed);
    assertThat(ScaledInteger.of(unscaled, scale)).hasToString(full);
    assertThat(ScaledInteger.of(unscaled, scale).toTrimmedString()).isEqualTo(trimmed);
  }

  /** 34 to 38. */
  @ParameterizedTest
  @CsvSource({
    "123.45, 12345, 2",
    "10.0, 100, 1",
    "-123.45, -12345, 2",
    "5.05, 505, 2",
    "0.99, 99, 2"
  })
  void numbersOfText(String text, long unscaled, int scale) {
    ScaledInteger parsed = ScaledInteger.parse(text);
    assertThat(parsed.unscaled()).isEqualTo(Int128.of(unscaled));
    assertThat(parsed.scale()).isEqualTo(scale);
  }

  /** 39, but 123. and .123, which are numbers in SQL. */
  @ParameterizedTest
  @ValueSource(strings = {"hello world", "123abc", "12.34.56", "abc.123", ""})
  void textThatIsNoNumber(String text) {
    assertThat(Cases.outcome(() -> ScaledInteger.parse(text))).isEqualTo(Kind.BAD_VALUE);
  }

  /** 40 to 44. */
  @Test
  void bytes() {
    assertThat(read("3039")).isEqualTo(Int128.of(12345).toBigInteger());
    assertThat(read("ffff")).isEqualTo(Int128.of(-1).toBigInteger());
    assertThat(read("00")).isEqualTo(Int128.ZERO.toBigInteger());
    assertThat(read("0100")).isEqualTo(Int128.of(256).toBigInteger());
    // The original makes text of these.
    assertThat(read("")).isEqualTo(Kind.BAD_BYTES);
    assertThat(read("01".repeat(20))).isEqualTo(Kind.OVERFLOW);
  }

  private static Object read(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    return Cases.outcome(() -> DecimalBytes.read(bytes, 0, bytes.length));
  }

  /** 45. */
  @Test
  void roundTrips() {
    Decimal type = new Decimal(18, 4);
    RowType row = RowType.of(Column.of("c", type));
    Format json = Formats.find("json").orElseThrow();
    long unscaled = Decimals.fromDouble(150.2567, 18, 4);
    byte[] record =
        json.encoder(row, Map.of("decimal.format", "string")).encode(ArrayRow.of(row, unscaled));
    assertThat(new String(record, UTF_8)).isEqualTo("{\"c\":\"150.2567\"}");
    ArrayRow back = new ArrayRow(row);
    json.decoder(row, new int[] {0}, Map.of()).decode(record, back);
    assertThat(back.values()).containsExactly(1502567L);

    byte[] message = DecimalMessage.toBytes(1234567, 4);
    assertThat(HexFormat.of().formatHex(message)).isEqualTo("0887ad4b1004");
    assertThat(DecimalMessage.read(message, 0, message.length, 18, 4)).isEqualTo(1234567);

    byte[] avro = DecimalBytes.toBytes(999_999_999L);
    assertThat(DecimalBytes.readLong(avro, 0, avro.length)).isEqualTo(999_999_999L);
    assertThat(new BigDecimal(Decimals.format(999_999_999L, 6))).isEqualTo("999.999999");
  }

  /** Of 47, what a decimal can be. */
  @Test
  void keys() {
    assertThat(Decimals.formatTrimmed(-100, 0)).isEqualTo("-100");
    assertThat(Decimals.formatTrimmed(123_456, 3)).isEqualTo("123.456");
    assertThat(Decimals.formatTrimmed(123_4560, 4)).isEqualTo("123.456");
  }
}
