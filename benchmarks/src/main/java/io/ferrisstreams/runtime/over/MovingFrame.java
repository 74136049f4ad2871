package io.ferrisstreams.runtime.over;

import io.ferrisstreams.runtime.aggregate.DoubleMax;
import io.ferrisstreams.runtime.aggregate.DoubleSum;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.row.Row;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * AVG or MAX over the last rows of one partition, with a store that is a sorted map.
 *
 * <p>Lives in this package because partitions are reachable from here only.
 *
 * @param <R> rows with a time in column 0, a BIGINT, and a DOUBLE in column 1
 */
public final class MovingFrame<R extends Row> {
  private static final byte[] KEY = {'k'};

  private final Partitions<R, @Nullable Double> partitions;

  private MovingFrame(OverRows<R> rows, boolean max) {
    partitions =
        new Partitions<>(
            rows,
            place ->
                max ? place.<DoubleMax>state(0).greatest() : place.<DoubleSum>state(0).average(),
            store());
  }

  /**
   * @param rows length of the frame, at least 1
   */
  public static <R extends Row> MovingFrame<R> of(Supplier<R> newRow, int rows, boolean max) {
    List<Aggregated<R, ?>> aggregates =
        List.of(
            max
                ? Aggregated.<R, DoubleMax>stacked(
                    0, DoubleMax::new, (state, row) -> state.add(row.getDouble(1)))
                : Aggregated.<R, DoubleSum>removing(
                    0,
                    DoubleSum::new,
                    (state, row) -> state.add(row.getDouble(1)),
                    (state, row) -> state.remove(row.getDouble(1))));
    OverRows<R> spec =
        new OverRows<>(
            "moving",
            new CompactSerde<>(newRow),
            RowOrder.by(new RowOrder.Column(0, false, false)),
            Buffer.NONE,
            List.of(new Frame(Frame.Unit.ROWS, 1 - rows, 0)),
            aggregates,
            Reach.NONE);
    return new MovingFrame<>(spec, max);
  }

  /** What the function says of a row that comes behind all others. */
  public @Nullable Double take(R row) {
    return partitions.take(KEY, row, row.getLong(0)).get(0).row();
  }

  @SuppressWarnings("unchecked") // the proxy answers for nothing but bytes
  private static KeyValueStore<byte[], byte[]> store() {
    TreeMap<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);
    return (KeyValueStore<byte[], byte[]>)
        Proxy.newProxyInstance(
            MovingFrame.class.getClassLoader(),
            new Class<?>[] {KeyValueStore.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "get" -> entries.get((byte[]) arguments[0]);
                  case "put" ->
                      arguments[1] == null
                          ? entries.remove((byte[]) arguments[0])
                          : entries.put((byte[]) arguments[0], (byte[]) arguments[1]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
