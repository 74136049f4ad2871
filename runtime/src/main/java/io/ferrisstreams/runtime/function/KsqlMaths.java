package io.ferrisstreams.runtime.function;

/**
 * What functions of DOUBLEs are in ksqlDB: beyond their domain they are NaN, at its ends infinite,
 * as IEEE 754 has it, and never a row error.
 */
public final class KsqlMaths {
  private KsqlMaths() {}

  @SqlFunction(
      name = "SQRT",
      meaning = "The square root; NaN of a negative number.",
      example = {"SQRT(9e0) = 3e0", "CAST(SQRT(-1e0) AS VARCHAR) = 'NaN'"})
  public static double sqrt(double value) {
    return Math.sqrt(value);
  }

  @SqlFunction(
      name = "EXP",
      meaning = "Euler's number to that power; infinite if it is too large.",
      example = {"EXP(0) = 1e0", "CAST(EXP(1000) AS VARCHAR) = 'Infinity'"})
  public static double exp(double exponent) {
    return Math.exp(exponent);
  }

  @SqlFunction(
      name = "POWER",
      meaning = "The first number to the power of the second; infinite if it is too large.",
      example = {"POWER(2, 3) = 8e0", "CAST(POWER(10, 400) AS VARCHAR) = 'Infinity'"})
  public static double power(double base, double exponent) {
    return Math.pow(base, exponent);
  }

  @SqlFunction(
      name = "LN",
      meaning = "The natural logarithm; -Infinity of 0, NaN of a negative number.",
      example = {"LN(EXP(2)) = 2e0", "CAST(LN(0) AS VARCHAR) = '-Infinity'"})
  public static double ln(double value) {
    return Math.log(value);
  }

  @SqlFunction(
      name = "LOG",
      meaning = "The natural logarithm, as LN.",
      example = {"LOG(1) = 0e0", "CAST(LOG(-13) AS VARCHAR) = 'NaN'"})
  public static double log(double value) {
    return Math.log(value);
  }

  @SqlFunction(
      name = "LOG",
      meaning =
          "The logarithm of the second number to the base of the first; NaN where the base is 1 or"
              + " not positive.",
      example = {
        "LOG(2, 8) = 3e0",
        "CAST(LOG(15, 0) AS VARCHAR) = '-Infinity'",
        "CAST(LOG(1, 13) AS VARCHAR) = 'NaN'",
        "CAST(LOG(0, 13) AS VARCHAR) = 'NaN'"
      })
  public static double log(double base, double value) {
    if (base <= 0 || base == 1) {
      return Double.NaN;
    }
    return value > 0 ? Maths.log(base, value) : Math.log(value) / Math.log(base);
  }

  @SqlFunction(
      name = "COT",
      meaning = "The cotangent; infinite of 0.",
      example = {"ABS(COT(PI() / 4) - 1) < 1e-12", "CAST(COT(0) AS VARCHAR) = 'Infinity'"})
  public static double cot(double radians) {
    return 1 / Math.tan(radians);
  }

  @SqlFunction(
      name = "ASIN",
      meaning = "The angle with that sine; NaN beyond -1 to 1.",
      example = {"ASIN(1) = PI() / 2", "CAST(ASIN(2) AS VARCHAR) = 'NaN'"})
  public static double asin(double value) {
    return Math.asin(value);
  }

  @SqlFunction(
      name = "ACOS",
      meaning = "The angle with that cosine; NaN beyond -1 to 1.",
      example = {"ACOS(1) = 0", "CAST(ACOS(2) AS VARCHAR) = 'NaN'"})
  public static double acos(double value) {
    return Math.acos(value);
  }
}
