package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.RowError;
import io.ferrisstreams.serdes.row.Interval;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** What operators on times mean, by {@code java.time}. */
final class TimeOracle {
  private TimeOracle() {}

  static Object plus(Object moment, Object interval) {
    LocalDateTime time = (LocalDateTime) moment;
    return within(
        within(time.plusMonths(months(interval))).plus(micros(interval), ChronoUnit.MICROS));
  }

  static Object minus(Object moment, Object interval) {
    LocalDateTime time = (LocalDateTime) moment;
    return within(
        within(time.minusMonths(months(interval))).minus(micros(interval), ChronoUnit.MICROS));
  }

  static Object times(Object interval, Object factor) {
    return exactly(
        () ->
            new Interval(
                Math.toIntExact(Math.multiplyExact(months(interval), (long) (Long) factor)),
                Math.multiplyExact(micros(interval), (long) (Long) factor)));
  }

  static Object timesExactly(Object interval, Object factor) {
    BigDecimal by = (BigDecimal) factor;
    return exactly(
        () ->
            new Interval(
                by.multiply(BigDecimal.valueOf(months(interval))).intValueExact(),
                by.multiply(BigDecimal.valueOf(micros(interval))).longValueExact()));
  }

  static Object clock(Object time, long micros) {
    return ((LocalTime) time).plus(micros, ChronoUnit.MICROS);
  }

  static Object days(Object date, long days) {
    return within(midnight(date).plusDays(days)).toLocalDate();
  }

  static LocalDateTime midnight(Object date) {
    return ((LocalDate) date).atStartOfDay();
  }

  static LocalDate day(Object moment) {
    return ((LocalDateTime) moment).toLocalDate();
  }

  static LocalDateTime within(LocalDateTime time) {
    if (time.getYear() < 1 || time.getYear() > 9999) {
      throw new RowError();
    }
    return time;
  }

  static int months(Object interval) {
    return ((Interval) interval).months();
  }

  static long micros(Object interval) {
    return ((Interval) interval).micros();
  }

  static Object exactly(Supplier<Object> operation) {
    try {
      return operation.get();
    } catch (ArithmeticException | DateTimeException e) {
      throw new RowError();
    }
  }

  static int compare(Object a, Object b) {
    if (a instanceof LocalDateTime time) {
      return time.compareTo(b instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) b);
    }
    if (a instanceof LocalDate date) {
      return date.compareTo((LocalDate) b);
    }
    return a instanceof LocalTime time
        ? time.compareTo((LocalTime) b)
        : Long.compare((Long) a, (Long) b);
  }
}
