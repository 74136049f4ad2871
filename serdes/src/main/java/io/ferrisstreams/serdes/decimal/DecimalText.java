package io.ferrisstreams.serdes.decimal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.RoundingMode;

/**
 * Decimal numbers from and to UTF-8 in plain notation, without a String between; up to 18 digits
 * without any allocation.
 */
public final class DecimalText {
  /** Sign, 38 digits, a zero before the point, the point. */
  public static final int MAX_LENGTH = 41;

  private static final byte[] PAIRS = pairs();

  private DecimalText() {}

  private static byte[] pairs() {
    byte[] pairs = new byte[200];
    for (int i = 0; i < 100; i++) {
      pairs[2 * i] = (byte) ('0' + i / 10);
      pairs[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return pairs;
  }

  /** See {@link Decimals#parse}. */
  public static long parse(byte[] utf8, int from, int to, int precision, int scale) {
    int at = from;
    boolean negative = at < to && utf8[at] == '-';
    if (negative) {
      at++;
    }
    int point = -1;
    int digits = to - at;
    long value = 0;
    if (digits <= PowersOfTen.MAX_LONG) {
      for (; at < to; at++) {
        int digit = utf8[at] - '0';
        if (digit >= 0 && digit <= 9) {
          value = value * 10 + digit;
        } else if (utf8[at] == '.' && point < 0) {
          point = at;
          digits--;
        } else {
          break;
        }
      }
    }
    int missing = point < 0 ? scale : scale - (to - 1 - point);
    if (at == to
        && digits > 0
        && missing >= 0
        && precision <= PowersOfTen.MAX_LONG
        && missing <= precision
        && value < PowersOfTen.low(precision - missing)) {
      long scaled = value * PowersOfTen.low(missing);
      return negative ? -scaled : scaled;
    }
    return new DecimalParser(new Ascii(utf8, from, to), precision, scale).parse(false);
  }

  /** See {@link Decimals#parse}. */
  public static Int128 parseWide(byte[] utf8, int from, int to, int precision, int scale) {
    return new DecimalParser(new Ascii(utf8, from, to), precision, scale).parseWide(false);
  }

  /** See {@link Decimals#parseRounded}. */
  public static long parseRounded(byte[] utf8, int from, int to, int precision, int scale) {
    return new DecimalParser(new Ascii(utf8, from, to), precision, scale).parse(true);
  }

  /** See {@link Decimals#parseRounded}. */
  public static Int128 parseWideRounded(byte[] utf8, int from, int to, int precision, int scale) {
    return new DecimalParser(new Ascii(utf8, from, to), precision, scale).parseWide(true);
  }

  /** How many bytes {@link #write(long, int, byte[], int)} writes. */
  public static int length(long value, int scale) {
    long magnitude = Math.abs(value); // the smallest long stays as it is, read as unsigned
    return length(value < 0, PowersOfTen.digits(0, magnitude), scale);
  }

  /** How many bytes {@link #write(Int128, int, byte[], int)} writes. */
  public static int length(Int128 value, int scale) {
    return length(value.isNegative(), value.precision(), scale);
  }

  private static int length(boolean negative, int digits, int scale) {
    return (negative ? 1 : 0) + Math.max(digits, scale + 1) + (scale > 0 ? 1 : 0);
  }

  /**
   * Writes all digits of the scale: {@code -0.45}.
   *
   * @return the position after the last byte
   */
  public static int write(long value, int scale, byte[] to, int from) {
    int end = from + length(value, scale);
    if (value < 0) {
      to[from] = '-';
    }
    writeBefore(end, Math.abs(value), scale, to, value < 0 ? from + 1 : from);
    return end;
  }

  /**
   * Writes all digits of the scale: {@code -0.45}.
   *
   * @return the position after the last byte
   */
  public static int write(Int128 value, int scale, byte[] to, int from) {
    if (value.fitsLong()) {
      return write(value.lo(), scale, to, from);
    }
    int end = from + length(value, scale);
    if (value.isNegative()) {
      to[from] = '-';
    }
    int start = value.isNegative() ? from + 1 : from;
    // Without the point first, in pieces of 18 digits; then the fraction makes room for it.
    int digitsEnd = scale > 0 ? end - 1 : end;
    int at = digitsEnd;
    Int128 rest = WideDecimals.abs(value);
    while (!rest.fitsLong()) {
      Int128 upper = WideDecimals.rescale(rest, 18, 0, RoundingMode.DOWN);
      writeBefore(at, rest.lo() - upper.lo() * PowersOfTen.low(18), 0, to, at - 18);
      at -= 18;
      rest = upper;
    }
    writeBefore(at, rest.lo(), 0, to, start);
    if (scale > 0) {
      System.arraycopy(to, digitsEnd - scale, to, digitsEnd - scale + 1, scale);
      to[digitsEnd - scale] = '.';
    }
    return end;
  }

  /** Fills from {@code start} to {@code end} with the digits, zeros before them. */
  private static void writeBefore(int end, long unsigned, int scale, byte[] to, int start) {
    long rest = unsigned;
    int at = end;
    int fraction = scale;
    if (rest < 0) {
      rest = Long.divideUnsigned(unsigned, 10);
      to[--at] = (byte) ('0' + (unsigned - rest * 10));
      if (--fraction == 0) {
        to[--at] = '.';
      }
    }
    while (fraction >= 2) {
      long upper = rest / 100;
      int pair = (int) (rest - upper * 100) * 2;
      to[--at] = PAIRS[pair + 1];
      to[--at] = PAIRS[pair];
      rest = upper;
      fraction -= 2;
      if (fraction == 0) {
        to[--at] = '.';
      }
    }
    if (fraction == 1) {
      long upper = rest / 10;
      to[--at] = (byte) ('0' + (rest - upper * 10));
      to[--at] = '.';
      rest = upper;
    }
    while (at - start >= 2) {
      long upper = rest / 100;
      int pair = (int) (rest - upper * 100) * 2;
      to[--at] = PAIRS[pair + 1];
      to[--at] = PAIRS[pair];
      rest = upper;
    }
    if (at > start) {
      to[--at] = (byte) ('0' + rest);
    }
  }

  static String format(Int128 value, int scale) {
    return format(value, scale, false);
  }

  static String format(Int128 value, int scale, boolean trimmed) {
    byte[] bytes = new byte[length(value, scale)];
    int end = write(value, scale, bytes, 0);
    if (trimmed && scale > 0) {
      while (bytes[end - 1] == '0') {
        end--;
      }
      if (bytes[end - 1] == '.') {
        end--;
      }
    }
    return new String(bytes, 0, end, ISO_8859_1);
  }

  /** Bytes as characters, each of which is one. */
  private record Ascii(byte[] bytes, int from, int to) implements CharSequence {
    @Override
    public int length() {
      return to - from;
    }

    @Override
    public char charAt(int index) {
      return (char) (bytes[from + index] & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Ascii(bytes, from + start, from + end);
    }

    @Override
    public String toString() {
      return new String(bytes, from, to - from, UTF_8);
    }
  }
}
