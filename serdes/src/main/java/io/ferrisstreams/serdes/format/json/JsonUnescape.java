package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Strings with escapes, which {@link JsonScan} has found well-formed. */
final class JsonUnescape {
  private JsonUnescape() {}

  static boolean hasEscape(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  static String text(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int run = at;
      while (at < to && bytes[at] != '\\') {
        at++;
      }
      text.append(new String(bytes, run, at - run, UTF_8));
      if (at < to) {
        if (bytes[at + 1] == 'u') {
          text.append((char) codeUnit(bytes, at + 2));
          at += 6;
        } else {
          text.append(character(bytes[at + 1]));
          at += 2;
        }
      }
    }
    return text.toString();
  }

  private static char character(byte escaped) {
    return switch (escaped) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> (char) escaped;
    };
  }

  /** The value of four hexadecimal digits, or a negative number. */
  static int codeUnit(byte[] bytes, int at) {
    return hex(bytes[at]) << 12
        | hex(bytes[at + 1]) << 8
        | hex(bytes[at + 2]) << 4
        | hex(bytes[at + 3]);
  }

  private static int hex(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int letter = b | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }
}
