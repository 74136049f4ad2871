package io.ferrisstreams.serdes.format.csv;

import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;

/** Walks over a record's fields, builds text of the wanted ones, and that sets their columns. */
final class CsvDecoder implements RowDecoder {
  private final CsvFields fields;
  private final RowType written;
  private final int[] target;
  private final boolean rounding;

  CsvDecoder(CsvFields fields, RowType written, int[] target, boolean rounding) {
    this.fields = fields;
    this.written = written;
    this.target = target.clone();
    this.rounding = rounding;
  }

  @Override
  public void decode(byte[] record, Row row) {
    int end = CsvFields.contentEnd(record);
    int field = 0;
    int at = 0;
    for (; at <= end; field++) {
      int fieldEnd = fields.fieldEnd(record, at, end);
      if (field < target.length && target[field] >= 0) {
        set(row, field, record, at, fieldEnd);
      }
      at = fieldEnd + 1;
    }
    if (field != target.length) {
      throw new RowException(
          RowException.Kind.BAD_BYTES,
          field + (field == 1 ? " field" : " fields") + " for " + target.length + " columns");
    }
  }

  private void set(Row row, int field, byte[] record, int from, int end) {
    String text = fields.text(record, from, end);
    if (text == null) {
      return;
    }
    Column column = written.column(field);
    try {
      set(row, target[field], column.type(), text, CsvFields.isQuoted(record, from, end));
    } catch (RowException e) {
      throw e.in(column.name());
    }
  }

  private void set(Row row, int column, SqlType type, String text, boolean quoted) {
    if (type.kind() == Kind.VARCHAR) {
      row.setString(column, text);
      return;
    }
    String trimmed = text.strip();
    if (trimmed.isEmpty() && !quoted) {
      return;
    }
    if (type.kind() == Kind.DATE && isWhole(trimmed)) {
      row.setInt(column, Values.checkDate(Values.parseLong(trimmed)));
    } else if (type.kind() == Kind.TIME && isWhole(trimmed)) {
      row.setInt(column, Values.checkTime(Values.parseLong(trimmed)));
    } else if (type instanceof SqlType.Timestamp timestamp && isWhole(trimmed)) {
      row.setLong(column, Values.checkTimestamp(Values.parseLong(trimmed), timestamp.precision()));
    } else {
      Values.set(row, column, type, trimmed, rounding);
    }
  }

  private static boolean isWhole(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = first; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > first;
  }
}
