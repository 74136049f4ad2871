package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;

/**
 * The sum of decimals as ksqlDB has it: of the type of what is summed, hence with little room.
 * Mutable, as {@link Accumulator} says.
 */
public final class WideDecimalSum implements Accumulator<WideDecimalSum> {
  private final int precision;
  private Int128 sum = Int128.ZERO;

  /**
   * @param type a DECIMAL of more than 18 digits
   */
  public WideDecimalSum(SqlType type) {
    this(((Decimal) type).precision());
  }

  private WideDecimalSum(int precision) {
    this.precision = precision;
  }

  public void add(@As(Type.DECIMAL) Int128 value) {
    sum = WideDecimals.checkPrecision(WideDecimals.add(sum, value), precision);
  }

  public void remove(@As(Type.DECIMAL) Int128 value) {
    sum = WideDecimals.checkPrecision(WideDecimals.subtract(sum, value), precision);
  }

  @Override
  public void merge(WideDecimalSum other) {
    add(other.sum);
  }

  @SqlAggregate(
      name = "SUM",
      meaning = "The sum, of the numbers' own type; 0 of nothing. More digits are a row error.",
      example = "SUM(x): 12345678901234567.50, NULL, 0.25 → 12345678901234567.75",
      dialect = Dialect.KSQL)
  public @As(Type.DECIMAL) Int128 sumOrZero() {
    return sum;
  }

  @Override
  public WideDecimalSum copy() {
    WideDecimalSum copy = new WideDecimalSum(precision);
    copy.sum = sum;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putInt128(sum);
  }

  @Override
  public void read(StateInput in) {
    sum = in.getInt128();
  }
}
