package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.RowException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Functions of regular expressions, in Java's notation. A pattern is compiled once; matching takes
 * a bounded number of steps, see {@link Steps}.
 */
public final class Regexps {
  private static final Compiled<Pattern> EXACT = new Compiled<>(text -> compile(text, 0));
  private static final Compiled<Pattern> ANY_CASE =
      new Compiled<>(text -> compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  private Regexps() {}

  @SqlFunction(
      name = "REGEXP",
      aliases = {"REGEXP_LIKE", "RLIKE"},
      meaning = "Whether the pattern matches any part of the text.",
      example = "REGEXP('order 4711', '[0-9]{4}')")
  public static boolean regexp(String text, String pattern) {
    return search(EXACT.of(pattern), text, Matcher::find);
  }

  @SqlFunction(
      name = "REGEXP",
      aliases = {"REGEXP_LIKE", "RLIKE"},
      meaning = "The same; of the flags, 'i' ignores case and 'c' does not.",
      example = "REGEXP('Order 4711', '^order', 'i')")
  public static boolean regexp(String text, String pattern, String flags) {
    return search(Flags.of(flags, "ic").cache.of(pattern), text, Matcher::find);
  }

  @SqlFunction(
      name = "REGEXP_REPLACE",
      meaning = "With all matches of the pattern replaced; $1 stands for the match's first group.",
      example = {
        "REGEXP_REPLACE('2024-12-31', '([0-9]+)-([0-9]+)-([0-9]+)', '$3.$2.$1') = '31.12.2024'",
        "REGEXP_REPLACE('a1b22', '[0-9]+', '#') = 'a#b#'"
      })
  public static String regexpReplace(String text, String pattern, String replacement) {
    return replace(EXACT.of(pattern), text, replacement, true);
  }

  @SqlFunction(
      name = "REGEXP_REPLACE",
      meaning =
          "With the first match replaced; of the flags, 'g' replaces all and 'i' ignores case.",
      example = {
        "REGEXP_REPLACE('Error 404 on 8080', '[0-9]+', 'N', '') = 'Error N on 8080'",
        "REGEXP_REPLACE('Aa', 'a', 'b', 'gi') = 'bb'"
      })
  public static String regexpReplace(
      String text, String pattern, String replacement, String flags) {
    Flags chosen = Flags.of(flags, "gic");
    return replace(chosen.cache.of(pattern), text, replacement, chosen.all);
  }

  @SqlFunction(
      name = "REGEXP_EXTRACT",
      meaning =
          "The first part of the text, which is the second argument, that the pattern, the first,"
              + " matches; NULL if there is none.",
      example = {
        "REGEXP_EXTRACT('[0-9]+', 'order 4711') = '4711'",
        "REGEXP_EXTRACT('[0-9]+', 'order') IS NULL"
      })
  public static @Nullable String regexpExtract(String pattern, String text) {
    return regexpExtract(pattern, text, 0);
  }

  @SqlFunction(
      name = "REGEXP_EXTRACT",
      meaning =
          "What a group of the pattern, from 1, matches there; NULL if there is no match, or the"
              + " group has no part in it.",
      example = "REGEXP_EXTRACT('(.*)@(.*)', 'ann@example.org', 2) = 'example.org'")
  public static @Nullable String regexpExtract(String pattern, String text, int group) {
    return search(EXACT.of(pattern), text, m -> m.find() ? group(m, group) : null);
  }

  @SqlFunction(
      name = "REGEXP_SUBSTR",
      meaning = "The first part of the text that the pattern matches; NULL if there is none.",
      example = "REGEXP_SUBSTR('order 4711', '[0-9]+') = '4711'")
  public static @Nullable String regexpSubstr(String text, String pattern) {
    return regexpExtract(pattern, text, 0);
  }

  @SqlFunction(
      name = "REGEXP_SUBSTR",
      meaning = "What a group of the pattern, from 1, matches there; NULL if there is no match.",
      example = "REGEXP_SUBSTR('ann@example.org', '(.*)@(.*)', 1) = 'ann'")
  public static @Nullable String regexpSubstr(String text, String pattern, int group) {
    return regexpExtract(pattern, text, group);
  }

  @SqlFunction(
      name = "REGEXP_COUNT",
      meaning = "How many times the pattern matches, without overlaps.",
      example = "REGEXP_COUNT('a1b22c333', '[0-9]+') = 3")
  public static int regexpCount(String text, String pattern) {
    return search(
        EXACT.of(pattern),
        text,
        matcher -> {
          int count = 0;
          while (matcher.find()) {
            count++;
          }
          return count;
        });
  }

  @SqlFunction(
      name = "REGEXP_INSTR",
      meaning = "The position, from 1, of the first match; 0 if there is none.",
      example = "REGEXP_INSTR('order 4711', '[0-9]') = 7")
  public static int regexpInstr(String text, String pattern) {
    return search(
        EXACT.of(pattern),
        text,
        matcher -> matcher.find() ? text.codePointCount(0, matcher.start()) + 1 : 0);
  }

  @SqlFunction(
      name = "REGEXP_EXTRACT_ALL",
      meaning =
          "All parts of the text, which is the second argument, that the pattern, the first,"
              + " matches, without overlaps.",
      example = "REGEXP_EXTRACT_ALL('[0-9]+', 'a1b22c') = ARRAY['1', '22']")
  public static List<@Nullable String> regexpExtractAll(String pattern, String text) {
    return regexpExtractAll(pattern, text, 0);
  }

  @SqlFunction(
      name = "REGEXP_EXTRACT_ALL",
      meaning =
          "What a group of the pattern, from 1, matches in each; NULL where the group has no part"
              + " in it.",
      example = "REGEXP_EXTRACT_ALL('([a-z])([0-9]+)', 'a1b22', 2) = ARRAY['1', '22']")
  public static List<@Nullable String> regexpExtractAll(String pattern, String text, int group) {
    return search(
        EXACT.of(pattern),
        text,
        matcher -> {
          List<@Nullable String> all = new ArrayList<>();
          while (matcher.find()) {
            all.add(group(matcher, group));
            Limits.elements("REGEXP_EXTRACT_ALL", all.size());
          }
          return Collections.unmodifiableList(all);
        });
  }

  @SqlFunction(
      name = "REGEXP_SPLIT_TO_ARRAY",
      meaning =
          "The parts of the text between what the pattern matches, empty ones included; where it"
              + " matches nothing at all between two characters, they are parted as well.",
      example = {
        "REGEXP_SPLIT_TO_ARRAY('a1b22c', '[0-9]+') = ARRAY['a', 'b', 'c']",
        "REGEXP_SPLIT_TO_ARRAY('abc', '') = ARRAY['a', 'b', 'c']"
      })
  public static List<String> regexpSplitToArray(String text, String pattern) {
    return search(
        EXACT.of(pattern),
        text,
        matcher -> {
          List<String> parts = new ArrayList<>();
          int start = 0;
          while (matcher.find()) {
            boolean between = matcher.start() > 0 && matcher.start() < text.length();
            if (matcher.end() > matcher.start() || between) {
              parts.add(text.substring(start, matcher.start()));
              start = matcher.end();
              Limits.elements("REGEXP_SPLIT_TO_ARRAY", parts.size());
            }
          }
          parts.add(text.substring(start));
          return Collections.unmodifiableList(parts);
        });
  }

  private static @Nullable String group(Matcher matcher, int group) {
    if (group < 0 || group > matcher.groupCount()) {
      throw Limits.bad(
          "group " + group + " of a regular expression that has " + matcher.groupCount());
    }
    return matcher.group(group);
  }

  private static String replace(Pattern pattern, String text, String replacement, boolean all) {
    return search(
        pattern,
        text,
        matcher -> {
          if (!matcher.find()) {
            return text;
          }
          StringBuilder out = new StringBuilder(text.length());
          try {
            do {
              matcher.appendReplacement(out, replacement);
              Limits.text("REGEXP_REPLACE", out.length());
            } while (all && matcher.find());
          } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Limits.bad("replacement '" + replacement + "': " + e.getMessage());
          }
          matcher.appendTail(out);
          return out.toString();
        });
  }

