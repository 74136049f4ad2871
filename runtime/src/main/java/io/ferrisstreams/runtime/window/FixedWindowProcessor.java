package io.ferrisstreams.runtime.window;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.runtime.topology.InputEnd;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.RowCount;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.kstream.internals.TimeWindow;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link FixedWindows}: the store holds open windows only, under their end and then the group, so
 * that those to close stand in front. Mutable, as {@link WindowProcessor} says; beside the store it
 * knows where the store begins.
 */
final class FixedWindowProcessor<R, S extends Accumulator<S>> extends WindowProcessor<R, S> {
  private static final Logger LOG = LoggerFactory.getLogger(WindowAggregate.class);

  /** As kinds of row errors are named. */
  private static final String EXPIRED = "EXPIRED";

  private final FixedWindows windows;
  private final GroupState<R, S> group;
  private @Nullable TimestampedKeyValueStore<byte[], S> states;
  private long firstOpenEnd;

  /** All windows that end until then are closed; what is kept of the time. */
  private long closedUpTo;

  FixedWindowProcessor(
      FixedWindows windows, Emission emission, GroupState<R, S> group, InputEnd.Stage end) {
    super(emission, end);
    this.windows = windows;
    this.group = group;
  }

  @Override
  public void init(ProcessorContext<Windowed<byte[]>, S> context) {
    super.init(context);
    states = context.getStateStore(group.store());
    StateCheck.check(group.store(), states());
  }

  @Override
  long restore() {
    ValueAndTimestamp<S> clock = states().get(StoreKeys.CLOCK);
    closedUpTo = clock == null ? 0 : clock.timestamp();
    firstOpenEnd = firstEndFrom(0);
    return clock == null ? -1 : closedUpTo + windows.graceMs();
  }

  /** Only what closes a window is worth a write: another time changes nothing. */
  @Override
  void keep(long time) {
    long closed = windows.endUpTo(time - windows.graceMs());
    if (closed > closedUpTo) {
      closedUpTo = closed;
      states().put(StoreKeys.CLOCK, ValueAndTimestamp.make(group.empty().get(), closed));
    }
  }

  @Override
  boolean add(Record<byte[], R> row) {
    long last = windows.lastEnd(row.timestamp());
    if (last <= closedUpTo) {
      return false;
    }
    long end = windows.firstEnd(row.timestamp());
    if (end <= closedUpTo) {
      end += (closedUpTo - end) / windows.everyMs() * windows.everyMs() + windows.everyMs();
    }
    if (end == last) {
      put(row, end, added(row, end));
      return true;
    }
    // A row that fails in one window must not be in the others.
    long first = end;
    List<ValueAndTimestamp<S>> all = new ArrayList<>();
    for (; end <= last; end += windows.everyMs()) {
      all.add(added(row, end));
    }
    end = first;
    for (ValueAndTimestamp<S> state : all) {
      put(row, end, state);
      end += windows.everyMs();
    }
    return true;
  }

  private ValueAndTimestamp<S> added(Record<byte[], R> row, long end) {
    ValueAndTimestamp<S> old = states().get(StoreKeys.numbered(end, row.key()));
    S state = old == null ? group.empty().get() : old.value();
    long time = old == null ? row.timestamp() : Math.max(old.timestamp(), row.timestamp());
    return ValueAndTimestamp.make(group.add().apply(row.key(), row.value(), state), time);
  }

  private void put(Record<byte[], R> row, long end, ValueAndTimestamp<S> state) {
    states().put(StoreKeys.numbered(end, row.key()), state);
    firstOpenEnd = Math.min(firstOpenEnd, end);
    if (changes()) {
      context()
          .forward(
              row.withKey(window(row.key(), end))
                  .withValue(state.value())
                  .withTimestamp(state.timestamp()));
    }
  }

  @Override
  void closeUpTo(long time) {
    if (firstOpenEnd <= closedUpTo) {
      close(closedUpTo);
    }
  }

  @Override
  long closeAll(long time) {
    long last = close(Long.MAX_VALUE);
    return last < 0 ? time : last + windows.graceMs();
  }

  /** Closes the windows that end until {@code last}; returns the last end, or a negative number. */
  private long close(long last) {
    TimestampedKeyValueStore<byte[], S> store = states();
    long end = -1;
    byte[] from = StoreKeys.number(0);
    while (true) {
      List<KeyValue<byte[], ValueAndTimestamp<S>>> closing = next(store, from, last);
      if (closing.isEmpty()) {
        break;
      }
      for (KeyValue<byte[], ValueAndTimestamp<S>> entry : closing) {
        from = entry.key;
        end = StoreKeys.number(from, 0);
        store.delete(from);
        Windowed<byte[]> window = window(StoreKeys.key(from), end);
        if (windows.isForgotten(end, now())) {
          LOG.warn("{}: window {} is past its retention and is not told of", group.store(), window);
          dropped();
        } else {
          emitFinal(window, entry.value.value(), entry.value.timestamp());
        }
      }
    }
    firstOpenEnd = firstEndFrom(end < 0 ? 0 : end);
    return end;
  }

  /** Counts a result that nobody is told of, as late rows are counted. */
  private void dropped() {
    if (context().appConfigs().get(RowErrors.PROBE_CONFIG) instanceof JobProbe probe) {
      probe.lost(new RowCount(group.store(), EXPIRED, RowCount.Outcome.DROPPED));
    }
  }

  private long firstEndFrom(long end) {
    try (KeyValueIterator<byte[], ValueAndTimestamp<S>> entries =
        states().range(StoreKeys.number(end), null)) {
      return entries.hasNext() ? StoreKeys.number(entries.peekNextKey(), 0) : Long.MAX_VALUE;
    }
  }

  private Windowed<byte[]> window(byte[] key, long end) {
    return new Windowed<>(key, new TimeWindow(windows.start(end), end));
  }

  private TimestampedKeyValueStore<byte[], S> states() {
    return requireNonNull(states);
  }
}
