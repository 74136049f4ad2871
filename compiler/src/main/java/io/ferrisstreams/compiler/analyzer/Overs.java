package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.OverCall;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The window functions of one SELECT. While its expressions are analyzed, each call becomes a
 * column behind those of the input; afterwards the expressions are put over the rows of {@link
 * Rel.Over}. Mutable: it collects.
 */
final class Overs {
  private final RowType input;
  private final UnaryOperator<Expr> forgiven;
  private final List<Call> calls = new ArrayList<>();
  private final List<ColumnRef> stands = new ArrayList<>();
  private Optional<Span> first = Optional.empty();
  private boolean inside;

  /**
   * @param forgiven an expression as the dialect takes it
   */
  Overs(RowType input, UnaryOperator<Expr> forgiven) {
    this.input = input;
    this.forgiven = forgiven;
  }

  /**
   * Over which rows functions are; functions over the same ones share what is kept.
   *
   * @param partition over the rows of the input
   */
  record Window(List<Expr> partition, List<Sort> order, Buffer buffer) {}

  /** An expression that rows are ordered by. */
  record Sort(Expr by, boolean descending, boolean nullsFirst) {}

  /** A function and what it is over. */
  record Call(OverCall function, Window window) {}

  /** Where the first one was written; empty if there is none. */
  Optional<Span> first() {
    return first;
  }

  /**
   * The column that stands for a call.
   *
   * @param read analyzes what is written in the call
   */
  Expr call(String name, Span span, Supplier<Call> read) {
    if (inside) {
      throw ProblemException.at(
          span, "a window function inside of another", "compute it in a sub-query in FROM");
    }
    inside = true;
    Call call;
    try {
      call = read.get();
    } finally {
      inside = false;
    }
    if (first.isEmpty()) {
      first = Optional.of(span);
    }
    int at = calls.indexOf(call);
    if (at < 0) {
      at = calls.size();
      calls.add(call);
      OverCall function = call.function;
      stands.add(new ColumnRef(input.size() + at, name, function.type(), function.nullable()));
    }
    return stands.get(at);
  }

  /**
   * The functions over {@code rel}.
   *
   * @param selected expressions that will be put over the result
   * @param names for the functions, by what is selected
   */
  Placed over(Rel rel, List<Expr> selected, Grouping.Names names) {
    Arguments arguments = new Arguments(rel);
    selected.forEach(arguments::addColumns);
    Map<Window, List<Integer>> windows = new LinkedHashMap<>();
    for (int i = 0; i < calls.size(); i++) {
      windows.computeIfAbsent(calls.get(i).window, w -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> partitions = new ArrayList<>();
    List<RowOrder> orders = new ArrayList<>();
    for (Window window : windows.keySet()) {
      partitions.add(window.partition.stream().map(arguments::add).map(ColumnRef::index).toList());
      orders.add(
          new RowOrder(
              window.order.stream()
                  .map(
                      sort ->
                          new RowOrder.Column(
                              arguments.add(sort.by).index(), sort.descending, sort.nullsFirst))
                  .toList()));
    }
    List<OverCall> functions =
        calls.stream().map(call -> call.function.with(arguments::add)).toList();
    Rel placed = arguments.rel();
    int[] columns = new int[calls.size()];
    int next = placed.type().row().size();
    Set<String> taken = new HashSet<>();
    placed.type().row().columns().forEach(column -> taken.add(column.name()));
    int number = 0;
    for (Map.Entry<Window, List<Integer>> window : windows.entrySet()) {
      List<Rel.Over.Item> items = new ArrayList<>();
      for (int i : window.getValue()) {
        String name = Grouping.unique(names.of(stands.get(i)), taken);
        items.add(new Rel.Over.Item(name, functions.get(i)));
        columns[i] = next++;
      }
      List<Integer> partition = partitions.get(number).stream().distinct().toList();
      placed =
          new Rel.Over(
              Grouping.keyed(placed, partition), orders.get(number), window.getKey().buffer, items);
      number++;
    }
    return new Placed(placed, arguments, input.size(), columns);
  }

  /** What the functions are over: columns that are selected, and their arguments. */
  private final class Arguments {
    private final Rel rel;
    private final List<Project.Item> items = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Arguments(Rel rel) {
      this.rel = rel;
    }

    /** The columns of the input in an expression, and what only the input's record knows. */
    void addColumns(Expr expr) {
      BitSet columns = new BitSet();
      Exprs.columns(expr, columns);
      columns.stream()
          .filter(i -> i < input.size())
          .forEach(
              i -> {
                Column column = input.column(i);
                add(new ColumnRef(i, column.name(), column.type(), column.nullable()));
              });
      addOfRecord(expr);
    }

    private void addOfRecord(Expr expr) {
      if (expr instanceof Expr.OfRecord) {
        add(expr);
      }
      expr.children().forEach(this::addOfRecord);
    }

    ColumnRef add(Expr written) {
      return Grouping.column(forgiven.apply(written), items, taken);
    }

    Rel rel() {
      if (items.isEmpty()) {
        return rel;
      }
      boolean all =
          items.size() == input.size()
              && IntStream.range(0, items.size())
                  .allMatch(i -> items.get(i).value() instanceof ColumnRef ref && ref.index() == i);
      return all ? rel : new Project(rel, items);
    }
  }

  /**
   * The functions in the plan.
   *
   * @param inputs how many columns the input of the SELECT has
   * @param columns of the result, by the number of the call
   */
  record Placed(Rel rel, Arguments arguments, int inputs, int[] columns) {

    /** An expression over the rows of the result instead of over the input's. */
    Expr over(Expr expr) {
      if (expr instanceof ColumnRef ref && ref.index() >= inputs) {
        return reference(columns[ref.index() - inputs]);
      }
      if (expr instanceof ColumnRef || expr instanceof Expr.OfRecord) {
        return reference(arguments.items.isEmpty() ? 0 : arguments.add(expr).index());
      }
      List<Expr> children = new ArrayList<>();
      for (Expr child : expr.children()) {
        children.add(over(child));
      }
      return children.isEmpty() ? expr : expr.withChildren(children);
    }

    private ColumnRef reference(int i) {
      Column column = rel.type().row().column(i);
      return new ColumnRef(i, column.name(), column.type(), column.nullable());
    }
  }
}
