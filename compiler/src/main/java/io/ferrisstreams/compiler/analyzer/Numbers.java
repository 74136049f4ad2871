package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation.Arithmetic.Op;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** The types of numeric operations. */
final class Numbers {
  private static final int MIN_SCALE = 6;

  private Numbers() {}

  static boolean isNumeric(SqlType type) {
    return switch (type.kind()) {
      case INT, BIGINT, DOUBLE, DECIMAL -> true;
      case BOOLEAN, VARCHAR, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          false;
    };
  }

  /** A whole-number type as DECIMAL: INT mixes as DECIMAL(10,0), BIGINT as DECIMAL(19,0). */
  static Decimal asDecimal(SqlType type) {
    return switch (type.kind()) {
      case INT -> new Decimal(10, 0);
      case BIGINT -> new Decimal(19, 0);
      case DECIMAL -> (Decimal) type;
      case BOOLEAN,
          DOUBLE,
          VARCHAR,
          DATE,
          TIMESTAMP,
          BYTES,
          TIME,
          INTERVAL,
          ARRAY,
          MAP,
          STRUCT,
          VARIANT ->
          throw new AssertionError(type);
    };
  }

  /** The smallest type that holds the values of both. */
  static SqlType common(SqlType a, SqlType b) {
    if (a.equals(b)) {
      return a;
    }
    if (a.kind() == Kind.DOUBLE || b.kind() == Kind.DOUBLE) {
      return SqlType.DOUBLE;
    }
    if (a.kind() != Kind.DECIMAL && b.kind() != Kind.DECIMAL) {
      return SqlType.BIGINT;
    }
    Decimal x = asDecimal(a);
    Decimal y = asDecimal(b);
    int scale = Math.max(x.scale(), y.scale());
    int integerDigits = Math.max(x.precision() - x.scale(), y.precision() - y.scale());
    return capped(integerDigits + scale, scale);
  }

  /** The result of an operation on decimals: the rules of SQL Server and Flink. */
  static Decimal result(Op op, Decimal a, Decimal b) {
    int p1 = a.precision();
    int s1 = a.scale();
    int p2 = b.precision();
    int s2 = b.scale();
    return switch (op) {
      case ADD, SUBTRACT -> {
        int scale = Math.max(s1, s2);
        yield capped(Math.max(p1 - s1, p2 - s2) + scale + 1, scale);
      }
      case MULTIPLY -> capped(p1 + p2 + 1, s1 + s2);
      case DIVIDE -> {
        int scale = Math.max(MIN_SCALE, s1 + p2 + 1);
        yield capped(p1 - s1 + s2 + scale, scale);
      }
      case REMAINDER -> {
        int scale = Math.max(s1, s2);
        yield capped(Math.max(1, Math.min(p1 - s1, p2 - s2) + scale), scale);
      }
    };
  }

  /** Cuts the scale to keep the integer digits, but not below {@value #MIN_SCALE}. */
  private static Decimal capped(int precision, int scale) {
    int most = Decimal.MAX_PRECISION;
    if (precision <= most) {
      return new Decimal(precision, scale);
    }
    int integerDigits = precision - scale;
    return new Decimal(most, Math.max(most - integerDigits, Math.min(scale, MIN_SCALE)));
  }

  /** Whether an implicit conversion of a value to a type loses exactness. */
  static boolean losesExactness(Expr operand, SqlType to) {
    if (operand instanceof Composite.Construct construct && to.kind() == operand.type().kind()) {
      List<Expr> parts = construct.operands();
      return IntStream.range(0, parts.size())
          .anyMatch(i -> losesExactness(parts.get(i), Composite.Construct.inside(to, i)));
    }
    return !(operand instanceof Expr.Literal) && losesExactness(operand.type(), to);
  }

  private static boolean losesExactness(SqlType from, SqlType to) {
    if (from instanceof SqlType.Array x && to instanceof SqlType.Array y) {
      return losesExactness(x.element(), y.element());
    }
    if (from instanceof SqlType.Map x && to instanceof SqlType.Map y) {
      return losesExactness(x.value(), y.value());
    }
    if (from instanceof SqlType.Struct x && to instanceof SqlType.Struct y) {
      return IntStream.range(0, Math.min(x.fields().size(), y.fields().size()))
          .anyMatch(i -> losesExactness(x.fields().column(i).type(), y.fields().column(i).type()));
    }
    return to.kind() == Kind.DOUBLE && from.kind() == Kind.DECIMAL;
  }
}
