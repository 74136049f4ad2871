package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.Conditional.Coalesce;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.JoinOperator;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.KeyWindow;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins rows with what tables have for them, one table after the other. Columns of the rows stay
 * where they are; what is found stands behind them. Mutable: it grows.
 */
final class LookUps {
  private final From outer;
  private final SelectAnalyzer analyzer;
  private final Span span;
  private Rel rel;
  private boolean moved;

  /**
   * @param outer the rows
   * @param span where to complain of them
   */
  LookUps(From outer, SelectAnalyzer analyzer, Span span) {
    this.outer = outer;
    this.analyzer = analyzer;
    this.span = span;
    this.rel = outer.rel();
    if (!rel.type().key().window().equals(KeyWindow.NONE)) {
      throw ProblemException.unsupported(
          span, "a sub-query for rows of windows", "write them to a stream, and read that");
    }
  }

  From outer() {
    return outer;
  }

  ExprAnalyzer outerExprs() {
    return analyzer.exprs(outer.scope());
  }

  private boolean isTable() {
    return outer.rel().type().kind() == RelType.Changelog.TABLE;
  }

  /** The rows with all that was found, under the key they had. */
  From from() {
    Key key = outer.rel().type().key();
    List<Integer> positions = key.positions();
    Rel result = rel;
    if (moved && !rel.type().key().positions().equals(positions)) {
      boolean known = key.isKnown() && !positions.contains(-1);
      List<Integer> columns = known ? positions : List.of();
      String format = known ? Grouping.keyFormat(rel.type().row(), columns) : "kafka";
      result = new Rel.Rekey(rel, columns, format, Rel.Rekey.Nulls.PART);
    }
    RowType row = result.type().row();
    Sides sides = outer.scope().sides();
    if (sides == null) {
      sides =
          Sides.of(
              outer.scope().qualifier(),
              outer.scope().row().columns().stream().map(Column::name).toList());
    }
    for (int i = outer.scope().row().size(); i < row.size(); i++) {
      sides = sides.with(new Sides.Column(Sides.SHARED, ""));
    }
    return new From(
        result,
        outer.scope().over(row, sides, moved),
        outer.lateness(),
        moved ? List.of() : outer.keys());
  }

  /** Whether there is a row for which all is equal. */
  Expr isFound(Correlated query) {
    JoinSide side = new JoinSide(query.rel(), query.inner(), "");
    if (side.isByKey() && side.isCanonical() && side.ordered(side.order()).isKeyed()) {
      List<Integer> order = side.order();
      List<Expr> by = order.stream().map(query.outer()::get).toList();
      Expr found = look(marked(side.ordered(order)), by, 1).get(0);
      return new Predicate.Not(new Predicate.IsNull(found));
    }
    Rel groups = groups(query, List.of(count(List.of())));
    Expr found = look(groups, query.outer(), 1).get(0);
    return new Predicate.Not(new Predicate.IsNull(found));
  }

  /**
   * How many rows there are for which all is equal, and in how many of them each expression is not
   * NULL.
   */
  List<Expr> counts(Correlated query, List<Expr> expressions) {
    List<AggregateCall> calls = new ArrayList<>();
    calls.add(count(List.of()));
    expressions.forEach(expr -> calls.add(count(List.of(expr))));
    return look(query, calls);
  }