  private static <T extends @Nullable Object> T search(
      Pattern pattern, String text, Function<Matcher, T> use) {
    try {
      return use.apply(pattern.matcher(new Steps(text)));
    } catch (StackOverflowError e) {
      // Java's matcher recurses for each repetition of a group.
      throw Limits.bad("a regular expression needs too much memory for this text");
    }
  }

  /**
   * @throws RowException if it is no regular expression
   */
  public static void check(String pattern) {
    compile(pattern, 0);
  }

  private static Pattern compile(String text, int flags) {
    try {
      return Pattern.compile(text, flags);
    } catch (PatternSyntaxException e) {
      throw Limits.bad("'" + text + "' is no regular expression: " + e.getDescription());
    } catch (StackOverflowError e) {
      throw Limits.bad("a regular expression is nested too deeply");
    }
  }

  /** What the letters of a flags argument ask for. */
  private record Flags(boolean all, Compiled<Pattern> cache) {
    static Flags of(String letters, String allowed) {
      boolean all = false;
      boolean anyCase = false;
      for (int i = 0; i < letters.length(); i++) {
        char letter = letters.charAt(i);
        if (allowed.indexOf(letter) < 0) {
          throw Limits.bad("unknown flag '" + letter + "' of a regular expression");
        }
        all |= letter == 'g';
        anyCase = letter == 'i' || anyCase && letter != 'c';
      }
      return new Flags(all, anyCase ? ANY_CASE : EXACT);
    }
  }

  /**
   * A text that can be read a bounded number of times. Backtracking can take time exponential in
   * the length of the text, for patterns such as {@code (a+)+b}; it reads a character at each step,
   * so counting the reads bounds the time one row can take. Mutable: it counts.
   */
  private static final class Steps implements CharSequence {
    private static final long LEAST = 1_000_000;
    private static final long PER_CHARACTER = 100;

    private final String text;
    private long left;

    Steps(String text) {
      this.text = text;
      this.left = LEAST + PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new RowException(
            RowException.Kind.BAD_ARGUMENT,
            "a regular expression takes too many steps for this text");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
