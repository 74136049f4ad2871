package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Relation;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows for a stream that has columns of its own: by position, converted where nothing is lost. */
final class Inserts {
  private Inserts() {}

  record Target(String name, RelType type) {}

  static Target target(Relation relation, Name name) {
    if (relation instanceof Relation.Declared declared) {
      if (declared.type().kind() == RelType.Changelog.TABLE) {
        throw ProblemException.unsupported(name.span(), "INSERT INTO a table");
      }
      return new Target(declared.name(), declared.type());
    }
    if (relation instanceof Relation.Derived derived) {
      return new Target(derived.name(), derived.type());
    }
    throw ProblemException.at(name.span(), "'" + name.text() + "' is a view, which holds no rows");
  }

  /** {@code rel} with exactly the columns of {@code target}; those not named become NULL. */
  static Rel fit(Rel rel, RelType target, List<Name> named, Name name) {
    RowType row = target.row();
    if (target.key().isPresent()
        && !target.key().map(Column::name).equals(rel.type().key().map(Column::name))) {
      throw ProblemException.unsupported(
          name.span(), "INSERT INTO a stream with another key than the one that is read");
    }
    List<Integer> positions =
        named.isEmpty()
            ? IntStream.range(0, row.size()).boxed().toList()
            : named.stream().map(n -> position(n, row)).toList();
    RowType given = rel.type().row();
    if (given.size() != positions.size()) {
      throw ProblemException.at(
          name.span(),
          "'"
              + name.text()
              + "' takes "
              + positions.size()
              + " columns, the query has "
              + given.size());
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Column column = row.column(i);
      int from = positions.indexOf(i);
      items.add(
          new Item(
              column.name(),
              from < 0
                  ? new Expr.Literal(null, column.type())
                  : converted(given, from, column, name)));
    }
    return new Rel.Project(rel, items);
  }

  private static int position(Name name, RowType row) {
    for (int i = 0; i < row.size(); i++) {
      String column = row.column(i).name();
      if (name.quoted() ? column.equals(name.text()) : column.equalsIgnoreCase(name.text())) {
        return i;
      }
    }
    throw ProblemException.at(name.span(), "unknown column '" + name.text() + "'");
  }

  private static Expr converted(RowType given, int from, Column to, Name name) {
    Column column = given.column(from);
    Expr ref = new Expr.ColumnRef(from, column.name(), column.type(), column.nullable());
    boolean numeric = Numbers.isNumeric(column.type()) && Numbers.isNumeric(to.type());
    boolean same = column.type().kind() == to.type().kind();
    if (!same && !numeric) {
      throw ProblemException.at(
          name.span(),
          "column '" + to.name() + "' is " + to.type() + ", the query gives " + column.type(),
          "CAST it");
    }
    return Coercion.to(to.type(), ref);
  }
}
