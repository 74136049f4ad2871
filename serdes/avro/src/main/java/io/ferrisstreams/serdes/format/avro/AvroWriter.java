package io.ferrisstreams.serdes.format.avro;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.decimal.DecimalBytes;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.Slots;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one SQL type with the schema that {@link AvroSchemas} makes of it. Immutable.
 */
@FunctionalInterface
interface AvroWriter {
  /** The branches of a union with null. */
  int NULL = 0;

  int VALUE = 1;

  /**
   * Writes the value of a column.
   *
   * @param column not null
   */
  void write(AvroOutput out, Row row, int column);

  /** All columns of a row. */
  static AvroWriter[] of(RowType type) {
    return type.columns().stream()
        .map(column -> of(column.type(), column.nullable()))
        .toArray(AvroWriter[]::new);
  }

  private static AvroWriter of(SqlType type, boolean nullable) {
    AvroWriter writer = of(type);
    return nullable
        ? (out, row, column) -> {
          if (row.isNull(column)) {
            out.writeLong(NULL);
          } else {
            out.writeLong(VALUE);
            writer.write(out, row, column);
          }
        }
        : (out, row, column) -> {
          if (row.isNull(column)) {
            throw new RowException(RowException.Kind.MISSING_VALUE, "is NOT NULL and has no value");
          }
          writer.write(out, row, column);
        };
  }

  /** Of a single value, which is never null. */
  static AvroWriter of(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> (out, row, column) -> out.writeBoolean(row.getBoolean(column));
      case INT -> (out, row, column) -> out.writeLong(row.getInt(column));
      case DATE -> (out, row, column) -> out.writeLong(Values.checkDate(row.getInt(column)));
      case TIME -> (out, row, column) -> out.writeLong(Values.checkTime(row.getInt(column)));
      case BIGINT -> (out, row, column) -> out.writeLong(row.getLong(column));
      case TIMESTAMP -> {
        int precision = ((SqlType.Timestamp) type).precision();
        yield (out, row, column) ->
            out.writeLong(Values.checkTimestamp(row.getLong(column), precision));
      }
      case DOUBLE -> (out, row, column) -> out.writeDouble(row.getDouble(column));
      case DECIMAL ->
          ((SqlType.Decimal) type).isWide()
              ? (out, row, column) ->
                  out.writeBytes(DecimalBytes.toBytes((Int128) row.getObject(column)))
              : (out, row, column) -> out.writeBytes(DecimalBytes.toBytes(row.getLong(column)));
      case VARCHAR -> (out, row, column) -> out.writeBytes(row.getString(column).getBytes(UTF_8));
      case BYTES -> (out, row, column) -> out.writeBytes(((Bytes) row.getObject(column)).array());
      case INTERVAL ->
          (out, row, column) -> text(out, Values.formatInterval((Interval) row.getObject(column)));
      case VARIANT -> (out, row, column) -> text(out, ((Variant) row.getObject(column)).json());
      case ARRAY -> array(of(((SqlType.Array) type).element(), true));
      case MAP -> map(of(((SqlType.Map) type).value(), true));
      case STRUCT -> struct(((SqlType.Struct) type).fields());
    };
  }

  private static void text(AvroOutput out, String text) {
    out.writeBytes(text.getBytes(UTF_8));
  }

  private static AvroWriter array(AvroWriter element) {
    return (out, row, column) -> {
      List<?> values = (List<?>) row.getObject(column);
      if (!values.isEmpty()) {
        Slots slot = new Slots(1);
        out.writeLong(values.size());
        int i = 0;
        try {
          for (Object value : values) {
            put(slot, value);
            element.write(out, slot, 0);
            i++;
          }
        } catch (RowException e) {
          throw e.in("[" + i + "]");
        }
      }
      out.writeLong(0);
    };
  }

  private static AvroWriter map(AvroWriter value) {
    return (out, row, column) -> {
      Map<?, ?> values = (Map<?, ?>) row.getObject(column);
      if (!values.isEmpty()) {
        Slots slot = new Slots(1);
        out.writeLong(values.size());
        for (Map.Entry<?, ?> entry : values.entrySet()) {
          text(out, (String) entry.getKey());
          put(slot, entry.getValue());
          try {
            value.write(out, slot, 0);
          } catch (RowException e) {
            throw e.in("['" + Values.shown((String) entry.getKey()) + "']");
          }
        }
      }
      out.writeLong(0);
    };
  }

  private static AvroWriter struct(RowType type) {
    AvroWriter[] fields = of(type);
    return (out, row, column) -> {
      Struct struct = (Struct) row.getObject(column);
      Slots slot = new Slots(1);
      for (int i = 0; i < fields.length; i++) {
        put(slot, struct.get(i));
        try {
          fields[i].write(out, slot, 0);
        } catch (RowException e) {
          Column field = type.column(i);
          throw e.in("." + field.name());
        }
      }
    };
  }

  private static void put(Slots slot, @Nullable Object value) {
    if (value == null) {
      slot.setNull(0);
    } else {
      slot.setObject(0, value);
    }
  }
}
