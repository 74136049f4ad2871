package io.ferrisstreams.cli.output;

import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.SqlType;

/** A value as a table shows it. */
final class CellText {
  private CellText() {}

  static String of(Row row, int column) {
    Object value = row.value(column);
    return value == null
        ? "null"
        : TerminalText.safe(Values.format(row.type().column(column).type(), value));
  }

  /** Numbers stand on the right, so that their digits line up. */
  static boolean isNumber(SqlType type) {
    return switch (type.kind()) {
      case INT, BIGINT, DOUBLE, DECIMAL -> true;
      case BOOLEAN, VARCHAR, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          false;
    };
  }
}
