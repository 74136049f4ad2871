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

  private static final long MAX_BEFORE_APPENDING = Long.MAX_VALUE / 10;

  private final CharSequence text;
  private final int precision;
  private int scale;

  /** Where reading stands; the class is one pass over {@link #text}. */
  private int at;

  private boolean negative;
  private int firstSignificant;
  private int endOfDigits;
  private int significantDigits;
  private int fractionDigits;
  private int exponent;

  /** The digits as an unsigned number of two words. */
  private long hi;

  private long lo;

  DecimalParser(CharSequence text, int precision, int scale) {
    this.text = text;
    this.precision = precision;
    this.scale = scale;
  }

  long parse(boolean rounding) {
    scan();
    gather(rounding);
    long value = negative ? -lo : lo;
    if (hi != 0 || (negative ? value > 0 : value < 0)) {
      throw tooLarge();
    }
    return Decimals.checkPrecision(value, precision);
  }

  Int128 parseWide(boolean rounding) {
    scan();
    return WideDecimals.checkPrecision(magnitude(rounding), precision);
  }

  /** At the scale the text itself has, at most {@code scale}: beyond it only zeros may follow. */
  ScaledInteger parseWithItsScale() {
    scan();
    scale = Math.max(0, Math.min(scale, fractionDigits - exponent));
    return ScaledInteger.of(magnitude(false), scale);
  }

  private Int128 magnitude(boolean rounding) {
    gather(rounding);
    return Int128.ofMagnitude(negative, hi, lo);
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

  /**
   * The first digits, as many as the result keeps, padded with zeros; the rest is lost or rounds.
   */
  private void gather(boolean rounding) {
    if (significantDigits == 0) {
      return;
    }
    int kept = significantDigits + scale + exponent - fractionDigits;
    if (kept > PowersOfTen.MAX) {
      throw tooLarge();
    }
    int taken = 0;
    boolean up = false;
    for (int i = firstSignificant; i < endOfDigits; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        continue;
      }
      if (taken < kept) {
        append(c - '0');
      } else if (!rounding && c != '0') {
        throw Decimals.badValue(shown() + " has more than " + scale + " digits after the point");
      } else if (taken == kept) {
        up = c >= '5';
      }
      taken++;
    }
    for (; taken < kept; taken++) {
      append(0);
    }
    if (rounding && up && kept >= 0 && ++lo == 0) {
      hi++;
    }
    if (!Int128.magnitudeFits(hi, lo)) {
      throw tooLarge();
    }
  }

  private void append(int digit) {
    if (hi == 0 && lo >= 0 && lo < MAX_BEFORE_APPENDING) {
      lo = lo * 10 + digit;
      return;
    }
    hi = hi * 10 + Unsigned.multiplyHigh(lo, 10);
    lo = lo * 10 + digit;
    hi += Unsigned.carry(lo, digit);
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
    return text.length() <= MAX_SHOWN ? text.toString() : text.subSequence(0, MAX_SHOWN) + "…";
  }
}
