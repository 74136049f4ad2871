package io.ferrisstreams.compiler.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What a job has in its stores when it stops, and finds there when it starts again. */
record Stores(Map<String, List<KeyValue<Object, Object>>> entries) {
  static final Stores EMPTY = new Stores(Map.of());

  static Stores of(TopologyTestDriver driver) {
    Map<String, List<KeyValue<Object, Object>>> entries = new LinkedHashMap<>();
    driver
        .getAllStateStores()
        .forEach(
            (name, store) -> {
              List<KeyValue<Object, Object>> all = new ArrayList<>();
              try (KeyValueIterator<Object, Object> iterator = keyValue(name, store).all()) {
                iterator.forEachRemaining(all::add);
              }
              entries.put(name, all);
            });
    return new Stores(entries);
  }

  void putInto(TopologyTestDriver driver) {
    entries.forEach(
        (name, all) -> {
          KeyValueStore<Object, Object> store =
              keyValue(name, driver.getAllStateStores().get(name));
          all.forEach(entry -> store.put(entry.key, entry.value));
        });
  }

  @SuppressWarnings("unchecked") // what is put in was taken out
  private static KeyValueStore<Object, Object> keyValue(String name, StateStore store) {
    if (store instanceof KeyValueStore<?, ?> known) {
      return (KeyValueStore<Object, Object>) known;
    }
    throw new IllegalStateException(name + " is a " + store.getClass());
  }
}
