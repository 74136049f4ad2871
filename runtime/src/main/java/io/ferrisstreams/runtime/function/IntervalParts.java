package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;

/**
 * What intervals consist of: years and months, days of 24 hours, and what is left of a day. Parts
 * of a negative one are negative.
 */
public final class IntervalParts {
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final long MOST_SECONDS = 1_000_000_000_000L;

  private IntervalParts() {}

  @SqlFunction(
      name = "YEAR",
      meaning = "The whole years of its months.",
      example = {
        "YEAR(INTERVAL '14' MONTH) = 1",
        "EXTRACT(YEAR FROM INTERVAL '1-2' YEAR TO MONTH) = 1"
      })
  public static int year(Interval interval) {
    return interval.months() / 12;
  }

  @SqlFunction(
      name = "MONTH",
      meaning = "The months that make no whole year, -11 to 11.",
      example = "MONTH(INTERVAL '14' MONTH) = 2")
  public static int month(Interval interval) {
    return interval.months() % 12;
  }

  @SqlFunction(
      name = "DAY",
      meaning = "The whole days, of 24 hours each; months are left out.",
      example = {
        "DAY(INTERVAL '49' HOUR) = 2",
        "EXTRACT(DAY FROM TIMESTAMP '2024-03-01 12:00:00' - TIMESTAMP '2024-02-28 12:00:00') = 2"
      })
  public static int dayOfMonth(Interval interval) {
    return (int) (interval.micros() / Intervals.MICROS_PER_DAY);
  }

  @SqlFunction(
      name = "HOUR",
      meaning = "The hours that make no whole day, -23 to 23.",
      example = "HOUR(INTERVAL '49' HOUR) = 1")
  public static int hour(Interval interval) {
    return (int) (interval.micros() / (3600 * MICROS_PER_SECOND) % 24);
  }

  @SqlFunction(
      name = "MINUTE",
      meaning = "The minutes that make no whole hour, -59 to 59.",
      example = "MINUTE(INTERVAL '90' MINUTE) = 30")
  public static int minute(Interval interval) {
    return (int) (interval.micros() / (60 * MICROS_PER_SECOND) % 60);
  }

  @SqlFunction(
      name = "SECOND",
      meaning = "The seconds that make no whole minute, -59 to 59, without their fraction.",
      example = "SECOND(INTERVAL '-90.5' SECOND) = -30")
  public static int second(Interval interval) {
    return (int) (interval.micros() / MICROS_PER_SECOND % 60);
  }

  @SqlFunction(
      name = "MILLISECOND",
      meaning = "The fraction of a second in whole milliseconds, -999 to 999.",
      example = "MILLISECOND(INTERVAL '90.5' SECOND) = 500")
  public static int millisecond(Interval interval) {
    return microsecond(interval) / 1000;
  }

  @SqlFunction(
      name = "MICROSECOND",
      meaning = "The fraction of a second in microseconds.",
      example = "MICROSECOND(INTERVAL '90.5' SECOND) = 500000")
  public static int microsecond(Interval interval) {
    return (int) (interval.micros() % MICROS_PER_SECOND);
  }

  @SqlFunction(
      name = "EPOCH",
      meaning = "All of it in seconds, exact to the microsecond; it must not have months.",
      example = {
        "EPOCH(INTERVAL '1 day 0.5 seconds') = 86400.5",
        "EXTRACT(EPOCH FROM (TIMESTAMP '2024-03-01 00:00:00' - TIMESTAMP '2024-02-29 23:58:30')) ="
            + " 90"
      })
  public static @As(Type.SECONDS) long epoch(Interval interval) {
    if (interval.months() != 0) {
      throw Limits.bad("months have no fixed length: EPOCH of " + Values.formatInterval(interval));
    }
    if (Math.abs(interval.micros() / MICROS_PER_SECOND) >= MOST_SECONDS) {
      throw new RowException(
          RowException.Kind.OVERFLOW,
          Values.formatInterval(interval) + " in seconds does not fit DECIMAL(18,6)");
    }
    return interval.micros();
  }
}
