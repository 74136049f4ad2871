package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.decimal.DecimalText;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.format.IsoTime;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType.Kind;

/**
 * Values that are not nested, for {@link FastJsonReader}: each method takes a position, sets what
 * stands there, and returns the position after it or {@link #HAND_OVER}.
 */
final class FastJsonScalars {
  private static final int HAND_OVER = JsonScan.HAND_OVER;
  private static final int MAX_PRECISION = 18;

  private final boolean rounding;

  FastJsonScalars(boolean rounding) {
    this.rounding = rounding;
  }

  /**
   * A value other than null. Small enough to be inlined: HotSpot's limit is 325 bytes of code.
   *
   * @throws RowException if Jackson's reader would find it wrong as well
   */
  int read(byte[] bytes, int at, JsonField field, Row row) {
    byte first = bytes[at];
    return switch (field.kind()) {
      case BOOLEAN -> truth(bytes, at, field.target(), row);
      case VARCHAR ->
          first == '"'
              ? string(bytes, at + 1, field.target(), row)
              : numberText(bytes, at, field.target(), row);
      case DOUBLE -> number(bytes, at, field, row);
      case DECIMAL -> first == '"' ? quoted(bytes, at, field, row) : decimal(bytes, at, field, row);
      case INT, BIGINT ->
          first == '"' ? quoted(bytes, at, field, row) : whole(bytes, at, field, row);
      case DATE, TIME, TIMESTAMP ->
          first == '"' ? time(bytes, at + 1, field, row) : whole(bytes, at, field, row);
      case BYTES, INTERVAL -> first == '"' ? plainText(bytes, at + 1, field, row) : HAND_OVER;
      case ARRAY, MAP, STRUCT, VARIANT -> throw new AssertionError(field);
    };
  }

  private static int truth(byte[] bytes, int at, int target, Row row) {
    if (bytes[at] != 't' && bytes[at] != 'f') {
      return HAND_OVER;
    }
    row.setBoolean(target, bytes[at] == 't');
    return JsonScan.literal(bytes, at);
  }

  /** A string without escapes whose text is read by {@link Values}. */
  private int plainText(byte[] bytes, int from, JsonField field, Row row) {
    int end = JsonScan.plainString(bytes, from);
    if (end == HAND_OVER) {
      return HAND_OVER;
    }
    String text = new String(bytes, from, end - from, UTF_8);
    Values.set(row, field.target(), field.type(), text, rounding);
    return end + 1;
  }

  private int quoted(byte[] bytes, int at, JsonField field, Row row) {
    int end =
        switch (field.kind()) {
          case DECIMAL -> decimal(bytes, at + 1, field, row);
          default -> whole(bytes, at + 1, field, row);
        };
    return end != HAND_OVER && bytes[end] == '"' ? end + 1 : HAND_OVER;
  }

  /** A whole number of at most 18 digits, without point or exponent. */
  private int whole(byte[] bytes, int from, JsonField field, Row row) {
    boolean negative = bytes[from] == '-';
    int first = negative ? from + 1 : from;
    int at = first;
    long value = 0;
    int digit;
    while ((digit = bytes[at] - '0') >= 0 && digit <= 9) {
      value = value * 10 + digit;
      at++;
    }
    if (!isPlain(bytes, first, at) || endsOtherwise(bytes[at])) {
      return HAND_OVER;
    }
    value = negative ? -value : value;
    switch (field.kind()) {
      case BIGINT -> row.setLong(field.target(), value);
      case INT -> {
        if ((int) value != value) {
          return HAND_OVER;
        }
        row.setInt(field.target(), (int) value);
      }
      case DATE -> {
        if (!IsoTime.isDate(value)) {
          return HAND_OVER;
        }
        row.setInt(field.target(), (int) value);
      }
      case TIME -> {
        if (!IsoTime.isTime(value)) {
          return HAND_OVER;
        }
        row.setInt(field.target(), (int) value);
      }
      default -> {
        if (!IsoTime.isTimestamp(value, field.precision())) {
          return HAND_OVER;
        }
        row.setLong(field.target(), value);
      }
    }
    return at;
  }

  /** One to 18 digits, no leading zero: what follows is checked by the caller. */
  private static boolean isPlain(byte[] bytes, int first, int end) {
    int length = end - first;
    return length == 1 || (length > 1 && length <= MAX_PRECISION && bytes[first] != '0');
  }

  /** A number goes on in a way that is not handled here. */
  private static boolean endsOtherwise(byte next) {
    return next == '.' || next == 'e' || next == 'E';
  }

