package io.ferrisstreams.runtime.join;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.RowException;
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
 * Lets the rows of a stream through that a join with another still takes. One that comes so late
 * that the join would keep it no more is a row error, where Kafka Streams would leave it out
 * without a word.
 *
 * @param <R> the row class
 */
public final class InTime<R> implements FixedKeyProcessorSupplier<byte[], R, R> {
  private static final byte[] CLOCK = {0};
  private static final byte[] NOTHING = {};

  private final long keptMs;
  private final KeyValueBytesStoreSupplier store;

  /**
   * @param keptMs how long the join keeps rows
   * @param store for the latest time, which a job that is started again goes on from
   */
  public InTime(long keptMs, KeyValueBytesStoreSupplier store) {
    this.keptMs = keptMs;
    this.store = requireNonNull(store, "store");
  }

  @Override
  public FixedKeyProcessor<byte[], R, R> get() {
    return new Operator<>(keptMs, store.name());
  }

  /** What changes with almost every row goes to the changelog once for each commit. */
  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(
        Stores.timestampedKeyValueStoreBuilder(store, Serdes.ByteArray(), Serdes.ByteArray())
            .withCachingEnabled());
  }

  /** Mutable: it knows the latest time of a row; Kafka Streams gives it its context. */
  private static final class Operator<R> implements FixedKeyProcessor<byte[], R, R> {
    private final long keptMs;
    private final String storeName;
    private @Nullable FixedKeyProcessorContext<byte[], R> context;
    private @Nullable TimestampedKeyValueStore<byte[], byte[]> clock;
    private long latest = -1;

    Operator(long keptMs, String storeName) {
      this.keptMs = keptMs;
      this.storeName = storeName;
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], R> given) {
      context = given;
      clock = given.getStateStore(storeName);
    }

    @Override
    public void process(FixedKeyRecord<byte[], R> row) {
      TimestampedKeyValueStore<byte[], byte[]> times = requireNonNull(clock);
      if (latest < 0) { // the store is filled only once there are rows
        ValueAndTimestamp<byte[]> kept = times.get(CLOCK);
        latest = kept == null ? -1 : kept.timestamp();
      }
      if (row.timestamp() > latest) {
        latest = row.timestamp();
        times.put(CLOCK, ValueAndTimestamp.make(NOTHING, latest));
      }
      if (row.timestamp() <= latest - keptMs && row.timestamp() < latest) {
        throw new RowException(
            RowException.Kind.LATE,
            "the row of %d came when it was %d: rows are joined for %d ms"
                .formatted(row.timestamp(), latest, keptMs));
      }
      requireNonNull(context).forward(row);
    }
  }
}
