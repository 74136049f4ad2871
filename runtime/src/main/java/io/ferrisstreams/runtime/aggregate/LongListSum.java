package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sum of all elements of arrays of BIGINT. Mutable, as {@link Accumulator} says. */
public final class LongListSum implements Accumulator<LongListSum> {
  private final LongSum sum = new LongSum();

  public void add(List<@Nullable Long> list) {
    sum.add(ListTotals.ofLongs(list));
  }

  public void remove(List<@Nullable Long> list) {
    sum.remove(ListTotals.ofLongs(list));
  }

  @Override
  public void merge(LongListSum other) {
    sum.merge(other.sum);
  }

  @SqlAggregate(
      name = "SUM_LIST",
      meaning =
          "The sum of all elements of all arrays, but NULLs; NULL of no array. Beyond the range of"
              + " BIGINT it is a row error.",
      example = "SUM_LIST(x): [3000000000, 1], NULL, [3000000002, NULL] → 6000000003",
      dialect = Dialect.FERRIS)
  public @Nullable Long sum() {
    return sum.sum();
  }

  @SqlAggregate(
      name = "SUM_LIST",
      meaning =
          "The sum of all elements of all arrays, but NULLs; 0 of no array. Beyond the range of"
              + " BIGINT it is a row error.",
      example = "SUM_LIST(x): [3000000000, 1], NULL, [3000000002, NULL] → 6000000003",
      dialect = Dialect.KSQL)
  public long sumOrZero() {
    return sum.sumOrZero();
  }

  @Override
  public LongListSum copy() {
    LongListSum copy = new LongListSum();
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
