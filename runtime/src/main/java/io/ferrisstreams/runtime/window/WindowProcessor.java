package io.ferrisstreams.runtime.window;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.topology.InputEnd;
import io.ferrisstreams.serdes.row.RowException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What both sorts of windows have in common: how time goes on, rows that come too late, and the end
 * of the input. Mutable: it lives in one task and knows its time.
 */
abstract class WindowProcessor<R, S> implements Processor<byte[], R, Windowed<byte[]>, S> {
  /** Enough to be cheap, few enough for memory. */
  private static final int CLOSED_AT_ONCE = 1_000;

  private static final Duration LISTENING = Duration.ofMillis(20);

  private final Emission emission;
  private final InputEnd.Stage stage;
  private @Nullable ProcessorContext<Windowed<byte[]>, S> context;
  private InputEnd.@Nullable Operator end;
  private boolean closedAtEnd;

  /** What is in the stores is looked at when the first row comes, not before they are filled. */
  private boolean restored;

  /** The latest time of a row; negative before the first one. */
  private long now = -1;

  WindowProcessor(Emission emission, InputEnd.Stage stage) {
    this.emission = emission;
    this.stage = stage;
  }

  /** Goes on where the stores end; returns the time of then, negative if they are empty. */
  abstract long restore();

  /**
   * Adds a row.
   *
   * @return whether some window still took it
   */
  abstract boolean add(Record<byte[], R> row);

  /** Closes what is closed by now. */
  abstract void closeUpTo(long time);

  /** Closes everything; returns the time at which that would have happened by itself. */
  abstract long closeAll(long time);

  /** Keeps the time for the next start. */
  abstract void keep(long time);

  @Override
  public void init(ProcessorContext<Windowed<byte[]>, S> given) {
    context = given;
    if (emission == Emission.FINAL) {
      end = stage.end().operator(stage.number());
      given.schedule(LISTENING, PunctuationType.WALL_CLOCK_TIME, wallClock -> listen());
    }
  }

  @Override
  public void process(Record<byte[], R> row) {
    if (row.key() == null) {
      throw new RowException(RowException.Kind.MISSING_VALUE, "the key of the group is NULL");
    }
    if (row.value() == null) {
      throw new RowException(RowException.Kind.TOMBSTONE, "a record without a value");
    }
    restoreOnce();
    boolean goesOn = row.timestamp() > now;
    if (goesOn) {
      now = row.timestamp();
      keep(now);
    }
    boolean late;
    try {
      late = !add(row);
    } finally { // time goes on, even if the row is no good
      if (goesOn) {
        closeUpTo(now);
      }
    }
    if (late) {
      throw new RowException(
          RowException.Kind.LATE,
          "the row of %d came when it was %d: its windows are closed"
              .formatted(row.timestamp(), now));
    }
  }

  private void restoreOnce() {
    if (!restored) {
      now = restore();
      restored = true;
    }
  }

  /**
   * At the end of the input. What was closed must be committed before anybody hears of it; between
   * two calls a commit that was asked for is made.
   */
  private void listen() {
    InputEnd.Operator operator = requireNonNull(end);
    if (!operator.due()) {
      return;
    }
    if (closedAtEnd) {
      operator.closed();
      return;
    }
    restoreOnce();
    long closed = closeAll(now);
    if (closed > now) {
      now = closed;
      keep(now);
    }
    closedAtEnd = true;
    context().commit();
  }

  @Override
  public void close() {
    InputEnd.Operator operator = end;
    if (operator != null) {
      operator.close();
    }
  }

  long now() {
    return now;
  }

  boolean changes() {
    return emission == Emission.CHANGES;
  }

  void emitFinal(Windowed<byte[]> window, S state, long timestamp) {
    if (emission == Emission.FINAL) {
      context().forward(new Record<>(window, state, timestamp));
    }
  }

  ProcessorContext<Windowed<byte[]>, S> context() {
    return requireNonNull(context);
  }

  /** The first entries from {@code from} on whose keys begin with a number up to {@code last}. */
  static <V> List<KeyValue<byte[], V>> next(
      KeyValueStore<byte[], V> store, byte[] from, long last) {
    List<KeyValue<byte[], V>> found = new ArrayList<>();
    try (KeyValueIterator<byte[], V> entries = store.range(from, null)) {
      while (entries.hasNext() && found.size() < CLOSED_AT_ONCE) {
        KeyValue<byte[], V> entry = entries.next();
        if (StoreKeys.number(entry.key, 0) > last) {
          break;
        }
        found.add(entry);
      }
    }
    return found;
  }
}
