package org.apache.kafka.streams.processor.internals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LongSummaryStatistics;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.LogContext;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.CommitCallback;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.StateRestoreCallback;
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
 * task for: restored stores, punctuation, latency metrics. Stores have a changelog whose records
 * are counted and go nowhere, and a cache without room, so that each change is told at once.
 */
final class ChainContext extends AbstractProcessorContext<Object, Object>
    implements RecordCollector.Supplier {
  private final RecordCollector collector;
  private final Map<String, StateStore> stores = new HashMap<>();
  private final LongSummaryStatistics states = new LongSummaryStatistics();

  ChainContext(
      TaskId task, StreamsConfig config, StreamsMetricsImpl metrics, RecordCollector collector) {
    super(task, config, metrics, new ThreadCache(new LogContext(), 0, metrics));
    this.collector = collector;
  }

  /** Opens a store. */
  void add(StateStore store) {
    stores.put(store.name(), store);
    store.init(this, store);
  }

  /** Bytes of the values that went to changelogs. */
  LongSummaryStatistics states() {
    return states;
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
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Kafka declares it so.
  public <S extends StateStore> S getStateStore(String name) {
    return (S) stores.get(name);
  }

  @Override
  public void register(StateStore store, StateRestoreCallback restore) {}

  @Override
  public void register(StateStore store, StateRestoreCallback restore, CommitCallback commit) {}

  @Override
  public String changelogFor(String store) {
    return store + "-changelog";
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
    cache.addDirtyEntryFlushListener(namespace, listener);
  }

  @Override
  public void logChange(
      String store, Bytes key, byte[] value, long timestamp, Headers headers, Position position) {
    states.accept(value == null ? 0 : value.length);
  }

  private static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("no benchmarked topology needs that");
  }
}
