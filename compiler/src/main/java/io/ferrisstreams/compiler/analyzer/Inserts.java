package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
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

/** Rows for a stream that has columns of its own: by position, each value exactly or not at all. */
final class Inserts {
  private Inserts() {}

  record Target(String name, RelType type) {}

  static Target target(Relation relation, Name name) {
    if (relation instanceof Relation.Declared declared) {
      return new Target(declared.name(), declared.type());
    }
    if (relation instanceof Relation.Derived derived) {
      return new Target(derived.name(), derived.type());
    }
    throw ProblemException.at(name.span(), "'" + name.text() + "' is a view, which holds no rows");
  }

  /** What a query that is inserted should give: what the target is. */
  static RelType.Changelog kind(Catalog catalog, Name target) {
    return catalog
        .find(target.text(), target.quoted())
        .filter(Relation.Declared.class::isInstance)
        .map(declared -> ((Relation.Declared) declared).type().kind())
        .orElse(RelType.Changelog.STREAM);
  }

  /**
   * @param rel what is to be inserted
   * @throws ProblemException if a table is read or written that may not be
   */
  static void checkTables(Relation relation, RelType type, Rel rel, Name name, Dialect dialect) {
    checkComputed(relation, type, name);
    if (rel.type().kind() == RelType.Changelog.TABLE && dialect.groupsAreTables()) {
      throw ProblemException.at(
          name.span(),
          "the query for '" + name.text() + "' gives a TABLE",
          "read a stream, or write CREATE TABLE … AS SELECT");
    }
    if (type.kind() == RelType.Changelog.TABLE && dialect.groupsAreTables()) {
      throw ProblemException.at(
          name.span(),
          "INSERT INTO '" + name.text() + "', which is a table",
          "insert into a stream, or write CREATE TABLE … AS SELECT");
    }
  }

  /**
   * @throws ProblemException if it is a table whose rows a query computes
   */
  static void checkComputed(Relation relation, RelType type, Name name) {
    if (relation instanceof Relation.Derived && type.kind() == RelType.Changelog.TABLE) {
      throw ProblemException.at(
          name.span(),
          "'" + name.text() + "' is a table that a query computes",
          "insert into what the query reads");
    }
  }

  /** {@code rel} with exactly the columns of {@code target}; those not named become NULL. */
  static Rel fit(Rel rel, RelType target, List<Name> named, Name name, Warnings warnings) {
    RowType row = target.row();
    List<Integer> positions =
        named.isEmpty() ? IntStream.range(0, row.size()).boxed().toList() : positions(named, row);
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
      Assignment assignment = new Assignment(column, name.span(), warnings);
      Expr value = from < 0 ? assignment.missing("no value") : assignment.of(given(rel, from));
      items.add(new Item(column.name(), value));
    }
    return new Rel.Project(rel, items, key(rel.type(), target, positions, name));
  }

  /** The key of the rows that are read, as that of the rows that are written. */
  private static Key key(RelType from, RelType to, List<Integer> positions, Name name) {
    if (!to.key().isKnown()) {
      return from.key().at(from.key().positions().stream().map(p -> -1).toList());
    }
    List<Column> given = from.key().columns(from.row());
    List<Column> wanted = to.key().columns(to.row());
    boolean same = given.size() == wanted.size() && from.key().window().equals(to.key().window());
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
      String keys = String.join(", ", wanted.stream().map(Column::name).toList());
      throw ProblemException.at(
          name.span(),
          "the key of '" + name.text() + "' is not that of the rows the query gives",
          "give them its key: PARTITION BY " + keys);
    }
    return from.key()
        .at(
            IntStream.range(0, wanted.size())
                .map(i -> from.key().positions().get(i) < 0 ? -1 : to.key().positions().get(i))
                .boxed()
                .toList());
  }

  /** Where the columns of these names are; all columns if none is named. */
  static List<Integer> positions(List<Name> named, RowType row) {
    if (named.isEmpty()) {
      return IntStream.range(0, row.size()).boxed().toList();
    }
    List<Integer> positions = new ArrayList<>();
    for (Name name : named) {
      int position = position(name, row);
      if (positions.contains(position)) {
        throw ProblemException.at(name.span(), "column '" + name.text() + "' is named twice");
      }
      positions.add(position);
    }
    return positions;
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

  /** A column of the rows; a constant stands for itself. */
  private static Expr given(Rel rel, int position) {
    if (rel instanceof Rel.Project project
        && project.items().get(position).value() instanceof Expr.Literal literal) {
      return literal;
    }
    Column column = rel.type().row().column(position);
    return new Expr.ColumnRef(position, column.name(), column.type(), column.nullable());
  }
}
