package io.ferrisstreams.compiler.property;

import io.ferrisstreams.serdes.row.Interval;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Rows of dates, times, timestamps and intervals, also at the limits and where clocks change. */
final class TimeValues {
  static final long MICROS_PER_DAY = 86_400_000_000L;

  private final Random random;

  TimeValues(Random random) {
    this.random = random;
  }

  /** Columns that are null are left out. */
  Map<String, Object> row() {
    Map<String, Object> row = new HashMap<>();
    put(row, "ts", moment().truncatedTo(ChronoUnit.MILLIS));
    put(row, "us", moment());
    put(row, "d", moment().toLocalDate());
    row.put("e", moment().toLocalDate());
    put(row, "ti", moment().toLocalTime().truncatedTo(ChronoUnit.MILLIS));
    put(row, "iv", span());
    put(row, "n", (long) random.nextInt(9) - 4);
    return row;
  }

  private void put(Map<String, Object> row, String column, Object value) {
    if (random.nextInt(5) > 0) {
      row.put(column, value);
    }
  }

  LocalDateTime moment() {
    LocalDateTime about =
        switch (random.nextInt(8)) {
          case 0 -> LocalDateTime.of(1, 1, 1, 0, 0);
          case 1 -> LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000);
          case 2 -> LocalDateTime.of(2024, 3, 31, 1, 30);
          case 3 -> LocalDateTime.of(2024, 11, 3, 1, 30);
          default -> LocalDateTime.of(2000 + random.nextInt(50), 1 + random.nextInt(12), 28, 12, 0);
        };
    LocalDateTime moved =
        random.nextInt(3) == 0
            ? about
            : about
                .plusDays(random.nextInt(9) - 4)
                .plus(random.nextInt(2_000_000_000), ChronoUnit.MICROS);
    return moved.getYear() >= 1 && moved.getYear() <= 9999 ? moved : about;
  }

  private Interval span() {
    return switch (random.nextInt(6)) {
      case 0 -> new Interval(random.nextInt(61) - 30, 0);
      case 1 -> new Interval(random.nextInt(5) - 2, (random.nextInt(200) - 100) * MICROS_PER_DAY);
      case 2 -> new Interval(0, random.nextInt(2_000_000_000) - 1_000_000_000);
      case 3 -> new Interval(0, (random.nextInt(200) - 100) * 3_600_000_000L);
      case 4 -> new Interval(random.nextInt(400_000) - 200_000, random.nextLong());
      default -> new Interval(0, (random.nextInt(2_000_000) - 1_000_000) * 1000L);
    };
  }
}
