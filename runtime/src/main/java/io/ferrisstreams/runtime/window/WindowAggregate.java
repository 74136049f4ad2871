package io.ferrisstreams.runtime.window;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.topology.InputEnd;
import java.util.Set;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Aggregates the rows of each group window by window, as the package says. Rows come with the bytes
 * of their group as key, and the event time as the record's; results have the window's bounds in
 * their key. The time of a result is that of the latest row in it.
 *
 * @param end tells when to close windows that no row will close any more
 */
public record WindowAggregate<R, S extends Accumulator<S>>(
    Windowing windows, Emission emission, GroupState<R, S> state, InputEnd.Stage end)
    implements ProcessorSupplier<byte[], R, Windowed<byte[]>, S> {
  public WindowAggregate {
    requireNonNull(windows, "windows");
    requireNonNull(emission, "emission");
    requireNonNull(state, "state");
    requireNonNull(end, "end");
  }

  @Override
  public Processor<byte[], R, Windowed<byte[]>, S> get() {
    return windows instanceof FixedWindows fixed
        ? new FixedWindowProcessor<>(fixed, emission, state, end)
        : new SessionProcessor<>((Sessions) windows, emission, state, end);
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return state.stores(windows);
  }
}
