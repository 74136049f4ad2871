package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.select.PlainSelect;

/** Sub-queries that stand for a value: that of their one row, NULL if there is none. */
record Scalar(SelectAnalyzer analyzer, Dialect dialect, LookUps lookUps) {

  Expr of(PlainSelect select, Correlated query, Span span) {
    if (select.getSelectItems().size() != 1) {
      throw ProblemException.at(
          span,
          "a sub-query of %d columns".formatted(select.getSelectItems().size()),
          "select one");
    }
    Expression item = select.getSelectItems().get(0).getExpression();
    boolean isTable = query.rel().type().kind() == RelType.Changelog.TABLE;
    Grouping grouping =
        new Grouping(
            query.scope().row(),
            analyzer.aggregateCalls(isTable),
            expr -> analyzer.exprs(query.scope()).forgiven(expr),
            Optional.empty(),
            new NamedWindows(List.of(), List.of(), false, dialect));
    Expr value = analyzer.exprs(query.scope(), grouping).analyze(item);
    if (!grouping.isUsed()) {
      return single(query, value, span);
    }
    List<Expr> found = lookUps.look(query, grouping.aggregates());
    return over(value, query.scope().row().size(), found, Spans.of(item));
  }

  /** The value over what was found instead of over the aggregates. */
  private static Expr over(Expr expr, int columns, List<Expr> found, Span span) {
    if (expr instanceof ColumnRef ref) {
      if (ref.index() < columns) {
        throw ProblemException.at(
            span,
            "column '" + ref.name() + "' beside an aggregate",
            "choose a value: LAST(" + ref.name() + ")");
      }
      return found.get(ref.index() - columns);
    }
    List<Expr> children = new ArrayList<>();
    for (Expr child : expr.children()) {
      children.add(over(child, columns, found, span));
    }
    return children.isEmpty() ? expr : expr.withChildren(children);
  }

  /** The row whose key it is tied to. */
  private Expr single(Correlated query, Expr value, Span span) {
    JoinSide side = new JoinSide(query.rel(), query.inner(), "");
    boolean isOne =
        side.isTable()
            && !query.inner().isEmpty()
            && side.isByKey()
            && side.ordered(side.order()).isKeyed();
    if (!isOne) {
      throw ProblemException.at(
          span,
          "this sub-query may have several rows",
          "aggregate them, or tie it to the key of a table: WHERE id = outside");
    }
    List<Integer> order = side.order();
    List<Item> items = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Expr key : side.ordered(order).by()) {
      items.add(new Item(Grouping.unique(((ColumnRef) key).name(), taken), key));
    }
    items.add(new Item(Grouping.unique("found", taken), value));
    Rel table = new Rel.Project(query.rel(), items);
    return lookUps.look(table, order.stream().map(query.outer()::get).toList(), 1).get(0);
  }

  /** The value of a query that is one group of all rows. */
  Expr first(Rel rel, ColumnRef value, Span span) {
    boolean isOne =
        rel.type().kind() == RelType.Changelog.TABLE && rel.type().key().positions().isEmpty();
    if (!isOne) {
      throw ProblemException.at(
          span, "this sub-query may have several rows", "aggregate all of them, without GROUP BY");
    }
    RowType row = rel.type().row();
    Column column = row.column(value.index());
    return lookUps
        .look(new Rel.Project(rel, List.of(new Item(column.name(), value))), List.of(), 1)
        .get(0);
  }
}
