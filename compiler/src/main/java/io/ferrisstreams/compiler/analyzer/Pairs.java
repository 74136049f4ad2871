package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.Join.Item;
import io.ferrisstreams.compiler.plan.JoinOperator;
import io.ferrisstreams.compiler.plan.Predicate.Logical;
import io.ferrisstreams.compiler.plan.Rel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The rows that a join gives: the columns of the left source, those of the right one, and then
 * those that are one in both.
 *
 * @param first the left input of the plan; the right source if {@code flipped}
 * @param firstKeys what it is joined by
 * @param columns of the left source
 */
record Pairs(
    Rel first,
    Rel second,
    List<Integer> firstKeys,
    List<Integer> secondKeys,
    Join.Kind kind,
    JoinOperator operator,
    int columns,
    boolean flipped) {

  /** A plan, and the names of its columns. */
  record Named(Join join, Sides sides) {}

  /**
   * @param sides the names of the columns of both sources
   * @param using the names of what they are joined by, if that is one column in both
   * @param condition over the pairs by position
   */
  Named join(Sides sides, List<String> using, List<Expr> condition, Dialect dialect) {
    Sides all = sides;
    List<int[]> shared = new ArrayList<>();
    for (int part = 0; part < using.size(); part++) {
      all = all.with(new Sides.Column(Sides.SHARED, using.get(part)));
      shared.add(new int[] {firstKeys.get(part), secondKeys.get(part)});
    }
    if (operator.isByKeys()) {
      Join join = join(all, shared, List.of());
      for (int part = 0; part < firstKeys.size(); part++) {
        if (join.copies(part).isEmpty()) {
          boolean named = dialect.joinsLikeKsqlDb() && JoinKeys.viable(join, part).isEmpty();
          String name = named ? rowKey(all) : "";
          all = all.with(new Sides.Column(Sides.SHARED, name));
          shared.add(new int[] {firstKeys.get(part), secondKeys.get(part)});
        }
      }
    }
    return new Named(withKeys(join(all, shared, condition)), all);
  }

  /** {@code ROWKEY}, or the first of {@code ROWKEY_1}, {@code ROWKEY_2} … that no column has. */
  private static String rowKey(Sides sides) {
    String name = "ROWKEY";
    for (int n = 1; sides.has(name); n++) {
      name = "ROWKEY_" + n;
    }
    return name;
  }

  private Join join(Sides sides, List<int[]> shared, List<Expr> condition) {
    List<String> names = sides.rowNames();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < names.size() - shared.size(); i++) {
      int position = i < columns ? i : i - columns;
      boolean ofFirst = i < columns != flipped;
      items.add(new Item(names.get(i), ofFirst ? position : -1, ofFirst ? -1 : position));
    }
    for (int[] both : shared) {
      items.add(new Item(names.get(items.size()), both[0], both[1]));
    }
    int parts = first.type().key().positions().size();
    Join join =
        new Join(
            first, second, kind, operator, items, Collections.nCopies(parts, -1), Optional.empty());
    return condition.isEmpty()
        ? join
        : join.withCondition(Joins.onto(join.type().row(), Logical.and(condition)));
  }

  /** One that is of both sides is the key before one of a side. */
  static Join withKeys(Join join) {
    List<Integer> keys = new ArrayList<>();
    for (int part = 0; part < join.keys().size(); part++) {
      List<Integer> copies = join.copies(part);
      keys.add(
          copies.stream()
              .filter(i -> join.items().get(i).left() >= 0 && join.items().get(i).right() >= 0)
              .findFirst()
              .orElse(copies.isEmpty() ? -1 : copies.get(0)));
    }
    return join.withKeys(keys);
  }
}
