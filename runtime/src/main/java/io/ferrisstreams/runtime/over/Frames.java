package io.ferrisstreams.runtime.over;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The frames of the last row whose result is out, and what is known of them. Mutable: belongs to
 * one {@link Partition}.
 */
final class Frames<R extends Row> {
  private final OverRows<R> spec;
  private final Rows<R> rows;
  private final Partition<R> partition;
  private final List<Running<R, ?>> running = new ArrayList<>();

  /** Where each frame begins. */
  private final long[] from;

  /** Behind the last row of each frame. */
  private final long[] to;

  Frames(OverRows<R> spec, Rows<R> rows, Partition<R> partition) {
    this.spec = spec;
    this.rows = rows;
    this.partition = partition;
    from = new long[spec.frames().size()];
    to = new long[from.length];
    start();
  }

  private void start() {
    Arrays.fill(from, 1);
    Arrays.fill(to, 1);
    running.clear();
    for (Aggregated<R, ?> aggregated : spec.aggregates()) {
      running.add(running(aggregated));
    }
  }

  private <S extends Accumulator<S>> Running<R, S> running(Aggregated<R, S> aggregated) {
    return new Running<>(aggregated, running.size(), rows, spec.spare() > 0);
  }

  void read(StateInput in) {
    for (int f = 0; f < from.length; f++) {
      from[f] = in.getLong();
      to[f] = in.getLong();
    }
    running.forEach(known -> known.read(in));
  }

  void write(StateOutput out) {
    for (int f = 0; f < from.length; f++) {
      out.putLong(from[f]);
      out.putLong(to[f]);
    }
    running.forEach(known -> known.write(out));
  }

  /**
   * Refuses a row that no result could be made of, which the rows around it would have to wait for.
   */
  void check(R row) {
    for (Frame frame : spec.frames()) {
      boolean apart = frame.end() != 0 || !frame.isUnbounded() && frame.start() != 0;
      if (frame.unit() == Frame.Unit.RANGE && apart) {
        spec.order().checkDistance(row);
      }
    }
  }

  /** Whether all rows that the result of a row needs are there. */
  boolean reached(long position) {
    if (partition.last() < position + spec.reach().behind()) {
      return false;
    }
    for (Frame frame : spec.frames()) {
      boolean missing =
          frame.end() > 0
              && (frame.unit() == Frame.Unit.ROWS
                  ? partition.last() < position + frame.end()
                  : !isBehind(partition.last(), position, frame));
      if (missing) {
        return false;
      }
    }
    return true;
  }

  /** The next row is the current one. */
  void moveTo(long position) {
    long[] oldFrom = from.clone();
    long[] oldTo = to.clone();
    for (int f = 0; f < from.length; f++) {
      Frame frame = spec.frames().get(f);
      long start = Math.max(from[f], partition.lowest());
      long end = Math.max(to[f], partition.lowest());
      if (frame.unit() == Frame.Unit.ROWS) {
        start = frame.isUnbounded() ? start : atMostLast(Math.max(position + frame.start(), start));
        end = atMostLast(Math.max(position + frame.end() + 1, end));
      } else {
        while (!frame.isUnbounded()
            && start <= partition.last()
            && isBefore(start, position, frame)) {
          start++;
        }
        while (end <= partition.last() && !isBehind(end, position, frame)) {
          end++;
        }
      }
      from[f] = start;
      to[f] = Math.max(start, end);
    }
    for (Running<R, ?> known : running) {
      int f = known.frame();
      known.move(oldFrom[f], oldTo[f], from[f], to[f]);
    }
  }

  private long atMostLast(long position) {
    return Math.min(position, partition.last() + 1);
  }

  /** Whether a row is in front of the frame. */
  private boolean isBefore(long row, long current, Frame frame) {
    return isBefore(rows.row(row), rows.row(current), frame);
  }

  private boolean isBefore(R row, R current, Frame frame) {
    return frame.start() == 0
        ? spec.order().compare(row, current) < 0
        : spec.order().distance(current, row) < frame.start();
  }

  /** Whether a row is behind the frame. */
  private boolean isBehind(long row, long current, Frame frame) {
    return isBehind(rows.row(row), rows.row(current), frame);
  }

  private boolean isBehind(R row, R current, Frame frame) {
    return frame.end() == 0
        ? spec.order().compare(row, current) > 0
        : spec.order().distance(current, row) > frame.end();
  }

