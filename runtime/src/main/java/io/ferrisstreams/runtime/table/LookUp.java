package io.ferrisstreams.runtime.table;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.topology.InputEnd;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the row that a table has of one key, and tells of it when it is asked: at the end of the
 * input, or when what was there at the start has been read.
 *
 * @param <R> the row class
 */
public final class LookUp<R> implements ProcessorSupplier<byte[], R, byte[], R> {
  private static final Duration LISTENING = Duration.ofMillis(50);

  private final KeyValueBytesStoreSupplier store;
  private final Serde<R> rows;
  private final Supplier<byte[]> key;
  private final InputEnd.Stage end;

  /**
   * @param store for the row
   * @param end when everything that changes the table has been read
   */
  public LookUp(
      KeyValueBytesStoreSupplier store, Serde<R> rows, Supplier<byte[]> key, InputEnd.Stage end) {
    this.store = store;
    this.rows = rows;
    this.key = key;
    this.end = end;
  }

  @Override
  public Processor<byte[], R, byte[], R> get() {
    return new Operator<>(store.name(), key.get(), end);
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(Stores.timestampedKeyValueStoreBuilder(store, Serdes.ByteArray(), rows));
  }

  /** Mutable: Kafka Streams gives it its context when it starts, and it answers once. */
  private static final class Operator<R> implements Processor<byte[], R, byte[], R> {
    private final String storeName;
    private final byte[] key;
    private final InputEnd.Stage stage;
    private @Nullable ProcessorContext<byte[], R> context;
    private @Nullable TimestampedKeyValueStore<byte[], R> row;
    private InputEnd.@Nullable Operator end;
    private boolean answered;

    Operator(String storeName, byte[] key, InputEnd.Stage stage) {
      this.storeName = storeName;
      this.key = key;
      this.stage = stage;
    }

    @Override
    public void init(ProcessorContext<byte[], R> given) {
      context = given;
      row = given.getStateStore(storeName);
      end = stage.end().answering(stage.number());
      given.schedule(LISTENING, PunctuationType.WALL_CLOCK_TIME, wallClock -> listen());
    }

    @Override
    public void process(Record<byte[], R> change) {
      if (Arrays.equals(key, change.key())) {
        R now = change.value();
        requireNonNull(row)
            .put(key, now == null ? null : ValueAndTimestamp.make(now, change.timestamp()));
      }
    }

    /** What it says must be committed before anybody hears that it has answered. */
    private void listen() {
      InputEnd.Operator operator = requireNonNull(end);
      if (!operator.due()) {
        return;
      }
      if (answered) {
        operator.closed();
        return;
      }
      ValueAndTimestamp<R> found = requireNonNull(row).get(key);
      if (found != null) {
        requireNonNull(context).forward(new Record<>(key, found.value(), found.timestamp()));
      }
      answered = true;
      requireNonNull(context).commit();
    }

    @Override
    public void close() {
      if (end != null) {
        end.close();
      }
    }
  }
}
