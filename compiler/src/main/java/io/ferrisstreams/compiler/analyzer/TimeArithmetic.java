package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Operation.Arithmetic.Op;
import io.ferrisstreams.compiler.plan.TimeOperation;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Types arithmetic with timestamps, dates, times and intervals: finds the {@link TimeOperation},
 * and a result that can hold it. A timestamp becomes as fine as the interval it meets; a date, if
 * that can have hours, a timestamp.
 */
final class TimeArithmetic {
  private TimeArithmetic() {}

  static boolean concerns(SqlType type) {
    return switch (type.kind()) {
      case DATE, TIME, TIMESTAMP, INTERVAL -> true;
      case BOOLEAN, INT, BIGINT, DOUBLE, DECIMAL, VARCHAR, BYTES, ARRAY, MAP, STRUCT, VARIANT ->
          false;
    };
  }

  static Expr of(Op op, Expr left, Expr right, Span span) {
    boolean commutes = op == Op.ADD || op == Op.MULTIPLY;
    if (commutes && find(op, left, right) == null && find(op, right, left) != null) {
      return of(op, right, left, span);
    }
    TimeOperation operation = find(op, left, right);
    if (operation == null) {
      throw undefined(op, left, right, span);
    }
    return switch (operation) {
      case TIMESTAMP_PLUS_INTERVAL, TIMESTAMP_MINUS_INTERVAL -> {
        SqlType type = Grain.of(right) == Grain.MICROS ? Timestamp.MICROS : left.type();
        yield new Operation.TimeArithmetic(op, Coercion.to(type, left), right, type);
      }
      case DATE_PLUS_INTERVAL, DATE_MINUS_INTERVAL -> {
        Grain grain = Grain.of(right);
        SqlType type = grain == Grain.DAYS ? SqlType.DATE : grain.timestamp();
        yield new Operation.TimeArithmetic(op, Coercion.to(type, left), right, type);
      }
      case TIMESTAMP_MINUS_TIMESTAMP ->
          new Operation.TimeArithmetic(op, instant(left), instant(right), SqlType.INTERVAL);
      case DATE_PLUS_DAYS, DATE_MINUS_DAYS ->
          new Operation.TimeArithmetic(op, left, Coercion.to(SqlType.BIGINT, right), SqlType.DATE);
      case DATE_MINUS_DATE -> new Operation.TimeArithmetic(op, left, right, SqlType.INT);
      case DATE_PLUS_TIME -> new Operation.TimeArithmetic(op, left, right, Timestamp.MILLIS);
      case TIME_PLUS_INTERVAL, TIME_MINUS_INTERVAL -> {
        if (right instanceof Literal literal
            && literal.value() instanceof Interval interval
            && interval.months() != 0) {
          throw ProblemException.at(span, "a TIME has no months", "use a DATE or a TIMESTAMP");
        }
        yield new Operation.TimeArithmetic(op, left, right, SqlType.TIME);
      }
      case TIME_MINUS_TIME, INTERVAL_PLUS_INTERVAL, INTERVAL_MINUS_INTERVAL ->
          new Operation.TimeArithmetic(op, left, right, SqlType.INTERVAL);
      case INTERVAL_TIMES_DECIMAL ->
          new Operation.TimeArithmetic(op, left, right, SqlType.INTERVAL);
      case INTERVAL_TIMES_NUMBER, INTERVAL_BY_NUMBER ->
          new Operation.TimeArithmetic(
              op, left, Coercion.to(SqlType.BIGINT, right), SqlType.INTERVAL);
    };
  }

  /** Null if there is none, also after an INT has become a BIGINT and a DATE a TIMESTAMP. */
  private static @Nullable TimeOperation find(Op op, Expr left, Expr right) {
    Kind l = wide(left.type().kind());
    Kind r = wide(right.type().kind());
    boolean mixed = l == Kind.TIMESTAMP && r == Kind.DATE || l == Kind.DATE && r == Kind.TIMESTAMP;
    return mixed
        ? TimeOperation.find(Kind.TIMESTAMP, op, Kind.TIMESTAMP).orElse(null)
        : TimeOperation.find(l, op, r).orElse(null);
  }

  private static Kind wide(Kind kind) {
    return kind == Kind.INT ? Kind.BIGINT : kind;
  }

  private static Expr instant(Expr expr) {
    return expr.type().kind() == Kind.DATE ? Coercion.to(Timestamp.MILLIS, expr) : expr;
  }

  private static ProblemException undefined(Op op, Expr left, Expr right, Span span) {
    SqlType l = left.type();
    SqlType r = right.type();
    boolean interval = l == SqlType.INTERVAL || r == SqlType.INTERVAL;
    boolean number = Numbers.isNumeric(l) || Numbers.isNumeric(r);
    String fix;
    if (l == SqlType.VARCHAR || r == SqlType.VARCHAR) {
      fix = "say what the text is: DATE '2024-12-31', INTERVAL '5' MINUTE, or CAST it";
    } else if (number
        && (interval && op == Op.MULTIPLY || l == SqlType.INTERVAL && op == Op.DIVIDE)) {
      fix =
          op == Op.MULTIPLY
              ? "an interval is multiplied by exact numbers: CAST it to a DECIMAL"
              : "an interval is divided by whole numbers: CAST it to BIGINT";
    } else if (number && (op == Op.ADD || op == Op.SUBTRACT)) {
      boolean date = l.kind() == Kind.DATE || r.kind() == Kind.DATE;
      fix = "say of what: n * INTERVAL '1' " + (date ? "DAY" : "SECOND");
    } else {
      fix = "";
    }
    return ProblemException.at(span, l + " " + op + " " + r + " is not defined", fix);
  }
}
