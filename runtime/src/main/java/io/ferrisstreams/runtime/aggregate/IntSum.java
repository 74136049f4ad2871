package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;

/** The sum of INTs as ksqlDB has it, an INT as well. Mutable, as {@link Accumulator} says. */
public final class IntSum implements Accumulator<IntSum> {
  private int sum;

  public void add(int value) {
    sum = Integers.add(sum, value);
  }

  public void remove(int value) {
    sum = Integers.subtract(sum, value);
  }

  @Override
  public void merge(IntSum other) {
    sum = Integers.add(sum, other.sum);
  }

  @SqlAggregate(
      name = "SUM",
      meaning = "The sum; 0 of nothing. Beyond the range of INT it is a row error.",
      example = "SUM(x): 1, NULL, 3 → 4",
      dialect = Dialect.KSQL)
  public int sumOrZero() {
    return sum;
  }

  @Override
  public IntSum copy() {
    IntSum copy = new IntSum();
    copy.sum = sum;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putInt(sum);
  }

  @Override
  public void read(StateInput in) {
    sum = in.getInt();
  }
}
