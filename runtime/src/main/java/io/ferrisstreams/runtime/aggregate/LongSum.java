package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** The sum of whole numbers. Mutable, as {@link Accumulator} says. */
public final class LongSum implements Accumulator<LongSum> {
  private long sum;
  private long count;

  public void add(long value) {
    sum = Integers.add(sum, value);
    count++;
  }

  public void remove(long value) {
    sum = Integers.subtract(sum, value);
    count--;
  }

  @Override
  public void merge(LongSum other) {
    sum = Integers.add(sum, other.sum);
    count += other.count;
  }

  @SqlAggregate(
      name = "SUM",
      meaning = "The sum; NULL of nothing. Beyond the range of BIGINT it is a row error.",
      example = "SUM(x): 1, NULL, 3 → 4",
      dialect = Dialect.FERRIS)
  public @Nullable Long sum() {
    return count == 0 ? null : (Long) sum;
  }

  @SqlAggregate(
      name = "SUM",
      meaning = "The sum; 0 of nothing. Beyond the range of BIGINT it is a row error.",
      example = "SUM(x): 1, NULL, 3000000000 → 3000000001",
      dialect = Dialect.KSQL)
  public long sumOrZero() {
    return sum;
  }

  @Override
  public LongSum copy() {
    LongSum copy = new LongSum();
    copy.sum = sum;
    copy.count = count;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(count);
    out.putLong(sum);
  }

  @Override
  public void read(StateInput in) {
    count = in.getLong();
    sum = in.getLong();
  }
}
