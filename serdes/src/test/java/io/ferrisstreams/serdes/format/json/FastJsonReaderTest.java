package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the fast reader takes, Jackson takes as well and sees the same values in. */
class FastJsonReaderTest {
  private static final RowType COLUMNS =
      RowType.of(
          Column.of("symbol", SqlType.VARCHAR),
          Column.of("price", new Decimal(18, 4)),
          Column.of("qty", SqlType.BIGINT),
          Column.of("unwanted", SqlType.BIGINT),
          Column.of("n", SqlType.INT),
          Column.of("ok", SqlType.BOOLEAN),
          Column.of("x", SqlType.DOUBLE),
          Column.of("day", SqlType.DATE),
          Column.of("ts", Timestamp.MILLIS),
          Column.of("us", Timestamp.MICROS),
          Column.of("tiny", new Decimal(2, 2)),
          Column.of("wide", new Decimal(38, 2)),
          Column.of("SYMBOL", SqlType.VARCHAR),
          Column.of("größe", SqlType.INT),
          Column.of("a\"b", SqlType.INT),
          Column.of("a\\nb", SqlType.INT),
          Column.of("a_name_longer_than_sixteen_bytes", SqlType.INT));

  private static final int[] TARGET = {0, 1, 2, -1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  private static final JsonFields FIELDS = JsonFields.of(COLUMNS, TARGET);

  private static final List<String> NAMES =
      List.of(
          "symbol",
          "price",
          "qty",
          "unwanted",
          "n",
          "ok",
          "x",
          "day",
          "ts",
          "us",
          "tiny",
          "wide",
          "SYMBOL",
          "größe",
          "Symbol",
          "PRICE",
          "QTY",
          "other",
          "",
          "symbo",
          "symbols",
          "grÖße",
          "\\u0070rice",
          "a\\nb",
          "a\\\\nb",
          "a\"b",
          "a\\\"b",
          "a_name_longer_than_sixteen_bytes",
          "a_name_longer_than_Sixteen_bytes",
          "pr\u0130ce");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "1",
          "-1",
          "12345",
          "01",
          "-",
          "+1",
          ".5",
          "5.",
          "1.0",
          "1.5",
          "-0.0",
          "-0.5",
          "1e3",
          "1E-3",
          "1e",
          "1e+",
          "1e400",
          "-1e400",
          "1e-400",
          "123.4500",
          "123.45678",
          "0.12345",
          "0.99",
          "0.999",
          "0.994",
          "0.995",
          "99.5",
          "2147483647",
          "2147483648",
          "-2147483648",
          "999999999999999999",
          "-999999999999999999",
          "1000000000000000000",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "99999999999999.9999",
          "100000000000000.0000",
          "99999999999999.99995",
          "123456789012345678.9",
          "0.1",
          "0.30000000000000004",
          "123456789012345",
          "1234567890123456",
          "9007199254740993",
          "1e22",
          "1e23",
          "3e-22",
          "179769313486231570000e289",
          "4.9e-324",
          "2.2250738585072012e-308",
          "1704067200000",
          "19737",
          "-719162",
          "-719163",
          "253402300799999",
          "253402300800000",
          "NaN",
          "Infinity",
          "tru",
          "truex",
          "nulll",
          "nan",
          "[]",
          "{}",
          "[1,2]",
          "[1,]",
          "[,]",
          "[1 2]",
          "{\"a\":1}",
          "{\"a\":{\"b\":[{},[],\"]\",{\"c\":null}]}}",
          "{\"a\"}",
          "{\"a\":}",
          "{,}",
          "{\"a\":1,}",
          "{\"a\":1]",
          "[1}",
          "{1:2}",
          "\"\"",
          "\"abc\"",
          "\"a b\"",
          "\"1\"",
          "\"1.5\"",
          "\"-2\"",
          "\"1e3\"",
          "\" 1\"",
          "\"1 \"",
          "\"+1\"",
          "\".5\"",
          "\"5.\"",
          "\"01\"",
          "\"0x1\"",
          "\"1d\"",
          "\"NaN\"",
          "\"123.4500\"",
          "\"true\"",
          "\"FALSE\"",
          "\"tr\\u0075e\"",
          "\"2024-02-29\"",
          "\"2023-02-29\"",
          "\"2024-01-05T10:15:30.123Z\"",
          "\"2024-01-05T10:15:30.123456Z\"",
          "\"2024-01-05 10:15\"",
          "\"2024-01-05T10:15:30+02:00\"",
          "\"2024-01-05T10:15:30.120000\"",
          "\"0001-01-01T00:00+01:00\"",
          "\"9999-12-31T23:59:59.999-01:00\"",
          "\"2024-01-05T24:00\"",
          "\"2024\\u002d01-05\"",
          "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
          "\"\\u00e9\\u20AC\\ud83d\\ude00\"",
          "\"\\ud83d\"",
          "\"\\ude00x\"",
          "\"\\x\"",
          "\"\\u12\"",
          "\"\\u12g4\"",
          "\"é€😀\"",
          "\"a\tb\"",
          "\"a\u0000b\"",
          "\"\u007f\"",
          "'a'",
          "\"unclosed",
          "/*c*/1",
          "//",
          "",
          "1 2",
          "\u00a01",
          "\"\u2028\"");

