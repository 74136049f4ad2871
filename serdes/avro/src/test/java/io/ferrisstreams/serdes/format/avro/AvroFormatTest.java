package io.ferrisstreams.serdes.format.avro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.format.RandomValues;
import io.ferrisstreams.serdes.registry.Registry;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.row.FormatException;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AvroFormatTest {
  private static final Format AVRO = Formats.find("avro").orElseThrow();
  private static final String URL = "mock://avro-format-test";
  private static final SchemaRegistryClient REGISTRY = Registry.mock(URL);
  private static final Map<String, String> OPTIONS =
      Map.of("schema.registry.url", URL, "subject", "any", "schema.full.name", "a.b.Row");

  private static ArrayRow decode(RowType type, byte[] bytes) {
    return decode(type, bytes, OPTIONS);
  }

  private static ArrayRow decode(RowType type, byte[] bytes, Map<String, String> options) {
    ArrayRow row = new ArrayRow(type);
    AVRO.decoder(type, IntStream.range(0, type.size()).toArray(), options).decode(bytes, row);
    return row;
  }

  /** As Confluent's serializer writes it, with Avro's own writer. */
  private static byte[] written(Schema schema, @Nullable Object value) {
    try {
      int id = REGISTRY.register("test", new AvroSchema(schema));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(0);
      out.write(ByteBuffer.allocate(4).putInt(id).array());
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
      new GenericDatumWriter<Object>(schema).write(value, encoder);
      encoder.flush();
      return out.toByteArray();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Schema schema(byte[] bytes) throws Exception {
    int id = ByteBuffer.wrap(bytes, 1, 4).getInt();
    return ((AvroSchema) REGISTRY.getSchemaById(id)).rawSchema();
  }

  private record Example(RowType type, ArrayRow row) {
    static Example of(long seed) {
      RandomValues random = new RandomValues(seed);
      RowType type = GenericRows.named(random.fields(1 + Math.floorMod(seed, 5), 3));
      return new Example(type, ArrayRow.of(type, random.values(type)));
    }
  }

  @Property(tries = 300)
  void avrosOwnReaderReadsWhatIsWritten(@ForAll long seed) throws Exception {
    Example example = Example.of(seed);

    byte[] bytes = AVRO.encoder(example.type, OPTIONS).encode(example.row);

    Schema schema = schema(bytes);
    Object read =
        new GenericDatumReader<Object>(schema)
            .read(null, DecoderFactory.get().binaryDecoder(bytes, 5, bytes.length - 5, null));
    assertThat(read).isEqualTo(GenericRows.record(example.type, example.row.values(), schema));
    assertThat(decode(example.type, bytes).values()).isEqualTo(example.row.values());
  }

  @Property(tries = 300)
  void whatAvrosOwnWriterWritesIsRead(@ForAll long seed) {
    Example example = Example.of(seed);
    Schema schema = AvroSchemas.of(example.type, "Other");

    byte[] bytes = written(schema, GenericRows.record(example.type, example.row.values(), schema));

    assertThat(decode(example.type, bytes).values()).isEqualTo(example.row.values());
  }

  @Property(tries = 300)
  void columnsThatNobodyWantsAreSkipped(@ForAll long seed) {
    Example example = Example.of(seed);
    byte[] bytes = AVRO.encoder(example.type, OPTIONS).encode(example.row);
    int last = example.type.size() - 1;
    RowType wanted = RowType.of(example.type.column(last));

    assertThat(decode(wanted, bytes).values()).containsExactly(example.row.values().get(last));
  }

  @Property(tries = 300)
  void brokenBytesAreARowError(@ForAll long seed) {
    Example example = Example.of(seed);
    byte[] bytes = AVRO.encoder(example.type, OPTIONS).encode(example.row);
    Random random = new Random(seed);
    byte[] broken =
        random.nextBoolean() ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
    for (int i = 0; i < 3 && broken.length > 5; i++) {
      broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt();
    }
    try {
      decode(example.type, broken);
    } catch (RowException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Test
  void everyBeginningOfARecordIsBadBytes() {
    RowType type =
        RowType.of(
            Column.of("s", SqlType.VARCHAR), Column.of("a", new SqlType.Array(SqlType.DOUBLE)));
    byte[] bytes = AVRO.encoder(type, OPTIONS).encode(ArrayRow.of(type, "text", List.of(1.5, 2.5)));
    for (int i = 0; i < bytes.length; i++) {
      assertFails(Kind.BAD_BYTES, type, Arrays.copyOf(bytes, i));
    }
    assertFails(Kind.BAD_BYTES, type, Arrays.copyOf(bytes, bytes.length + 1));
  }

  private static void assertFails(Kind kind, RowType type, byte[] bytes, String... parts) {
    assertThatThrownBy(() -> decode(type, bytes))
        .isInstanceOfSatisfying(
            RowException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(kind);
              for (String part : parts) {
                assertThat(e).hasMessageContaining(part);
              }
            });
  }

  private static RowType column(SqlType type) {
    return RowType.of(Column.of("V", type));
  }

  /** The value of a column that was written with a schema, as field {@code v}. */
  private static @Nullable Object read(SqlType type, Schema schema, @Nullable Object value) {
    return decode(column(type), record(schema, value)).values().get(0);
  }

  private static byte[] record(Schema schema, @Nullable Object value) {
    Schema record =
        SchemaBuilder.record("Written").fields().name("v").type(schema).noDefault().endRecord();
    GenericData.Record generic = new GenericData.Record(record);
    generic.put("v", value);
    return written(record, generic);
  }

  private static Schema schema(String json) {
    return new AvroSchema(json).rawSchema();
  }

  private static final Schema INT = Schema.create(Schema.Type.INT);
  private static final Schema LONG = Schema.create(Schema.Type.LONG);
  private static final Schema FLOAT = Schema.create(Schema.Type.FLOAT);
  private static final Schema DOUBLE = Schema.create(Schema.Type.DOUBLE);
  private static final Schema STRING = Schema.create(Schema.Type.STRING);

  @Test
  void numbersAreWidenedAndNarrowedWhereTheyFit() {
    assertThat(read(SqlType.BIGINT, INT, 7)).isEqualTo(7L);
    assertThat(read(SqlType.DOUBLE, INT, 7)).isEqualTo(7.0);
    assertThat(read(SqlType.INT, LONG, 7L)).isEqualTo(7);
    assertThat(read(SqlType.DOUBLE, LONG, 7L)).isEqualTo(7.0);
    assertThat(read(SqlType.DOUBLE, FLOAT, 1.5f)).isEqualTo(1.5);
    assertThat(read(SqlType.INT, STRING, "12")).isEqualTo(12);
    assertThat(read(SqlType.VARCHAR, LONG, -5L)).isEqualTo("-5");
    assertThat(read(SqlType.VARCHAR, DOUBLE, 0.1)).isEqualTo("0.1");
    assertFails(Kind.BAD_VALUE, column(SqlType.INT), record(LONG, 1L << 31), "$.V: 2147483648");
    assertFails(Kind.BAD_VALUE, column(SqlType.INT), record(DOUBLE, 1.0), "$.V: Avro's double");
    assertFails(Kind.BAD_VALUE, column(SqlType.BOOLEAN), record(INT, 1), "is not BOOLEAN");
  }

  private static Schema decimal(String type, int precision, int scale) {
    return schema(
        "{%s, 'logicalType': 'decimal', 'precision': %d, 'scale': %d}"
            .formatted(type, precision, scale)
            .replace('\'', '"'));
  }

  private static ByteBuffer unscaled(String decimal) {
    return ByteBuffer.wrap(new BigDecimal(decimal).unscaledValue().toByteArray());
  }

  @Test
  void decimalsOfOtherScalesAreExactOrRefused() {
    Decimal narrow = new Decimal(9, 2);
    Decimal wide = new Decimal(38, 10);
    Schema four = decimal("'type': 'bytes'", 12, 4);
    assertThat(read(narrow, four, unscaled("-12.3400"))).isEqualTo(-1234L);
    assertThat(read(wide, four, unscaled("12.3456"))).isEqualTo(Int128.of(123_456_000_000L));
    assertThat(read(narrow, decimal("'type': 'bytes'", 3, 0), unscaled("12"))).isEqualTo(1200L);
    Schema fixed = decimal("'type': 'fixed', 'name': 'F', 'size': 6", 12, 4);
    GenericData.Fixed filled =
        new GenericData.Fixed(fixed, new byte[] {-1, -1, -1, -2, 29, -16}); // -12.3408
    assertThat(read(wide, fixed, filled)).isEqualTo(Int128.of(-123_408_000_000L));
    assertThat(read(SqlType.DOUBLE, four, unscaled("0.5000"))).isEqualTo(0.5);
    assertThat(read(SqlType.BIGINT, four, unscaled("7.0000"))).isEqualTo(7L);
    assertThat(read(narrow, INT, 5)).isEqualTo(500L);
    assertThat(read(narrow, DOUBLE, 0.1)).isEqualTo(10L);
    assertThat(read(narrow, STRING, "0.5")).isEqualTo(50L);
    assertFails(Kind.BAD_VALUE, column(narrow), record(four, unscaled("12.3456")), "$.V: ");
    assertFails(Kind.BAD_VALUE, column(SqlType.BIGINT), record(four, unscaled("7.5000")), "$.V: ");
    assertFails(Kind.OVERFLOW, column(new Decimal(3, 2)), record(INT, 10), "$.V: ");

    byte[] fraction = record(four, unscaled("12.3456"));
    ArrayRow rounded =
        decode(
            column(narrow),
            fraction,
            Map.of("schema.registry.url", URL, "decimal.rounding", "HALF_UP"));
    assertThat(rounded.values()).containsExactly(1235L);
  }

  private static Schema logical(String type, String logical) {
    return schema("{\"type\": \"%s\", \"logicalType\": \"%s\"}".formatted(type, logical));
  }

  @Test
  void timesInOtherUnitsAreExactOrRefused() {
    assertThat(read(SqlType.DATE, logical("int", "date"), 19_782)).isEqualTo(19_782);
    assertThat(read(SqlType.DATE, STRING, "2024-02-29")).isEqualTo(19_782);
    assertThat(read(SqlType.TIME, logical("int", "time-millis"), 5)).isEqualTo(5);
    assertThat(read(SqlType.TIME, logical("long", "time-micros"), 5_000L)).isEqualTo(5);
    assertThat(read(Timestamp.MILLIS, logical("long", "timestamp-micros"), 7_000L)).isEqualTo(7L);
    assertThat(read(Timestamp.MICROS, logical("long", "timestamp-millis"), 7L)).isEqualTo(7_000L);
    assertThat(read(Timestamp.MICROS, logical("long", "timestamp-nanos"), -7_000L)).isEqualTo(-7L);
    assertThat(read(Timestamp.MILLIS, logical("long", "local-timestamp-millis"), 7L)).isEqualTo(7L);
    assertThat(read(Timestamp.MILLIS, LONG, 7L)).isEqualTo(7L);
    assertThat(read(Timestamp.MILLIS, STRING, "1970-01-01T00:00:01Z")).isEqualTo(1_000L);
    assertFails(
        Kind.BAD_VALUE,
        column(Timestamp.MILLIS),
        record(logical("long", "timestamp-micros"), 7_001L),
        "$.V: 7001 has more digits");
    assertFails(
        Kind.BAD_VALUE,
        column(Timestamp.MICROS),
        record(logical("long", "timestamp-millis"), Long.MAX_VALUE));
    assertFails(Kind.BAD_VALUE, column(SqlType.DATE), record(INT, Integer.MAX_VALUE));
    assertFails(
        Kind.BAD_VALUE, column(SqlType.DATE), record(logical("int", "time-millis"), 1), "time-mil");
  }

  @Test
  void unionsEnumsAndFixed() {
    Schema union = schema("[\"null\", \"string\", \"long\", \"boolean\"]");
    assertThat(read(SqlType.BIGINT, union, null)).isNull();
    assertThat(read(SqlType.BIGINT, union, 7L)).isEqualTo(7L);
    assertThat(read(SqlType.BIGINT, union, "8")).isEqualTo(8L);
    assertFails(Kind.BAD_VALUE, column(SqlType.BIGINT), record(union, true));
    Schema colour = SchemaBuilder.enumeration("Colour").symbols("RED", "BLUE");
    GenericData.EnumSymbol blue = new GenericData.EnumSymbol(colour, "BLUE");
    assertThat(read(SqlType.VARCHAR, colour, blue)).isEqualTo("BLUE");
    byte[] unknown = record(colour, blue);
    unknown[unknown.length - 1] = 4;
    assertFails(Kind.BAD_BYTES, column(SqlType.VARCHAR), unknown, "$.V: symbol 2 of 2");
    Schema fixed = SchemaBuilder.fixed("Two").size(2);
    assertThat(
            read(SqlType.BYTES, fixed, new GenericData.Fixed(fixed, new byte[] {1, 2})).toString())
        .isEqualTo("0102");
  }

  @Test
  void recordsEvolve() {
    Schema written =
        schema(
            """
            {"type": "record", "name": "W", "fields": [
              {"name": "gone", "type": {"type": "map", "values": {"type": "array", "items": "W"}}},
              {"name": "A", "type": "int"},
              {"name": "a", "type": "string"},
              {"name": "inner", "type": {"type": "record", "name": "I", "fields": [
                {"name": "y", "type": "int"}, {"name": "x", "type": ["int", "null"]}]}}]}
            """);
    Schema inner = written.getField("inner").schema();
    GenericData.Record in = new GenericData.Record(inner);
    in.put("y", 2);
    in.put("x", 1);
    GenericData.Record within = new GenericData.Record(written);
    GenericData.Record record = new GenericData.Record(written);
    for (GenericData.Record each : List.of(within, record)) {
      each.put("gone", Map.of());
      each.put("A", 5);
      each.put("a", "text");
      each.put("inner", in);
    }
    record.put("gone", Map.of("k", List.of(within, within)));
    SqlType struct =
        new SqlType.Struct(
            RowType.of(Column.of("X", SqlType.BIGINT), Column.of("z", SqlType.VARCHAR)));
    RowType columns =
        RowType.of(
            Column.of("inner", struct),
            Column.of("a", SqlType.VARCHAR),
            Column.of("new", SqlType.DATE));

    assertThat(decode(columns, written(written, record)).values())
        .containsExactly(Struct.of(1L, null), "text", null);

    SqlType strict = new SqlType.Struct(RowType.of(new Column("z", SqlType.VARCHAR, false)));
    assertFails(
        Kind.MISSING_VALUE,
        RowType.of(Column.of("inner", strict)),
        written(written, record),
        "$.inner.z: is NOT NULL");
  }

  @Test
  void aSingleValueStandsForItself() throws Exception {
    RowType type = column(new Decimal(9, 2));
    Map<String, String> bare =
        Map.of("schema.registry.url", URL, "subject", "bare", "wrap_single_value", "false");
    byte[] bytes = AVRO.encoder(type, bare).encode(ArrayRow.of(type, 1234L));

    assertThat(schema(bytes).getType()).isEqualTo(Schema.Type.BYTES);
    assertThat(decode(type, bytes, bare).values()).containsExactly(1234L);
    assertThat(AVRO.encoder(type, bare).encode(new ArrayRow(type))).isNull();
    assertFails(Kind.BAD_BYTES, type, bytes, "expected a record of Avro, found bytes");
  }

  @Test
  void lengthsAreNotBelieved() {
    RowType type = column(new SqlType.Array(SqlType.VARCHAR));
    byte[] bytes = AVRO.encoder(type, OPTIONS).encode(ArrayRow.of(type, List.of("a")));
    // The frame, the branch of the union, and then how many elements the first block has.
    byte[] many = Arrays.copyOf(bytes, bytes.length + 8);
    Arrays.fill(many, 6, many.length - 1, (byte) 0xFE);
    many[many.length - 1] = 1;
    assertFails(Kind.BAD_BYTES, type, many);
    assertFails(Kind.BAD_BYTES, type, new byte[] {0, 0, 0, 0}, "not framed");
    assertFails(Kind.BAD_BYTES, type, "{\"V\": 1}".getBytes(UTF_8), "not framed");
    assertFails(Kind.BAD_BYTES, type, new byte[] {0, 0x7F, 0, 0, 1}, "no schema of id 2130706433");
  }

  @Test
  void aRecursiveValueThatIsSkippedMayNotBeEndless() throws IOException {
    Schema list =
        schema(
            """
            {"type": "record", "name": "L", "fields": [
              {"name": "next", "type": ["null", "L"]}, {"name": "v", "type": "int"}]}
            """);
    byte[] frame = written(list, empty(list));
    ByteArrayOutputStream deep = new ByteArrayOutputStream();
    deep.write(frame, 0, 5);
    for (int i = 0; i < 10_000; i++) {
      deep.write(2);
    }
    assertFails(Kind.BAD_BYTES, column(SqlType.INT), deep.toByteArray(), "nested too deeply");
  }

  private static GenericData.Record empty(Schema list) {
    GenericData.Record record = new GenericData.Record(list);
    record.put("v", 1);
    return record;
  }

  @Test
  void aSchemaHasTheColumnsThatItWasMadeOf() {
    SqlType nested =
        new SqlType.Struct(
            RowType.of(
                Column.of("a", new SqlType.Array(new Decimal(38, 4))),
                Column.of("m", new SqlType.Map(SqlType.VARCHAR, SqlType.BYTES))));
    RowType type =
        RowType.of(
            Column.of("b", SqlType.BOOLEAN),
            Column.of("i", SqlType.INT),
            Column.of("l", SqlType.BIGINT),
            Column.of("d", SqlType.DOUBLE),
            Column.of("day", SqlType.DATE),
            Column.of("time", SqlType.TIME),
            Column.of("ms", Timestamp.MILLIS),
            Column.of("us", Timestamp.MICROS),
            Column.of("s", SqlType.VARCHAR),
            Column.of("n", nested));
    Map<String, String> options =
        Map.of("schema.registry.url", URL, "subject", "columns", "schema.full.name", "R");
    assertThat(AVRO.type(options)).isEmpty();
    AVRO.encoder(type, options).prepare();
    assertThat(AVRO.type(options)).contains(new SqlType.Struct(type));
  }

  @Test
  void schemasThatAreNoTypesOfSql() {
    assertThatThrownBy(() -> AvroTypes.of(schema("[\"null\", \"int\", \"string\"]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a union of several types");
    assertThatThrownBy(
            () ->
                AvroTypes.of(
                    schema(
                        """
                        {"type": "record", "name": "L", "fields": [
                          {"name": "next", "type": ["null", "L"]}]}
                        """)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'L' holds itself");
    assertThat(AvroTypes.of(logical("long", "timestamp-nanos"))).isEqualTo(Timestamp.MICROS);
    assertThat(AvroTypes.of(FLOAT)).isEqualTo(SqlType.DOUBLE);
  }

  @Test
  void whatIsNoRowsFaultIsNoRowError() throws Exception {
    RowType one = column(SqlType.INT);
    RowType other = column(SqlType.VARCHAR);
    String url = "mock://avro-format-test-subjects";
    Map<String, String> options =
        Map.of("schema.registry.url", url, "subject", "s", "schema.full.name", "R");
    AVRO.encoder(one, options).prepare();
    assertThat(Registry.mock(url).getAllSubjects()).containsExactly("s");
    assertThatThrownBy(() -> AVRO.encoder(one, Map.of()).encode(new ArrayRow(one)))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("set 'schema.registry.url'");
    assertThatThrownBy(() -> AVRO.decoder(one, new int[] {0}, Map.of()).prepare())
        .isInstanceOf(FormatException.class);
    Map<String, String> fixed =
        Map.of(
            "schema.registry.url", url,
            "schema.registry.auto.register.schemas", "false",
            "subject", "s",
            "schema.full.name", "R");
    AVRO.encoder(one, fixed).prepare();
    assertThatThrownBy(() -> AVRO.encoder(other, fixed).prepare())
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("'s' does not have the schema");
  }
}
