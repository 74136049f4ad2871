package io.ferrisstreams.runtime.function;

import java.util.Locale;

/** Functions of text. Positions and lengths count characters (code points), from 1. */
public final class Text {
  private Text() {}

  @SqlFunction(
      name = "UPPER",
      aliases = "UCASE",
      meaning = "In upper case, by Unicode's rules for no particular language.",
      example = "UPPER('tick') = 'TICK'")
  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  @SqlFunction(
      name = "LOWER",
      aliases = "LCASE",
      meaning = "In lower case, by Unicode's rules for no particular language.",
      example = "LOWER('TICK') = 'tick'")
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @SqlFunction(
      name = "INITCAP",
      meaning =
          "The first letter of each word in upper case, the others in lower case;"
              + " words are separated by white space.",
      example = "INITCAP('new YORK  open') = 'New York  Open'")
  public static String initcap(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean first = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      out.appendCodePoint(first ? Character.toTitleCase(c) : Character.toLowerCase(c));
      first = Character.isWhitespace(c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  @SqlFunction(
      name = "LENGTH",
      aliases = {"LEN", "CHAR_LENGTH", "CHARACTER_LENGTH"},
      meaning = "Number of characters, not of bytes.",
      example = "LENGTH('größer') = 6")
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  @SqlFunction(
      name = "REPLACE",
      meaning = "With every occurrence of the second text replaced; an empty one replaces nothing.",
      example = "REPLACE('Test Product', 'Test', 'Demo') = 'Demo Product'")
  public static String replace(String text, String search, String replacement) {
    if (search.isEmpty()) {
      return text;
    }
    if (replacement.length() > search.length()) {
      long most = text.length() / search.length();
      long longest = text.length() + most * (replacement.length() - search.length());
      if (longest > Limits.MAX_TEXT) {
        Limits.text("REPLACE", replacedLength(text, search, replacement));
      }
    }
    return text.replace(search, replacement);
  }

  private static long replacedLength(String text, String search, String replacement) {
    long length = text.length();
    int at = text.indexOf(search);
    while (at >= 0) {
      length += replacement.length() - search.length();
      at = text.indexOf(search, at + search.length());
    }
    return length;
  }

  @SqlFunction(
      name = "TRANSLATE",
      meaning =
          "With each character of the second text replaced by the one at the same place of the"
              + " third; those without a counterpart are dropped.",
      example = {
        "TRANSLATE('12/31', '/', '-') = '12-31'",
        "TRANSLATE('(555) 01', '() ', '') = '55501'"
      })
  public static String translate(String text, String from, String to) {
    int[] search = from.codePoints().toArray();
    int[] replacement = to.codePoints().toArray();
    if (search.length > 1000) {
      throw Limits.bad(
          "TRANSLATE of " + search.length + " different characters, 1000 are the most");
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int at = 0;
      while (at < search.length && search[at] != c) {
        at++;
      }
      if (at == search.length) {
        out.appendCodePoint(c);
      } else if (at < replacement.length) {
        out.appendCodePoint(replacement[at]);
      }
    }
    return out.toString();
  }

  @SqlFunction(
      name = "REVERSE",
      meaning = "The characters in reverse order.",
      example = "REVERSE('live') = 'evil'")
  public static String reverse(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  @SqlFunction(
      name = "STARTS_WITH",
      meaning = "Whether the first text starts with the second.",
      example = "STARTS_WITH('AAPL', 'AA')")
  public static boolean startsWith(String text, String prefix) {
    return text.startsWith(prefix);
  }

  @SqlFunction(
      name = "ENDS_WITH",
      meaning = "Whether the first text ends with the second.",
      example = "ENDS_WITH('BRK.B', '.B')")
  public static boolean endsWith(String text, String suffix) {
    return text.endsWith(suffix);
  }

  @SqlFunction(
      name = "CONTAINS",
      meaning = "Whether the second text is part of the first.",
      example = "CONTAINS('BRK.B', 'K.')")
  public static boolean contains(String text, String part) {
    return text.contains(part);
  }

  @SqlFunction(
      name = "LEVENSHTEIN",
      meaning = "The least number of insertions, deletions and substitutions between two texts.",
      example = "LEVENSHTEIN('kitten', 'sitting') = 3")
  public static int levenshtein(String a, String b) {
    int[] x = a.codePoints().toArray();
    int[] y = b.codePoints().toArray();
    if ((long) x.length * y.length > Limits.MAX_TEXT) {
      throw Limits.bad("LEVENSHTEIN of " + x.length + " and " + y.length + " characters");
    }
    int[] above = new int[y.length + 1];
    int[] row = new int[y.length + 1];
    for (int j = 0; j <= y.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= x.length; i++) {
      row[0] = i;
      for (int j = 1; j <= y.length; j++) {
        int substituted = above[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
        row[j] = Math.min(substituted, Math.min(above[j], row[j - 1]) + 1);
      }
      int[] done = row;
      row = above;
      above = done;
    }
    return above[y.length];
  }
}