  /** Aggregates of the rows for which all is equal; of none, they are what they are of none. */
  List<Expr> look(Correlated query, List<AggregateCall> calls) {
    List<Expr> found = look(groups(query, calls), query.outer(), calls.size());
    List<Expr> results = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      // What is never NULL is a number of rows.
      results.add(
          calls.get(i).nullable()
              ? found.get(i)
              : new Coalesce(List.of(found.get(i), new Literal(0L, SqlType.BIGINT))));
    }
    return results;
  }

  private AggregateCall count(List<Expr> arguments) {
    return analyzer.aggregate(
        new AggregateCalls.Written("COUNT", arguments, false, Optional.empty(), span), true);
  }

  /** The key, and that there is a row. */
  private static Rel marked(JoinSide side) {
    List<Item> items = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Expr key : side.by()) {
      ColumnRef ref = (ColumnRef) key;
      items.add(new Item(Grouping.unique(ref.name(), taken), ref));
    }
    items.add(new Item(Grouping.unique("found", taken), Literal.TRUE));
    return new Rel.Project(side.rel(), items);
  }

  /** Aggregates by what has to be equal, of which NULL is equal to nothing. */
  private Rel groups(Correlated query, List<AggregateCall> calls) {
    List<Expr> inner = query.inner();
    Rel input = query.rel();
    List<Expr> present = new ArrayList<>();
    for (Expr key : inner) {
      if (key.nullable()) {
        present.add(new Predicate.Not(new Predicate.IsNull(key)));
      }
    }
    if (!present.isEmpty()) {
      input =
          new Rel.Filter(
              input,
              present.size() == 1
                  ? present.get(0)
                  : Predicate.Logical.of(Predicate.Logical.Op.AND, present));
    }
    Set<String> taken = new HashSet<>();
    List<Item> items = new ArrayList<>();
    for (Expr key : inner) {
      Expr value = key.type() == SqlType.DOUBLE ? JoinSide.positiveZero(key) : key;
      items.add(new Item(Grouping.unique("key", taken), value));
    }
    List<Rel.Aggregate.Item> aggregates = new ArrayList<>();
    Set<String> names = new HashSet<>(taken);
    for (AggregateCall call : calls) {
      AggregateCall over = call.with(expr -> Grouping.column(expr, items, taken));
      aggregates.add(new Rel.Aggregate.Item(Grouping.unique("found", names), over));
    }
    if (items.isEmpty()) {
      items.add(new Item("row", Literal.TRUE));
    }
    Rel projected = new Rel.Project(input, items);
    List<Integer> keys = IntStream.range(0, inner.size()).boxed().toList();
    String format = Grouping.keyFormat(projected.type().row(), keys);
    return new Rel.Aggregate(
        new Rel.Rekey(projected, keys, format),
        aggregates,
        RelType.Changelog.TABLE,
        false,
        Optional.empty());
  }

  /**
   * The last columns of the row that a table has for these values.
   *
   * @param table whose first columns are its key
   * @param by over the outer rows
   */
  List<Expr> look(Rel table, List<Expr> by, int values) {
    int columns = rel.type().row().size();
    Join join = by.isEmpty() ? single(table, values) : byKey(table, by, values);
    rel = join;
    RowType row = rel.type().row();
    return IntStream.range(columns, columns + values)
        .mapToObj(i -> (Expr) JoinSide.reference(row, i))
        .toList();
  }

  /** A table of one row, to which all rows are sent. */
  private Join single(Rel table, int values) {
    if (isTable()) {
      throw ProblemException.unsupported(
          span,
          "a sub-query beside a table that is not tied to its rows",
          "tie it by WHERE inside = outside, or read a stream");
    }
    moved = true;
    Rel all = new Rel.Rekey(rel, List.of(), table.type().key().encoded().format());
    return join(all, table, new JoinOperator.StreamTable(), values);
  }

  private Join byKey(Rel table, List<Expr> by, int values) {
    JoinSide side =
        new JoinSide(rel, by.stream().map(e -> Joins.onto(rel.type().row(), e)).toList(), "");
    RowType keys = table.type().key().encoded().columns();
    JoinSide.Form form =
        new JoinSide.Form(
            table.type().key().encoded().format(),
            keys.columns().stream().map(Column::name).toList());
    if (isTable()) {
      if (side.isKeyed() && side.form().isSame(form)) {
        return join(rel, table, new JoinOperator.TableTable(), values);
      }
      List<Integer> positions = new ArrayList<>();
      Rel left = side.withColumns(form, positions);
      return join(left, table, new JoinOperator.ForeignKey(positions), values);
    }
    List<Integer> positions = new ArrayList<>();
    Rel left = side.keyed(form, true, positions);
    moved |= left != rel;
    return join(left, table, new JoinOperator.StreamTable(), values);
  }

  private Join join(Rel left, Rel table, JoinOperator operator, int values) {
    RowType row = rel.type().row();
    List<Join.Item> items = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      items.add(new Join.Item(row.column(i).name(), i, -1));
      taken.add(row.column(i).name());
    }
    int first = table.type().row().size() - values;
    for (int i = first; i < first + values; i++) {
      String name = Grouping.unique(table.type().row().column(i).name(), taken);
      items.add(new Join.Item(name, -1, i));
    }
    int parts = left.type().key().positions().size();
    Join join =
        new Join(
            left,
            table,
            Join.Kind.LEFT,
            operator,
            items,
            Collections.nCopies(parts, -1),
            Optional.empty());
    return Pairs.withKeys(join);
  }
}
