package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.RowException;
import java.util.Arrays;

/**
 * A LIKE pattern: {@code %} stands for any characters, {@code _} for exactly one. Matching is
 * greedy with a single point of return, hence linear in practice and never exponential.
 */
public final class LikePattern {
  /** For a pattern without an escape character. */
  public static final char NO_ESCAPE = '\uffff';

  private static final int ANY = -1;
  private static final int ONE = -2;

  /** Code points to match, {@link #ANY} or {@link #ONE}. */
  private final int[] pattern;

  private final boolean anyCase;

  private LikePattern(int[] pattern, boolean anyCase) {
    this.pattern = pattern;
    this.anyCase = anyCase;
  }

  /**
   * @param escape the character that takes the meaning from the next one, or {@link #NO_ESCAPE}
   * @throws RowException if the escape character is the last one
   */
  public static LikePattern compile(String like, char escape) {
    return compile(like, escape, false);
  }

  /** The same for ILIKE, which does not tell upper from lower case. */
  public static LikePattern compileAnyCase(String like, char escape) {
    return compile(like, escape, true);
  }

  private static LikePattern compile(String like, char escape, boolean anyCase) {
    int[] pattern = new int[like.length()];
    int size = 0;
    int[] characters = like.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      if (c == escape && escape != NO_ESCAPE) {
        if (++i == characters.length) {
          throw new RowException(
              RowException.Kind.BAD_ARGUMENT, "LIKE pattern ends with its escape character");
        }
        pattern[size++] = anyCase ? folded(characters[i]) : characters[i];
      } else if (c == '%') {
        if (size == 0 || pattern[size - 1] != ANY) {
          pattern[size++] = ANY;
        }
      } else {
        pattern[size++] = c == '_' ? ONE : anyCase ? folded(c) : c;
      }
    }
    return new LikePattern(Arrays.copyOf(pattern, size), anyCase);
  }

  /**
   * The same for a letter in upper and in lower case, as {@link String#equalsIgnoreCase} has it.
   */
  private static int folded(int character) {
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  public boolean matches(String text) {
    int at = 0;
    int p = 0;
    int returnAt = -1;
    int returnP = -1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (p < pattern.length && pattern[p] == ANY) {
        returnP = ++p;
        returnAt = at;
      } else if (p < pattern.length
          && (pattern[p] == ONE || pattern[p] == (anyCase ? folded(c) : c))) {
        p++;
        at += Character.charCount(c);
      } else if (returnP >= 0) {
        returnAt += Character.charCount(text.codePointAt(returnAt));
        at = returnAt;
        p = returnP;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p] == ANY) {
      p++;
    }
    return p == pattern.length;
  }
}
