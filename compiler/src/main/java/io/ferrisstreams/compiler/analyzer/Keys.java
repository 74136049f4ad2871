package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The key among the columns of a query whose dialect keeps it in one place. */
final class Keys {
  private Keys() {}

  /**
   * {@code rel} itself.
   *
   * @param sink to be complained of
   * @throws ProblemException if a column of the key is not among its columns
   */
  static Rel checked(Rel rel, Name sink) {
    Key key = rel.type().key();
    for (int i = 0; i < key.positions().size(); i++) {
      if (key.positions().get(i) < 0) {
        String name = key.encoded().columns().column(i).name();
        throw ProblemException.at(
            sink.span(),
            "the query of '" + sink.text() + "' has to select key column '" + name + "'",
            "add it to the select list; its values stay in the record key");
      }
    }
    return rel;
  }

  /** {@code rel} with the columns of its key before the others. */
  static Rel first(Rel rel) {
    Key key = rel.type().key();
    RowType row = rel.type().row();
    List<Integer> order = new ArrayList<>(key.positions());
    IntStream.range(0, row.size()).filter(i -> !key.holds(i)).forEach(order::add);
    if (order.equals(IntStream.range(0, row.size()).boxed().toList())) {
      return rel;
    }
    List<Item> items = order.stream().map(i -> item(row, i)).toList();
    List<Integer> positions = IntStream.range(0, key.positions().size()).boxed().toList();
    return new Rel.Project(rel, items, key.at(positions));
  }

  private static Item item(RowType row, int i) {
    Column column = row.column(i);
    return new Item(
        column.name(), new Expr.ColumnRef(i, column.name(), column.type(), column.nullable()));
  }
}
