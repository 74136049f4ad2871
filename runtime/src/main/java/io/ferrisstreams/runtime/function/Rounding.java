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

/** Functions that leave digits away. */
public final class Rounding {
  private static final String FLOOR = "The largest whole number not above it.";
  private static final String CEIL = "The smallest whole number not below it.";
  private static final String ROUND_DECIMAL =
      "The same of an exact number. The scale of the result is the number of digits where that is a"
          + " constant of 0 or more, and as before elsewhere.";
  private static final String TRUNC = "Cut to a whole number, toward zero.";
  private static final String TRUNC_DIGITS =
      "Cut to that many digits after the point, or before it; the scale stays.";

  private static final long HALF = 5_000_000_000_000_000_000L;

  private Rounding() {}

  @SqlFunction(name = "FLOOR", meaning = FLOOR, example = "FLOOR(7) = 7")
  public static int floor(int value) {
    return value;
  }

  @SqlFunction(name = "FLOOR", meaning = FLOOR, example = "FLOOR(CAST(7 AS BIGINT)) = 7")
  public static long floor(long value) {
    return value;
  }

  @SqlFunction(name = "FLOOR", meaning = FLOOR, example = "FLOOR(-2.2) = -3")
  public static @As(Type.INTEGRAL_DECIMAL) long floor(@As(Type.DECIMAL) long value, int scale) {
    long whole = Decimals.toLong(value, scale);
    return value < 0 && Decimals.compare(whole, 0, value, scale) != 0 ? whole - 1 : whole;
  }

  @SqlFunction(
      name = "FLOOR",
      meaning = FLOOR,
      example = "FLOOR(-12345678901234567890.2) = -12345678901234567891")
  public static @As(Type.INTEGRAL_DECIMAL) Int128 floor(@As(Type.DECIMAL) Int128 value, int scale) {
    return WideDecimals.rescale(value, scale, 0, RoundingMode.FLOOR);
  }

  @SqlFunction(name = "FLOOR", meaning = FLOOR, example = "FLOOR(-2.2e0) = -3e0")
  public static double floor(double value) {
    return Math.floor(value);
  }

  @SqlFunction(name = "CEIL", aliases = "CEILING", meaning = CEIL, example = "CEIL(7) = 7")
  public static int ceil(int value) {
    return value;
  }

  @SqlFunction(
      name = "CEIL",
      aliases = "CEILING",
      meaning = CEIL,
      example = "CEIL(CAST(7 AS BIGINT)) = 7")
  public static long ceil(long value) {
    return value;
  }

  @SqlFunction(name = "CEIL", aliases = "CEILING", meaning = CEIL, example = "CEIL(-2.8) = -2")
  public static @As(Type.INTEGRAL_DECIMAL) long ceil(@As(Type.DECIMAL) long value, int scale) {
    long whole = Decimals.toLong(value, scale);
    return value > 0 && Decimals.compare(whole, 0, value, scale) != 0 ? whole + 1 : whole;
  }

  @SqlFunction(
      name = "CEIL",
      aliases = "CEILING",
      meaning = CEIL,
      example = "CEIL(-12345678901234567890.8) = -12345678901234567890")
  public static @As(Type.INTEGRAL_DECIMAL) Int128 ceil(@As(Type.DECIMAL) Int128 value, int scale) {
    return WideDecimals.rescale(value, scale, 0, RoundingMode.CEILING);
  }

  @SqlFunction(name = "CEIL", aliases = "CEILING", meaning = CEIL, example = "CEIL(-2.8e0) = -2e0")
  public static double ceil(double value) {
    return Math.ceil(value);
  }

  @SqlFunction(
      name = "ROUND",
      meaning = "Rounded to a whole number, ties away from zero.",
      example = "ROUND(-2.5e0) = -3e0")
  public static double round(double value) {
    return round(value, 0);
  }

  @SqlFunction(
      name = "ROUND",
      meaning =
          "Rounded to that many digits after the point, ties away from zero; of the double's exact"
              + " value.",
      example = {"ROUND(123.456e0, 2) = 123.46e0", "ROUND(1250e0, -2) = 1300e0"})
  public static double round(double value, int digits) {
    return rounded(value, digits, RoundingMode.HALF_UP);
  }

