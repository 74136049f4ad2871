package io.ferrisstreams.compiler.golden;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Bytes and rows as text, by the JDK's means only: the judge of what the product formats. */
final class Shown {
  private Shown() {}

  /** Text if it is text that can be seen, else {@code hex:…}; {@code null} for none. */
  static String bytes(byte @Nullable [] bytes) {
    if (bytes == null) {
      return "null";
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\t')) {
        return text;
      }
    } catch (CharacterCodingException e) {
      // Shown as what it is.
    }
    return "hex:" + HexFormat.of().formatHex(bytes);
  }

  /** {@code (symbol='AAPL', price=12.50, note=null)}. */
  static String row(Row row) {
    return IntStream.range(0, row.type().size())
        .mapToObj(i -> row.type().column(i).name() + "=" + value(row, i))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String value(Row row, int i) {
    if (row.isNull(i)) {
      return "null";
    }
    SqlType type = row.type().column(i).type();
    return switch (type.kind()) {
      case BOOLEAN -> String.valueOf(row.getBoolean(i));
      case INT -> String.valueOf(row.getInt(i));
      case BIGINT -> String.valueOf(row.getLong(i));
      case DOUBLE -> String.valueOf(row.getDouble(i));
      case VARCHAR -> "'" + row.getString(i) + "'";
      case DATE -> LocalDate.ofEpochDay(row.getInt(i)).toString();
      case DECIMAL -> {
        SqlType.Decimal decimal = (SqlType.Decimal) type;
        yield decimal.storage() == SqlType.Storage.OBJECT
            ? WideDecimals.format((Int128) row.getObject(i), decimal.scale())
            : BigDecimal.valueOf(row.getLong(i), decimal.scale()).toPlainString();
      }
      case TIME -> LocalTime.ofNanoOfDay(row.getInt(i) * 1_000_000L).toString();
      case BYTES, INTERVAL, ARRAY, MAP, STRUCT, VARIANT -> row.getObject(i).toString();
      case TIMESTAMP ->
          Instant.EPOCH
              .plus(
                  row.getLong(i),
                  type.equals(SqlType.Timestamp.MILLIS) ? ChronoUnit.MILLIS : ChronoUnit.MICROS)
              .toString();
    };
  }
}
