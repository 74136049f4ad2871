package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.List;
import java.util.Optional;

/** Conversions: those made without being asked for, and those that CAST can make. */
final class Coercion {
  private Coercion() {}

  /** A NULL that says nothing about its type. */
  static boolean isNull(Expr expr) {
    return expr instanceof Literal literal && literal.value() == null;
  }

  /** {@code expr} as {@code type}; the caller knows that this can be done. */
  static Expr to(SqlType type, Expr expr) {
    if (expr.type().equals(type)) {
      return expr;
    }
    if (isNull(expr)) {
      return new Literal(null, type);
    }
    Expr cast = new Expr.Cast(expr, type, false);
    return expr instanceof Literal
        ? ConstantEvaluator.evaluate(cast).<Expr>map(literal -> literal).orElse(cast)
        : cast;
  }

  /**
   * The type in which values of both can be compared, or be branches of one CASE; empty if there is
   * none.
   */
  static Optional<SqlType> common(Expr a, Expr b) {
    SqlType x = a.type();
    SqlType y = b.type();
    if (isNull(a)) {
      return Optional.of(y);
    }
    if (isNull(b) || x.equals(y)) {
      return Optional.of(x);
    }
    if (Numbers.isNumeric(x) && Numbers.isNumeric(y)) {
      return Optional.of(Numbers.common(x, y));
    }
    if (isTime(x) && isTime(y)) {
      boolean micros = x.equals(SqlType.Timestamp.MICROS) || y.equals(SqlType.Timestamp.MICROS);
      return Optional.of(micros ? SqlType.Timestamp.MICROS : SqlType.Timestamp.MILLIS);
    }
    if (isTime(x) && isText(b)) {
      return Optional.of(x);
    }
    return isTime(y) && isText(a) ? Optional.of(y) : Optional.empty();
  }

  /** The common type of several expressions. */
  static SqlType common(List<Expr> exprs, List<Span> spans, String where) {
    Expr all = exprs.get(0);
    for (int i = 1; i < exprs.size(); i++) {
      Expr next = exprs.get(i);
      SqlType before = all.type();
      SqlType type = common(all, next).orElse(null);
      if (type == null) {
        throw ProblemException.at(
            spans.get(i),
            where + " cannot mix " + before + " and " + next.type(),
            "CAST one of them");
      }
      // Only the type matters from here on; a typed NULL would lose it.
      all = isNull(all) && isNull(next) ? all : new Expr.Cast(all, type, false);
    }
    return all.type();
  }

  /** A literal of text compared with a date or timestamp is read as one, now. */
  static Expr toTime(SqlType type, Expr expr, Span span) {
    if (!isText(expr)) {
      return to(type, expr);
    }
    return ConstantEvaluator.evaluate(new Expr.Cast(expr, type, false))
        .orElseThrow(
            () ->
                ProblemException.at(
                    span,
                    "this text is no " + type,
                    type.kind() == Kind.DATE
                        ? "write '2024-12-31'"
                        : "write '2024-12-31 23:59:59.123'"));
  }

  private static boolean isText(Expr expr) {
    return expr instanceof Literal && expr.type() == SqlType.VARCHAR;
  }

  static boolean isTime(SqlType type) {
    return type.kind() == Kind.DATE || type.kind() == Kind.TIMESTAMP;
  }

  /** Whether CAST knows how to make one type of the other. */
  static boolean canCast(SqlType from, SqlType to) {
    if (from.kind() == to.kind() || to.kind() == Kind.VARCHAR) {
      return true;
    }
    return switch (from.kind()) {
      case VARCHAR -> true;
      case BOOLEAN -> to.kind() == Kind.INT || to.kind() == Kind.BIGINT;
      case INT, BIGINT -> Numbers.isNumeric(to) || to.kind() == Kind.BOOLEAN;
      case DOUBLE, DECIMAL -> Numbers.isNumeric(to);
      case DATE -> to.kind() == Kind.TIMESTAMP;
      case TIMESTAMP -> to.kind() == Kind.DATE;
      case BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT -> false;
    };
  }
}
