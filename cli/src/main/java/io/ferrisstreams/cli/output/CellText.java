package io.ferrisstreams.cli.output;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A value as a table shows it. */
final class CellText {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

  private CellText() {}

  static String of(Row row, int column) {
    if (row.isNull(column)) {
      return "null";
    }
    SqlType type = row.type().column(column).type();
    return switch (type.kind()) {
      case BOOLEAN -> Boolean.toString(row.getBoolean(column));
      case INT -> Integer.toString(row.getInt(column));
      case BIGINT -> Long.toString(row.getLong(column));
      case DOUBLE -> Double.toString(row.getDouble(column));
      case DECIMAL -> decimal(row, column, (SqlType.Decimal) type);
      case VARCHAR -> TerminalText.safe(row.getString(column));
      case TIME -> LocalTime.ofNanoOfDay(row.getInt(column) * 1_000_000L).toString();
      case BYTES, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          TerminalText.safe(row.getObject(column).toString());
      case DATE -> LocalDate.ofEpochDay(row.getInt(column)).toString();
      case TIMESTAMP -> timestamp(row.getLong(column), (SqlType.Timestamp) type);
    };
  }

  /** Numbers stand on the right, so that their digits line up. */
  static boolean isNumber(SqlType type) {
    return switch (type.kind()) {
      case INT, BIGINT, DOUBLE, DECIMAL -> true;
      case BOOLEAN, VARCHAR, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          false;
    };
  }

  private static String decimal(Row row, int column, SqlType.Decimal type) {
    return type.storage() == SqlType.Storage.OBJECT
        ? WideDecimals.format((Int128) row.getObject(column), type.scale())
        : BigDecimal.valueOf(row.getLong(column), type.scale()).toPlainString();
  }

  private static String timestamp(long value, SqlType.Timestamp type) {
    boolean micros = type.precision() == 6;
    long unitsPerSecond = micros ? 1_000_000 : 1_000;
    Instant instant =
        Instant.ofEpochSecond(
            Math.floorDiv(value, unitsPerSecond),
            Math.floorMod(value, unitsPerSecond) * (1_000_000_000 / unitsPerSecond));
    return (micros ? MICROS : MILLIS).format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
