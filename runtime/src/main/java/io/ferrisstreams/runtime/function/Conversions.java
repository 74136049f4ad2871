package io.ferrisstreams.runtime.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What CAST does where it is more than arithmetic. A value that cannot be converted is a row error.
 */
public final class Conversions {
  private static final long MILLIS_PER_DAY = 86_400_000L;
  private static final long MICROS_PER_MILLI = 1000L;

  /** A date and perhaps a time without an offset, and the name of a time zone. */
  private static final Pattern ZONED =
      Pattern.compile("([0-9-]{10}(?:[T ][0-9:.]*)?) ([A-Za-z][A-Za-z0-9/_+-]*)");

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

  /** As above, of more digits than a long has. */
  public static Int128 toWideDecimal(String text, int precision, int scale) {
    try {
      return WideDecimals.parseRounded(text, precision, scale);
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

  public static int toTime(String text) {
    try {
      return Values.parseTime(text);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  /** By ISO 8601; instead of an offset, a space and the name of a zone may stand at the end. */
  public static long toTimestamp(String text, int precision) {
    try {
      return Values.parseTimestamp(text, precision);
    } catch (RowException e) {
      Matcher zoned = ZONED.matcher(text);
      if (!zoned.matches()) {
        throw badCast(e);
      }
      long shown = toTimestamp(zoned.group(1), precision);
      return Zones.instantOf(shown, precision, Zones.of(zoned.group(2)));
    }
  }

  public static Interval toInterval(String text) {
    try {
      return Values.parseInterval(text);
    } catch (RowException e) {
      throw badCast(e);
    }
  }

  /** The text in UTF-8. */
  public static Bytes toBytes(String text) {
    try {
      ByteBuffer utf8 = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[utf8.remaining()];
      utf8.get(bytes);
      return Bytes.of(bytes);
    } catch (CharacterCodingException e) {
      throw new RowException(RowException.Kind.BAD_CAST, "half a character has no bytes");
    }
  }

  /** The text whose UTF-8 the bytes are. */
  public static String bytesToText(Bytes bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.array())).toString();
    } catch (CharacterCodingException e) {
      throw new RowException(RowException.Kind.BAD_CAST, "these bytes are no UTF-8");
    }
  }

  public static String timeToText(int time) {
    return Values.formatTime(time);
  }

  public static String intervalToText(Interval interval) {
    return Values.formatInterval(interval);
  }

  /** The time since midnight. */
  public static Interval timeToInterval(int time) {
    return new Interval(0, time * MICROS_PER_MILLI);
  }

  /** That long after midnight, on the same day. */
  public static int intervalToTime(Interval interval) {
    boolean ofDay = interval.micros() >= 0 && interval.micros() < Intervals.MICROS_PER_DAY;
    if (interval.months() != 0 || !ofDay || interval.micros() % MICROS_PER_MILLI != 0) {
      throw new RowException(
          RowException.Kind.BAD_CAST, Values.formatInterval(interval) + " is no time of a day");
    }
    return (int) (interval.micros() / MICROS_PER_MILLI);
  }

  /** Microseconds that milliseconds cannot hold are cut toward the past. */
  public static int timestampToTime(long timestamp, int precision) {
    return (int) Math.floorMod(timestampToTimestamp(timestamp, precision, 3), MILLIS_PER_DAY);
  }

  /** The same on every JDK, unlike {@link String#valueOf(double)}. */
  public static String doubleToText(double value) {
    return Values.formatDouble(value);
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
    boolean bad =
        cause.kind() == RowException.Kind.BAD_VALUE
            || cause.kind() == RowException.Kind.BAD_ARGUMENT;
    return bad
        ? new RowException(RowException.Kind.BAD_CAST, String.valueOf(cause.getMessage()))
        : cause;
  }
}
