package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;

/** What times of day consist of. */
public final class ClockParts {
  private ClockParts() {}

  @SqlFunction(
      name = "HOUR",
      meaning = "The hour, 0 to 23.",
      example = {"HOUR(TIME '13:45:10') = 13", "EXTRACT(HOUR FROM TIME '13:45:10') = 13"})
  public static int hour(@As(Type.TIME) int time) {
    return time / 3_600_000;
  }

  @SqlFunction(
      name = "MINUTE",
      meaning = "The minute, 0 to 59.",
      example = "MINUTE(TIME '13:45:10') = 45")
  public static int minute(@As(Type.TIME) int time) {
    return time / 60_000 % 60;
  }

  @SqlFunction(
      name = "SECOND",
      meaning = "The second, 0 to 59, without its fraction.",
      example = "SECOND(TIME '13:45:10.9') = 10")
  public static int second(@As(Type.TIME) int time) {
    return time / 1000 % 60;
  }

  @SqlFunction(
      name = "MILLISECOND",
      meaning = "The fraction of the second in milliseconds, 0 to 999.",
      example = "MILLISECOND(TIME '13:45:10.123') = 123")
  public static int millisecond(@As(Type.TIME) int time) {
    return time % 1000;
  }

  @SqlFunction(
      name = "MICROSECOND",
      meaning = "The fraction of the second in microseconds, 0 to 999999.",
      example = "MICROSECOND(TIME '13:45:10.123') = 123000")
  public static int microsecond(@As(Type.TIME) int time) {
    return millisecond(time) * 1000;
  }

  @SqlFunction(
      name = "NANOSECOND",
      meaning = "The fraction of the second in nanoseconds.",
      example = "NANOSECOND(TIME '13:45:10.123') = 123000000")
  public static int nanosecond(@As(Type.TIME) int time) {
    return millisecond(time) * 1_000_000;
  }

  @SqlFunction(
      name = "EPOCH",
      meaning = "Whole seconds since midnight.",
      example = {"EPOCH(TIME '01:00:01.5') = 3601", "EXTRACT(EPOCH FROM TIME '01:00:01.5') = 3601"})
  public static long epoch(@As(Type.TIME) int time) {
    return time / 1000;
  }
}
