package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.OverCall;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.over.Frame;
import java.util.Locale;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.Function.NullHandling;

/**
 * {@code IGNORE NULLS} behind a window function: the row it picks is among those that have a value.
 * How far away that is nobody knows, so it is not looked for: it is kept, as aggregates keep the
 * first and the last value.
 */
record PresentValues(AggregateSyntax syntax, AggregateCalls aggregates) {
  /** What {@code LAG} looks at. */
  private static final Frame BEFORE = new Frame(Frame.Unit.ROWS, Frame.UNBOUNDED, -1);

  /** {@code RESPECT NULLS}, and neither of the two, are the same. */
  static boolean asked(AnalyticExpression call) {
    return call.isIgnoreNullsOutside() || call.getNullHandling() == NullHandling.IGNORE_NULLS;
  }

  OverCall read(AnalyticExpression call, Frame frame, Span span) {
    String name = call.getName().toUpperCase(Locale.ROOT);
    AggregateCalls.Written written = syntax.over(call, span);
    return switch (name) {
      case "FIRST_VALUE" -> only(written, "FIRST", frame);
      case "LAST_VALUE" -> only(written, "LAST", frame);
      case "LAG" -> only(written, "LAST", BEFORE);
      case "LEAD" ->
          throw ProblemException.at(
              span,
              "LEAD … IGNORE NULLS would wait for ever where no value comes",
              "leave IGNORE NULLS out");
      case "NTH_VALUE" ->
          throw ProblemException.unsupported(
              span,
              "NTH_VALUE … IGNORE NULLS",
              "take it out of FIRST(x, n) OVER (…), an ARRAY of the first n values");
      default ->
          throw ProblemException.at(
              span,
              name + " takes no IGNORE NULLS",
              "leave it out; aggregates pass over NULLs anyway");
    };
  }

  /** Of one argument. */
  private OverCall only(AggregateCalls.Written written, String aggregate, Frame frame) {
    if (written.arguments().size() != 1 || written.distinct() || written.filter().isPresent()) {
      throw ProblemException.unsupported(
          written.span(),
          written.name() + " … IGNORE NULLS with more than a value",
          "leave the rest out; COALESCE around it is a default");
    }
    return new OverCall.Aggregated(aggregates.resolve(written.named(aggregate)), frame);
  }
}
