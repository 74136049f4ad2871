package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Any;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** The greatest of doubles; NaN is the greatest. Mutable, as {@link Accumulator} says. */
public final class DoubleMax implements Accumulator<DoubleMax> {
  private boolean any;
  private double greatest;

  public void add(@Any double value) {
    if (!any || Double.compare(value, greatest) > 0) {
      any = true;
      greatest = value;
    }
  }

  @Override
  public void merge(DoubleMax other) {
    if (other.any) {
      add(other.greatest);
    }
  }

  @SqlAggregate(
      name = "MAX",
      meaning = "The greatest value; NULL of nothing.",
      example = "MAX(x): 1.5e0, NULL, -2e0 → 1.5")
  public @Any @Nullable Double greatest() {
    return any ? (Double) greatest : null;
  }

  @Override
  public DoubleMax copy() {
    DoubleMax copy = new DoubleMax();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putDouble(greatest);
    }
  }

  @Override
  public void read(StateInput in) {
    any = in.getBoolean();
    if (any) {
      greatest = in.getDouble();
    }
  }
}
