package io.ferrisstreams.serdes.format.json;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.JsonStrings;
import io.ferrisstreams.serdes.format.JsonValues;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.format.TextBuffer;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import org.jspecify.annotations.Nullable;

/** Writes a member per column, in their order, null ones as well. */
final class JsonWriter implements RowEncoder {
  private static final byte[] EMPTY = {'{', '}'};

  private final JsonFields fields;
  private final JsonValues values;
  private final boolean bare;

  /** For each column, all that stands before its value: {@code ,"name":}. */
  private final byte[][] prefixes;

  /**
   * @param bare whether the only column stands for the row
   */
  JsonWriter(RowType type, boolean bare, JsonValues values) {
    this.bare = bare;
    fields = JsonFields.of(type);
    this.values = values;
    prefixes = new byte[type.size()][];
    for (int i = 0; i < prefixes.length; i++) {
      TextBuffer prefix = TextBuffer.ofThread();
      prefix.put(i == 0 ? '{' : ',');
      JsonStrings.put(prefix, type.column(i).name());
      prefix.put(':');
      prefixes[i] = prefix.toBytes();
    }
  }

  @Override
  public byte @Nullable [] encode(Row row) {
    if (bare) {
      return row.isNull(0) ? null : only(row);
    }
    if (prefixes.length == 0) {
      return EMPTY.clone();
    }
    TextBuffer out = TextBuffer.ofThread();
    int i = 0;
    try {
      for (; i < prefixes.length; i++) {
        out.put(prefixes[i]);
        if (row.isNull(i)) {
          JsonValues.putNull(out);
        } else {
          put(out, fields.field(i), row);
        }
      }
    } catch (RowException e) {
      throw fault(e, i);
    }
    out.put('}');
    return out.toBytes();
  }

  private byte[] only(Row row) {
    TextBuffer out = TextBuffer.ofThread();
    try {
      put(out, fields.field(0), row);
    } catch (RowException e) {
      throw fault(e, 0);
    }
    return out.toBytes();
  }

  private RowException fault(RowException e, int column) {
    return e.in("$." + fields.field(column).name());
  }

  /** Small enough to be inlined: HotSpot's limit is 325 bytes of code. */
  private void put(TextBuffer out, JsonField field, Row row) {
    int i = field.target();
    switch (field.kind()) {
      case BOOLEAN -> JsonValues.putBoolean(out, row.getBoolean(i));
      case INT -> out.putLong(row.getInt(i));
      case BIGINT -> out.putLong(row.getLong(i));
      case DOUBLE -> values.putDouble(out, row.getDouble(i));
      case DECIMAL -> putDecimal(out, field, row);
      case VARCHAR -> JsonStrings.put(out, row.getString(i));
      case DATE -> values.putDate(out, row.getInt(i));
      case TIME -> values.putTime(out, row.getInt(i));
      case TIMESTAMP -> values.putTimestamp(out, row.getLong(i), field.precision());
      case BYTES, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          values.put(out, field.type(), row.getObject(i));
    }
  }

  private void putDecimal(TextBuffer out, JsonField field, Row row) {
    if (field.precision() > Decimal.MAX_NARROW) {
      values.putDecimal(out, (Int128) row.getObject(field.target()), field.scale());
    } else {
      values.putDecimal(out, row.getLong(field.target()), field.scale());
    }
  }
}