  /** The row whose frames these are. */
  Place<R> place(long position) {
    Accumulator<?>[] states = new Accumulator<?>[running.size()];
    for (int i = 0; i < states.length; i++) {
      int f = running.get(i).frame();
      states[i] = running.get(i).result(from[f], to[f]);
    }
    return new Place<>(partition, position, from.clone(), to.clone(), states);
  }

  /** Any row, all of whose frames are kept. */
  Place<R> placeOf(long position) {
    long[] starts = new long[from.length];
    long[] ends = new long[from.length];
    for (int f = 0; f < starts.length; f++) {
      starts[f] = start(spec.frames().get(f), position);
      ends[f] = end(spec.frames().get(f), position, starts[f]);
    }
    Accumulator<?>[] states = new Accumulator<?>[running.size()];
    for (int i = 0; i < states.length; i++) {
      int f = running.get(i).frame();
      states[i] = running.get(i).of(kept(starts[f]), ends[f]);
    }
    return new Place<>(partition, position, starts, ends, states);
  }

  private long kept(long start) {
    return Math.max(start, partition.first());
  }

  private long start(Frame frame, long position) {
    if (frame.isUnbounded()) {
      return partition.lowest();
    }
    if (frame.unit() == Frame.Unit.ROWS) {
      return atMostLast(Math.max(position + frame.start(), partition.lowest()));
    }
    long start = position;
    while (start > partition.first() && !isBefore(start - 1, position, frame)) {
      start--;
    }
    while (start <= partition.last() && isBefore(start, position, frame)) {
      start++;
    }
    return start;
  }

  private long end(Frame frame, long position, long start) {
    if (frame.unit() == Frame.Unit.ROWS) {
      return Math.max(start, atMostLast(position + frame.end() + 1));
    }
    long end = position + 1;
    while (end <= partition.last() && !isBehind(end, position, frame)) {
      end++;
    }
    while (end > kept(start) && isBehind(end - 1, position, frame)) {
      end--;
    }
    return end;
  }

  /**
   * @throws io.ferrisstreams.serdes.row.RowException LATE if a row at that position would have to
   *     tell of rows that are kept no more
   */
  void checkKept(long position, R row) {
    long first = partition.first();
    boolean kept = spec.reach().before() == 0 || position - spec.reach().before() >= first;
    for (Frame frame : spec.frames()) {
      if (frame.unit() == Frame.Unit.ROWS) {
        kept &= frame.isUnbounded() || frame.start() >= 0 || position + frame.start() >= first;
        kept &= position + frame.end() + 1 >= first;
      } else {
        kept &= frame.isUnbounded() || frame.start() > 0 || isBefore(rows.row(first), row, frame);
        kept &= frame.end() >= 0 || !isBehind(rows.row(first), row, frame);
      }
    }
    if (!kept) {
      throw Partition.late("the row comes after some that it would have to tell of are forgotten");
    }
  }

  /** Drops states that are kept apart, before rows stand elsewhere. */
  void forget() {
    for (Running<R, ?> known : running) {
      known.forget(from[known.frame()]);
    }
  }

  /** Rows stand elsewhere. */
  void restart(long position) {
    for (int f = 0; f < from.length; f++) {
      boolean none = position < partition.lowest();
      Frame frame = spec.frames().get(f);
      from[f] = none ? partition.lowest() : start(frame, position);
      to[f] = none ? partition.lowest() : end(frame, position, from[f]);
    }
    for (Running<R, ?> known : running) {
      int f = known.frame();
      known.restart(kept(from[f]), to[f]);
    }
  }

  /** Forgets everything. */
  void clear() {
    forget();
    start();
  }

  /**
   * The first row that results behind a row can need.
   *
   * @param position of the last row whose result is out
   */
  long needed(long position) {
    long needed = position + 1 - spec.reach().before();
    for (int f = 0; f < from.length; f++) {
      Frame frame = spec.frames().get(f);
      needed = Math.min(needed, frame.end() < 0 ? to[f] - 1 : to[f]);
      needed = frame.isUnbounded() ? needed : Math.min(needed, from[f]);
    }
    return needed;
  }

  /** A row will be kept no more. */
  void passed(long position) {
    running.forEach(known -> known.passed(position));
  }
}
