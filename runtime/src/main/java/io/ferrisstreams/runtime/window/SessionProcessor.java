package io.ferrisstreams.runtime.window;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.runtime.topology.InputEnd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.kstream.internals.SessionWindow;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * {@link Sessions}: a store holds open sessions only, under the group and then the start; their
 * ends stand beside the states, as timestamps. Mutable, as {@link WindowProcessor} says.
 *
 * <p>Another store has, for each session, an entry that says when to look whether it is over. A row
 * that prolongs a session leaves the entry where it is: when its time comes, it moves to where the
 * session ends by then. An entry whose session has become part of another one, which has an entry
 * of its own, is found to be without one and goes.
 */
final class SessionProcessor<R, S extends Accumulator<S>> extends WindowProcessor<R, S> {
  private static final byte[] NOTHING = {};

  private final Sessions sessions;
  private final GroupState<R, S> group;
  private @Nullable TimestampedKeyValueStore<byte[], S> states;
  private @Nullable KeyValueStore<byte[], byte[]> closing;
  private long firstLook;

  SessionProcessor(
      Sessions sessions, Emission emission, GroupState<R, S> group, InputEnd.Stage end) {
    super(emission, end);
    this.sessions = sessions;
    this.group = group;
  }

  @Override
  public void init(ProcessorContext<Windowed<byte[]>, S> context) {
    super.init(context);
    states = context.getStateStore(group.store());
    StateCheck.check(group.store(), states());
    closing = context.getStateStore(group.closingStore());
  }

  @Override
  long restore() {
    firstLook = firstLookFrom(0);
    byte[] clock = closing().get(StoreKeys.CLOCK);
    return clock == null ? -1 : StoreKeys.number(clock, 0);
  }

  @Override
  void keep(long time) {
    closing().put(StoreKeys.CLOCK, StoreKeys.number(time));
  }

  /** Sessions that end before it are closed at {@code time}. */
  private long closedBefore(long time) {
    return time - sessions.graceMs() - sessions.gapMs();
  }

  @Override
  boolean add(Record<byte[], R> row) {
    long start = row.timestamp();
    long end = start;
    List<KeyValue<byte[], ValueAndTimestamp<S>>> near = near(row.key(), row.timestamp());
    for (KeyValue<byte[], ValueAndTimestamp<S>> session : near) {
      start = Math.min(start, StoreKeys.start(session.key));
      end = Math.max(end, session.value.timestamp());
    }
    if (end < closedBefore(now())) {
      return false;
    }
    S state = near.isEmpty() ? group.empty().get() : near.get(0).value.value();
    for (int i = 1; i < near.size(); i++) {
      state.merge(near.get(i).value.value());
    }
    state = group.add().apply(row.key(), row.value(), state);
    boolean grown = start < row.timestamp() || row.timestamp() < end;
    boolean known = false;
    for (KeyValue<byte[], ValueAndTimestamp<S>> session : near) {
      long before = StoreKeys.start(session.key);
      known |= before == start;
      if (before != start) {
        states().delete(session.key);
      }
      if (grown && changes()) {
        long was = session.value.timestamp();
        context()
            .forward(
                row.withKey(session(row.key(), before, was))
                    .<@Nullable S>withValue(null)
                    .withTimestamp(was));
      }
    }
    byte[] key = StoreKeys.session(row.key(), start);
    states().put(key, ValueAndTimestamp.make(state, end));
    if (!known) {
      look(end, key);
    }
    if (changes()) {
      context()
          .forward(row.withKey(session(row.key(), start, end)).withValue(state).withTimestamp(end));
    }
    return true;
  }

  /** Sessions that a row of that time is, or makes, part of; the earliest first. */
  private List<KeyValue<byte[], ValueAndTimestamp<S>>> near(byte[] key, long time) {
    List<KeyValue<byte[], ValueAndTimestamp<S>>> found = new ArrayList<>();
    byte[] from = StoreKeys.session(key, 0);
    byte[] to = StoreKeys.session(key, time + sessions.gapMs());
    try (KeyValueIterator<byte[], ValueAndTimestamp<S>> latestFirst =
        states().reverseRange(from, to)) {
      while (latestFirst.hasNext()) {
        KeyValue<byte[], ValueAndTimestamp<S>> session = latestFirst.next();
        if (session.value.timestamp() < time - sessions.gapMs()) {
          break;
        }
        found.add(0, session);
      }
    }
    return found;
  }

  private void look(long time, byte[] session) {
    closing().put(StoreKeys.numbered(time, session), NOTHING);
    firstLook = Math.min(firstLook, time);
  }

  @Override
  void closeUpTo(long time) {
    if (firstLook < closedBefore(time)) {
      close(closedBefore(time) - 1);
    }
  }

  @Override
  long closeAll(long time) {
    long last = close(Long.MAX_VALUE);
    return last < 0 ? time : last + 1 + sessions.graceMs() + sessions.gapMs();
  }

  /** Closes sessions that end until {@code last}; returns the last end, or a negative number. */
  private long close(long last) {
    moveOn(last);
    KeyValueStore<byte[], byte[]> looks = closing();
    long end = -1;
    byte[] from = StoreKeys.number(0);
    while (true) {
      List<KeyValue<byte[], byte[]>> due = next(looks, from, last);
      if (due.isEmpty()) {
        break;
      }
      for (KeyValue<byte[], byte[]> entry : due) {
        from = entry.key;
        end = StoreKeys.number(from, 0);
        byte[] key = StoreKeys.key(from);
        looks.delete(from);
        ValueAndTimestamp<S> state = states().delete(key);
        emitFinal(session(StoreKeys.group(key), StoreKeys.start(key), end), state.value(), end);
      }
    }
    firstLook = firstLookFrom(0);
    return end;
  }

  /**
   * Moves the entries up to {@code last} to where their sessions end; so sessions close in order.
   */
  private void moveOn(long last) {
    KeyValueStore<byte[], byte[]> looks = closing();
    byte[] from = StoreKeys.number(0);
    while (true) {
      List<KeyValue<byte[], byte[]>> due = next(looks, from, last);
      if (due.isEmpty()) {
        return;
      }
      for (KeyValue<byte[], byte[]> entry : due) {
        byte[] key = StoreKeys.key(entry.key);
        ValueAndTimestamp<S> state = states().get(key);
        if (state == null) {
          looks.delete(entry.key);
        } else if (state.timestamp() != StoreKeys.number(entry.key, 0)) {
          looks.delete(entry.key);
          looks.put(StoreKeys.numbered(state.timestamp(), key), NOTHING);
        }
        from = after(entry.key);
      }
    }
  }

  /** The smallest key that sorts behind {@code key}. */
  private static byte[] after(byte[] key) {
    return Arrays.copyOf(key, key.length + 1);
  }

  private long firstLookFrom(long time) {
    try (KeyValueIterator<byte[], byte[]> entries = closing().range(StoreKeys.number(time), null)) {
      return entries.hasNext() ? StoreKeys.number(entries.peekNextKey(), 0) : Long.MAX_VALUE;
    }
  }

  private static Windowed<byte[]> session(byte[] key, long start, long end) {
    return new Windowed<>(key, new SessionWindow(start, end));
  }

  private TimestampedKeyValueStore<byte[], S> states() {
    return requireNonNull(states);
  }

  private KeyValueStore<byte[], byte[]> closing() {
    return requireNonNull(closing);
  }
}
