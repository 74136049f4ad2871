package io.ferrisstreams.cli.output;

/** Text from data, made safe and measured for a terminal. */
final class TerminalText {
  private static final int REPLACEMENT = 0xFFFD;

  private TerminalText() {}

  /**
   * {@code text} without what a terminal would obey: control characters (which could move the
   * cursor or set its title), line ends, and marks that turn the direction of what follows.
   */
  static String safe(String text) {
    if (text.codePoints().noneMatch(TerminalText::isUnsafe)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.appendCodePoint(isUnsafe(c) ? REPLACEMENT : c));
    return safe.toString();
  }

  /** Cells of a terminal that {@code text} takes. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** {@code text}, cut to at most {@code cells} cells; {@code …} stands for what is missing. */
  static String cut(String text, int cells) {
    if (text.length() <= cells / 2 || width(text) <= cells) {
      return text;
    }
    int width = 0;
    int end = 0;
    while (true) {
      int c = text.codePointAt(end);
      width += width(c);
      if (width > cells - 1) {
        return text.substring(0, end) + "…";
      }
      end += Character.charCount(c);
    }
  }

  private static boolean isUnsafe(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xD800 && c <= 0xDFFF);
  }

  /** By the blocks that terminals draw two cells wide; enough for aligned tables. */
  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
