package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Timestamps and the clocks of time zones. */
public final class ZonedTimes {
  private ZonedTimes() {}

  @SqlFunction(
      name = "CONVERT_TZ",
      meaning =
          "What a clock in the last time zone shows when one in the zone before it shows this time."
              + " A time that no clock in the first zone shows is taken as so much later; of one"
              + " that it shows twice the first is meant.",
      example = {
        "CONVERT_TZ(TIMESTAMP '2024-07-01 12:00:00', 'UTC', 'America/New_York')"
            + " = TIMESTAMP '2024-07-01 08:00:00'",
        "TIMESTAMP '2024-07-01 12:00:00' AT TIME ZONE 'America/New_York'"
            + " = TIMESTAMP '2024-07-01 08:00:00'"
      })
  public static @As(Type.TIMESTAMP) long convertTz(
      @As(Type.TIMESTAMP) long timestamp, int precision, String from, String to) {
    long instant = Zones.instantOf(timestamp, precision, Zones.of(from));
    return Zones.shown(instant, precision, Zones.of(to));
  }

  @SqlFunction(
      name = "DATE_TRUNC",
      meaning =
          "The instant when the unit that it is in started in a time zone; weeks start on Monday.",
      example = {
        "DATE_TRUNC('day', TIMESTAMP '2024-07-01 12:00:00', 'America/New_York')"
            + " = TIMESTAMP '2024-07-01 04:00:00'",
        "DATE_TRUNC(MONTH, TIMESTAMP '2024-02-01 03:00:00', 'America/New_York')"
            + " = TIMESTAMP '2024-01-01 05:00:00'"
      })
  public static @As(Type.TIMESTAMP) long dateTrunc(
      @As(Type.UNIT) String unit, @As(Type.TIMESTAMP) long timestamp, int precision, String zone) {
    ZoneId of = Zones.of(zone);
    long shown = Zones.shown(timestamp, precision, of);
    long start = TimeUnits.dateTrunc(unit, shown, precision);
    if (Unit.of(unit).compareTo(Unit.DAY) > 0) {
      // Within a day the offset stays, also where clocks show an hour twice.
      return timestamp - (shown - start);
    }
    LocalDate day = LocalDate.ofEpochDay(TimeParts.day(start, precision));
    long instant =
        Conversions.timestampToTimestamp(
            day.atStartOfDay(of).toInstant().toEpochMilli(), 3, precision);
    try {
      return Values.checkTimestamp(instant, precision);
    } catch (RowException e) {
      throw new RowException(RowException.Kind.OVERFLOW, String.valueOf(e.getMessage()));
    }
  }
}
