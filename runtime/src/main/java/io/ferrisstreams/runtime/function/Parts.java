package io.ferrisstreams.runtime.function;

import org.jspecify.annotations.Nullable;

/** Functions that find parts of a text. Positions count characters (code points), from 1. */
public final class Parts {
  private Parts() {}

  @SqlFunction(
      name = "SUBSTRING",
      aliases = "SUBSTR",
      meaning =
          "From the given character to the end; a position before the first character counts from"
              + " there.",
      example = "SUBSTRING('stream', 3) = 'ream'")
  public static String substring(String text, int start) {
    return characters(text, start - 1L, Integer.MAX_VALUE);
  }

  @SqlFunction(
      name = "SUBSTRING",
      aliases = "SUBSTR",
      meaning = "That many characters from a position on, as far as there are any (SQL:2016).",
      example = {
        "SUBSTRING('stream', 2, 3) = 'tre'",
        "SUBSTRING('stream', 0, 3) = 'st'",
        "SUBSTRING('stream' FROM 2 FOR 3) = 'tre'"
      })
  public static String substring(String text, int start, int length) {
    if (length < 0) {
      throw Limits.bad("SUBSTRING of negative length " + length);
    }
    return characters(text, start - 1L, start - 1L + length);
  }

  @SqlFunction(
      name = "LEFT",
      meaning = "The first characters; none if the number is not positive.",
      example = "LEFT('Test Product', 4) = 'Test'")
  public static String left(String text, int count) {
    return characters(text, 0, count);
  }

  @SqlFunction(
      name = "RIGHT",
      meaning = "The last characters; none if the number is not positive.",
      example = "RIGHT('Test Product', 7) = 'Product'")
  public static String right(String text, int count) {
    int length = Text.length(text);
    return characters(text, length - (long) Math.max(count, 0), length);
  }

  @SqlFunction(
      name = "POSITION",
      meaning = "Where the first text first starts in the second; 0 if it does not.",
      example = {"POSITION('t', 'Test Product') = 4", "POSITION('t' IN 'Test Product') = 4"})
  public static int position(String search, String text) {
    return position(search, text, 1);
  }

  @SqlFunction(
      name = "POSITION",
      meaning = "Where the first text first starts in the second at a position or behind it.",
      example = "POSITION('t', 'Test Product', 5) = 12")
  public static int position(String search, String text, int from) {
    int start = offset(text, Math.max(from, 1) - 1L);
    int index = start < 0 ? -1 : text.indexOf(search, start);
    return index < 0 ? 0 : text.codePointCount(0, index) + 1;
  }

  @SqlFunction(
      name = "INSTR",
      meaning = "Where the second text first starts in the first; 0 if it does not.",
      example = "INSTR('corporate floor', 'or') = 2")
  public static int instr(String text, String search) {
    return instr(text, search, 1, 1);
  }

  @SqlFunction(
      name = "INSTR",
      meaning =
          "Where it starts at a position or behind it; a negative position counts from the end, and"
              + " searches toward the start.",
      example = {"INSTR('corporate floor', 'or', 3) = 5", "INSTR('corporate floor', 'or', -3) = 5"})
  public static int instr(String text, String search, int from) {
    return instr(text, search, from, 1);
  }

  @SqlFunction(
      name = "INSTR",
      meaning = "Where it starts for the given time, counted from a position.",
      example = {
        "INSTR('corporate floor', 'or', 3, 2) = 14",
        "INSTR('corporate floor', 'or', -3, 2) = 2"
      })
  public static int instr(String text, String search, int from, int occurrence) {
    if (occurrence < 1) {
      throw Limits.bad("INSTR of occurrence " + occurrence);
    }
    int length = Text.length(text);
    if (from == 0 || Math.abs((long) from) > length) {
      return 0;
    }
    boolean forward = from > 0;
    int index = text.offsetByCodePoints(0, forward ? from - 1 : length + from);
    for (int found = 0; ; index += forward ? 1 : -1) {
      index = forward ? text.indexOf(search, index) : text.lastIndexOf(search, index);
      if (index < 0) {
        return 0;
      }
      if (++found == occurrence) {
        return text.codePointCount(0, index) + 1;
      }
      if (index == (forward ? text.length() : 0)) {
        return 0;
      }
    }
  }

  @SqlFunction(
      name = "SPLIT_PART",
      meaning =
          "The n-th part, from 1, of a text split at a separator; empty where there is none. A"
              + " negative number counts from the end.",
      example = {
        "SPLIT_PART('alpha,beta,gamma', ',', 3) = 'gamma'",
        "SPLIT_PART('alpha,beta,gamma', ',', -1) = 'gamma'",
        "SPLIT_PART('alpha', ',', 2) = ''"
      })
  public static String splitPart(String text, String separator, int n) {
    if (separator.isEmpty()) {
      return n == 1 || n == -1 ? text : "";
    }
    return n < 0 ? partFromEnd(text, separator, -(long) n) : partFromStart(text, separator, n);
  }

  private static String partFromStart(String text, String separator, int n) {
    int start = 0;
    for (int part = 1; part < n; part++) {
      int end = text.indexOf(separator, start);
      if (end < 0) {
        return "";
      }
      start = end + separator.length();
    }
    int end = text.indexOf(separator, start);
    return n == 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
  }

  private static String partFromEnd(String text, String separator, long n) {
    int end = text.length();
    for (long part = 1; part < n; part++) {
      end = text.lastIndexOf(separator, end - separator.length());
      if (end < 0) {
        return "";
      }
    }
    int before = text.lastIndexOf(separator, end - separator.length());
    return text.substring(before < 0 ? 0 : before + separator.length(), end);
  }

  @SqlFunction(
      name = "FIELD",
      meaning =
          "The place, from 1, of the first text among the others; 0 if it is not there, or is"
              + " NULL.",
      example = {"FIELD('b', 'a', 'b', 'c') = 2", "FIELD(CAST(NULL AS VARCHAR), 'a') = 0"})
  public static int field(@Nullable String text, @Nullable String... texts) {
    for (int i = 0; i < texts.length && text != null; i++) {
      if (text.equals(texts[i])) {
        return i + 1;
      }
    }
    return 0;
  }

  @SqlFunction(
      name = "ELT",
      meaning = "The n-th, from 1, of the texts behind it; NULL if there are fewer, or it is NULL.",
      example = {"ELT(2, 'a', 'b', 'c') = 'b'", "ELT(4, 'a', 'b', 'c') IS NULL"})
  public static @Nullable String elt(int n, @Nullable String... texts) {
    return n >= 1 && n <= texts.length ? texts[n - 1] : null;
  }

  /** Characters {@code from} (from 0) up to, not including, {@code to}, as far as there are any. */
  private static String characters(String text, long from, long to) {
    int length = Text.length(text);
    int first = (int) Math.min(Math.max(from, 0), length);
    int last = (int) Math.min(Math.max(to, first), length);
    return text.substring(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
  }

  /** Where the character with that number (from 0) is; -1 if there are fewer. */
  private static int offset(String text, long characters) {
    return characters > Text.length(text) ? -1 : text.offsetByCodePoints(0, (int) characters);
  }
}
