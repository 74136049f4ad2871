package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The least of values of any type that has an order. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class Min<T extends Comparable<T>> implements Accumulator<Min<T>> {
  private final SqlType type;
  private @Nullable T least;

  public Min(SqlType type) {
    this.type = type;
  }

  public void add(T value) {
    if (least == null || value.compareTo(least) < 0) {
      least = value;
    }
  }

  @Override
  public void merge(Min<T> other) {
    if (other.least != null) {
      add(other.least);
    }
  }

  @SqlAggregate(
      name = "MIN",
      meaning = "The least value; NULL of nothing.",
      example = "MIN(x): 'b', NULL, 'a', 'c' → 'a'")
  public @Nullable T least() {
    return least;
  }

  @Override
  public Min<T> copy() {
    Min<T> copy = new Min<>(type);
    copy.least = least;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putNullable(type, least);
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a T
  public void read(StateInput in) {
    least = (T) in.getNullable(type);
  }
}
