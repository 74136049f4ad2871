package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of all elements of arrays of INT as ksqlDB has it, an INT as well. Mutable, as {@link
 * Accumulator} says.
 */
public final class KsqlIntListSum implements Accumulator<KsqlIntListSum> {
  private final IntSum sum = new IntSum();

  public void add(List<@Nullable Integer> list) {
    sum.add(Integers.toInt(ListTotals.ofInts(list)));
  }

  public void remove(List<@Nullable Integer> list) {
    sum.remove(Integers.toInt(ListTotals.ofInts(list)));
  }

  @Override
  public void merge(KsqlIntListSum other) {
    sum.merge(other.sum);
  }

  @SqlAggregate(
      name = "SUM_LIST",
      meaning =
          "The sum of all elements of all arrays, but NULLs; 0 of no array. Beyond the range of INT"
              + " it is a row error.",
      example = "SUM_LIST(x): [1, 2], NULL, [3, NULL] → 6",
      dialect = Dialect.KSQL)
  public int sumOrZero() {
    return sum.sumOrZero();
  }

  @Override
  public KsqlIntListSum copy() {
    KsqlIntListSum copy = new KsqlIntListSum();
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
