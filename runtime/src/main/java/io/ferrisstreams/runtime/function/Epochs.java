package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;

/** Dates and timestamps as numbers, counted from 1970-01-01, UTC. */
public final class Epochs {
  private Epochs() {}

  @SqlFunction(
      name = "UNIX_TIMESTAMP",
      meaning = "Whole seconds since 1970-01-01, UTC.",
      example = "UNIX_TIMESTAMP(TIMESTAMP '2024-02-29 13:45:10.999') = 1709214310")
  public static long unixTimestamp(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return TimeParts.seconds(timestamp, precision);
  }

  @SqlFunction(
      name = "UNIX_MILLIS",
      meaning = "Whole milliseconds since 1970-01-01, UTC.",
      example = "UNIX_MILLIS(TIMESTAMP '2024-02-29 13:45:10.999') = 1709214310999")
  public static long unixMillis(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return Conversions.timestampToTimestamp(timestamp, precision, 3);
  }

  @SqlFunction(
      name = "FROM_UNIXTIME",
      aliases = "TIMESTAMP_SECONDS",
      meaning = "The timestamp that many seconds after 1970-01-01, UTC.",
      example = "FROM_UNIXTIME(1709214310) = TIMESTAMP '2024-02-29 13:45:10'")
  public static @As(Type.TIMESTAMP_MILLIS) long fromUnixtime(long seconds) {
    if (seconds > Long.MAX_VALUE / 1000 || seconds < Long.MIN_VALUE / 1000) {
      throw Limits.bad(seconds + " seconds leave the years 0001 to 9999");
    }
    return timestamp(seconds * 1000);
  }

  @SqlFunction(
      name = "FROM_UNIX_MILLIS",
      aliases = {"TIMESTAMP_MILLIS", "TIMESTAMP"},
      meaning = "The timestamp that many milliseconds after 1970-01-01, UTC.",
      example = "FROM_UNIX_MILLIS(1709214310999) = TIMESTAMP '2024-02-29 13:45:10.999'")
  public static @As(Type.TIMESTAMP_MILLIS) long fromUnixMillis(long millis) {
    return timestamp(millis);
  }

  @SqlFunction(
      name = "UNIX_DATE",
      meaning = "Days since 1970-01-01.",
      example = "UNIX_DATE(DATE '2024-02-29') = 19782")
  public static int unixDate(@As(Type.DATE) int date) {
    return date;
  }

  @SqlFunction(
      name = "FROM_DAYS",
      meaning = "The date that many days after 1970-01-01.",
      example = "FROM_DAYS(19782) = DATE '2024-02-29'")
  public static @As(Type.DATE) int fromDays(int days) {
    try {
      return Values.checkDate(days);
    } catch (RowException e) {
      throw Limits.bad(String.valueOf(e.getMessage()));
    }
  }

  @SqlFunction(
      name = "TO_TIMESTAMP",
      aliases = "TIMESTAMP",
      meaning = "The timestamp of a text by ISO 8601, in UTC unless it names a zone.",
      example = "TO_TIMESTAMP('2024-02-29T13:45:10Z') = TIMESTAMP '2024-02-29 13:45:10'")
  public static @As(Type.TIMESTAMP_MILLIS) long toTimestamp(String text) {
    return Conversions.toTimestamp(text, 3);
  }

  @SqlFunction(
      name = "TIMESTAMP",
      meaning = "The timestamp itself, or a date's midnight, UTC.",
      example = "TIMESTAMP(DATE '2024-02-29') = TIMESTAMP '2024-02-29 00:00:00'")
  public static @As(Type.TIMESTAMP) long toTimestamp(
      @As(Type.TIMESTAMP) long timestamp, int precision) {
    return timestamp;
  }

  @SqlFunction(
      name = "TO_DATE",
      aliases = "DATE",
      meaning = "The date of a text such as '2024-12-31'.",
      example = "TO_DATE('2024-02-29') = DATE '2024-02-29'")
  public static @As(Type.DATE) int toDate(String text) {
    return Conversions.toDate(text);
  }

  @SqlFunction(
      name = "TO_DATE",
      aliases = "DATE",
      meaning = "The day of a timestamp, in UTC.",
      example = "TO_DATE(TIMESTAMP '2024-02-29 13:45:10') = DATE '2024-02-29'")
  public static @As(Type.DATE) int toDate(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return TimeParts.day(timestamp, precision);
  }

  private static long timestamp(long millis) {
    try {
      return Values.checkTimestamp(millis, 3);
    } catch (RowException e) {
      throw Limits.bad(String.valueOf(e.getMessage()));
    }
  }
}
