package org.apache.kafka.streams.processor.internals;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.To;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.internals.metrics.StreamsMetricsImpl;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.internals.ThreadCache;

/**
 * Forwards records from node to node as Kafka Streams' own context does, less what that needs a
 * task for: stores, punctuation, latency metrics.
 */
final class ChainContext extends AbstractProcessorContext<Object, Object>
    implements RecordCollector.Supplier {
  private final RecordCollector collector;

  ChainContext(
      TaskId task, StreamsConfig config, StreamsMetricsImpl metrics, RecordCollector collector) {
    super(task, config, metrics, null);
    this.collector = collector;
  }

  @Override
  public RecordCollector recordCollector() {
    return collector;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <K, V> void forward(Record<K, V> record) {
    ProcessorNode<?, ?, ?, ?> from = currentNode();
    for (ProcessorNode<?, ?, ?, ?> child : from.children()) {
      setCurrentNode(child);
      ((ProcessorNode<K, V, ?, ?>) child).process(record);
    }
    setCurrentNode(from);
  }

  @Override
  public <K, V> void forward(FixedKeyRecord<K, V> record) {
    forward(new Record<>(record.key(), record.value(), record.timestamp(), record.headers()));
  }

  @Override
  public <K, V> void forward(Record<K, V> record, String child) {
    throw unused();
  }

  @Override
  public <K, V> void forward(FixedKeyRecord<K, V> record, String child) {
    throw unused();
  }

  @Override
  public <K, V> void forward(K key, V value) {
    throw unused();
  }

  @Override
  public <K, V> void forward(K key, V value, To to) {
    throw unused();
  }

  @Override
  protected StateManager stateManager() {
    throw unused();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // Kafka declares it so.
  public <S extends StateStore> S getStateStore(String name) {
    throw unused();
  }

  @Override
  public Cancellable schedule(Duration interval, PunctuationType type, Punctuator punctuator) {
    throw unused();
  }

  @Override
  public Cancellable schedule(
      Instant start, Duration interval, PunctuationType type, Punctuator punctuator) {
    throw unused();
  }

  @Override
  public void commit() {
    throw unused();
  }

  @Override
  public long currentStreamTimeMs() {
    throw unused();
  }

  @Override
  public void transitionToActive(StreamTask task, RecordCollector collector, ThreadCache cache) {
    throw unused();
  }

  @Override
  public void transitionToStandby(ThreadCache cache) {
    throw unused();
  }

  @Override
  public void registerCacheFlushListener(
      String namespace, ThreadCache.DirtyEntryFlushListener listener) {
    throw unused();
  }

  @Override
  public void logChange(
      String store, Bytes key, byte[] value, long timestamp, Headers headers, Position position) {
    throw unused();
  }

  private static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("the benchmarked topologies are stateless");
  }
}
