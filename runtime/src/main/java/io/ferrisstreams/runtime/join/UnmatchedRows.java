package io.ferrisstreams.runtime.join;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.topology.InputEnd;
import java.time.Duration;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.ValueJoiner;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.internals.LeftOrRightValue;
import org.apache.kafka.streams.state.internals.TimestampedKeyAndJoinSide;
import org.jspecify.annotations.Nullable;

/**
 * Lets the rows of an outer join out that still wait for another when the input ends. Kafka Streams
 * itself lets them out only when later rows come. Others go through as they are.
 *
 * @param <L> the rows of the left
 * @param <R> those of the right
 * @param <V> pairs
 */
public final class UnmatchedRows<L, R, V> implements ProcessorSupplier<byte[], V, byte[], V> {
  private final String store;
  private final ValueJoiner<@Nullable L, @Nullable R, V> joiner;
  private final InputEnd.Stage stage;

  /**
   * @param store in which the join keeps them
   * @param stage how many operators that wait stand before this one
   */
  public UnmatchedRows(
      String store, ValueJoiner<@Nullable L, @Nullable R, V> joiner, InputEnd.Stage stage) {
    this.store = requireNonNull(store, "store");
    this.joiner = requireNonNull(joiner, "joiner");
    this.stage = requireNonNull(stage, "stage");
  }

  @Override
  public Processor<byte[], V, byte[], V> get() {
    return new Operator<>(store, joiner, stage);
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<L, R, V> implements Processor<byte[], V, byte[], V> {
    private static final Duration LISTENING = Duration.ofMillis(20);

    private final String storeName;
    private final ValueJoiner<@Nullable L, @Nullable R, V> joiner;
    private final InputEnd.Stage stage;
    private @Nullable ProcessorContext<byte[], V> context;
    private InputEnd.@Nullable Operator end;
    private boolean closed;

    Operator(
        String storeName, ValueJoiner<@Nullable L, @Nullable R, V> joiner, InputEnd.Stage stage) {
      this.storeName = storeName;
      this.joiner = joiner;
      this.stage = stage;
    }

    @Override
    public void init(ProcessorContext<byte[], V> given) {
      context = given;
      end = stage.end().operator(stage.number());
      given.schedule(LISTENING, PunctuationType.WALL_CLOCK_TIME, wallClock -> listen());
    }

    @Override
    public void process(Record<byte[], V> pair) {
      requireNonNull(context).forward(pair);
    }

    /** What was let out must be committed before anybody hears of it. */
    private void listen() {
      InputEnd.Operator operator = requireNonNull(end);
      if (!operator.due()) {
        return;
      }
      if (closed) {
        operator.closed();
        return;
      }
      letOut(requireNonNull(context));
      closed = true;
      requireNonNull(context).commit();
    }

    private void letOut(ProcessorContext<byte[], V> to) {
      KeyValueStore<TimestampedKeyAndJoinSide<byte[]>, @Nullable LeftOrRightValue<L, R>> waiting =
          to.getStateStore(storeName);
      try (KeyValueIterator<TimestampedKeyAndJoinSide<byte[]>, @Nullable LeftOrRightValue<L, R>>
          rows = waiting.all()) {
        while (rows.hasNext()) {
          KeyValue<TimestampedKeyAndJoinSide<byte[]>, @Nullable LeftOrRightValue<L, R>> row =
              rows.next();
          LeftOrRightValue<L, R> value = requireNonNull(row.value);
          V pair = joiner.apply(value.leftValue(), value.rightValue());
          to.forward(new Record<>(row.key.key(), pair, row.key.timestamp()));
          waiting.put(row.key, null);
        }
      }
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
