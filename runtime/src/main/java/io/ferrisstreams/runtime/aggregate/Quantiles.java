package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in their order, and what lies between them. Mutable, as {@link Accumulator} says. */
public final class Quantiles implements Accumulator<Quantiles> {
  static final String ROOM =
      " More than 100,000 different values, or 750,000 bytes of them, are a row error.";
  static final String BETWEEN =
      "The number below which that part, 0 to 1, of all lies, taken in between two numbers where it"
          + " falls there; NULL of nothing."
          + ROOM;

  private final SortedValues<Double> values = new SortedValues<>(SqlType.DOUBLE);

  public void add(double value) {
    values.add(Limits.finite(value) + 0.0); // -0.0 becomes 0.0
  }

  public void remove(double value) {
    values.remove(Limits.finite(value) + 0.0);
  }

  @Override
  public void merge(Quantiles other) {
    values.merge(other.values);
  }

  @SqlAggregate(
      name = "MEDIAN",
      meaning = "The number in the middle, or the mean of both; NULL of nothing." + ROOM,
      example = {"MEDIAN(x): 50, 10, NULL, 20 → 20.0", "MEDIAN(x): 10, 20, 30, 40 → 25.0"})
  public @Nullable Double median() {
    return quantile(0.5);
  }

  @SqlAggregate(
      name = "PERCENTILE_CONT",
      meaning = BETWEEN,
      example = {
        "PERCENTILE_CONT(x, 0.9e0): 10, 20, 30, 40, 50 → 46.0",
        "PERCENTILE_CONT(x, 0e0): 10, 20 → 10.0"
      })
  public @Nullable Double quantile(double part) {
    Limits.part(part);
    if (values.count() == 0) {
      return null;
    }
    // As decimals, since 0.55 * 100 is more than 55 as doubles.
    BigDecimal rank = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(values.count() - 1));
    long below = rank.longValue();
    double low = values.get(below);
    double weight = rank.subtract(BigDecimal.valueOf(below)).doubleValue();
    if (weight == 0) {
      return low;
    }
    double high = values.get(below + 1);
    // Not low + weight * (high - low), which can leave the range of DOUBLE in between.
    return low == high ? (Double) low : (Double) (low * (1 - weight) + high * weight);
  }

  @Override
  public Quantiles copy() {
    Quantiles copy = new Quantiles();
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
