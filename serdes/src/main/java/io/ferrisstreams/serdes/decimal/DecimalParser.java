package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;

/**
 * Reads one decimal number. Rounding half up needs only the first digit that is dropped, so digits
 * are counted first, then as many as the result keeps are gathered: no intermediate is larger than
 * the result, whatever the exponent and however long the text.
 */
final class DecimalParser {
  /** Exponents beyond this mean overflow, or zero, all the same. */
  private static final int MAX_EXPONENT = 100_000_000;

  private static final int MAX_SHOWN = 40;

  private final String text;
  private final int precision;
  private final int scale;

  /** Where reading stands; the class is one pass over {@link #text}. */
  private int at;

  private boolean negative;
  private int firstSignificant;
  private int endOfDigits;
  private int significantDigits;
  private int fractionDigits;
  private int exponent;

  DecimalParser(String text, int precision, int scale) {
    this.text = text;
    this.precision = precision;
    this.scale = scale;
  }

  long parse(boolean rounding) {
    scan();
    if (significantDigits == 0) {
      return 0;
    }
    int shift = scale + exponent - fractionDigits;
    int kept = significantDigits + shift;
    if (kept > 19) {
      throw tooLarge();
    }
    return Decimals.checkPrecision(gather(kept, rounding), precision);
  }

  /** Sign, digits with an optional point, optional exponent; nothing else. */
  private void scan() {
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      negative = text.charAt(at) == '-';
      at++;
    }
    boolean point = false;
    int digits = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        digits++;
        if (significantDigits == 0 && c != '0') {
          firstSignificant = at;
        }
        if (c != '0' || significantDigits > 0) {
          significantDigits++;
        }
        if (point) {
          fractionDigits++;
        }
      } else if (c == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    endOfDigits = at;
    if (digits == 0) {
      throw notANumber();
    }
    if (at < text.length()) {
      scanExponent();
    }
  }

  private void scanExponent() {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      throw notANumber();
    }
    at++;
    boolean minus = at < text.length() && text.charAt(at) == '-';
    if (minus || (at < text.length() && text.charAt(at) == '+')) {
      at++;
    }
    if (at == text.length()) {
      throw notANumber();
    }
    for (; at < text.length(); at++) {
      if (!isDigit(text.charAt(at))) {
        throw notANumber();
      }
      exponent = Math.min(MAX_EXPONENT, exponent * 10 + (text.charAt(at) - '0'));
    }
    exponent = minus ? -exponent : exponent;
  }

  /** The first {@code kept} significant digits, padded with zeros; the rest is lost or rounds. */
  private long gather(int kept, boolean rounding) {
    long value = 0; // negative, since the negative range is the larger one
    int taken = 0;
    boolean up = false;
    for (int i = firstSignificant; i < endOfDigits; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        continue;
      }
      if (taken < kept) {
        value = append(value, c - '0');
      } else if (!rounding && c != '0') {
        throw Decimals.badValue(shown() + " has more than " + scale + " digits after the point");
      } else if (taken == kept) {
        up = c >= '5';
      }
      taken++;
    }
    for (; taken < kept; taken++) {
      value = append(value, 0);
    }
    if (rounding && up && kept >= 0) {
      if (value == Long.MIN_VALUE) {
        throw tooLarge();
      }
      value--;
    }
    if (negative) {
      return value;
    }
    if (value == Long.MIN_VALUE) {
      throw tooLarge();
    }
    return -value;
  }

  private long append(long negativeValue, int digit) {
    if (negativeValue < (Long.MIN_VALUE + digit) / 10) {
      throw tooLarge();
    }
    return negativeValue * 10 - digit;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private RowException notANumber() {
    return Decimals.badValue("'" + shown() + "' is not a number");
  }

  private RowException tooLarge() {
    return Decimals.overflow(shown() + " as DECIMAL(" + precision + "," + scale + ")");
  }

  private String shown() {
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
  }
}
