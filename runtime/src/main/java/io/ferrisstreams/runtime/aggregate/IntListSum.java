package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sum of all elements of arrays of INT. Mutable, as {@link Accumulator} says. */
public final class IntListSum implements Accumulator<IntListSum> {
  private final LongSum sum = new LongSum();

  public void add(List<@Nullable Integer> list) {
    sum.add(ListTotals.ofInts(list));
  }

  public void remove(List<@Nullable Integer> list) {
    sum.remove(ListTotals.ofInts(list));
  }

  @Override
  public void merge(IntListSum other) {
    sum.merge(other.sum);
  }

  @SqlAggregate(
      name = "SUM_LIST",
      meaning =
          "The sum of all elements of all arrays, but NULLs; NULL of no array. Beyond the range of"
              + " BIGINT it is a row error.",
      example = "SUM_LIST(x): [1, 2], NULL, [3, NULL] → 6",
      dialect = Dialect.FERRIS)
  public @Nullable Long sum() {
    return sum.sum();
  }

  @Override
  public IntListSum copy() {
    IntListSum copy = new IntListSum();
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
