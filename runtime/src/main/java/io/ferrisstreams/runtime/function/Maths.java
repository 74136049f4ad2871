package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.RowException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Functions of numbers, but rounding. What does not fit its result is a row error. */
public final class Maths {
  private static final String ABS = "Without its sign.";
  private static final String SIGN = "-1, 0 or 1.";

  private Maths() {}

  @SqlFunction(name = "ABS", meaning = ABS, example = "ABS(-15) = 15")
  public static int abs(int value) {
    return Integers.abs(value);
  }

  @SqlFunction(name = "ABS", meaning = ABS, example = "ABS(CAST(-15 AS BIGINT)) = 15")
  public static long abs(long value) {
    return Integers.abs(value);
  }

  @SqlFunction(name = "ABS", meaning = ABS, example = "ABS(-0.45) = 0.45")
  public static @As(Type.DECIMAL) long abs(@As(Type.DECIMAL) long value, int scale) {
    return Decimals.abs(value);
  }

  @SqlFunction(
      name = "ABS",
      meaning = ABS,
      example = "ABS(-12345678901234567890.5) = 12345678901234567890.5")
  public static @As(Type.DECIMAL) Int128 abs(@As(Type.DECIMAL) Int128 value, int scale) {
    return WideDecimals.abs(value);
  }

  @SqlFunction(name = "ABS", meaning = ABS, example = "ABS(-1.5e0) = 1.5e0")
  public static double abs(double value) {
    return Math.abs(value);
  }

  @SqlFunction(name = "SIGN", meaning = SIGN, example = "SIGN(-3) = -1")
  public static int sign(long value) {
    return Long.signum(value);
  }

  @SqlFunction(name = "SIGN", meaning = SIGN, example = "SIGN(-0.45) = -1")
  public static int sign(@As(Type.DECIMAL) long value, int scale) {
    return Long.signum(value);
  }

  @SqlFunction(name = "SIGN", meaning = SIGN, example = "SIGN(-12345678901234567890.5) = -1")
  public static int sign(@As(Type.DECIMAL) Int128 value, int scale) {
    return value.signum();
  }

  @SqlFunction(name = "SIGN", meaning = SIGN, example = "SIGN(2e0) = 1")
  public static int sign(double value) {
    return (int) Math.signum(value);
  }

  @SqlFunction(
      name = "SQRT",
      meaning = "The square root; of a negative number a row error.",
      example = "SQRT(9e0) = 3e0")
  public static double sqrt(double value) {
    if (value < 0) {
      throw Limits.bad("SQRT of negative " + value);
    }
    return Math.sqrt(value);
  }

  @SqlFunction(name = "CBRT", meaning = "The cube root.", example = "CBRT(-27) = -3e0")
  public static double cbrt(double value) {
    return Math.cbrt(value);
  }

  @SqlFunction(
      name = "POWER",
      aliases = "POW",
      meaning = "The first number to the power of the second.",
      example = "POWER(2, 3) = 8e0")
  public static double power(double base, double exponent) {
    double result = Math.pow(base, exponent);
    if (Double.isInfinite(result) && !Double.isInfinite(base)) {
      throw overflow("POWER(" + base + ", " + exponent + ")");
    }
    return result;
  }

  @SqlFunction(
      name = "EXP",
      meaning = "Euler's number to that power.",
      example = {"EXP(0) = 1e0", "ABS(EXP(1) - 2.718281828459045e0) < 1e-12"})
  public static double exp(double exponent) {
    double result = Math.exp(exponent);
    if (Double.isInfinite(result) && !Double.isInfinite(exponent)) {
      throw overflow("EXP(" + exponent + ")");
    }
    return result;
  }

  @SqlFunction(
      name = "LN",
      meaning = "The natural logarithm; of a number that is not positive a row error.",
      example = "LN(EXP(2)) = 2e0")
  public static double ln(double value) {
    return Math.log(positive("LN", value));
  }

