package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/**
 * How far numbers spread, from their exact sum and sum of squares, so that nothing is lost where
 * they are close to each other and far from 0, nor by taking rows back. Mutable, as {@link
 * Accumulator} says.
 */
public final class Moments implements Accumulator<Moments> {
  private final ExactSum sum = new ExactSum();
  private final ExactSum squares = new ExactSum();
  private long count;

  public void add(double value) {
    squares.addProduct(Limits.squarable(value), value);
    sum.add(value);
    count++;
  }

  public void remove(double value) {
    squares.addProduct(-Limits.squarable(value), value);
    sum.add(-value);
    count--;
  }

  @Override
  public void merge(Moments other) {
    squares.add(other.squares);
    sum.add(other.sum);
    count += other.count;
  }

  /** The sum of squared distances from the mean, divided by {@code count - less}. */
  private @Nullable Double variance(int less) {
    return count <= less
        ? null
        : (Double) (ExactSum.centered(count, squares, sum, sum) / (count - less));
  }

  private static @Nullable Double root(@Nullable Double variance) {
    return variance == null ? null : (Double) Math.sqrt(variance);
  }

  private static double orZero(@Nullable Double value) {
    return value == null ? 0 : value;
  }

  @SqlAggregate(
      name = "VARIANCE",
      aliases = "VAR_SAMP",
      meaning = "The variance of a sample: NULL of fewer than two numbers.",
      example = {"VARIANCE(x): 2, 4, NULL, 4, 6 → 2.6666666666666665", "VARIANCE(x): 2 → NULL"})
  public @Nullable Double varianceOfSample() {
    return variance(1);
  }

  @SqlAggregate(
      name = "VAR_POP",
      meaning = "The variance of a whole population; NULL of nothing.",
      example = {"VAR_POP(x): 10, 20, 30, 40, 50 → 200.0", "VAR_POP(x): 2 → 0.0"})
  public @Nullable Double varianceOfPopulation() {
    return variance(0);
  }

  @SqlAggregate(
      name = "STDDEV",
      aliases = {"STDDEV_SAMP", "STDDEV_SAMPLE"},
      meaning = "The standard deviation of a sample: NULL of fewer than two numbers.",
      example = {"STDDEV(x): 10, 20, 30, 40, 50 → 15.811388300841896", "STDDEV(x): 2, NULL → NULL"})
  public @Nullable Double deviationOfSample() {
    return root(variance(1));
  }

  @SqlAggregate(
      name = "STDDEV_POP",
      meaning = "The standard deviation of a whole population; NULL of nothing.",
      example = "STDDEV_POP(x): 10, 20, 30, 40, 50 → 14.142135623730951")
  public @Nullable Double deviationOfPopulation() {
    return root(variance(0));
  }

  @SqlAggregate(
      name = "STDDEV_SAMP",
      meaning =
          "The variance of a sample, which is what ksqlDB yields under this name; 0 of fewer than"
              + " two numbers.",
      example = {"STDDEV_SAMP(x): 2, 4, NULL, 6 → 4.0", "STDDEV_SAMP(x): 2 → 0.0"},
      dialect = Dialect.KSQL)
  public double ksqlVariance() {
    return orZero(variance(1));
  }

  @SqlAggregate(
      name = "STDDEV_SAMPLE",
      meaning = "The standard deviation of a sample; 0 of fewer than two numbers.",
      example = {"STDDEV_SAMPLE(x): 2, 4, NULL, 6 → 2.0", "STDDEV_SAMPLE(x): 2 → 0.0"},
      dialect = Dialect.KSQL)
  public double ksqlDeviation() {
    return orZero(root(variance(1)));
  }

  @Override
  public Moments copy() {
    Moments copy = new Moments();
    sum.copyTo(copy.sum);
    squares.copyTo(copy.squares);
    copy.count = count;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(count);
    sum.write(out);
    squares.write(out);
  }

  @Override
  public void read(StateInput in) {
    count = in.getLong();
    sum.read(in);
    squares.read(in);
  }
}
