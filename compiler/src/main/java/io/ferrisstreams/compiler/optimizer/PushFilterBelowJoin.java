package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.Predicate.Logical;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Filter;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * {@code filter(p and q, join(x, y))} becomes {@code filter(q, join(filter(p, x), y))} where {@code
 * p} is of columns of {@code x} alone, so that rows that are not wanted are neither kept nor sent
 * elsewhere. Not of a side whose rows another side is kept without, and not what could fail: it
 * would fail for rows that belong to none.
 *
 * <p>Nor of tables that are joined with tables: each change that a filter takes away is a deletion
 * there, and those would come out more than once.
 */
final class PushFilterBelowJoin implements Rule {
  @Override
  public Optional<Rel> apply(Rel rel) {
    if (!(rel instanceof Filter filter)
        || !(filter.input() instanceof Join join)
        || join.operator().changelog() == RelType.Changelog.TABLE) {
      return Optional.empty();
    }
    List<Expr> ofLeft = new ArrayList<>();
    List<Expr> ofRight = new ArrayList<>();
    List<Expr> rest = new ArrayList<>();
    for (Expr part : parts(filter.predicate())) {
      if (!canMove(part)) {
        rest.add(part);
      } else if (!join.kind().keepsRight() && isOf(part, join, Join.Item::left)) {
        ofLeft.add(over(part, join, join.left().type().row(), Join.Item::left));
      } else if (!join.kind().keepsLeft() && isOf(part, join, Join.Item::right)) {
        ofRight.add(over(part, join, join.right().type().row(), Join.Item::right));
      } else {
        rest.add(part);
      }
    }
    if (ofLeft.isEmpty() && ofRight.isEmpty()) {
      return Optional.empty();
    }
    Rel below =
        join.withInputs(List.of(filtered(join.left(), ofLeft), filtered(join.right(), ofRight)));
    return Optional.of(filtered(below, rest));
  }

  private static List<Expr> parts(Expr predicate) {
    return predicate instanceof Logical logical && logical.op() == Logical.Op.AND
        ? logical.operands()
        : List.of(predicate);
  }

  /** The time of a pair is not that of a row. */
  private static boolean canMove(Expr part) {
    return !Exprs.mayFail(part) && !Exprs.readsRecord(part);
  }

  /** Below what gives the rows of a side another key. */
  private static Rel filtered(Rel rel, List<Expr> predicates) {
    if (predicates.isEmpty()) {
      return rel;
    }
    return rel instanceof Rel.Rekey rekey
        ? rekey.withInputs(List.of(filtered(rekey.input(), predicates)))
        : new Filter(rel, Logical.and(predicates));
  }

  private static boolean isOf(Expr part, Join join, ToIntFunction<Join.Item> side) {
    BitSet used = new BitSet();
    Exprs.columns(part, used);
    return !used.isEmpty()
        && used.stream().allMatch(i -> side.applyAsInt(join.items().get(i)) >= 0 && isOne(join, i));
  }

  private static boolean isOne(Join join, int i) {
    return join.items().get(i).left() < 0 || join.items().get(i).right() < 0;
  }

  private static Expr over(Expr part, Join join, RowType row, ToIntFunction<Join.Item> side) {
    return Exprs.rewrite(
        part,
        node -> {
          if (!(node instanceof Expr.ColumnRef ref)) {
            return node;
          }
          int i = side.applyAsInt(join.items().get(ref.index()));
          Column column = row.column(i);
          return new Expr.ColumnRef(i, column.name(), column.type(), column.nullable());
        });
  }
}