  @SqlFunction(name = "LOG", meaning = "The natural logarithm, as LN.", example = "LOG(1) = 0e0")
  public static double log(double value) {
    return Math.log(positive("LOG", value));
  }

  @SqlFunction(
      name = "LOG",
      meaning = "The logarithm of the second number to the base of the first.",
      example = {"LOG(2, 8) = 3e0", "LOG(10, 1000) = 3e0"})
  public static double log(double base, double value) {
    if (base == 1) {
      throw Limits.bad("LOG to base 1");
    }
    if (base == 10) {
      return Math.log10(positive("LOG", value));
    }
    double exact = Math.log(positive("LOG", value)) / Math.log(positive("LOG", base));
    double whole = Math.rint(exact);
    // A quotient of two rounded logarithms misses whole numbers by a hair.
    return Math.pow(base, whole) == value ? whole : exact;
  }

  @SqlFunction(name = "LOG10", meaning = "The logarithm to base 10.", example = "LOG10(1000) = 3e0")
  public static double log10(double value) {
    return Math.log10(positive("LOG10", value));
  }

  @SqlFunction(name = "LOG2", meaning = "The logarithm to base 2.", example = "LOG2(1024) = 10e0")
  public static double log2(double value) {
    return log(2, value);
  }

  @SqlFunction(
      name = "RANDOM",
      aliases = "RAND",
      meaning = "A number from 0 to, not including, 1; another one at each call.",
      example = "RANDOM() BETWEEN 0 AND 1",
      deterministic = false)
  public static double random() {
    return ThreadLocalRandom.current().nextDouble();
  }

  @SqlFunction(
      name = "GEO_DISTANCE",
      meaning =
          "Kilometres between two points of latitude and longitude in degrees, along a great"
              + " circle.",
      example = "ROUND(GEO_DISTANCE(52.52, 13.40, 48.86, 2.35)) = 877")
  public static double geoDistance(double lat1, double lon1, double lat2, double lon2) {
    return geoDistance(lat1, lon1, lat2, lon2, "KM");
  }

  @SqlFunction(
      name = "GEO_DISTANCE",
      meaning = "The distance in 'KM' or in miles, 'MI'; a NULL is kilometres.",
      example = {
        "ROUND(GEO_DISTANCE(52.52, 13.40, 48.86, 2.35, 'MI')) = 545",
        "ROUND(GEO_DISTANCE(52.52, 13.40, 48.86, 2.35, CAST(NULL AS VARCHAR))) = 877"
      })
  public static double geoDistance(
      double lat1, double lon1, double lat2, double lon2, @Nullable String unit) {
    if (Math.abs(lat1) > 90 || Math.abs(lat2) > 90) {
      throw Limits.bad("GEO_DISTANCE of a latitude beyond 90 degrees");
    }
    if (Math.abs(lon1) > 180 || Math.abs(lon2) > 180) {
      throw Limits.bad("GEO_DISTANCE of a longitude beyond 180 degrees");
    }
    double radius = radius(unit);
    double sinLat = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double sinLon = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double cosines = Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2));
    double haversine = sinLat * sinLat + cosines * sinLon * sinLon;
    return 2 * radius * Math.asin(Math.sqrt(Math.min(1, haversine)));
  }

  private static double radius(@Nullable String unit) {
    if (unit == null || unit.regionMatches(true, 0, "KM", 0, 2)) {
      return 6371;
    }
    if (unit.regionMatches(true, 0, "MI", 0, 2)) {
      return 3959;
    }
    throw Limits.bad("GEO_DISTANCE in '" + unit + "', neither KM nor MI");
  }

  private static double positive(String function, double value) {
    if (value <= 0) {
      throw Limits.bad(function + " of " + value + ", which is not positive");
    }
    return value;
  }

  private static RowException overflow(String what) {
    return new RowException(RowException.Kind.OVERFLOW, what + " overflows");
  }
}