  private int decimal(byte[] bytes, int from, JsonField field, Row row) {
    return field.precision() > MAX_PRECISION
        ? wideDecimal(bytes, from, field, row)
        : narrowDecimal(bytes, from, field, row);
  }

  private int wideDecimal(byte[] bytes, int from, JsonField field, Row row) {
    int end = JsonScan.number(bytes, from);
    if (end != HAND_OVER) {
      row.setObject(
          field.target(),
          rounding
              ? DecimalText.parseWideRounded(bytes, from, end, field.precision(), field.scale())
              : DecimalText.parseWide(bytes, from, end, field.precision(), field.scale()));
    }
    return end;
  }

  /** A number of at most 18 digits, without exponent. */
  private int narrowDecimal(byte[] bytes, int from, JsonField field, Row row) {
    boolean negative = bytes[from] == '-';
    int first = negative ? from + 1 : from;
    int at = first;
    long value = 0;
    int digit;
    while ((digit = bytes[at] - '0') >= 0 && digit <= 9) {
      value = value * 10 + digit;
      at++;
    }
    if (!isPlain(bytes, first, at)) {
      return HAND_OVER;
    }
    int fractionDigits = 0;
    if (bytes[at] == '.') {
      int point = at++;
      while ((digit = bytes[at] - '0') >= 0 && digit <= 9) {
        value = value * 10 + digit;
        at++;
      }
      fractionDigits = at - point - 1;
      if (fractionDigits == 0 || at - first - 1 > MAX_PRECISION) {
        return HAND_OVER;
      }
    }
    if (endsOtherwise(bytes[at])) {
      return HAND_OVER;
    }
    int scale = field.scale();
    int integerDigits = field.precision() - scale;
    if (fractionDigits <= scale) {
      int missing = scale - fractionDigits;
      if (value >= Decimals.powerOfTen(integerDigits + fractionDigits)) {
        return HAND_OVER;
      }
      value *= Decimals.powerOfTen(missing);
    } else {
      long rescaled = Decimals.rescale(value, fractionDigits, scale);
      boolean exact = rescaled * Decimals.powerOfTen(fractionDigits - scale) == value;
      if ((!exact && !rounding) || rescaled >= Decimals.powerOfTen(integerDigits + scale)) {
        return HAND_OVER;
      }
      value = rescaled;
    }
    row.setLong(field.target(), negative ? -value : value);
    return at;
  }

  /** Any number, as a double. */
  private int number(byte[] bytes, int from, JsonField field, Row row) {
    int end = JsonScan.number(bytes, from);
    if (end == HAND_OVER) {
      return HAND_OVER;
    }
    double value = JsonDouble.parse(bytes, from, end);
    if (Double.isInfinite(value)) {
      return HAND_OVER;
    }
    row.setDouble(field.target(), value);
    return end;
  }

  /** ISO text, {@code from} after its opening quote. */
  private int time(byte[] bytes, int from, JsonField field, Row row) {
    int end = from;
    while (bytes[end] != '"') {
      end++;
    }
    if (field.kind() == Kind.TIME) {
      int millis = IsoTime.parseTime(bytes, from, end);
      if (millis == IsoTime.NO_TIME) {
        return HAND_OVER;
      }
      row.setInt(field.target(), millis);
    } else if (field.kind() == Kind.DATE) {
      int days = IsoTime.parseDate(bytes, from, end);
      if (days == IsoTime.NO_DATE) {
        return HAND_OVER;
      }
      row.setInt(field.target(), days);
    } else {
      long value = IsoTime.parseTimestamp(bytes, from, end, field.precision());
      if (value == IsoTime.NO_TIMESTAMP) {
        return HAND_OVER;
      }
      row.setLong(field.target(), value);
    }
    return end + 1;
  }

  /** A number where text is wanted is its own spelling. */
  private static int numberText(byte[] bytes, int from, int target, Row row) {
    int end = JsonScan.number(bytes, from);
    if (end != HAND_OVER) {
      row.setString(target, new String(bytes, from, end - from, ISO_8859_1));
    }
    return end;
  }

  private static int string(byte[] bytes, int from, int target, Row row) {
    int at = from;
    byte b;
    while ((b = bytes[at]) >= ' ' && b != '"' && b != '\\') {
      at++;
    }
    if (b == '"') {
      row.setString(target, new String(bytes, from, at - from, ISO_8859_1));
      return at + 1;
    }
    int end = JsonScan.stringEnd(bytes, at);
    if (end == HAND_OVER) {
      return HAND_OVER;
    }
    String text =
        JsonUnescape.hasEscape(bytes, from, end)
            ? JsonUnescape.text(bytes, from, end)
            : new String(bytes, from, end - from, UTF_8);
    row.setString(target, text);
    return end + 1;
  }
}