  @SqlFunction(
      name = "ROUND",
      meaning = ROUND_DECIMAL,
      example = {"ROUND(-0.455, 2) = -0.46", "ROUND(1250, -2) = 1300"})
  public static @As(Type.WIDER_DECIMAL) long round(
      @As(Type.DECIMAL) long value, int scale, int digits) {
    if (digits >= scale) {
      return value;
    }
    if (scale - (long) digits > 18) {
      // Half of ten to the 19th is a long: only there can what is left be one, which does not fit.
      if (scale - (long) digits == 19 && (value >= HALF || value <= -HALF)) {
        throw new RowException(
            RowException.Kind.OVERFLOW, "ROUND of " + Decimals.format(value, scale) + " overflows");
      }
      return 0;
    }
    // Cut to a scale and put back to the old one; what is left of the point counts as scale, too.
    return Decimals.rescale(Decimals.rescale(value, scale - digits, 0), 0, scale - digits);
  }

  @SqlFunction(
      name = "ROUND",
      meaning = ROUND_DECIMAL,
      example = "ROUND(12345678901234567890, -3) = 12345678901234568000")
  public static @As(Type.WIDER_DECIMAL) Int128 round(
      @As(Type.DECIMAL) Int128 value, int scale, int digits) {
    return cut(value, scale - (long) digits, RoundingMode.HALF_UP);
  }

  /** Without its last digits, zeros in their place. */
  static Int128 cut(Int128 value, long digits, RoundingMode mode) {
    if (digits <= 0) {
      return value;
    }
    if (digits > Decimal.MAX_PRECISION) {
      return Int128.ZERO; // all digits are less than half of such a power of ten
    }
    int zeros = (int) digits;
    return WideDecimals.rescale(WideDecimals.rescale(value, zeros, 0, mode), 0, zeros);
  }

  @SqlFunction(
      name = "TRUNC",
      aliases = "TRUNCATE",
      meaning = TRUNC,
      example = "TRUNC(-2.8e0) = -2e0")
  public static double trunc(double value) {
    return value < 0 ? Math.ceil(value) : Math.floor(value);
  }

  @SqlFunction(
      name = "TRUNC",
      aliases = "TRUNCATE",
      meaning = "Cut to that many digits after the point, or before it where negative.",
      example = {"TRUNC(123.456e0, 2) = 123.45e0", "TRUNC(1299e0, -2) = 1200e0"})
  public static double trunc(double value, int digits) {
    return rounded(value, digits, RoundingMode.DOWN);
  }

  @SqlFunction(name = "TRUNC", aliases = "TRUNCATE", meaning = TRUNC, example = "TRUNC(-2.8) = -2")
  public static @As(Type.INTEGRAL_DECIMAL) long trunc(@As(Type.DECIMAL) long value, int scale) {
    return Decimals.toLong(value, scale);
  }

  @SqlFunction(
      name = "TRUNC",
      aliases = "TRUNCATE",
      meaning = TRUNC,
      example = "TRUNC(-12345678901234567890.8) = -12345678901234567890")
  public static @As(Type.INTEGRAL_DECIMAL) Int128 trunc(@As(Type.DECIMAL) Int128 value, int scale) {
    return WideDecimals.rescale(value, scale, 0, RoundingMode.DOWN);
  }

  @SqlFunction(
      name = "TRUNC",
      aliases = "TRUNCATE",
      meaning = TRUNC_DIGITS,
      example = {"TRUNC(-0.459, 2) = -0.45", "TRUNC(1299, -2) = 1200"})
  public static @As(Type.DECIMAL) long trunc(@As(Type.DECIMAL) long value, int scale, int digits) {
    if (digits >= scale) {
      return value;
    }
    if (scale - (long) digits > 18) {
      return 0;
    }
    return value - value % Decimals.powerOfTen(scale - digits);
  }

  @SqlFunction(
      name = "TRUNC",
      aliases = "TRUNCATE",
      meaning = TRUNC_DIGITS,
      example = "TRUNC(12345678901234567890.459, 2) = 12345678901234567890.45")
  public static @As(Type.DECIMAL) Int128 trunc(
      @As(Type.DECIMAL) Int128 value, int scale, int digits) {
    return cut(value, scale - (long) digits, RoundingMode.DOWN);
  }

  private static double rounded(double value, int digits, RoundingMode mode) {
    // No double has digits beyond these, and a BigDecimal of a billion digits takes a while.
    if (Double.isNaN(value) || Double.isInfinite(value) || digits > 1100) {
      return value;
    }
    if (digits < -310) {
      return 0;
    }
    return new BigDecimal(value).setScale(digits, mode).doubleValue();
  }
}
