package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.row.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and intervals from numbers, and the names of days and months. */
public final class Calendars {
  private Calendars() {}

  @SqlFunction(
      name = "MAKE_DATE",
      meaning = "The date of that year, month and day.",
      example = "MAKE_DATE(2024, 2, 29) = DATE '2024-02-29'")
  public static @As(Type.DATE) int makeDate(int year, int month, int day) {
    try {
      if (year >= 1 && year <= 9999) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw Limits.bad(year + "-" + month + "-" + day + " is no date");
  }

  @SqlFunction(
      name = "MAKE_INTERVAL",
      meaning = "The interval of so many units.",
      example = {
        "MAKE_INTERVAL(MINUTE, 90) = INTERVAL '1:30' HOUR TO MINUTE",
        "MAKE_INTERVAL('quarters', -1) = INTERVAL '-3' MONTH"
      })
  public static Interval makeInterval(@As(Type.UNIT) String unit, long count) {
    return Intervals.of(Unit.of(unit), count);
  }

  @SqlFunction(
      name = "ADD_MONTHS",
      meaning = "That many months later; a day that the month does not have becomes its last one.",
      example = "ADD_MONTHS(DATE '2024-01-31', 1) = DATE '2024-02-29'")
  public static @As(Type.DATE) int addMonths(@As(Type.DATE) int date, int months) {
    return Moments.datePlus(date, new Interval(months, 0));
  }

  @SqlFunction(
      name = "DAYNAME",
      meaning = "The English name of the day of the week.",
      example = "DAYNAME(DATE '2024-02-29') = 'Thursday'")
  public static String dayName(@As(Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  @SqlFunction(
      name = "DAYNAME",
      meaning = "The English name of the day of the week, in UTC.",
      example = "DAYNAME(TIMESTAMP '2024-03-03 23:59:59') = 'Sunday'")
  public static String dayName(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return dayName(TimeParts.day(timestamp, precision));
  }

  @SqlFunction(
      name = "MONTHNAME",
      meaning = "The English name of the month.",
      example = "MONTHNAME(DATE '2024-02-29') = 'February'")
  public static String monthName(@As(Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  @SqlFunction(
      name = "MONTHNAME",
      meaning = "The English name of the month, in UTC.",
      example = "MONTHNAME(TIMESTAMP '2024-12-31 23:59:59') = 'December'")
  public static String monthName(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return monthName(TimeParts.day(timestamp, precision));
  }
}
