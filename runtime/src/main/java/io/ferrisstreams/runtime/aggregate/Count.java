package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;

/** How many rows there were. Mutable, as {@link Accumulator} says. */
public final class Count implements Accumulator<Count> {
  private long count;

  public void add() {
    count++;
  }

  public void remove() {
    count--;
  }

  @Override
  public void merge(Count other) {
    count += other.count;
  }

  @SqlAggregate(
      name = "COUNT",
      meaning = "How many rows there are; with arguments, how many in which none is NULL.",
      example = {"COUNT(*): 1, NULL, 3 → 3", "COUNT(x): 1, NULL, 3 → 2"},
      ofAnything = true)
  public long count() {
    return count;
  }

  @Override
  public Count copy() {
    Count copy = new Count();
    copy.count = count;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(count);
  }

  @Override
  public void read(StateInput in) {
    count = in.getLong();
  }
}
