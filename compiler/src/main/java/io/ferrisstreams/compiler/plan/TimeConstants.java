package io.ferrisstreams.compiler.plan;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import org.jspecify.annotations.Nullable;

/** {@link ConstantEvaluator} for dates, times, timestamps, intervals and bytes. */
final class TimeConstants {
  private TimeConstants() {}

  static Object arithmetic(Operation.TimeArithmetic a, Object left, Object right) {
    return switch (a.operation()) {
      case TIMESTAMP_PLUS_INTERVAL ->
          Moments.timestampPlus((Long) left, digits(a.left()), (Interval) right);
      case TIMESTAMP_MINUS_INTERVAL ->
          Moments.timestampMinus((Long) left, digits(a.left()), (Interval) right);
      case TIMESTAMP_MINUS_TIMESTAMP ->
          Moments.between((Long) right, digits(a.right()), (Long) left, digits(a.left()));
      case DATE_PLUS_INTERVAL -> Moments.datePlus((Integer) left, (Interval) right);
      case DATE_MINUS_INTERVAL -> Moments.dateMinus((Integer) left, (Interval) right);
      case DATE_PLUS_DAYS -> Moments.datePlusDays((Integer) left, (Long) right);
      case DATE_MINUS_DAYS -> Moments.dateMinusDays((Integer) left, (Long) right);
      case DATE_MINUS_DATE -> (Integer) left - (Integer) right;
      case DATE_PLUS_TIME -> Moments.dateAt((Integer) left, (Integer) right);
      case TIME_PLUS_INTERVAL -> Moments.timePlus((Integer) left, (Interval) right);
      case TIME_MINUS_INTERVAL -> Moments.timeMinus((Integer) left, (Interval) right);
      case TIME_MINUS_TIME -> Moments.between((Integer) right, (Integer) left);
      case INTERVAL_PLUS_INTERVAL -> Intervals.plus((Interval) left, (Interval) right);
      case INTERVAL_MINUS_INTERVAL -> Intervals.minus((Interval) left, (Interval) right);
      case INTERVAL_TIMES_NUMBER -> Intervals.times((Interval) left, (Long) right);
      case INTERVAL_TIMES_DECIMAL -> {
        int scale = ((Decimal) a.right().type()).scale();
        yield right instanceof Int128 wide
            ? Intervals.times((Interval) left, wide, scale)
            : Intervals.times((Interval) left, (Long) right, scale);
      }
      case INTERVAL_BY_NUMBER -> Intervals.dividedBy((Interval) left, (Long) right);
    };
  }

  /** Null for what is left to run time. */
  static @Nullable Object fromText(String text, SqlType to) {
    return switch (to.kind()) {
      case DATE -> Conversions.toDate(text);
      case TIME -> Conversions.toTime(text);
      case TIMESTAMP -> Conversions.toTimestamp(text, ((Timestamp) to).precision());
      case INTERVAL -> Conversions.toInterval(text);
      case BYTES -> Conversions.toBytes(text);
      case BOOLEAN, INT, BIGINT, DOUBLE, DECIMAL, VARCHAR, ARRAY, MAP, STRUCT, VARIANT -> null;
    };
  }

  /** Null for what is left to run time. */
  static @Nullable String toText(SqlType from, Object value) {
    return switch (from.kind()) {
      case DATE -> Conversions.dateToText((Integer) value);
      case TIME -> Conversions.timeToText((Integer) value);
      case TIMESTAMP -> Conversions.timestampToText((Long) value, ((Timestamp) from).precision());
      case INTERVAL -> Conversions.intervalToText((Interval) value);
      case BYTES -> Conversions.bytesToText((Bytes) value);
      case BOOLEAN, INT, BIGINT, DOUBLE, DECIMAL, VARCHAR, ARRAY, MAP, STRUCT, VARIANT -> null;
    };
  }

  /** Between them. Null for what is left to run time. */
  static @Nullable Object cast(SqlType from, SqlType to, Object value) {
    if (to instanceof Timestamp timestamp) {
      return from instanceof Timestamp own
          ? (Object)
              Conversions.timestampToTimestamp((Long) value, own.precision(), timestamp.precision())
          : from.kind() == Kind.DATE
              ? Conversions.dateToTimestamp((Integer) value, timestamp.precision())
              : null;
    }
    if (from instanceof Timestamp timestamp) {
      return to.kind() == Kind.DATE
          ? (Object) Conversions.timestampToDate((Long) value, timestamp.precision())
          : to.kind() == Kind.TIME
              ? Conversions.timestampToTime((Long) value, timestamp.precision())
              : null;
    }
    if (from.kind() == Kind.TIME && to.kind() == Kind.INTERVAL) {
      return Conversions.timeToInterval((Integer) value);
    }
    return from.kind() == Kind.INTERVAL && to.kind() == Kind.TIME
        ? Conversions.intervalToTime((Interval) value)
        : null;
  }

  private static int digits(Expr expr) {
    return ((Timestamp) expr.type()).precision();
  }
}
