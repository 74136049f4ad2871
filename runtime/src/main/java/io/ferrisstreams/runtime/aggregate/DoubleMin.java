package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Any;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** The least of doubles; NaN is the greatest. Mutable, as {@link Accumulator} says. */
public final class DoubleMin implements Accumulator<DoubleMin> {
  private boolean any;
  private double least;

  public void add(@Any double value) {
    if (!any || Double.compare(value, least) < 0) {
      any = true;
      least = value;
    }
  }

  @Override
  public void merge(DoubleMin other) {
    if (other.any) {
      add(other.least);
    }
  }

  @SqlAggregate(
      name = "MIN",
      meaning = "The least value; NULL of nothing.",
      example = "MIN(x): 1.5e0, NULL, -2e0 → -2.0")
  public @Any @Nullable Double least() {
    return any ? (Double) least : null;
  }

  @Override
  public DoubleMin copy() {
    DoubleMin copy = new DoubleMin();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putDouble(least);
    }
  }

  @Override
  public void read(StateInput in) {
    any = in.getBoolean();
    if (any) {
      least = in.getDouble();
    }
  }
}