  private static final String TOKENS = "{}[]\":,\\u0e-+. \n\u0001tnf";
  private static final List<String> SPACES = List.of("", "", "", " ", "\n\t", "\r\n  ");

  @Property(tries = 20_000)
  void agreesOnDocumentsOfEverySort(@ForAll("documents") String document) {
    assertAgreement(document.getBytes(UTF_8));
  }

  @Property(tries = 20_000)
  void agreesOnMutatedBytes(@ForAll("documents") String document, @ForAll long seed) {
    assertAgreement(mutated(document.getBytes(UTF_8), new Random(seed)));
  }

  @Property(tries = 5_000)
  void agreesOnRandomNumbers(@ForAll("numbers") String number) {
    for (String name : List.of("price", "qty", "n", "x", "ts", "us", "day", "tiny", "wide", "z")) {
      assertAgreement(("{\"" + name + "\":" + number + "}").getBytes(UTF_8));
      assertAgreement(("{\"" + name + "\":\"" + number + "\"}").getBytes(UTF_8));
    }
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> digits = Arbitraries.strings().withChars("0123456789").ofMaxLength(21);
    Arbitrary<String> fraction = digits.map(d -> "." + d).injectNull(0.4);
    Arbitrary<String> exponent =
        Arbitraries.integers().between(-330, 330).map(e -> "E" + e).injectNull(0.6);
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("", "-"), digits, fraction, exponent)
            .as((s, i, f, e) -> s + i + (f == null ? "" : f) + (e == null ? "" : e)),
        Arbitraries.doubles().map(d -> Double.toString(d)),
        Arbitraries.longs().map(l -> Long.toString(l)));
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> space = Arbitraries.of(SPACES);
    Arbitrary<String> value =
        Arbitraries.oneOf(Arbitraries.of("null", "1"), Arbitraries.of(VALUES));
    Arbitrary<UnaryOperator<String>> member =
        Combinators.combine(value, space, space, space, space)
            .as((v, a, b, c, d) -> name -> a + "\"" + name + "\"" + b + ":" + c + v + d);
    return Combinators.combine(
            member.list().ofMaxSize(6),
            Arbitraries.oneOf(inOrder(), Arbitraries.of(NAMES).list().ofSize(6)),
            Arbitraries.of("", "", "", "", " ", "\n", "\ufeff"),
            Arbitraries.of("", "", "", "", "", "", " ", "\n", "x", "{}", "\0", ","))
        .as((members, names, before, after) -> before + object(members, names) + after);
  }

  /** As declared, which is what the fast reader expects; some need escapes and do not have them. */
  private static Arbitrary<List<String>> inOrder() {
    return Arbitraries.integers()
        .between(0, COLUMNS.size() - 6)
        .map(i -> COLUMNS.columns().subList(i, i + 6).stream().map(Column::name).toList());
  }

  private static String object(List<UnaryOperator<String>> members, List<String> names) {
    return IntStream.range(0, members.size())
        .mapToObj(i -> members.get(i).apply(names.get(i)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static byte[] mutated(byte[] document, Random random) {
    byte[] bytes = document.clone();
    for (int n = random.nextInt(3); n >= 0 && bytes.length > 0; n--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes = Arrays.copyOf(bytes, at);
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes[at] = (byte) TOKENS.charAt(random.nextInt(TOKENS.length()));
        case 3 -> bytes = without(bytes, at);
        default -> bytes[at] = bytes[random.nextInt(bytes.length)];
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int at) {
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
    System.arraycopy(bytes, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }

  @Test
  void agreesOnNotUtf8() {
    for (String broken :
        List.of(
            "\u0080",
            "\u00c0\u0080",
            "\u00ed\u00a0\u0080",
            "\u00f5\u0080\u0080\u0080",
            "\u00e2\u0082",
            "\u00ff")) {
      for (String around :
          List.of(
              "{'symbol':'a%sb'}",
              "{'other':'%s'}", "{'%s':1}", "{'o':{'%s':'%s'}}", "{'o':['\\\\n%s']}")) {
        byte[] bytes = around.replace('\'', '"').replace("%s", broken).getBytes(ISO_8859_1);
        assertAgreement(bytes);
        assertThat(outcome(bytes, false)).as(around).isEqualTo(RowException.Kind.BAD_BYTES);
      }
    }
  }

  @Test
  void agreesOnDepth() {
    for (int depth : new int[] {1, 63, 64, 65, 998, 999, 1000, 1001, 100_000}) {
      String nested = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
      assertAgreement(nested.getBytes(UTF_8));
      assertThat(outcome(nested.getBytes(UTF_8), false) instanceof List)
          .as("depth %s", depth)
          .isEqualTo(depth < 1000);
    }
  }

  @Test
  void agreesOnLongNumbers() {
    for (int length : new int[] {18, 19, 255, 256, 257, 999, 1000, 1001, 5000}) {
      for (String name : List.of("x", "other", "qty", "symbol")) {
        assertAgreement(("{\"" + name + "\":" + "1".repeat(length) + "}").getBytes(UTF_8));
        assertAgreement(("{\"" + name + "\":0." + "1".repeat(length) + "}").getBytes(UTF_8));
      }
    }
  }

  /** Or else the properties above say little. */
  @Test
  void takesTheUsualDocuments() {
    for (String document :
        List.of(
            "{}",
            "{\"symbol\":\"AAPL\",\"price\":123.45,\"qty\":100,\"unwanted\":[{}],\"n\":-1,\"ok\":true}",
            " { \"n\" : 1 , \"symbol\" : \"a\\\"b\\u00e9 \\ud83d\\ude00é\", \"more\":"
                + " {\"a\":[1.5e3,null]} } \n",
            "{\"x\":1.5e-7,\"day\":\"2024-01-05\",\"ts\":\"2024-01-05T10:15:30Z\",\"us\":1704067200000000}",
            "{\"price\":\"99.95\",\"qty\":\"7\",\"symbol\":null,\"PRICE\":1}")) {
      ArrayRow row = new ArrayRow(COLUMNS);
      assertThat(new FastJsonReader(FIELDS, false).read(document.getBytes(UTF_8), row))
          .as(document)
          .isTrue();
    }
  }

  private static void assertAgreement(byte[] bytes) {
    for (boolean rounding : new boolean[] {false, true}) {
      ArrayRow row = new ArrayRow(COLUMNS);
      if (new FastJsonReader(FIELDS, rounding).read(bytes, row)) {
        assertThat(new ArrayList<Object>(row.values()))
            .as(new String(bytes, UTF_8))
            .isEqualTo(outcome(bytes, rounding));
      }
    }
  }

  private static Object outcome(byte[] bytes, boolean rounding) {
    ArrayRow row = new ArrayRow(COLUMNS);
    try {
      new JacksonJsonReader(FIELDS, rounding).decode(bytes, row);
      return new ArrayList<Object>(row.values());
    } catch (RowException e) {
      return e.kind();
    }
  }
}
