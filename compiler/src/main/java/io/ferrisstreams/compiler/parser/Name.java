package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;

/**
 * An identifier.
 *
 * @param text without quotes and with doubled quotes undone; unquoted text is as written, not
 *     folded
 * @param quoted written as {@code "x"} or {@code `x`}, so its case is exact
 */
public record Name(String text, boolean quoted, Span span) {

  /**
   * JSqlParser takes a quoted name apart at its points, and cuts it off at an @; so it is given
   * these instead, which are no characters and in no text.
   */
  private static final char POINT = '\ufdd0';

  private static final char AT = '\ufdd1';

  /** A quoted name as JSqlParser leaves it in one piece. */
  static String shielded(String written) {
    return written.replace('.', POINT).replace('@', AT);
  }

  /** What was {@link #shielded}, as it was. */
  static String revealed(String shielded) {
    return shielded.replace(POINT, '.').replace(AT, '@');
  }

  /** The text of a name in JSqlParser's tree, without quotes and with doubled quotes undone. */
  public static String unquoted(String written) {
    if (written.length() < 2 || (written.charAt(0) != '"' && written.charAt(0) != '`')) {
      return written;
    }
    String quote = written.substring(0, 1);
    return revealed(written).substring(1, written.length() - 1).replace(quote + quote, quote);
  }
}
