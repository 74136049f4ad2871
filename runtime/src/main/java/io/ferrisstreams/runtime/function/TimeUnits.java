package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;
import java.time.LocalDate;

/** Calculations with units of time, in UTC. Results lie in the years 0001 to 9999. */
public final class TimeUnits {
  private static final long MICROS_PER_DAY = 86_400_000_000L;
  private static final String ADDED =
      "That many units later. A month's last day is the latest there is: one month after"
          + " 31 January is the last of February.";
  private static final String TRUNCATED =
      "The start of the unit that it is in; weeks start on Monday.";
  private static final String BETWEEN =
      "How many units the last argument is after the one before it. Years, quarters, months, weeks"
          + " and days are counted by the calendar: between 23:59 and 00:01 lies a day; shorter"
          + " units by the time elapsed, cut toward zero.";

  private TimeUnits() {}

  @SqlFunction(
      name = "DATE_TRUNC",
      meaning = TRUNCATED,
      example = {
        "DATE_TRUNC(MONTH, DATE '2024-02-29') = DATE '2024-02-01'",
        "DATE_TRUNC('week', DATE '2024-02-29') = DATE '2024-02-26'"
      })
  public static @As(Type.DATE) int dateTrunc(@As(Type.UNIT) String unit, @As(Type.DATE) int date) {
    return startOf(dateUnit("DATE_TRUNC", unit), date);
  }

  @SqlFunction(
      name = "DATE_TRUNC",
      meaning = TRUNCATED,
      example =
          "DATE_TRUNC('hour', TIMESTAMP '2024-02-29 13:45:10') = TIMESTAMP '2024-02-29 13:00:00'")
  public static @As(Type.TIMESTAMP) long dateTrunc(
      @As(Type.UNIT) String unit, @As(Type.TIMESTAMP) long timestamp, int precision) {
    Unit of = Unit.of(unit);
    if (isCalendar(of)) {
      return startOf(of, TimeParts.day(timestamp, precision)) * perDay(precision);
    }
    long length = of.micros() / perMicro(precision);
    return length <= 1 ? timestamp : Math.floorDiv(timestamp, length) * length;
  }

  @SqlFunction(
      name = "DATEADD",
      aliases = "DATE_ADD",
      meaning = ADDED,
      example = {
        "DATEADD(MONTH, 1, DATE '2024-01-31') = DATE '2024-02-29'",
        "DATEADD('weeks', -1, DATE '2024-03-01') = DATE '2024-02-23'"
      })
  public static @As(Type.DATE) int dateAdd(
      @As(Type.UNIT) String unit, int count, @As(Type.DATE) int date) {
    return plus(dateUnit("DATEADD", unit), count, date);
  }

  @SqlFunction(
      name = "DATEADD",
      aliases = "DATE_ADD",
      meaning = ADDED,
      example =
          "DATEADD(HOUR, 12, TIMESTAMP '2024-02-29 13:00:00') = TIMESTAMP '2024-03-01 01:00:00'")
  public static @As(Type.TIMESTAMP) long dateAdd(
      @As(Type.UNIT) String unit, int count, @As(Type.TIMESTAMP) long timestamp, int precision) {
    return plus(Unit.of(unit), count, timestamp, precision);
  }

  @SqlFunction(
      name = "DATESUB",
      aliases = "DATE_SUB",
      meaning = "That many units earlier, as DATEADD of the negative number.",
      example = "DATESUB(DAY, 1, DATE '2024-03-01') = DATE '2024-02-29'")
  public static @As(Type.DATE) int dateSub(
      @As(Type.UNIT) String unit, int count, @As(Type.DATE) int date) {
    return plus(dateUnit("DATESUB", unit), -(long) count, date);
  }

  @SqlFunction(
      name = "DATESUB",
      aliases = "DATE_SUB",
      meaning = "That many units earlier, as DATEADD of the negative number.",
      example =
          "DATESUB(MINUTE, 90, TIMESTAMP '2024-03-01 01:00:00') = TIMESTAMP '2024-02-29 23:30:00'")
  public static @As(Type.TIMESTAMP) long dateSub(
      @As(Type.UNIT) String unit, int count, @As(Type.TIMESTAMP) long timestamp, int precision) {
    return plus(Unit.of(unit), -(long) count, timestamp, precision);
  }

  @SqlFunction(
      name = "TIMESTAMPADD",
      aliases = "TIMESTAMP_ADD",
      meaning = ADDED,
      example =
          "TIMESTAMPADD(MILLISECONDS, 5, TIMESTAMP '2024-02-29 13:00:00.996')"
              + " = TIMESTAMP '2024-02-29 13:00:01.001'")
  public static @As(Type.TIMESTAMP) long timestampAdd(
      @As(Type.UNIT) String unit, int count, @As(Type.TIMESTAMP) long timestamp, int precision) {
    return plus(Unit.of(unit), count, timestamp, precision);
  }

