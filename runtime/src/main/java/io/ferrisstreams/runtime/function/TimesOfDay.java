package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.row.Interval;

/** Calculations with times of day. */
public final class TimesOfDay {
  private static final long MICROS_PER_MILLI = 1000;

  private TimesOfDay() {}

  @SqlFunction(
      name = "TIMEADD",
      aliases = {"TIME_ADD", "DATEADD", "DATE_ADD"},
      meaning = "That many units later, around the clock; units are WEEK and shorter.",
      example = {
        "TIMEADD(HOUR, 12, TIME '13:00:00') = TIME '01:00:00'",
        "TIMEADD(MILLISECONDS, 5, TIME '23:59:59.999') = TIME '00:00:00.004'"
      })
  public static @As(Type.TIME) int timeAdd(
      @As(Type.UNIT) String unit, int count, @As(Type.TIME) int time) {
    return Moments.timePlus(time, interval(unit, count));
  }

  @SqlFunction(
      name = "TIMESUB",
      aliases = {"TIME_SUB", "DATESUB", "DATE_SUB"},
      meaning = "That many units earlier, around the clock.",
      example = "TIMESUB(MINUTE, 90, TIME '01:00:00') = TIME '23:30:00'")
  public static @As(Type.TIME) int timeSub(
      @As(Type.UNIT) String unit, int count, @As(Type.TIME) int time) {
    return Moments.timeMinus(time, interval(unit, count));
  }

  private static Interval interval(String name, int count) {
    return Intervals.of(timeUnit(name), count);
  }

  private static Unit timeUnit(String name) {
    Unit unit = Unit.of(name);
    if (!unit.isExact()) {
      throw Limits.bad("a TIME has no " + unit);
    }
    return unit;
  }

  @SqlFunction(
      name = "DATEDIFF",
      aliases = {"DATE_DIFF", "TIMESTAMPDIFF"},
      meaning = "How many whole units the last argument is after the one before it.",
      example = {
        "DATEDIFF(MINUTE, TIME '10:00:30', TIME '11:00:00') = 59",
        "DATEDIFF('hour', TIME '23:00:00', TIME '01:00:00') = -22"
      })
  public static long dateDiff(
      @As(Type.UNIT) String unit, @As(Type.TIME) int start, @As(Type.TIME) int end) {
    return (end - start) * MICROS_PER_MILLI / timeUnit(unit).micros();
  }

  @SqlFunction(
      name = "DATE_TRUNC",
      meaning = "The start of the unit that it is in.",
      example = "DATE_TRUNC(MINUTE, TIME '13:45:10.123') = TIME '13:45:00'")
  public static @As(Type.TIME) int dateTrunc(@As(Type.UNIT) String unit, @As(Type.TIME) int time) {
    long length = timeUnit(unit).micros() / MICROS_PER_MILLI;
    return length <= 1 ? time : (int) (time / length * length);
  }

  @SqlFunction(
      name = "MAKE_TIME",
      meaning = "The time of that hour, minute and second.",
      example = "MAKE_TIME(13, 45, 10) = TIME '13:45:10'")
  public static @As(Type.TIME) int makeTime(int hour, int minute, int second) {
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      throw Limits.bad(hour + ":" + minute + ":" + second + " is no time of a day");
    }
    return ((hour * 60 + minute) * 60 + second) * 1000;
  }

  @SqlFunction(
      name = "TIME",
      aliases = "TO_TIME",
      meaning = "The time of a text such as '23:59:59.123'.",
      example = "TIME('13:45') = TIME '13:45:00'")
  public static @As(Type.TIME) int toTime(String text) {
    return Conversions.toTime(text);
  }

  @SqlFunction(
      name = "TIME",
      aliases = "TO_TIME",
      meaning = "The time of the day of a timestamp, in UTC.",
      example = "TIME(TIMESTAMP '2024-02-29 13:45:10.123') = TIME '13:45:10.123'")
  public static @As(Type.TIME) int toTime(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return Conversions.timestampToTime(timestamp, precision);
  }
}
