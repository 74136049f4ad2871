package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.format.IsoTime;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import java.time.LocalDate;

/**
 * Arithmetic of timestamps, dates and times with intervals, in UTC, where every day has 24 hours.
 * The months of an interval are added before the rest; a day that a month does not have becomes its
 * last one. Results lie in the years 0001 to 9999; all else is a row error.
 */
public final class Moments {
  private static final long MILLIS_PER_DAY = 86_400_000;
  private static final long MICROS_PER_MILLI = 1000;

  private Moments() {}

  public static long timestampPlus(long timestamp, int precision, Interval interval) {
    long from = plusMonths(timestamp, precision, interval.months());
    return sum(from, units(interval, precision), precision);
  }

  public static long timestampMinus(long timestamp, int precision, Interval interval) {
    long from = plusMonths(timestamp, precision, -(long) interval.months());
    // Of the one interval without a counterpart, either sum is out of range.
    return sum(from, -units(interval, precision), precision);
  }

  /** The time from {@code start} to {@code end}, without months. */
  public static Interval between(long start, int precision, long end, int endPrecision) {
    // Nothing overflows: both are of the years 0001 to 9999.
    return new Interval(
        0,
        Conversions.timestampToTimestamp(end, endPrecision, 6)
            - Conversions.timestampToTimestamp(start, precision, 6));
  }

  /** For an interval of months and whole days. */
  public static int datePlus(int date, Interval interval) {
    return datePlusDays(plusMonths(date, interval.months()), days(interval));
  }

  /** For an interval of months and whole days. */
  public static int dateMinus(int date, Interval interval) {
    return datePlusDays(plusMonths(date, -(long) interval.months()), -days(interval));
  }

  public static int datePlusDays(int date, long days) {
    // A sum that overflows is far from any date.
    long day = date + days;
    if (!IsoTime.isDate(day)) {
      throw outOfRange("adding " + days + " days to " + Values.formatDate(date));
    }
    return (int) day;
  }

  public static int dateMinusDays(int date, long days) {
    return datePlusDays(date, days == Long.MIN_VALUE ? Long.MAX_VALUE : -days);
  }

  /** That time of that day, in milliseconds. */
  public static long dateAt(int date, int time) {
    return date * MILLIS_PER_DAY + time;
  }

  /** Around the clock. */
  public static int timePlus(int time, Interval interval) {
    return (int) Math.floorMod(time + millisOfDay(interval), MILLIS_PER_DAY);
  }

  /** Around the clock. */
  public static int timeMinus(int time, Interval interval) {
    return (int) Math.floorMod(time - millisOfDay(interval), MILLIS_PER_DAY);
  }

  /** Negative if {@code end} is the earlier one. */
  public static Interval between(int start, int end) {
    return new Interval(0, (end - start) * MICROS_PER_MILLI);
  }

  private static long sum(long timestamp, long units, int precision) {
    // A sum that overflows is far from any timestamp.
    long sum = timestamp + units;
    if (!IsoTime.isTimestamp(sum, precision)) {
      String unit = precision == 3 ? " milliseconds" : " microseconds";
      throw outOfRange(
          "adding " + units + unit + " to " + Values.formatTimestamp(timestamp, precision));
    }
    return sum;
  }

  private static long plusMonths(long timestamp, int precision, long months) {
    if (months == 0) {
      return timestamp;
    }
    long perDay = precision == 3 ? MILLIS_PER_DAY : Intervals.MICROS_PER_DAY;
    int day = TimeParts.day(timestamp, precision);
    return timestamp + (plusMonths(day, months) - day) * perDay;
  }

  private static int plusMonths(int day, long months) {
    if (months == 0) {
      return day;
    }
    long sum = LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    if (!IsoTime.isDate(sum)) {
      throw outOfRange("adding " + months + " months to " + Values.formatDate(day));
    }
    return (int) sum;
  }

  /** Milliseconds or microseconds; what milliseconds cannot tell is an error. */
  private static long units(Interval interval, int precision) {
    return precision == 6 ? interval.micros() : millis(interval, "TIMESTAMP(3)");
  }

  private static long days(Interval interval) {
    if (interval.micros() % Intervals.MICROS_PER_DAY != 0) {
      throw Limits.bad(
          "a DATE is days apart from another: "
              + Values.formatInterval(interval)
              + " needs a TIMESTAMP");
    }
    return interval.micros() / Intervals.MICROS_PER_DAY;
  }

  private static long millisOfDay(Interval interval) {
    if (interval.months() != 0) {
      throw Limits.bad("a TIME has no months: " + Values.formatInterval(interval));
    }
    return millis(interval, "TIME") % MILLIS_PER_DAY;
  }

  private static long millis(Interval interval, String type) {
    if (interval.micros() % MICROS_PER_MILLI != 0) {
      throw Limits.bad(Values.formatInterval(interval) + " is finer than " + type);
    }
    return interval.micros() / MICROS_PER_MILLI;
  }

  private static RowException outOfRange(String what) {
    return new RowException(RowException.Kind.OVERFLOW, what + " leaves the years 0001 to 9999");
  }
}
