package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the least and the greatest whole number are. Mutable, as {@link Accumulator} says.
 */
public final class LongDelta implements Accumulator<LongDelta> {
  private boolean any;
  private long least;
  private long greatest;

  public void add(long value) {
    set(any ? Math.min(least, value) : value, any ? Math.max(greatest, value) : value);
  }

  private void set(long newLeast, long newGreatest) {
    Integers.subtract(newGreatest, newLeast);
    any = true;
    least = newLeast;
    greatest = newGreatest;
  }

  @Override
  public void merge(LongDelta other) {
    if (other.any) {
      set(
          any ? Math.min(least, other.least) : other.least,
          any ? Math.max(greatest, other.greatest) : other.greatest);
    }
  }

  @SqlAggregate(
      name = "DELTA",
      meaning = "The greatest number minus the least; NULL of nothing.",
      example = "DELTA(x): 3, NULL, -1, 2 → 4")
  public @Nullable Long delta() {
    return any ? (Long) (greatest - least) : null;
  }

  @Override
  public LongDelta copy() {
    LongDelta copy = new LongDelta();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putLong(least);
      out.putLong(greatest);
    }
  }

  @Override
  public void read(StateInput in) {
    any = in.getBoolean();
    if (any) {
      least = in.getLong();
      greatest = in.getLong();
    }
  }
}
