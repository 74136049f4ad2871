package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/**
 * The line that fits pairs of numbers best, and how well it does (SQL:2003, 10.9). Rows in which
 * one of the two is NULL do not count. All sums are exact, as in {@link Moments}. Mutable, as
 * {@link Accumulator} says.
 */
public final class Regression implements Accumulator<Regression> {
  private static final String SLOPE = "The slope of the line through (x, y) with least squares.";
  private static final String PAIRS = "(1, 10), (3, 20), (NULL, 5), (5, 60)";

  private final ExactSum sumY = new ExactSum();
  private final ExactSum sumX = new ExactSum();
  private final ExactSum sumYy = new ExactSum();
  private final ExactSum sumXx = new ExactSum();
  private final ExactSum sumXy = new ExactSum();
  private long count;

  public void add(double y, double x) {
    sum(Limits.squarable(y), Limits.squarable(x), 1);
  }

  public void remove(double y, double x) {
    sum(Limits.squarable(y), Limits.squarable(x), -1);
  }

  private void sum(double y, double x, int sign) {
    sumY.add(sign * y);
    sumX.add(sign * x);
    sumYy.addProduct(sign * y, y);
    sumXx.addProduct(sign * x, x);
    sumXy.addProduct(sign * x, y);
    count += sign;
  }

  @Override
  public void merge(Regression other) {
    sumY.add(other.sumY);
    sumX.add(other.sumX);
    sumYy.add(other.sumYy);
    sumXx.add(other.sumXx);
    sumXy.add(other.sumXy);
    count += other.count;
  }

  private double yy() {
    return ExactSum.centered(count, sumYy, sumY, sumY);
  }

  private double xx() {
    return ExactSum.centered(count, sumXx, sumX, sumX);
  }

  private double xy() {
    return ExactSum.centered(count, sumXy, sumX, sumY);
  }

  @SqlAggregate(
      name = "CORR",
      aliases = "CORRELATION",
      meaning = "Pearson's coefficient, -1 to 1; NULL if all x, or all y, are the same.",
      example = {
        "CORR(y, x): (1, 2), (2, 4), (3, 6) → 1.0",
        "CORR(y, x): (1, 2), (2, NULL), (1, 6) → NULL"
      })
  public @Nullable Double correlation() {
    if (count == 0) {
      return null;
    }
    double xx = xx();
    double yy = yy();
    if (xx == 0 || yy == 0) {
      return null;
    }
    double both = xx * yy;
    // One root is more exact than two, but a product of two squares may leave the range of DOUBLE.
    double correlation =
        both > Double.MIN_NORMAL && Double.isFinite(both)
            ? xy() / Math.sqrt(both)
            : xy() / Math.sqrt(xx) / Math.sqrt(yy);
    return Math.max(-1, Math.min(1, correlation));
  }

  @SqlAggregate(
      name = "CORRELATION",
      meaning = "Pearson's coefficient, -1 to 1; NaN if all x, or all y, are the same.",
      example = "CORRELATION(y, x): (1.5e0, 8e0), (-1e0, -2e0) → 1.0",
      dialect = Dialect.KSQL)
  public double ksqlCorrelation() {
    Double correlation = correlation();
    return correlation == null ? Double.NaN : correlation;
  }

  @SqlAggregate(
      name = "COVAR_POP",
      meaning = "The covariance of a whole population; NULL of nothing.",
      example = "COVAR_POP(y, x): (1, 2), (2, 4), (3, 6) → 1.3333333333333333")
  public @Nullable Double covarianceOfPopulation() {
    return count == 0 ? null : (Double) (xy() / count);
  }

  @SqlAggregate(
      name = "COVAR_SAMP",
      meaning = "The covariance of a sample; NULL of fewer than two pairs.",
      example = {
        "COVAR_SAMP(y, x): (1, 2), (2, 4), (3, 6) → 2.0",
        "COVAR_SAMP(y, x): (1, 2) → NULL"
      })
  public @Nullable Double covarianceOfSample() {
    return count < 2 ? null : (Double) (xy() / (count - 1));
  }

