package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.RowException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * The sum of doubles, without any error: rounded once, when it is read. So the order of rows, of
 * merges and of what was taken back in between does not show in a result.
 *
 * <p>It is kept as doubles of increasing magnitude none of which overlaps another (Shewchuk,
 * "Adaptive precision floating-point arithmetic", 1997; Python's {@code math.fsum}): for most data
 * one to three of them. Mutable: part of an accumulator.
 *
 * <p>What would leave the range of DOUBLE is a {@link RowException} and leaves the sum as it was.
 */
final class ExactSum {
  private static final double HALF_OF_MAX = Double.MAX_VALUE / 2;

  /** As many as do not overlap between the least and the greatest double, and one to spare. */
  private static final int MAX_PARTS = 41;

  private static final int INITIAL = 3;

  private double[] parts = new double[INITIAL];
  private int size;

  /**
   * Adds a number.
   *
   * @param value finite
   */
  void add(double value) {
    if (size > 0 && Math.abs(parts[size - 1]) + Math.abs(value) > HALF_OF_MAX) {
      addCarefully(value);
    } else {
      grow(value);
    }
  }

  private void addCarefully(double value) {
    double[] before = parts.clone();
    int sizeBefore = size;
    grow(value);
    for (int i = 0; i < size; i++) {
      if (!Double.isFinite(parts[i])) {
        parts = before;
        size = sizeBefore;
        throw Limits.overflow("the sum of " + value() + " and " + value);
      }
    }
  }

  private void grow(double value) {
    double x = value;
    int to = 0;
    for (int i = 0; i < size; i++) {
      double part = parts[i];
      double sum = x + part;
      double virtual = sum - x;
      double error = (x - (sum - virtual)) + (part - virtual);
      if (error != 0) {
        parts[to++] = error;
      }
      x = sum;
    }
    if (x != 0) {
      if (to == parts.length) {
        parts = Arrays.copyOf(parts, parts.length * 2);
      }
      parts[to++] = x;
    }
    size = to;
  }

  /**
   * Adds {@code a * b}, exactly.
   *
   * @param a {@linkplain Limits#squarable squarable}, as is {@code b}
   */
  void addProduct(double a, double b) {
    double product = a * b;
    grow(product);
    grow(Math.fma(a, b, -product));
  }

  void add(ExactSum other) {
    double[] before = parts.clone();
    int sizeBefore = size;
    try {
      for (int i = 0; i < other.size; i++) {
        add(other.parts[i]);
      }
    } catch (RowException e) {
      parts = before;
      size = sizeBefore;
      throw e;
    }
  }

  /** The double nearest to the sum; of two, the even one. */
  double value() {
    if (size == 0) {
      return 0;
    }
    int i = size - 1;
    double hi = parts[i];
    double lo = 0;
    while (i > 0 && lo == 0) {
      double part = parts[--i];
      double sum = hi + part;
      lo = part - (sum - hi);
      hi = sum;
    }
    // Half way between two doubles, what lies further below decides.
    if (i > 0 && (lo < 0 && parts[i - 1] < 0 || lo > 0 && parts[i - 1] > 0)) {
      double twice = lo * 2;
      double up = hi + twice;
      if (twice == up - hi) {
        hi = up;
      }
    }
    return hi;
  }

  private BigDecimal exact() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < size; i++) {
      sum = sum.add(new BigDecimal(parts[i]));
    }
    return sum;
  }

  /**
   * The sum of {@code (a - mean of a) * (b - mean of b)} over {@code n} pairs.
   *
   * @param products the sum of {@code a * b}
   * @param n at least 1
   */
  static double centered(long n, ExactSum products, ExactSum a, ExactSum b) {
    double difference = fast(n, products, a, b);
    if (!Double.isNaN(difference)) {
      return difference / n;
    }
    BigDecimal count = BigDecimal.valueOf(n);
    return count
        .multiply(products.exact())
        .subtract(a.exact().multiply(b.exact()))
        .divide(count, MathContext.DECIMAL128)
        .doubleValue();
  }

  /**
   * {@code n * products - a * b} in numbers of twice the digits of a double. NaN where that is not
   * good enough: beyond the range, or when the difference cancels more than 10 of 31 digits.
   */
  private static double fast(long n, ExactSum products, ExactSum a, ExactSum b) {
    double p = products.value();
    double x = a.value();
    double y = b.value();
    double all = n * p;
    double allRest = Math.fma((double) n, p, -all) + n * products.rest(p);
    double means = x * y;
    double meansRest = Math.fma(x, y, -means) + (x * b.rest(y) + a.rest(x) * y);
    double sum = all - means;
    double virtual = sum - all;
    double error = (all - (sum - virtual)) + (-means - virtual);
    double difference = sum + (error + (allRest - meansRest));
    boolean good = Double.isFinite(difference) && Math.abs(difference) > 1e-10 * Math.abs(all);
    return good ? difference : Double.NaN;
  }

  /** What rounding to {@link #value} left out, itself rounded. */
  private double rest(double value) {
    if (size <= 1) {
      return 0;
    }
    ExactSum rest = new ExactSum();
    copyTo(rest);
    rest.grow(-value);
    return rest.value();
  }

  void copyTo(ExactSum other) {
    other.parts = parts.clone();
    other.size = size;
  }

  void write(StateOutput out) {
    out.putCount(size);
    for (int i = 0; i < size; i++) {
      out.putDouble(parts[i]);
    }
  }

  void read(StateInput in) {
    size = in.getSize(1);
    if (size > MAX_PARTS) {
      throw StateInput.bad(size + " parts of a sum");
    }
    if (size > parts.length) {
      parts = new double[size];
    }
    for (int i = 0; i < size; i++) {
      parts[i] = in.getDouble();
      if (!Double.isFinite(parts[i])) {
        throw StateInput.bad("a sum with a part of " + parts[i]);
      }
    }
  }
}
