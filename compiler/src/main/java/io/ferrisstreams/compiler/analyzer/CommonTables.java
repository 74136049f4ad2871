package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Relation;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/**
 * The queries that WITH names: views for one query, each of which those behind it can read.
 *
 * @param nested analyzes one of them
 */
record CommonTables(Dialect dialect, Nested nested) {

  /** Analyzes a sub-query. */
  interface Nested {
    /** Null if it is wrong, or reads what is. */
    @Nullable Rel rel(ParenthesedSelect written, Catalog catalog);
  }

  /** The catalog with these queries; a name that is known already means the query from here on. */
  Catalog in(Catalog before, List<WithItem<?>> written) {
    Catalog catalog = before;
    Set<String> names = new HashSet<>();
    for (WithItem<?> item : written) {
      Span span = Spans.of(item);
      String name = dialect.text(item.getAlias().getName());
      if (item.isRecursive()) {
        throw ProblemException.unsupported(
            span, "WITH RECURSIVE", "write the steps out, each a query of its own");
      }
      Whitelist.only(item, "statement", "alias", "withItemList");
      if (!names.add(dialect.identity(name))) {
        throw ProblemException.at(span, "two queries named '" + name + "'", "rename one");
      }
      if (!(item.getStatement() instanceof ParenthesedSelect select)) {
        throw ProblemException.at(span, "WITH names what is no query");
      }
      Rel rel = nested.rel(select, catalog);
      Relation relation =
          rel == null
              ? new Relation.Poisoned(name)
              : new Relation.View(
                  name,
                  renamed(rel, item.getWithItemList(), span),
                  Relations.lateness(rel, catalog));
      Catalog known = catalog;
      catalog =
          known.find(name, dialect.foldsCase()).map(known::without).orElse(known).with(relation);
    }
    return catalog;
  }

  private Rel renamed(Rel rel, @Nullable List<SelectItem<?>> names, Span span) {
    if (names == null) {
      return rel;
    }
    RowType row = rel.type().row();
    if (names.size() != row.size()) {
      throw ProblemException.at(
          span, "%d names for %d columns".formatted(names.size(), row.size()), "name each");
    }
    List<Item> items = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      if (!(names.get(i).getExpression() instanceof net.sf.jsqlparser.schema.Column written)) {
        throw ProblemException.at(Spans.of(names.get(i)), "this is no name of a column");
      }
      String name = dialect.text(written.getColumnName());
      if (!taken.add(dialect.identity(name))) {
        throw ProblemException.at(Spans.of(written), "two columns named '" + name + "'");
      }
      Column column = row.column(i);
      items.add(new Item(name, new ColumnRef(i, column.name(), column.type(), column.nullable())));
    }
    return new Rel.Project(rel, items);
  }
}
