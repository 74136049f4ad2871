package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The greatest of values of any type that has an order. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class Max<T extends Comparable<T>> implements Accumulator<Max<T>> {
  private final SqlType type;
  private @Nullable T greatest;

  public Max(SqlType type) {
    this.type = type;
  }

  public void add(T value) {
    if (greatest == null || value.compareTo(greatest) > 0) {
      greatest = value;
    }
  }

  @Override
  public void merge(Max<T> other) {
    if (other.greatest != null) {
      add(other.greatest);
    }
  }

  @SqlAggregate(
      name = "MAX",
      meaning = "The greatest value; NULL of nothing.",
      example = "MAX(x): 'b', NULL, 'a', 'c' → 'c'")
  public @Nullable T greatest() {
    return greatest;
  }

  @Override
  public Max<T> copy() {
    Max<T> copy = new Max<>(type);
    copy.greatest = greatest;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putNullable(type, greatest);
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a T
  public void read(StateInput in) {
    greatest = (T) in.getNullable(type);
  }
}
