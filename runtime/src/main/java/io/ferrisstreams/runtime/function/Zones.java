package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.format.IsoTime;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Time zones, and what clocks show in them. A zone is looked up once.
 *
 * <p>Where clocks are set forward, a time that none shows is taken as so much later; where they are
 * set back, of a time that they show twice the first is meant.
 */
public final class Zones {
  private static final Map<String, String> NAMES =
      ZoneId.getAvailableZoneIds().stream()
          .collect(
              Collectors.toMap(
                  id -> id.toLowerCase(Locale.ROOT), Function.identity(), (first, same) -> first));

  private static final Compiled<ZoneId> KNOWN = new Compiled<>(Zones::find);

  private Zones() {}

  /** A name such as {@code Europe/Berlin}, in any case, or an offset such as {@code +02:00}. */
  static ZoneId of(String name) {
    return KNOWN.of(name);
  }

  /**
   * @throws RowException if it is no time zone
   */
  public static void check(String name) {
    find(name);
  }

  private static ZoneId find(String name) {
    try {
      return ZoneId.of(NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    } catch (DateTimeException e) {
      throw Limits.bad("unknown time zone '" + Values.shown(name) + "'");
    }
  }

  /** What a clock in {@code zone} shows at an instant, as the instant when one in UTC shows it. */
  static long shown(long timestamp, int precision, ZoneId zone) {
    int offset = zone.getRules().getOffset(instant(timestamp, precision)).getTotalSeconds();
    return moved(timestamp, precision, offset);
  }

  /** The instant when a clock in {@code zone} shows what one in UTC shows at {@code timestamp}. */
  static long instantOf(long timestamp, int precision, ZoneId zone) {
    LocalDateTime shown = LocalDateTime.ofInstant(instant(timestamp, precision), ZoneOffset.UTC);
    long offset = shown.toEpochSecond(ZoneOffset.UTC) - shown.atZone(zone).toEpochSecond();
    return moved(timestamp, precision, -offset);
  }

  private static long moved(long timestamp, int precision, long seconds) {
    long moved = timestamp + seconds * (precision == 3 ? 1_000L : 1_000_000L);
    if (!IsoTime.isTimestamp(moved, precision)) {
      throw new RowException(
          RowException.Kind.OVERFLOW,
          Values.formatTimestamp(timestamp, precision)
              + " in another time zone leaves the years 0001 to 9999");
    }
    return moved;
  }

  static Instant instant(long timestamp, int precision) {
    return precision == 3
        ? Instant.ofEpochMilli(timestamp)
        : Instant.EPOCH.plus(timestamp, ChronoUnit.MICROS);
  }
}
