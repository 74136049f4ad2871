package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;

/** Arithmetic with timestamps, dates, times and intervals that are not null, as Java. */
final class TimeOperators {
  private TimeOperators() {}

  static CodeBlock arithmetic(Operation.TimeArithmetic expr, CodeBlock left, CodeBlock right) {
    return switch (expr.operation()) {
      case TIMESTAMP_PLUS_INTERVAL -> timestamp("timestampPlus", expr, left, right);
      case TIMESTAMP_MINUS_INTERVAL -> timestamp("timestampMinus", expr, left, right);
      case TIMESTAMP_MINUS_TIMESTAMP ->
          CodeBlock.of(
              "$T.between($L, $L,$W$L, $L)",
              Moments.class,
              right,
              digits(expr.right()),
              left,
              digits(expr.left()));
      case DATE_PLUS_INTERVAL -> moment("datePlus", left, right);
      case DATE_MINUS_INTERVAL -> moment("dateMinus", left, right);
      case DATE_PLUS_DAYS -> moment("datePlusDays", left, right);
      case DATE_MINUS_DAYS -> moment("dateMinusDays", left, right);
      case DATE_MINUS_DATE -> CodeBlock.of("($L - $L)", left, right);
      case DATE_PLUS_TIME -> moment("dateAt", left, right);
      case TIME_PLUS_INTERVAL -> moment("timePlus", left, right);
      case TIME_MINUS_INTERVAL -> moment("timeMinus", left, right);
      case TIME_MINUS_TIME -> moment("between", right, left);
      case INTERVAL_PLUS_INTERVAL -> interval("plus", left, right);
      case INTERVAL_MINUS_INTERVAL -> interval("minus", left, right);
      case INTERVAL_TIMES_NUMBER -> interval("times", left, right);
      case INTERVAL_TIMES_DECIMAL ->
          CodeBlock.of(
              "$T.times($L,$W$L, $L)",
              Intervals.class,
              left,
              right,
              ((Decimal) expr.right().type()).scale());
      case INTERVAL_BY_NUMBER -> interval("dividedBy", left, right);
    };
  }

  private static CodeBlock timestamp(
      String method, Operation.TimeArithmetic expr, CodeBlock left, CodeBlock right) {
    return CodeBlock.of(
        "$T.$N($L, $L,$W$L)", Moments.class, method, left, digits(expr.left()), right);
  }

  private static CodeBlock moment(String method, CodeBlock left, CodeBlock right) {
    return CodeBlock.of("$T.$N($L,$W$L)", Moments.class, method, left, right);
  }

  private static CodeBlock interval(String method, CodeBlock left, CodeBlock right) {
    return CodeBlock.of("$T.$N($L,$W$L)", Intervals.class, method, left, right);
  }

  private static int digits(Expr expr) {
    return ((Timestamp) expr.type()).precision();
  }
}
