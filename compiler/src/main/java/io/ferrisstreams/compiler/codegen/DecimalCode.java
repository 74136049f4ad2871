package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An exact number as Java, with what is known of it. How it is held follows from how large it can
 * get, not from its SQL type: {@code price + fee} of two DECIMAL(18,4) is a DECIMAL(19,4), which a
 * row holds as an Int128, but the sum always fits a {@code long} and is made as one.
 *
 * @param code the unscaled value; of a constant that no {@code long} holds there is none
 * @param form how the code binds
 * @param scale digits after the point
 * @param most the largest the unscaled value can be, without its sign
 * @param constant the unscaled value where it is known
 */
record DecimalCode(
    CodeBlock code,
    Form form,
    Held held,
    int scale,
    BigInteger most,
    @Nullable BigInteger constant) {
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger WIDE_MAX = largest(Decimal.MAX_PRECISION);

  /** The Java type of the code. */
  enum Held {
    INT,
    LONG,
    WIDE
  }

  /** What operator of Java the code is, the loosest first. */
  enum Form {
    SUM,
    PRODUCT,
    ATOM
  }

  /** What has so many digits is at most this. */
  static BigInteger largest(int digits) {
    return BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
  }

  static DecimalCode of(CodeBlock code, Held held, int scale, BigInteger most) {
    return new DecimalCode(code, Form.ATOM, held, scale, most.min(WIDE_MAX), null);
  }

  /** A value as rows and local variables have it. */
  static DecimalCode stored(CodeBlock code, Decimal type) {
    Held held = type.isWide() ? Held.WIDE : Held.LONG;
    return of(code, held, type.scale(), largest(type.precision()));
  }

  static DecimalCode ofInt(CodeBlock code) {
    return of(code, Held.INT, 0, BigInteger.ONE.shiftLeft(Integer.SIZE - 1));
  }

  static DecimalCode ofLong(CodeBlock code) {
    return of(code, Held.LONG, 0, BigInteger.ONE.shiftLeft(Long.SIZE - 1));
  }

  static DecimalCode constant(BigInteger unscaled, int scale) {
    boolean fits = unscaled.bitLength() < Long.SIZE;
    return new DecimalCode(
        CodeBlock.of(fits ? unscaled + "L" : ""),
        Form.ATOM,
        fits ? Held.LONG : Held.WIDE,
        scale,
        unscaled.abs(),
        unscaled);
  }

  DecimalCode as(Form other) {
    return new DecimalCode(code, other, held, scale, most, constant);
  }

  /** The code, in parentheses where it binds more loosely than that. */
  CodeBlock code(Form atLeast) {
    return form.compareTo(atLeast) < 0 ? CodeBlock.of("($L)", code) : code;
  }

  boolean isWide() {
    return held == Held.WIDE;
  }

  /** Whether a number of at most that size can be made with Java's own operators on longs. */
  static boolean fitsLong(BigInteger most) {
    return most.compareTo(LONG_MAX) <= 0;
  }

  static boolean fits(BigInteger most) {
    return most.compareTo(WIDE_MAX) <= 0;
  }
}
