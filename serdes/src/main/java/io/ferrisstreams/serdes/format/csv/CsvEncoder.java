package io.ferrisstreams.serdes.format.csv;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.format.TextBuffer;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;

/** Writes a field per column, nothing for a null one; without a line end. */
final class CsvEncoder implements RowEncoder {
  private final CsvFields fields;
  private final RowType type;
  private final boolean timesAsNumbers;

  CsvEncoder(CsvFields fields, RowType type, boolean timesAsNumbers) {
    this.fields = fields;
    this.type = type;
    this.timesAsNumbers = timesAsNumbers;
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

  private void put(TextBuffer out, SqlType columnType, Row row, int i) {
    try {
      switch (columnType.kind()) {
        case INT -> out.putLong(row.getInt(i));
        case BIGINT -> out.putLong(row.getLong(i));
        case DOUBLE -> out.putDouble(row.getDouble(i));
        case DECIMAL -> putDecimal(out, (SqlType.Decimal) columnType, row, i);
        case VARCHAR -> fields.put(out, row.getString(i));
        case DATE, TIME -> putTime(out, columnType, row.getInt(i));
        case TIMESTAMP -> putTime(out, columnType, row.getLong(i));
        case BOOLEAN, BYTES, INTERVAL, VARIANT -> putText(out, columnType, row, i);
        case ARRAY, MAP, STRUCT -> throw new AssertionError(columnType);
      }
    } catch (RowException e) {
      throw e.in(type.column(i).name());
    }
  }

  private static void putDecimal(TextBuffer out, SqlType.Decimal type, Row row, int i) {
    if (type.isWide()) {
      out.putDecimal((Int128) row.getObject(i), type.scale());
    } else {
      out.putDecimal(row.getLong(i), type.scale());
    }
  }

  /** A number never needs quotes, since no delimiter is part of one; a time may, for its colons. */
  private void putTime(TextBuffer out, SqlType columnType, long value) {
    if (timesAsNumbers) {
      out.putLong(value);
    } else if (columnType instanceof SqlType.Timestamp timestamp) {
      fields.put(out, Values.formatTimestamp(value, timestamp.precision()));
    } else if (columnType == SqlType.TIME) {
      fields.put(out, Values.formatTime((int) value));
    } else {
      out.putDate((int) value);
    }
  }

  private void putText(TextBuffer out, SqlType columnType, Row row, int i) {
    fields.put(out, Values.format(columnType, requireNonNull(row.value(i))));
  }
}
