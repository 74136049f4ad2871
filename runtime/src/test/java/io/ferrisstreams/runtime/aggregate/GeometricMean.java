package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.RowException.Kind;
import org.jspecify.annotations.Nullable;

/** An aggregate as a user writes it, outside of this package's secrets. */
public final class GeometricMean implements Accumulator<GeometricMean> {
  private final DoubleSum logarithms = new DoubleSum();

  public void add(double value) {
    logarithms.add(logarithm(value));
  }

  public void remove(double value) {
    logarithms.remove(logarithm(value));
  }

  private static double logarithm(double value) {
    if (value <= 0) {
      throw new RowException(Kind.BAD_ARGUMENT, "GEOMETRIC_MEAN of " + value);
    }
    return Math.log(value);
  }

  @Override
  public void merge(GeometricMean other) {
    logarithms.merge(other.logarithms);
  }

  @SqlAggregate(
      name = "GEOMETRIC_MEAN",
      meaning = "The nth root of the product; NULL of nothing.",
      example = "GEOMETRIC_MEAN(x): 1, NULL, 4 → 2.0")
  public @Nullable Double mean() {
    Double average = logarithms.average();
    return average == null ? null : (Double) Math.exp(average);
  }

  @Override
  public GeometricMean copy() {
    GeometricMean copy = new GeometricMean();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    logarithms.write(out);
  }

  @Override
  public void read(StateInput in) {
    logarithms.read(in);
  }
}
