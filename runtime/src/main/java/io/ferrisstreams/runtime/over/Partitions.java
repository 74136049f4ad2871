package io.ferrisstreams.runtime.over;

import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.compact.Fingerprint;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** All partitions of one task: reads one, adds a row, writes it back. */
final class Partitions<R extends Row, O> {
  private final OverRows<R> spec;
  private final Function<Place<R>, O> result;
  private final KeyValueStore<byte[], byte[]> store;
  private final Fingerprint fingerprint;

  Partitions(OverRows<R> spec, Function<Place<R>, O> result, KeyValueStore<byte[], byte[]> store) {
    this.spec = spec;
    this.result = result;
    this.store = store;
    fingerprint = Fingerprint.of(spec.description());
  }

  /** Stops a job whose store another version of the query has written. */
  void check(String name) {
    // A partition's keys begin with its head.
    StateCheck.check(name, store, bytes -> checkHead(new StateInput(bytes), fingerprint));
  }

  static void checkHead(StateInput head, Fingerprint fingerprint) {
    fingerprint.checkState(head, "the state of OVER");
  }

  static StoreBuilder<?> store(String name, StoreKind kind) {
    KeyValueBytesStoreSupplier supplier =
        kind == StoreKind.ROCKSDB
            ? Stores.persistentKeyValueStore(name)
            : Stores.inMemoryKeyValueStore(name);
    return Stores.keyValueStoreBuilder(supplier, Serdes.ByteArray(), Serdes.ByteArray())
        .withCachingEnabled();
  }

  /** A row that comes out. */
  record Result<O>(O row, long timestamp) {}

  /** What comes out when a row comes in. */
  List<Result<O>> take(byte @Nullable [] key, @Nullable R row, long timestamp) {
    if (key == null) {
      throw new RowException(RowException.Kind.MISSING_VALUE, "the key of the partition is NULL");
    }
    if (row == null) {
      throw new RowException(RowException.Kind.TOMBSTONE, "a record without a value");
    }
    Partition<R> partition = Partition.read(spec, fingerprint, store, new StoreKeys(key));
    List<Result<O>> results = new ArrayList<>();
    partition.take(
        row,
        timestamp,
        ready -> results.add(new Result<>(result.apply(ready.place()), ready.timestamp())));
    partition.write();
    return results;
  }

  /** The keys of all partitions. */
  List<byte[]> all() {
    List<byte[]> keys = new ArrayList<>();
    try (KeyValueIterator<byte[], byte[]> entries = store.all()) {
      while (entries.hasNext()) {
        byte[] key = entries.next().key;
        if (StoreKeys.isHead(key)) {
          keys.add(StoreKeys.partition(key));
        }
      }
    }
    return keys;
  }

  /** What comes out of a partition when nothing more comes in. */
  List<Result<O>> flush(byte[] key) {
    Partition<R> partition = Partition.read(spec, fingerprint, store, new StoreKeys(key));
    List<Result<O>> results = new ArrayList<>();
    partition.flush(
        ready -> results.add(new Result<>(result.apply(ready.place()), ready.timestamp())));
    partition.write();
    return results;
  }
}
