package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.format.RandomValues;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays, maps, structs, variants, and what can be in them. */
class NestedJsonTest {
  private static final Format JSON = Formats.find("json").orElseThrow();
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final SqlType POINT =
      new SqlType.Struct(
          RowType.of(
              new Column("x", SqlType.INT, false),
              Column.of("note", SqlType.VARCHAR),
              Column.of("tags", new SqlType.Array(SqlType.VARCHAR))));

  private static Object decode(SqlType type, String value) {
    RowType written = RowType.of(Column.of("v", type));
    ArrayRow row = new ArrayRow(written);
    JSON.decoder(written, new int[] {0}, Map.of())
        .decode(("{\"v\":" + value + "}").getBytes(UTF_8), row);
    return row.values().get(0);
  }

  private static String encode(SqlType type, Object value, Map<String, String> options) {
    RowType written = RowType.of(Column.of("v", type));
    return new String(JSON.encoder(written, options).encode(ArrayRow.of(written, value)), UTF_8);
  }

  @Property(tries = 3_000)
  void whatIsWrittenReadsBack(@ForAll long seed) {
    RandomValues random = new RandomValues(seed);
    RowType type = random.fields(4, 3);
    ArrayRow row = ArrayRow.of(type, random.values(type));
    int[] all = IntStream.range(0, type.size()).toArray();
    for (Map<String, String> options :
        List.of(
            Map.<String, String>of(),
            Map.of("decimal.format", "string", "time.format", "number"))) {
      byte[] bytes = JSON.encoder(type, options).encode(row);
      ArrayRow back = new ArrayRow(type);
      JSON.decoder(type, all, Map.of()).decode(bytes, back);
      assertThat(back.values()).as(type + " " + new String(bytes, UTF_8)).isEqualTo(row.values());
      ArrayRow judged = new ArrayRow(type);
      new JacksonJsonReader(JsonFields.of(type), false).decode(bytes, judged);
      assertThat(judged.values()).as(type + " " + row).isEqualTo(row.values());
    }
  }

  @Property(tries = 10_000)
  void theFastReaderAgrees(@ForAll long seed) {
    NestedDocuments documents = new NestedDocuments(seed);
    Random random = new Random(seed);
    RowType type = documents.type();
    JsonFields fields = JsonFields.of(type);
    for (int n = 0; n < 4; n++) {
      byte[] document = documents.document(type).getBytes(UTF_8);
      assertAgreement(type, fields, document);
      assertAgreement(type, fields, JsonDocuments.mutated(document, random));
    }
  }

  /** Whatever the document, it is read or a row error; the fast reader never sees it otherwise. */
  private static void assertAgreement(RowType type, JsonFields fields, byte[] document) {
    String shown = type + " " + new String(document, UTF_8);
    ArrayRow judged = new ArrayRow(type);
    RowException fault = null;
    try {
      new JacksonJsonReader(fields, false).decode(document, judged);
    } catch (RowException e) {
      fault = e;
      if (e.kind() != Kind.BAD_BYTES) {
        assertThat(e).as(shown).hasMessageStartingWith("$.");
      }
    }
    ArrayRow row = new ArrayRow(type);
    if (new FastJsonReader(fields, false).read(document, row)) {
      assertThat(fault).as(shown).isNull();
      assertThat(row.values()).as(shown).isEqualTo(judged.values());
    }
  }

  /** Or else the property above says little. */
  @Test
  void theFastReaderTakesTheUsualDocuments() {
    RowType type =
        RowType.of(
            Column.of("points", new SqlType.Array(POINT)),
            Column.of("counts", new SqlType.Map(SqlType.VARCHAR, SqlType.BIGINT)),
            Column.of("days", new SqlType.Map(SqlType.DATE, new Decimal(9, 2))),
            Column.of("any", SqlType.VARIANT),
            Column.of("bytes", SqlType.BYTES),
            Column.of("time", SqlType.TIME),
            Column.of("span", SqlType.INTERVAL));
    for (String document :
        List.of(
            "{'points':[{'x':1,'note':'é\\n','tags':[]},{'X':-2},null],'counts':{'a':1,'b':null}}",
            "{'days':{'2024-01-05':1.5},'any':{'a':[1,null]},'bytes':'/wA=','span':'PT1.5S'}",
            "{'time':'10:15','counts':{},'unwanted':{'a':[]}, 'points' : [ ] }",
            "{'time':1000,'any':'text'}")) {
      byte[] bytes = document.replace('\'', '"').getBytes(UTF_8);
      assertThat(new FastJsonReader(JsonFields.of(type), false).read(bytes, new ArrayRow(type)))
          .as(document)
          .isTrue();
    }
  }

