package io.ferrisstreams.runtime.function;

import org.jspecify.annotations.Nullable;

/**
 * Functions that hide a text but show its shape: upper-case letters become X, lower-case ones x,
 * digits n, all else a hyphen, unless the call says otherwise.
 */
public final class Masks {
  private static final String CHOSEN =
      " The four texts replace upper-case letters, lower-case letters, digits and all else; NULL"
          + " keeps what it stands for.";

  private Masks() {}

  @SqlFunction(
      name = "MASK",
      meaning =
          "Upper-case letters become X, lower-case letters x, digits n, and all other characters a"
              + " hyphen.",
      example = "MASK('Visa 4711') = 'Xxxx-nnnn'")
  public static String mask(String text) {
    return mask(text, "X", "x", "n", "-");
  }

  @SqlFunction(
      name = "MASK",
      meaning = "The same with other replacements." + CHOSEN,
      example = {
        "MASK('Visa 4711', 'A', 'a', '0', '_') = 'Aaaa_0000'",
        "MASK('Visa 4711', '*', '*', '*', NULL) = '**** ****'"
      })
  public static String mask(
      String text,
      @Nullable String upper,
      @Nullable String lower,
      @Nullable String digit,
      @Nullable String other) {
    return new Mask(upper, lower, digit, other).hide(text, 0, text.length());
  }

  @SqlFunction(
      name = "MASK_LEFT",
      meaning = "With that many characters masked from the left.",
      example = "MASK_LEFT('Visa 4711', 6) = 'Xxxx-n711'")
  public static String maskLeft(String text, int count) {
    return maskLeft(text, count, "X", "x", "n", "-");
  }

  @SqlFunction(
      name = "MASK_LEFT",
      meaning = "The same with other replacements." + CHOSEN,
      example = "MASK_LEFT('Visa 4711', 6, '*', '*', '*', NULL) = '**** *711'")
  public static String maskLeft(
      String text,
      int count,
      @Nullable String upper,
      @Nullable String lower,
      @Nullable String digit,
      @Nullable String other) {
    return new Mask(upper, lower, digit, other).hide(text, 0, offset(text, count));
  }

  @SqlFunction(
      name = "MASK_RIGHT",
      meaning = "With that many characters masked from the right.",
      example = "MASK_RIGHT('Visa 4711', 3) = 'Visa 4nnn'")
  public static String maskRight(String text, int count) {
    return maskRight(text, count, "X", "x", "n", "-");
  }

  @SqlFunction(
      name = "MASK_RIGHT",
      meaning = "The same with other replacements." + CHOSEN,
      example = "MASK_RIGHT('Visa 4711', 3, '*', '*', '*', '*') = 'Visa 4***'")
  public static String maskRight(
      String text,
      int count,
      @Nullable String upper,
      @Nullable String lower,
      @Nullable String digit,
      @Nullable String other) {
    return new Mask(upper, lower, digit, other).hide(text, fromEnd(text, count), text.length());
  }

  @SqlFunction(
      name = "MASK_KEEP_LEFT",
      meaning = "With all characters masked but that many from the left.",
      example = "MASK_KEEP_LEFT('Visa 4711', 4) = 'Visa-nnnn'")
  public static String maskKeepLeft(String text, int count) {
    return maskKeepLeft(text, count, "X", "x", "n", "-");
  }

  @SqlFunction(
      name = "MASK_KEEP_LEFT",
      meaning = "The same with other replacements." + CHOSEN,
      example = "MASK_KEEP_LEFT('Visa 4711', 4, NULL, NULL, '#', NULL) = 'Visa ####'")
  public static String maskKeepLeft(
      String text,
      int count,
      @Nullable String upper,
      @Nullable String lower,
      @Nullable String digit,
      @Nullable String other) {
    return new Mask(upper, lower, digit, other).hide(text, offset(text, count), text.length());
  }

  @SqlFunction(
      name = "MASK_KEEP_RIGHT",
      meaning = "With all characters masked but that many from the right.",
      example = "MASK_KEEP_RIGHT('Visa 4711', 4) = 'Xxxx-4711'")
  public static String maskKeepRight(String text, int count) {
    return maskKeepRight(text, count, "X", "x", "n", "-");
  }

  @SqlFunction(
      name = "MASK_KEEP_RIGHT",
      meaning = "The same with other replacements." + CHOSEN,
      example = "MASK_KEEP_RIGHT('Visa 4711', 4, '*', '*', '*', ' ') = '**** 4711'")
  public static String maskKeepRight(
      String text,
      int count,
      @Nullable String upper,
      @Nullable String lower,
      @Nullable String digit,
      @Nullable String other) {
    return new Mask(upper, lower, digit, other).hide(text, 0, fromEnd(text, count));
  }

  private static int offset(String text, int count) {
    if (count < 0) {
      throw Limits.bad("masking of " + count + " characters");
    }
    return count >= Text.length(text) ? text.length() : text.offsetByCodePoints(0, count);
  }

  private static int fromEnd(String text, int count) {
    if (count < 0) {
      throw Limits.bad("masking of " + count + " characters");
    }
    return count >= Text.length(text) ? 0 : text.offsetByCodePoints(text.length(), -count);
  }

  private record Mask(
      @Nullable String upper,
      @Nullable String lower,
      @Nullable String digit,
      @Nullable String other) {
    Mask {
      for (String replacement : new @Nullable String[] {upper, lower, digit, other}) {
        if (replacement != null && replacement.length() > 100) {
          throw Limits.bad("masking with a text of " + replacement.length() + " characters");
        }
      }
    }

    /** The text with its characters from {@code start} to {@code end} replaced. */
    String hide(String text, int start, int end) {
      StringBuilder out = new StringBuilder(text.length());
      out.append(text, 0, start);
      for (int i = start; i < end; ) {
        int c = text.codePointAt(i);
        String replacement = replacement(c);
        if (replacement == null) {
          out.appendCodePoint(c);
        } else {
          out.append(replacement);
        }
        i += Character.charCount(c);
      }
      return out.append(text, end, text.length()).toString();
    }

    private @Nullable String replacement(int c) {
      if (Character.isUpperCase(c)) {
        return upper;
      }
      if (Character.isLowerCase(c)) {
        return lower;
      }
      return Character.isDigit(c) ? digit : other;
    }
  }
}
