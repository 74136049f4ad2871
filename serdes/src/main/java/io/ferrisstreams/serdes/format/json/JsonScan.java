package io.ferrisstreams.serdes.format.json;

import io.ferrisstreams.serdes.format.Utf8;

/**
 * Walks over JSON without building anything, checking all that Jackson would check. Every method
 * takes a position and returns the one after what it walked over, or {@link #HAND_OVER}.
 */
final class JsonScan {
  static final int HAND_OVER = -1;

  /** Longer ones are Jackson's business, which limits them. */
  private static final int MAX_NUMBER_LENGTH = 256;

  /** Deeper ones are Jackson's business, which limits them: the open containers fit one long. */
  private static final int MAX_DEPTH = 64;

  private JsonScan() {}

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  static int space(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] <= ' ' && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  /** {@code true}, {@code false} or {@code null}. */
  static int literal(byte[] bytes, int at) {
    boolean matches =
        switch (bytes[at]) {
          case 't' -> bytes[at + 1] == 'r' && bytes[at + 2] == 'u' && bytes[at + 3] == 'e';
          case 'n' -> bytes[at + 1] == 'u' && bytes[at + 2] == 'l' && bytes[at + 3] == 'l';
          case 'f' ->
              bytes[at + 1] == 'a'
                  && bytes[at + 2] == 'l'
                  && bytes[at + 3] == 's'
                  && bytes[at + 4] == 'e';
          default -> false;
        };
    if (!matches) {
      return HAND_OVER;
    }
    return bytes[at] == 'f' ? at + 5 : at + 4;
  }

  /** A number as JSON spells it; what follows it is for the caller to judge. */
  static int number(byte[] bytes, int from) {
    int at = bytes[from] == '-' ? from + 1 : from;
    int first = at;
    at = digits(bytes, at);
    if (at == first || (bytes[first] == '0' && at > first + 1)) {
      return HAND_OVER;
    }
    if (bytes[at] == '.') {
      int point = at;
      at = digits(bytes, at + 1);
      if (at == point + 1) {
        return HAND_OVER;
      }
    }
    if (bytes[at] == 'e' || bytes[at] == 'E') {
      at++;
      if (bytes[at] == '+' || bytes[at] == '-') {
        at++;
      }
      int exponent = at;
      at = digits(bytes, at);
      if (at == exponent) {
        return HAND_OVER;
      }
    }
    return at - from > MAX_NUMBER_LENGTH ? HAND_OVER : at;
  }

  private static int digits(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  /** To the closing quote, not after it, of a string without escapes. */
  static int plainString(byte[] bytes, int from) {
    int at = from;
    boolean ascii = true;
    for (byte b; (b = bytes[at]) != '"'; at++) {
      if (b < ' ' && b >= 0 || b == '\\') {
        return HAND_OVER;
      }
      ascii &= b >= 0;
    }
    return ascii || Utf8.isValid(bytes, from, at) ? at : HAND_OVER;
  }

  /** To the closing quote, not after it; {@code from} is in the string, or where it starts. */
  static int stringEnd(byte[] bytes, int from) {
    int at = from;
    boolean ascii = true;
    for (byte b; (b = bytes[at]) != '"'; at++) {
      if (b == '\\') {
        at = escape(bytes, at);
        if (at == HAND_OVER) {
          return HAND_OVER;
        }
      } else if (b < ' ') {
        if (b >= 0) {
          return HAND_OVER;
        }
        ascii = false;
      }
    }
    return ascii || Utf8.isValid(bytes, from, at) ? at : HAND_OVER;
  }

  /** To the last byte of the escape. */
  private static int escape(byte[] bytes, int at) {
    switch (bytes[at + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        return at + 1;
      }
      case 'u' -> {
        return JsonUnescape.codeUnit(bytes, at + 2) < 0 ? HAND_OVER : at + 5;
      }
      default -> {
        return HAND_OVER;
      }
    }
  }

  /** Any value. */
  static int skip(byte[] bytes, int at) {
    return bytes[at] == '{' || bytes[at] == '[' ? container(bytes, at) : scalar(bytes, at);
  }

  private static int container(byte[] bytes, int from) {
    int at = from;
    int depth = 0;
    long objects = 0; // bit n is set if the container at depth n is an object
    while (true) {
      byte b = bytes[at];
      if (b == '{' || b == '[') {
        if (depth == MAX_DEPTH) {
          return HAND_OVER;
        }
        boolean object = b == '{';
        at = space(bytes, at + 1);
        if (bytes[at] != (object ? '}' : ']')) {
          objects = object ? objects | 1L << depth : objects & ~(1L << depth);
          depth++;
          at = object ? name(bytes, at) : at;
          if (at == HAND_OVER) {
            return HAND_OVER;
          }
          continue;
        }
        at++;
      } else {
        at = scalar(bytes, at);
        if (at == HAND_OVER) {
          return HAND_OVER;
        }
      }
      // After a value: close what ends here, then go on to the next value.
      while (depth > 0) {
        boolean object = (objects >>> depth - 1 & 1) != 0;
        at = space(bytes, at);
        if (bytes[at] == ',') {
          at = space(bytes, at + 1);
          at = object ? name(bytes, at) : at;
          break;
        }
        if (bytes[at] != (object ? '}' : ']')) {
          return HAND_OVER;
        }
        at++;
        depth--;
      }
      if (depth == 0 || at == HAND_OVER) {
        return at;
      }
    }
  }

  /** A member's name and its colon, up to its value. */
  private static int name(byte[] bytes, int from) {
    int end = bytes[from] == '"' ? stringEnd(bytes, from + 1) : HAND_OVER;
    if (end == HAND_OVER) {
      return HAND_OVER;
    }
    int at = space(bytes, end + 1);
    return bytes[at] == ':' ? space(bytes, at + 1) : HAND_OVER;
  }

  private static int scalar(byte[] bytes, int at) {
    byte b = bytes[at];
    if (b == '"') {
      int end = stringEnd(bytes, at + 1);
      return end == HAND_OVER ? HAND_OVER : end + 1;
    }
    return b == '-' || b >= '0' && b <= '9' ? number(bytes, at) : literal(bytes, at);
  }
}
