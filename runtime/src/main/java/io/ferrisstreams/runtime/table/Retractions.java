package io.ferrisstreams.runtime.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out records without a row whose key has had no row: there is nothing they would take back.
 * It keeps the keys that have one.
 *
 * @param <R> the row class
 */
public final class Retractions<R> implements FixedKeyProcessorSupplier<byte[], R, R> {
  private static final byte[] SHOWN = {};

  /** Rows between two looks for keys to forget, and keys looked at then. */
  private static final int ROWS = 64;

  private static final int KEYS = 256;

  private final KeyValueBytesStoreSupplier store;
  private final long keptMs;

  /**
   * @param store for the keys, with the time of their rows
   */
  public Retractions(KeyValueBytesStoreSupplier store) {
    this(store, Long.MAX_VALUE);
  }

  /**
   * For keys that are heard of no more after a while, such as those of windows.
   *
   * @param keptMs how long after the time of its last row a key has no more records
   */
  public Retractions(KeyValueBytesStoreSupplier store, long keptMs) {
    this.store = store;
    this.keptMs = keptMs;
  }

  @Override
  public FixedKeyProcessor<byte[], R, R> get() {
    return new Operator<>(store.name(), keptMs);
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(
        Stores.timestampedKeyValueStoreBuilder(store, Serdes.ByteArray(), Serdes.ByteArray()));
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<R> implements FixedKeyProcessor<byte[], R, R> {
    private final String storeName;
    private final long keptMs;
    private int rows;

    /** The latest time of a row; stream time is of records before they got the time of rows. */
    private long newest;

    private byte @Nullable [] next;
    private @Nullable FixedKeyProcessorContext<byte[], R> context;
    private @Nullable TimestampedKeyValueStore<byte[], byte[]> shown;

    Operator(String storeName, long keptMs) {
      this.storeName = storeName;
      this.keptMs = keptMs;
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], R> given) {
      context = given;
      shown = given.getStateStore(storeName);
    }

    @Override
    public void process(FixedKeyRecord<byte[], R> row) {
      TimestampedKeyValueStore<byte[], byte[]> keys = requireNonNull(shown);
      if (row.value() != null) {
        keys.put(row.key(), ValueAndTimestamp.make(SHOWN, row.timestamp()));
        newest = Math.max(newest, row.timestamp());
        if (keptMs < Long.MAX_VALUE && ++rows >= ROWS) {
          rows = 0;
          sweep(keys, newest - keptMs);
        }
      } else if (keys.delete(row.key()) == null) {
        return;
      }
      requireNonNull(context).forward(row);
    }

    /** Forgets keys with an earlier time; goes on from where it stopped. */
    private void sweep(TimestampedKeyValueStore<byte[], byte[]> keys, long time) {
      List<byte[]> forgotten = new ArrayList<>();
      try (KeyValueIterator<byte[], ValueAndTimestamp<byte[]>> entries = keys.range(next, null)) {
        for (int i = 0; i < KEYS && entries.hasNext(); i++) {
          KeyValue<byte[], ValueAndTimestamp<byte[]>> entry = entries.next();
          if (entry.value.timestamp() < time) {
            forgotten.add(entry.key);
          }
        }
        next = entries.hasNext() ? entries.peekNextKey() : null;
      }
      forgotten.forEach(keys::delete);
    }
  }
}
