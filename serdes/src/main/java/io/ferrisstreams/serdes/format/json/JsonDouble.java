package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * The double nearest to a JSON number. With at most 15 digits and a power of ten up to 22 both are
 * doubles exactly, so one multiplication or division rounds correctly (Clinger 1990); the rest is
 * for the JDK.
 */
final class JsonDouble {
  private static final int MAX_DIGITS = 15;
  private static final int MAX_EXPONENT_DIGITS = 3;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private JsonDouble() {}

  /** Infinite if it is out of range. The bytes are known to be a number. */
  static double parse(byte[] bytes, int from, int to) {
    boolean negative = bytes[from] == '-';
    int at = negative ? from + 1 : from;
    long value = 0;
    int digits = 0;
    int exponent = 0;
    boolean fraction = false;
    for (; at < to; at++) {
      byte b = bytes[at];
      if (b == '.') {
        fraction = true;
        continue;
      }
      if (b == 'e' || b == 'E') {
        break;
      }
      value = value * 10 + (b - '0');
      digits += value == 0 ? 0 : 1;
      exponent -= fraction ? 1 : 0;
    }
    if (digits <= MAX_DIGITS) {
      if (at < to) {
        exponent += exponent(bytes, at + 1, to);
      }
      if (exponent >= -22 && exponent <= 22) {
        double magnitude = exponent < 0 ? value / POWERS[-exponent] : value * POWERS[exponent];
        return negative ? -magnitude : magnitude;
      }
    }
    return Double.parseDouble(new String(bytes, from, to - from, ISO_8859_1));
  }

  /** Larger than anything of use here, if it has many digits. */
  private static int exponent(byte[] bytes, int from, int to) {
    boolean negative = bytes[from] == '-';
    int at = negative || bytes[from] == '+' ? from + 1 : from;
    if (to - at > MAX_EXPONENT_DIGITS) {
      return 100_000;
    }
    int exponent = 0;
    for (; at < to; at++) {
      exponent = exponent * 10 + (bytes[at] - '0');
    }
    return negative ? -exponent : exponent;
  }
}
