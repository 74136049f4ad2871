package io.ferrisstreams.compiler.analyzer;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Constants that become values of another type now: exactly, or they are refused. */
final class ExactConstants {
  private ExactConstants() {}

  /**
   * A number, a timestamp, or a text that is read as a time; empty if it is converted as any other
   * value.
   *
   * @param literal not NULL
   */
  static Optional<Literal> as(SqlType type, Literal literal, Span span) {
    if (literal.type() == SqlType.VARCHAR && Coercion.readsText(type)) {
      return Optional.of((Literal) TextAsTime.read(type, literal, span));
    }
    if (type instanceof Timestamp to && literal.type() instanceof Timestamp from) {
      return Optional.of(timestamp((Long) value(literal), from, to, span));
    }
    return Numbers.isNumeric(literal.type()) && Numbers.isNumeric(type)
        ? Optional.of(new Literal(number(literal, type, span), type))
        : Optional.empty();
  }

  private static Literal timestamp(long value, Timestamp from, Timestamp to, Span span) {
    long converted = Conversions.timestampToTimestamp(value, from.precision(), to.precision());
    if (Conversions.timestampToTimestamp(converted, to.precision(), from.precision()) != value) {
      throw ProblemException.at(
          span, "this " + from + " has more digits of a second than " + to, "CAST it, which cuts");
    }
    return new Literal(converted, to);
  }

  private static Object number(Literal literal, SqlType to, Span span) {
    BigDecimal number = exact(literal);
    if (to == SqlType.DOUBLE) {
      return number.doubleValue();
    }
    int scale = to instanceof Decimal decimal ? decimal.scale() : 0;
    if (number.stripTrailingZeros().scale() > scale) {
      throw ProblemException.at(
          span,
          shown(literal, number) + " has more than " + scale + " digits after the point",
          "CAST it to " + to + ", which rounds");
    }
    BigInteger unscaled = number.setScale(scale).unscaledValue();
    boolean fits =
        switch (to.kind()) {
          case INT -> unscaled.bitLength() < Integer.SIZE;
          case BIGINT -> unscaled.bitLength() < Long.SIZE;
          default -> unscaled.abs().compareTo(BigInteger.TEN.pow(((Decimal) to).precision())) < 0;
        };
    if (!fits) {
      throw ProblemException.at(span, shown(literal, number) + " does not fit " + to);
    }
    if (to == SqlType.INT) {
      return unscaled.intValueExact();
    }
    return to instanceof Decimal decimal && decimal.isWide()
        ? Int128.of(unscaled)
        : (Object) unscaled.longValueExact();
  }

  private static BigDecimal exact(Literal literal) {
    Object value = value(literal);
    if (value instanceof Double number) {
      return new BigDecimal(number);
    }
    BigInteger unscaled =
        value instanceof Int128 wide
            ? wide.toBigInteger()
            : BigInteger.valueOf(((Number) value).longValue());
    return new BigDecimal(unscaled, literal.type() instanceof Decimal d ? d.scale() : 0);
  }

  private static String shown(Literal literal, BigDecimal exact) {
    return literal.type() == SqlType.DOUBLE
        ? "this DOUBLE, " + value(literal) + ","
        : exact.toPlainString();
  }

  private static Object value(Literal literal) {
    return requireNonNull(literal.value());
  }
}
