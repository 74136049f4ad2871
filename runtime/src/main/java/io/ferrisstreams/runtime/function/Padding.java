package io.ferrisstreams.runtime.function;

import org.jspecify.annotations.Nullable;

/** Functions that add to the ends of a text, take from them, or put texts together. */
public final class Padding {
  private Padding() {}

  @SqlFunction(
      name = "TRIM",
      aliases = "BTRIM",
      meaning = "Without the blanks at both ends.",
      example = "TRIM('  a b ') = 'a b'")
  public static String trim(String text) {
    return ltrim(rtrim(text));
  }

  @SqlFunction(
      name = "TRIM",
      aliases = "BTRIM",
      meaning = "Without any of the given characters at both ends.",
      example = {"TRIM('--a-b-', '-') = 'a-b'", "TRIM(BOTH '-' FROM '--a-b-') = 'a-b'"})
  public static String trim(String text, String characters) {
    return ltrim(rtrim(text, characters), characters);
  }

  @SqlFunction(
      name = "STRIP",
      meaning = "Without white space and control characters at both ends.",
      example = {"STRIP(CHR(9) || ' a b ' || CHR(10)) = 'a b'"})
  public static String strip(String text) {
    return text.trim();
  }

  @SqlFunction(
      name = "LTRIM",
      meaning = "Without the blanks at its start.",
      example = "LTRIM('  a ') = 'a '")
  public static String ltrim(String text) {
    return ltrim(text, " ");
  }

  @SqlFunction(
      name = "LTRIM",
      meaning = "Without any of the given characters at its start.",
      example = {"LTRIM('0042', '0') = '42'", "TRIM(LEADING '0' FROM '0042') = '42'"})
  public static String ltrim(String text, String characters) {
    int start = 0;
    while (start < text.length() && characters.indexOf(text.codePointAt(start)) >= 0) {
      start = text.offsetByCodePoints(start, 1);
    }
    return text.substring(start);
  }

  @SqlFunction(
      name = "RTRIM",
      meaning = "Without the blanks at its end.",
      example = "RTRIM(' a  ') = ' a'")
  public static String rtrim(String text) {
    return rtrim(text, " ");
  }

  @SqlFunction(
      name = "RTRIM",
      meaning = "Without any of the given characters at its end.",
      example = {"RTRIM('1.500', '0') = '1.5'", "TRIM(TRAILING '0' FROM '1.500') = '1.5'"})
  public static String rtrim(String text, String characters) {
    int end = text.length();
    while (end > 0 && characters.indexOf(text.codePointBefore(end)) >= 0) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }

  @SqlFunction(
      name = "LPAD",
      meaning = "Filled with blanks at its start, or cut at its end, to the given length.",
      example = {"LPAD('42', 5) = '   42'", "LPAD('stream', 3) = 'str'"})
  public static @Nullable String lpad(String text, int length) {
    return lpad(text, length, " ");
  }

  @SqlFunction(
      name = "LPAD",
      meaning =
          "Filled with another text at its start, or cut at its end, to the given length; NULL if"
              + " there is nothing to fill with, or the length is negative.",
      example = {"LPAD('42', 5, '0') = '00042'", "LPAD('x', 6, 'ab') = 'ababax'"})
  public static @Nullable String lpad(String text, int length, String padding) {
    return pad("LPAD", text, length, padding, true);
  }

  @SqlFunction(
      name = "RPAD",
      meaning = "Filled with blanks at its end, or cut there, to the given length.",
      example = "RPAD('42', 5) = '42   '")
  public static @Nullable String rpad(String text, int length) {
    return rpad(text, length, " ");
  }

  @SqlFunction(
      name = "RPAD",
      meaning =
          "Filled with another text at its end, or cut there, to the given length; NULL if there is"
              + " nothing to fill with, or the length is negative.",
      example = {"RPAD('1.5', 5, '0') = '1.500'", "RPAD('x', 3, '') IS NULL"})
  public static @Nullable String rpad(String text, int length, String padding) {
    return pad("RPAD", text, length, padding, false);
  }

  private static @Nullable String pad(
      String function, String text, int length, String padding, boolean before) {
    if (length < 0 || padding.isEmpty()) {
      return null;
    }
    int missing = Limits.text(function, length) - Text.length(text);
    if (missing <= 0) {
      return Parts.left(text, length);
    }
    StringBuilder out = new StringBuilder(text.length() + missing);
    if (!before) {
      out.append(text);
    }
    for (int i = 0; missing > 0; missing--) {
      int c = padding.codePointAt(i);
      out.appendCodePoint(c);
      i += Character.charCount(c);
      i = i == padding.length() ? 0 : i;
    }
    return before ? out.append(text).toString() : out.toString();
  }

  @SqlFunction(
      name = "REPEAT",
      meaning = "The text that many times; empty if the number is not positive.",
      example = "REPEAT('ab', 3) = 'ababab'")
  public static String repeat(String text, int count) {
    Limits.text("REPEAT", (long) text.length() * Math.max(count, 0));
    return text.repeat(Math.max(count, 0));
  }

  @SqlFunction(name = "SPACE", meaning = "That many blanks.", example = "SPACE(3) = '   '")
  public static String space(int count) {
    return repeat(" ", count);
  }

  @SqlFunction(
      name = "CONCAT_WS",
      meaning =
          "The texts behind the first, which separates them; those that are NULL are left out.",
      example = {
        "CONCAT_WS('-', 'a', 'b', 'c') = 'a-b-c'",
        "CONCAT_WS('-', 'a', CAST(NULL AS VARCHAR), 'c') = 'a-c'"
      })
  public static String concatWs(String separator, @Nullable String... texts) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (String text : texts) {
      if (text != null) {
        out.append(first ? "" : separator).append(text);
        first = false;
      }
    }
    return out.toString();
  }

  @SqlFunction(
      name = "JOIN",
      meaning =
          "The texts of all arguments behind the first, which separates them; that of NULL is"
              + " NULL.",
      example = {
        "JOIN(', ', 'a', 1, 2.5, TRUE) = 'a, 1, 2.5, true'",
        "JOIN('-', 'a', CAST(NULL AS VARCHAR), 'c') = 'a-NULL-c'",
        "JOIN(CAST(NULL AS VARCHAR), 'a', 'b') IS NULL"
      })
  public static String join(String separator, @Nullable String... texts) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      out.append(i == 0 ? "" : separator).append(texts[i] == null ? "NULL" : texts[i]);
    }
    return out.toString();
  }
}
