package io.ferrisstreams.runtime.topology;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of rows as Java has them, and back, exactly. */
final class JavaValues {
  private static final long NANOS_OF_MILLI = 1_000_000;

  private JavaValues() {}

  /** What a row holds, as Java has it. */
  static @Nullable Object shown(@Nullable Object held, SqlType type) {
    if (held == null) {
      return null;
    }
    if (type instanceof SqlType.Decimal decimal) {
      BigInteger unscaled =
          held instanceof Int128 wide ? wide.toBigInteger() : BigInteger.valueOf((Long) held);
      return new BigDecimal(unscaled, decimal.scale());
    }
    if (type instanceof SqlType.Timestamp timestamp) {
      return Instant.EPOCH.plus((Long) held, unit(timestamp));
    }
    if (type instanceof SqlType.Array array) {
      List<@Nullable Object> shown = new ArrayList<>();
      ((List<?>) held).forEach(element -> shown.add(shown(element, array.element())));
      return Collections.unmodifiableList(shown);
    }
    if (type instanceof SqlType.Map map) {
      Map<@Nullable Object, @Nullable Object> shown = new LinkedHashMap<>();
      ((Map<?, ?>) held)
          .forEach((key, value) -> shown.put(shown(key, map.key()), shown(value, map.value())));
      return Collections.unmodifiableMap(shown);
    }
    if (type instanceof SqlType.Struct struct) {
      RowType fields = struct.fields();
      Map<String, @Nullable Object> shown = new LinkedHashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        shown.put(fields.column(i).name(), shown(((Struct) held).get(i), fields.column(i).type()));
      }
      return Collections.unmodifiableMap(shown);
    }
    return switch (type.kind()) {
      case DATE -> LocalDate.ofEpochDay((Integer) held);
      case TIME -> LocalTime.ofNanoOfDay((Integer) held * NANOS_OF_MILLI);
      case BYTES -> ((Bytes) held).array().clone();
      default -> held;
    };
  }

  /**
   * What a row of keys holds.
   *
   * @throws IllegalArgumentException if a value is of another type, or does not fit
   */
  static Object held(Object value, Column column) {
    try {
      return held(value, column.type());
    } catch (ClassCastException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "key column '%s' is %s, and cannot be %s of %s"
              .formatted(column.name(), column.type(), value, value.getClass().getName()),
          e);
    }
  }

  private static Object held(Object value, SqlType type) {
    if (type instanceof SqlType.Decimal decimal) {
      BigDecimal number =
          value instanceof BigDecimal given ? given : BigDecimal.valueOf(whole(value));
      BigDecimal scaled = number.setScale(decimal.scale());
      if (scaled.precision() > decimal.precision()) {
        throw new ArithmeticException(value + " has too many digits");
      }
      return decimal.isWide()
          ? Int128.of(scaled.unscaledValue())
          : (Object) scaled.unscaledValue().longValueExact();
    }
    if (type instanceof SqlType.Timestamp timestamp) {
      return unit(timestamp).between(Instant.EPOCH, exact((Instant) value, unit(timestamp)));
    }
    return switch (type.kind()) {
      case BOOLEAN -> (Boolean) value;
      case INT -> Math.toIntExact(whole(value));
      case BIGINT -> whole(value);
      case DOUBLE -> (Double) value;
      case VARCHAR -> (String) value;
      case BYTES -> Bytes.copyOf((byte[]) value);
      case DATE -> Math.toIntExact(((LocalDate) value).toEpochDay());
      case TIME -> millis((LocalTime) value);
      default -> throw new ArithmeticException("a key of " + type);
    };
  }

  private static long whole(Object value) {
    return value instanceof Integer number ? number : (Long) value;
  }

  private static Instant exact(Instant value, ChronoUnit unit) {
    if (!value.truncatedTo(unit).equals(value)) {
      throw new ArithmeticException(value + " is finer than the column");
    }
    return value;
  }

  private static int millis(LocalTime value) {
    if (!value.truncatedTo(ChronoUnit.MILLIS).equals(value)) {
      throw new ArithmeticException(value + " is finer than the column");
    }
    return (int) (value.toNanoOfDay() / NANOS_OF_MILLI);
  }

  private static ChronoUnit unit(SqlType.Timestamp timestamp) {
    return timestamp.precision() == 3 ? ChronoUnit.MILLIS : ChronoUnit.MICROS;
  }
}
