package io.ferrisstreams.runtime.error;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** How large a producer will find a record. */
public final class RecordSize {
  /** Room for one more short header. */
  static final int HEADER = 128;

  /** Of a batch (61 bytes) and of a record in it (21), from Kafka's message format. */
  private static final long OVERHEAD = 61 + 21;

  /** A length of variable size, at its largest. */
  private static final long LENGTH = 5;

  private RecordSize() {}

  /** Never too small, and larger than Kafka's own estimate by a few bytes per part at most. */
  public static long atMost(
      byte @Nullable [] key, byte @Nullable [] value, Iterable<Header> headers) {
    long size = OVERHEAD + LENGTH + length(key) + length(value);
    for (Header header : headers) {
      size += length(header.key().getBytes(UTF_8)) + length(header.value());
    }
    return size;
  }

  private static long length(byte @Nullable [] bytes) {
    return LENGTH + (bytes == null ? 0L : bytes.length);
  }

  /** What a producer of these properties takes at most. */
  public static long limit(Map<String, ?> configs) {
    return Math.min(
        number(configs, "max.request.size", 1_048_576),
        number(configs, "buffer.memory", 33_554_432));
  }

  private static long number(Map<String, ?> configs, String key, long standard) {
    return Configured.number(configs, "producer." + key, Configured.number(configs, key, standard));
  }
}
