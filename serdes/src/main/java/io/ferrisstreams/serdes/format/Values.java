package io.ferrisstreams.serdes.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.io.NumberOutput;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Base64;

/**
 * What text means as a value of each type, and back; the one place for formats and CASTs alike. No
 * method trims. What is not understood, or does not fit, is a {@link RowException} of kind
 * BAD_VALUE (a DECIMAL of too many digits: OVERFLOW) that shows the text, shortened.
 */
public final class Values {
  private static final int MAX_SHOWN = 40;
  private static final int LONG_DIGITS = 19;

  private Values() {}

  /** {@code true} or {@code false}, in any case. */
  public static boolean parseBoolean(String text) {
    if (Ascii.equalsIgnoreCase(text, "true")) {
      return true;
    }
    if (Ascii.equalsIgnoreCase(text, "false")) {
      return false;
    }
    throw bad(text, "BOOLEAN");
  }

  /**
   * An integral number in the range of INT, in any notation: {@code -5}, {@code 1.0}, {@code 1e3}.
   */
  public static int parseInt(String text) {
    long value = parseIntegral(text, "INT");
    if ((int) value != value) {
      throw outOfRange(text, "INT");
    }
    return (int) value;
  }

  /** An integral number in the range of BIGINT, in any notation. */
  public static long parseLong(String text) {
    return parseIntegral(text, "BIGINT");
  }

  private static long parseIntegral(String text, String type) {
    try {
      return Decimals.parse(text, LONG_DIGITS, 0);
    } catch (RowException e) {
      throw e.kind() == RowException.Kind.OVERFLOW ? outOfRange(text, type) : bad(text, type);
    }
  }

  /** The double nearest to a decimal number; beyond the range of DOUBLE is an error. */
  public static double parseDouble(String text) {
    double value;
    try {
      // Java's own notation is wider: 1d, 0x1p3, NaN, surrounding blanks.
      if (!isDecimalNotation(text)) {
        throw bad(text, "DOUBLE");
      }
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw bad(text, "DOUBLE");
    }
    if (Double.isInfinite(value)) {
      throw outOfRange(text, "DOUBLE");
    }
    return value;
  }

