package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import java.time.Clock;
import java.util.UUID;

/**
 * Functions of the moment: they read a clock for each row, so a row that is processed again can get
 * another value.
 */
public final class Now {
  private static final String MOMENT = "When the row is processed.";

  // One for the whole process: a function is a static method, and has nowhere else to look.
  private static volatile Clock clock = Clock.systemUTC();

  private Now() {}

  /** Reads {@code other} from now on; for tests. Returns the clock before. */
  public static Clock use(Clock other) {
    Clock before = clock;
    clock = other;
    return before;
  }

  static long currentMillis() {
    return clock.millis();
  }

  @SqlFunction(
      name = "NOW",
      aliases = {"CURRENT_TIMESTAMP", "LOCALTIMESTAMP", "TIMESTAMP"},
      meaning = MOMENT,
      example = "NOW() > TIMESTAMP '2024-01-01 00:00:00'",
      deterministic = false)
  public static @As(Type.TIMESTAMP_MILLIS) long now() {
    return clock.millis();
  }

  @SqlFunction(
      name = "CURRENT_DATE",
      meaning = "The day, in UTC, on which the row is processed.",
      example = "CURRENT_DATE() > DATE '2024-01-01'",
      deterministic = false)
  public static @As(Type.DATE) int currentDate() {
    return (int) Math.floorDiv(clock.millis(), 86_400_000L);
  }

  @SqlFunction(
      name = "CURRENT_TIME",
      aliases = "LOCALTIME",
      meaning = "The time of the day, in UTC, at which the row is processed.",
      example = "CURRENT_TIME() <= TIME '23:59:59.999'",
      deterministic = false)
  public static @As(Type.TIME) int currentTime() {
    return (int) Math.floorMod(clock.millis(), 86_400_000L);
  }

  @SqlFunction(
      name = "UNIX_TIMESTAMP",
      meaning = MOMENT + " Whole seconds since 1970-01-01, UTC.",
      example = "UNIX_TIMESTAMP() > 1700000000",
      deterministic = false)
  public static long unixTimestamp() {
    return Math.floorDiv(clock.millis(), 1000L);
  }

  @SqlFunction(
      name = "UNIX_DATE",
      meaning = "The day on which the row is processed, in days since 1970-01-01.",
      example = "UNIX_DATE() > 19000",
      deterministic = false)
  public static int unixDate() {
    return currentDate();
  }

  @SqlFunction(
      name = "UUID",
      meaning = "A new random identifier (RFC 4122, version 4).",
      example = "LENGTH(UUID()) = 36",
      deterministic = false)
  public static String uuid() {
    return UUID.randomUUID().toString();
  }
}
