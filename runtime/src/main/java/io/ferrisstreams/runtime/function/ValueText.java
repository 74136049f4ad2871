package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType;

/** The text of a value whose type is known at run time. */
final class ValueText {
  private ValueText() {}

  /** As CAST to VARCHAR makes it, where it does, and JSON of others. */
  static String of(Object value, SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN, INT, BIGINT, DOUBLE, VARCHAR -> value.toString();
      case DECIMAL -> {
        int scale = ((SqlType.Decimal) type).scale();
        yield value instanceof Int128 wide
            ? WideDecimals.formatTrimmed(wide, scale)
            : Decimals.formatTrimmed((Long) value, scale);
      }
      case BYTES -> Conversions.bytesToText((Bytes) value);
      case DATE -> Conversions.dateToText((Integer) value);
      case TIME -> Conversions.timeToText((Integer) value);
      case TIMESTAMP ->
          Conversions.timestampToText((Long) value, ((SqlType.Timestamp) type).precision());
      case INTERVAL -> Conversions.intervalToText((Interval) value);
      case ARRAY, MAP, STRUCT, VARIANT -> JsonMaking.json(value, type);
    };
  }
}
