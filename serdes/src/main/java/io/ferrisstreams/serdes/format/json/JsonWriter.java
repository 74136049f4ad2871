package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.format.TextBuffer;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;

/** Writes a member per column, in their order, null ones as well. */
final class JsonWriter implements RowEncoder {
  private static final byte[] EMPTY = {'{', '}'};
  private static final byte[] NULL = "null".getBytes(US_ASCII);
  private static final byte[] TRUE = "true".getBytes(US_ASCII);
  private static final byte[] FALSE = "false".getBytes(US_ASCII);

  private final JsonFields fields;
  private final boolean decimalsQuoted;

  /** For each column, all that stands before its value: {@code ,"name":}. */
  private final byte[][] prefixes;

  JsonWriter(RowType type, boolean decimalsQuoted) {
    int[] target = new int[type.size()];
    prefixes = new byte[target.length][];
    for (int i = 0; i < target.length; i++) {
      target[i] = i;
      TextBuffer prefix = TextBuffer.ofThread();
      prefix.put(i == 0 ? '{' : ',');
      JsonStrings.put(prefix, type.column(i).name());
      prefix.put(':');
      prefixes[i] = prefix.toBytes();
    }
    fields = JsonFields.of(type, target);
    this.decimalsQuoted = decimalsQuoted;
  }

  @Override
  public byte[] encode(Row row) {
    if (prefixes.length == 0) {
      return EMPTY.clone();
    }
    TextBuffer out = TextBuffer.ofThread();
    for (int i = 0; i < prefixes.length; i++) {
      out.put(prefixes[i]);
      if (row.isNull(i)) {
        out.put(NULL);
      } else {
        put(out, fields.field(i), row);
      }
    }
    out.put('}');
    return out.toBytes();
  }

  private void put(TextBuffer out, JsonField field, Row row) {
    int i = field.target();
    switch (field.kind()) {
      case BOOLEAN -> out.put(row.getBoolean(i) ? TRUE : FALSE);
      case INT -> out.putLong(row.getInt(i));
      case BIGINT -> out.putLong(row.getLong(i));
      case DOUBLE -> putDouble(out, field, row.getDouble(i));
      case DECIMAL -> {
        if (decimalsQuoted) {
          out.put('"');
          out.putDecimal(row.getLong(i), field.scale());
          out.put('"');
        } else {
          out.putDecimal(row.getLong(i), field.scale());
        }
      }
      case VARCHAR -> JsonStrings.put(out, row.getString(i));
      case DATE -> {
        out.put('"');
        out.putDate(row.getInt(i));
        out.put('"');
      }
      case TIMESTAMP -> {
        out.put('"');
        out.putTimestamp(row.getLong(i), field.precision());
        out.put('"');
      }
      case BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT -> throw new AssertionError(field);
    }
  }

  private static void putDouble(TextBuffer out, JsonField field, double value) {
    if (!Double.isFinite(value)) {
      throw new RowException(
          RowException.Kind.BAD_VALUE, "$." + field.name() + ": JSON has no number for " + value);
    }
    out.putDouble(value);
  }
}
