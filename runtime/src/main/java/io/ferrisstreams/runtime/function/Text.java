package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.RowException;
import java.util.Locale;

/** Functions of text. Positions and lengths count characters (code points), from 1. */
public final class Text {
  private Text() {}

  /** In upper case, by Unicode's rules for no particular language. */
  @SqlFunction(name = "UPPER", example = "UPPER('tick') = 'TICK'")
  @SqlFunction(name = "UCASE", example = "UCASE('tick') = 'TICK'")
  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** In lower case, by Unicode's rules for no particular language. */
  @SqlFunction(name = "LOWER", example = "LOWER('TICK') = 'tick'")
  @SqlFunction(name = "LCASE", example = "LCASE('TICK') = 'tick'")
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Number of characters, not of bytes. */
  @SqlFunction(name = "LENGTH", example = "LENGTH('größer') = 6")
  @SqlFunction(name = "LEN", example = "LEN('größer') = 6")
  @SqlFunction(name = "CHAR_LENGTH", example = "CHAR_LENGTH('größer') = 6")
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Without the blanks at both ends. */
  @SqlFunction(name = "TRIM", example = "TRIM('  a b ') = 'a b'")
  public static String trim(String text) {
    return ltrim(rtrim(text));
  }

  /** Without the blanks at its start. */
  @SqlFunction(name = "LTRIM", example = "LTRIM('  a ') = 'a '")
  public static String ltrim(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return text.substring(start);
  }

  /** Without the blanks at its end. */
  @SqlFunction(name = "RTRIM", example = "RTRIM(' a  ') = ' a'")
  public static String rtrim(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(0, end);
  }

  /** With every {@code search} replaced; an empty one replaces nothing. */
  @SqlFunction(
      name = "REPLACE",
      example = "REPLACE('Test Product', 'Test', 'Demo') = 'Demo Product'")
  public static String replace(String text, String search, String replacement) {
    return search.isEmpty() ? text : text.replace(search, replacement);
  }

  /** From character {@code start} to the end; a start before the first character counts from it. */
  @SqlFunction(name = "SUBSTRING", example = "SUBSTRING('stream', 3) = 'ream'")
  @SqlFunction(name = "SUBSTR", example = "SUBSTR('stream', 3) = 'ream'")
  public static String substring(String text, int start) {
    return characters(text, start - 1L, Integer.MAX_VALUE);
  }

  /**
   * Characters {@code start} to {@code start + length - 1}, as far as there are any (SQL:2016).
   *
   * @throws RowException if {@code length} is negative
   */
  @SqlFunction(name = "SUBSTRING", example = "SUBSTRING('stream', 2, 3) = 'tre'")
  @SqlFunction(name = "SUBSTR", example = "SUBSTR('stream', 0, 3) = 'st'")
  public static String substring(String text, int start, int length) {
    if (length < 0) {
      throw new RowException(
          RowException.Kind.BAD_ARGUMENT, "SUBSTRING of negative length " + length);
    }
    return characters(text, start - 1L, start - 1L + length);
  }

  /** The first {@code count} characters; none if it is not positive. */
  @SqlFunction(name = "LEFT", example = "LEFT('Test Product', 4) = 'Test'")
  public static String left(String text, int count) {
    return characters(text, 0, count);
  }

  /** The last {@code count} characters; none if it is not positive. */
  @SqlFunction(name = "RIGHT", example = "RIGHT('Test Product', 7) = 'Product'")
  public static String right(String text, int count) {
    int length = length(text);
    return characters(text, length - (long) Math.max(count, 0), length);
  }

  /** Where {@code search} first starts in {@code text}, from 1; 0 if it does not. */
  @SqlFunction(name = "POSITION", example = "POSITION('t', 'Test Product') = 4")
  public static int position(String search, String text) {
    int index = text.indexOf(search);
    return index < 0 ? 0 : text.codePointCount(0, index) + 1;
  }

  /** Whether it starts with {@code prefix}. */
  @SqlFunction(name = "STARTS_WITH", example = "STARTS_WITH('AAPL', 'AA') = TRUE")
  public static boolean startsWith(String text, String prefix) {
    return text.startsWith(prefix);
  }

  /** Characters {@code from} (from 0) up to, not including, {@code to}, as far as there are any. */
  private static String characters(String text, long from, long to) {
    int length = length(text);
    int first = (int) Math.min(Math.max(from, 0), length);
    int last = (int) Math.min(Math.max(to, first), length);
    return text.substring(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
  }
}
