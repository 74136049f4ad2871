package io.ferrisstreams.serdes.format.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * One value as the serializers of {@code org.apache.kafka.common.serialization} write it: text in
 * UTF-8, numbers big-endian, bytes as they are. The default format of keys. NULL is no bytes at
 * all.
 */
public final class KafkaFormat implements Format {

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    Column column = only(written);
    int position = target[0];
    if (position < 0) {
      return (bytes, row) -> {};
    }
    return (bytes, row) -> read(column, bytes, row, position);
  }

  @Override
  public RowEncoder encoder(RowType type, Map<String, String> options) {
    SqlType value = only(type).type();
    return row -> row.isNull(0) ? null : write(value, row);
  }

  private static Column only(RowType type) {
    if (type.size() != 1) {
      throw new IllegalArgumentException("the kafka format holds one column, not " + type.size());
    }
    Column column = type.column(0);
    switch (column.type().kind()) {
      case INT, BIGINT, DOUBLE, VARCHAR, BYTES -> {
        return column;
      }
      case BOOLEAN, DECIMAL, DATE, TIME, TIMESTAMP, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          throw new IllegalArgumentException(
              "the kafka format holds INT, BIGINT, DOUBLE, VARCHAR or BYTES, not " + column.type());
    }
    throw new AssertionError(column);
  }

  private static void read(Column column, byte[] bytes, Row row, int position) {
    switch (column.type().kind()) {
      case VARCHAR -> row.setString(position, new String(bytes, UTF_8));
      case INT -> row.setInt(position, sized(column, bytes, Integer.BYTES).getInt());
      case BIGINT -> row.setLong(position, sized(column, bytes, Long.BYTES).getLong());
      case DOUBLE -> row.setDouble(position, sized(column, bytes, Double.BYTES).getDouble());
      case BYTES -> row.setObject(position, Bytes.of(bytes));
      case BOOLEAN, DECIMAL, DATE, TIME, TIMESTAMP, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          throw new AssertionError(column);
    }
  }

  private static ByteBuffer sized(Column column, byte[] bytes, int size) {
    if (bytes.length != size) {
      throw new RowException(
          RowException.Kind.BAD_BYTES,
          column.name()
              + ": "
              + column.type()
              + " has "
              + size
              + " bytes, this one "
              + bytes.length);
    }
    return ByteBuffer.wrap(bytes);
  }

  private static byte[] write(SqlType type, Row row) {
    return switch (type.kind()) {
      case VARCHAR -> row.getString(0).getBytes(UTF_8);
      case INT -> ByteBuffer.allocate(Integer.BYTES).putInt(row.getInt(0)).array();
      case BIGINT -> ByteBuffer.allocate(Long.BYTES).putLong(row.getLong(0)).array();
      case DOUBLE -> ByteBuffer.allocate(Double.BYTES).putDouble(row.getDouble(0)).array();
      case BYTES -> ((Bytes) row.getObject(0)).array();
      case BOOLEAN, DECIMAL, DATE, TIME, TIMESTAMP, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          throw new AssertionError(type);
    };
  }
}
