package io.ferrisstreams.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link BigInteger} is the judge of arithmetic, the calendar that of the order. */
class IntervalsTest {
  private static final long DAY = 86_400_000_000L;

  @Property
  void sumsAndDifferences(
      @ForAll int months, @ForAll long micros, @ForAll int otherMonths, @ForAll long otherMicros) {
    Interval a = new Interval(months, micros);
    Interval b = new Interval(otherMonths, otherMicros);

    assertSame(
        () -> Intervals.plus(a, b),
        BigInteger.valueOf(months).add(BigInteger.valueOf(otherMonths)),
        BigInteger.valueOf(micros).add(BigInteger.valueOf(otherMicros)));
    assertSame(
        () -> Intervals.minus(a, b),
        BigInteger.valueOf(months).subtract(BigInteger.valueOf(otherMonths)),
        BigInteger.valueOf(micros).subtract(BigInteger.valueOf(otherMicros)));
    assertSame(
        () -> Intervals.negate(a),
        BigInteger.valueOf(months).negate(),
        BigInteger.valueOf(micros).negate());
  }

  @Property
  void products(@ForAll int months, @ForAll long micros, @ForAll long factor) {
    for (long by : new long[] {factor, factor % 100, -1, 0}) {
      assertSame(
          () -> Intervals.times(new Interval(months, micros), by),
          BigInteger.valueOf(months).multiply(BigInteger.valueOf(by)),
          BigInteger.valueOf(micros).multiply(BigInteger.valueOf(by)));
    }
  }

  @Property
  void productsWithDecimals(
      @ForAll @IntRange(min = -10_000, max = 10_000) int months,
      @ForAll long micros,
      @ForAll @LongRange(min = -100_000, max = 100_000) long unscaled,
      @ForAll @IntRange(min = 0, max = 6) int scale) {
    for (long of : new long[] {micros, micros % 1_000_000 * 1000, micros % 100 * 1_000_000}) {
      Interval interval = new Interval(months, of);
      BigDecimal factor = BigDecimal.valueOf(unscaled, scale);
      BigDecimal inMonths = factor.multiply(BigDecimal.valueOf(months)).stripTrailingZeros();
      BigDecimal inMicros = factor.multiply(BigDecimal.valueOf(of)).stripTrailingZeros();
      Supplier<Interval> narrow = () -> Intervals.times(interval, unscaled, scale);
      if (inMonths.scale() > 0 || inMicros.scale() > 0) {
        assertFails(narrow, Kind.BAD_ARGUMENT);
        assertFails(() -> Intervals.times(interval, Int128.of(unscaled), scale), Kind.BAD_ARGUMENT);
      } else {
        assertSame(narrow, inMonths.toBigIntegerExact(), inMicros.toBigIntegerExact());
        assertSame(
            () -> Intervals.times(interval, Int128.of(unscaled), scale),
            inMonths.toBigIntegerExact(),
            inMicros.toBigIntegerExact());
      }
    }
  }

  @Property
  void quotients(
      @ForAll @IntRange(min = -1000, max = 1000) int months,
      @ForAll long micros,
      @ForAll @LongRange(min = -50, max = 50) long divisor) {
    Interval interval = new Interval(months, micros);
    if (divisor == 0) {
      assertFails(() -> Intervals.dividedBy(interval, divisor), Kind.DIVISION_BY_ZERO);
    } else if (months % divisor != 0) {
      assertFails(() -> Intervals.dividedBy(interval, divisor), Kind.BAD_ARGUMENT);
    } else {
      assertSame(
          () -> Intervals.dividedBy(interval, divisor),
          BigInteger.valueOf(months).divide(BigInteger.valueOf(divisor)),
          BigInteger.valueOf(micros).divide(BigInteger.valueOf(divisor)));
    }
  }

  @Test
  void theShortestIntervalHasNoCounterpart() {
    Interval least = new Interval(0, Long.MIN_VALUE);
    assertFails(() -> Intervals.negate(least), Kind.OVERFLOW);
    assertFails(() -> Intervals.dividedBy(least, -1), Kind.OVERFLOW);
  }

