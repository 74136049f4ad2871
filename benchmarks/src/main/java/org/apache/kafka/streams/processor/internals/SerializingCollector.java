package org.apache.kafka.streams.processor.internals;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Serializes what reaches a sink, and hands on the bytes instead of producing them. */
final class SerializingCollector implements RecordCollector {
  private final Loop loop;
  private final Consumer<byte[]> values;

  /** Takes back what the topology reads itself. */
  interface Loop {
    /** Whether it is such a topic. */
    boolean take(String topic, byte[] key, byte[] value);
  }

  SerializingCollector(Loop loop, Consumer<byte[]> values) {
    this.loop = loop;
    this.values = values;
  }

  @Override
  public <K, V> void send(
      String topic,
      K key,
      V value,
      Headers headers,
      Long timestamp,
      Serializer<K> keySerializer,
      Serializer<V> valueSerializer,
      String processorNodeId,
      InternalProcessorContext<Void, Void> context,
      StreamPartitioner<? super K, ? super V> partitioner) {
    byte[] keyBytes = keySerializer.serialize(topic, headers, key);
    byte[] valueBytes = valueSerializer.serialize(topic, headers, value);
    if (!loop.take(topic, keyBytes, valueBytes)) {
      values.accept(valueBytes);
    }
  }

  @Override
  public <K, V> void send(
      String topic,
      K key,
      V value,
      Headers headers,
      Integer partition,
      Long timestamp,
      Serializer<K> keySerializer,
      Serializer<V> valueSerializer,
      String processorNodeId,
      InternalProcessorContext<Void, Void> context) {
    throw new UnsupportedOperationException("a changelog record of a stateless topology");
  }

  @Override
  public <K, V> void send(
      K key,
      V value,
      String processorNodeId,
      InternalProcessorContext<?, ?> context,
      ProducerRecord<byte[], byte[]> record) {
    throw new UnsupportedOperationException("a dead letter in a benchmark");
  }

  @Override
  public void initialize() {}

  @Override
  public void flush() {}

  @Override
  public void closeClean() {}

  @Override
  public void closeDirty() {}

  @Override
  public Map<TopicPartition, Long> offsets() {
    return Map.of();
  }
}
