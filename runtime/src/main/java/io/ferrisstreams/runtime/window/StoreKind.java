package io.ferrisstreams.runtime.window;

import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/** Where state is kept. */
public enum StoreKind {
  ROCKSDB,
  IN_MEMORY;

  KeyValueBytesStoreSupplier timestamped(String name) {
    return this == ROCKSDB
        ? Stores.persistentTimestampedKeyValueStore(name)
        : Stores.inMemoryKeyValueStore(name);
  }

  KeyValueBytesStoreSupplier plain(String name) {
    return this == ROCKSDB
        ? Stores.persistentKeyValueStore(name)
        : Stores.inMemoryKeyValueStore(name);
  }
}