  /** One is longer if it is wherever it begins; else there is no order. */
  @Property(tries = 300)
  void theOrderIsThatOfTheCalendar(
      @ForAll @IntRange(min = -40, max = 40) int months,
      @ForAll @IntRange(min = -1300, max = 1300) int days,
      @ForAll @IntRange(min = -40, max = 40) int otherMonths,
      @ForAll @IntRange(min = -1300, max = 1300) int otherDays) {
    assertOrder(months, days, otherMonths, otherDays);
    // Close to the limit.
    int about = (int) ((months - otherMonths) * 30.436875);
    assertOrder(months, 0, otherMonths, about + days % 3);
  }

  @Property(tries = 100)
  void theOrderOfLongIntervalsIsThatOfTheCalendar(
      @ForAll @IntRange(max = 12_000) int months, @ForAll @IntRange(min = -3, max = 3) int days) {
    assertOrder(months, 0, 0, (int) (months * 30.436875) + days);
  }

  private static void assertOrder(int months, int days, int otherMonths, int otherDays) {
    Set<Integer> orders = new HashSet<>();
    int least = Math.min(months, otherMonths);
    for (int month = 0; month < 4800; month++) {
      // The first of a month, so that no day is cut.
      LocalDate from = LocalDate.of(2000, 1, 1).plusMonths(month);
      LocalDate one = from.plusMonths(months - least).plusDays(days);
      LocalDate other = from.plusMonths(otherMonths - least).plusDays(otherDays);
      orders.add(Integer.signum(one.compareTo(other)));
    }
    Interval a = new Interval(months, days * DAY);
    Interval b = new Interval(otherMonths, otherDays * DAY);
    if (orders.size() > 1) {
      assertFails(() -> Intervals.compare(a, b), Kind.BAD_ARGUMENT);
      assertFails(() -> Intervals.compare(b, a), Kind.BAD_ARGUMENT);
    } else {
      assertThat(Integer.signum(Intervals.compare(a, b))).isIn(orders);
      assertThat(Integer.signum(Intervals.compare(b, a))).isEqualTo(-orders.iterator().next());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 27, 1",
    "1, 0, 0, 32, -1",
    "2, 0, 0, 58, 1",
    "2, 0, 0, 63, -1",
    "12, 0, 0, 364, 1",
    "12, 0, 0, 367, -1",
    "13, 0, 12, 27, 1",
    "0, 32, 1, 0, 1",
    "96, 0, 0, 2920, 1",
    "4800, 0, 0, 146097, 0",
    "4801, 0, 0, 146124, 1",
    "-1, 0, 0, -27, -1",
    "0, 0, 0, 0, 0"
  })
  void monthsAreComparedWithDaysWhereTheyCanBe(
      int months, int days, int otherMonths, int otherDays, int order) {
    Interval a = new Interval(months, days * DAY);
    Interval b = new Interval(otherMonths, otherDays * DAY);
    assertThat(Integer.signum(Intervals.compare(a, b))).isEqualTo(order);
    assertThat(Integer.signum(Intervals.compare(b, a))).isEqualTo(-order);
  }

  @ParameterizedTest
  @CsvSource({"1, 28", "1, 30", "1, 31", "2, 59", "2, 62", "12, 365", "12, 366", "48, 1461"})
  void otherwiseThereIsNoOrder(int months, int days) {
    assertFails(
        () -> Intervals.compare(new Interval(months, 0), new Interval(0, days * DAY)),
        Kind.BAD_ARGUMENT);
  }

  @Test
  void extremesAreCompared() {
    Interval least = new Interval(Integer.MIN_VALUE, Long.MIN_VALUE);
    Interval most = new Interval(Integer.MAX_VALUE, Long.MAX_VALUE);
    assertThat(Intervals.compare(least, most)).isNegative();
    assertThat(
            Intervals.compare(
                new Interval(Integer.MAX_VALUE, Long.MIN_VALUE),
                new Interval(Integer.MIN_VALUE, Long.MAX_VALUE)))
        .isPositive();
    assertThat(Intervals.compare(new Interval(1, Long.MIN_VALUE), new Interval(0, Long.MAX_VALUE)))
        .isNegative();
  }

  private static void assertSame(Supplier<Interval> ours, BigInteger months, BigInteger micros) {
    if (months.bitLength() < Integer.SIZE && micros.bitLength() < Long.SIZE) {
      assertThat(ours.get()).isEqualTo(new Interval(months.intValue(), micros.longValue()));
    } else {
      assertFails(ours, Kind.OVERFLOW);
    }
  }

  private static void assertFails(Supplier<?> ours, Kind kind) {
    assertThatThrownBy(ours::get)
        .isInstanceOfSatisfying(RowException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }
}
