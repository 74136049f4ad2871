package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.OverCall;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
  Arguments.Placed over(Rel rel, List<Expr> selected, Grouping.Names names) {
    Arguments arguments = new Arguments(rel, input, forgiven);
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
    return arguments.placed(placed, columns);
  }
}
