package io.ferrisstreams.serdes.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of every type written as JSON, in one of several styles.
 *
 * @param decimalsQuoted whether a DECIMAL is a string, not a number
 * @param timesAsNumbers whether a DATE, TIME or TIMESTAMP is the number that a row holds, not ISO
 *     8601 text; keys of a MAP are text always
 * @param nonFinite whether a DOUBLE that is NaN or infinite is a string, not an error
 */
public record JsonValues(boolean decimalsQuoted, boolean timesAsNumbers, boolean nonFinite) {
  /** DECIMALs as numbers, times as text. */
  public static final JsonValues PLAIN = new JsonValues(false, false, false);

  private static final byte[] NULL = "null".getBytes(US_ASCII);
  private static final byte[] TRUE = "true".getBytes(US_ASCII);
  private static final byte[] FALSE = "false".getBytes(US_ASCII);

  public static void putNull(TextBuffer out) {
    out.put(NULL);
  }

  public static void putBoolean(TextBuffer out, boolean value) {
    out.put(value ? TRUE : FALSE);
  }

  public void putDecimal(TextBuffer out, long unscaled, int scale) {
    if (decimalsQuoted) {
      out.put('"');
      out.putDecimal(unscaled, scale);
      out.put('"');
    } else {
      out.putDecimal(unscaled, scale);
    }
  }

  public void putDecimal(TextBuffer out, Int128 unscaled, int scale) {
    if (decimalsQuoted) {
      out.put('"');
      out.putDecimal(unscaled, scale);
      out.put('"');
    } else {
      out.putDecimal(unscaled, scale);
    }
  }

  public void putDouble(TextBuffer out, double value) {
    if (nonFinite && !Double.isFinite(value)) {
      JsonStrings.put(out, Double.toString(value));
    } else {
      out.putDouble(value);
    }
  }

  public void putDate(TextBuffer out, int days) {
    if (timesAsNumbers) {
      out.putLong(days);
    } else {
      out.put('"');
      out.putDate(days);
      out.put('"');
    }
  }

  public void putTime(TextBuffer out, int millisOfDay) {
    if (timesAsNumbers) {
      out.putLong(millisOfDay);
    } else {
      out.put('"');
      out.putTime(millisOfDay);
      out.put('"');
    }
  }

  public void putTimestamp(TextBuffer out, long value, int precision) {
    if (timesAsNumbers) {
      out.putLong(value);
    } else {
      out.put('"');
      out.putTimestamp(value, precision);
      out.put('"');
    }
  }

  /**
   * A value of any type.
   *
   * @param value boxed, as {@link SqlType.Storage} says
   * @throws RowException if there is no JSON for a part of it; its path is that part's
   */
  public void put(TextBuffer out, SqlType type, @Nullable Object value) {
    if (value == null) {
      putNull(out);
      return;
    }
    switch (type.kind()) {
      case BOOLEAN -> putBoolean(out, (Boolean) value);
      case INT -> out.putLong((Integer) value);
      case BIGINT -> out.putLong((Long) value);
      case DOUBLE -> putDouble(out, (Double) value);
      case DECIMAL -> {
        int scale = ((SqlType.Decimal) type).scale();
        if (value instanceof Int128 wide) {
          putDecimal(out, wide, scale);
        } else {
          putDecimal(out, (Long) value, scale);
        }
      }
      case VARCHAR -> JsonStrings.put(out, (String) value);
      case DATE -> putDate(out, (Integer) value);
      case TIME -> putTime(out, (Integer) value);
      case TIMESTAMP -> putTimestamp(out, (Long) value, ((SqlType.Timestamp) type).precision());
      case BYTES, INTERVAL -> {
        out.put('"');
        putPlain(out, type, value);
        out.put('"');
      }
      case VARIANT -> out.putText(((Variant) value).json());
      case ARRAY -> putArray(out, ((SqlType.Array) type).element(), (List<?>) value);
      case MAP -> putMap(out, (SqlType.Map) type, (Map<?, ?>) value);
      case STRUCT -> putStruct(out, ((SqlType.Struct) type).fields().columns(), (Struct) value);
    }
  }

  /** A value of a type that is not nested, as text without quotes, which needs no escapes. */
  private static void putPlain(TextBuffer out, SqlType type, Object value) {
    switch (type.kind()) {
      case BOOLEAN -> putBoolean(out, (Boolean) value);
      case INT -> out.putLong((Integer) value);
      case BIGINT -> out.putLong((Long) value);
      case DOUBLE -> out.putDouble((Double) value);
      case DECIMAL -> out.putText(Values.format(type, value));
      case DATE -> out.putDate((Integer) value);
      case TIME -> out.putTime((Integer) value);
      case TIMESTAMP -> out.putTimestamp((Long) value, ((SqlType.Timestamp) type).precision());
      case BYTES -> out.putBase64(((Bytes) value).array());
      case INTERVAL -> out.putInterval((Interval) value);
      case VARCHAR, ARRAY, MAP, STRUCT, VARIANT -> throw new AssertionError(type);
    }
  }

  private void putArray(TextBuffer out, SqlType element, List<?> values) {
    out.put('[');
    int i = 0;
    try {
      for (Object value : values) {
        if (i > 0) {
          out.put(',');
        }
        put(out, element, value);
        i++;
      }
    } catch (RowException e) {
      throw e.in("[" + i + "]");
    }
    out.put(']');
  }

  private void putMap(TextBuffer out, SqlType.Map type, Map<?, ?> values) {
    char before = '{';
    for (Map.Entry<?, ?> entry : values.entrySet()) {
      out.put(before);
      before = ',';
      try {
        putKey(out, type.key(), entry.getKey());
        out.put(':');
        put(out, type.value(), entry.getValue());
      } catch (RowException e) {
        throw e.in("['" + Values.shown(String.valueOf(entry.getKey())) + "']");
      }
    }
    if (before == '{') {
      out.put(before);
    }
    out.put('}');
  }

  /** Text as it is, values of other types by their text. */
  private static void putKey(TextBuffer out, SqlType type, Object key) {
    switch (type.kind()) {
      case VARCHAR -> JsonStrings.put(out, (String) key);
      case ARRAY, MAP, STRUCT, VARIANT -> JsonStrings.put(out, Values.format(type, key));
      default -> {
        out.put('"');
        putPlain(out, type, key);
        out.put('"');
      }
    }
  }

  private void putStruct(TextBuffer out, List<Column> fields, Struct struct) {
    char before = '{';
    for (int i = 0; i < struct.size(); i++) {
      Column field = fields.get(i);
      out.put(before);
      before = ',';
      JsonStrings.put(out, field.name());
      out.put(':');
      try {
        put(out, field.type(), struct.get(i));
      } catch (RowException e) {
        throw e.in("." + field.name());
      }
    }
    if (before == '{') {
      out.put(before);
    }
    out.put('}');
  }
}
