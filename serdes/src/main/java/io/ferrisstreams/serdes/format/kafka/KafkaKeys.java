package io.ferrisstreams.serdes.format.kafka;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Record keys that hold one value: text in UTF-8, numbers big-endian, as the serializers of {@code
 * org.apache.kafka.common.serialization} write them.
 */
public final class KafkaKeys {
  private KafkaKeys() {}

  /** Whether a key can have that type. */
  public static boolean supports(SqlType type) {
    return switch (type.kind()) {
      case INT, BIGINT, DOUBLE, VARCHAR -> true;
      case BOOLEAN, DECIMAL, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          false;
    };
  }

  /**
   * Sets a column from the record's key; no key leaves it null.
   *
   * @return {@code row}
   * @throws RowException if the key has not the size of its type, or there is none and the column
   *     is NOT NULL
   */
  public static <R extends Row> R read(byte @Nullable [] key, R row, int column) {
    if (key == null) {
      if (!row.type().column(column).nullable()) {
        throw new RowException(
            RowException.Kind.MISSING_VALUE,
            "key column '" + row.type().column(column).name() + "' is NOT NULL and has no value");
      }
      return row;
    }
    SqlType type = row.type().column(column).type();
    switch (type.kind()) {
      case VARCHAR -> row.setString(column, new String(key, StandardCharsets.UTF_8));
      case INT -> row.setInt(column, sized(key, Integer.BYTES, type).getInt());
      case BIGINT -> row.setLong(column, sized(key, Long.BYTES, type).getLong());
      case DOUBLE -> row.setDouble(column, sized(key, Double.BYTES, type).getDouble());
      case BOOLEAN, DECIMAL, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          throw new IllegalArgumentException("key " + type);
    }
    return row;
  }

  private static ByteBuffer sized(byte[] key, int size, SqlType type) {
    if (key.length != size) {
      throw new RowException(
          RowException.Kind.BAD_BYTES,
          "a key of type " + type + " has " + size + " bytes, this one " + key.length);
    }
    return ByteBuffer.wrap(key);
  }
}
