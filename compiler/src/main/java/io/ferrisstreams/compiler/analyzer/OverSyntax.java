package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.BufferWindow;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.OverCall;
import io.ferrisstreams.compiler.plan.OverCall.Picked;
import io.ferrisstreams.compiler.plan.OverCall.Ranked;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.statement.select.OrderByElement;

/**
 * Calls of window functions as they are written.
 *
 * @param aggregates resolves those that are aggregates
 * @param windows what the SELECT names
 */
record OverSyntax(ExprAnalyzer exprs, AggregateCalls aggregates, NamedWindows windows) {
  private static final int MAX_ROWS = 1_000_000;
  private static final Frame NO_FRAME = new Frame(Frame.Unit.ROWS, 0, 0);

  Overs.Call read(AnalyticExpression call, Span span) {
    Whitelist.only(
        call,
        "name",
        "expression",
        "offset",
        "defaultValue",
        "type",
        "allColumns",
        "distinct",
        "filterExpression",
        "nullHandling",
        "ignoreNullsOutside",
        "windowName",
        "windowDef");
    WindowDefinition definition = windows.of(call, span);
    List<Expr> partition = new ArrayList<>();
    if (definition.getPartitionExpressionList() != null) {
      for (Object by : definition.getPartitionExpressionList()) {
        partition.add(exprs.analyze((Expression) by));
      }
    }
    List<Overs.Sort> order = new ArrayList<>();
    if (definition.getOrderByElements() != null) {
      definition.getOrderByElements().forEach(by -> order.add(sort(by, exprs)));
    }
    Optional<BufferWindow> clause = windows.buffer(span);
    Buffer buffer = clause.map(OverSyntax::buffer).orElse(Buffer.NONE);
    boolean framed = definition.getWindowElement() != null;
    Frame frame =
        framed
            ? new FrameSyntax(exprs, order, span).read(definition.getWindowElement())
            : new Frame(order.isEmpty() ? Frame.Unit.ROWS : Frame.Unit.RANGE, Frame.UNBOUNDED, 0);
    OverCall function =
        PresentValues.asked(call)
            ? new PresentValues(new AggregateSyntax(exprs), aggregates).read(call, frame, span)
            : function(call, frame, span);
    boolean ownFrame = framed && call.getWindowName() == null;
    if (ownFrame && !hasFrame(call, function)) {
      throw ProblemException.at(
          span, call.getName().toUpperCase(Locale.ROOT) + " has no frame", "leave it out");
    }
    if (function.waits() && windows.eachChange()) {
      throw ProblemException.at(
          span,
          "this waits for rows that come later, and EMIT CHANGES does not wait",
          "leave EMIT CHANGES out, or look at rows before: LAG, PRECEDING");
    }
    if (function.waits() && buffer.rows() > 0) {
      throw ProblemException.at(
          span,
          "rows that come later are in no buffer",
          "leave ROWS WINDOW BUFFER out, or look at rows before: LAG, PRECEDING");
    }
    return new Overs.Call(function, new Overs.Window(partition, order, buffer));
  }

  private static boolean hasFrame(AnalyticExpression call, OverCall function) {
    return !call.getName().equalsIgnoreCase("LAG")
        && (function instanceof OverCall.Aggregated
            || function instanceof Picked picked && picked.kind().isOfFrame());
  }

  private static Buffer buffer(BufferWindow clause) {
    String emit = clause.emit();
    if (emit != null && !emit.equals("EVERY RECORD") && !emit.equals("CHANGES")) {
      throw ProblemException.unsupported(
          clause.span(), "EMIT " + emit + " in OVER", "each row has its result: leave it out");
    }
    Integer rows = clause.rows();
    if (rows != null && rows > MAX_ROWS) {
      throw ProblemException.at(clause.span(), "a buffer holds at most " + MAX_ROWS + " rows");
    }
    long expiry = clause.expireAfter() == null ? 0 : clause.expireAfter().toMillis();
    return new Buffer(rows == null ? 0 : rows, expiry);
  }

