package io.ferrisstreams.runtime.table;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.compact.OtherStateException;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a store when the job starts: what another version of the query has left there stops
 * it, before any row is read. Records go through as they are.
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
      KeyValueStore<byte[], ?> groups = given.getStateStore(store);
      try (KeyValueIterator<byte[], ?> first = groups.all()) {
        if (first.hasNext()) {
          first.next();
        }
      } catch (OtherStateException e) {
        throw new OtherStateException("store '" + store + "': " + e.getMessage());
      } catch (RowException e) {
        return; // one group that cannot be read is an error when a row of it comes
      }
    }

    @Override
    public void process(FixedKeyRecord<byte[], V> row) {
      requireNonNull(context).forward(row);
    }
  }
}
