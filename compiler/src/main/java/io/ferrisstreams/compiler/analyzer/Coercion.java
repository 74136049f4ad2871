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
    if (isNull(a)) {
      return Optional.of(b.type());
    }
    if (isNull(b)) {
      return Optional.of(a.type());
    }
    if (readsText(a.type()) && isText(b)) {
      return Optional.of(TextAsTime.type(a.type(), b));
    }
    return readsText(b.type()) && isText(a)
        ? Optional.of(TextAsTime.type(b.type(), a))
        : common(a.type(), b.type());
  }

  /**
   * The type in which values of both can be compared: {@link #common}, or, of a text that is no
   * constant and a date, time, timestamp or interval, that of the latter.
   */
  static Optional<SqlType> comparable(Expr a, Expr b) {
    Optional<SqlType> common = common(a, b);
    if (common.isPresent()) {
      return common;
    }
    if (readsText(a.type()) && b.type() == SqlType.VARCHAR) {
      return Optional.of(a.type());
    }
    return readsText(b.type()) && a.type() == SqlType.VARCHAR
        ? Optional.of(b.type())
        : Optional.empty();
  }

  /** The type that values of both can be converted to without being asked; empty if none. */
  static Optional<SqlType> common(SqlType a, SqlType b) {
    if (a.equals(b)) {
      return Optional.of(a);
    }
    if (Numbers.isNumeric(a) && Numbers.isNumeric(b)) {
      return Optional.of(Numbers.common(a, b));
    }
    if (isDay(a) && isDay(b)) {
      boolean micros = a.equals(SqlType.Timestamp.MICROS) || b.equals(SqlType.Timestamp.MICROS);
      return Optional.of(micros ? SqlType.Timestamp.MICROS : SqlType.Timestamp.MILLIS);
    }
    if (a instanceof SqlType.Array x && b instanceof SqlType.Array y) {
      return common(x.element(), y.element()).map(SqlType.Array::new);
    }
    if (a instanceof SqlType.Map x && b instanceof SqlType.Map y) {
      Optional<SqlType> value = common(x.value(), y.value());
      return common(x.key(), y.key())
          .flatMap(key -> value.map(common -> new SqlType.Map(key, common)));
    }
    return Optional.empty();
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

  /** {@code expr} as a date, time, timestamp or interval; a literal of text is read as one now. */
  static Expr read(SqlType type, Expr expr, Span span) {
    return isText(expr) ? TextAsTime.read(type, (Literal) expr, span) : to(type, expr);
  }

  private static boolean isText(Expr expr) {
    return expr instanceof Literal && expr.type() == SqlType.VARCHAR;
  }

  private static boolean isDay(SqlType type) {
    return type.kind() == Kind.DATE || type.kind() == Kind.TIMESTAMP;
  }

  /** Whether there are values in values of the type. */
  static boolean isNested(SqlType type) {
    return switch (type.kind()) {
      case ARRAY, MAP, STRUCT -> true;
      case BOOLEAN,
          INT,
          BIGINT,
          DOUBLE,
          DECIMAL,
          VARCHAR,
          BYTES,
          DATE,
          TIME,
          TIMESTAMP,
          INTERVAL,
          VARIANT ->
          false;
    };
  }

  /** Whether text that stands beside a value of this type is read as one. */
  static boolean readsText(SqlType type) {
    return isDay(type) || type.kind() == Kind.TIME || type.kind() == Kind.INTERVAL;
  }

  /** Whether CAST knows how to make one type of the other. */
  static boolean canCast(SqlType from, SqlType to) {
    if (isNested(from) || isNested(to)) {
      return from.equals(to);
    }
    if (from.kind() == to.kind() || to.kind() == Kind.VARCHAR) {
      return true;
    }
    return switch (from.kind()) {
      case VARCHAR -> true;
      case BOOLEAN -> to.kind() == Kind.INT || to.kind() == Kind.BIGINT;
      case INT, BIGINT -> Numbers.isNumeric(to) || to.kind() == Kind.BOOLEAN;
      case DOUBLE, DECIMAL -> Numbers.isNumeric(to);
      case DATE -> to.kind() == Kind.TIMESTAMP;
      case TIMESTAMP -> to.kind() == Kind.DATE || to.kind() == Kind.TIME;
      case TIME -> to.kind() == Kind.INTERVAL;
      case INTERVAL -> to.kind() == Kind.TIME;
      case BYTES, ARRAY, MAP, STRUCT, VARIANT -> false;
    };
  }

  /** What to write where CAST knows no way; empty if there is nothing. */
  static String instead(SqlType from, SqlType to) {
    boolean whole = Numbers.isNumeric(from);
    return switch (to.kind()) {
      case TIMESTAMP ->
          whole
              ? "use FROM_UNIXTIME for seconds, FROM_UNIX_MILLIS for milliseconds"
              : from.kind() == Kind.TIME ? "add it to a DATE" : "";
      case DATE -> whole ? "use FROM_DAYS for days since 1970-01-01" : "";
      case INTERVAL -> whole ? "multiply it: n * INTERVAL '1' SECOND" : "";
      case INT, BIGINT, DOUBLE, DECIMAL ->
          switch (from.kind()) {
            case TIMESTAMP -> "use UNIX_TIMESTAMP for seconds, UNIX_MILLIS for milliseconds";
            case DATE -> "use UNIX_DATE for days since 1970-01-01";
            case TIME, INTERVAL -> "use EXTRACT(EPOCH FROM …) for seconds";
            default -> "";
          };
      default -> "";
    };
  }
}
