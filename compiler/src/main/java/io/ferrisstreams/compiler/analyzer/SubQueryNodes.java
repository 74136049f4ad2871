package io.ferrisstreams.compiler.analyzer;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.jspecify.annotations.Nullable;

/** Finds the sub-queries in the list and in the condition of a SELECT. Mutable: it collects. */
final class SubQueryNodes extends ExpressionVisitorAdapter<@Nullable Void> {
  private final List<Found> found = new ArrayList<>();

  private SubQueryNodes() {}

  /**
   * A sub-query in an expression.
   *
   * @param node the IN, the EXISTS, or the sub-query itself, which stands for a value
   * @param onlyTrueCounts whether NULL has no other effect than FALSE there
   */
  record Found(Expression node, ParenthesedSelect query, boolean onlyTrueCounts) {}

  static List<Found> in(PlainSelect select) {
    SubQueryNodes nodes = new SubQueryNodes();
    if (select.getWhere() != null) {
      nodes.condition(select.getWhere());
    }
    for (SelectItem<?> item : select.getSelectItems()) {
      item.getExpression().accept(nodes, null);
    }
    return nodes.found;
  }

  /** A condition that keeps a row only where it is true. */
  private void condition(Expression node) {
    if (node instanceof AndExpression and) {
      condition(and.getLeftExpression());
      condition(and.getRightExpression());
    } else if (node instanceof OrExpression or) {
      condition(or.getLeftExpression());
      condition(or.getRightExpression());
    } else if (node instanceof ParenthesedExpressionList<?> list && list.size() == 1) {
      condition(list.get(0));
    } else if (node instanceof InExpression in
        && !in.isNot()
        && in.getRightExpression() instanceof ParenthesedSelect query) {
      in.getLeftExpression().accept(this, null);
      found.add(new Found(in, query, true));
    } else {
      node.accept(this, null);
    }
  }

  @Override
  public <S> @Nullable Void visit(InExpression in, S context) {
    if (!(in.getRightExpression() instanceof ParenthesedSelect query)) {
      return super.visit(in, context);
    }
    in.getLeftExpression().accept(this, context);
    found.add(new Found(in, query, false));
    return null;
  }

  @Override
  public <S> @Nullable Void visit(ExistsExpression exists, S context) {
    if (exists.getRightExpression() instanceof ParenthesedSelect query) {
      found.add(new Found(exists, query, false));
    }
    return null;
  }

  @Override
  public <S> @Nullable Void visit(AnyComparisonExpression any, S context) {
    return null;
  }

  @Override
  public <S> @Nullable Void visit(Select select, S context) {
    if (select instanceof ParenthesedSelect query) {
      found.add(new Found(query, query, false));
    }
    return null;
  }
}
