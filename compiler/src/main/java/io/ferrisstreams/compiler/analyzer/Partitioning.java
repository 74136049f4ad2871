package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.analyzer.SelectAnalyzer.Selected;
import io.ferrisstreams.compiler.analyzer.SelectAnalyzer.SelectedItem;
import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.KeyMarker;
import io.ferrisstreams.compiler.parser.PartitionByClause;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.KeyWindow;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.PlainSelect;

/**
 * The record key that a SELECT asks for: the columns it marks as KEY, else PARTITION BY.
 *
 * @param selected with the names that PARTITION BY can use
 */
record Partitioning(
    PlainSelect select,
    Clauses clauses,
    Dialect dialect,
    Selected selected,
    SelectAnalyzer analyzer) {

  /** Whether it asks for another than the rows of {@code input} have. */
  boolean isNew(Rel input) {
    return place().isPresent() && !isKeyedBy(input.type(), keys());
  }

  /** The parts of the key over the rows that the list is over; none if nothing is asked for. */
  List<Expr> expressions() {
    return place().isPresent() ? keys() : List.of();
  }

  private Optional<Span> place() {
    List<KeyMarker> markers = clauses.keyMarkers(start());
    return markers.isEmpty()
        ? clauses.partitionBys(start()).stream().map(PartitionByClause::span).findFirst()
        : Optional.of(markers.get(0).span());
  }

  private int start() {
    return Spans.of(select).start();
  }

  /** The result of a SELECT that is no more than its list over the rows of {@code input}. */
  Rel over(Rel input) {
    checkedStream(input, place().orElseThrow());
    List<Integer> positions =
        isAllOf(input.type().row()) ? keys().stream().map(this::position).toList() : List.of(-1);
    return positions.contains(-1) ? over(input, expr -> expr) : keyed(input, positions);
  }

  /** Whether the items are the columns of {@code row}, in their order, and nothing else. */
  private boolean isAllOf(RowType row) {
    List<SelectedItem> items = selected.items();
    return items.size() == row.size()
        && IntStream.range(0, row.size())
            .allMatch(
                i ->
                    items.get(i).value() instanceof ColumnRef ref
                        && ref.index() == i
                        && items.get(i).name().equals(row.column(i).name()));
  }

  /**
   * The same where the list is over other rows than those that expressions were analyzed over.
   *
   * @param place puts an expression over the rows of {@code input}
   */
  Rel over(Rel input, UnaryOperator<Expr> place) {
    checkedStream(input, place().orElseThrow());
    List<SelectedItem> items = new ArrayList<>(selected.items());
    List<Integer> positions = new ArrayList<>();
    for (Expr key : keys()) {
      int at = position(key);
      if (at < 0) {
        at = items.size();
        items.add(hidden(key, items));
      }
      positions.add(at);
    }
    int visible = keysAreSelected() ? items.size() : selected.items().size();
    SelectList list =
        analyzer.list(items, Key.UNKNOWN, item -> place.apply(item.value()), selected.scope());
    return list.size() < items.size()
        ? input
        : visible(keyed(new Rel.Project(input, list.items()), positions), visible);
  }

  /** The result of a SELECT whose list became the columns of {@code rel}. */
  Rel of(Rel rel) {
    if (place().isEmpty() || rel.type().row().size() != selected.items().size()) {
      return rel;
    }
    List<Integer> positions = new ArrayList<>();
    for (Expr key : keys()) {
      int at = position(key);
      if (at < 0) {
        throw ProblemException.at(
            place().orElseThrow(), "the key is not among what is selected", "select it as well");
      }
      positions.add(at);
    }
    boolean isSame = positions.equals(rel.type().key().positions());
    if (isSame && rel.type().key().isKnown()) {
      return rel;
    }
    return keyed(checkedStream(rel, place().orElseThrow()), positions);
  }

  /** That it is not beside what chooses among rows by a key of its own. */
  void checkAlone() {
    boolean first =
        select.getDistinct() != null
            || select.getLimit() != null
            || select.getOrderByElements() != null;
    if (first && place().isPresent()) {
      throw ProblemException.unsupported(
          place().orElseThrow(),
          "another key beside DISTINCT, ORDER BY or LIMIT",
          "write it around them: SELECT * FROM (SELECT DISTINCT …) AS q PARTITION BY …");
    }
  }

  private static Rel checkedStream(Rel rel, Span place) {
    if (rel.type().kind() == RelType.Changelog.TABLE) {
      throw ProblemException.at(
          place,
          "another key for a TABLE, whose rows replace those of the same key",
          "GROUP BY what is to be the key");
    }
    return rel;
  }

  /** The parts of the key over the rows of the input, none of them twice; empty for no key. */
  private List<Expr> keys() {
    List<KeyMarker> markers = clauses.keyMarkers(start());
    List<Expr> keys = markers.isEmpty() ? partitionBy() : marked(markers);
    keys.forEach(this::check);
    return keys.stream().distinct().toList();
  }

  private List<Expr> partitionBy() {
    List<PartitionByClause> written = clauses.partitionBys(start());
    List<Expression> by = written.get(0).expressions();
    if (by.size() == 1 && by.get(0) instanceof NullValue) {
      return List.of();
    }
    List<Expr> keys = new ArrayList<>();
    for (Expression expression : by) {
      if (expression instanceof NullValue) {
        throw ProblemException.at(
            Spans.of(expression), "PARTITION BY NULL beside others", "leave it out");
      }
      Expr key = analyzer.exprs(selected.scope()).analyze(expression);
      keys.add(SelectAnalyzer.sized(key, expression));
    }
    return keys;
  }

  private List<Expr> marked(List<KeyMarker> markers) {
    List<Expr> keys = new ArrayList<>();
    for (KeyMarker marker : markers) {
      Optional<Expr> key =
          marker.inGroupBy()
              ? GroupedSelect.groupBy(select).stream()
                  .filter(by -> Spans.of(by).end() == marker.itemEnd())
                  .map(by -> analyzer.exprs(selected.scope()).analyze(by))
                  .findFirst()
              : selected.items().stream()
                  .filter(item -> item.span().end() == marker.itemEnd())
                  .map(SelectedItem::value)
                  .findFirst();
      keys.add(
          key.orElseThrow(() -> ProblemException.at(marker.span(), "there is no column to mark")));
    }
    return keys;
  }

  private void check(Expr key) {
    if (holdsMap(key.type())) {
      throw ProblemException.at(
          place().orElseThrow(),
          "a key with a MAP, of which equal ones can be different bytes",
          "take a value out of it, or its ENTRIES");
    }
  }

  private static boolean holdsMap(SqlType type) {
    if (type instanceof SqlType.Array array) {
      return holdsMap(array.element());
    }
    return type instanceof SqlType.Struct struct
        ? struct.fields().columns().stream().anyMatch(field -> holdsMap(field.type()))
        : type instanceof SqlType.Map;
  }

  /** Where the key is among the items; -1 if it is not. */
  private int position(Expr key) {
    int found = -1;
    for (int i = 0; i < selected.items().size(); i++) {
      SelectedItem item = selected.items().get(i);
      if (item.asValue() || !item.value().equals(key)) {
        continue;
      }
      if (found >= 0 && !dialect.keysInValues()) {
        analyzer.complain(
            new Problem(
                item.span(),
                "key column '"
                    + selected.items().get(found).name()
                    + "' is selected more than once",
                "copy it into the value: AS_VALUE(…)"));
      }
      found = found < 0 ? i : found;
    }
    return found;
  }

  /** A part of the key that is not selected. */
  private SelectedItem hidden(Expr key, List<SelectedItem> items) {
    Set<String> taken = new HashSet<>();
    items.forEach(item -> taken.add(item.name()));
    String name =
        key instanceof ColumnRef ref
            ? Grouping.unique(ref.name(), taken)
            : IntStream.iterate(dialect.numbersByPosition() ? items.size() : 0, n -> n + 1)
                .mapToObj(n -> dialect.unnamed() + n)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    return new SelectedItem(name, key, select, false, place().orElseThrow());
  }

  /** Whether {@code *} means the columns of the key as well. */
  private boolean keysAreSelected() {
    return dialect.keysFirst()
        && selected.items().stream()
            .anyMatch(
                item ->
                    item.node() instanceof AllColumns && !(item.node() instanceof AllTableColumns));
  }

  /** Whether rows have that key already. */
  private static boolean isKeyedBy(RelType type, List<Expr> keys) {
    List<Integer> positions =
        keys.stream().map(key -> key instanceof ColumnRef ref ? ref.index() : -1).toList();
    return type.key().isKnown()
        && !positions.contains(-1)
        && type.key().positions().equals(positions)
        && type.key().window().equals(KeyWindow.NONE);
  }

  private static Rel keyed(Rel rel, List<Integer> positions) {
    String format = positions.isEmpty() ? "kafka" : Grouping.keyFormat(rel.type().row(), positions);
    return new Rel.Rekey(rel, positions, format, Rel.Rekey.Nulls.PART);
  }

  /** The first columns only; those of the key need not be among them. */
  private static Rel visible(Rel rel, int columns) {
    RowType row = rel.type().row();
    Key key = rel.type().key();
    if (columns == row.size()) {
      return rel;
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      Column column = row.column(i);
      items.add(
          new Item(
              column.name(), new ColumnRef(i, column.name(), column.type(), column.nullable())));
    }
    return new Rel.Project(
        rel, items, key.at(key.positions().stream().map(p -> p < columns ? p : -1).toList()));
  }
}
