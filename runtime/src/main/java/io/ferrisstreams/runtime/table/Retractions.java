package io.ferrisstreams.runtime.table;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
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

  private final KeyValueBytesStoreSupplier store;

  /**
   * @param store for the keys, with the time of their rows
   */
  public Retractions(KeyValueBytesStoreSupplier store) {
    this.store = store;
  }

  @Override
  public FixedKeyProcessor<byte[], R, R> get() {
    return new Operator<>(store.name());
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(
        Stores.timestampedKeyValueStoreBuilder(store, Serdes.ByteArray(), Serdes.ByteArray()));
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<R> implements FixedKeyProcessor<byte[], R, R> {
    private final String storeName;
    private @Nullable FixedKeyProcessorContext<byte[], R> context;
    private @Nullable TimestampedKeyValueStore<byte[], byte[]> shown;

    Operator(String storeName) {
      this.storeName = storeName;
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
      } else if (keys.delete(row.key()) == null) {
        return;
      }
      requireNonNull(context).forward(row);
    }
  }
}
