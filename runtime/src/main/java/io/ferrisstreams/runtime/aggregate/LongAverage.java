package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.decimal.WideSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/**
 * The mean of whole numbers, whose sum is exact and has room for all BIGINTs there can be. Mutable,
 * as {@link Accumulator} says.
 */
public final class LongAverage implements Accumulator<LongAverage> {
  private final WideSum sum = new WideSum();
  private long count;

  public void add(long value) {
    sum.add(value);
    count++;
  }

  public void remove(long value) {
    sum.subtract(value);
    count--;
  }

  @Override
  public void merge(LongAverage other) {
    sum.add(other.sum);
    count += other.count;
  }

  @SqlAggregate(
      name = "AVG",
      meaning = "The mean; NULL of nothing. Whole numbers and DOUBLE yield DOUBLE.",
      example = "AVG(x): 1, NULL, 2 → 1.5",
      dialect = Dialect.FERRIS)
  public @Nullable Double average() {
    return count == 0 ? null : (Double) averageOrZero();
  }

  @SqlAggregate(
      name = "AVG",
      meaning = "The mean; 0 of nothing.",
      example = "AVG(x): 1, NULL, 2 → 1.5",
      dialect = Dialect.KSQL)
  public double averageOrZero() {
    return count == 0 ? 0 : WideDecimals.toDouble(sum.value(), 0) / count;
  }

  @Override
  public LongAverage copy() {
    LongAverage copy = new LongAverage();
    copy.sum.add(sum);
    copy.count = count;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(count);
    out.putInt128(sum.value());
  }

  @Override
  public void read(StateInput in) {
    count = in.getLong();
    sum.reset(in.getInt128());
  }
}
