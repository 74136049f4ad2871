package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What functions of times are in ksqlDB: they count milliseconds since 1970-01-01, UTC. */
public final class KsqlTimes {
  private static final long NANOS_OF_MILLI = 1_000_000;

  private KsqlTimes() {}

  @SqlFunction(
      name = "UNIX_TIMESTAMP",
      meaning = "The moment at which the row is processed, in milliseconds since 1970-01-01, UTC.",
      example = "UNIX_TIMESTAMP() > 1700000000000",
      deterministic = false)
  public static long unixTimestamp() {
    return Now.currentMillis();
  }

  @SqlFunction(
      name = "UNIX_TIMESTAMP",
      meaning = "Whole milliseconds since 1970-01-01, UTC.",
      example = "UNIX_TIMESTAMP(TIMESTAMP '2024-02-29 13:45:10.999') = 1709214310999")
  public static long unixTimestamp(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return Epochs.unixMillis(timestamp, precision);
  }

  @SqlFunction(
      name = "FROM_UNIXTIME",
      meaning = "The timestamp that many milliseconds after 1970-01-01, UTC.",
      example = "FROM_UNIXTIME(1709214310999) = TIMESTAMP '2024-02-29 13:45:10.999'")
  public static @As(Type.TIMESTAMP_MILLIS) long fromUnixtime(long millis) {
    return Epochs.fromUnixMillis(millis);
  }

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning =
          "Any value as JSON: numbers with all their digits, dates and times as texts by ISO 8601,"
              + " BYTES as base64, a MAP or a STRUCT as an object; 'null' for NULL. A TIMESTAMP"
              + " that stands alone is written without its zone, which is UTC, a TIME as short as"
              + " it can be.",
      example = {
        "TO_JSON_STRING(TIME '16:43:40') = '\"16:43:40\"'",
        "TO_JSON_STRING(TIME '16:43:40.5') = '\"16:43:40.500\"'",
        "TO_JSON_STRING(ARRAY[1, NULL]) = '[1,null]'",
        "TO_JSON_STRING(CAST(NULL AS TIME)) = 'null'"
      })
  public static <T> String toJsonString(@Nullable T value, SqlType type) {
    return value instanceof Integer millisOfDay && type == SqlType.TIME
        ? '"' + LocalTime.ofNanoOfDay(millisOfDay * NANOS_OF_MILLI).toString() + '"'
        : JsonMaking.toJsonString(value, type);
  }
}
