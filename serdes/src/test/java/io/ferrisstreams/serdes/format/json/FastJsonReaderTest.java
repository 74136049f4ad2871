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
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
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

  @Property(tries = 20_000)
  void agreesOnDocumentsOfEverySort(@ForAll("documents") String document) {
    assertAgreement(document.getBytes(UTF_8));
  }

  @Property(tries = 20_000)
  void agreesOnMutatedBytes(@ForAll("documents") String document, @ForAll long seed) {
    assertAgreement(JsonDocuments.mutated(document.getBytes(UTF_8), new Random(seed)));
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
    return JsonDocuments.numbers();
  }

  @Provide
  Arbitrary<String> documents() {
    return JsonDocuments.documents(COLUMNS.columns().stream().map(Column::name).toList());
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
            "{\"price\":\"99.95\",\"qty\":\"7\",\"symbol\":null,\"PRICE\":1}",
            "{\"wide\":123456789012345678901234567890.25,\"n\":1}",
            "{\"wide\":\"-123456789012345678901234567890.25\"}")) {
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
