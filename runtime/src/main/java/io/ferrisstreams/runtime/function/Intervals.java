package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import java.math.BigDecimal;

/** Arithmetic of intervals, and their order. Exact: what does not fit is a row error. */
public final class Intervals {
  static final long MICROS_PER_DAY = 86_400_000_000L;

  private Intervals() {}

  static Interval of(Unit unit, long count) {
    int months = unit.isExact() ? 0 : unit == Unit.YEAR ? 12 : unit.multiple;
    return times(new Interval(months, unit.isExact() ? unit.micros() : 0), count);
  }

  public static Interval plus(Interval a, Interval b) {
    try {
      return new Interval(
          Math.addExact(a.months(), b.months()), Math.addExact(a.micros(), b.micros()));
    } catch (ArithmeticException e) {
      throw tooLong(a, "+", Values.formatInterval(b));
    }
  }

  public static Interval minus(Interval a, Interval b) {
    try {
      return new Interval(
          Math.subtractExact(a.months(), b.months()), Math.subtractExact(a.micros(), b.micros()));
    } catch (ArithmeticException e) {
      throw tooLong(a, "-", Values.formatInterval(b));
    }
  }

  public static Interval negate(Interval interval) {
    return minus(Interval.ZERO, interval);
  }

  public static Interval times(Interval interval, long factor) {
    try {
      return new Interval(
          Math.toIntExact(Math.multiplyExact(interval.months(), factor)),
          Math.multiplyExact(interval.micros(), factor));
    } catch (ArithmeticException e) {
      throw tooLong(interval, "*", String.valueOf(factor));
    }
  }

  /**
   * Exactly: what is no whole number of months and of microseconds is a row error.
   *
   * @param factor unscaled
   */
  public static Interval times(Interval interval, long factor, int scale) {
    return times(interval, BigDecimal.valueOf(factor, scale));
  }

  /** As above, with a factor of more digits than a long has. */
  public static Interval times(Interval interval, Int128 factor, int scale) {
    return times(interval, new BigDecimal(factor.toBigInteger(), scale));
  }

  private static Interval times(Interval interval, BigDecimal factor) {
    BigDecimal months = factor.multiply(BigDecimal.valueOf(interval.months())).stripTrailingZeros();
    BigDecimal micros = factor.multiply(BigDecimal.valueOf(interval.micros())).stripTrailingZeros();
    if (months.scale() > 0 || micros.scale() > 0) {
      String what = months.scale() > 0 ? "months" : "microseconds";
      throw Limits.bad(
          Values.formatInterval(interval)
              + " * "
              + factor.toPlainString()
              + " is no whole number of "
              + what);
    }
    try {
      return new Interval(months.intValueExact(), micros.longValueExact());
    } catch (ArithmeticException e) {
      throw tooLong(interval, "*", factor.toPlainString());
    }
  }

  /** Cut to whole microseconds, toward zero; months have to come out whole. */
  public static Interval dividedBy(Interval interval, long divisor) {
    if (divisor == 0) {
      throw new RowException(RowException.Kind.DIVISION_BY_ZERO, "division by zero");
    }
    if (interval.months() % divisor != 0) {
      throw Limits.bad(
          Values.formatInterval(interval) + " / " + divisor + " is no whole number of months");
    }
    if (divisor == -1) {
      return negate(interval); // the one quotient that can overflow
    }
    return new Interval((int) (interval.months() / divisor), interval.micros() / divisor);
  }

  /**
   * Negative, zero or positive, as {@code a} is shorter than {@code b}, of the same length, or
   * longer. A month has 28 to 31 days: where months meet days, one interval is longer if it is
   * longer wherever it begins; where that depends, it is a row error.
   */
  public static int compare(Interval a, Interval b) {
    int months = Integer.compare(a.months(), b.months());
    int micros = Long.compare(a.micros(), b.micros());
    if (months == 0 || micros == 0 || months == micros) {
      return months == 0 ? micros : months;
    }
    long more = Math.abs((long) a.months() - b.months());
    // The difference of two longs, read as unsigned, is always right.
    long rest = micros > 0 ? a.micros() - b.micros() : b.micros() - a.micros();
    long days = Long.divideUnsigned(rest, MICROS_PER_DAY);
    // Most are decided without a look at the calendar.
    long least = days < more * 28 ? more * 28 : MonthLengths.least(more);
    if (days < least) {
      return months;
    }
    boolean whole = Long.remainderUnsigned(rest, MICROS_PER_DAY) == 0;
    long most = days > more * 31 ? more * 31 : MonthLengths.most(more);
    if (days > most || days == most && !whole) {
      return micros;
    }
    if (least == most) {
      return 0; // 400 years
    }
    throw Limits.bad(
        "whether "
            + Values.formatInterval(a)
            + " is longer than "
            + Values.formatInterval(b)
            + " depends on the month; compare the dates they lead to");
  }

  private static RowException tooLong(Interval interval, String op, String operand) {
    return new RowException(
        RowException.Kind.OVERFLOW,
        Values.formatInterval(interval) + " " + op + " " + operand + " does not fit INTERVAL");
  }
}
