package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;
import org.jspecify.annotations.Nullable;

/**
 * What is checked where a value becomes one of another type, and nobody asked to round it. The
 * compiler puts these calls there; scripts have no name for them.
 */
public final class Assignments {
  /** 2^63, which is a double; the largest long is not. */
  private static final double TOO_LARGE = -(double) Long.MIN_VALUE;

  private Assignments() {}

  /** The value, if it has no more than {@code digits} digits after the point. */
  @SqlFunction(name = "EXACTLY")
  public static @As(Type.DECIMAL) long exactly(
      @As(Type.DECIMAL) long value, int scale, int digits) {
    try {
      Decimals.rescaleExact(value, scale, digits);
    } catch (RowException e) {
      throw inexact(e);
    }
    return value;
  }

  /** As above, of more digits than a long has. */
  @SqlFunction(name = "EXACTLY")
  public static @As(Type.DECIMAL) Int128 exactly(
      @As(Type.DECIMAL) Int128 value, int scale, int digits) {
    try {
      WideDecimals.rescaleExact(value, scale, digits);
    } catch (RowException e) {
      throw inexact(e);
    }
    return value;
  }

  /** The value, if it has no more than {@code digits} digits of a second, which are 3 or 6. */
  @SqlFunction(name = "EXACTLY")
  public static @As(Type.TIMESTAMP) long exactlyAt(
      @As(Type.TIMESTAMP) long value, int precision, int digits) {
    if (Conversions.timestampToTimestamp(
            Conversions.timestampToTimestamp(value, precision, digits), digits, precision)
        != value) {
      throw new RowException(
          RowException.Kind.BAD_VALUE,
          Values.formatTimestamp(value, precision)
              + " has more than "
              + digits
              + " digits of a second; CAST cuts them");
    }
    return value;
  }

  /** The value, if there is a DOUBLE that is exactly it. */
  @SqlFunction(name = "EXACTLY")
  public static long exactly(long value) {
    double nearest = (double) value;
    if (nearest == TOO_LARGE || (long) nearest != value) {
      throw new RowException(
          RowException.Kind.BAD_VALUE,
          "no DOUBLE is exactly " + value + "; CAST takes the nearest");
    }
    return value;
  }

  /**
   * The value, which has to be one.
   *
   * @param column that cannot be null
   */
  @SqlFunction(name = "NOT_NULL")
  public static <T> T notNull(@Nullable T value, String column) {
    if (value == null) {
      throw new RowException(
          RowException.Kind.MISSING_VALUE, "column '" + column + "' is NOT NULL");
    }
    return value;
  }

  private static RowException inexact(RowException cause) {
    return cause.kind() == RowException.Kind.BAD_VALUE
        ? new RowException(cause.kind(), cause.getMessage() + "; CAST rounds them")
        : cause;
  }
}
