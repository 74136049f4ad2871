package io.ferrisstreams.runtime.table;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.ProcessorContext;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.TimestampedBytesStore;
import org.jspecify.annotations.Nullable;

/**
 * A store that forgets a key when its last value is older than the time to live, by the time of
 * rows: it is as if the key had never been there. What is forgotten is deleted a little later, a
 * few keys with each batch of writes, from the changelog topic too. That topic has no retention: it
 * would go by the clock, and lose the state of rows of long ago.
 *
 * <p>No cache may stand before it, since that would remember what the store forgets. Mutable, and
 * owned by one task.
 */
public final class ForgettingStore implements KeyValueStore<Bytes, byte[]>, TimestampedBytesStore {
  /** Writes between two looks for what is forgotten, and keys looked at then. */
  private static final int WRITES = 64;

  private static final int KEYS = 256;

  private final KeyValueStore<Bytes, byte[]> inner;
  private final long ttl;
  private @Nullable ProcessorContext context;
  private @Nullable KeyValueStore<byte[], ?> root;
  private @Nullable Bytes next;
  private int writes;
  private long newest = Long.MIN_VALUE;

  private ForgettingStore(KeyValueStore<Bytes, byte[]> inner, Duration ttl) {
    this.inner = inner;
    this.ttl = ttl.toMillis();
  }

  /** Of stores in RocksDB. */
  public static KeyValueBytesStoreSupplier persistent(String name, Duration ttl) {
    return supplier(Stores.persistentTimestampedKeyValueStore(name), ttl);
  }

  /** Of stores in memory. */
  public static KeyValueBytesStoreSupplier inMemory(String name, Duration ttl) {
    return supplier(Stores.inMemoryKeyValueStore(name), ttl);
  }

  private static KeyValueBytesStoreSupplier supplier(
      KeyValueBytesStoreSupplier inner, Duration ttl) {
    return new KeyValueBytesStoreSupplier() {
      @Override
      public String name() {
        return inner.name();
      }

      @Override
      public KeyValueStore<Bytes, byte[]> get() {
        return new ForgettingStore(inner.get(), ttl);
      }

      @Override
      public String metricsScope() {
        return inner.metricsScope();
      }
    };
  }

  @Override
  public String name() {
    return inner.name();
  }

  @Override
  @SuppressWarnings("unchecked") // keys of all stores are bytes
  public void init(StateStoreContext given, StateStore outermost) {
    context = given instanceof ProcessorContext processing ? processing : null;
    root = (KeyValueStore<byte[], ?>) outermost;
    inner.init(given, outermost);
  }

  /** The timestamp stands in front of the value. */
  private boolean isForgotten(byte[] value) {
    return ByteBuffer.wrap(value).getLong() < now() - ttl;
  }

  /**
   * The latest time of a row that was written, or is being processed. Not what Kafka Streams calls
   * stream time: that is of records as they came, before rows got the time that they say.
   */
  private long now() {
    return context == null ? newest : Math.max(newest, context.timestamp());
  }

  private byte @Nullable [] remembered(byte @Nullable [] value) {
    return value == null || isForgotten(value) ? null : value;
  }

  @Override
  public byte @Nullable [] get(Bytes key) {
    return remembered(inner.get(key));
  }

  @Override
  public void put(Bytes key, byte @Nullable [] value) {
    inner.put(key, value);
    written(value);
  }

  @Override
  public byte @Nullable [] putIfAbsent(Bytes key, byte @Nullable [] value) {
    byte[] before = get(key);
    if (before == null) {
      put(key, value);
    }
    return before;
  }

  @Override
  public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
    entries.forEach(entry -> put(entry.key, entry.value));
  }

  @Override
  public byte @Nullable [] delete(Bytes key) {
    return remembered(inner.delete(key));
  }

  private void written(byte @Nullable [] value) {
    if (value != null) {
      newest = Math.max(newest, ByteBuffer.wrap(value).getLong());
    }
    if (++writes >= WRITES) {
      writes = 0;
      sweep();
    }
  }

  /** Goes on from the key where it stopped. The outermost store tells the changelog. */
  private void sweep() {
    List<Bytes> forgotten = new ArrayList<>();
    Bytes stop = null;
    try (KeyValueIterator<Bytes, byte[]> entries =
        next == null ? inner.all() : inner.range(next, null)) {
      for (int i = 0; i < KEYS && entries.hasNext(); i++) {
        KeyValue<Bytes, byte[]> entry = entries.next();
        if (isForgotten(entry.value)) {
          forgotten.add(entry.key);
        }
      }
      if (entries.hasNext()) {
        stop = entries.peekNextKey();
      }
    }
    next = stop;
    forgotten.forEach(key -> requireNonNull(root).delete(key.get()));
  }

  @Override
  public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
    return new Remembered(inner.range(from, to));
  }

  @Override
  public KeyValueIterator<Bytes, byte[]> all() {
    return new Remembered(inner.all());
  }

  @Override
  public long approximateNumEntries() {
    return inner.approximateNumEntries();
  }

  @Override
  public void commit(Map<TopicPartition, Long> offsets) {
    inner.commit(offsets);
  }

  @Override
  public @Nullable Long committedOffset(TopicPartition partition) {
    return inner.committedOffset(partition);
  }

  @Override
  @SuppressWarnings("deprecation") // asked by Kafka Streams as long as it is there
  public boolean managesOffsets() {
    return inner.managesOffsets();
  }

  @Override
  public Position getPosition() {
    return inner.getPosition();
  }

  @Override
  public void close() {
    inner.close();
  }

  @Override
  public boolean persistent() {
    return inner.persistent();
  }

  @Override
  public boolean isOpen() {
    return inner.isOpen();
  }

  /** Skips what is forgotten. Mutable: it goes on. */
  private final class Remembered implements KeyValueIterator<Bytes, byte[]> {
    private final KeyValueIterator<Bytes, byte[]> all;
    private @Nullable KeyValue<Bytes, byte[]> ahead;

    Remembered(KeyValueIterator<Bytes, byte[]> all) {
      this.all = all;
    }

    @Override
    public boolean hasNext() {
      while (ahead == null && all.hasNext()) {
        KeyValue<Bytes, byte[]> entry = all.next();
        ahead = isForgotten(entry.value) ? null : entry;
      }
      return ahead != null;
    }

    @Override
    public Bytes peekNextKey() {
      return peek().key;
    }

    @Override
    public KeyValue<Bytes, byte[]> next() {
      KeyValue<Bytes, byte[]> entry = peek();
      ahead = null;
      return entry;
    }

    private KeyValue<Bytes, byte[]> peek() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return requireNonNull(ahead);
    }

    @Override
    public void close() {
      all.close();
    }
  }
}
