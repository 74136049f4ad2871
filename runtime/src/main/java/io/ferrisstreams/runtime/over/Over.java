package io.ferrisstreams.runtime.over;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.row.Row;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Window functions over rows whose key is that of their partition; results come as soon as a row
 * does.
 *
 * @param result makes the row that comes out
 */
public record Over<R extends Row, O>(
    String store, StoreKind kind, OverRows<R> rows, Function<Place<R>, O> result)
    implements FixedKeyProcessorSupplier<byte[], R, O> {
  public Over {
    requireNonNull(store, "store");
    requireNonNull(kind, "kind");
    requireNonNull(rows, "rows");
    requireNonNull(result, "result");
    if (rows.waits()) {
      throw new IllegalArgumentException("results would wait");
    }
  }

  @Override
  public FixedKeyProcessor<byte[], R, O> get() {
    return new Operator<>(this);
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(Partitions.store(store, kind));
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<R extends Row, O> implements FixedKeyProcessor<byte[], R, O> {
    private final Over<R, O> over;
    private @Nullable FixedKeyProcessorContext<byte[], O> context;
    private @Nullable Partitions<R, O> partitions;

    Operator(Over<R, O> over) {
      this.over = over;
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], O> given) {
      context = given;
      partitions = new Partitions<>(over.rows, over.result, given.getStateStore(over.store));
      partitions.check(over.store);
    }

    @Override
    public void process(FixedKeyRecord<byte[], R> row) {
      requireNonNull(partitions)
          .take(row.key(), row.value(), row.timestamp())
          .forEach(
              ready ->
                  requireNonNull(context)
                      .forward(row.withValue(ready.row()).withTimestamp(ready.timestamp())));
    }
  }
}
