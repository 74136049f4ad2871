package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What functions that stand in a plan are over: the columns that are selected, and the arguments.
 * Mutable while they are collected.
 */
final class Arguments {
  private final Rel rel;
  private final RowType input;
  private final UnaryOperator<Expr> forgiven;
  private final List<Project.Item> items = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param rel the rows
   * @param input their columns
   * @param forgiven an expression as the dialect takes it
   */
  Arguments(Rel rel, RowType input, UnaryOperator<Expr> forgiven) {
    this.rel = rel;
    this.input = input;
    this.forgiven = forgiven;
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

  /** The column of {@link #rel()} that has the value of an expression. */
  ColumnRef add(Expr written) {
    return Grouping.column(forgiven.apply(written), items, taken);
  }

  /** The rows with the columns that were added. */
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

  /**
   * @param placed {@link #rel()} with the functions behind its columns
   * @param columns of {@code placed}, by the number of the function
   */
  Placed placed(Rel placed, int[] columns) {
    return new Placed(placed, this, input.size(), columns);
  }

  /**
   * The functions in the plan.
   *
   * @param inputs how many columns the input of the SELECT has
   * @param columns of the result, by the number of the function
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