  @SqlFunction(
      name = "TIMESTAMPSUB",
      aliases = "TIMESTAMP_SUB",
      meaning = "That many units earlier, as TIMESTAMPADD of the negative number.",
      example =
          "TIMESTAMPSUB(YEAR, 1, TIMESTAMP '2024-02-29 13:00:00')"
              + " = TIMESTAMP '2023-02-28 13:00:00'")
  public static @As(Type.TIMESTAMP) long timestampSub(
      @As(Type.UNIT) String unit, int count, @As(Type.TIMESTAMP) long timestamp, int precision) {
    return plus(Unit.of(unit), -(long) count, timestamp, precision);
  }

  @SqlFunction(
      name = "DATEDIFF",
      aliases = {"DATE_DIFF", "TIMESTAMPDIFF"},
      meaning = BETWEEN,
      example = {
        "DATEDIFF('days', DATE '2024-02-28', DATE '2024-03-01') = 2",
        "DATEDIFF(MONTH, DATE '2024-01-31', DATE '2024-02-01') = 1",
        "DATEDIFF(QUARTER, DATE '2023-01-01', DATE '2024-07-15') = 6"
      })
  public static long dateDiff(
      @As(Type.UNIT) String unit, @As(Type.DATE) int start, @As(Type.DATE) int end) {
    return dateDiff(unit, start * perDay(3), 3, end * perDay(3), 3);
  }

  @SqlFunction(
      name = "DATEDIFF",
      aliases = {"DATE_DIFF", "TIMESTAMPDIFF"},
      meaning = BETWEEN,
      example = {
        "DATEDIFF(MINUTE, TIMESTAMP '2024-02-29 23:59:30', TIMESTAMP '2024-03-01 00:01:00') = 1",
        "DATEDIFF('day', TIMESTAMP '2024-02-29 23:59:30', TIMESTAMP '2024-03-01 00:01:00') = 1"
      })
  public static long dateDiff(
      @As(Type.UNIT) String unit,
      @As(Type.TIMESTAMP) long start,
      int startPrecision,
      @As(Type.TIMESTAMP) long end,
      int endPrecision) {
    Unit of = Unit.of(unit);
    if (!isCalendar(of)) {
      long micros =
          Math.subtractExact(end * perMicro(endPrecision), start * perMicro(startPrecision));
      return micros / of.micros();
    }
    int from = TimeParts.day(start, startPrecision);
    int to = TimeParts.day(end, endPrecision);
    return switch (of) {
      case DAY -> to - from;
      case WEEK -> Math.floorDiv(to + 3, 7) - Math.floorDiv(from + 3, 7);
      case MONTH -> months(to) - months(from);
      case QUARTER -> Math.floorDiv(months(to), 3) - Math.floorDiv(months(from), 3);
      case YEAR -> TimeParts.year(to) - TimeParts.year(from);
      case HOUR, MINUTE, SECOND, MILLISECOND, MICROSECOND -> throw new AssertionError(of);
    };
  }

  @SqlFunction(
      name = "LAST_DAY",
      meaning = "The last day of its month.",
      example = "LAST_DAY(DATE '2024-02-03') = DATE '2024-02-29'")
  public static @As(Type.DATE) int lastDay(@As(Type.DATE) int date) {
    LocalDate day = LocalDate.ofEpochDay(date);
    return date + day.lengthOfMonth() - day.getDayOfMonth();
  }

  @SqlFunction(
      name = "LAST_DAY",
      meaning = "The last day of its month.",
      example = "LAST_DAY(TIMESTAMP '2024-04-03 12:00:00') = DATE '2024-04-30'")
  public static @As(Type.DATE) int lastDay(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return lastDay(TimeParts.day(timestamp, precision));
  }

  private static int months(int day) {
    return TimeParts.year(day) * 12 + TimeParts.month(day) - 1;
  }

  private static boolean isCalendar(Unit unit) {
    return unit.compareTo(Unit.DAY) <= 0;
  }

  private static Unit dateUnit(String function, String name) {
    Unit unit = Unit.of(name);
    if (!isCalendar(unit)) {
      throw Limits.bad(function + " of a DATE by " + unit + ", which is shorter than a day");
    }
    return unit;
  }

  private static int startOf(Unit unit, int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    int start =
        switch (unit) {
          case YEAR -> day - date.getDayOfYear() + 1;
          case QUARTER ->
              (int)
                  date.withMonth((date.getMonthValue() - 1) / 3 * 3 + 1)
                      .withDayOfMonth(1)
                      .toEpochDay();
          case MONTH -> day - date.getDayOfMonth() + 1;
          case WEEK -> day - Math.floorMod(day + 3, 7); // 1970-01-01 was a Thursday
          default -> day;
        };
    return checked(start);
  }

  private static int plus(Unit unit, long count, int day) {
    return Moments.datePlus(day, Intervals.of(unit, count));
  }

  private static long plus(Unit unit, long count, long timestamp, int precision) {
    return Moments.timestampPlus(timestamp, precision, Intervals.of(unit, count));
  }

  private static int checked(long day) {
    try {
      return Values.checkDate(day);
    } catch (RowException e) {
      throw new RowException(RowException.Kind.OVERFLOW, String.valueOf(e.getMessage()));
    }
  }

  /** Microseconds in one unit of the timestamp. */
  private static long perMicro(int precision) {
    return precision == 3 ? 1000 : 1;
  }

  private static long perDay(int precision) {
    return MICROS_PER_DAY / perMicro(precision);
  }
}
