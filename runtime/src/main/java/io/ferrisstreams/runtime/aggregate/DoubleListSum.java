package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of all elements of arrays of DOUBLE, rounded once. Mutable, as {@link Accumulator} says.
 */
public final class DoubleListSum implements Accumulator<DoubleListSum> {
  private final DoubleSum sum = new DoubleSum();

  public void add(List<@Nullable Double> list) {
    sum.add(ListTotals.ofDoubles(list, 1), 1);
  }

  public void remove(List<@Nullable Double> list) {
    sum.add(ListTotals.ofDoubles(list, -1), -1);
  }

  @Override
  public void merge(DoubleListSum other) {
    sum.merge(other.sum);
  }

  @SqlAggregate(
      name = "SUM_LIST",
      meaning = "The sum of all elements of all arrays, but NULLs; NULL of no array.",
      example = "SUM_LIST(x): [1.5e0, 2e0], [1e0, NULL] → 4.5",
      dialect = Dialect.FERRIS)
  public @Nullable Double sum() {
    return sum.sum();
  }

  @SqlAggregate(
      name = "SUM_LIST",
      meaning = "The sum of all elements of all arrays, but NULLs; 0 of no array.",
      example = "SUM_LIST(x): [1.5e0, 2e0], [1e0, NULL] → 4.5",
      dialect = Dialect.KSQL)
  public double sumOrZero() {
    return sum.sumOrZero();
  }

  @Override
  public DoubleListSum copy() {
    DoubleListSum copy = new DoubleListSum();
    copy.sum.merge(sum);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    sum.write(out);
  }

  @Override
  public void read(StateInput in) {
    sum.read(in);
  }
}
