package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.WindowElement;
import net.sf.jsqlparser.expression.WindowOffset;

/**
 * {@code ROWS|RANGE BETWEEN … AND …}, as it is written.
 *
 * @param span of the whole call, since bounds know nothing of their place
 */
record FrameSyntax(ExprAnalyzer exprs, List<Overs.Sort> order, Span span) {
  private static final int MAX_ROWS = 1_000_000;
  private static final long MICROS_OF_DAY = 86_400_000_000L;

  Frame read(WindowElement element) {
    if (element.getType() == WindowElement.Type.GROUPS) {
      throw ProblemException.unsupported(span, "GROUPS BETWEEN", "write ROWS or RANGE");
    }
    if (element.getExclusion() != null) {
      throw ProblemException.unsupported(span, "EXCLUDE in a frame");
    }
    boolean rows = element.getType() == WindowElement.Type.ROWS;
    WindowOffset from =
        element.getRange() == null ? element.getOffset() : element.getRange().getStart();
    long start = bound(from, rows, true);
    long end = element.getRange() == null ? 0 : bound(element.getRange().getEnd(), rows, false);
    if (start > end) {
      throw ProblemException.at(span, "the frame ends before it starts", "swap its bounds");
    }
    if (!rows && order.isEmpty()) {
      throw ProblemException.at(
          span, "RANGE needs ORDER BY", "add ORDER BY, or count rows: ROWS BETWEEN");
    }
    return new Frame(rows ? Frame.Unit.ROWS : Frame.Unit.RANGE, start, end);
  }

  private long bound(WindowOffset bound, boolean rows, boolean isStart) {
    boolean following = bound.getType() == WindowOffset.Type.FOLLOWING;
    if (bound.getType() == WindowOffset.Type.CURRENT) {
      return 0;
    }
    Expression written = bound.getExpression();
    if (written == null) {
      if (isStart && !following) {
        return Frame.UNBOUNDED;
      }
      throw isStart || !following
          ? ProblemException.at(span, "the frame ends before it starts", "swap its bounds")
          : ProblemException.at(
              span,
              "UNBOUNDED FOLLOWING never comes: a stream has no last row",
              "end the frame with CURRENT ROW, or n FOLLOWING");
    }
    long distance = rows ? rows(written) : range(written);
    return following ? distance : -distance;
  }

  private long rows(Expression written) {
    Expr expr = exprs.analyze(written);
    if (expr instanceof Literal literal
        && literal.value() instanceof Integer n
        && n >= 0
        && n <= MAX_ROWS) {
      return n;
    }
    throw ProblemException.at(
        span(written), "ROWS counts with a whole number from 0 to " + MAX_ROWS);
  }

  private long range(Expression written) {
    if (order.size() != 1) {
      throw ProblemException.at(
          span, "RANGE with a distance needs ORDER BY one column", "order by a number or a time");
    }
    SqlType type = order.get(0).by().type();
    Expr expr = exprs.analyze(written);
    OptionalLong distance =
        expr instanceof Literal literal ? distance(literal, type) : OptionalLong.empty();
    if (distance.isEmpty() || distance.getAsLong() < 0) {
      throw ProblemException.at(
          span(written),
          "this is no distance between values of " + type,
          switch (type.kind()) {
            case DATE, TIME, TIMESTAMP -> "write INTERVAL '5' MINUTE";
            case INT, BIGINT, DECIMAL -> "write a number that is not negative";
            default -> "order by a whole number, a DECIMAL of up to 18 digits, or a time";
          });
    }
    return distance.getAsLong();
  }

  /** In units of what is ordered by. */
  private static OptionalLong distance(Literal literal, SqlType type) {
    if (literal.value() instanceof Interval interval) {
      long micros = interval.micros();
      long unit =
          switch (type.kind()) {
            case DATE -> MICROS_OF_DAY;
            case TIME -> 1_000;
            case TIMESTAMP -> type.equals(SqlType.Timestamp.MILLIS) ? 1_000 : 1;
            default -> 0;
          };
      return interval.months() != 0 || unit == 0 || micros % unit != 0
          ? OptionalLong.empty()
          : OptionalLong.of(micros / unit);
    }
    int scale =
        switch (type.kind()) {
          case INT, BIGINT -> 0;
          case DECIMAL -> ((SqlType.Decimal) type).isWide() ? -1 : ((SqlType.Decimal) type).scale();
          default -> -1;
        };
    if (scale < 0 || !(literal.value() instanceof Number number)) {
      return OptionalLong.empty();
    }
    int has = literal.type() instanceof SqlType.Decimal decimal ? decimal.scale() : 0;
    if (!(number instanceof Integer || number instanceof Long)) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(
          BigDecimal.valueOf(number.longValue(), has)
              .setScale(scale)
              .unscaledValue()
              .longValueExact());
    } catch (ArithmeticException e) {
      return OptionalLong.empty();
    }
  }

  private Span span(Expression written) {
    Span own = Spans.of(written);
    return own.end() > 0 ? own : span;
  }
}
