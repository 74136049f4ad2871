package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** Lengths of time: {@code 5m}, {@code 500ms}, {@code 5 MINUTES}, {@code INTERVAL '5' MINUTES}. */
public final class Durations {
  private static final Pattern SHORT = Pattern.compile("(\\d{1,18})\\s*(\\p{L}+)");
  private static final String UNITS = "ns, us, ms, s, m, h, d or w, or a word such as MINUTES";

  private Durations() {}

  /** A length of time written as text, as in a property: {@code 5s}, {@code 5 minutes}. */
  public static Optional<Duration> parse(String text) {
    Matcher matcher = SHORT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(unit(matcher.group(2)))
        .flatMap(unit -> times(unit, Long.parseLong(matcher.group(1))));
  }

  /** Whether a length of time begins at the next token. */
  static boolean startsAt(Cursor cursor) {
    Token token = cursor.peek();
    return token != null
        && (Tokens.isNumber(token) || Tokens.isDigitsAndLetters(token) || cursor.at("INTERVAL"));
  }

  /** Reads a length of time. */
  static Duration read(Cursor cursor) {
    int start = cursor.position();
    if (!startsAt(cursor)) {
      throw cursor.unexpected("expected a length of time such as 5m or INTERVAL '5' MINUTES");
    }
    String text;
    if (cursor.skip("INTERVAL")) {
      Token amount = cursor.peek();
      if (amount == null || !(Tokens.isString(amount) || Tokens.isNumber(amount))) {
        throw cursor.unexpected("expected an amount such as '5'");
      }
      cursor.next();
      text = Tokens.isString(amount) ? Tokens.unquoted(amount).strip() : amount.image;
      if (text.chars().allMatch(Character::isDigit)) {
        text += " " + unitWord(cursor);
      }
    } else {
      text = cursor.next().image;
      if (text.chars().allMatch(Character::isDigit)) {
        text += " " + unitWord(cursor);
      }
    }
    Span span = cursor.since(start);
    if (text.toUpperCase(Locale.ROOT).matches("\\d+ (MONTH|YEAR)S?")) {
      throw ProblemException.at(span, "a month or year has no fixed length", "use days");
    }
    String written = text;
    return parse(written)
        .orElseThrow(
            () ->
                ProblemException.at(
                    span, "'" + written + "' is no length of time", "units are " + UNITS));
  }

  private static String unitWord(Cursor cursor) {
    Token token = cursor.peek();
    if (token == null || !Tokens.isWord(token)) {
      throw cursor.unexpected("expected a unit such as MINUTES");
    }
    return cursor.next().image;
  }

  private static Optional<Duration> times(Duration unit, long amount) {
    try {
      Duration duration = unit.multipliedBy(amount);
      // What overflows here is longer than Kafka Streams can count.
      return duration.toMillis() < Long.MAX_VALUE ? Optional.of(duration) : Optional.empty();
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Duration unit(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "ns", "nanosecond", "nanoseconds" -> Duration.ofNanos(1);
      case "us", "μs", "µs", "microsecond", "microseconds" -> Duration.ofNanos(1_000);
      case "ms", "millisecond", "milliseconds" -> Duration.ofMillis(1);
      case "s", "sec", "second", "seconds" -> Duration.ofSeconds(1);
      case "m", "min", "minute", "minutes" -> Duration.ofMinutes(1);
      case "h", "hour", "hours" -> Duration.ofHours(1);
      case "d", "day", "days" -> Duration.ofDays(1);
      case "w", "week", "weeks" -> Duration.ofDays(7);
      default -> null;
    };
  }
}