  @Property(tries = 1_000)
  void jacksonReadsWhatIsWritten(@ForAll long seed) throws IOException {
    RandomValues random = new RandomValues(seed);
    RowType type = random.fields(3, 3);
    ArrayRow row = ArrayRow.of(type, random.values(type));
    byte[] bytes = JSON.encoder(type, Map.of()).encode(row);
    assertSame(
        JACKSON.readTree(bytes), new SqlType.Struct(type), Struct.of(row.values().toArray()));
  }

  /** Each value found by means of databind and the JDK only. */
  private static void assertSame(JsonNode node, SqlType type, Object value) throws IOException {
    if (value == null) {
      assertThat(node.isNull()).isTrue();
      return;
    }
    switch (type.kind()) {
      case ARRAY -> {
        List<?> values = (List<?>) value;
        assertThat(node.isArray()).isTrue();
        assertThat(node.size()).isEqualTo(values.size());
        for (int i = 0; i < values.size(); i++) {
          assertSame(node.get(i), ((SqlType.Array) type).element(), values.get(i));
        }
      }
      case MAP -> {
        SqlType.Map map = (SqlType.Map) type;
        assertThat(node.isObject()).isTrue();
        assertThat(node.size()).isEqualTo(((Map<?, ?>) value).size());
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
          String key = String.valueOf(plain(map.key(), entry.getKey()));
          assertThat(node.has(key)).as(key).isTrue();
          assertSame(node.get(key), map.value(), entry.getValue());
        }
      }
      case STRUCT -> {
        List<Column> fields = ((SqlType.Struct) type).fields().columns();
        assertThat(node.size()).isEqualTo(fields.size());
        for (int i = 0; i < fields.size(); i++) {
          assertSame(node.get(fields.get(i).name()), fields.get(i).type(), ((Struct) value).get(i));
        }
      }
      case VARIANT -> assertThat(node).isEqualTo(JACKSON.readTree(((Variant) value).json()));
      case BOOLEAN -> assertThat(node.booleanValue()).isEqualTo(value);
      case INT, BIGINT, DECIMAL ->
          assertThat(node.decimalValue().toPlainString()).isEqualTo(plain(type, value).toString());
      case DOUBLE -> assertThat(node.doubleValue()).isEqualTo((Double) value == 0 ? 0.0 : value);
      case INTERVAL -> {
        assertThat(node.isTextual()).isTrue();
        if (((Interval) value).months() == 0) {
          long micros = Duration.parse(node.textValue()).dividedBy(Duration.ofNanos(1000));
          assertThat(micros).isEqualTo(((Interval) value).micros());
        }
      }
      default -> assertThat(node.textValue()).isEqualTo(plain(type, value));
    }
  }

  private static Object plain(SqlType type, Object value) {
    return switch (type.kind()) {
      case DECIMAL -> {
        BigInteger unscaled =
            value instanceof Int128 wide ? wide.toBigInteger() : BigInteger.valueOf((Long) value);
        yield new BigDecimal(unscaled, ((Decimal) type).scale()).toPlainString();
      }
      case BYTES -> Base64.getEncoder().encodeToString(((Bytes) value).array());
      case DATE -> LocalDate.ofEpochDay((Integer) value).toString();
      case TIME -> {
        String text = LocalTime.ofNanoOfDay((Integer) value * 1_000_000L + 1).toString();
        yield text.substring(0, 12);
      }
      case TIMESTAMP -> {
        int digits = ((Timestamp) type).precision();
        Instant instant =
            Instant.EPOCH.plus((Long) value, digits == 3 ? ChronoUnit.MILLIS : ChronoUnit.MICROS);
        yield instant.plusNanos(1).toString().substring(0, 20 + digits) + "Z";
      }
      case INTERVAL -> Values.formatInterval((Interval) value);
      default -> value;
    };
  }

  @Test
  void nestedValuesAreArraysAndObjects() {
    SqlType type = new SqlType.Map(SqlType.INT, new SqlType.Array(POINT));
    Object value =
        Map.of(-1, List.of(Struct.of(1, null, List.of("a", "b")), Struct.of(2, "n\"", List.of())));
    assertThat(encode(type, value, Map.of()))
        .isEqualTo(
            "{\"v\":{\"-1\":[{\"x\":1,\"note\":null,\"tags\":[\"a\",\"b\"]},"
                + "{\"x\":2,\"note\":\"n\\\"\",\"tags\":[]}]}}");
  }

  @Test
  void fieldsOfStructsMatchAsColumnsDo() {
    assertThat(decode(POINT, "{\"X\":1,\"other\":[{}],\"NOTE\":\"a\",\"note\":null, \"x\":\"2\"}"))
        .isEqualTo(Struct.of(2, null, null));
    assertThat(decode(POINT, "{\"tags\":[1,true,\"c\",null],\"x\":1e0}"))
        .isEqualTo(Struct.of(1, null, Arrays.asList("1", "true", "c", null)));
  }

  @Test
  void ofAKeyTwiceTheLastCounts() {
    Map<Object, Object> expected = new HashMap<>(Map.of(1, 2));
    expected.put(2, null);
    assertThat(decode(new SqlType.Map(SqlType.INT, SqlType.INT), "{\"1\":1,\"1.0\":2,\"2\":null}"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1,2.5] | $.v[1]: '2.5' is not INT",
        "[1,[2]] | $.v[1]: an array is not INT",
        "[true] | $.v[0]: a boolean is not INT",
        "{} | $.v: an object is not ARRAY<INT>",
        "\"[1]\" | $.v: a string is not ARRAY<INT>",
        "1 | $.v: a number is not ARRAY<INT>"
      })
  void faultsInArraysHaveAPath(String value, String message) {
    assertFails(new SqlType.Array(SqlType.INT), value, Kind.BAD_VALUE, message);
  }

  @Test
  void faultsDeepInsideHaveTheWholePath() {
    SqlType type = new SqlType.Map(SqlType.DATE, new SqlType.Array(POINT));
    assertFails(
        type,
        "{\"2024-01-05\":[{\"x\":1},null,{\"x\":1,\"TAGS\":[\"a\",{}]}]}",
        Kind.BAD_VALUE,
        "$.v['2024-01-05'][2].tags[1]: an object is not VARCHAR");
    assertFails(
        type, "{\"soon\":null}", Kind.BAD_VALUE, "$.v['soon']: 'soon' is not DATE (yyyy-MM-dd)");
    assertFails(
        type,
        "{\"2024-01-05\":[{\"note\":\"\"}]}",
        Kind.MISSING_VALUE,
        "$.v['2024-01-05'][0].x: is NOT NULL and has no value");
    assertFails(
        type,
        "{\"2024-01-05\":[{\"x\":null}]}",
        Kind.MISSING_VALUE,
        "$.v['2024-01-05'][0].x: is NOT NULL and has no value");
  }

  private static void assertFails(SqlType type, String value, Kind kind, String message) {
    assertThatThrownBy(() -> decode(type, value))
        .hasMessage(message)
        .isInstanceOfSatisfying(RowException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Test
  void whatCannotBeWrittenHasAPath() {
    SqlType type =
        new SqlType.Struct(
            RowType.of(
                Column.of(
                    "m", new SqlType.Map(SqlType.VARCHAR, new SqlType.Array(SqlType.DOUBLE)))));
    Object value = Struct.of(Map.of("k", List.of(1.0, Double.NaN)));
    assertThatThrownBy(() -> encode(type, value, Map.of()))
        .hasMessage("$.v.m['k'][1]: NaN cannot be written as a number");
  }

  @Test
  void keysOfMapsHaveAText() {
    for (SqlType key : List.of(POINT, new SqlType.Array(SqlType.INT), SqlType.VARIANT)) {
      RowType type =
          RowType.of(Column.of("v", new SqlType.Array(new SqlType.Map(key, SqlType.INT))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JSON.decoder(type, new int[] {-1}, Map.of()))
          .withMessageContaining("the key of a JSON object is text");
      assertThatIllegalArgumentException().isThrownBy(() -> JSON.encoder(type, Map.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.500",
        "-0",
        "1E+400",
        "\"a\\\"\\\\\\u0000é\"",
        "\"\\ud83d\"",
        "true",
        "[]",
        "{\"b\":1,\"a\":[null,{\"b\":{}}],\"b\":\" \"}"
      })
  void variantsKeepWhatTheyAre(String json) {
    assertThat(decode(SqlType.VARIANT, json)).isEqualTo(new Variant(json));
    assertThat(encode(SqlType.VARIANT, new Variant(json), Map.of()))
        .isEqualTo("{\"v\":" + json + "}");
  }

  @Test
  void variantsAreCompact() {
    assertThat(decode(SqlType.VARIANT, " { \"a b\" :\n[ 1 ,\t\" \" ] } "))
        .isEqualTo(new Variant("{\"a b\":[1,\" \"]}"));
    assertThat(decode(SqlType.VARIANT, "\"\\u0041\\/\\ud83d\\ude00\""))
        .isEqualTo(new Variant("\"A/😀\""));
    assertThat(decode(SqlType.VARIANT, "null")).isNull();
    assertThat(decode(new SqlType.Array(SqlType.VARIANT), "[null,[null]]"))
        .isEqualTo(Arrays.asList(null, new Variant("[null]")));
  }

  @Test
  void bytesAreBase64() {
    Bytes bytes = Bytes.of(new byte[] {-1, 0, 62, 63});
    assertThat(encode(SqlType.BYTES, bytes, Map.of())).isEqualTo("{\"v\":\"/wA+Pw==\"}");
    assertThat(decode(SqlType.BYTES, "\"/wA+Pw==\"")).isEqualTo(bytes);
    assertThat(decode(SqlType.BYTES, "\"\\/wA+Pw\"")).isEqualTo(bytes);
    assertThat(decode(SqlType.BYTES, "\"\"")).isEqualTo(Bytes.EMPTY);
    assertFails(SqlType.BYTES, "\"_w\"", Kind.BAD_VALUE, "$.v: '_w' is not BYTES (base64)");
    assertFails(SqlType.BYTES, "1234", Kind.BAD_VALUE, "$.v: a number is not BYTES");
    assertFails(SqlType.BYTES, "true", Kind.BAD_VALUE, "$.v: a boolean is not BYTES");
    assertFails(SqlType.BYTES, "[1]", Kind.BAD_VALUE, "$.v: an array is not BYTES");
  }

  @Test
  void timesOfDay() {
    int time = ((10 * 60 + 15) * 60 + 30) * 1000 + 40;
    assertThat(encode(SqlType.TIME, time, Map.of())).isEqualTo("{\"v\":\"10:15:30.040\"}");
    for (String value :
        List.of("\"10:15:30.04\"", "\"10:15:30.040000\"", "36930040", "3693004e1")) {
      assertThat(decode(SqlType.TIME, value)).isEqualTo(time);
    }
    assertThat(decode(SqlType.TIME, "\"23:59\"")).isEqualTo((23 * 60 + 59) * 60_000);
    for (String value :
        List.of("\"24:00\"", "\"10:15:30.0401\"", "86400000", "-1", "\"1\"", "\"10:15.5\"")) {
      assertThatThrownBy(() -> decode(SqlType.TIME, value)).isInstanceOf(RowException.class);
    }
  }

  @Test
  void timesAreNumbersOnDemand() {
    SqlType type =
        new SqlType.Struct(
            RowType.of(
                Column.of("d", SqlType.DATE),
                Column.of("t", new SqlType.Array(SqlType.TIME)),
                Column.of("ts", Timestamp.MILLIS),
                Column.of("us", Timestamp.MICROS),
                Column.of("m", new SqlType.Map(SqlType.DATE, SqlType.DATE))));
    Object value = Struct.of(1, List.of(2), 3L, 4L, Map.of(5, 6));
    assertThat(encode(type, value, Map.of("time.format", "Number")))
        .isEqualTo("{\"v\":{\"d\":1,\"t\":[2],\"ts\":3,\"us\":4,\"m\":{\"1970-01-06\":6}}}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> encode(type, value, Map.of("time.format", "epoch")))
        .withMessageContaining("time.format");
  }

  @Property(tries = 1_000)
  void theTextOfAValueIsReadAsTheValue(@ForAll long seed) {
    RandomValues random = new RandomValues(seed);
    SqlType type = new SqlType.Array(random.type(3));
    Object value = random.value(type);
    assertThat(JsonReader.of(type, false).read(Values.format(type, value)))
        .as(type.toString())
        .isEqualTo(value);
  }

  @Test
  void textsThatAreNotOfTheTypeSayWhere() {
    JsonReader reader = JsonReader.of(new SqlType.Array(POINT), true);
    assertThat(reader.read(" null ")).isNull();
    assertThatThrownBy(() -> reader.read("[{\"x\":1},{\"x\":\"one\"}]"))
        .isInstanceOf(RowException.class)
        .hasMessage("$[1].x: 'one' is not INT");
    for (String broken : List.of("", "[", "[] []", "nul")) {
      assertThatThrownBy(() -> reader.read(broken)).isInstanceOf(RowException.class);
    }
  }

  @Test
  void depthIsLimited() {
    SqlType type = SqlType.INT;
    for (int i = 0; i < 100; i++) {
      type = new SqlType.Array(type);
    }
    String value = "[".repeat(100) + "7" + "]".repeat(100);
    assertThat(encode(type, decode(type, value), Map.of())).isEqualTo("{\"v\":" + value + "}");
    for (SqlType each : List.of(SqlType.VARIANT, type)) {
      assertThatThrownBy(() -> decode(each, "[".repeat(10_000))).isInstanceOf(RowException.class);
    }
  }
}
