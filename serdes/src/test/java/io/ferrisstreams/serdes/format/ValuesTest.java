package io.ferrisstreams.serdes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code java.time} is the judge of dates. */
class ValuesTest {
  private static final int FIRST_DAY = -719_162;
  private static final int LAST_DAY = 2_932_896;
  private static final long FIRST_SECOND = FIRST_DAY * 86_400L;
  private static final long LAST_SECOND = LAST_DAY * 86_400L + 86_399;

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendOffset("+HH:MM", "Z")
          .toFormatter(Locale.ROOT);

  private static void assertBad(ThrowingCallable parsing) {
    assertThatThrownBy(parsing)
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_VALUE));
  }

  @Property
  void everyDayIsThatOfJavaTime(@ForAll @IntRange(min = FIRST_DAY, max = LAST_DAY) int day) {
    String text = LocalDate.ofEpochDay(day).toString();
    assertThat(Values.formatDate(day)).isEqualTo(text);
    assertThat(Values.parseDate(text)).isEqualTo(day);
  }

  @Property
  void onlyDaysOfTheCalendarAreDates(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 14) int month,
      @ForAll @IntRange(max = 33) int day) {
    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    Integer expected = year == 0 ? null : javaDay(text);
    if (expected == null) {
      assertBad(() -> Values.parseDate(text));
      assertBad(() -> Values.parseTimestamp(text, 3));
    } else {
      assertThat(Values.parseDate(text)).isEqualTo(expected);
      assertThat(Values.parseTimestamp(text, 3)).isEqualTo(expected * 86_400_000L);
    }
  }

  private static Integer javaDay(String text) {
    try {
      return (int) LocalDate.parse(text).toEpochDay();
    } catch (java.time.format.DateTimeParseException e) {
      return null;
    }
  }

  @Property
  void everyInstantIsThatOfJavaTime(
      @ForAll @LongRange(min = FIRST_SECOND + 86_400, max = LAST_SECOND - 86_400) long second,
      @ForAll @IntRange(max = 999_999) int micro,
      @ForAll @IntRange(min = -1080, max = 1080) int offset) {
    Instant instant = Instant.ofEpochSecond(second).plus(micro, ChronoUnit.MICROS);
    String text = ISO.format(instant.atOffset(ZoneOffset.ofTotalSeconds(offset * 60)));
    long micros = second * 1_000_000 + micro;
    assertThat(Values.parseTimestamp(text, 6)).as(text).isEqualTo(micros);
    assertThat(Values.parseTimestamp(text.replace('T', ' '), 6)).isEqualTo(micros);
    if (micro % 1000 == 0) {
      assertThat(Values.parseTimestamp(text, 3)).isEqualTo(second * 1000 + micro / 1000);
    } else {
      assertBad(() -> Values.parseTimestamp(text, 3));
    }
    assertThat(Instant.parse(Values.formatTimestamp(micros, 6))).isEqualTo(instant);
    assertThat(Values.parseTimestamp(Values.formatTimestamp(micros, 6), 6)).isEqualTo(micros);
  }

  @Property
  void everyTimeIsThatOfJavaTime(@ForAll @IntRange(max = 86_399_999) int millis) {
    LocalTime time = LocalTime.ofNanoOfDay(millis * 1_000_000L);
    assertThat(Values.parseTime(time.toString())).isEqualTo(millis);
    assertThat(LocalTime.parse(Values.formatTime(millis))).isEqualTo(time);
    assertThat(Values.formatTime(millis)).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24:00",
        "10",
        "10:6",
        "10:60",
        "10:15:",
        "10:15:60",
        "10:15:30.",
        "10:15:30.1234",
        "10:15:30.1x",
        "10:15:30Z",
        " 10:15",
        "1:15:00",
        "10:15.5"
      })
  void whatIsNoTimeIsBad(String text) {
    assertBad(() -> Values.parseTime(text));
  }

  @Test
  void timesHaveZerosBehindTheirMilliseconds() {
    assertThat(Values.parseTime("10:15:30.123000")).isEqualTo(36_930_123);
    assertBad(() -> Values.formatTime(86_400_000));
    assertBad(() -> Values.formatTime(-1));
  }

  @Property
  void withoutZoneIsUtc(@ForAll @LongRange(min = FIRST_SECOND, max = LAST_SECOND) long second) {
    String text = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toString();
    assertThat(Values.parseTimestamp(text, 3)).as(text).isEqualTo(second * 1000);
  }

  @Property(tries = 5000)
  void randomTextNeverBreaksParsing(@ForAll("timeLike") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    long value = IsoTime.parseTimestamp(bytes, 0, bytes.length, 6);
    assertThat(value == IsoTime.NO_TIMESTAMP || IsoTime.isTimestamp(value, 6)).isTrue();
    int day = IsoTime.parseDate(bytes, 0, bytes.length);
    assertThat(day == IsoTime.NO_DATE || IsoTime.isDate(day)).isTrue();
    int time = IsoTime.parseTime(bytes, 0, bytes.length);
    assertThat(time == IsoTime.NO_TIME || IsoTime.isTime(time)).isTrue();
  }

  @Provide
  Arbitrary<String> timeLike() {
    return Arbitraries.strings()
        .withChars("0123456789-:.TZz+ é")
        .ofMaxLength(30)
        .flatMap(
            tail ->
                Arbitraries.of("", "10:15", "2024-01-05", "2024-01-05T10:15").map(s -> s + tail));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05, 1704412800000",
    "2024-01-05T10:15, 1704449700000",
    "2024-01-05T10:15:30, 1704449730000",
    "2024-01-05 10:15:30.1, 1704449730100",
    "2024-01-05T10:15:30.123000000Z, 1704449730123",
    "2024-01-05T10:15:30z, 1704449730000",
    "2024-01-05T10:15:30+02, 1704442530000",
    "2024-01-05T10:15:30-0230, 1704458730000",
    "2024-01-05T10:15+02:00, 1704442500000"
  })
  void timestampsInTheirNotations(String text, long millis) {
    assertThat(Values.parseTimestamp(text, 3)).isEqualTo(millis);
    assertThat(Values.parseTimestamp(text, 6)).isEqualTo(millis * 1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-1-5",
        "20240105",
        "2024-01-05T",
        "2024-01-05T10",
        "2024-01-05T10:15:",
        "2024-01-05T10:15:30.",
        "2024-01-05T10:15:60",
        "2024-01-05T24:00",
        "2024-01-05T10:60",
        "2024-01-05T10:15:30.Z",
        "2024-01-05T10:15:30+19:00",
        "2024-01-05T10:15:30+1",
        "2024-01-05T10:15:30 Z",
        "2024-01-05Z",
        "2024-01-05T10:15:30ZZ",
        "1704449730000",
        "0001-01-01T00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "+2024-01-05",
        "٢٠٢٤-01-05"
      })
  void whatIsNoTimestampIsBad(String text) {
    assertBad(() -> Values.parseTimestamp(text, 3));
  }

  @Test
  void booleansIgnoreCaseButNoLocale() {
    assertThat(Values.parseBoolean("TRUE")).isTrue();
    assertThat(Values.parseBoolean("False")).isFalse();
    for (String text : new String[] {"", "t", "yes", "1", " true", "trüe"}) {
      assertBad(() -> Values.parseBoolean(text));
    }
  }

  @Property
  void wholeNumbersReadBack(@ForAll long value, @ForAll int small) {
    assertThat(Values.parseLong(Long.toString(value))).isEqualTo(value);
    assertThat(Values.parseInt(Integer.toString(small))).isEqualTo(small);
    assertThat(Values.parseDouble(Long.toString(value))).isEqualTo((double) value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1.5", "x", "1L", "0x1", "9223372036854775808", "1e19", "1 2"})
  void whatIsNoBigintIsBad(String text) {
    assertBad(() -> Values.parseLong(text));
    assertBad(() -> Values.parseInt(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "e", "1e", ".", "1d", "0x1p3", "NaN", "Infinity", "1e400", " 1", "1-2"})
  void whatIsNoDoubleIsBad(String text) {
    assertBad(() -> Values.parseDouble(text));
  }

  @Test
  void instantsOutsideTheCalendarCannotBeWritten() {
    assertBad(() -> Values.formatDate(LAST_DAY + 1));
    assertBad(() -> Values.formatDate(FIRST_DAY - 1));
    assertBad(() -> Values.formatTimestamp(Long.MAX_VALUE, 3));
    assertBad(() -> Values.formatTimestamp(FIRST_SECOND * 1000 - 1, 3));
  }
}
