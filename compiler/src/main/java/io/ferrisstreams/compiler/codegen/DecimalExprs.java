package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.codegen.DecimalCode.Held;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Expressions over exact numbers, as Java: {@link ExprCode} asks for them here. */
final class DecimalExprs {
  private final ExprCode exprs;
  private final DecimalArithmetic arithmetic;

  DecimalExprs(ExprCode exprs, Constants constants) {
    this.exprs = exprs;
    this.arithmetic = new DecimalArithmetic(constants);
  }

  /**
   * A number, and the tests of which one holds when it is null.
   *
   * @param boxed the type of which the code is a box; null if it is none
   */
  private record Operand(DecimalCode number, List<NullTest> nullWhen, @Nullable SqlType boxed) {
    Operand(DecimalCode number, List<NullTest> nullWhen) {
      this(number, nullWhen, null);
    }

    Value with(CodeBlock code) {
      return new Value(code, nullWhen);
    }

    DecimalCode unboxed() {
      return boxed == null ? number : numberOf(Operators.unboxed(boxed, number.code()), boxed);
    }
  }

  /** Whether {@link #value} makes it: an operation that yields a decimal of exact numbers. */
  static boolean isOperation(Expr expr) {
    return expr.type() instanceof Decimal
        && (expr instanceof Operation.Arithmetic
            || expr instanceof Operation.Negate
            || isExactCast(expr));
  }

  private static boolean isExactCast(Expr expr) {
    return expr instanceof Operation.Cast cast && !cast.safe() && isConversion(cast);
  }

  /**
   * Whether {@link #converted} makes it: a decimal of an exact number, or something of a decimal.
   */
  static boolean isConversion(Operation.Cast cast) {
    return switch (cast.operand().type().kind()) {
      case DECIMAL -> true;
      case INT, BIGINT -> cast.type() instanceof Decimal;
      case BOOLEAN,
          DOUBLE,
          VARCHAR,
          BYTES,
          DATE,
          TIME,
          TIMESTAMP,
          INTERVAL,
          ARRAY,
          MAP,
          STRUCT,
          VARIANT ->
          false;
    };
  }

  /** The value of an expression of type DECIMAL, as a row holds it. */
  Value value(Expr expr, String hint) {
    Operand operand = operand(expr, hint);
    return operand.with(arithmetic.stored(operand.number, (Decimal) expr.type()));
  }

  /** In a variable; kept as it is calculated with, not as a row holds it. */
  ExprCode.Known computed(Expr expr, String name) {
    Operand operand = operand(expr, name);
    DecimalCode number = operand.number;
    TypeName java = number.isWide() ? TypeName.get(Int128.class) : TypeName.LONG;
    Value kept = exprs.keep(java, operand.with(number.code()), name);
    DecimalCode variable =
        DecimalCode.of(
            kept.code(), number.isWide() ? Held.WIDE : Held.LONG, number.scale(), number.most());
    return new ExprCode.Known(kept, variable);
  }

  PredicateCode.Compared compared(Predicate.Comparison c) {
    Operand left = operand(c.left(), "left");
    Operand right = operand(c.right(), "right");
    // Java would compare two boxed numbers by identity.
    DecimalCode first = right.boxed == null ? left.number : left.unboxed();
    CodeBlock code = arithmetic.comparison(first, Operators.javaOperator(c.op()), right.number);
    return new PredicateCode.Compared(
        left.with(left.number.code()), right.with(right.number.code()), code);
  }

  /** The value a cast makes, whether it is safe or not. */
  Value converted(Operation.Cast cast, String hint) {
    Operand operand = operand(cast.operand(), hint);
    DecimalCode number = operand.number;
    return operand.with(
        switch (cast.type().kind()) {
          case INT -> CodeBlock.of("$T.toInt($L)", Integers.class, arithmetic.whole(number));
          case BIGINT -> arithmetic.whole(number);
          case DOUBLE -> call("toDouble", number);
          case VARCHAR -> call("formatTrimmed", number);
          case DECIMAL -> {
            Decimal to = (Decimal) cast.type();
            yield arithmetic.stored(arithmetic.cast(number, to), to);
          }
          case BOOLEAN, BYTES, DATE, TIME, TIMESTAMP, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
              throw new AssertionError(cast);
        });
  }

  private CodeBlock call(String method, DecimalCode number) {
    return number.isWide()
        ? CodeBlock.of(
            "$T." + method + "($L, $L)",
            WideDecimals.class,
            arithmetic.wide(number),
            number.scale())
        : CodeBlock.of("$T." + method + "($L, $L)", Decimals.class, number.code(), number.scale());
  }

  private Operand operand(Expr expr, String hint) {
    if (expr instanceof Expr.Literal literal && literal.value() != null) {
      return new Operand(constant(literal.value(), literal.type()), List.of());
    }
    if (expr.type() instanceof Decimal type) {
      ExprCode.Known known = exprs.known(expr);
      if (known != null && known.number() != null) {
        return new Operand(known.number(), known.value().nullWhen());
      }
      if (expr instanceof Operation.Arithmetic a) {
        Operand left = operand(a.left(), hint);
        Operand right = operand(a.right(), hint);
        return new Operand(
            arithmetic.apply(a.op(), left.number, right.number, type),
            Stream.concat(left.nullWhen.stream(), right.nullWhen.stream()).toList());
      }
      if (expr instanceof Operation.Negate negate) {
        Operand operand = operand(negate.operand(), hint);
        return new Operand(arithmetic.negated(operand.number), operand.nullWhen);
      }
      if (expr instanceof Operation.Cast cast && isExactCast(cast)) {
        Operand operand = operand(cast.operand(), hint);
        return new Operand(arithmetic.cast(operand.number, type), operand.nullWhen);
      }
    }
    Value value = exprs.value(expr, hint);
    return new Operand(
        numberOf(value.code(), expr.type()),
        value.nullWhen(),
        value.isReference() ? expr.type() : null);
  }

  private static DecimalCode constant(Object value, SqlType type) {
    BigInteger unscaled =
        value instanceof Int128 wide
            ? wide.toBigInteger()
            : BigInteger.valueOf(((Number) value).longValue());
    return DecimalCode.constant(unscaled, type instanceof Decimal decimal ? decimal.scale() : 0);
  }

  private static DecimalCode numberOf(CodeBlock code, SqlType type) {
    return switch (type.kind()) {
      case INT -> DecimalCode.ofInt(code);
      case BIGINT -> DecimalCode.ofLong(code);
      case DECIMAL -> DecimalCode.stored(code, (Decimal) type);
      case BOOLEAN,
          DOUBLE,
          VARCHAR,
          BYTES,
          DATE,
          TIME,
          TIMESTAMP,
          INTERVAL,
          ARRAY,
          MAP,
          STRUCT,
          VARIANT ->
          throw new AssertionError(type);
    };
  }
}
