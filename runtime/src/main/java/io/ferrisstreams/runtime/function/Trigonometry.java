package io.ferrisstreams.runtime.function;

/** Functions of angles, in radians. */
public final class Trigonometry {
  private Trigonometry() {}

  @SqlFunction(name = "PI", meaning = "The number π.", example = "PI() = 3.141592653589793e0")
  public static double pi() {
    return Math.PI;
  }

  @SqlFunction(name = "DEGREES", meaning = "Radians as degrees.", example = "DEGREES(PI()) = 180")
  public static double degrees(double radians) {
    return Math.toDegrees(radians);
  }

  @SqlFunction(name = "RADIANS", meaning = "Degrees as radians.", example = "RADIANS(180) = PI()")
  public static double radians(double degrees) {
    return Math.toRadians(degrees);
  }

  @SqlFunction(name = "SIN", meaning = "The sine.", example = "SIN(PI() / 2) = 1")
  public static double sin(double radians) {
    return Math.sin(radians);
  }

  @SqlFunction(name = "COS", meaning = "The cosine.", example = "COS(0) = 1")
  public static double cos(double radians) {
    return Math.cos(radians);
  }

  @SqlFunction(name = "TAN", meaning = "The tangent.", example = "ABS(TAN(PI() / 4) - 1) < 1e-12")
  public static double tan(double radians) {
    return Math.tan(radians);
  }

  @SqlFunction(
      name = "COT",
      meaning = "The cotangent; of 0 a row error.",
      example = "ABS(COT(PI() / 4) - 1) < 1e-12")
  public static double cot(double radians) {
    double tangent = Math.tan(radians);
    if (tangent == 0) {
      throw Limits.bad("COT of " + radians);
    }
    return 1 / tangent;
  }

  @SqlFunction(
      name = "ASIN",
      meaning = "The angle with that sine; beyond -1 to 1 a row error.",
      example = "ASIN(1) = PI() / 2")
  public static double asin(double value) {
    return Math.asin(ratio("ASIN", value));
  }

  @SqlFunction(
      name = "ACOS",
      meaning = "The angle with that cosine; beyond -1 to 1 a row error.",
      example = "ACOS(1) = 0")
  public static double acos(double value) {
    return Math.acos(ratio("ACOS", value));
  }

  @SqlFunction(name = "ATAN", meaning = "The angle with that tangent.", example = "ATAN(0) = 0")
  public static double atan(double value) {
    return Math.atan(value);
  }

  @SqlFunction(
      name = "ATAN2",
      meaning = "The angle of the point with ordinate and abscissa, in this order.",
      example = "ATAN2(1, 0) = PI() / 2")
  public static double atan2(double y, double x) {
    return Math.atan2(y, x);
  }

  @SqlFunction(name = "SINH", meaning = "The hyperbolic sine.", example = "SINH(0) = 0")
  public static double sinh(double value) {
    return Math.sinh(value);
  }

  @SqlFunction(name = "COSH", meaning = "The hyperbolic cosine.", example = "COSH(0) = 1")
  public static double cosh(double value) {
    return Math.cosh(value);
  }

  @SqlFunction(name = "TANH", meaning = "The hyperbolic tangent.", example = "TANH(0) = 0")
  public static double tanh(double value) {
    return Math.tanh(value);
  }

  private static double ratio(String function, double value) {
    if (value < -1 || value > 1) {
      throw Limits.bad(function + " of " + value + ", which is not within -1 to 1");
    }
    return value;
  }
}
