package io.ferrisstreams.compiler.property;

import static io.ferrisstreams.compiler.property.TimeOracle.clock;
import static io.ferrisstreams.compiler.property.TimeOracle.compare;
import static io.ferrisstreams.compiler.property.TimeOracle.day;
import static io.ferrisstreams.compiler.property.TimeOracle.days;
import static io.ferrisstreams.compiler.property.TimeOracle.exactly;
import static io.ferrisstreams.compiler.property.TimeOracle.micros;
import static io.ferrisstreams.compiler.property.TimeOracle.midnight;
import static io.ferrisstreams.compiler.property.TimeOracle.minus;
import static io.ferrisstreams.compiler.property.TimeOracle.months;
import static io.ferrisstreams.compiler.property.TimeOracle.plus;
import static io.ferrisstreams.compiler.property.TimeOracle.times;
import static io.ferrisstreams.compiler.property.TimeOracle.within;
import static io.ferrisstreams.compiler.property.TimeSample.binary;
import static io.ferrisstreams.compiler.property.TimeSample.column;
import static io.ferrisstreams.compiler.property.TimeSample.constant;
import static io.ferrisstreams.compiler.property.TimeSample.unary;

import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.serdes.row.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Random expressions over dates, times, timestamps and intervals, each as SQL and as what {@code
 * java.time} makes of it. Values are {@link LocalDate}, {@link LocalTime}, {@link LocalDateTime} in
 * UTC, {@link Interval}, {@link Long} and {@link Boolean}.
 */
final class TimeExpressions {
  static final String COLUMNS =
      "ts TIMESTAMP(3), us TIMESTAMP(6), d DATE, e DATE NOT NULL, ti TIME, iv INTERVAL, n INT";

  private static final List<String> ZONES =
      List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC");

  private final Random random;
  private final TimeValues values;

  TimeExpressions(Random random) {
    this.random = random;
    values = new TimeValues(random);
  }

  TimeValues values() {
    return values;
  }

