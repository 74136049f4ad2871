package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The columns of a query's result, and which of them are the key of what it reads. Mutable while
 * they are collected.
 */
final class SelectList {
  private final Dialect dialect;
  private final Key key;
  private final List<Problem> problems;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Span> names = new HashMap<>();
  private final int[] keyAt;

  /**
   * @param key of what the query reads
   * @param problems takes what is wrong
   */
  SelectList(Dialect dialect, Key key, List<Problem> problems) {
    this.dialect = dialect;
    this.key = key;
    this.problems = problems;
    this.keyAt = new int[key.positions().size()];
    Arrays.fill(keyAt, -1);
  }

  int size() {
    return items.size();
  }

  List<Item> items() {
    return List.copyOf(items);
  }

  /**
   * @param asValue whether AS_VALUE makes it a copy that is no part of the key
   */
  void add(Item item, Span span, boolean asValue) {
    if (dialect.isReserved(item.name())) {
      problems.add(
          new Problem(
              span, "'" + item.name() + "' is the name of a system column", "give it another"));
      return;
    }
    if (names.putIfAbsent(dialect.identity(item.name()), span) != null) {
      problems.add(
          new Problem(
              span, "two columns named '" + item.name() + "'", "give one an alias with AS"));
      return;
    }
    if (!asValue && item.value() instanceof Expr.ColumnRef ref && key.holds(ref.index())) {
      int part = key.positions().indexOf(ref.index());
      if (keyAt[part] < 0) {
        keyAt[part] = items.size();
      } else if (!dialect.keysInValues()) {
        problems.add(
            new Problem(
                span,
                "key column '" + ref.name() + "' is selected more than once",
                "copy it into the value: AS_VALUE(" + ref.name() + ")"));
      }
    }
    items.add(item);
  }

  /** The key among the items. */
  Key key() {
    return key.at(Arrays.stream(keyAt).boxed().toList());
  }

  /** Whether the items are the columns of {@code row}, in their order, and nothing else. */
  boolean isAllOf(RowType row, Scope scope) {
    return items.size() == row.size()
        && key().equals(key)
        && IntStream.range(0, row.size())
            .allMatch(
                i ->
                    items.get(i).value().equals(scope.column(i))
                        && items.get(i).name().equals(row.column(i).name()));
  }
}
