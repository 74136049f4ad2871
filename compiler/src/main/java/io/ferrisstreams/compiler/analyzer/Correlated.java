package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.EmitClause;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.parser.WindowClause;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.jspecify.annotations.Nullable;

/**
 * What a sub-query reads for one row of the query around it.
 *
 * @param rel the rows that fulfil what its condition says of them alone
 * @param scope the names of their columns
 * @param inner what has to be equal, over these rows
 * @param outer to that, over the rows outside
 */
record Correlated(Rel rel, Scope scope, List<Expr> inner, List<Expr> outer) {

  /** Whether a sub-query does no more than choose among the rows of something. */
  static boolean isPlain(PlainSelect select, Clauses clauses) {
    int start = Spans.of(select).start();
    boolean clause =
        clauses.all().stream()
            .anyMatch(
                c -> c.select() == start && (c instanceof WindowClause || c instanceof EmitClause));
    return select.getGroupBy() == null
        && select.getHaving() == null
        && select.getDistinct() == null
        && select.getLimit() == null
        && select.getOrderByElements() == null
        && (select.getWithItemsList() == null || select.getWithItemsList().isEmpty())
        && !clause;
  }

  /**
   * @param analyzer of the sub-query
   * @param around the names of the query around it
   */
  static Correlated of(PlainSelect select, From from, Scope around, SelectAnalyzer analyzer) {
    List<Expr> own = new ArrayList<>();
    List<Expr> inner = new ArrayList<>();
    List<Expr> outer = new ArrayList<>();
    ExprAnalyzer within = analyzer.exprs(from.scope());
    ExprAnalyzer outside = analyzer.exprs(around);
    List<Expression> conditions = new ArrayList<>();
    if (select.getWhere() != null) {
      split(select.getWhere(), conditions);
    }
    for (Expression condition : conditions) {
      try {
        own.add(within.condition(condition, "WHERE"));
      } catch (ProblemException e) {
        Tie tie = tie(condition, within, outside);
        if (tie == null) {
          boolean isOuter = analyzed(condition, outside) != null;
          throw isOuter
                  || !(condition instanceof EqualsTo) && namesOuter(condition, within, outside)
              ? notEqual(condition)
              : e;
        }
        Span span = Spans.of(condition);
        SqlType type =
            Coercion.common(tie.inner, tie.outer)
                .orElseThrow(
                    () ->
                        ProblemException.at(
                            span,
                            "%s and %s cannot be compared"
                                .formatted(tie.inner.type(), tie.outer.type()),
                            "CAST one of them"));
        inner.add(Coercion.to(type, tie.inner));
        outer.add(Coercion.to(type, tie.outer));
      }
    }
    Rel rel = from.rel();
    if (!own.isEmpty()) {
      Expr all = own.size() == 1 ? own.get(0) : Predicate.Logical.of(Predicate.Logical.Op.AND, own);
      rel = new Rel.Filter(rel, within.forgiven(all));
    }
    return new Correlated(rel, from.scope(), inner, outer);
  }

  /** With one more that has to be equal. */
  Correlated with(Expr moreInner, Expr moreOuter) {
    List<Expr> allInner = new ArrayList<>(inner);
    allInner.add(moreInner);
    List<Expr> allOuter = new ArrayList<>(outer);
    allOuter.add(moreOuter);
    return new Correlated(rel, scope, allInner, allOuter);
  }

  private record Tie(Expr inner, Expr outer) {}

  private static void split(Expression condition, List<Expression> all) {
    if (condition instanceof AndExpression and) {
      split(and.getLeftExpression(), all);
      split(and.getRightExpression(), all);
    } else if (condition instanceof ParenthesedExpressionList<?> list && list.size() == 1) {
      split(list.get(0), all);
    } else {
      all.add(condition);
    }
  }

  private static @Nullable Tie tie(Expression node, ExprAnalyzer within, ExprAnalyzer outside) {
    if (!(node instanceof EqualsTo equal)) {
      return null;
    }
    Tie tie = tie(equal.getLeftExpression(), equal.getRightExpression(), within, outside);
    return tie != null
        ? tie
        : tie(equal.getRightExpression(), equal.getLeftExpression(), within, outside);
  }

  private static @Nullable Tie tie(
      Expression inner, Expression outer, ExprAnalyzer within, ExprAnalyzer outside) {
    Expr ofInner = analyzed(inner, within);
    Expr ofOuter = ofInner == null ? null : analyzed(outer, outside);
    return ofInner == null || ofOuter == null ? null : new Tie(ofInner, ofOuter);
  }

  private static @Nullable Expr analyzed(Expression node, ExprAnalyzer exprs) {
    try {
      return exprs.analyze(node);
    } catch (ProblemException e) {
      return null;
    }
  }

  /** Whether a column in it is one of the query around only. */
  private static boolean namesOuter(
      Expression condition, ExprAnalyzer within, ExprAnalyzer outside) {
    List<Column> outer = new ArrayList<>();
    condition.accept(
        new ExpressionVisitorAdapter<@Nullable Void>() {
          @Override
          public <S> @Nullable Void visit(Column column, S context) {
            if (analyzed(column, within) == null && analyzed(column, outside) != null) {
              outer.add(column);
            }
            return null;
          }
        },
        null);
    return !outer.isEmpty();
  }

  private static ProblemException notEqual(Expression condition) {
    return ProblemException.unsupported(
        Spans.of(condition),
        "a condition on the row outside of a sub-query that is no equality with one inside",
        "write inside = outside; a condition on the outer row alone stands beside the sub-query");
  }
}
