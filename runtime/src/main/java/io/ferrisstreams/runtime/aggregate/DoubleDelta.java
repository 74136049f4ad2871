package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** How far apart the least and the greatest double are. Mutable, as {@link Accumulator} says. */
public final class DoubleDelta implements Accumulator<DoubleDelta> {
  private boolean any;
  private double least;
  private double greatest;

  public void add(double value) {
    Limits.finite(value);
    set(any ? Math.min(least, value) : value, any ? Math.max(greatest, value) : value);
  }

  private void set(double newLeast, double newGreatest) {
    if (Double.isInfinite(newGreatest - newLeast)) {
      throw Limits.overflow(newGreatest + " - " + newLeast);
    }
    any = true;
    least = newLeast;
    greatest = newGreatest;
  }

  @Override
  public void merge(DoubleDelta other) {
    if (other.any) {
      set(
          any ? Math.min(least, other.least) : other.least,
          any ? Math.max(greatest, other.greatest) : other.greatest);
    }
  }

  @SqlAggregate(
      name = "DELTA",
      meaning = "The greatest number minus the least; NULL of nothing.",
      example = "DELTA(x): 3.5e0, NULL, -1e0 → 4.5")
  public @Nullable Double delta() {
    return any ? (Double) (greatest - least) : null;
  }

  @Override
  public DoubleDelta copy() {
    DoubleDelta copy = new DoubleDelta();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putDouble(least);
      out.putDouble(greatest);
    }
  }

  @Override
  public void read(StateInput in) {
    any = in.getBoolean();
    if (any) {
      least = in.getDouble();
      greatest = in.getDouble();
    }
  }
}
