package io.ferrisstreams.serdes.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a value of any type, and the value of a text. */
class ValueTextTest {

  @Property
  void theTextOfAScalarIsReadAsTheScalar(@ForAll long seed) {
    RandomValues random = new RandomValues(seed);
    for (SqlType type : RandomValues.SCALARS) {
      Object value = random.value(type);
      String text = Values.format(type, value);
      assertThat(Values.parse(type, text, false)).as(type + " " + text).isEqualTo(value);
      ArrayRow row = new ArrayRow(RowType.of(Column.of("c", type)));
      Values.set(row, 0, type, text, false);
      assertThat(row.values()).containsExactly(value);
    }
  }

  @Test
  void everyTypeHasAText() {
    assertText("true", SqlType.BOOLEAN, true);
    assertText("-1", SqlType.INT, -1);
    assertText("-9223372036854775808", SqlType.BIGINT, Long.MIN_VALUE);
    assertText("-0.50", new Decimal(9, 2), -50L);
    assertText("it's \"x\"", SqlType.VARCHAR, "it's \"x\"");
    assertText("/wA=", SqlType.BYTES, Bytes.of(new byte[] {-1, 0}));
    assertText("1970-01-02", SqlType.DATE, 1);
    assertText("00:00:00.001", SqlType.TIME, 1);
    assertText("1970-01-01T00:00:00.000001Z", Timestamp.MICROS, 1L);
    assertText("P1Y2M", SqlType.INTERVAL, new Interval(14, 0));
    assertText("{\"a\":[1.0]}", SqlType.VARIANT, new Variant("{\"a\":[1.0]}"));
    assertText(
        "[null,\"a\\\"b\"]", new SqlType.Array(SqlType.VARCHAR), Arrays.asList(null, "a\"b"));
    assertText("[\"P1D\"]", new SqlType.Array(SqlType.INTERVAL), days(1));
    RowType fields = RowType.of(Column.of("x y", SqlType.DATE), Column.of("z", SqlType.BIGINT));
    assertText(
        "{\"x y\":\"1970-01-01\",\"z\":null}", new SqlType.Struct(fields), Struct.of(0, null));
    assertText("{}", new SqlType.Struct(RowType.of()), Struct.of());
  }

  @Test
  void keysOfMapsAreTheirOwnText() {
    assertText("{}", new SqlType.Map(SqlType.INT, SqlType.INT), Map.of());
    assertText("{\"true\":1}", new SqlType.Map(SqlType.BOOLEAN, SqlType.INT), Map.of(true, 1));
    assertText("{\"AQ==\":1}", new SqlType.Map(SqlType.BYTES, SqlType.INT), Map.of(one(), 1));
    SqlType list = new SqlType.Array(SqlType.VARCHAR);
    assertText("{\"[\\\"a\\\"]\":1}", new SqlType.Map(list, SqlType.INT), Map.of(List.of("a"), 1));
  }

  private static Bytes one() {
    return Bytes.of(new byte[] {1});
  }

  private static List<Interval> days(int n) {
    return List.of(new Interval(0, n * 86_400_000_000L));
  }

  private static void assertText(String text, SqlType type, Object value) {
    assertThat(Values.format(type, value)).isEqualTo(text);
  }

  @Property
  void doublesReadBackFromAShortText(@ForAll double value) {
    String text = Values.formatDouble(value);
    assertThat(Double.parseDouble(text)).isEqualTo(value);
    assertThat(text.length()).isLessThanOrEqualTo(Double.toString(value).length());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0",
    "0.1, 0.1",
    "-0.0, -0.0",
    "1e7, 1.0E7",
    "123456.789, 123456.789",
    "0.001, 0.001",
    "1e-4, 1.0E-4",
    "2e-44, 2.0E-44",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  void doublesAreSpelledAsJavaDoes(double value, String text) {
    assertThat(Values.formatDouble(value)).isEqualTo(text);
  }

  @Property
  void base64IsThatOfTheJdk(@ForAll byte[] bytes) {
    TextBuffer out = TextBuffer.ofThread();
    out.put('>');
    out.putBase64(bytes);
    assertThat(out.toString()).isEqualTo(">" + Base64.getEncoder().encodeToString(bytes));
    assertThat(Values.parseBytes(Values.formatBytes(Bytes.of(bytes))).array()).isEqualTo(bytes);
  }

  @Property
  void textIsWrittenAsUtf8(@ForAll String text) {
    TextBuffer out = TextBuffer.ofThread();
    out.putText(text);
    assertThat(out.toBytes()).isEqualTo(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "AA=", "====", "AA==A", "A A=", "_w==", "ÿw==", "\nAA=="})
  void whatIsNoBase64IsBad(String text) {
    assertThatThrownBy(() -> Values.parseBytes(text))
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(RowException.Kind.BAD_VALUE));
  }

  @Test
  void variantsAreOneJsonValue() {
    assertThat(VariantText.parse(" [1 , {\"a\":\"\\u0062\"} ]\n").json())
        .isEqualTo("[1,{\"a\":\"b\"}]");
    assertThat(VariantText.parse("\"\\ud83d\\u0000\\u001f\\n\"").json())
        .isEqualTo("\"\\ud83d\\u0000\\u001f\\n\"");
    for (String text : List.of("", " ", "[1", "1 2", "nul", "'a'", "{a:1}", "[1,]", "01", "NaN")) {
      assertThatThrownBy(() -> VariantText.parse(text))
          .hasMessageContaining("is not VARIANT (JSON)")
          .isInstanceOfSatisfying(
              RowException.class, e -> assertThat(e.kind()).isEqualTo(RowException.Kind.BAD_VALUE));
    }
  }
}
