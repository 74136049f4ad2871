package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.serdes.type.RowType;
import java.util.HashMap;
import java.util.Map;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.jspecify.annotations.Nullable;

/** What the items of one select list are called. Mutable: it counts those without a name. */
final class ColumnNames {
  private final Dialect dialect;
  private final Scope scope;
  private final RowType source;
  private final Map<String, Integer> fields = new HashMap<>();
  private int unnamed;

  ColumnNames(Dialect dialect, Scope scope) {
    this.dialect = dialect;
    this.scope = scope;
    this.source = scope.row();
  }

  /**
   * The alias; a column's or field's own name as declared; else a made one.
   *
   * @param value null if the item is wrong
   * @param position from 0
   */
  String of(SelectItem<?> item, @Nullable Expr value, int position) {
    if (item.getAlias() != null) {
      Whitelist.only(item.getAlias(), "name", "useAs");
      return dialect.text(item.getAlias().getName());
    }
    Expression written = item.getExpression();
    if (value instanceof Expr.ColumnRef ref && written instanceof Column) {
      return scope.nameOf(ref, dialect);
    }
    String last = Paths.lastName(written);
    if (value instanceof Composite.Field field && last != null) {
      return dialect.numbersFields() ? numbered(field.name()) : field.name();
    }
    return last == null ? unnamed(position) : dialect.text(last);
  }

  /** The first of name, name_1, name_2 … that no column of the source and no other field has. */
  private String numbered(String field) {
    int number = fields.getOrDefault(field, 0);
    String name = number == 0 ? field : field + "_" + number;
    while (source.indexOf(name) >= 0) {
      name = field + "_" + ++number;
    }
    fields.put(field, number + 1);
    return name;
  }

  /** Numbered by position, or among themselves, past the names that the source has. */
  private String unnamed(int position) {
    if (dialect.numbersByPosition()) {
      return dialect.unnamed() + position;
    }
    String name;
    do {
      name = dialect.unnamed() + unnamed++;
    } while (source.indexOf(name) >= 0);
    return name;
  }
}
