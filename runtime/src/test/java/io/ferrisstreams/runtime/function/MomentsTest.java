package io.ferrisstreams.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** {@code java.time} is the judge of all arithmetic with time. */
class MomentsTest {
  private static final int FIRST_DAY = -719_162;
  private static final int LAST_DAY = 2_932_896;
  private static final long FIRST_MICRO = FIRST_DAY * 86_400_000_000L;
  private static final long LAST_MICRO = (LAST_DAY + 1) * 86_400_000_000L - 1;

  @Property
  void timestampsAndIntervals(
      @ForAll @LongRange(min = FIRST_MICRO, max = LAST_MICRO) long micros,
      @ForAll("intervals") Interval interval) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC).plus(micros, ChronoUnit.MICROS);

    assertSame(
        () -> Moments.timestampPlus(micros, 6, interval),
        () ->
            micros(
                within(time.plusMonths(interval.months()))
                    .plus(interval.micros(), ChronoUnit.MICROS)));
    assertSame(
        () -> Moments.timestampMinus(micros, 6, interval),
        () ->
            micros(
                within(time.minusMonths(interval.months()))
                    .minus(interval.micros(), ChronoUnit.MICROS)));
  }

  @Property
  void timestampsOfMilliseconds(
      @ForAll @LongRange(min = FIRST_MICRO, max = LAST_MICRO) long micros,
      @ForAll("intervals") Interval interval) {
    long millis = Math.floorDiv(micros, 1000L);
    Interval whole = new Interval(interval.months(), interval.micros() / 1000 * 1000);

    assertSame(
        () -> Moments.timestampPlus(millis, 3, whole) * 1000,
        () -> Moments.timestampPlus(millis * 1000, 6, whole));
    assertSame(
        () -> Moments.timestampMinus(millis, 3, whole) * 1000,
        () -> Moments.timestampMinus(millis * 1000, 6, whole));
    if (interval.micros() % 1000 != 0) {
      Interval fine = new Interval(0, interval.micros());
      assertFails(() -> Moments.timestampPlus(millis, 3, fine), Kind.BAD_ARGUMENT);
    }
  }

  @Property
  void betweenTimestampsLiesWhatLeadsFromOneToTheOther(
      @ForAll @LongRange(min = FIRST_MICRO, max = LAST_MICRO) long start,
      @ForAll @LongRange(min = FIRST_MICRO, max = LAST_MICRO) long end) {
    assertThat(Moments.between(start, 6, end, 6)).isEqualTo(new Interval(0, end - start));
    assertThat(Moments.timestampPlus(start, 6, Moments.between(start, 6, end, 6))).isEqualTo(end);
    long millis = Math.floorDiv(start, 1000L);
    assertThat(Moments.between(millis, 3, end, 6)).isEqualTo(new Interval(0, end - millis * 1000));
  }

  @Property
  void datesAndIntervals(
      @ForAll @IntRange(min = FIRST_DAY, max = LAST_DAY) int day,
      @ForAll("intervals") Interval interval) {
    long days = interval.micros() / 86_400_000_000L;
    Interval whole = new Interval(interval.months(), days * 86_400_000_000L);
    LocalDate date = LocalDate.ofEpochDay(day);

    assertSame(
        () -> (long) Moments.datePlus(day, whole),
        () -> day(within(date.plusMonths(interval.months())).plusDays(days)));
    assertSame(
        () -> (long) Moments.dateMinus(day, whole),
        () -> day(within(date.minusMonths(interval.months())).minusDays(days)));
    if (!whole.equals(interval)) {
      Interval hours = new Interval(0, interval.micros());
      assertFails(() -> Moments.dateMinus(day, hours), Kind.BAD_ARGUMENT);
    }
  }

  @Property
  void datesAndDays(
      @ForAll @IntRange(min = FIRST_DAY, max = LAST_DAY) int day, @ForAll("amounts") long days) {
    assertSame(
        () -> (long) Moments.datePlusDays(day, days),
        () -> day(LocalDate.ofEpochDay(day).plusDays(days)));
    assertSame(
        () -> (long) Moments.dateMinusDays(day, days),
        () -> day(LocalDate.ofEpochDay(day).minusDays(days)));
  }

  @Property
  void timesGoAroundTheClock(
      @ForAll @IntRange(max = 86_399_999) int millis, @ForAll("amounts") long amount) {
    Interval interval = new Interval(0, amount / 1000 * 1000);
    LocalTime time = LocalTime.ofNanoOfDay(millis * 1_000_000L);
    Duration duration = Duration.of(interval.micros(), ChronoUnit.MICROS);

    assertThat(Moments.timePlus(millis, interval)).isEqualTo(millis(time.plus(duration)));
    assertThat(Moments.timeMinus(millis, interval)).isEqualTo(millis(time.minus(duration)));
    assertFails(() -> Moments.timePlus(millis, new Interval(1, 0)), Kind.BAD_ARGUMENT);
    assertFails(() -> Moments.timeMinus(millis, new Interval(0, 1)), Kind.BAD_ARGUMENT);
  }

  @Property
  void clocksOfZonesShowWhatJavaShows(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long millis) {
    LocalDateTime utc =
        LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC).plus(millis, ChronoUnit.MILLIS);
    ZonedDateTime there = utc.atZone(ZoneOffset.UTC).withZoneSameInstant(zone);

    long shown = Zones.shown(millis, 3, zone);
    assertThat(shown).isEqualTo(there.toLocalDateTime().toInstant(ZoneOffset.UTC).toEpochMilli());
    assertThat(Zones.shown(millis * 1000, 6, zone)).isEqualTo(shown * 1000);
    assertThat(Zones.instantOf(millis, 3, zone))
        .isEqualTo(utc.atZone(zone).toInstant().toEpochMilli());
    assertThat(Zones.instantOf(millis * 1000, 6, zone))
        .isEqualTo(Zones.instantOf(millis, 3, zone) * 1000);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Integer> months =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-30, 30),
            Arbitraries.integers().between(-120_000, 120_000),
            Arbitraries.integers(),
            Arbitraries.just(0));
    return months.flatMap(m -> amounts().map(micros -> new Interval(m, micros)));
  }

  @Provide
  Arbitrary<Long> amounts() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-1000, 1000),
        Arbitraries.longs().between(-400_000_000_000_000L, 400_000_000_000_000L),
        Arbitraries.longs());
  }

  private static long micros(LocalDateTime time) {
    LocalDateTime epoch = LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);
    return ChronoUnit.MICROS.between(epoch, within(time));
  }

  private static long day(LocalDate date) {
    return within(date).toEpochDay();
  }

  private static int millis(LocalTime time) {
    return (int) (time.toNanoOfDay() / 1_000_000);
  }

  private static LocalDateTime within(LocalDateTime time) {
    return LocalDateTime.of(within(time.toLocalDate()), time.toLocalTime());
  }

  private static LocalDate within(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new DateTimeException("not of the calendar");
    }
    return date;
  }

  /** Both the same value, or both none. */
  private static void assertSame(Supplier<Long> ours, Supplier<Long> javas) {
    Optional<Long> expected;
    try {
      expected = Optional.of(javas.get());
    } catch (DateTimeException | ArithmeticException | RowException e) {
      expected = Optional.empty();
    }
    if (expected.isPresent()) {
      assertThat(ours.get()).isEqualTo(expected.get());
    } else {
      assertFails(ours, Kind.OVERFLOW);
    }
  }

  private static void assertFails(Supplier<?> ours, Kind kind) {
    assertThatThrownBy(ours::get)
        .isInstanceOfSatisfying(RowException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }
}
