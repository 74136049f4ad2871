package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decimals in their order, and what lies between them. Mutable, as {@link Accumulator} says. */
public final class DecimalQuantiles implements Accumulator<DecimalQuantiles> {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final int scale;
  private final int resultScale;
  private final SortedValues<Int128> values;

  /**
   * @param type a DECIMAL
   */
  public DecimalQuantiles(SqlType type) {
    this(((Decimal) type).scale());
  }

  private DecimalQuantiles(int scale) {
    this.scale = scale;
    resultScale = Math.max(scale, DecimalAverage.MIN_SCALE);
    values = new SortedValues<>(new Decimal(Decimal.MAX_PRECISION, scale));
  }

  public void add(@As(Type.DECIMAL) long value) {
    values.add(Int128.of(value));
  }

  /** A number that the result has no room for is refused here: no other is greater than all. */
  public void add(@As(Type.DECIMAL) Int128 value) {
    WideDecimals.rescale(value, scale, resultScale);
    values.add(value);
  }

  public void remove(@As(Type.DECIMAL) long value) {
    values.remove(Int128.of(value));
  }

  public void remove(@As(Type.DECIMAL) Int128 value) {
    values.remove(value);
  }

  @Override
  public void merge(DecimalQuantiles other) {
    values.merge(other.values);
  }

  @SqlAggregate(
      name = "MEDIAN",
      meaning =
          "The number in the middle, or the mean of both, of the type that AVG has; NULL of"
              + " nothing."
              + Quantiles.ROOM,
      example = {"MEDIAN(x): 2.5, 0.5, NULL, 9.9 → 2.500000", "MEDIAN(x): 2.25, 0.50 → 1.375000"})
  public @Nullable Int128 median() {
    return quantile(HALF);
  }

  /** The type of AVG. */
  public static SqlType medianType(List<SqlType> arguments) {
    return DecimalAverage.averageType(arguments);
  }

  @SqlAggregate(
      name = "PERCENTILE_CONT",
      meaning = Quantiles.BETWEEN + " Of the type that AVG has, rounded half up.",
      example = "PERCENTILE_CONT(x, 0.9e0): 10.5, 20.5, 30.5, 40.5, 50.5 → 46.500000")
  public @Nullable Int128 quantile(double part) {
    return quantile(BigDecimal.valueOf(Limits.part(part)));
  }

  /** The type of AVG. */
  public static SqlType quantileType(List<SqlType> arguments) {
    return DecimalAverage.averageType(arguments);
  }

  private @Nullable Int128 quantile(BigDecimal part) {
    if (values.count() == 0) {
      return null;
    }
    BigDecimal rank = part.multiply(BigDecimal.valueOf(values.count() - 1));
    long below = rank.longValue();
    BigDecimal weight = rank.subtract(BigDecimal.valueOf(below));
    Int128 low = values.get(below);
    if (weight.signum() == 0) {
      return WideDecimals.rescale(low, scale, resultScale);
    }
    BigDecimal from = new BigDecimal(low.toBigInteger(), scale);
    BigDecimal to = new BigDecimal(values.get(below + 1).toBigInteger(), scale);
    BigDecimal between = from.add(to.subtract(from).multiply(weight));
    return Int128.of(between.setScale(resultScale, RoundingMode.HALF_UP).unscaledValue());
  }

  @Override
  public DecimalQuantiles copy() {
    DecimalQuantiles copy = new DecimalQuantiles(scale);
    values.copyTo(copy.values);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    values.write(out);
  }

  @Override
  public void read(StateInput in) {
    values.read(in);
  }
}
