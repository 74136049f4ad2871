package io.ferrisstreams.runtime.over;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.topology.InputEnd;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.row.Row;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * {@link Over} whose results wait for rows that come later; at the end of the input they wait no
 * more.
 *
 * @param end tells when that is
 */
public record WaitingOver<R extends Row, O>(
    String store,
    StoreKind kind,
    OverRows<R> rows,
    Function<Place<R>, O> result,
    InputEnd.Stage end)
    implements ProcessorSupplier<byte[], R, byte[], O> {
  private static final Duration LISTENING = Duration.ofMillis(20);

  public WaitingOver {
    requireNonNull(store, "store");
    requireNonNull(kind, "kind");
    requireNonNull(rows, "rows");
    requireNonNull(result, "result");
    requireNonNull(end, "end");
  }

  @Override
  public Processor<byte[], R, byte[], O> get() {
    return new Operator<>(this);
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(Partitions.store(store, kind));
  }

  /** Mutable: Kafka Streams gives it its context when it starts, and the input ends once. */
  private static final class Operator<R extends Row, O> implements Processor<byte[], R, byte[], O> {
    private final WaitingOver<R, O> over;
    private @Nullable ProcessorContext<byte[], O> context;
    private @Nullable Partitions<R, O> partitions;
    private InputEnd.@Nullable Operator end;
    private boolean flushed;

    Operator(WaitingOver<R, O> over) {
      this.over = over;
    }

    @Override
    public void init(ProcessorContext<byte[], O> given) {
      context = given;
      partitions = new Partitions<>(over.rows, over.result, given.getStateStore(over.store));
      partitions.check(over.store);
      end = over.end.end().operator(over.end.number());
      given.schedule(LISTENING, PunctuationType.WALL_CLOCK_TIME, wallClock -> listen());
    }

    @Override
    public void process(Record<byte[], R> row) {
      requireNonNull(partitions)
          .take(row.key(), row.value(), row.timestamp())
          .forEach(ready -> forward(row.key(), ready));
    }

    private void forward(byte[] key, Partitions.Result<O> ready) {
      requireNonNull(context).forward(new Record<>(key, ready.row(), ready.timestamp()));
    }

    /** What came out must be committed before anybody hears of the end. */
    private void listen() {
      InputEnd.Operator operator = requireNonNull(end);
      if (!operator.due()) {
        return;
      }
      if (flushed) {
        operator.closed();
        return;
      }
      Partitions<R, O> known = requireNonNull(partitions);
      for (byte[] key : known.all()) {
        known.flush(key).forEach(ready -> forward(key, ready));
      }
      flushed = true;
      requireNonNull(context).commit();
    }

    @Override
    public void close() {
      InputEnd.Operator operator = end;
      if (operator != null) {
        operator.close();
      }
    }
  }
}
