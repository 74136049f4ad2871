package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What leaving digits away is in ksqlDB: ties go up, toward the larger number; without digits the
 * result is whole, a DOUBLE's a BIGINT; with digits a DECIMAL keeps its scale.
 */
public final class KsqlRounding {
  private static final String ROUND = "Rounded to a whole number, ties up.";
  private static final String ROUND_DIGITS =
      "Rounded to that many digits after the point, or before it where negative, ties up; the scale"
          + " stays.";
  private static final String TRUNC = "Cut to a whole number, toward zero.";
  private static final String TRUNC_DIGITS =
      "Cut to that many digits after the point, or before it where negative; the scale stays.";

  /** 2^63, the first number beyond BIGINT. */
  private static final double BIGINT_END = 0x1p63;

  private KsqlRounding() {}

  @SqlFunction(name = "ROUND", meaning = ROUND, example = "ROUND(7) = 7")
  public static long round(long value) {
    return value;
  }

  @SqlFunction(
      name = "ROUND",
      meaning = ROUND,
      example = {"ROUND(-2.5e0) = -2", "ROUND(2.5e0) = 3"})
  public static long round(double value) {
    return whole("ROUND", value, Math.floor(value) + (value - Math.floor(value) < 0.5 ? 0 : 1));
  }

  @SqlFunction(
      name = "ROUND",
      meaning =
          "Rounded to that many digits after the point, or before it where negative, ties up; of"
              + " the shortest decimal that reads as the double.",
      example = {"ROUND(1.005e0, 2) = 1.01e0", "ROUND(-1.5e0, 0) = -1e0", "ROUND(155, -1) = 160"})
  public static double round(double value, int digits) {
    return rounded(value, digits, value < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP);
  }

  @SqlFunction(
      name = "ROUND",
      meaning = ROUND,
      example = {"ROUND(-2.5) = -2", "ROUND(99.5) = 100"})
  public static @As(Type.INTEGRAL_DECIMAL) long round(@As(Type.DECIMAL) long value, int scale) {
    long unit = Decimals.powerOfTen(scale);
    return Math.floorDiv(value, unit) + up(value, unit);
  }

  @SqlFunction(
      name = "ROUND",
      meaning = ROUND,
      example = "ROUND(-12345678901234567890.5) = -12345678901234567890.0")
  public static @As(Type.INTEGRAL_DECIMAL) Int128 round(@As(Type.DECIMAL) Int128 value, int scale) {
    return WideDecimals.rescale(value, scale, 0, tiesUp(value));
  }

  @SqlFunction(
      name = "ROUND",
      meaning = ROUND_DIGITS,
      example = {
        "ROUND(-0.455, 2) = -0.45",
        "CAST(ROUND(1.25, 1) AS VARCHAR) = '1.3'",
        "ROUND(99.95, 1) = 100",
        "ROUND(1250.0, -2) = 1300"
      })
  public static @As(Type.WIDER_DECIMAL) long round(
      @As(Type.DECIMAL) long value, int scale, int digits) {
    if (digits >= scale) {
      return value;
    }
    if (scale - (long) digits > Decimal.MAX_NARROW) {
      return 0; // a value of at most 17 digits, whose result has room for one more, is less than
      // half
    }
    long unit = Decimals.powerOfTen(scale - digits);
    return (Math.floorDiv(value, unit) + up(value, unit)) * unit;
  }

  @SqlFunction(
      name = "ROUND",
      meaning = ROUND_DIGITS,
      example = "ROUND(12345678901234567890.25, 1) = 12345678901234567890.3")
  public static @As(Type.WIDER_DECIMAL) Int128 round(
      @As(Type.DECIMAL) Int128 value, int scale, int digits) {
    return Rounding.cut(value, scale - (long) digits, tiesUp(value));
  }

  @SqlFunction(name = "TRUNC", meaning = TRUNC, example = "TRUNC(7) = 7")
  public static long trunc(long value) {
    return value;
  }

  @SqlFunction(
      name = "TRUNC",
      meaning = TRUNC,
      example = {"TRUNC(-2.8e0) = -2", "TRUNC(2.8e0) = 2"})
  public static long trunc(double value) {
    return whole("TRUNC", value, value < 0 ? Math.ceil(value) : Math.floor(value));
  }

  @SqlFunction(
      name = "TRUNC",
      meaning =
          "Cut to that many digits after the point, or before it where negative; of the shortest"
              + " decimal that reads as the double.",
      example = {"TRUNC(123.456e0, 2) = 123.45e0", "TRUNC(-1299e0, -2) = -1200e0"})
  public static double trunc(double value, int digits) {
    return rounded(value, digits, RoundingMode.DOWN);
  }

  @SqlFunction(name = "TRUNC", meaning = TRUNC, example = "TRUNC(-2.8) = -2")
  public static @As(Type.INTEGRAL_DECIMAL) long trunc(@As(Type.DECIMAL) long value, int scale) {
    return Rounding.trunc(value, scale);
  }

  @SqlFunction(
      name = "TRUNC",
      meaning = TRUNC,
      example = "TRUNC(-12345678901234567890.8) = -12345678901234567890.0")
  public static @As(Type.INTEGRAL_DECIMAL) Int128 trunc(@As(Type.DECIMAL) Int128 value, int scale) {
    return Rounding.trunc(value, scale);
  }

  @SqlFunction(
      name = "TRUNC",
      meaning = TRUNC_DIGITS,
      example = {"TRUNC(-0.459, 2) = -0.45", "TRUNC(1299.0, -2) = 1200"})
  public static @As(Type.DECIMAL) long trunc(@As(Type.DECIMAL) long value, int scale, int digits) {
    return Rounding.trunc(value, scale, digits);
  }

  @SqlFunction(
      name = "TRUNC",
      meaning = TRUNC_DIGITS,
      example = "TRUNC(12345678901234567890.459, 2) = 12345678901234567890.45")
  public static @As(Type.DECIMAL) Int128 trunc(
      @As(Type.DECIMAL) Int128 value, int scale, int digits) {
    return Rounding.trunc(value, scale, digits);
  }

  /** One if what a whole number of units leaves of the value is at least half of one. */
  private static long up(long value, long unit) {
    long rest = Math.floorMod(value, unit);
    return rest > 0 && rest >= unit - rest ? 1 : 0;
  }

  private static RoundingMode tiesUp(Int128 value) {
    return value.compareTo(Int128.ZERO) < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
  }

  private static long whole(String function, double value, double whole) {
    if (!(whole >= -BIGINT_END && whole < BIGINT_END)) {
      throw new RowException(
          RowException.Kind.OVERFLOW, function + " of " + value + " does not fit BIGINT");
    }
    return (long) whole;
  }

  private static double rounded(double value, int digits, RoundingMode mode) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value;
    }
    BigDecimal shortest = BigDecimal.valueOf(value);
    if (digits >= shortest.scale()) {
      return value;
    }
    // All digits of a number are before that of the largest double; the power of ten can be huge.
    return digits < -Double.MAX_EXPONENT ? 0 : shortest.setScale(digits, mode).doubleValue();
  }
}
