package io.ferrisstreams.runtime.function;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A unit of time, as SQL names it. */
public enum Unit {
  YEAR(ChronoUnit.YEARS, 1),
  QUARTER(ChronoUnit.MONTHS, 3),
  MONTH(ChronoUnit.MONTHS, 1),
  WEEK(ChronoUnit.DAYS, 7),
  DAY(ChronoUnit.DAYS, 1),
  HOUR(ChronoUnit.HOURS, 1),
  MINUTE(ChronoUnit.MINUTES, 1),
  SECOND(ChronoUnit.SECONDS, 1),
  MILLISECOND(ChronoUnit.MILLIS, 1),
  MICROSECOND(ChronoUnit.MICROS, 1);

  private static final Map<String, Unit> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  /** What it is a multiple of. */
  final ChronoUnit base;

  final int multiple;

  Unit(ChronoUnit base, int multiple) {
    this.base = base;
    this.multiple = multiple;
  }

  /** The unit of that name, in any case, singular or plural. */
  public static Optional<Unit> find(String name) {
    Unit exact = BY_NAME.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    String upper = name.toUpperCase(Locale.ROOT);
    String singular = upper.endsWith("S") ? upper.substring(0, upper.length() - 1) : upper;
    return Optional.ofNullable(BY_NAME.get(singular));
  }

  /** All names, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
  }

  static Unit of(String name) {
    return find(name)
        .orElseThrow(() -> Limits.bad("'" + name + "' is no unit of time, such as " + names()));
  }

  /** Whether it is of a fixed number of microseconds, which {@link #micros} tells. */
  boolean isExact() {
    return base != ChronoUnit.YEARS && base != ChronoUnit.MONTHS;
  }

  long micros() {
    return base.getDuration().toNanos() / 1000 * multiple;
  }
}
