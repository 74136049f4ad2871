package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Any;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** The least of INTs, and what is held as such. Mutable, as {@link Accumulator} says. */
public final class IntMin implements Accumulator<IntMin> {
  private boolean any;
  private int least;

  public void add(@Any int value) {
    if (!any || value < least) {
      any = true;
      least = value;
    }
  }

  @Override
  public void merge(IntMin other) {
    if (other.any) {
      add(other.least);
    }
  }

  @SqlAggregate(
      name = "MIN",
      meaning = "The least value; NULL of nothing.",
      example = "MIN(x): 3, NULL, 1, 2 → 1")
  public @Any @Nullable Integer least() {
    return any ? (Integer) least : null;
  }

  @Override
  public IntMin copy() {
    IntMin copy = new IntMin();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putInt(least);
    }
  }

  @Override
  public void read(StateInput in) {
    any = in.getBoolean();
    if (any) {
      least = in.getInt();
    }
  }
}
