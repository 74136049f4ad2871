package io.ferrisstreams.runtime.over;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.over.Aggregated.Mode;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Row;

/**
 * What is known of a frame, which follows the frame. Mutable: belongs to one {@link Partition}.
 *
 * <p>Frames are from a position up to, but without, another one.
 */
final class Running<R extends Row, S extends Accumulator<S>> {
  private final Aggregated<R, S> aggregated;
  private final int number;
  private final Rows<R> rows;

  /** Whether rows of the frame that are kept no more must be known apart. */
  private final boolean hasBase;

  /** Of the rows that are kept no more. */
  private S base;

  /** Of all rows of the frame; if it is STACKED, of those from {@link #half} on. */
  private S state;

  /** Up to here there is a state from each row on. */
  private long half;

  /**
   * @param number of the aggregate
   * @param spare whether rows can come out of order
   */
  Running(Aggregated<R, S> aggregated, int number, Rows<R> rows, boolean spare) {
    this.aggregated = aggregated;
    this.number = number;
    this.rows = rows;
    this.hasBase = spare && aggregated.mode() == Mode.ADDING;
    base = aggregated.empty().get();
    state = aggregated.empty().get();
  }

  int frame() {
    return aggregated.frame();
  }

  /** The frame moves on, neither of its ends backwards. */
  void move(long from, long to, long newFrom, long newTo) {
    switch (aggregated.mode()) {
      case ADDING -> add(to, newTo);
      case REMOVING -> {
        if (newFrom >= to) {
          state = aggregated.empty().get();
        } else {
          for (long i = from; i < newFrom; i++) {
            requireNonNull(aggregated.remove()).accept(state, rows.row(i));
          }
        }
        add(Math.max(to, newFrom), newTo);
      }
      case STACKED -> {
        leave(from, to, newFrom);
        add(Math.max(to, newFrom), newTo);
      }
      case SCANNED -> {}
    }
  }

  private void add(long from, long to) {
    for (long i = from; i < to; i++) {
      aggregated.add().accept(state, rows.row(i));
    }
  }

  private void leave(long from, long to, long newFrom) {
    for (long i = from; i < Math.min(newFrom, half); i++) {
      rows.putState(number, i, null);
    }
    if (newFrom >= to) {
      state = aggregated.empty().get();
      half = newFrom;
    } else if (newFrom > half) {
      stack(newFrom, to);
      state = aggregated.empty().get();
      half = to;
    }
  }

  /** States from each row on. */
  private void stack(long from, long to) {
    S behind = aggregated.empty().get();
    for (long i = to - 1; i >= from; i--) {
      S one = aggregated.empty().get();
      aggregated.add().accept(one, rows.row(i));
      one.merge(behind);
      behind = one;
      StateOutput out = StateOutput.ofThread();
      one.write(out);
      rows.putState(number, i, out.toBytes());
    }
  }

  /** Of the frame where it is. */
  S result(long from, long to) {
    if (aggregated.mode() == Mode.SCANNED) {
      return of(from, to);
    }
    if (aggregated.mode() == Mode.STACKED && from < half) {
      S all = stored(from);
      all.merge(state);
      return all;
    }
    return state;
  }

  private S stored(long position) {
    S stored = aggregated.empty().get();
    StateInput in = new StateInput(rows.state(number, position));
    stored.read(in);
    in.end();
    return stored;
  }

  /** Of any rows that are kept, and those before them that are no more. */
  S of(long from, long to) {
    S all = aggregated.empty().get();
    if (hasBase) {
      all.merge(base);
    }
    for (long i = from; i < to; i++) {
      aggregated.add().accept(all, rows.row(i));
    }
    return all;
  }

  /** What was known is forgotten, since rows stand elsewhere: a frame of rows that are kept. */
  void restart(long from, long to) {
    half = from;
    if (aggregated.mode() != Mode.SCANNED) {
      state = of(from, to);
    }
  }

  /** Drops the states that are kept apart. */
  void forget(long from) {
    if (aggregated.mode() == Mode.STACKED) {
      for (long i = from; i < half; i++) {
        rows.putState(number, i, null);
      }
    }
  }

  /** A row that was added will be kept no more. */
  void passed(long position) {
    if (hasBase) {
      aggregated.add().accept(base, rows.row(position));
    }
  }

  void write(StateOutput out) {
    if (hasBase) {
      base.write(out);
    }
    if (aggregated.mode() == Mode.STACKED) {
      out.putLong(half);
    }
    if (aggregated.mode() != Mode.SCANNED) {
      state.write(out);
    }
  }

  void read(StateInput in) {
    if (hasBase) {
      base.read(in);
    }
    if (aggregated.mode() == Mode.STACKED) {
      half = in.getLong();
    }
    if (aggregated.mode() != Mode.SCANNED) {
      state.read(in);
    }
  }
}
