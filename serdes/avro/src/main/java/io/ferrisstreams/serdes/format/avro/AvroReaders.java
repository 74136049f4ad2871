package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.format.Slots;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.format.VariantText;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a schema's values are as SQL values. Widening as in Avro's schema resolution, and what loses
 * nothing besides: numbers that fit, text that says the value, enums as text. Where no value can
 * fit, each is a row error, so that rows without one pass.
 */
final class AvroReaders {
  private AvroReaders() {}

  /**
   * @param written the schema they were written with
   * @param rounding whether a DECIMAL's extra digits are rounded instead of being an error
   */
  static AvroReader of(Schema written, SqlType type, boolean rounding) {
    if (written.getType() == Schema.Type.UNION) {
      return union(written, type, rounding);
    }
    if (written.getType() == Schema.Type.NULL) {
      return (in, row, column) -> row.setNull(column);
    }
    return switch (type.kind()) {
      case BOOLEAN -> truth(written, type);
      case INT, BIGINT, DOUBLE, DECIMAL -> AvroNumbers.of(written, type, rounding);
      case VARCHAR -> text(written, type);
      case BYTES -> bytes(written, type);
      case DATE, TIME, TIMESTAMP -> AvroTimes.of(written, type);
      case INTERVAL -> parsed(written, type, rounding);
      case VARIANT -> variant(written, type);
      case ARRAY -> array(written, (SqlType.Array) type, rounding);
      case MAP -> map(written, (SqlType.Map) type, rounding);
      case STRUCT -> struct(written, (SqlType.Struct) type, rounding);
    };
  }

  private static AvroReader union(Schema written, SqlType type, boolean rounding) {
    AvroReader[] branches =
        written.getTypes().stream()
            .map(branch -> of(branch, type, rounding))
            .toArray(AvroReader[]::new);
    return (in, row, column) ->
        branches[in.readIndex(branches.length, "branch")].read(in, row, column);
  }

  private static AvroReader truth(Schema written, SqlType type) {
    return written.getType() == Schema.Type.BOOLEAN
        ? (in, row, column) -> row.setBoolean(column, in.readBoolean())
        : parsed(written, type, false);
  }

  private static AvroReader text(Schema written, SqlType type) {
    return switch (written.getType()) {
      case STRING -> (in, row, column) -> row.setString(column, in.readString());
      case ENUM -> {
        List<String> symbols = written.getEnumSymbols();
        yield (in, row, column) ->
            row.setString(column, symbols.get(in.readIndex(symbols.size(), "symbol")));
      }
      case BOOLEAN -> (in, row, column) -> row.setString(column, String.valueOf(in.readBoolean()));
      case INT -> (in, row, column) -> row.setString(column, String.valueOf(in.readInt()));
      case LONG -> (in, row, column) -> row.setString(column, String.valueOf(in.readLong()));
      case FLOAT -> (in, row, column) -> row.setString(column, String.valueOf(in.readFloat()));
      case DOUBLE ->
          (in, row, column) -> row.setString(column, Values.formatDouble(in.readDouble()));
      default -> misfit(written, type);
    };
  }

  private static AvroReader bytes(Schema written, SqlType type) {
    return switch (written.getType()) {
      case BYTES -> (in, row, column) -> row.setObject(column, Bytes.of(in.readBytes()));
      case FIXED -> {
        int size = written.getFixedSize();
        yield (in, row, column) -> row.setObject(column, Bytes.of(in.readFixed(size)));
      }
      default -> misfit(written, type);
    };
  }

  private static AvroReader variant(Schema written, SqlType type) {
    return written.getType() == Schema.Type.STRING
        ? (in, row, column) -> row.setObject(column, VariantText.parse(in.readString()))
        : misfit(written, type);
  }

  /** Text that says the value. */
  static AvroReader parsed(Schema written, SqlType type, boolean rounding) {
    return written.getType() == Schema.Type.STRING
        ? (in, row, column) -> Values.set(row, column, type, in.readString(), rounding)
        : misfit(written, type);
  }

  private static AvroReader array(Schema written, SqlType.Array type, boolean rounding) {
    if (written.getType() != Schema.Type.ARRAY) {
      return misfit(written, type);
    }
    AvroReader element = of(written.getElementType(), type.element(), rounding);
    return (in, row, column) -> {
      Slots slot = new Slots(1);
      List<@Nullable Object> values = new ArrayList<>();
      try {
        for (long count = in.readBlock(); count > 0; count = in.readBlock()) {
          for (long i = 0; i < count; i++) {
            element.read(in, slot, 0);
            values.add(slot.value(0));
          }
        }
      } catch (RowException e) {
        throw e.in("[" + values.size() + "]");
      }
      row.setObject(column, Collections.unmodifiableList(values));
    };
  }

  private static AvroReader map(Schema written, SqlType.Map type, boolean rounding) {
    if (written.getType() != Schema.Type.MAP) {
      return misfit(written, type);
    }
    AvroReader value = of(written.getValueType(), type.value(), rounding);
    return (in, row, column) -> {
      Slots slot = new Slots(1);
      Map<Object, @Nullable Object> values = new LinkedHashMap<>();
      for (long count = in.readBlock(); count > 0; count = in.readBlock()) {
        for (long i = 0; i < count; i++) {
          String key = in.readString();
          try {
            value.read(in, slot, 0);
          } catch (RowException e) {
            throw e.in("['" + Values.shown(key) + "']");
          }
          values.put(key, slot.value(0));
        }
      }
      row.setObject(column, Collections.unmodifiableMap(values));
    };
  }

  private static AvroReader struct(Schema written, SqlType.Struct type, boolean rounding) {
    if (written.getType() != Schema.Type.RECORD) {
      return misfit(written, type);
    }
    AvroFields fields = AvroFields.ofStruct(written, type.fields(), rounding);
    return (in, row, column) -> {
      Slots slots = new Slots(type.fields().size());
      fields.read(in, slots);
      fields.checkMandatory(slots);
      row.setObject(column, slots.struct());
    };
  }

  /** A value that cannot be one of the type. */
  static AvroReader misfit(Schema written, SqlType type) {
    String message =
        "Avro's "
            + (written.getLogicalType() == null
                ? written.getType().getName()
                : written.getLogicalType().getName())
            + " is not "
            + Values.shown(type.toString());
    return (in, row, column) -> {
      throw new RowException(RowException.Kind.BAD_VALUE, message);
    };
  }
}