  private static boolean isDecimalNotation(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+';
      if (!allowed && c != 'e' && c != 'E') {
        return false;
      }
    }
    return true;
  }

  /** Days since 1970-01-01 of {@code yyyy-MM-dd}. */
  public static int parseDate(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1); // what is not Latin-1 becomes '?', hence no date
    int days = IsoTime.parseDate(bytes, 0, bytes.length);
    if (days == IsoTime.NO_DATE) {
      throw bad(text, "DATE (yyyy-MM-dd)");
    }
    return days;
  }

  /**
   * The instant of an ISO 8601 date, or date and time, with or without zone; none means UTC.
   *
   * @param precision 3 or 6; finer digits must be zeros
   */
  public static long parseTimestamp(String text, int precision) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    long value = IsoTime.parseTimestamp(bytes, 0, bytes.length, precision);
    if (value == IsoTime.NO_TIMESTAMP) {
      throw bad(text, "TIMESTAMP(" + precision + ") (ISO 8601)");
    }
    return value;
  }

  /** Milliseconds of the day of {@code HH:mm}, {@code HH:mm:ss} or {@code HH:mm:ss.fff}. */
  public static int parseTime(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    int millis = IsoTime.parseTime(bytes, 0, bytes.length);
    if (millis == IsoTime.NO_TIME) {
      throw bad(text, "TIME (HH:mm:ss.SSS)");
    }
    return millis;
  }

  /**
   * An interval by ISO 8601 ({@code P1Y2M}, {@code P3DT4H5M6.789S}; each number may be negative,
   * and so may the whole), or in words ({@code 1 year 2 months}, {@code 3 days 04:05:06}).
   */
  public static Interval parseInterval(String text) {
    Interval interval;
    try {
      interval = IntervalText.parse(text);
    } catch (ArithmeticException e) {
      throw outOfRange(text, "INTERVAL");
    }
    if (interval == null) {
      throw bad(text, "INTERVAL (ISO 8601, such as P1DT2H, or '1 day 2 hours')");
    }
    return interval;
  }

  /** Base64, with padding or without. */
  public static Bytes parseBytes(String text) {
    try {
      return Bytes.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      throw bad(text, "BYTES (base64)");
    }
  }

  /** {@code 2024-01-05}. */
  public static String formatDate(int days) {
    byte[] out = new byte[10];
    IsoTime.writeDate(out, 0, checkDate(days));
    return new String(out, ISO_8859_1);
  }

  /** {@code 10:15:30.123}. */
  public static String formatTime(int millisOfDay) {
    byte[] out = new byte[12];
    IsoTime.writeTime(out, 0, checkTime(millisOfDay));
    return new String(out, ISO_8859_1);
  }

  /**
   * By ISO 8601: {@code P1Y2M3DT4H5M6.789S} without the parts that are zero, {@code PT0S} if all
   * are. Days have 24 hours; a part that is negative has its sign.
   */
  public static String formatInterval(Interval interval) {
    return IntervalText.format(interval);
  }

  /** {@code 2024-01-05T10:15:30.123Z}, with three or six digits of a second. */
  public static String formatTimestamp(long value, int precision) {
    byte[] out = new byte[21 + precision];
    IsoTime.writeTimestamp(out, 0, checkTimestamp(value, precision), precision);
    return new String(out, ISO_8859_1);
  }

  /** In base64, padded, without line ends. */
  public static String formatBytes(Bytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** The shortest text that reads back as the same double; NaN, Infinity and -Infinity as well. */
  public static String formatDouble(double value) {
    return Double.isFinite(value) ? NumberOutput.toString(value, true) : Double.toString(value);
  }

  /** The day itself, if of the years 0001 to 9999. */
  public static int checkDate(long days) {
    if (!IsoTime.isDate(days)) {
      throw badValue("day " + days + " is not of the years 0001 to 9999");
    }
    return (int) days;
  }

  /** The time itself, if it is of one day. */
  public static int checkTime(long millisOfDay) {
    if (!IsoTime.isTime(millisOfDay)) {
      throw badValue("millisecond " + millisOfDay + " is not of a day");
    }
    return (int) millisOfDay;
  }

  /** The timestamp itself, if of the years 0001 to 9999. */
  public static long checkTimestamp(long value, int precision) {
    if (!IsoTime.isTimestamp(value, precision)) {
      throw badValue("instant " + value + " is not of the years 0001 to 9999");
    }
    return value;
  }

  /**
   * Sets a column of a type that is not nested from the text of its value.
   *
   * @param rounding whether a DECIMAL's extra digits are rounded instead of being an error
   */
  public static void set(Row row, int column, SqlType type, String text, boolean rounding) {
    switch (type.kind()) {
      case BOOLEAN -> row.setBoolean(column, parseBoolean(text));
      case INT -> row.setInt(column, parseInt(text));
      case BIGINT -> row.setLong(column, parseLong(text));
      case DOUBLE -> row.setDouble(column, parseDouble(text));
      case DECIMAL -> {
        SqlType.Decimal decimal = (SqlType.Decimal) type;
        if (decimal.isWide()) {
          row.setObject(column, parseWide(text, decimal, rounding));
        } else {
          row.setLong(column, parseNarrow(text, decimal, rounding));
        }
      }
      case VARCHAR -> row.setString(column, text);
      case DATE -> row.setInt(column, parseDate(text));
      case TIME -> row.setInt(column, parseTime(text));
      case TIMESTAMP ->
          row.setLong(column, parseTimestamp(text, ((SqlType.Timestamp) type).precision()));
      case BYTES -> row.setObject(column, parseBytes(text));
      case INTERVAL -> row.setObject(column, parseInterval(text));
      case VARIANT -> row.setObject(column, VariantText.parse(text));
      case ARRAY, MAP, STRUCT -> throw new AssertionError(type);
    }
  }

  /**
   * The value, boxed, that text is of a type that is not nested.
   *
   * @param rounding whether a DECIMAL's extra digits are rounded instead of being an error
   */
  public static Object parse(SqlType type, String text, boolean rounding) {
    return switch (type.kind()) {
      case BOOLEAN -> parseBoolean(text);
      case INT -> parseInt(text);
      case BIGINT -> parseLong(text);
      case DOUBLE -> parseDouble(text);
      case DECIMAL -> parseDecimal(text, (SqlType.Decimal) type, rounding);
      case VARCHAR -> text;
      case DATE -> parseDate(text);
      case TIME -> parseTime(text);
      case TIMESTAMP -> parseTimestamp(text, ((SqlType.Timestamp) type).precision());
      case BYTES -> parseBytes(text);
      case INTERVAL -> parseInterval(text);
      case VARIANT -> VariantText.parse(text);
      case ARRAY, MAP, STRUCT -> throw new AssertionError(type);
    };
  }

  /**
   * The text of a value: what a CAST to VARCHAR, a table's cell and a field of CSV show. BYTES in
   * base64, times in ISO 8601, a DECIMAL with all digits of its scale; nested values and VARIANT as
   * JSON.
   *
   * @param value boxed
   */
  public static String format(SqlType type, Object value) {
    return switch (type.kind()) {
      case BOOLEAN, INT, BIGINT, VARCHAR, VARIANT -> value.toString();
      case DOUBLE -> formatDouble((Double) value);
      case DECIMAL -> formatDecimal(value, ((SqlType.Decimal) type).scale());
      case DATE -> formatDate((Integer) value);
      case TIME -> formatTime((Integer) value);
      case TIMESTAMP -> formatTimestamp((Long) value, ((SqlType.Timestamp) type).precision());
      case BYTES -> formatBytes((Bytes) value);
      case INTERVAL -> formatInterval((Interval) value);
      case ARRAY, MAP, STRUCT -> {
        TextBuffer json = TextBuffer.fresh();
        JsonValues.PLAIN.put(json, type, value);
        yield json.toString();
      }
    };
  }

  private static String formatDecimal(Object value, int scale) {
    return value instanceof Int128 wide
        ? WideDecimals.format(wide, scale)
        : Decimals.format((Long) value, scale);
  }

  private static Object parseDecimal(String text, SqlType.Decimal type, boolean rounding) {
    return type.isWide()
        ? parseWide(text, type, rounding)
        : (Object) parseNarrow(text, type, rounding);
  }

  private static Int128 parseWide(String text, SqlType.Decimal type, boolean rounding) {
    return rounding
        ? WideDecimals.parseRounded(text, type.precision(), type.scale())
        : WideDecimals.parse(text, type.precision(), type.scale());
  }

  private static long parseNarrow(String text, SqlType.Decimal type, boolean rounding) {
    return rounding
        ? Decimals.parseRounded(text, type.precision(), type.scale())
        : Decimals.parse(text, type.precision(), type.scale());
  }

  /** Text for a message: no longer than is useful. */
  public static String shown(String text) {
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
  }

  private static RowException bad(String text, String type) {
    return badValue("'" + shown(text) + "' is not " + type);
  }

  private static RowException outOfRange(String text, String type) {
    return badValue(shown(text) + " is out of range of " + type);
  }

  private static RowException badValue(String message) {
    return new RowException(RowException.Kind.BAD_VALUE, message);
  }
}
