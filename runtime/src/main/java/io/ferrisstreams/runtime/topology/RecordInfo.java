package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * What there is to know of a record beside its row.
 *
 * @param timestamp in milliseconds since the epoch
 * @param partition of the topic it was read from
 * @param offset in that partition
 */
public record RecordInfo(long timestamp, String topic, int partition, long offset) {
  public RecordInfo {
    requireNonNull(topic, "topic");
  }

  static RecordInfo of(FixedKeyRecord<?, ?> row, FixedKeyProcessorContext<?, ?> context) {
    RecordMetadata read =
        context
            .recordMetadata()
            .orElseThrow(() -> new IllegalStateException("a row that no record was read for"));
    return new RecordInfo(row.timestamp(), read.topic(), read.partition(), read.offset());
  }
}