  static Overs.Sort sort(OrderByElement by, ExprAnalyzer exprs) {
    Whitelist.only(by, "expression", "asc", "ascDescPresent", "nullOrdering");
    Expr expr = exprs.analyze(by.getExpression());
    if (expr instanceof Literal) {
      throw ProblemException.at(
          Spans.of(by), "ORDER BY a constant", "name a column, or leave ORDER BY out");
    }
    if (!isOrdered(expr.type())) {
      throw ProblemException.at(Spans.of(by), expr.type() + " has no order");
    }
    boolean first =
        by.getNullOrdering() == null
            ? !by.isAsc()
            : by.getNullOrdering() == OrderByElement.NullOrdering.NULLS_FIRST;
    return new Overs.Sort(expr, !by.isAsc(), first);
  }

  private static boolean isOrdered(SqlType type) {
    return switch (type.kind()) {
      case INTERVAL, ARRAY, MAP, STRUCT, VARIANT -> false;
      default -> true;
    };
  }

  private OverCall function(AnalyticExpression call, Frame frame, Span span) {
    String name = call.getName().toUpperCase(Locale.ROOT);
    Optional<Ranked.Kind> ranked =
        Stream.of(Ranked.Kind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    Optional<Picked.Kind> picked =
        Stream.of(Picked.Kind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    if (ranked.isEmpty() && picked.isEmpty()) {
      if (!aggregates.functions().isKnown(name)) {
        throw ProblemException.at(
            span,
            "'" + name + "' is no window function",
            "there are aggregates, LAG, LEAD, FIRST_VALUE, LAST_VALUE, NTH_VALUE, ROW_NUMBER,"
                + " RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST and NTILE");
      }
      AggregateCall resolved = aggregates.resolve(new AggregateSyntax(exprs).over(call, span));
      return new OverCall.Aggregated(resolved, frame);
    }
    if (call.isDistinct() || AggregateSyntax.isOfAll(call) || call.getFilterExpression() != null) {
      throw ProblemException.at(span, name + " takes no DISTINCT, * or FILTER");
    }
    List<Expression> arguments = AggregateSyntax.arguments(call);
    if (ranked.isPresent()) {
      boolean tiles = ranked.get() == Ranked.Kind.NTILE;
      count(name, arguments, tiles ? 1 : 0, tiles ? 1 : 0, span);
      return new Ranked(ranked.get(), tiles ? number(arguments.get(0), name, 1) : 0);
    }
    return picked(picked.orElseThrow(), arguments, frame, span);
  }

  private OverCall picked(Picked.Kind kind, List<Expression> arguments, Frame frame, Span span) {
    boolean neighbour = !kind.isOfFrame();
    int least = kind == Picked.Kind.NTH_VALUE ? 2 : 1;
    count(kind.name(), arguments, least, neighbour ? 3 : least, span);
    Expr value = exprs.analyze(arguments.get(0));
    int n = arguments.size() > 1 ? number(arguments.get(1), kind.name(), neighbour ? 0 : 1) : 1;
    Optional<Expr> otherwise = Optional.empty();
    if (arguments.size() > 2) {
      Expr other = exprs.analyze(arguments.get(2));
      SqlType common =
          Coercion.common(
              List.of(value, other),
              List.of(Spans.of(arguments.get(0)), Spans.of(arguments.get(2))),
              kind.name());
      value = Coercion.to(common, value);
      otherwise = Coercion.isNull(other) ? otherwise : Optional.of(Coercion.to(common, other));
    }
    return new Picked(kind, value, n, otherwise, neighbour ? NO_FRAME : frame);
  }

  private static void count(
      String name, List<Expression> arguments, int least, int most, Span span) {
    if (arguments.size() < least || arguments.size() > most) {
      throw ProblemException.at(
          span,
          "%s takes %s, these are %d"
              .formatted(
                  name,
                  least == most
                      ? least == 0
                          ? "no argument"
                          : least + (least == 1 ? " argument" : " arguments")
                      : least + " to " + most + " arguments",
                  arguments.size()));
    }
  }

  private int number(Expression argument, String name, int least) {
    Expr expr = exprs.analyze(argument);
    if (!(expr instanceof Literal literal)
        || !(literal.value() instanceof Integer n)
        || n < least
        || n > MAX_ROWS) {
      throw ProblemException.at(
          Spans.of(argument),
          "%s counts rows with a whole number from %d to %d".formatted(name, least, MAX_ROWS));
    }
    return n;
  }
}
