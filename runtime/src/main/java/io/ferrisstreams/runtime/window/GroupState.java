package io.ferrisstreams.runtime.window;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Aggregator;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;

/**
 * What a windowed query knows of a group in one window, and where it keeps that.
 *
 * @param store name of the store, and the beginning of the names of others that are needed
 * @param empty makes a state that has seen no row
 * @param add adds a row to a state that nobody else has; may change that one, and returns what it
 *     became
 */
public record GroupState<R, S extends Accumulator<S>>(
    String store, StoreKind kind, Serde<S> serde, Supplier<S> empty, Aggregator<byte[], R, S> add) {
  public GroupState {
    requireNonNull(store, "store");
    requireNonNull(kind, "kind");
    requireNonNull(serde, "serde");
    requireNonNull(empty, "empty");
    requireNonNull(add, "add");
  }

  String closingStore() {
    return store + "-closing";
  }

  Set<StoreBuilder<?>> stores(Windowing windows) {
    StoreBuilder<TimestampedKeyValueStore<byte[], S>> states =
        Stores.timestampedKeyValueStoreBuilder(kind.timestamped(store), Serdes.ByteArray(), serde);
    if (windows instanceof FixedWindows) {
      return Set.of(states.withCachingEnabled());
    }
    // Sessions are read backwards: there, the caches of Kafka Streams 4.3 show what was deleted.
    StoreBuilder<?> closing =
        Stores.keyValueStoreBuilder(
                kind.plain(closingStore()), Serdes.ByteArray(), Serdes.ByteArray())
            .withCachingEnabled();
    return Set.of(states, closing);
  }
}
