package io.ferrisstreams.serdes.format.compact;

import io.ferrisstreams.serdes.decimal.DecimalBytes;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many bytes {@link StateOutput} takes for a value, without writing it. */
public final class StateSize {
  private StateSize() {}

  /**
   * Of {@link StateOutput#putValue}.
   *
   * @param value of the type, boxed
   */
  public static int of(SqlType type, Object value) {
    return switch (type.kind()) {
      case BOOLEAN -> 1;
      case INT, DATE, TIME -> number((Integer) value);
      case BIGINT, TIMESTAMP -> number((Long) value);
      case DECIMAL ->
          value instanceof Int128 wide ? 1 + DecimalBytes.length(wide) : number((Long) value);
      case DOUBLE -> Double.BYTES;
      case VARCHAR -> counted(utf8((String) value));
      case VARIANT -> counted(utf8(((Variant) value).json()));
      case BYTES -> counted(((Bytes) value).size());
      case INTERVAL -> number(((Interval) value).months()) + number(((Interval) value).micros());
      case ARRAY -> list(((SqlType.Array) type).element(), (List<?>) value);
      case MAP -> map((SqlType.Map) type, (Map<?, ?>) value);
      case STRUCT -> struct(((SqlType.Struct) type).fields(), (Struct) value);
    };
  }

  /** Of a value, or 0 for null. */
  public static int ofNullable(SqlType type, @Nullable Object value) {
    return value == null ? 0 : of(type, value);
  }

  private static int list(SqlType element, Collection<?> values) {
    int size = count(2L * values.size());
    boolean nulls = false;
    for (Object value : values) {
      size += ofNullable(element, value);
      nulls |= value == null;
    }
    return nulls ? size + bits(values.size()) : size;
  }

  private static int map(SqlType.Map type, Map<?, ?> map) {
    return list(type.key(), map.keySet()) + list(type.value(), new ArrayList<>(map.values()));
  }

  private static int struct(RowType fields, Struct struct) {
    int size = bits(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      size += ofNullable(fields.column(i).type(), struct.get(i));
    }
    return size;
  }

  private static int counted(int bytes) {
    return count(bytes) + bytes;
  }

  private static int number(long value) {
    return count(value << 1 ^ value >> 63);
  }

  private static int count(long count) {
    return (Long.SIZE - Long.numberOfLeadingZeros(count | 1) + 6) / 7;
  }

  static int bits(int values) {
    return Math.max(1, (values + Byte.SIZE - 1) / Byte.SIZE);
  }

  /** In UTF-8, with half a surrogate pair as three bytes. */
  static int utf8(String text) {
    int chars = text.length();
    int length = chars;
    for (int i = 0; i < chars; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        length += c < 0x800 ? 1 : 2;
        if (Character.isHighSurrogate(c)
            && i + 1 < chars
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++; // two characters, four bytes
        }
      }
    }
    return length;
  }
}
