package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;

/**
 * Dates and timestamps as text, by patterns of Java's {@link DateTimeFormatter}, with English names
 * of months and days. A pattern is compiled once.
 */
public final class TimeFormats {
  private static final String BY =
      " by a pattern of Java's DateTimeFormatter, such as 'yyyy-MM-dd HH:mm:ss.SSS'";
  private static final String ZONED = " The last argument is the time zone; without it, UTC.";

  /** Fields that make no time by themselves, such as an hour of 12 without AM or PM. */
  private static final List<ChronoField> TOLD =
      List.of(
          ChronoField.HOUR_OF_AMPM,
          ChronoField.CLOCK_HOUR_OF_AMPM,
          ChronoField.MINUTE_OF_HOUR,
          ChronoField.SECOND_OF_MINUTE);

  private static final List<ChronoField> PARTS_OF_MONTH =
      List.of(
          ChronoField.DAY_OF_MONTH,
          ChronoField.DAY_OF_WEEK,
          ChronoField.ALIGNED_WEEK_OF_MONTH,
          ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH);

  private static final long NANOS_PER_MILLI = 1_000_000;

  private static final Compiled<DateTimeFormatter> FORMATS = new Compiled<>(TimeFormats::compile);

  private TimeFormats() {}

  @SqlFunction(
      name = "FORMAT_DATE",
      aliases = "DATETOSTRING",
      meaning = "The date as text" + BY + ".",
      example = "FORMAT_DATE(DATE '2024-02-29', 'd MMM yyyy') = '29 Feb 2024'")
  public static String formatDate(@As(Type.DATE) int date, String pattern) {
    return format(LocalDate.ofEpochDay(date), pattern);
  }

  @SqlFunction(
      name = "DATETOSTRING",
      meaning = "The same of days since 1970-01-01.",
      example = "DATETOSTRING(19782, 'yyyy-MM-dd') = '2024-02-29'")
  public static String daysToString(int days, String pattern) {
    return format(LocalDate.ofEpochDay(days), pattern);
  }

  @SqlFunction(
      name = "FORMAT_TIMESTAMP",
      aliases = {"DATE_FORMAT", "TO_CHAR", "TIMESTAMPTOSTRING"},
      meaning = "The timestamp as text" + BY + ", in UTC.",
      example =
          "FORMAT_TIMESTAMP(TIMESTAMP '2024-02-29 13:45:10', 'yyyyMMdd HHmm') = '20240229 1345'")
  public static String formatTimestamp(
      @As(Type.TIMESTAMP) long timestamp, int precision, String pattern) {
    return formatTimestamp(timestamp, precision, pattern, "UTC");
  }

  @SqlFunction(
      name = "FORMAT_TIMESTAMP",
      aliases = {"DATE_FORMAT", "TO_CHAR", "TIMESTAMPTOSTRING"},
      meaning = "The timestamp as text" + BY + "." + ZONED,
      example =
          "FORMAT_TIMESTAMP(TIMESTAMP '2024-07-01 12:00:00', 'HH:mm XXX', 'Europe/Berlin')"
              + " = '14:00 +02:00'")
  public static String formatTimestamp(
      @As(Type.TIMESTAMP) long timestamp, int precision, String pattern, String zone) {
    return format(Zones.instant(timestamp, precision).atZone(Zones.of(zone)), pattern);
  }

  @SqlFunction(
      name = "TIMESTAMPTOSTRING",
      meaning = "Milliseconds since 1970-01-01 as text" + BY + ", in UTC.",
      example = "TIMESTAMPTOSTRING(1709214310000, 'yyyy-MM-dd HH:mm') = '2024-02-29 13:45'")
  public static String timestampToString(long millis, String pattern) {
    return formatTimestamp(millis, 3, pattern, "UTC");
  }

  @SqlFunction(
      name = "TIMESTAMPTOSTRING",
      meaning = "Milliseconds since 1970-01-01 as text" + BY + "." + ZONED,
      example = "TIMESTAMPTOSTRING(1709214310000, 'HH:mm', 'Asia/Tokyo') = '22:45'")
  public static String timestampToString(long millis, String pattern, String zone) {
    return formatTimestamp(millis, 3, pattern, zone);
  }

  @SqlFunction(
      name = "FORMAT_TIME",
      aliases = {"TO_CHAR", "DATE_FORMAT"},
      meaning = "The time as text by a pattern, such as 'HH:mm:ss.SSS'.",
      example = "FORMAT_TIME(TIME '13:45:10', 'hh.mm a') = '01.45 PM'")
  public static String formatTime(@As(Type.TIME) int time, String pattern) {
    return format(LocalTime.ofNanoOfDay(time * NANOS_PER_MILLI), pattern);
  }

  @SqlFunction(
      name = "PARSE_TIME",
      aliases = "TO_TIME",
      meaning = "The time that the text is by a pattern; what it does not tell is zero.",
      example = {
        "PARSE_TIME('01.45 pm', 'hh.mm a') = TIME '13:45:00'",
        "PARSE_TIME('134510', 'HHmmss') = TIME '13:45:10'"
      })
  public static @As(Type.TIME) int parseTime(String text, String pattern) {
    LocalTime time = parse(text, pattern).query(TemporalQueries.localTime());
    if (time == null) {
      throw Limits.bad("'" + Values.shown(text) + "' has no time by that pattern");
    }
    return (int) (time.toNanoOfDay() / NANOS_PER_MILLI);
  }

