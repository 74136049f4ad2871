package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Any;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** The greatest of INTs, and what is held as such. Mutable, as {@link Accumulator} says. */
public final class IntMax implements Accumulator<IntMax> {
  private boolean any;
  private int greatest;

  public void add(@Any int value) {
    if (!any || value > greatest) {
      any = true;
      greatest = value;
    }
  }

  @Override
  public void merge(IntMax other) {
    if (other.any) {
      add(other.greatest);
    }
  }

  @SqlAggregate(
      name = "MAX",
      meaning = "The greatest value; NULL of nothing.",
      example = "MAX(x): 3, NULL, 1, 2 → 3")
  public @Any @Nullable Integer greatest() {
    return any ? (Integer) greatest : null;
  }

  @Override
  public IntMax copy() {
    IntMax copy = new IntMax();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putInt(greatest);
    }
  }

  @Override
  public void read(StateInput in) {
    any = in.getBoolean();
    if (any) {
      greatest = in.getInt();
    }
  }
}
