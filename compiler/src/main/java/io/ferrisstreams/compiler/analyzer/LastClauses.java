package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.Limit;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.PlainSelect;

/**
 * What goes over the result of a SELECT: DISTINCT, ORDER BY and LIMIT.
 *
 * @param kind of the whole
 * @param nested whether it is a sub-query
 */
record LastClauses(
    PlainSelect select,
    Dialect dialect,
    SelectAnalyzer analyzer,
    RelType.Changelog kind,
    boolean nested) {

  Rel applied(Rel rel) {
    Rel result = rel;
    if (select.getDistinct() != null) {
      Whitelist.only(select.getDistinct());
      result = first(result).distinct(result, Spans.of(select));
    }
    List<OrderByElement> orderBy = select.getOrderByElements();
    Limit limit = select.getLimit();
    if (limit == null && orderBy != null) {
      throw ProblemException.at(
          Spans.of(orderBy.get(0)),
          "ORDER BY needs LIMIT: a stream has no last row to wait for",
          "add LIMIT n, or order in a window function");
    }
    if (limit == null) {
      return result;
    }
    Whitelist.only(limit, "rowCount");
    Span place = Spans.of(limit.getRowCount());
    Scope scope = Scope.of("the result", "", result.type().row());
    OptionalInt rows = FirstRows.limit(analyzer.exprs(scope).analyze(limit.getRowCount()));
    if (rows.isEmpty()) {
      throw ProblemException.at(
          place.end() > 0 ? place : Spans.of(select),
          "LIMIT counts with a whole number from 1 to " + FirstRows.MAX_LIMIT);
    }
    List<Overs.Sort> order = new ArrayList<>();
    if (orderBy != null) {
      orderBy.forEach(by -> order.add(sort(by, scope)));
    }
    return first(result, !order.isEmpty())
        .limited(result, order, rows.getAsInt(), Spans.of(select));
  }

  private FirstRows first(Rel rel) {
    return first(rel, false);
  }

  /** The first rows to come never change, so in a sub-query they are no table. */
  private FirstRows first(Rel rel, boolean ordered) {
    if (rel.type().kind() == RelType.Changelog.STREAM && isGrouped(rel)) {
      throw ProblemException.unsupported(
          Spans.of(select), "the first rows of groups, which change", "read a stream");
    }
    return new FirstRows(nested && !ordered ? RelType.Changelog.STREAM : kind);
  }

  private static boolean isGrouped(Rel rel) {
    return rel instanceof Rel.Aggregate aggregate
            && !aggregate.window().map(window -> window.isFinal()).orElse(false)
        || rel.inputs().stream().anyMatch(LastClauses::isGrouped);
  }

  private Overs.Sort sort(OrderByElement by, Scope scope) {
    if (by.getExpression() instanceof Column column && scope.find(name(column)).isEmpty()) {
      throw ProblemException.at(
          Spans.of(by), "ORDER BY names what is not selected", "add it to the select list");
    }
    return OverSyntax.sort(by, analyzer.exprs(scope));
  }

  private Name name(Column column) {
    String written = column.getColumnName();
    return new Name(dialect.text(written), dialect.isExact(written), Spans.of(column));
  }
}