  @SqlFunction(
      name = "PARSE_DATE",
      aliases = "TO_DATE",
      meaning = "The date that the text is" + BY + "; of a month alone, its first day.",
      example = {
        "PARSE_DATE('29.2.2024', 'd.M.yyyy') = DATE '2024-02-29'",
        "PARSE_DATE('Feb 2024', 'MMM yyyy') = DATE '2024-02-01'"
      })
  public static @As(Type.DATE) int parseDate(String text, String pattern) {
    return date(parse(text, pattern), text);
  }

  @SqlFunction(
      name = "STRINGTODATE",
      meaning = "The same, in days since 1970-01-01.",
      example = "STRINGTODATE('29.2.2024', 'd.M.yyyy') = 19782")
  public static int stringToDate(String text, String pattern) {
    return parseDate(text, pattern);
  }

  @SqlFunction(
      name = "PARSE_TIMESTAMP",
      aliases = "TO_TIMESTAMP",
      meaning =
          "The timestamp that the text is"
              + BY
              + ". The time zone is the text's own, else UTC; time that it does not tell is zero.",
      example = {
        "PARSE_TIMESTAMP('29/02/24 13.45', 'dd/MM/yy HH.mm') = TIMESTAMP '2024-02-29 13:45:00'",
        "PARSE_TIMESTAMP('20240229 1345 +0100', 'yyyyMMdd HHmm Z')"
            + " = TIMESTAMP '2024-02-29 12:45:00'"
      })
  public static @As(Type.TIMESTAMP_MILLIS) long parseTimestamp(String text, String pattern) {
    return parseTimestamp(text, pattern, "UTC");
  }

  @SqlFunction(
      name = "PARSE_TIMESTAMP",
      aliases = "TO_TIMESTAMP",
      meaning = "The same; the last argument is the time zone of a text that tells none.",
      example =
          "PARSE_TIMESTAMP('2024-07-01 14:00', 'yyyy-MM-dd HH:mm', 'Europe/Berlin')"
              + " = TIMESTAMP '2024-07-01 12:00:00'")
  public static @As(Type.TIMESTAMP_MILLIS) long parseTimestamp(
      String text, String pattern, String zone) {
    TemporalAccessor parsed = parse(text, pattern);
    ZoneId own = parsed.query(TemporalQueries.zone());
    LocalDate date = LocalDate.ofEpochDay(date(parsed, text));
    LocalTime time = parsed.query(TemporalQueries.localTime());
    if (time == null && TOLD.stream().anyMatch(parsed::isSupported)) {
      throw Limits.bad("'" + Values.shown(text) + "' tells half a time by that pattern");
    }
    LocalDateTime local = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    return local.atZone(own == null ? Zones.of(zone) : own).toInstant().toEpochMilli();
  }

  @SqlFunction(
      name = "STRINGTOTIMESTAMP",
      meaning = "As PARSE_TIMESTAMP, in milliseconds since 1970-01-01.",
      example = "STRINGTOTIMESTAMP('2024-02-29 13:45', 'yyyy-MM-dd HH:mm') = 1709214300000")
  public static long stringToTimestamp(String text, String pattern) {
    return parseTimestamp(text, pattern, "UTC");
  }

  @SqlFunction(
      name = "STRINGTOTIMESTAMP",
      meaning = "As PARSE_TIMESTAMP, in milliseconds since 1970-01-01.",
      example =
          "STRINGTOTIMESTAMP('2024-02-29 22:45', 'yyyy-MM-dd HH:mm', 'Asia/Tokyo') = 1709214300000")
  public static long stringToTimestamp(String text, String pattern, String zone) {
    return parseTimestamp(text, pattern, zone);
  }

  private static String format(TemporalAccessor time, String pattern) {
    try {
      return FORMATS.of(pattern).format(time);
    } catch (DateTimeException e) {
      throw Limits.bad("pattern '" + pattern + "': " + e.getMessage());
    }
  }

  private static TemporalAccessor parse(String text, String pattern) {
    try {
      return FORMATS.of(pattern).parse(text);
    } catch (DateTimeException e) {
      throw Limits.bad("'" + Values.shown(text) + "' is not like '" + pattern + "'");
    }
  }

  private static int date(TemporalAccessor parsed, String text) {
    LocalDate date = parsed.query(TemporalQueries.localDate());
    if (date == null && isMonth(parsed)) {
      date = LocalDate.of(parsed.get(ChronoField.YEAR), parsed.get(ChronoField.MONTH_OF_YEAR), 1);
    }
    if (date == null) {
      throw Limits.bad("'" + Values.shown(text) + "' has no date by that pattern");
    }
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw Limits.bad("'" + Values.shown(text) + "' is not of the years 0001 to 9999");
    }
    return (int) date.toEpochDay();
  }

  /** Whether it tells a month and no more. */
  private static boolean isMonth(TemporalAccessor parsed) {
    return parsed.isSupported(ChronoField.YEAR)
        && parsed.isSupported(ChronoField.MONTH_OF_YEAR)
        && PARTS_OF_MONTH.stream().noneMatch(parsed::isSupported);
  }

  /**
   * @throws RowException if it is no pattern of dates and times
   */
  public static void check(String pattern) {
    compile(pattern);
  }

  private static DateTimeFormatter compile(String pattern) {
    if (pattern.length() > 500) {
      throw Limits.bad("a pattern of " + pattern.length() + " characters");
    }
    try {
      return new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(pattern)
          .parseDefaulting(ChronoField.ERA, 1) // "yyyy" is the year of an era
          .toFormatter(Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      throw Limits.bad("'" + pattern + "' is no pattern: " + e.getMessage());
    }
  }
}
