package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Any;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** The least of BIGINTs, and what is held as such. Mutable, as {@link Accumulator} says. */
public final class LongMin implements Accumulator<LongMin> {
  private boolean any;
  private long least;

  public void add(@Any long value) {
    if (!any || value < least) {
      any = true;
      least = value;
    }
  }

  @Override
  public void merge(LongMin other) {
    if (other.any) {
      add(other.least);
    }
  }

  @SqlAggregate(
      name = "MIN",
      meaning = "The least value; NULL of nothing.",
      example = "MIN(x): 10.50, NULL, 20.25 → 10.50")
  public @Any @Nullable Long least() {
    return any ? (Long) least : null;
  }

  @Override
  public LongMin copy() {
    LongMin copy = new LongMin();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putLong(least);
    }
  }

  @Override
  public void read(StateInput in) {
    any = in.getBoolean();
    if (any) {
      least = in.getLong();
    }
  }
}
