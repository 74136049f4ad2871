package io.ferrisstreams.serdes.format.csv;

import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.format.TextBuffer;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;

/** Writes a field per column, nothing for a null one; without a line end. */
final class CsvEncoder implements RowEncoder {
  private final CsvFields fields;
  private final RowType type;

  CsvEncoder(CsvFields fields, RowType type) {
    this.fields = fields;
    this.type = type;
  }

  @Override
  public byte[] encode(Row row) {
    TextBuffer out = TextBuffer.ofThread();
    for (int i = 0; i < type.size(); i++) {
      if (i > 0) {
        fields.putDelimiter(out);
      }
      if (!row.isNull(i)) {
        put(out, type.column(i).type(), row, i);
      }
    }
    return out.toBytes();
  }

  /** A number never needs quotes, since no delimiter is part of one; a time may, for its colons. */
  private void put(TextBuffer out, SqlType columnType, Row row, int i) {
    switch (columnType.kind()) {
      case BOOLEAN -> fields.put(out, Boolean.toString(row.getBoolean(i)));
      case INT -> out.putLong(row.getInt(i));
      case BIGINT -> out.putLong(row.getLong(i));
      case DOUBLE -> out.putDouble(row.getDouble(i));
      case DECIMAL -> out.putDecimal(row.getLong(i), ((SqlType.Decimal) columnType).scale());
      case VARCHAR -> fields.put(out, row.getString(i));
      case DATE -> out.putDate(row.getInt(i));
      case TIMESTAMP ->
          fields.put(
              out,
              Values.formatTimestamp(row.getLong(i), ((SqlType.Timestamp) columnType).precision()));
      case BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          throw new AssertionError(columnType);
    }
  }
}
