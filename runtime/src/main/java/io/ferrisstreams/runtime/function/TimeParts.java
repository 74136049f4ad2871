package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** What dates and timestamps consist of, in UTC. */
public final class TimeParts {
  private static final long MICROS_PER_SECOND = 1_000_000;

  private TimeParts() {}

  @SqlFunction(
      name = "YEAR",
      meaning = "The year.",
      example = {"YEAR(DATE '2024-02-29') = 2024", "EXTRACT(YEAR FROM DATE '2024-02-29') = 2024"})
  public static int year(@As(Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getYear();
  }

  @SqlFunction(
      name = "YEAR",
      meaning = "The year.",
      example = {
        "YEAR(TIMESTAMP '2024-02-29 13:45:10') = 2024",
        "DATE_PART('year', TIMESTAMP '2024-02-29 13:45:10') = 2024"
      })
  public static int year(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return year(day(timestamp, precision));
  }

  @SqlFunction(
      name = "QUARTER",
      meaning = "The quarter of the year, 1 to 4.",
      example = "QUARTER(DATE '2024-05-01') = 2")
  public static int quarter(@As(Type.DATE) int date) {
    return (month(date) + 2) / 3;
  }

  @SqlFunction(
      name = "QUARTER",
      meaning = "The quarter of the year, 1 to 4.",
      example = "QUARTER(TIMESTAMP '2024-12-31 23:59:59') = 4")
  public static int quarter(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return quarter(day(timestamp, precision));
  }

  @SqlFunction(
      name = "MONTH",
      meaning = "The month, 1 to 12.",
      example = "MONTH(DATE '2024-02-29') = 2")
  public static int month(@As(Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getMonthValue();
  }

  @SqlFunction(
      name = "MONTH",
      meaning = "The month, 1 to 12.",
      example = "MONTH(TIMESTAMP '2024-02-29 13:45:10') = 2")
  public static int month(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return month(day(timestamp, precision));
  }

  @SqlFunction(
      name = "WEEK",
      aliases = "WEEKOFYEAR",
      meaning =
          "The week of ISO 8601: weeks start on Monday, week 1 has the year's first Thursday.",
      example = "WEEK(DATE '2023-01-01') = 52")
  public static int week(@As(Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  @SqlFunction(
      name = "WEEK",
      aliases = "WEEKOFYEAR",
      meaning =
          "The week of ISO 8601: weeks start on Monday, week 1 has the year's first Thursday.",
      example = "WEEK(TIMESTAMP '2023-01-09 00:00:00') = 2")
  public static int week(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return week(day(timestamp, precision));
  }

  @SqlFunction(
      name = "DAY",
      aliases = {"DAYOFMONTH"},
      meaning = "The day of the month.",
      example = "DAY(DATE '2024-02-29') = 29")
  public static int dayOfMonth(@As(Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getDayOfMonth();
  }

  @SqlFunction(
      name = "DAY",
      aliases = {"DAYOFMONTH"},
      meaning = "The day of the month.",
      example = "DAY(TIMESTAMP '2024-02-29 13:45:10') = 29")
  public static int dayOfMonth(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return dayOfMonth(day(timestamp, precision));
  }

  @SqlFunction(
      name = "DOW",
      meaning = "The day of the week: 0 is Sunday, 6 is Saturday.",
      example = "DOW(DATE '2024-02-29') = 4")
  public static int dayOfWeek(@As(Type.DATE) int date) {
    return Math.floorMod(date + 4, 7); // 1970-01-01 was a Thursday
  }

  @SqlFunction(
      name = "DOW",
      meaning = "The day of the week: 0 is Sunday, 6 is Saturday.",
      example = {
        "DOW(TIMESTAMP '2024-03-02 12:00:00') = 6",
        "EXTRACT(DOW FROM TIMESTAMP '2024-03-03 12:00:00') = 0"
      })
  public static int dayOfWeek(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return dayOfWeek(day(timestamp, precision));
  }

  @SqlFunction(
      name = "ISODOW",
      meaning = "The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.",
      example = "ISODOW(DATE '2024-03-03') = 7")
  public static int isoDayOfWeek(@As(Type.DATE) int date) {
    return Math.floorMod(date + 3, 7) + 1;
  }

  @SqlFunction(
      name = "ISODOW",
      meaning = "The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.",
      example = "ISODOW(TIMESTAMP '2024-03-04 12:00:00') = 1")
  public static int isoDayOfWeek(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return isoDayOfWeek(day(timestamp, precision));
  }

  @SqlFunction(
      name = "ISOYEAR",
      meaning = "The year that the week of ISO 8601 belongs to; it goes with WEEK.",
      example = "ISOYEAR(DATE '2023-01-01') = 2022")
  public static int isoYear(@As(Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).get(IsoFields.WEEK_BASED_YEAR);
  }

  @SqlFunction(
      name = "ISOYEAR",
      meaning = "The year that the week of ISO 8601 belongs to; it goes with WEEK.",
      example = {
        "ISOYEAR(TIMESTAMP '2024-12-30 12:00:00') = 2025",
        "EXTRACT(ISOYEAR FROM TIMESTAMP '2024-12-30 12:00:00') = 2025"
      })
  public static int isoYear(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return isoYear(day(timestamp, precision));
  }

  @SqlFunction(
      name = "DOY",
      aliases = "DAYOFYEAR",
      meaning = "The day of the year, from 1.",
      example = "DOY(DATE '2024-12-31') = 366")
  public static int dayOfYear(@As(Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getDayOfYear();
  }

  @SqlFunction(
      name = "DOY",
      aliases = "DAYOFYEAR",
      meaning = "The day of the year, from 1.",
      example = "DOY(TIMESTAMP '2023-12-31 00:00:00') = 365")
  public static int dayOfYear(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return dayOfYear(day(timestamp, precision));
  }

  @SqlFunction(
      name = "HOUR",
      meaning = "The hour, 0 to 23.",
      example = "HOUR(TIMESTAMP '2024-02-29 13:45:10') = 13")
  public static int hour(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return (int) (Math.floorMod(seconds(timestamp, precision), 86_400L) / 3600);
  }

  @SqlFunction(
      name = "MINUTE",
      meaning = "The minute, 0 to 59.",
      example = "MINUTE(TIMESTAMP '2024-02-29 13:45:10') = 45")
  public static int minute(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return (int) (Math.floorMod(seconds(timestamp, precision), 3600L) / 60);
  }

  @SqlFunction(
      name = "SECOND",
      meaning = "The second, 0 to 59, without its fraction.",
      example = "SECOND(TIMESTAMP '2024-02-29 13:45:10') = 10")
  public static int second(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return (int) Math.floorMod(seconds(timestamp, precision), 60L);
  }

  @SqlFunction(
      name = "MILLISECOND",
      meaning = "The fraction of the second in whole milliseconds, 0 to 999.",
      example = "MILLISECOND(TIMESTAMP '2024-02-29 13:45:10.123') = 123")
  public static int millisecond(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return microsecond(timestamp, precision) / 1000;
  }

  @SqlFunction(
      name = "MICROSECOND",
      meaning = "The fraction of the second in microseconds, 0 to 999999.",
      example = "MICROSECOND(TIMESTAMP '2024-02-29 13:45:10.123') = 123000")
  public static int microsecond(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return precision == 3
        ? (int) Math.floorMod(timestamp, 1000L) * 1000
        : (int) Math.floorMod(timestamp, MICROS_PER_SECOND);
  }

  @SqlFunction(
      name = "NANOSECOND",
      meaning = "The fraction of the second in nanoseconds.",
      example = "NANOSECOND(TIMESTAMP '2024-02-29 13:45:10.123') = 123000000")
  public static int nanosecond(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return microsecond(timestamp, precision) * 1000;
  }

  @SqlFunction(
      name = "EPOCH",
      meaning = "Whole seconds since 1970-01-01, UTC.",
      example = {
        "EPOCH(TIMESTAMP '1969-12-31 23:59:59.999') = -1",
        "EXTRACT(EPOCH FROM TIMESTAMP '2023-01-01 12:30:45.123') = 1672576245"
      })
  public static long epoch(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return seconds(timestamp, precision);
  }

  static long seconds(long timestamp, int precision) {
    return Math.floorDiv(timestamp, precision == 3 ? 1000L : MICROS_PER_SECOND);
  }

  static int day(long timestamp, int precision) {
    return (int) Math.floorDiv(seconds(timestamp, precision), 86_400L);
  }
}
