package io.ferrisstreams.runtime.table;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
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
 * Keeps the rows of a table in a store, for who looks them up; changes go through as they are.
 *
 * @param <R> the row class
 */
public final class KeptRows<R> implements FixedKeyProcessorSupplier<byte[], R, R> {
  private final KeyValueBytesStoreSupplier store;
  private final Serde<R> rows;

  public KeptRows(KeyValueBytesStoreSupplier store, Serde<R> rows) {
    this.store = store;
    this.rows = rows;
  }

  @Override
  public FixedKeyProcessor<byte[], R, R> get() {
    return new Operator<>(store.name());
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(Stores.timestampedKeyValueStoreBuilder(store, Serdes.ByteArray(), rows));
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<R> implements FixedKeyProcessor<byte[], R, R> {
    private final String storeName;
    private @Nullable FixedKeyProcessorContext<byte[], R> context;
    private @Nullable TimestampedKeyValueStore<byte[], R> kept;

    Operator(String storeName) {
      this.storeName = storeName;
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], R> given) {
      context = given;
      kept = given.getStateStore(storeName);
    }

    @Override
    public void process(FixedKeyRecord<byte[], R> change) {
      R now = change.value();
      requireNonNull(kept)
          .put(change.key(), now == null ? null : ValueAndTimestamp.make(now, change.timestamp()));
      requireNonNull(context).forward(change);
    }
  }
}
