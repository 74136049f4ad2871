package io.ferrisstreams.runtime.over;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates over the rows of a frame.
 *
 * @param frame which one of all
 * @param empty makes a state that has seen no row
 * @param add changes the state it is given
 * @param remove takes back a row; of {@link Mode#REMOVING} only
 */
public record Aggregated<R, S extends Accumulator<S>>(
    int frame,
    Mode mode,
    Supplier<S> empty,
    BiConsumer<S, R> add,
    @Nullable BiConsumer<S, R> remove) {
  public Aggregated {
    requireNonNull(mode, "mode");
    requireNonNull(empty, "empty");
    requireNonNull(add, "add");
  }

  /** How what is known of a frame follows it. */
  public enum Mode {
    /** No row leaves the frame. */
    ADDING,
    /** Rows that leave are taken back. */
    REMOVING,
    /**
     * Rows cannot be taken back, but states are small: the frame is cut in two, of whose first half
     * there is a state from each row on, and of the second half one of all rows. When the first is
     * used up, the second one becomes it: each row is merged twice, whatever the frame's length.
     */
    STACKED,
    /** Rows cannot be taken back, and the state is of their size: made anew of all rows. */
    SCANNED
  }

  public static <R, S extends Accumulator<S>> Aggregated<R, S> adding(
      int frame, Supplier<S> empty, BiConsumer<S, R> add) {
    return new Aggregated<>(frame, Mode.ADDING, empty, add, null);
  }

  public static <R, S extends Accumulator<S>> Aggregated<R, S> removing(
      int frame, Supplier<S> empty, BiConsumer<S, R> add, BiConsumer<S, R> remove) {
    return new Aggregated<>(frame, Mode.REMOVING, empty, add, remove);
  }

  public static <R, S extends Accumulator<S>> Aggregated<R, S> stacked(
      int frame, Supplier<S> empty, BiConsumer<S, R> add) {
    return new Aggregated<>(frame, Mode.STACKED, empty, add, null);
  }

  public static <R, S extends Accumulator<S>> Aggregated<R, S> scanned(
      int frame, Supplier<S> empty, BiConsumer<S, R> add) {
    return new Aggregated<>(frame, Mode.SCANNED, empty, add, null);
  }
}
