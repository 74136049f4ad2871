package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Explode;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The table functions of one SELECT, which make several rows of one. While expressions are
 * analyzed, each call becomes a column behind those of the input; then they are put over the rows
 * of {@link Explode}. Mutable: it collects.
 */
final class TableCalls {
  private static final Set<String> NAMES = Set.of("EXPLODE", "UNNEST", "CUBE_EXPLODE");

  private final RowType input;
  private final UnaryOperator<Expr> forgiven;
  private final List<Expr> arrays = new ArrayList<>();
  private final List<ColumnRef> stands = new ArrayList<>();
  private Optional<Span> first = Optional.empty();
  private boolean inside;

  /**
   * @param forgiven an expression as the dialect takes it
   */
  TableCalls(RowType input, UnaryOperator<Expr> forgiven) {
    this.input = input;
    this.forgiven = forgiven;
  }

  /**
   * @param name in upper case
   */
  static boolean isOne(String name) {
    return NAMES.contains(name);
  }

  /** Where the first one was written; empty if there is none. */
  Optional<Span> first() {
    return first;
  }

  /**
   * The column that stands for a call.
   *
   * @param read analyzes the array that the rows are made of
   */
  Expr call(String name, Span span, Supplier<Expr> read) {
    if (inside) {
      throw ProblemException.at(
          span, "a table function inside of another", "compute it in a sub-query in FROM");
    }
    inside = true;
    Expr array;
    try {
      array = read.get();
    } finally {
      inside = false;
    }
    if (!(array.type() instanceof SqlType.Array type)) {
      throw ProblemException.at(
          span,
          name + " needs an ARRAY, this is " + array.type(),
          array.type() instanceof SqlType.Map ? "take its ENTRIES(…, TRUE)" : "");
    }
    if (!Exprs.variables(array).isEmpty()) {
      throw ProblemException.at(
          span, "a table function of what a lambda is given", "apply it to the whole array");
    }
    if (first.isEmpty()) {
      first = Optional.of(span);
    }
    int at = arrays.indexOf(array);
    if (at < 0) {
      at = arrays.size();
      arrays.add(array);
      stands.add(
          new ColumnRef(input.size() + at, name.toLowerCase(Locale.ROOT), type.element(), true));
    }
    return stands.get(at);
  }

  /**
   * The functions over {@code rel}.
   *
   * @param selected expressions that will be put over the result
   * @param names for the elements, by what is selected
   */
  Arguments.Placed over(Rel rel, List<Expr> selected, Grouping.Names names) {
    Arguments arguments = new Arguments(rel, input, forgiven);
    selected.forEach(arguments::addColumns);
    List<Integer> positions = arrays.stream().map(a -> arguments.add(a).index()).toList();
    Rel projected = arguments.rel();
    Set<String> taken = new HashSet<>();
    for (Column column : projected.type().row().columns()) {
      taken.add(column.name());
    }
    List<Explode.Item> items = new ArrayList<>();
    int[] columns = new int[arrays.size()];
    for (int i = 0; i < columns.length; i++) {
      String name = Grouping.unique(names.of(stands.get(i)), taken);
      items.add(new Explode.Item(name, positions.get(i)));
      columns[i] = projected.type().row().size() + i;
    }
    return arguments.placed(new Explode(projected, items, false), columns);
  }
}