  @SqlAggregate(
      name = "REGR_SLOPE",
      meaning = SLOPE + " NULL if all x are the same.",
      example = {
        "REGR_SLOPE(y, x): (5, 2), (7, 3), (9, 4) → 2.0",
        "REGR_SLOPE(y, x): (5, 2) → NULL"
      })
  public @Nullable Double slope() {
    double xx = count == 0 ? 0 : xx();
    return xx == 0 ? null : (Double) (xy() / xx);
  }

  @SqlAggregate(
      name = "REGR_INTERCEPT",
      meaning = "Where that line meets x = 0; NULL if all x are the same.",
      example = "REGR_INTERCEPT(y, x): (5, 2), (7, 3), (9, 4) → 1.0")
  public @Nullable Double intercept() {
    Double slope = slope();
    return slope == null ? null : (Double) ((sumY.value() - slope * sumX.value()) / count);
  }

  @SqlAggregate(
      name = "REGR_R2",
      meaning =
          "The square of the coefficient of correlation; NULL if all x are the same, else 1 if all"
              + " y are.",
      example = {
        "REGR_R2(y, x): (5, 2), (7, 3), (9, 4) → 1.0",
        "REGR_R2(y, x): (5, 2), (5, 3) → 1.0"
      })
  public @Nullable Double r2() {
    if (count == 0 || xx() == 0) {
      return null;
    }
    Double correlation = correlation();
    return correlation == null ? 1 : (Double) (correlation * correlation);
  }

  @SqlAggregate(
      name = "REGR_COUNT",
      meaning = "How many pairs there are.",
      example = "REGR_COUNT(y, x): " + PAIRS + " → 3")
  public long pairs() {
    return count;
  }

  @SqlAggregate(
      name = "REGR_AVGX",
      meaning = "The mean of x; NULL of nothing.",
      example = "REGR_AVGX(y, x): " + PAIRS + " → 30.0")
  public @Nullable Double averageX() {
    return count == 0 ? null : (Double) (sumX.value() / count);
  }

  @SqlAggregate(
      name = "REGR_AVGY",
      meaning = "The mean of y; NULL of nothing.",
      example = "REGR_AVGY(y, x): " + PAIRS + " → 3.0")
  public @Nullable Double averageY() {
    return count == 0 ? null : (Double) (sumY.value() / count);
  }

  @SqlAggregate(
      name = "REGR_SXX",
      meaning = "The sum of squared distances of x from its mean; NULL of nothing.",
      example = "REGR_SXX(y, x): " + PAIRS + " → 1400.0")
  public @Nullable Double sxx() {
    return count == 0 ? null : (Double) xx();
  }

  @SqlAggregate(
      name = "REGR_SYY",
      meaning = "The sum of squared distances of y from its mean; NULL of nothing.",
      example = "REGR_SYY(y, x): " + PAIRS + " → 8.0")
  public @Nullable Double syy() {
    return count == 0 ? null : (Double) yy();
  }

  @SqlAggregate(
      name = "REGR_SXY",
      meaning = "The sum of products of both distances; NULL of nothing.",
      example = "REGR_SXY(y, x): " + PAIRS + " → 100.0")
  public @Nullable Double sxy() {
    return count == 0 ? null : (Double) xy();
  }

  @Override
  public Regression copy() {
    Regression copy = new Regression();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(count);
    sumY.write(out);
    sumX.write(out);
    sumYy.write(out);
    sumXx.write(out);
    sumXy.write(out);
  }

  @Override
  public void read(StateInput in) {
    count = in.getLong();
    sumY.read(in);
    sumX.read(in);
    sumYy.read(in);
    sumXx.read(in);
    sumXy.read(in);
  }
}
