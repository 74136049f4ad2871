package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.util.Utf8;
import org.jspecify.annotations.Nullable;

/** SQL values as Avro's generic data: what its own reader has to see, and its writer is given. */
final class GenericRows {
  private GenericRows() {}

  /** The type with names and keys that Avro has. */
  static RowType named(RowType type) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < type.size(); i++) {
      columns.add(Column.of("f" + i, named(type.column(i).type())));
    }
    return new RowType(columns);
  }

  private static SqlType named(SqlType type) {
    if (type instanceof SqlType.Array array) {
      return new SqlType.Array(named(array.element()));
    }
    if (type instanceof SqlType.Map map) {
      return new SqlType.Map(SqlType.VARCHAR, named(map.value()));
    }
    return type instanceof SqlType.Struct struct
        ? new SqlType.Struct(named(struct.fields()))
        : type;
  }

  static GenericData.Record record(RowType type, List<@Nullable Object> values, Schema schema) {
    GenericData.Record record = new GenericData.Record(schema);
    for (int i = 0; i < type.size(); i++) {
      Schema field = schema.getFields().get(i).schema().getTypes().get(1);
      record.put(i, generic(type.column(i).type(), values.get(i), field));
    }
    return record;
  }

  private static @Nullable Object generic(SqlType type, @Nullable Object value, Schema schema) {
    if (value == null) {
      return null;
    }
    return switch (type.kind()) {
      case BOOLEAN, INT, BIGINT, DOUBLE, DATE, TIME, TIMESTAMP -> value;
      case VARCHAR, VARIANT -> new Utf8(value.toString());
      case INTERVAL -> new Utf8(Values.formatInterval((Interval) value));
      case BYTES -> ByteBuffer.wrap(((Bytes) value).array());
      case DECIMAL ->
          ByteBuffer.wrap(
              (value instanceof Int128 wide
                      ? wide.toBigInteger()
                      : BigInteger.valueOf((Long) value))
                  .toByteArray());
      case ARRAY -> {
        Schema element = schema.getElementType().getTypes().get(1);
        List<@Nullable Object> values = new ArrayList<>();
        ((List<?>) value)
            .forEach(v -> values.add(generic(((SqlType.Array) type).element(), v, element)));
        yield values;
      }
      case MAP -> {
        Schema inner = schema.getValueType().getTypes().get(1);
        Map<Utf8, @Nullable Object> values = new LinkedHashMap<>();
        ((Map<?, ?>) value)
            .forEach(
                (k, v) ->
                    values.put(
                        new Utf8((String) k), generic(((SqlType.Map) type).value(), v, inner)));
        yield values;
      }
      case STRUCT -> record(((SqlType.Struct) type).fields(), ((Struct) value).values(), schema);
    };
  }
}
