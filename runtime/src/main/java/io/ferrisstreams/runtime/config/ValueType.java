package io.ferrisstreams.runtime.config;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The type of one of our own properties: how its text is checked and made canonical. */
enum ValueType {
  TEXT("text"),
  BOOLEAN("true or false"),
  /** A whole number from 1. */
  COUNT("a whole number from 1"),
  /** Milliseconds, or a number with a unit; canonical in milliseconds. */
  DURATION("a duration such as 500ms, 5s, 1m, 2h or 1d"),
  /** Bytes, or a number with a unit; canonical in bytes. */
  SIZE("a size such as 65536, 64KB or 2MB");

  private static final Pattern WITH_UNIT = Pattern.compile("(\\d+)\\s*([A-Za-z]*)");

  private final String description;

  ValueType(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  /**
   * The canonical form of {@code text}.
   *
   * @throws IllegalArgumentException if it is not of this type
   */
  String canonical(String text) {
    String trimmed = text.strip();
    return switch (this) {
      case TEXT -> text;
      case BOOLEAN -> {
        String lower = trimmed.toLowerCase(Locale.ROOT);
        if (!lower.equals("true") && !lower.equals("false")) {
          throw new IllegalArgumentException();
        }
        yield lower;
      }
      case COUNT -> {
        int count = Integer.parseInt(trimmed);
        if (count < 1) {
          throw new IllegalArgumentException();
        }
        yield Integer.toString(count);
      }
      case DURATION -> Long.toString(scaled(trimmed));
      case SIZE -> Long.toString(scaled(trimmed));
    };
  }

  private long scaled(String text) {
    Matcher matcher = WITH_UNIT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException();
    }
    String unit = matcher.group(2).toLowerCase(Locale.ROOT);
    try {
      return Math.multiplyExact(
          Long.parseLong(matcher.group(1)), this == DURATION ? millis(unit) : bytes(unit));
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static long millis(String unit) {
    return switch (unit) {
      case "", "ms" -> 1;
      case "s" -> 1_000;
      case "m" -> 60_000;
      case "h" -> 3_600_000;
      case "d" -> 86_400_000;
      default -> throw new IllegalArgumentException();
    };
  }

  private static long bytes(String unit) {
    return switch (unit) {
      case "", "b" -> 1;
      case "k", "kb" -> 1L << 10;
      case "m", "mb" -> 1L << 20;
      case "g", "gb" -> 1L << 30;
      default -> throw new IllegalArgumentException();
    };
  }
}
