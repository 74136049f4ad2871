package io.ferrisstreams.compiler.golden;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.RowType;
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
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
    return fields(row.type(), row::value);
  }

  private static String fields(RowType type, IntFunction<@Nullable Object> values) {
    return IntStream.range(0, type.size())
        .mapToObj(i -> type.column(i).name() + "=" + value(type.column(i).type(), values.apply(i)))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String value(SqlType type, @Nullable Object value) {
    if (value == null) {
      return "null";
    }
    return switch (type.kind()) {
      case BOOLEAN, INT, BIGINT, DOUBLE, INTERVAL, VARIANT -> value.toString();
      case VARCHAR -> "'" + value + "'";
      case BYTES -> "hex:" + HexFormat.of().formatHex(((Bytes) value).array());
      case DATE -> LocalDate.ofEpochDay((Integer) value).toString();
      case TIME -> LocalTime.ofNanoOfDay((Integer) value * 1_000_000L).toString();
      case DECIMAL -> {
        int scale = ((SqlType.Decimal) type).scale();
        yield value instanceof Int128 wide
            ? WideDecimals.format(wide, scale)
            : BigDecimal.valueOf((Long) value, scale).toPlainString();
      }
      case TIMESTAMP ->
          Instant.EPOCH
              .plus(
                  (Long) value,
                  type.equals(SqlType.Timestamp.MILLIS) ? ChronoUnit.MILLIS : ChronoUnit.MICROS)
              .toString();
      case ARRAY ->
          ((List<?>) value)
              .stream()
                  .map(element -> value(((SqlType.Array) type).element(), element))
                  .collect(Collectors.joining(", ", "[", "]"));
      case MAP -> {
        SqlType.Map map = (SqlType.Map) type;
        yield ((Map<?, ?>) value)
            .entrySet().stream()
                .map(e -> value(map.key(), e.getKey()) + "=" + value(map.value(), e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
      }
      case STRUCT -> fields(((SqlType.Struct) type).fields(), ((Struct) value)::get);
    };
  }
}
