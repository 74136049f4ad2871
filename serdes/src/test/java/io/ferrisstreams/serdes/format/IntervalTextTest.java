package io.ferrisstreams.serdes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code java.time} is the judge. */
class IntervalTextTest {
  @Property
  void everyIntervalReadsBack(@ForAll int months, @ForAll long micros) {
    Interval interval = new Interval(months, micros);
    assertThat(Values.parseInterval(Values.formatInterval(interval))).isEqualTo(interval);
  }

  @Property
  void durationsAreThoseOfJavaTime(@ForAll @LongRange(min = -1L << 60, max = 1L << 60) long us) {
    Duration duration = Duration.of(us, ChronoUnit.MICROS);
    assertThat(Values.parseInterval(duration.toString())).isEqualTo(new Interval(0, us));
    assertThat(Duration.parse(Values.formatInterval(new Interval(0, us)))).isEqualTo(duration);
  }

  @Property
  void periodsAreThoseOfJavaTime(
      @ForAll @IntRange(min = -10_000, max = 10_000) int years,
      @ForAll @IntRange(min = -10_000, max = 10_000) int months,
      @ForAll @IntRange(min = -10_000, max = 10_000) int days) {
    Interval interval = new Interval(years * 12 + months, days * 86_400_000_000L);
    assertThat(Values.parseInterval(Period.of(years, months, days).toString())).isEqualTo(interval);
    assertThat(Period.parse(Values.formatInterval(interval)).normalized())
        .isEqualTo(Period.of(years, months, days).normalized());
  }

  @Property(tries = 5000)
  void randomTextIsAnIntervalOrAnError(@ForAll("intervalLike") String text) {
    Interval interval;
    try {
      interval = Values.parseInterval(text);
    } catch (RowException e) {
      assertThat(e.kind()).isEqualTo(Kind.BAD_VALUE);
      return;
    }
    assertThat(Values.parseInterval(Values.formatInterval(interval))).isEqualTo(interval);
  }

  @Provide
  Arbitrary<String> intervalLike() {
    return Arbitraries.of(
            "P",
            "T",
            "1",
            "-",
            "+",
            "0",
            ".5",
            "Y",
            "M",
            "D",
            "W",
            "H",
            "S",
            ":30",
            " ",
            " days",
            " hours",
            ",",
            "99999999999")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @CsvSource({
    "P1Y2M, 14, 0",
    "-P1Y2M, -14, 0",
    "P-1Y2M, -10, 0",
    "P2W, 0, 1209600000000",
    "P1DT2H3M4.5S, 0, 93784500000",
    "-PT0.000001S, 0, -1",
    "pt1h, 0, 3600000000",
    "P1M-3D, 1, -259200000000",
    "PT0S, 0, 0",
    "1 year 2 months, 14, 0",
    "'1 year, 2 mons', 14, 0",
    "0.5 years, 6, 0",
    "1.5 hours, 0, 5400000000",
    "5m, 0, 300000000",
    "-3 days 04:05:06.7, 0, -244493300000",
    "-04:05, 0, -14700000000",
    "90 MINUTES, 0, 5400000000",
    "250ms 3us, 0, 250003",
    "2000 ns, 0, 2",
    "1 quarter 1 week, 3, 604800000000",
  })
  void intervalsInTheirNotations(String text, int months, long micros) {
    assertThat(Values.parseInterval(text)).isEqualTo(new Interval(months, micros));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "P",
        "PT",
        "P1",
        "1",
        "P1H",
        "PT1D",
        "P1M2Y",
        "P0.5Y",
        "PT0.0000001S",
        "0.1 months",
        "1 ns",
        "1 fortnight",
        "1 day 2",
        "04:60",
        "04:05:60",
        "day",
        "P2147483648M",
        "P-2147483649M",
        "PT9223372036854.775808S",
        "99999999999999999999 s",
        "9999999999 weeks"
      })
  void whatIsNoIntervalIsBad(String text) {
    assertThatThrownBy(() -> Values.parseInterval(text))
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_VALUE));
  }

  @Test
  void partsThatAreZeroAreLeftOut() {
    assertThat(Values.formatInterval(Interval.ZERO)).isEqualTo("PT0S");
    assertThat(Values.formatInterval(new Interval(14, 0))).isEqualTo("P1Y2M");
    assertThat(Values.formatInterval(new Interval(-1, 90_000_500_000L))).isEqualTo("P-1M1DT1H0.5S");
    assertThat(Values.formatInterval(new Interval(0, -90_000_500_000L))).isEqualTo("P-1DT-1H-0.5S");
  }
}
