package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.RowException;
import java.nio.ByteBuffer;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a record beside its row.
 *
 * @param timestamp in milliseconds since the epoch
 * @param partition of the topic it was read from
 * @param offset in that partition
 * @param key its bytes, or null
 */
public record RecordInfo(
    long timestamp, String topic, int partition, long offset, @Nullable Object key) {
  public RecordInfo {
    requireNonNull(topic, "topic");
  }

  static RecordInfo of(FixedKeyRecord<?, ?> row, FixedKeyProcessorContext<?, ?> context) {
    RecordMetadata read =
        context
            .recordMetadata()
            .orElseThrow(() -> new IllegalStateException("a row that no record was read for"));
    return new RecordInfo(
        row.timestamp(), read.topic(), read.partition(), read.offset(), row.key());
  }

  /** The start of the window that stands last in the key. */
  public long windowStart() {
    return number(Long.BYTES);
  }

  /** The end of the session that stands in the key before its start. */
  public long sessionEnd() {
    return number(2 * Long.BYTES);
  }

  private long number(int fromEnd) {
    if (!(key instanceof byte[] bytes) || bytes.length < fromEnd) {
      throw new RowException(RowException.Kind.BAD_BYTES, "the key of the record has no window");
    }
    return ByteBuffer.wrap(bytes).getLong(bytes.length - fromEnd);
  }

  /**
   * The key as the text that its bytes are; null if there is none.
   *
   * @throws RowException if they are no UTF-8
   */
  public @Nullable String keyText() {
    return key instanceof byte[] bytes ? Conversions.bytesToText(Bytes.of(bytes)) : null;
  }
}