  TimeSample any(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> timestamp(depth);
      case 1 -> date(depth);
      case 2 -> time(depth);
      case 3 -> interval(depth);
      case 4 -> number(depth);
      default -> condition(depth);
    };
  }

  private TimeSample timestamp(int depth) {
    if (depth <= 0) {
      return switch (random.nextInt(3)) {
        case 0 -> column("ts");
        case 1 -> column("us");
        default -> {
          LocalDateTime moment = values.moment();
          yield constant("TIMESTAMP '" + moment + "'", moment);
        }
      };
    }
    return switch (random.nextInt(8)) {
      case 0 -> binary(timestamp(depth - 1), "+", interval(depth - 1), TimeOracle::plus);
      case 1 -> binary(interval(depth - 1), "+", timestamp(depth - 1), (i, t) -> plus(t, i));
      case 2 -> binary(timestamp(depth - 1), "-", interval(depth - 1), TimeOracle::minus);
      case 3 ->
          unary("CAST(%s AS TIMESTAMP)", date(depth - 1), d -> ((LocalDate) d).atStartOfDay());
      case 4 ->
          binary(
              date(depth - 1),
              "+",
              time(depth - 1),
              (d, t) -> ((LocalDate) d).atTime((LocalTime) t));
      case 5 -> zoned(depth);
      case 6 -> choice(depth, timestamp(depth - 1), timestamp(depth - 1));
      default -> extreme(timestamp(depth - 1), timestamp(depth - 1));
    };
  }

  private TimeSample zoned(int depth) {
    String zone = ZONES.get(random.nextInt(ZONES.size()));
    TimeSample timestamp = timestamp(depth - 1);
    if (random.nextBoolean()) {
      return unary(
          "(%s) AT TIME ZONE '" + zone + "'",
          timestamp,
          t ->
              within(
                  ((LocalDateTime) t)
                      .atOffset(ZoneOffset.UTC)
                      .atZoneSameInstant(ZoneId.of(zone))
                      .toLocalDateTime()));
    }
    return unary(
        "CONVERT_TZ(%s, '" + zone + "', 'UTC')",
        timestamp,
        t ->
            within(
                ((LocalDateTime) t)
                    .atZone(ZoneId.of(zone))
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime()));
  }

  private TimeSample date(int depth) {
    if (depth <= 0) {
      return switch (random.nextInt(3)) {
        case 0 -> column("d");
        case 1 -> column("e");
        default -> {
          LocalDate date = values.moment().toLocalDate();
          yield constant("DATE '" + date + "'", date);
        }
      };
    }
    return switch (random.nextInt(6)) {
      case 0 -> binary(date(depth - 1), "+", number(depth - 1), (d, n) -> days(d, (Long) n));
      case 1 -> binary(date(depth - 1), "-", number(depth - 1), (d, n) -> days(d, -(Long) n));
      case 2 -> {
        int months = random.nextInt(30) - 15;
        int days = random.nextInt(100) - 50;
        Interval interval = new Interval(months, days * TimeValues.MICROS_PER_DAY);
        TimeSample literal =
            constant("INTERVAL '" + months + " months " + days + " days'", interval);
        yield random.nextBoolean()
            ? binary(date(depth - 1), "+", literal, (d, i) -> day(plus(midnight(d), i)))
            : binary(date(depth - 1), "-", literal, (d, i) -> day(minus(midnight(d), i)));
      }
      case 3 -> unary("CAST(%s AS DATE)", timestamp(depth - 1), t -> day(t));
      case 4 -> choice(depth, date(depth - 1), date(depth - 1));
      default -> extreme(date(depth - 1), date(depth - 1));
    };
  }

  private TimeSample time(int depth) {
    if (depth <= 0) {
      if (random.nextBoolean()) {
        return column("ti");
      }
      LocalTime time = values.moment().toLocalTime().truncatedTo(ChronoUnit.MILLIS);
      return constant("TIME '" + time + "'", time);
    }
    return switch (random.nextInt(5)) {
      case 0 -> binary(time(depth - 1), "+", hours(), (t, i) -> clock(t, ((Interval) i).micros()));
      case 1 -> binary(time(depth - 1), "-", hours(), (t, i) -> clock(t, -((Interval) i).micros()));
      case 2 ->
          unary(
              "CAST(%s AS TIME)",
              timestamp(depth - 1),
              t -> ((LocalDateTime) t).toLocalTime().truncatedTo(ChronoUnit.MILLIS));
      case 3 -> choice(depth, time(depth - 1), time(depth - 1));
      default -> extreme(time(depth - 1), time(depth - 1));
    };
  }

  /** A column or a constant; those that a TIME cannot have are errors. */
  private TimeSample hours() {
    if (random.nextInt(3) == 0) {
      return new TimeSample(
          "iv",
          row -> {
            if (row.get("iv") instanceof Interval i
                && (i.months() != 0 || i.micros() % 1000 != 0)) {
              return Set.of(Outcome.ERROR);
            }
            return column("iv").of(row);
          });
    }
    int millis = random.nextInt();
    return constant("INTERVAL '" + millis + "' MILLISECOND", new Interval(0, millis * 1000L));
  }

  private TimeSample interval(int depth) {
    if (depth <= 0) {
      if (random.nextBoolean()) {
        return column("iv");
      }
      int months = random.nextInt(40) - 20;
      int seconds = random.nextInt(2_000_000) - 1_000_000;
      return switch (random.nextInt(3)) {
        case 0 -> constant("INTERVAL '" + months + "' MONTH", new Interval(months, 0));
        case 1 ->
            constant("INTERVAL '" + seconds + "' SECOND", new Interval(0, seconds * 1_000_000L));
        default ->
            constant(
                "INTERVAL '" + months + " months " + seconds + " ms'",
                new Interval(months, seconds * 1000L));
      };
    }
    return switch (random.nextInt(8)) {
      case 0 ->
          binary(
              timestamp(depth - 1),
              "-",
              timestamp(depth - 1),
              (a, b) ->
                  new Interval(0, ChronoUnit.MICROS.between((LocalDateTime) b, (LocalDateTime) a)));
      case 1 ->
          binary(
              time(depth - 1),
              "-",
              time(depth - 1),
              (a, b) -> new Interval(0, ChronoUnit.MICROS.between((LocalTime) b, (LocalTime) a)));
      case 2 ->
          binary(
              interval(depth - 1),
              "+",
              interval(depth - 1),
              (a, b) ->
                  exactly(
                      () ->
                          new Interval(
                              Math.addExact(months(a), months(b)),
                              Math.addExact(micros(a), micros(b)))));
      case 3 ->
          binary(
              interval(depth - 1),
              "-",
              interval(depth - 1),
              (a, b) ->
                  exactly(
                      () ->
                          new Interval(
                              Math.subtractExact(months(a), months(b)),
                              Math.subtractExact(micros(a), micros(b)))));
      case 4 -> {
        String factor = random.nextInt(-25, 26) + ".5";
        yield random.nextBoolean()
            ? binary(interval(depth - 1), "*", number(0), TimeOracle::times)
            : binary(
                interval(depth - 1),
                "*",
                constant("(" + factor + ")", new BigDecimal(factor)),
                TimeOracle::timesExactly);
      }
      case 5 -> unary("-(%s)", interval(depth - 1), i -> times(i, -1L));
      case 6 ->
          unary(
              "CAST(%s AS INTERVAL)",
              time(depth - 1), t -> new Interval(0, ((LocalTime) t).toNanoOfDay() / 1000));
      default -> choice(depth, interval(depth - 1), interval(depth - 1));
    };
  }

  private TimeSample number(int depth) {
    if (depth <= 0) {
      long n = random.nextInt(7) - 3L;
      return random.nextBoolean() ? column("n") : constant("(" + n + ")", n);
    }
    return switch (random.nextInt(4)) {
      case 0 ->
          binary(
              date(depth - 1),
              "-",
              date(depth - 1),
              (a, b) -> ((LocalDate) a).toEpochDay() - ((LocalDate) b).toEpochDay());
      case 1 -> {
        Map<String, Function<LocalDate, Integer>> parts =
            Map.of(
                "YEAR", LocalDate::getYear,
                "MONTH", LocalDate::getMonthValue,
                "DAY", LocalDate::getDayOfMonth,
                "DOY", LocalDate::getDayOfYear,
                "ISODOW", date -> date.getDayOfWeek().getValue(),
                "WEEK", date -> date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                "ISOYEAR", date -> date.get(IsoFields.WEEK_BASED_YEAR));
        String part = parts.keySet().stream().sorted().toList().get(random.nextInt(parts.size()));
        Function<LocalDate, Integer> of = parts.get(part);
        yield unary(
            "EXTRACT(" + part + " FROM %s)", date(depth - 1), d -> (long) of.apply((LocalDate) d));
      }
      case 2 ->
          unary(
              "EXTRACT(MINUTE FROM %s)", time(depth - 1), t -> (long) ((LocalTime) t).getMinute());
      default ->
          unary(
              "EXTRACT(HOUR FROM %s)",
              interval(depth - 1),
              i -> micros(i) / 3_600_000_000L % 24); // a Duration would count a part of a second
    };
  }

  private TimeSample condition(int depth) {
    TimeSample left;
    TimeSample right;
    switch (random.nextInt(4)) {
      case 0 -> {
        left = timestamp(depth - 1);
        right = random.nextBoolean() ? timestamp(depth - 1) : date(depth - 1);
      }
      case 1 -> {
        left = date(depth - 1);
        right = date(depth - 1);
      }
      case 2 -> {
        left = time(depth - 1);
        right = time(depth - 1);
      }
      default -> {
        left = number(depth - 1);
        right = number(depth - 1);
      }
    }
    return switch (random.nextInt(4)) {
      case 0 -> binary(left, "<", right, (a, b) -> compare(a, b) < 0);
      case 1 -> binary(left, ">=", right, (a, b) -> compare(a, b) >= 0);
      case 2 -> binary(left, "=", right, (a, b) -> compare(a, b) == 0);
      default -> binary(left, "<>", right, (a, b) -> compare(a, b) != 0);
    };
  }

  private TimeSample choice(int depth, TimeSample yes, TimeSample no) {
    if (random.nextBoolean()) {
      return new TimeSample(
          "COALESCE(" + yes.sql() + ", " + no.sql() + ")",
          row -> {
            Set<Outcome> outcomes = new LinkedHashSet<>();
            for (Outcome first : yes.of(row)) {
              outcomes.addAll(first.isNull() ? no.of(row) : Set.of(first));
            }
            return outcomes;
          });
    }
    TimeSample condition = condition(Math.min(depth - 1, 1));
    return new TimeSample(
        "CASE WHEN " + condition.sql() + " THEN " + yes.sql() + " ELSE " + no.sql() + " END",
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome test : condition.of(row)) {
            outcomes.addAll(
                test.error()
                    ? Set.of(Outcome.ERROR)
                    : Boolean.TRUE.equals(test.value()) ? yes.of(row) : no.of(row));
          }
          return outcomes;
        });
  }

  private TimeSample extreme(TimeSample a, TimeSample b) {
    boolean greatest = random.nextBoolean();
    return new TimeSample(
        (greatest ? "GREATEST(" : "LEAST(") + a.sql() + ", " + b.sql() + ")",
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome x : a.of(row)) {
            for (Outcome y : b.of(row)) {
              Object left = x.value();
              Object right = y.value();
              outcomes.add(
                  x.error() || y.error()
                      ? Outcome.ERROR
                      : left == null
                          ? y
                          : right == null || compare(left, right) > 0 == greatest ? x : y);
            }
          }
          return outcomes;
        });
  }
}
