package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.jspecify.annotations.Nullable;

/** A SELECT with GROUP BY, HAVING or aggregates, once its select list has been analyzed. */
record GroupedSelect(
    PlainSelect select,
    Dialect dialect,
    Grouping grouping,
    SelectAnalyzer.Selected selected,
    SelectAnalyzer analyzer) {

  /**
   * @param input what is grouped
   * @param kind of the groups
   */
  Rel rel(Rel input, RelType.Changelog kind) {
    List<Expr> keys = new ArrayList<>();
    boolean wrong = false;
    for (Expression by : groupBy(select)) {
      if (WindowFunctions.isWindow(by)) {
        continue;
      }
      Expr key = analyzer.attempt(() -> key(by));
      if (key != null && !keys.contains(key) && !grouping.isBound(key)) {
        keys.add(key);
      }
      wrong |= key == null;
    }
    grouping.windowed().ifPresent(windowed -> checkGroup(windowed, keys));
    if (wrong) {
      return input;
    }
    Expression written = select.getHaving();
    Expr having =
        written == null
            ? null
            : analyzer.attempt(
                () ->
                    SelectAnalyzer.sized(
                        analyzer.exprs(selected.scope(), grouping).condition(written, "HAVING"),
                        written));
    List<Map.Entry<String, Expr>> names =
        selected.items().stream().map(item -> Map.entry(item.name(), item.value())).toList();
    Rel.Aggregate groups = grouping.over(input, keys, Grouping.names(names), kind);
    Rel rel = groups;
    if (having != null && written != null) {
      Expr over = analyzer.attempt(() -> over(groups, having, written));
      if (over != null) {
        rel = new Rel.Filter(rel, analyzer.exprs(selected.scope()).forgiven(over));
      }
    }
    SelectList list =
        analyzer.list(
            selected.items().stream().map(this::asKey).toList(),
            rel.type().key(),
            item -> over(groups, item.value(), item.node()),
            selected.scope());
    return list.size() == 0 ? rel : retracting(new Rel.Project(rel, list.items(), list.key()));
  }

  private Expr over(Rel.Aggregate groups, Expr expr, Expression node) {
    try {
      return grouping.over(groups, expr, ref -> place(ref, node));
    } catch (ProblemException e) {
      throw e.orAt(Spans.of(node));
    }
  }

  /** An item that is a copy of a key is the key where that itself is not selected. */
  private SelectAnalyzer.SelectedItem asKey(SelectAnalyzer.SelectedItem item) {
    boolean isCopy =
        selected.items().stream()
            .anyMatch(other -> !other.asValue() && other.value().equals(item.value()));
    return item.asValue() && !isCopy
        ? new SelectAnalyzer.SelectedItem(
            item.name(), item.value(), item.node(), false, item.span())
        : item;
  }

  /** A session is one of each group; what SESSION names for that must be grouped by. */
  private void checkGroup(Windowed windowed, List<Expr> keys) {
    Expression group = windowed.group();
    if (group == null) {
      return;
    }
    Expr key = analyzer.attempt(() -> analyzer.exprs(selected.scope()).analyze(group));
    if (key != null && !keys.contains(key)) {
      analyzer.complain(
          new Problem(
              Spans.of(group),
              "sessions of '" + group + "', by which rows are not grouped",
              "add it to GROUP BY"));
    }
  }

  static List<Expression> groupBy(PlainSelect select) {
    GroupByElement groupBy = select.getGroupBy();
    if (groupBy == null) {
      return List.of();
    }
    Whitelist.only(groupBy, "groupByExpressions");
    if (groupBy.getGroupByExpressionList() == null) {
      return List.of();
    }
    List<Expression> all = new ArrayList<>();
    for (Object by : groupBy.getGroupByExpressionList()) {
      all.add((Expression) by);
    }
    return all;
  }

  private Expr key(Expression by) {
    Expr key = analyzer.exprs(selected.scope()).analyze(by);
    if (grouping.isBound(key) && dialect.boundsAreNumbers()) {
      throw ProblemException.at(
          Spans.of(by),
          "a bound of the window in GROUP BY",
          "leave it out: groups are those of each window");
    }
    if (key instanceof Expr.Literal && !dialect.groupsByConstants()) {
      throw ProblemException.at(
          Spans.of(by), "GROUP BY a constant", "name a column, or leave GROUP BY out");
    }
    return SelectAnalyzer.sized(key, by);
  }

  /** Where a column is named in an expression; the expression if that is not to be found. */
  private Span place(ColumnRef ref, Expression in) {
    List<Span> found = new ArrayList<>();
    in.accept(
        new ExpressionVisitorAdapter<@Nullable Void>() {
          @Override
          public <S> @Nullable Void visit(Column column, S context) {
            if (dialect.same(dialect.text(column.getColumnName()), ref.name())) {
              found.add(Spans.of(column));
            }
            return super.visit(column, context);
          }
        },
        null);
    return found.isEmpty() ? Spans.of(in) : found.get(0);
  }

  /** A table whose rows can be filtered away says so once only. */
  static Rel retracting(Rel rel) {
    return rel.type().kind() == RelType.Changelog.TABLE && isFiltered(rel)
        ? new Rel.Retractions(rel, isToldOnce(rel))
        : rel;
  }

  /** Whether there is one row at most for each key: windows that are told of when they close. */
  private static boolean isToldOnce(Rel rel) {
    return rel instanceof Rel.Aggregate aggregate
        ? aggregate.window().map(Window::isFinal).orElse(false)
        : rel.inputs().stream().anyMatch(GroupedSelect::isToldOnce);
  }

  private static boolean isFiltered(Rel rel) {
    return rel instanceof Rel.Filter filter && filter.type().kind() == RelType.Changelog.TABLE
        || rel instanceof Rel.Project project && isFiltered(project.input());
  }
}
