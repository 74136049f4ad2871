package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;

/**
 * What CAST does where it is more than arithmetic. A value that cannot be converted is a row error.
 */
public final class Conversions {
  private static final long MILLIS_PER_DAY = 86_400_000L;
  private static final long MICROS_PER_MILLI = 1000L;

  private Conversions() {}

  public static boolean toBoolean(String text) {
    try {
      return Values.parseBoolean(text);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  public static boolean toBoolean(int value) {
    return value != 0;
  }

  public static boolean toBoolean(long value) {
    return value != 0;
  }

  public static int toInt(String text) {
    try {
      return Values.parseInt(text);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  public static int toInt(boolean value) {
    return value ? 1 : 0;
  }

  /** Rounded, ties away from zero, as every conversion that has to round. */
  public static int toInt(double value) {
    long whole = toLong(value);
    if (whole != (int) whole) {
      throw new RowException(RowException.Kind.OVERFLOW, value + " does not fit INT");
    }
    return (int) whole;
  }

  public static long toLong(String text) {
    try {
      return Values.parseLong(text);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  public static long toLong(boolean value) {
    return value ? 1 : 0;
  }

  /** Rounded, ties away from zero, as every conversion that has to round. */
  public static long toLong(double value) {
    // 2^63 is a double; the largest long is not.
    if (!(value >= Long.MIN_VALUE && value < -(double) Long.MIN_VALUE)) {
      throw new RowException(RowException.Kind.OVERFLOW, value + " does not fit BIGINT");
    }
    long whole = (long) value;
    double rest = value - whole; // exact: a double with a fraction is far smaller than 2^53
    return Math.abs(rest) >= 0.5 ? whole + (long) Math.signum(value) : whole;
  }

  public static double toDouble(String text) {
    try {
      return Values.parseDouble(text);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  /** Rounded HALF_UP to {@code scale}, unlike decoding, where lost digits are an error. */
  public static long toDecimal(String text, int precision, int scale) {
    try {
      return Decimals.parseRounded(text, precision, scale);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  public static int toDate(String text) {
    try {
      return Values.parseDate(text);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  public static long toTimestamp(String text, int precision) {
    try {
      return Values.parseTimestamp(text, precision);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  public static String dateToText(int date) {
    return Values.formatDate(date);
  }

  public static String timestampToText(long timestamp, int precision) {
    return Values.formatTimestamp(timestamp, precision);
  }

  /** Midnight, UTC. */
  public static long dateToTimestamp(int date, int precision) {
    return timestampToTimestamp(date * MILLIS_PER_DAY, 3, precision);
  }

  public static int timestampToDate(long timestamp, int precision) {
    return (int) Math.floorDiv(timestampToTimestamp(timestamp, precision, 3), MILLIS_PER_DAY);
  }

  /** Microseconds that milliseconds cannot hold are cut toward the past. */
  public static long timestampToTimestamp(long timestamp, int from, int to) {
    if (from == to) {
      return timestamp;
    }
    if (from > to) {
      return Math.floorDiv(timestamp, MICROS_PER_MILLI);
    }
    try {
      return Math.multiplyExact(timestamp, MICROS_PER_MILLI);
    } catch (ArithmeticException e) {
      throw new RowException(
          RowException.Kind.OVERFLOW, timestamp + " milliseconds do not fit TIMESTAMP(6)");
    }
  }

  private static RowException badCast(RowException cause) {
    return cause.kind() == RowException.Kind.BAD_VALUE
        ? new RowException(RowException.Kind.BAD_CAST, String.valueOf(cause.getMessage()))
        : cause;
  }
}
