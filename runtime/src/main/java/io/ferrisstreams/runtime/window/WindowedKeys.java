package io.ferrisstreams.runtime.window;

import io.ferrisstreams.serdes.row.RowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * Keys with a window behind the bytes of the group, as Kafka Streams' {@code
 * TimeWindowedSerializer} and {@code SessionWindowedSerializer} write them: the start of a time
 * window, or the end and then the start of a session, 8 bytes each.
 */
public final class WindowedKeys {
  private static final int NUMBER = Long.BYTES;

  private WindowedKeys() {}

  /** The group and the start. */
  public static byte[] time(Windowed<byte[]> key) {
    return ByteBuffer.allocate(key.key().length + NUMBER)
        .put(key.key())
        .putLong(key.window().start())
        .array();
  }

  /** The group and both bounds. */
  public static byte[] session(Windowed<byte[]> key) {
    return ByteBuffer.allocate(key.key().length + 2 * NUMBER)
        .put(key.key())
        .putLong(key.window().end())
        .putLong(key.window().start())
        .array();
  }

  private static int groupLength(byte[] key, int bytes) {
    if (key.length < bytes) {
      throw new RowException(
          RowException.Kind.BAD_BYTES,
          "a key of %d bytes, where its window alone has %d".formatted(key.length, bytes));
    }
    return key.length - bytes;
  }

  /**
   * Writes the group as {@code group} does, and the window as it is.
   *
   * @param bytes of the window
   */
  public static Serde<byte[]> writing(int bytes, Serde<byte[]> group) {
    Serializer<byte[]> inner = group.serializer();
    Serializer<byte[]> serializer =
        (topic, key) -> {
          if (key == null) {
            return null;
          }
          int length = groupLength(key, bytes);
          byte[] written = inner.serialize(topic, Arrays.copyOf(key, length));
          byte[] head = written == null ? new byte[0] : written;
          return ByteBuffer.allocate(head.length + bytes).put(head).put(key, length, bytes).array();
        };
    Deserializer<byte[]> none =
        (topic, key) -> {
          throw new UnsupportedOperationException("a sink's serde only writes");
        };
    return Serdes.serdeFrom(serializer, none);
  }
}
