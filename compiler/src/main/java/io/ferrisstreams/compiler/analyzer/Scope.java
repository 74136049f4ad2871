package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names an expression can use: the columns of the stream it reads, and the aliases of the
 * select items before it. Immutable.
 *
 * @param stream name of the stream, for messages
 * @param qualifier what may stand before a column's name: the stream's alias or name
 */
record Scope(String stream, String qualifier, RowType row, Map<String, Expr> aliases) {

  private static final Set<String> SYSTEM_COLUMNS =
      Set.of(
          "_timestamp",
          "rowtime",
          "_event_time",
          "_partition",
          "rowpartition",
          "_offset",
          "rowoffset",
          "_topic",
          "_key",
          "_window_start",
          "_window_end",
          "windowstart",
          "windowend",
          "window_start",
          "window_end");

  static Scope of(String stream, String qualifier, RowType row) {
    return new Scope(stream, qualifier, row, Map.of());
  }

  /** With the alias of one more select item. */
  Scope with(String alias, Expr value) {
    Map<String, Expr> extended = new LinkedHashMap<>(aliases);
    extended.putIfAbsent(alias, value);
    return new Scope(stream, qualifier, row, extended);
  }

  /** Column {@code i}. */
  Expr column(int i) {
    Column column = row.column(i);
    return new Expr.ColumnRef(i, column.name(), column.type(), column.nullable());
  }

  /**
   * What a name stands for: a column before an alias, as in standard SQL.
   *
   * @param exact whether case matters
   */
  Expr resolve(String name, boolean exact, Span span) {
    Optional<Expr> column = columnNamed(name, exact, span);
    if (column.isPresent()) {
      return column.get();
    }
    for (Map.Entry<String, Expr> alias : aliases.entrySet()) {
      if (exact ? alias.getKey().equals(name) : alias.getKey().equalsIgnoreCase(name)) {
        return alias.getValue();
      }
    }
    if (SYSTEM_COLUMNS.contains(name.toLowerCase(Locale.ROOT))) {
      throw ProblemException.unsupported(span, "system column '" + name + "'");
    }
    throw ProblemException.at(
        span, "unknown column '" + name + "' in stream '" + stream + "'", suggestion(name));
  }

  private Optional<Expr> columnNamed(String name, boolean exact, Span span) {
    int same = row.indexOf(name);
    if (same >= 0 || exact) {
      return same < 0 ? Optional.empty() : Optional.of(column(same));
    }
    List<Integer> matches = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.column(i).name().equalsIgnoreCase(name)) {
        matches.add(i);
      }
    }
    if (matches.size() > 1) {
      throw ProblemException.at(
          span,
          "column '"
              + name
              + "' could be any of "
              + String.join(", ", matches.stream().map(i -> row.column(i).name()).toList()),
          "quote the one you mean");
    }
    return matches.stream().findFirst().map(this::column);
  }

  private String suggestion(String name) {
    List<String> columns = row.columns().stream().map(Column::name).toList();
    Optional<String> near = Names.nearest(name, columns);
    if (near.isPresent()) {
      Column column = row.column(row.indexOf(near.get()));
      return "did you mean '" + column.name() + "' (" + column.type() + ")?";
    }
    Optional<String> alias = Names.nearest(name, aliases.keySet());
    if (alias.isPresent()) {
      return "did you mean '" + alias.get() + "'?";
    }
    String shown = String.join(", ", columns.subList(0, Math.min(columns.size(), 12)));
    return "it has " + shown + (columns.size() > 12 ? ", …" : "");
  }
}
