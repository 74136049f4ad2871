package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Predicate.Comparison;
import io.ferrisstreams.compiler.plan.Predicate.Logical;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What ON says: the equalities between the two sides, and the rest.
 *
 * @param left what the left side is joined by, over its own rows
 * @param right what the right side is joined by, over its own rows, in the same order
 * @param rest further conditions, over the left row with the right row behind it
 */
record JoinCondition(List<Expr> left, List<Expr> right, List<Expr> rest) {
  /**
   * @param on over the left row with the right row behind it
   * @param columns of the left row
   */
  static JoinCondition of(Expr on, int columns) {
    JoinCondition condition =
        new JoinCondition(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Expr part : parts(on)) {
      condition.add(part, columns);
    }
    return condition;
  }

  /** The same with the equalities in another order. */
  JoinCondition ordered(List<Integer> order) {
    return new JoinCondition(
        order.stream().map(left::get).toList(), order.stream().map(right::get).toList(), rest);
  }

  JoinCondition withRest(List<Expr> other) {
    return new JoinCondition(left, right, other);
  }

  private static List<Expr> parts(Expr expr) {
    if (expr instanceof Logical logical && logical.op() == Logical.Op.AND) {
      return logical.operands().stream().flatMap(operand -> parts(operand).stream()).toList();
    }
    return expr.equals(Literal.TRUE) ? List.of() : List.of(expr);
  }

  private void add(Expr part, int columns) {
    if (!(plain(part) instanceof Comparison comparison) || comparison.op() != Comparison.Op.EQUAL) {
      rest.add(part);
      return;
    }
    Expr a = comparison.left();
    Expr b = comparison.right();
    if (!a.type().equals(b.type())) {
      a = Coercion.common(a, b).map(type -> Coercion.to(type, comparison.left())).orElse(a);
      b = Coercion.to(a.type(), b);
    }
    if (isOf(a, 0, columns) && isOf(b, columns, Integer.MAX_VALUE)) {
      left.add(a);
      right.add(moved(b, -columns));
    } else if (isOf(b, 0, columns) && isOf(a, columns, Integer.MAX_VALUE)) {
      left.add(b);
      right.add(moved(a, -columns));
    } else {
      rest.add(part);
    }
  }

  /** Without what makes NULL false, which a condition takes for false anyway. */
  static Expr plain(Expr expr) {
    return expr instanceof Predicate.IsDistinct distinct
            && distinct.negated()
            && distinct.right().equals(Literal.TRUE)
        ? distinct.left()
        : expr;
  }

  /** Whether it reads columns between these, and no others. */
  static boolean isOf(Expr expr, int from, int to) {
    BitSet used = new BitSet();
    Exprs.columns(expr, used);
    return !used.isEmpty() && used.nextSetBit(0) >= from && used.length() <= to;
  }

  /** Over a row in which columns stand elsewhere. */
  static Expr moved(Expr expr, int by) {
    return Exprs.rewrite(
        expr,
        node ->
            node instanceof ColumnRef ref
                ? new ColumnRef(ref.index() + by, ref.name(), ref.type(), ref.nullable())
                : node);
  }
}
