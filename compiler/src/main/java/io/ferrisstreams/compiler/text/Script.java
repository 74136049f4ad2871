package io.ferrisstreams.compiler.text;

import static java.util.Objects.requireNonNull;

/**
 * SQL text with the name it is known by.
 *
 * @param name for messages: a file name such as {@code trades.sql}, or {@code sql}
 */
public record Script(String name, String text) {
  public Script {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
  }

  /** Line of an offset, from 1. */
  public int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset && i < text.length(); i++) {
      if (isLineEnd(i)) {
        line++;
      }
    }
    return line;
  }

  /** Column of an offset in its line, from 1, in UTF-16 units; a tab is one column. */
  public int column(int offset) {
    return offset - lineStart(offset) + 1;
  }

  /** The text of the line that holds {@code offset}, without its end. */
  public String lineText(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end);
  }

  /** {@code trades.sql:7:12} for the start of a span. */
  public String where(Span span) {
    return name + ":" + line(span.start()) + ":" + column(span.start());
  }

  public String textOf(Span span) {
    return text.substring(span.start(), Math.min(span.end(), text.length()));
  }

  private int lineStart(int offset) {
    int start = Math.min(offset, text.length());
    while (start > 0 && !isLineEnd(start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether the character at {@code i} is the last of a line end: LF, CR LF or a lone CR. */
  private boolean isLineEnd(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
