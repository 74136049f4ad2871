package io.ferrisstreams.runtime.table;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.compact.OtherStateException;
import io.ferrisstreams.serdes.row.RowException;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a store when the job starts: what another version of the query has left there stops
 * it, before any row is read. Records go through as they are. Processors that have a store of their
 * own look into it themselves, with {@link #check}.
 *
 * @param <V> what is kept
 */
public final class StateCheck<V> implements FixedKeyProcessorSupplier<byte[], V, V> {
  private final String store;

  /**
   * @param store of an operator of this topology, by the bytes of its keys
   */
  public StateCheck(String store) {
    this.store = store;
  }

  @Override
  public FixedKeyProcessor<byte[], V, V> get() {
    return new Operator<>(store);
  }

  /**
   * Reads the first entry of a store, as its serde does. To be called when a processor is given its
   * context: by then the store is what it was.
   *
   * @throws OtherStateException if another version of the query has written it
   */
  public static void check(String name, KeyValueStore<byte[], ?> store) {
    check(name, store, first -> {});
  }

  /**
   * The same where the serde does not know what another version has written.
   *
   * @param read reads a value, as rows that come later do
   */
  public static <V> void check(String name, KeyValueStore<byte[], V> store, Consumer<V> read) {
    try (KeyValueIterator<byte[], V> entries = store.all()) {
      if (entries.hasNext()) {
        read.accept(entries.next().value);
      }
    } catch (OtherStateException e) {
      throw new OtherStateException("store '" + name + "': " + e.getMessage());
    } catch (RowException e) {
      return; // one group that cannot be read is an error when a row of it comes
    }
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<V> implements FixedKeyProcessor<byte[], V, V> {
    private final String store;
    private @Nullable FixedKeyProcessorContext<byte[], V> context;

    Operator(String store) {
      this.store = store;
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], V> given) {
      context = given;
      check(store, given.<KeyValueStore<byte[], ?>>getStateStore(store));
    }

    @Override
    public void process(FixedKeyRecord<byte[], V> row) {
      requireNonNull(context).forward(row);
    }
  }
}
