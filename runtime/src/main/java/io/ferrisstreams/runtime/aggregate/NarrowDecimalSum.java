package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;

/** {@link WideDecimalSum} for up to 18 digits. Mutable, as {@link Accumulator} says. */
public final class NarrowDecimalSum implements Accumulator<NarrowDecimalSum> {
  private final int precision;
  private long sum;

  /**
   * @param type a DECIMAL of up to 18 digits
   */
  public NarrowDecimalSum(SqlType type) {
    this(((Decimal) type).precision());
  }

  private NarrowDecimalSum(int precision) {
    this.precision = precision;
  }

  public void add(@As(Type.DECIMAL) long value) {
    sum = Decimals.checkPrecision(Decimals.add(sum, value), precision);
  }

  public void remove(@As(Type.DECIMAL) long value) {
    sum = Decimals.checkPrecision(Decimals.subtract(sum, value), precision);
  }

  @Override
  public void merge(NarrowDecimalSum other) {
    add(other.sum);
  }

  @SqlAggregate(
      name = "SUM",
      meaning = "The sum, of the numbers' own type; 0 of nothing. More digits are a row error.",
      example = "SUM(x): 10.50, NULL, 20.25 → 30.75",
      dialect = Dialect.KSQL)
  public @As(Type.DECIMAL) long sumOrZero() {
    return sum;
  }

  @Override
  public NarrowDecimalSum copy() {
    NarrowDecimalSum copy = new NarrowDecimalSum(precision);
    copy.sum = sum;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(sum);
  }

  @Override
  public void read(StateInput in) {
    sum = in.getLong();
  }
}
