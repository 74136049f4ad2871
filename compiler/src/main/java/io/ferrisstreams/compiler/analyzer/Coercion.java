package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.ArrayList;
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
    if (expr instanceof Composite.Construct construct && type.kind() == expr.type().kind()) {
      return inside(type, construct);
    }
    Expr cast = new Operation.Cast(expr, type, false);
    return expr instanceof Literal
        ? ConstantEvaluator.evaluate(cast).<Expr>map(literal -> literal).orElse(cast)
        : cast;
  }

  /** A value that is made here is made of the other type at once. */
  private static Expr inside(SqlType type, Composite.Construct construct) {
    List<Expr> operands = new ArrayList<>();
    if (type instanceof SqlType.Struct target && construct.type() instanceof SqlType.Struct own) {
      for (Column field : target.fields().columns()) {
        Optional<Column> source = fieldNamed(field.name(), own.fields());
        operands.add(
            source.isPresent()
                ? to(
                    field.type(),
                    construct.operands().get(own.fields().indexOf(source.get().name())))
                : new Literal(null, field.type()));
      }
    } else {
      for (int i = 0; i < construct.operands().size(); i++) {
        operands.add(to(Composite.Construct.inside(type, i), construct.operands().get(i)));
      }
    }
    return new Composite.Construct(type, operands);
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
    if (a instanceof SqlType.Struct x && b instanceof SqlType.Struct y) {
      return common(x.fields().columns(), y.fields().columns());
    }
    return Optional.empty();
  }

  /** Of fields of the same names, in any case, in the same order. */
  private static Optional<SqlType> common(List<Column> x, List<Column> y) {
    List<Column> fields = new ArrayList<>();
    for (int i = 0; i < x.size() && x.size() == y.size(); i++) {
      Optional<SqlType> type = common(x.get(i).type(), y.get(i).type());
      if (type.isPresent() && x.get(i).name().equalsIgnoreCase(y.get(i).name())) {
        fields.add(Column.of(x.get(i).name(), type.get()));
      }
    }
    return fields.size() == x.size()
        ? Optional.of(new SqlType.Struct(new RowType(fields)))
        : Optional.empty();
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
      all = isNull(all) && isNull(next) ? all : new Operation.Cast(all, type, false);
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

  /**
   * @param ordered whether they also have to be less or greater
   * @throws ProblemException if values of the type cannot be compared
   */
  static void checkComparable(SqlType type, boolean ordered, Span span) {
    if (hasVariant(type)) {
      throw ProblemException.at(
          span, type + " cannot be compared", "CAST the VARIANT to the type it should have");
    }
    boolean inParts =
        type instanceof SqlType.Array
            || type instanceof SqlType.Map
            || type instanceof SqlType.Struct;
    if (ordered && inParts) {
      throw ProblemException.at(
          span, type + " has no order", "compare what is in it, or with = and <>");
    }
  }

  private static boolean hasVariant(SqlType type) {
    if (type instanceof SqlType.Array array) {
      return hasVariant(array.element());
    }
    if (type instanceof SqlType.Map map) {
      return hasVariant(map.value());
    }
    return type instanceof SqlType.Struct struct
        ? struct.fields().columns().stream().anyMatch(field -> hasVariant(field.type()))
        : type == SqlType.VARIANT;
  }

  /** Why a STRUCT cannot be cast to another; empty if it is for another reason. */
  private static String missingField(SqlType from, SqlType to) {
    if (!(from instanceof SqlType.Struct x) || !(to instanceof SqlType.Struct y)) {
      return "";
    }
    return y.fields().columns().stream()
        .map(Column::name)
        .filter(name -> fieldNamed(name, x.fields()).isEmpty())
        .findFirst()
        .map(name -> "there is no field '" + name + "' to cast")
        .orElse("");
  }

  /** Whether text that stands beside a value of this type is read as one. */
  static boolean readsText(SqlType type) {
    return isDay(type) || type.kind() == Kind.TIME || type.kind() == Kind.INTERVAL;
  }

  /** What to write where CAST knows no way; empty if there is nothing. */
  static String instead(SqlType from, SqlType to) {
    boolean whole = Numbers.isNumeric(from);
    return switch (to.kind()) {
      case TIMESTAMP ->
          whole
              ? "use TIMESTAMP_SECONDS for seconds, FROM_UNIX_MILLIS for milliseconds"
              : from.kind() == Kind.TIME ? "add it to a DATE" : "";
      case DATE -> whole ? "use FROM_DAYS for days since 1970-01-01" : "";
      case INTERVAL -> whole ? "multiply it: n * INTERVAL '1' SECOND" : "";
      case INT, BIGINT, DOUBLE, DECIMAL ->
          switch (from.kind()) {
            case TIMESTAMP -> "use EXTRACT(EPOCH FROM …) for seconds, UNIX_MILLIS for milliseconds";
            case DATE -> "use UNIX_DATE for days since 1970-01-01";
            case TIME, INTERVAL -> "use EXTRACT(EPOCH FROM …) for seconds";
            default -> "";
          };
      case STRUCT -> missingField(from, to);
      default -> "";
    };
  }

  /** The field that a cast takes: of exactly the name, else the first in another case. */
  static Optional<Column> fieldNamed(String name, RowType fields) {
    int same = fields.indexOf(name);
    return same >= 0
        ? Optional.of(fields.column(same))
        : fields.columns().stream().filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }
}
