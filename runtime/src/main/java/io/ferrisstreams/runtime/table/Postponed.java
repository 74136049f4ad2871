package io.ferrisstreams.runtime.table;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a group that its aggregates could not take, a row too many for a sum above all.
 *
 * <p>The table has changed all the same: were such a row forgotten, it would later be taken back
 * from aggregates that never had it. So the change waits here, and as long as one does, the group
 * has no result but the row error. Each change after it may make room: then those that wait are
 * tried again, and with the last of them the group is exactly what the table says.
 *
 * <p>Mutable, as {@link Accumulator} says.
 *
 * @param <R> the row class
 */
public final class Postponed<R extends Row> implements Accumulator<Postponed<R>> {
  private final Supplier<R> newRow;
  private final List<Change> changes = new ArrayList<>();

  /**
   * A change that waits.
   *
   * @param row as bytes
   * @param why it could not be made
   */
  private record Change(Bytes row, boolean added, RowException.Kind kind, String why) {}

  /**
   * @param newRow makes an empty row
   */
  public Postponed(Supplier<R> newRow) {
    this.newRow = newRow;
  }

  /** The state with a row more; the given one is not to be used any longer. */
  public static <S extends TableState<S, R>, R extends Row> @Nullable S add(S state, R row) {
    return changed(state, row, true);
  }

  /** The state with a row less, null if it was the last; the given one is of no use any longer. */
  public static <S extends TableState<S, R>, R extends Row> @Nullable S remove(S state, R row) {
    return changed(state, row, false);
  }

  private static <S extends TableState<S, R>, R extends Row> @Nullable S changed(
      S state, R row, boolean added) {
    Postponed<R> waiting = state.postponed();
    S next = state;
    if (waiting.changes.isEmpty()) {
      next = waiting.attempt(state, row, added);
    } else if (!waiting.cancel(row, added)) {
      next = waiting.attempt(state, row, added);
      next = next.postponed().tryAgain(next);
    }
    return next.isEmpty() && next.postponed().changes.isEmpty() ? null : next;
  }

  /** The state after a change, or the same state with the change among those that wait. */
  private <S extends TableState<S, R>> S attempt(S state, R row, boolean added) {
    S next = state.copy();
    try {
      if (added) {
        next.add(row);
      } else {
        next.remove(row);
      }
      return next;
    } catch (RowException e) {
      String why = String.valueOf(e.getMessage());
      changes.add(new Change(bytes(row), added, e.kind(), why));
      return state;
    }
  }

  /** Forgets a change that is undone by this one. */
  private boolean cancel(R row, boolean added) {
    Bytes bytes = bytes(row);
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (changes.get(i).added != added && changes.get(i).row.equals(bytes)) {
        changes.remove(i);
        return true;
      }
    }
    return false;
  }

  private <S extends TableState<S, R>> S tryAgain(S state) {
    List<Change> waiting = List.copyOf(changes);
    S next = state;
    boolean progress = true;
    while (progress && !waiting.isEmpty()) {
      next.postponed().changes.clear();
      for (Change change : waiting) {
        next = next.postponed().attempt(next, row(change), change.added);
      }
      List<Change> left = List.copyOf(next.postponed().changes);
      progress = left.size() < waiting.size();
      waiting = left;
    }
    return next;
  }

  private Bytes bytes(R row) {
    return Bytes.of(new CompactSerde<>(newRow).serializer().serialize("", row));
  }

  private R row(Change change) {
    return new CompactSerde<>(newRow).deserializer().deserialize("", change.row.array());
  }

  /**
   * Refuses a result that does not know of all rows.
   *
   * @throws RowException the reason why a change waits
   */
  public void check() {
    if (!changes.isEmpty()) {
      throw new RowException(changes.get(0).kind, changes.get(0).why);
    }
  }

  @Override
  public void merge(Postponed<R> other) {
    changes.addAll(other.changes);
  }

  @Override
  public Postponed<R> copy() {
    Postponed<R> copy = new Postponed<>(newRow);
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putCount(changes.size());
    for (Change change : changes) {
      out.putBytes(change.row);
      out.putBoolean(change.added);
      out.putString(change.kind.name());
      out.putString(change.why);
    }
  }

  @Override
  public void read(StateInput in) {
    changes.clear();
    for (int left = in.getSize(1); left > 0; left--) {
      changes.add(new Change(in.getBytes(), in.getBoolean(), kind(in.getString()), in.getString()));
    }
  }

  private static RowException.Kind kind(String name) {
    try {
      return RowException.Kind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw StateInput.bad("a row error of kind " + name);
    }
  }
}
