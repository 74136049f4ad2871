package io.ferrisstreams.runtime.over;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The rows and states of one partition as one row changes them: what is put is seen at once, and
 * written at the end. Mutable: lives as long as one row is worked on.
 */
final class Rows<R extends Row> {
  private final KeyValueStore<byte[], byte[]> store;
  private final StoreKeys keys;
  private final Serde<R> serde;
  private final long lastStored;
  private final Map<Long, Entry<R>> known = new HashMap<>();
  private final Map<Long, @Nullable Entry<R>> changed = new LinkedHashMap<>();
  private final Map<State, byte @Nullable []> states = new LinkedHashMap<>();

  /** Where a state is kept. */
  private record State(int aggregate, long position) {}

  /**
   * @param lastStored no row behind it is in the store
   */
  Rows(KeyValueStore<byte[], byte[]> store, StoreKeys keys, Serde<R> serde, long lastStored) {
    this.store = store;
    this.keys = keys;
    this.serde = serde;
    this.lastStored = lastStored;
  }

  R row(long position) {
    return entry(position).row();
  }

  /**
   * @throws IllegalStateException if that row is not kept: a bug
   */
  Entry<R> entry(long position) {
    Entry<R> entry = known.get(position);
    if (entry == null) {
      byte[] bytes = changed.containsKey(position) ? null : store.get(keys.row(position));
      if (bytes == null) {
        throw new IllegalStateException("row " + position + " is not kept");
      }
      entry = read(position, bytes);
      known.put(position, entry);
    }
    return entry;
  }

  private Entry<R> read(long position, byte[] bytes) {
    StateInput in = new StateInput(bytes);
    long arrival = in.getLong();
    long timestamp = in.getLong();
    long peer = position - in.getLong();
    long dense = in.getLong();
    R row = serde.deserializer().deserialize("", in.getBytes().array());
    in.end();
    return new Entry<>(row, arrival, timestamp, peer, dense);
  }

  private byte[] bytes(long position, Entry<R> entry) {
    byte[] row = serde.serializer().serialize("", entry.row());
    StateOutput out = StateOutput.ofThread();
    out.putLong(entry.arrival());
    out.putLong(entry.timestamp());
    out.putLong(position - entry.peer());
    out.putLong(entry.dense());
    out.putBytes(row, row.length);
    return out.toBytes();
  }

  void put(long position, Entry<R> entry) {
    if (!entry.equals(known.put(position, entry))) {
      changed.put(position, entry);
    }
  }

  void delete(long position) {
    known.remove(position);
    if (position > lastStored) {
      changed.remove(position);
    } else {
      changed.put(position, null);
    }
  }

  byte[] state(int aggregate, long position) {
    State state = new State(aggregate, position);
    byte[] bytes =
        states.containsKey(state) ? states.get(state) : store.get(keys.state(aggregate, position));
    if (bytes == null) {
      throw new IllegalStateException("state " + position + " is not kept");
    }
    return bytes;
  }

  void putState(int aggregate, long position, byte @Nullable [] bytes) {
    states.put(new State(aggregate, position), bytes);
  }

  /** Writes all that was changed. */
  void write(byte[] head) {
    // Rows that cannot be written are found before anything is.
    List<KeyValue<byte[], byte @Nullable []>> rows = new ArrayList<>();
    changed.forEach(
        (position, entry) ->
            rows.add(
                KeyValue.pair(keys.row(position), entry == null ? null : bytes(position, entry))));
    rows.forEach(row -> store.put(row.key, row.value));
    states.forEach((state, bytes) -> store.put(keys.state(state.aggregate, state.position), bytes));
    store.put(keys.head(), head);
  }
}
