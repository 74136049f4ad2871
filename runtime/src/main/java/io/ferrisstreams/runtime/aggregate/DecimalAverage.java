package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.decimal.WideSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mean of decimals, whose sum is exact. Mutable, as {@link Accumulator} says. */
public final class DecimalAverage implements Accumulator<DecimalAverage> {
  /** Digits behind the point that a mean has at least. */
  static final int MIN_SCALE = 6;

  private final int scale;
  private final int resultScale;
  private final WideSum sum = new WideSum();
  private long count;

  /**
   * @param type a DECIMAL
   */
  public DecimalAverage(SqlType type) {
    scale = ((Decimal) type).scale();
    resultScale = Math.max(scale, MIN_SCALE);
  }

  public void add(@As(Type.DECIMAL) long value) {
    sum.add(value);
    count++;
  }

  /** A number that the result has no room for is refused here: no mean is greater than all. */
  public void add(@As(Type.DECIMAL) Int128 value) {
    WideDecimals.rescale(value, scale, resultScale);
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

  @Override
  public void merge(DecimalAverage other) {
    sum.add(other.sum);
    count += other.count;
  }

  @SqlAggregate(
      name = "AVG",
      meaning =
          "The mean of the exact sum, rounded half up to six digits behind the point, or as many as"
              + " the numbers have; NULL of nothing. A sum of more than 38 digits is a row error.",
      example = {
        "AVG(x): 10.50, NULL, 20.25 → 15.375000",
        "AVG(x): 1.0, 0.0, 1.0 → 0.666667",
      })
  public @Nullable Int128 average() {
    return count == 0 ? null : sum.average(count, scale, resultScale);
  }

  /** DECIMAL(38, max(s,6)) of DECIMAL(p,s). */
  public static SqlType averageType(List<SqlType> arguments) {
    int scale = ((Decimal) arguments.get(0)).scale();
    return new Decimal(Decimal.MAX_PRECISION, Math.max(scale, MIN_SCALE));
  }

  @Override
  public DecimalAverage copy() {
    DecimalAverage copy = new DecimalAverage(new Decimal(Decimal.MAX_PRECISION, scale));
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
