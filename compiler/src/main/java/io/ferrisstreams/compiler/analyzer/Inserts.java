package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Relation;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Key;
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
    return new Rel.Project(rel, items, key(rel.type(), target, positions, name));
  }

  /** The key of the rows that are read, as that of the rows that are written. */
  private static Key key(RelType from, RelType to, List<Integer> positions, Name name) {
    if (!to.key().isKnown()) {
      return new Key(from.key().encoded(), from.key().positions().stream().map(p -> -1).toList());
    }
    List<Column> given = from.key().columns(from.row());
    List<Column> wanted = to.key().columns(to.row());
    boolean same = given.size() == wanted.size();
    for (int i = 0; same && i < wanted.size(); i++) {
      int at = to.key().positions().get(i);
      int source = from.key().positions().get(i);
      boolean matches =
          at < 0 || source < 0
              ? given.get(i).name().equals(wanted.get(i).name())
              : source == positions.indexOf(at);
      same = matches && given.get(i).type().equals(wanted.get(i).type());
    }
    if (!same) {
      throw ProblemException.unsupported(
          name.span(), "INSERT INTO a stream with another key than the one that is read");
    }
    return new Key(
        from.key().encoded(),
        IntStream.range(0, wanted.size())
            .map(i -> from.key().positions().get(i) < 0 ? -1 : to.key().positions().get(i))
            .boxed()
            .toList());
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
