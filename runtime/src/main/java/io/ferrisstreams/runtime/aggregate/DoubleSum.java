package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Sum and mean of doubles, rounded once: rows in another order yield the same. Infinity and NaN are
 * row errors. Mutable, as {@link Accumulator} says.
 */
public final class DoubleSum implements Accumulator<DoubleSum> {
  private final ExactSum sum = new ExactSum();
  private long count;

  public void add(double value) {
    sum.add(Limits.finite(value));
    count++;
  }

  public void remove(double value) {
    sum.add(-Limits.finite(value));
    count--;
  }

  /** Adds the sum of so many numbers. */
  void add(ExactSum total, int numbers) {
    sum.add(total);
    count += numbers;
  }

  @Override
  public void merge(DoubleSum other) {
    sum.add(other.sum);
    count += other.count;
  }

  @SqlAggregate(
      name = "SUM",
      meaning = "The sum, rounded once; NULL of nothing.",
      example = "SUM(x): 1e16, 1e0, -1e16, NULL → 1.0",
      dialect = Dialect.FERRIS)
  public @Nullable Double sum() {
    return count == 0 ? null : (Double) sum.value();
  }

  @SqlAggregate(
      name = "SUM",
      meaning = "The sum, rounded once; 0 of nothing.",
      example = "SUM(x): 1.5e0, NULL, 2e0 → 3.5",
      dialect = Dialect.KSQL)
  public double sumOrZero() {
    return sum.value();
  }

  @SqlAggregate(
      name = "AVG",
      meaning = "The mean; NULL of nothing. Whole numbers and DOUBLE yield DOUBLE.",
      example = "AVG(x): 1.5e0, NULL, 2e0 → 1.75",
      dialect = Dialect.FERRIS)
  public @Nullable Double average() {
    return count == 0 ? null : (Double) (sum.value() / count);
  }

  @SqlAggregate(
      name = "AVG",
      meaning = "The mean; 0 of nothing.",
      example = "AVG(x): 1.5e0, NULL, 2e0 → 1.75",
      dialect = Dialect.KSQL)
  public double averageOrZero() {
    return count == 0 ? 0 : sum.value() / count;
  }

  @Override
  public DoubleSum copy() {
    DoubleSum copy = new DoubleSum();
    sum.copyTo(copy.sum);
    copy.count = count;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(count);
    sum.write(out);
  }

  @Override
  public void read(StateInput in) {
    count = in.getLong();
    sum.read(in);
  }
}
