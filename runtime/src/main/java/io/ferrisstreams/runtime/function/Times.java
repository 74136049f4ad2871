package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import java.time.LocalDate;

/** Functions of dates and timestamps, all in UTC. */
public final class Times {
  private static final long MILLIS_PER_DAY = 86_400_000L;

  private Times() {}

  @SqlFunction(name = "YEAR", example = "YEAR(DATE '2024-02-29') = 2024")
  public static int year(@As(SqlFunction.Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getYear();
  }

  @SqlFunction(name = "YEAR", example = "YEAR(TIMESTAMP '2024-02-29 13:45:10') = 2024")
  public static int year(@As(SqlFunction.Type.TIMESTAMP) long timestamp) {
    return year(day(timestamp));
  }

  @SqlFunction(name = "MONTH", example = "MONTH(DATE '2024-02-29') = 2")
  public static int month(@As(SqlFunction.Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getMonthValue();
  }

  @SqlFunction(name = "MONTH", example = "MONTH(TIMESTAMP '2024-02-29 13:45:10') = 2")
  public static int month(@As(SqlFunction.Type.TIMESTAMP) long timestamp) {
    return month(day(timestamp));
  }

  /** Day of the month. */
  @SqlFunction(name = "DAY", example = "DAY(DATE '2024-02-29') = 29")
  public static int dayOfMonth(@As(SqlFunction.Type.DATE) int date) {
    return LocalDate.ofEpochDay(date).getDayOfMonth();
  }

  /** Day of the month. */
  @SqlFunction(name = "DAY", example = "DAY(TIMESTAMP '2024-02-29 13:45:10') = 29")
  public static int dayOfMonth(@As(SqlFunction.Type.TIMESTAMP) long timestamp) {
    return dayOfMonth(day(timestamp));
  }

  @SqlFunction(name = "HOUR", example = "HOUR(TIMESTAMP '2024-02-29 13:45:10') = 13")
  public static int hour(@As(SqlFunction.Type.TIMESTAMP) long timestamp) {
    return (int) (Math.floorMod(timestamp, MILLIS_PER_DAY) / 3_600_000);
  }

  @SqlFunction(name = "MINUTE", example = "MINUTE(TIMESTAMP '2024-02-29 13:45:10') = 45")
  public static int minute(@As(SqlFunction.Type.TIMESTAMP) long timestamp) {
    return (int) (Math.floorMod(timestamp, MILLIS_PER_DAY) / 60_000 % 60);
  }

  @SqlFunction(name = "SECOND", example = "SECOND(TIMESTAMP '2024-02-29 13:45:10') = 10")
  public static int second(@As(SqlFunction.Type.TIMESTAMP) long timestamp) {
    return (int) (Math.floorMod(timestamp, MILLIS_PER_DAY) / 1000 % 60);
  }

  private static int day(long timestamp) {
    return (int) Math.floorDiv(timestamp, MILLIS_PER_DAY);
  }
}
