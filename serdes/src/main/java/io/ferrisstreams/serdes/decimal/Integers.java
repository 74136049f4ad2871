package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;

/**
 * INT and BIGINT arithmetic that never wraps around: a result that does not fit is a {@link
 * RowException} of kind OVERFLOW. Division truncates toward zero.
 */
public final class Integers {
  private Integers() {}

  public static int add(int a, int b) {
    long sum = (long) a + b;
    return (int) sum == sum ? (int) sum : overflow("INT", a + " + " + b);
  }

  public static long add(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0 ? overflow("BIGINT", a + " + " + b) : sum;
  }

  public static int subtract(int a, int b) {
    long difference = (long) a - b;
    return (int) difference == difference ? (int) difference : overflow("INT", a + " - " + b);
  }

  public static long subtract(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) < 0 ? overflow("BIGINT", a + " - " + b) : difference;
  }

  public static int multiply(int a, int b) {
    long product = (long) a * b;
    return (int) product == product ? (int) product : overflow("INT", a + " * " + b);
  }

  public static long multiply(long a, long b) {
    long product = a * b;
    return Math.multiplyHigh(a, b) == product >> 63 ? product : overflow("BIGINT", a + " * " + b);
  }

  public static int divide(int a, int b) {
    if (b == 0) {
      throw divisionByZero(a + " / 0");
    }
    return a == Integer.MIN_VALUE && b == -1 ? overflow("INT", a + " / " + b) : a / b;
  }

  public static long divide(long a, long b) {
    if (b == 0) {
      throw divisionByZero(a + " / 0");
    }
    return a == Long.MIN_VALUE && b == -1 ? overflow("BIGINT", a + " / " + b) : a / b;
  }

  /** What {@link #divide(int, int)} leaves, with the sign of {@code a}. */
  public static int remainder(int a, int b) {
    if (b == 0) {
      throw divisionByZero(a + " % 0");
    }
    return a % b;
  }

  /** What {@link #divide(long, long)} leaves, with the sign of {@code a}. */
  public static long remainder(long a, long b) {
    if (b == 0) {
      throw divisionByZero(a + " % 0");
    }
    return a % b;
  }

  public static int negate(int value) {
    return value == Integer.MIN_VALUE ? overflow("INT", "-(" + value + ")") : -value;
  }

  public static long negate(long value) {
    return value == Long.MIN_VALUE ? overflow("BIGINT", "-(" + value + ")") : -value;
  }

  public static int abs(int value) {
    return value == Integer.MIN_VALUE ? overflow("INT", "abs(" + value + ")") : Math.abs(value);
  }

  public static long abs(long value) {
    return value == Long.MIN_VALUE ? overflow("BIGINT", "abs(" + value + ")") : Math.abs(value);
  }

  /** The value as an INT, if it is one. */
  public static int toInt(long value) {
    return (int) value == value ? (int) value : overflow("INT", Long.toString(value));
  }

  /** Never returns; declared to, so that it can end an expression. */
  private static int overflow(String type, String what) {
    throw new RowException(RowException.Kind.OVERFLOW, type + " overflow: " + what);
  }

  private static RowException divisionByZero(String what) {
    return new RowException(RowException.Kind.DIVISION_BY_ZERO, "division by zero: " + what);
  }
}
