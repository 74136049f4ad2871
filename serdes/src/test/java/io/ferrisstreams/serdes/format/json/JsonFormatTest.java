package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.format.Rows;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Rows.class)
@Domain(DomainContext.Global.class)
class JsonFormatTest {
  private static final Format JSON = Formats.find("json").orElseThrow();
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static Object decode(SqlType type, String value, Map<String, String> options) {
    RowType written = RowType.of(Column.of("v", type));
    ArrayRow row = new ArrayRow(written);
    JSON.decoder(written, new int[] {0}, options)
        .decode(("{\"v\":" + value + "}").getBytes(UTF_8), row);
    return row.values().get(0);
  }

  private static Object decode(SqlType type, String value) {
    return decode(type, value, Map.of());
  }

  private static void assertFails(Kind kind, SqlType type, String value) {
    assertThatThrownBy(() -> decode(type, value))
        .as(value)
        .isInstanceOfSatisfying(
            RowException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(kind);
              assertThat(e).hasMessageStartingWith("$.v: ");
              assertThat(e.getMessage()).hasSizeLessThan(120);
            });
  }

  @Property
  void jacksonReadsWhatIsWritten(@ForAll ArrayRow row) throws IOException {
    JsonNode node = JACKSON.readTree(JSON.encoder(Rows.TYPE, Map.of()).encode(row));
    assertThat(node.size()).isEqualTo(Rows.TYPE.size());
    for (int i = 0; i < Rows.TYPE.size(); i++) {
      Column column = Rows.TYPE.column(i);
      JsonNode value = node.get(column.name());
      Object expected = row.values().get(i);
      if (expected == null) {
        assertThat(value.isNull()).isTrue();
      } else {
        assertThat(plain(value, column.type())).isEqualTo(plain(expected, column.type()));
      }
    }
  }

  private static Object plain(JsonNode node, SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> node.booleanValue();
      case INT, BIGINT -> node.bigIntegerValue().longValueExact();
      case DOUBLE -> Double.parseDouble(node.toString());
      case DECIMAL -> node.decimalValue();
      case VARCHAR, DATE, TIMESTAMP -> node.textValue();
      case BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT -> throw new AssertionError(type);
    };
  }

  private static Object plain(Object value, SqlType type) {
    return switch (type.kind()) {
      case INT -> (long) (Integer) value;
      case DOUBLE -> (Double) value == 0 ? Double.valueOf(0) : value;
      case DECIMAL ->
          value instanceof Int128 wide
              ? new BigDecimal(wide.toBigInteger(), ((Decimal) type).scale())
              : BigDecimal.valueOf((Long) value, ((Decimal) type).scale());
      case DATE -> LocalDate.ofEpochDay((Integer) value).toString();
      case TIMESTAMP -> timestamp((Long) value, ((Timestamp) type).precision());
      default -> value;
    };
  }

  /** {@link Instant#toString()} leaves out zeros. */
  private static String timestamp(long value, int precision) {
    Instant instant =
        Instant.EPOCH.plus(value, precision == 3 ? ChronoUnit.MILLIS : ChronoUnit.MICROS);
    String seconds = instant.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
    String digits =
        String.valueOf(1_000_000_000L + instant.get(ChronoField.NANO_OF_SECOND))
            .substring(1, 1 + precision);
    return seconds + "." + digits + "Z";
  }

  @Property
  void whatIsWrittenReadsBack(@ForAll ArrayRow row) {
    for (String decimals : List.of("number", "string")) {
      byte[] bytes = JSON.encoder(Rows.TYPE, Map.of("decimal.format", decimals)).encode(row);
      ArrayRow back = new ArrayRow(Rows.TYPE);
      JSON.decoder(Rows.TYPE, Rows.ALL, Map.of()).decode(bytes, back);
      assertThat(back.values()).as(new String(bytes, UTF_8)).isEqualTo(row.values());
    }
  }

  @Test
  void writesDecimalsWithAllTheirDigits() {
    RowType type = RowType.of(Column.of("p", new Decimal(9, 2)), Column.of("q", SqlType.INT));
    ArrayRow row = ArrayRow.of(type, -5L, null);
    assertThat(JSON.encoder(type, Map.of()).encode(row))
        .asString()
        .isEqualTo("{\"p\":-0.05,\"q\":null}");
    assertThat(JSON.encoder(type, Map.of("decimal.format", "string")).encode(row))
        .asString()
        .isEqualTo("{\"p\":\"-0.05\",\"q\":null}");
  }

  @ParameterizedTest
  @CsvSource({
    "0.002, 0.002",
    "2e-3, 0.002",
    "1e23, 1.0E23",
    "100, 100.0",
    "-0.0, -0.0",
    "2e7, 2.0E7"
  })
  void writesTheShortestDouble(double value, String text) {
    RowType type = RowType.of(Column.of("x", SqlType.DOUBLE));
    assertThat(JSON.encoder(type, Map.of()).encode(ArrayRow.of(type, value)))
        .asString()
        .isEqualTo("{\"x\":" + text + "}");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
  void cannotWriteWhatIsNotFinite(double value) {
    RowType type = RowType.of(Column.of("x", SqlType.DOUBLE));
    assertThatThrownBy(() -> JSON.encoder(type, Map.of()).encode(ArrayRow.of(type, value)))
        .hasMessageContaining("$.x")
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_VALUE));
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMark() throws IOException {
    RowType type = RowType.of(Column.of("s", SqlType.VARCHAR));
    for (String text : List.of("a\ud83d", "\ude00b", "\ud83dx\ude00")) {
      byte[] bytes = JSON.encoder(type, Map.of()).encode(ArrayRow.of(type, text));
      assertThat(JACKSON.readTree(bytes).get("s").textValue())
          .isEqualTo(new String(text.getBytes(UTF_8), UTF_8));
    }
  }

  @Test
  void absentAndNullAreNull() {
    for (SqlType type : List.of(SqlType.INT, SqlType.VARCHAR, new Decimal(9, 2), SqlType.DATE)) {
      assertThat(decode(type, "null")).isNull();
      assertThat(decode(type, "1,\"v\":null")).isNull();
      assertThat(decode(type, "null,\"w\":1")).isNull();
    }
  }

  @Test
  void booleans() {
    assertThat(decode(SqlType.BOOLEAN, "true")).isEqualTo(true);
    assertThat(decode(SqlType.BOOLEAN, "\"false\"")).isEqualTo(false);
    for (String value : List.of("1", "0", "\"yes\"", "[]", "{}")) {
      assertFails(Kind.BAD_VALUE, SqlType.BOOLEAN, value);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "42.0", "4.2e1", "420E-1", "\"42\"", "\"42.00\""})
  void wholeNumbersInAnyNotation(String value) {
    assertThat(decode(SqlType.INT, value)).isEqualTo(42);
    assertThat(decode(SqlType.BIGINT, value)).isEqualTo(42L);
  }

  @Test
  void numbersOutOfRangeOrNotWholeAreBad() {
    for (String value :
        List.of("2147483648", "-2147483649", "1.5", "\"\"", "\"x\"", "true", "1e99")) {
      assertFails(Kind.BAD_VALUE, SqlType.INT, value);
    }
    assertThat(decode(SqlType.BIGINT, "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    for (String value : List.of("9223372036854775808", "1.5", "[1]", "\"1.5\"")) {
      assertFails(Kind.BAD_VALUE, SqlType.BIGINT, value);
    }
  }

  @Test
  void doubles() {
    assertThat(decode(SqlType.DOUBLE, "0.1")).isEqualTo(0.1);
    assertThat(decode(SqlType.DOUBLE, "\"1e-3\"")).isEqualTo(0.001);
    assertThat(decode(SqlType.DOUBLE, "-0")).isEqualTo(-0.0);
    for (String value : List.of("1e400", "\"NaN\"", "\"1d\"", "\" 1\"", "false", "{}")) {
      assertFails(Kind.BAD_VALUE, SqlType.DOUBLE, value);
    }
  }

  @Property
  void doublesAreTheNearest(@ForAll double value) {
    assertThat(decode(SqlType.DOUBLE, Double.toString(value))).isEqualTo(value);
  }

  @Test
  void decimalsAreExact() {
    Decimal type = new Decimal(18, 4);
    assertThat(decode(type, "99999999999999.9999")).isEqualTo(999999999999999999L);
    assertThat(decode(type, "\"0.1\"")).isEqualTo(1000L);
    assertThat(decode(type, "1.230000000000000000000000")).isEqualTo(12300L);
    assertThat(decode(type, "12e-1")).isEqualTo(12000L);
    assertFails(Kind.BAD_VALUE, type, "0.00001");
    assertFails(Kind.BAD_VALUE, type, "true");
    assertFails(Kind.BAD_VALUE, type, "\"one\"");
    assertFails(Kind.OVERFLOW, type, "100000000000000");
    assertFails(Kind.OVERFLOW, type, "1e18");
  }

  @Test
  void wideDecimalsAreExact() {
    Decimal type = new Decimal(38, 8);
    Int128 most = Int128.of(BigInteger.TEN.pow(38).subtract(BigInteger.ONE));
    for (String quote : List.of("", "\"")) {
      String digits = "999999999999999999999999999999.99999999";
      assertThat(decode(type, quote + digits + quote)).isEqualTo(most);
      assertThat(decode(type, quote + "-" + digits + quote)).isEqualTo(WideDecimals.negate(most));
      assertThat(decode(type, quote + "0.1" + quote)).isEqualTo(Int128.of(10_000_000));
      assertThat(decode(type, quote + "12e-1" + quote)).isEqualTo(Int128.of(120_000_000));
      assertFails(Kind.BAD_VALUE, type, quote + "0.000000001" + quote);
      assertFails(Kind.OVERFLOW, type, quote + "1000000000000000000000000000000" + quote);
      assertFails(Kind.OVERFLOW, new Decimal(19, 0), quote + "1e19" + quote);
    }
    Map<String, String> rounding = Map.of("decimal.rounding", "HALF_UP");
    assertThat(decode(type, "-0.123456785", rounding)).isEqualTo(Int128.of(-12_345_679));
    assertFails(Kind.BAD_VALUE, type, "true");
    assertFails(Kind.BAD_VALUE, type, "\"one\"");
  }

  @Property
  void decimalsReadBackWhateverTheirScale(@ForAll long value) {
    int scale = (int) Math.floorMod(value, 19L);
    long fitting = value % Decimals.powerOfTen(18);
    String text = Decimals.format(fitting, scale);
    assertThat(decode(new Decimal(18, scale), text)).isEqualTo(fitting);
  }

  @Test
  void decimalsAreRoundedOnDemand() {
    Map<String, String> rounding = Map.of("decimal.rounding", "HALF_UP");
    assertThat(decode(new Decimal(4, 2), "1.005", rounding)).isEqualTo(101L);
    assertThat(decode(new Decimal(4, 2), "-1.005", rounding)).isEqualTo(-101L);
    assertThatThrownBy(() -> decode(new Decimal(4, 2), "99.995", rounding))
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OVERFLOW));
  }

  @Test
  void textIsTakenFromScalars() {
    assertThat(decode(SqlType.VARCHAR, "\"a\\u00e9\\n\"")).isEqualTo("aé\n");
    assertThat(decode(SqlType.VARCHAR, "1.50")).isEqualTo("1.50");
    assertThat(decode(SqlType.VARCHAR, "true")).isEqualTo("true");
    assertFails(Kind.BAD_VALUE, SqlType.VARCHAR, "{\"a\":1}");
    assertFails(Kind.BAD_VALUE, SqlType.VARCHAR, "[1]");
  }

  @Test
  void times() {
    assertThat(decode(SqlType.DATE, "\"1970-01-02\"")).isEqualTo(1);
    assertThat(decode(SqlType.DATE, "-1")).isEqualTo(-1);
    assertThat(decode(Timestamp.MILLIS, "1704449730123")).isEqualTo(1704449730123L);
    assertThat(decode(Timestamp.MICROS, "1704449730123456")).isEqualTo(1704449730123456L);
    assertThat(decode(Timestamp.MICROS, "\"2024-01-05T10:15:30.123456Z\""))
        .isEqualTo(1704449730123456L);
    assertFails(Kind.BAD_VALUE, Timestamp.MILLIS, "\"2024-01-05T10:15:30.123456Z\"");
    assertFails(Kind.BAD_VALUE, Timestamp.MILLIS, "1.5");
    assertFails(Kind.BAD_VALUE, SqlType.DATE, "\"2024-02-30\"");
    assertFails(Kind.BAD_VALUE, SqlType.DATE, "3000000");
  }

  @Test
  void namesMatchExactlyElseIgnoringCase() {
    RowType written =
        RowType.of(
            Column.of("id", SqlType.INT),
            Column.of("ID", SqlType.INT),
            Column.of("Größe", SqlType.INT));
    ArrayRow row = new ArrayRow(written);
    JSON.decoder(written, new int[] {0, 1, 2}, Map.of())
        .decode("{\"ID\":1,\"Id\":2,\"gRößE\":3,\"GRÖSSE\":4,\"ıd\":5}".getBytes(UTF_8), row);
    assertThat(row.values()).containsExactly(2, 1, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "1",
        "null",
        "\"a\"",
        "{",
        "{\"v\":1",
        "{\"v\":1}x",
        "{}{}",
        "{'v':1}"
      })
  void whatIsNoObjectIsBadBytes(String document) {
    RowType written = RowType.of(Column.of("v", SqlType.INT));
    assertThatThrownBy(
            () ->
                JSON.decoder(written, new int[] {0}, Map.of())
                    .decode(document.getBytes(UTF_8), new ArrayRow(written)))
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_BYTES));
  }

  @Test
  void aByteOrderMarkIsNoMatter() {
    RowType written = RowType.of(Column.of("v", SqlType.INT));
    ArrayRow row = new ArrayRow(written);
    JSON.decoder(written, new int[] {0}, Map.of()).decode("\ufeff{\"v\":1}".getBytes(UTF_8), row);
    assertThat(row.values()).containsExactly(1);
  }

  @Test
  void whatWasReadBeforeHandingOverIsForgotten() {
    RowType written = RowType.of(Column.of("a", SqlType.INT), Column.of("b", SqlType.INT));
    ArrayRow row = new ArrayRow(written);
    JSON.decoder(written, new int[] {0, 1}, Map.of())
        .decode("{\"a\":1,\"\\u0061\":null,\"b\":1e1}".getBytes(UTF_8), row);
    assertThat(row.values()).containsExactly(null, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "-1.7, -1",
    "1.999, 1",
    "0.5, 0",
    "-0.05, 0",
    "1e-400000000, 0",
    "2147483647.9, 2147483647",
    "12.5e1, 125",
    "7, 7"
  })
  void fractionsAreCutOnDemand(String number, int whole) {
    Map<String, String> lenient = Map.of("number.format", "lenient");

    assertThat(decode(SqlType.INT, number, lenient)).isEqualTo(whole);
    assertThat(decode(SqlType.BIGINT, number, lenient)).isEqualTo((long) whole);
  }

  @Test
  void whatIsCutHasToFitAndToBeANumber() {
    Map<String, String> lenient = Map.of("number.format", "lenient");

    for (String bad :
        List.of("2147483648.5", "\"1.7\"", "1e400", "1e-99999999999", "true", "\"NaN\"")) {
      assertThatThrownBy(() -> decode(SqlType.INT, bad, lenient))
          .as(bad)
          .isInstanceOf(RowException.class);
    }
    assertThat(decode(SqlType.BIGINT, "9223372036854775807.9", lenient)).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNotFiniteIsTextOnDemand(double value) {
    Map<String, String> lenient = Map.of("number.format", "lenient");
    RowType type = RowType.of(Column.of("v", new SqlType.Array(SqlType.DOUBLE)));
    ArrayRow row = new ArrayRow(type);
    row.setObject(0, List.of(value, 1.5));

    byte[] bytes = JSON.encoder(type, lenient).encode(row);

    assertThat(new String(bytes, UTF_8)).isEqualTo("{\"v\":[\"" + value + "\",1.5]}");
    assertThat(decode(SqlType.DOUBLE, "\"" + value + "\"", lenient)).isEqualTo(value);
    assertFails(Kind.BAD_VALUE, SqlType.DOUBLE, "\"" + value + "\"");
  }

  @Test
  void optionsMustMakeSense() {
    RowType type = RowType.of(Column.of("v", SqlType.INT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.decoder(type, new int[] {0}, Map.of("decimal.rounding", "UP")))
        .withMessageContaining("decimal.rounding");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.encoder(type, Map.of("decimal.format", "hex")))
        .withMessageContaining("decimal.format");
  }
}
