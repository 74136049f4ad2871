package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.stream.Stream;

/**
 * What every value of an interval expression is known to be a multiple of, months aside. What an
 * interval from a column is a multiple of is not known, so it may be microseconds.
 */
enum Grain {
  DAYS,
  MILLIS,
  MICROS;

  private static final long MICROS_PER_DAY = 86_400_000_000L;

  static Grain of(Expr interval) {
    if (interval instanceof Literal literal) {
      return literal.value() instanceof Interval value ? of(value) : DAYS;
    }
    if (interval instanceof Operation.Negate negate) {
      return of(negate.operand());
    }
    if (interval instanceof Operation.TimeArithmetic arithmetic) {
      return of(arithmetic);
    }
    if (interval instanceof Operation.Cast cast) {
      return cast.operand().type().kind() == Kind.TIME ? MILLIS : MICROS;
    }
    if (interval instanceof Expr.Let let) {
      return of(Exprs.inlined(let));
    }
    if (interval instanceof Conditional.Case c) {
      return finest(
          Stream.concat(
              c.branches().stream().map(Conditional.Case.Branch::value), Stream.of(c.otherwise())));
    }
    return interval instanceof Conditional.Coalesce || interval instanceof Conditional.Extreme
        ? finest(interval.children().stream())
        : MICROS;
  }

  private static Grain of(Interval interval) {
    return interval.micros() % MICROS_PER_DAY == 0
        ? DAYS
        : interval.micros() % 1000 == 0 ? MILLIS : MICROS;
  }

  private static Grain of(Operation.TimeArithmetic arithmetic) {
    return switch (arithmetic.operation()) {
      case INTERVAL_PLUS_INTERVAL, INTERVAL_MINUS_INTERVAL ->
          finest(arithmetic.children().stream());
      case INTERVAL_TIMES_NUMBER -> of(arithmetic.left());
      case TIME_MINUS_TIME -> MILLIS;
      case TIMESTAMP_MINUS_TIMESTAMP ->
          arithmetic.children().stream().allMatch(side -> side.type().equals(Timestamp.MILLIS))
              ? MILLIS
              : MICROS;
      case INTERVAL_TIMES_DECIMAL,
          INTERVAL_BY_NUMBER,
          TIMESTAMP_PLUS_INTERVAL,
          TIMESTAMP_MINUS_INTERVAL,
          DATE_PLUS_INTERVAL,
          DATE_MINUS_INTERVAL,
          DATE_PLUS_DAYS,
          DATE_MINUS_DAYS,
          DATE_MINUS_DATE,
          DATE_PLUS_TIME,
          TIME_PLUS_INTERVAL,
          TIME_MINUS_INTERVAL ->
          MICROS;
    };
  }

  private static Grain finest(Stream<Expr> intervals) {
    return intervals.map(Grain::of).reduce(DAYS, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  /** A timestamp that can tell it. */
  SqlType timestamp() {
    return this == MICROS ? Timestamp.MICROS : Timestamp.MILLIS;
  }
}
