package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exact sum of decimals of one scale. Mutable, as {@link Accumulator} says. */
public final class DecimalSum implements Accumulator<DecimalSum> {
  private final WideSum sum = new WideSum();
  private long count;

  public void add(@As(Type.DECIMAL) long value) {
    sum.add(value);
    count++;
  }

  public void add(@As(Type.DECIMAL) Int128 value) {
    sum.add(value);
    count++;
  }

  public void remove(@As(Type.DECIMAL) long value) {
    sum.subtract(value);
    count--;
  }

  public void remove(@As(Type.DECIMAL) Int128 value) {
    sum.subtract(value);
    count--;
  }

  /** Adds the sum of what counts as one number, or takes it back. */
  void add(WideSum total, int numbers) {
    sum.add(total);
    count += numbers;
  }

  @Override
  public void merge(DecimalSum other) {
    sum.add(other.sum);
    count += other.count;
  }

  @SqlAggregate(
      name = "SUM",
      meaning = "The sum, exact; NULL of nothing. More than 38 digits are a row error.",
      example = "SUM(x): 10.50, NULL, 20.25 → 30.75",
      dialect = Dialect.FERRIS)
  public @Nullable Int128 sum() {
    return count == 0 ? null : sum.value();
  }

  /** DECIMAL(38,s) of DECIMAL(p,s). */
  public static SqlType sumType(List<SqlType> arguments) {
    return new SqlType.Decimal(
        SqlType.Decimal.MAX_PRECISION, ((SqlType.Decimal) arguments.get(0)).scale());
  }

  @Override
  public DecimalSum copy() {
    DecimalSum copy = new DecimalSum();
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
