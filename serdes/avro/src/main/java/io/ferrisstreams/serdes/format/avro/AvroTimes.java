package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of Avro as those of SQL. A number without a logical type is in the column's own
 * unit; one in a finer unit has to be a whole number of the column's.
 */
final class AvroTimes {
  private static final long MILLIS = 1_000;
  private static final long MICROS = 1_000_000;
  private static final long NANOS = 1_000_000_000;

  private AvroTimes() {}

  /**
   * @param type DATE, TIME or TIMESTAMP
   */
  static AvroReader of(Schema written, SqlType type) {
    LogicalType logical = written.getLogicalType();
    return switch (written.getType()) {
      case INT -> ofInt(written, logical, type);
      case LONG -> ofLong(written, logical, type);
      default -> AvroReaders.parsed(written, type, false);
    };
  }

  private static AvroReader ofInt(Schema written, @Nullable LogicalType logical, SqlType type) {
    boolean plain = logical == null;
    if (type == SqlType.DATE && (plain || logical instanceof LogicalTypes.Date)) {
      return (in, row, column) -> row.setInt(column, Values.checkDate(in.readInt()));
    }
    return type == SqlType.TIME && (plain || logical instanceof LogicalTypes.TimeMillis)
        ? (in, row, column) -> row.setInt(column, Values.checkTime(in.readInt()))
        : AvroReaders.misfit(written, type);
  }

  private static AvroReader ofLong(Schema written, @Nullable LogicalType logical, SqlType type) {
    if (type == SqlType.TIME && logical instanceof LogicalTypes.TimeMicros) {
      return (in, row, column) ->
          row.setInt(column, Values.checkTime(converted(in.readLong(), MICROS, MILLIS)));
    }
    if (!(type instanceof Timestamp timestamp)) {
      return AvroReaders.misfit(written, type);
    }
    int precision = timestamp.precision();
    long own = precision == Timestamp.MILLIS.precision() ? MILLIS : MICROS;
    long unit = logical == null ? own : unit(logical);
    return unit == 0
        ? AvroReaders.misfit(written, type)
        : (in, row, column) ->
            row.setLong(
                column, Values.checkTimestamp(converted(in.readLong(), unit, own), precision));
  }

  /** How many make a second; 0 for what is no timestamp. */
  private static long unit(LogicalType logical) {
    if (logical instanceof LogicalTypes.TimestampMillis
        || logical instanceof LogicalTypes.LocalTimestampMillis) {
      return MILLIS;
    }
    if (logical instanceof LogicalTypes.TimestampMicros
        || logical instanceof LogicalTypes.LocalTimestampMicros) {
      return MICROS;
    }
    return logical instanceof LogicalTypes.TimestampNanos
            || logical instanceof LogicalTypes.LocalTimestampNanos
        ? NANOS
        : 0;
  }

  private static long converted(long value, long unit, long own) {
    if (unit <= own) {
      try {
        return Math.multiplyExact(value, own / unit);
      } catch (ArithmeticException e) {
        throw bad(value + " is no time of the years 0001 to 9999");
      }
    }
    if (value % (unit / own) != 0) {
      throw bad(value + " has more digits of a second than the column");
    }
    return value / (unit / own);
  }

  private static RowException bad(String message) {
    return new RowException(RowException.Kind.BAD_VALUE, message);
  }
}
