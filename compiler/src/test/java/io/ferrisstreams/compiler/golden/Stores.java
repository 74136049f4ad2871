package io.ferrisstreams.compiler.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.internals.WrappedStateStore;

/** What a job has in its stores when it stops, and finds there when it starts again. */
record Stores(Map<String, List<KeyValue<Object, Object>>> entries) {
  /** The rows of outer joins that wait for another. */
  private static final String OF_JOIN = "-shared-join-store";

  static final Stores EMPTY = new Stores(Map.of());

  static Stores of(TopologyTestDriver driver) {
    Map<String, List<KeyValue<Object, Object>>> entries = new LinkedHashMap<>();
    driver
        .getAllStateStores()
        .forEach(
            (name, store) -> {
              List<KeyValue<Object, Object>> all = new ArrayList<>();
              try (KeyValueIterator<Object, Object> iterator = all(name, store)) {
                iterator.forEachRemaining(all::add);
              }
              entries.put(name, all);
            });
    return new Stores(entries);
  }

  void putInto(TopologyTestDriver driver) {
    entries.forEach(
        (name, all) -> {
          StateStore store = driver.getAllStateStores().get(name);
          if (store instanceof WindowStore<?, ?>) {
            all.forEach(entry -> put(store, entry));
          } else {
            KeyValueStore<Object, Object> known = keyValue(name, store);
            all.forEach(entry -> known.put(entry.key, entry.value));
          }
        });
  }

  @SuppressWarnings("unchecked") // nobody looks into what is there
  private static KeyValueIterator<Object, Object> all(String name, StateStore store) {
    return store instanceof WindowStore<?, ?>
        ? (KeyValueIterator<Object, Object>)
            (KeyValueIterator<?, ?>) ((WindowStore<?, ?>) inner(store, WindowStore.class)).all()
        : keyValue(name, store).all();
  }

  @SuppressWarnings("unchecked") // what is put in was taken out
  private static void put(StateStore store, KeyValue<Object, Object> entry) {
    Windowed<Object> key = (Windowed<Object>) entry.key;
    ((WindowStore<Object, Object>) inner(store, WindowStore.class))
        .put(key.key(), entry.value, key.window().start());
  }

  @SuppressWarnings("unchecked") // what is put in was taken out
  private static KeyValueStore<Object, Object> keyValue(String name, StateStore store) {
    if (store instanceof KeyValueStore<?, ?>) {
      return (KeyValueStore<Object, Object>)
          (name.endsWith(OF_JOIN) ? inner(store, KeyValueStore.class) : store);
    }
    throw new IllegalStateException(name + " is a " + store.getClass());
  }

  /** Below what writes a changelog, which would ask for the time of a record that there is not. */
  private static StateStore inner(StateStore store, Class<?> kind) {
    StateStore inner = store;
    while (inner instanceof WrappedStateStore<?, ?, ?> outer && kind.isInstance(outer.wrapped())) {
      inner = outer.wrapped();
    }
    return inner;
  }
}
