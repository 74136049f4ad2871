package io.ferrisstreams.serdes.format;

/** JSON strings: in quotes, escaped where JSON demands it and nowhere else. */
public final class JsonStrings {
  private static final boolean[] ESCAPED = escaped();
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private JsonStrings() {}

  private static boolean[] escaped() {
    boolean[] escaped = new boolean[0x80];
    for (int c = 0; c < ' '; c++) {
      escaped[c] = true;
    }
    escaped['"'] = true;
    escaped['\\'] = true;
    return escaped;
  }

  public static void put(TextBuffer out, String text) {
    out.put('"');
    int at = out.putPlain(text, 0, ESCAPED);
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < 0x80) {
        putEscape(out, c);
        at++;
      } else {
        at = out.putCharacter(text, at);
      }
      at = out.putPlain(text, at, ESCAPED);
    }
    out.put('"');
  }

  private static void putEscape(TextBuffer out, char c) {
    out.put('\\');
    switch (c) {
      case '"', '\\' -> out.put(c);
      case '\b' -> out.put('b');
      case '\f' -> out.put('f');
      case '\n' -> out.put('n');
      case '\r' -> out.put('r');
      case '\t' -> out.put('t');
      default -> {
        out.put('u');
        out.put('0');
        out.put('0');
        out.put(HEX[c >> 4]);
        out.put(HEX[c & 0xF]);
      }
    }
  }
}
