package io.ferrisstreams.serdes.format.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.format.RandomValues;
import io.ferrisstreams.serdes.format.Rows;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(Rows.class)
@Domain(DomainContext.Global.class)
class CsvFormatTest {
  private static final Format CSV = Formats.find("CSV").orElseThrow();

  private static List<Object> decode(String record, SqlType... types) {
    return decode(record, Map.of(), types);
  }

  private static List<Object> decode(String record, Map<String, String> options, SqlType... types) {
    RowType type =
        new RowType(
            IntStream.range(0, types.length).mapToObj(i -> Column.of("c" + i, types[i])).toList());
    ArrayRow row = new ArrayRow(type);
    int[] target = IntStream.range(0, types.length).toArray();
    CSV.decoder(type, target, options).decode(record.getBytes(UTF_8), row);
    return row.values();
  }

  private static void assertFails(Kind kind, String message, String record, SqlType... types) {
    assertThatThrownBy(() -> decode(record, types))
        .hasMessageContaining(message)
        .isInstanceOfSatisfying(RowException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Property
  void whatIsWrittenReadsBack(@ForAll ArrayRow row) {
    for (String delimiter : List.of(",", "TAB", "PIPE", "SPACE", ":")) {
      Map<String, String> options = Map.of("delimiter", delimiter);
      byte[] record = CSV.encoder(Rows.TYPE, options).encode(row);
      ArrayRow back = new ArrayRow(Rows.TYPE);
      CSV.decoder(Rows.TYPE, Rows.ALL, options).decode(record, back);
      assertThat(back.values()).as(new String(record, UTF_8)).isEqualTo(row.values());
    }
  }

  @Property(tries = 2_000)
  void whatIsWrittenReadsBackWhateverTheType(@ForAll long seed) {
    RandomValues random = new RandomValues(seed);
    RowType type = random.fields(5, 0);
    ArrayRow row = ArrayRow.of(type, random.values(type));
    int[] all = IntStream.range(0, type.size()).toArray();
    for (String delimiter : List.of(",", ":", "/", "=", "{")) {
      for (String times : List.of("iso8601", "number")) {
        Map<String, String> options = Map.of("delimiter", delimiter, "time.format", times);
        byte[] record = CSV.encoder(type, options).encode(row);
        ArrayRow back = new ArrayRow(type);
        CSV.decoder(type, all, options).decode(record, back);
        assertThat(back.values())
            .as(type + " " + new String(record, UTF_8))
            .isEqualTo(row.values());
      }
    }
  }

  /** What it reads it can also write. */
  @Property(tries = 3_000)
  void brokenRecordsAreRowErrors(@ForAll long seed) {
    RandomValues values = new RandomValues(seed);
    RowType type = values.fields(4, 0);
    Random random = new Random(seed);
    byte[] record = CSV.encoder(type, Map.of()).encode(ArrayRow.of(type, values.values(type)));
    for (int n = 0; n < 4 && record.length > 0; n++) {
      record[random.nextInt(record.length)] =
          (byte) (random.nextBoolean() ? random.nextInt(256) : ",\"\n-:.{[".charAt(n));
      ArrayRow row = new ArrayRow(type);
      try {
        CSV.decoder(type, new int[] {0, 1, 2, 3}, Map.of()).decode(record, row);
      } catch (RowException e) {
        assertThat(e.getMessage()).isNotEmpty();
        continue;
      }
      assertThat(CSV.encoder(type, Map.of()).encode(row)).isNotNull();
    }
  }

  @Test
  void writesTheTextOfEachValue() {
    RowType type =
        RowType.of(
            Column.of("b", SqlType.BYTES),
            Column.of("t", SqlType.TIME),
            Column.of("i", SqlType.INTERVAL),
            Column.of("v", SqlType.VARIANT));
    ArrayRow row =
        ArrayRow.of(
            type, Bytes.of(new byte[] {-1}), 1, new Interval(-1, 1), new Variant("[1,\"\"]"));
    assertThat(CSV.encoder(type, Map.of()).encode(row))
        .asString()
        .isEqualTo("/w==,00:00:00.001,P-1MT0.000001S,\"[1,\"\"\"\"]\"");
    assertThat(CSV.encoder(type, Map.of("time.format", "number")).encode(row))
        .asString()
        .startsWith("/w==,1,");
  }

  @Test
  void nestedValuesHaveNoPlace() {
    for (SqlType nested :
        List.of(
            new SqlType.Array(SqlType.INT),
            new SqlType.Map(SqlType.VARCHAR, SqlType.INT),
            new SqlType.Struct(RowType.of()))) {
      RowType type = RowType.of(Column.of("a", SqlType.INT), Column.of("n", nested));
      String message =
          "delimited text has no place for column 'n' of type " + nested + "; use format json";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CSV.encoder(type, Map.of()))
          .withMessage(message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CSV.decoder(type, new int[] {-1, -1}, Map.of()))
          .withMessage(message);
    }
  }

  @Test
  void columnsAreReadByPosition() {
    assertThat(
            decode(
                "AAPL, 99.95 ,7,true,1.5,2024-01-05,2024-01-05T10:15:30Z",
                SqlType.VARCHAR,
                new Decimal(18, 4),
                SqlType.BIGINT,
                SqlType.BOOLEAN,
                SqlType.DOUBLE,
                SqlType.DATE,
                Timestamp.MILLIS))
        .containsExactly("AAPL", 999500L, 7L, true, 1.5, 19727, 1704449730000L);
  }

  @Test
  void nothingIsNullAndQuotesAreEmptyText() {
    assertThat(decode(",\"\", ,  ", SqlType.VARCHAR, SqlType.VARCHAR, SqlType.VARCHAR, SqlType.INT))
        .containsExactly(null, "", " ", null);
  }

  @Test
  void wholeNumbersAreTimesAsInJson() {
    assertThat(decode("19727,1704449730000,5", SqlType.DATE, Timestamp.MILLIS, SqlType.TIME))
        .containsExactly(19727, 1704449730000L, 5);
  }

  @Test
  void countsMustMatch() {
    assertFails(Kind.BAD_BYTES, "1 field for 2 columns", "a", SqlType.VARCHAR, SqlType.VARCHAR);
    assertFails(Kind.BAD_BYTES, "3 fields for 2 columns", "a,b,", SqlType.VARCHAR, SqlType.VARCHAR);
  }

  @Test
  void badValuesNameTheirColumn() {
    assertFails(Kind.BAD_VALUE, "c1: 'x' is not INT", "1,x", SqlType.INT, SqlType.INT);
    assertFails(Kind.BAD_VALUE, "c0: ", "\"\"", SqlType.INT);
    assertFails(Kind.OVERFLOW, "c0: ", "1000", new Decimal(3, 0));
    assertFails(Kind.BAD_VALUE, "c0: ", "86400000", SqlType.TIME);
    assertFails(Kind.BAD_VALUE, "c0: '_' is not BYTES (base64)", "_", SqlType.BYTES);
    assertFails(Kind.BAD_VALUE, "c0: 'PT' is not INTERVAL", "PT", SqlType.INTERVAL);
    assertFails(Kind.BAD_VALUE, "c0: '[1' is not VARIANT (JSON)", "[1", SqlType.VARIANT);
  }

  @Test
  void roundsDecimalsOnlyOnDemand() {
    assertFails(Kind.BAD_VALUE, "1.005", "1.005", new Decimal(9, 2));
    assertThat(decode("1.005", Map.of("decimal.rounding", "half_up"), new Decimal(9, 2)))
        .containsExactly(101L);
  }

  @Test
  void readsWideDecimals() {
    Decimal type = new Decimal(38, 2);
    String number = "123456789012345678901234567890.25";
    Int128 value = WideDecimals.parse(number, 38, 2);
    assertThat(decode(number + ",-" + number, type, type))
        .containsExactly(value, WideDecimals.negate(value));
    assertThat(decode(number + "5", Map.of("decimal.rounding", "half_up"), type))
        .containsExactly(WideDecimals.parse("123456789012345678901234567890.26", 38, 2));
    assertFails(Kind.BAD_VALUE, "c0: ", number + "5", type);
    assertFails(Kind.OVERFLOW, "c0: ", "1e19", new Decimal(19, 0));
  }

  @Test
  void unwantedFieldsAreNotLookedAt() {
    RowType written = RowType.of(Column.of("a", SqlType.INT), Column.of("b", SqlType.INT));
    ArrayRow row = new ArrayRow(RowType.of(Column.of("b", SqlType.INT)));
    CSV.decoder(written, new int[] {-1, 0}, Map.of()).decode("x,2".getBytes(UTF_8), row);
    assertThat(row.values()).containsExactly(2);
  }

  @Test
  void hasTheNameOfKsqlDbToo() {
    assertThat(Formats.names()).contains("csv", "delimited", "json");
  }
}
