package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Any;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** The greatest of BIGINTs, and what is held as such. Mutable, as {@link Accumulator} says. */
public final class LongMax implements Accumulator<LongMax> {
  private boolean any;
  private long greatest;

  public void add(@Any long value) {
    if (!any || value > greatest) {
      any = true;
      greatest = value;
    }
  }

  @Override
  public void merge(LongMax other) {
    if (other.any) {
      add(other.greatest);
    }
  }

  @SqlAggregate(
      name = "MAX",
      meaning = "The greatest value; NULL of nothing.",
      example = "MAX(x): 10.50, NULL, 20.25 → 20.25")
  public @Any @Nullable Long greatest() {
    return any ? (Long) greatest : null;
  }

  @Override
  public LongMax copy() {
    LongMax copy = new LongMax();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putLong(greatest);
    }
  }

  @Override
  public void read(StateInput in) {
    any = in.getBoolean();
    if (any) {
      greatest = in.getLong();
    }
  }
}
