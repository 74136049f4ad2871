package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Functions of numbers. What does not fit its result is a row error. */
public final class Maths {
  private Maths() {}

  @SqlFunction(name = "ABS", example = "ABS(-15) = 15")
  public static int abs(int value) {
    return Integers.abs(value);
  }

  @SqlFunction(name = "ABS", example = "ABS(CAST(-15 AS BIGINT)) = 15")
  public static long abs(long value) {
    return Integers.abs(value);
  }

  @SqlFunction(name = "ABS", example = "ABS(-0.45) = 0.45")
  public static @As(SqlFunction.Type.DECIMAL) long abs(
      @As(SqlFunction.Type.DECIMAL) long value, int scale) {
    return Decimals.abs(value);
  }

  @SqlFunction(name = "ABS", example = "ABS(-1.5e0) = 1.5e0")
  public static double abs(double value) {
    return Math.abs(value);
  }

  /** -1, 0 or 1. */
  @SqlFunction(name = "SIGN", example = "SIGN(-3) = -1")
  public static int sign(long value) {
    return Long.signum(value);
  }

  /** -1, 0 or 1. */
  @SqlFunction(name = "SIGN", example = "SIGN(-0.45) = -1")
  public static int sign(@As(SqlFunction.Type.DECIMAL) long value, int scale) {
    return Long.signum(value);
  }

  /** -1, 0 or 1. */
  @SqlFunction(name = "SIGN", example = "SIGN(2e0) = 1")
  public static int sign(double value) {
    return (int) Math.signum(value);
  }

  /** The largest whole number not above it. */
  @SqlFunction(name = "FLOOR", example = "FLOOR(-2.2) = -3")
  public static @As(SqlFunction.Type.INTEGRAL_DECIMAL) long floor(
      @As(SqlFunction.Type.DECIMAL) long value, int scale) {
    long whole = Decimals.toLong(value, scale);
    return value < 0 && Decimals.compare(whole, 0, value, scale) != 0 ? whole - 1 : whole;
  }

  /** The largest whole number not above it. */
  @SqlFunction(name = "FLOOR", example = "FLOOR(-2.2e0) = -3e0")
  public static double floor(double value) {
    return Math.floor(value);
  }

  /** The smallest whole number not below it. */
  @SqlFunction(name = "CEIL", example = "CEIL(-2.8) = -2")
  @SqlFunction(name = "CEILING", example = "CEILING(2.1) = 3")
  public static @As(SqlFunction.Type.INTEGRAL_DECIMAL) long ceil(
      @As(SqlFunction.Type.DECIMAL) long value, int scale) {
    long whole = Decimals.toLong(value, scale);
    return value > 0 && Decimals.compare(whole, 0, value, scale) != 0 ? whole + 1 : whole;
  }

  /** The smallest whole number not below it. */
  @SqlFunction(name = "CEIL", example = "CEIL(-2.8e0) = -2e0")
  @SqlFunction(name = "CEILING", example = "CEILING(2.1e0) = 3e0")
  public static double ceil(double value) {
    return Math.ceil(value);
  }

  /** Rounded to a whole number, ties away from zero. */
  @SqlFunction(name = "ROUND", example = "ROUND(-2.5e0) = -3e0")
  public static double round(double value) {
    return round(value, 0);
  }

  /**
   * Rounded to {@code digits} after the point, ties away from zero; of the double's exact value.
   */
  @SqlFunction(name = "ROUND", example = "ROUND(123.456e0, 2) = 123.46e0")
  public static double round(double value, int digits) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value;
    }
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }

  @SqlFunction(name = "SQRT", example = "SQRT(9e0) = 3e0")
  public static double sqrt(double value) {
    if (value < 0) {
      throw new RowException(RowException.Kind.BAD_ARGUMENT, "SQRT of negative " + value);
    }
    return Math.sqrt(value);
  }

  @SqlFunction(name = "POWER", example = "POWER(2e0, 3e0) = 8e0")
  @SqlFunction(name = "POW", example = "POW(42e0, 2e0) = 1764e0")
  public static double power(double base, double exponent) {
    double result = Math.pow(base, exponent);
    if (Double.isInfinite(result) && !Double.isInfinite(base)) {
      throw overflow("POWER(" + base + ", " + exponent + ")");
    }
    return result;
  }

  private static RowException overflow(String what) {
    return new RowException(RowException.Kind.OVERFLOW, what + " overflows");
  }
}
