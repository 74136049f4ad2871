package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.OfRecord.Part;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.jsqlparser.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The names an expression can use: the parameters of the lambdas around it, the columns of the
 * stream it reads, and the aliases of the select items before it. Immutable.
 *
 * @param stream name of the stream, for messages
 * @param qualifier what may stand before a column's name: the stream's alias or name
 * @param system columns that are no columns of the stream, by their names in lower case
 * @param variables innermost first
 * @param sides whose the columns are, if rows are of several streams
 * @param subQueries what the sub-queries in expressions stand for
 */
record Scope(
    String stream,
    String qualifier,
    RowType row,
    Map<String, Expr> aliases,
    Map<String, Expr> system,
    List<Expr.Variable> variables,
    @Nullable Sides sides,
    Map<Expression, Expr> subQueries) {

  private static final Map<String, Expr> OF_RECORDS =
      Map.of(
          "_timestamp", new Expr.OfRecord(Part.TIMESTAMP, SqlType.Timestamp.MILLIS),
          "_event_time", new Expr.OfRecord(Part.TIMESTAMP, SqlType.Timestamp.MILLIS),
          "rowtime", new Expr.OfRecord(Part.TIMESTAMP, SqlType.BIGINT),
          "_partition", new Expr.OfRecord(Part.PARTITION, SqlType.INT),
          "rowpartition", new Expr.OfRecord(Part.PARTITION, SqlType.INT),
          "_offset", new Expr.OfRecord(Part.OFFSET, SqlType.BIGINT),
          "rowoffset", new Expr.OfRecord(Part.OFFSET, SqlType.BIGINT),
          "_topic", new Expr.OfRecord(Part.TOPIC, SqlType.VARCHAR));

  private static final Set<String> OF_PLACES =
      Set.of("_partition", "rowpartition", "_offset", "rowoffset", "_topic");

  private static final Set<String> OF_WINDOWS =
      Set.of(
          "_window_start", "_window_end", "windowstart", "windowend", "window_start", "window_end");

  static Scope of(String stream, String qualifier, RowType row) {
    return new Scope(stream, qualifier, row, Map.of(), OF_RECORDS, List.of(), null, Map.of());
  }

  /** Over the rows of a join. */
  static Scope of(Sides sides, RowType row) {
    String streams = String.join("' and '", sides.qualifiers());
    return new Scope(streams, streams, row, Map.of(), OF_RECORDS, List.of(), sides, Map.of());
  }

  /** With other names of the columns. */
  Scope with(Sides other) {
    return new Scope(stream, qualifier, row, aliases, system, variables, other, subQueries);
  }

  /** With what sub-queries stand for. */
  Scope withSubQueries(Map<Expression, Expr> values) {
    return new Scope(stream, qualifier, row, aliases, system, variables, sides, values);
  }

  /**
   * Over rows with more columns.
   *
   * @param moved whether records went through a topic, so that they are no longer the source's
   */
  Scope over(RowType more, Sides names, boolean moved) {
    Map<String, Expr> known = new HashMap<>(system);
    if (moved) {
      known.keySet().removeAll(OF_PLACES);
    }
    return new Scope(stream, qualifier, more, aliases, known, variables, names, subQueries);
  }

  /** With the alias of one more select item. */
  Scope with(String alias, Expr value) {
    Map<String, Expr> extended = new LinkedHashMap<>(aliases);
    extended.putIfAbsent(alias, value);
    return new Scope(stream, qualifier, row, extended, system, variables, sides, subQueries);
  }

  /** Inside a lambda. */
  Scope within(List<Expr.Variable> parameters) {
    List<Expr.Variable> all = new ArrayList<>(parameters);
    all.addAll(variables);
    return new Scope(stream, qualifier, row, aliases, system, List.copyOf(all), sides, subQueries);
  }

  /** With more system columns. */
  Scope with(Map<String, Expr> more) {
    Map<String, Expr> all = new HashMap<>(system);
    all.putAll(more);
    return new Scope(stream, qualifier, row, aliases, all, variables, sides, subQueries);
  }

  /** Column {@code i}. */
  Expr column(int i) {
    Column column = row.column(i);
    return new Expr.ColumnRef(i, column.name(), column.type(), column.nullable());
  }

  /**
   * What a name stands for: a parameter of a lambda, a column, or an alias, the first that there
   * is. A column comes before an alias as in standard SQL.
   */
  Expr resolve(Name name) {
    return find(name).or(() -> ofRecord(name)).orElseThrow(() -> unknown(name));
  }

  /** A system column; a column of the stream may have its name. */
  private Optional<Expr> ofRecord(Name name) {
    return Optional.ofNullable(system.get(name.text().toLowerCase(Locale.ROOT)));
  }

  /** The column of that name, whatever else has the name. */
  Expr column(Name name) {
    return columnNamed(name).or(() -> ofRecord(name)).orElseThrow(() -> unknown(name));
  }

  private ProblemException unknown(Name name) {
    String lower = name.text().toLowerCase(Locale.ROOT);
    if (row.size() == 0) {
      return ProblemException.at(
          name.span(),
          "there is no column '" + name.text() + "' here",
          "VALUES are constants; text stands between single quotes");
    }
    if (OF_WINDOWS.contains(lower)) {
      return ProblemException.at(
          name.span(),
          "'" + name.text() + "' is not known here",
          "it stands in the select list and in HAVING of a query with a WINDOW");
    }
    if (lower.equals(RecordKey.NAME)) {
      return ProblemException.at(
          name.span(),
          "the columns of the key of '" + stream + "' are not among those selected for it",
          "select them as well");
    }
    return ProblemException.at(
        name.span(),
        "unknown column '" + name.text() + "' in stream '" + stream + "'",
        sides == null ? suggestion(name.text()) : suggestion(name.text(), sides.names()));
  }

  private static String suggestion(String name, List<String> columns) {
    return Names.nearest(name, columns)
        .map(near -> "did you mean '" + near + "'?")
        .orElse("it has " + String.join(", ", columns));
  }

  /** The same, or empty if there is none. */
  Optional<Expr> find(Name name) {
    for (Expr.Variable variable : variables) {
      if (matches(name, variable.name())) {
        return Optional.of(variable);
      }
    }
    Optional<Expr> column = columnNamed(name);
    if (column.isPresent()) {
      return column;
    }
    return aliases.entrySet().stream()
        .filter(alias -> matches(name, alias.getKey()))
        .<Expr>map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether a name may stand before those of columns. */
  boolean isQualifier(Name name) {
    return (sides == null ? matches(name, qualifier) : sides.isQualifier(name))
        && variables.stream().noneMatch(variable -> matches(name, variable.name()));
  }

  private static boolean matches(Name written, String name) {
    return written.quoted() ? written.text().equals(name) : written.text().equalsIgnoreCase(name);
  }

  /** The column of that name in the stream of that name. */
  Optional<Expr> columnNamed(Name stream, Name written) {
    if (sides == null) {
      return columnNamed(written);
    }
    OptionalInt found = sides.find(stream, written);
    return found.isPresent() ? Optional.of(column(found.getAsInt())) : Optional.empty();
  }

  /** The column of that name in the stream of that name, whatever else has the name. */
  Expr column(Name stream, Name written) {
    if (sides == null) {
      return column(written);
    }
    return columnNamed(stream, written)
        .orElseThrow(
            () ->
                ProblemException.at(
                    written.span(),
                    "unknown column '%s' in stream '%s'".formatted(written.text(), stream.text()),
                    suggestion(written.text(), sides.names(stream))));
  }

  /** What {@code *} stands for, or {@code stream.*}, each under the name it has in the result. */
  List<Rel.Project.Item> star(@Nullable Name stream, Dialect dialect) {
    List<Integer> positions =
        sides == null
            ? IntStream.range(0, row.size()).boxed().toList()
            : stream == null ? sides.starred() : sides.starred(stream);
    List<Rel.Project.Item> items = new ArrayList<>();
    for (int i : positions) {
      String name =
          sides == null || !dialect.joinsLikeKsqlDb() ? row.column(i).name() : sides.prefixed(i);
      items.add(new Rel.Project.Item(name, column(i)));
    }
    return items;
  }

  /** What a column is called in the result if it is selected by its name. */
  String nameOf(Expr.ColumnRef ref, Dialect dialect) {
    return sides != null && !dialect.joinsLikeKsqlDb() && ref.index() < row.size()
        ? sides.own(ref.index())
        : ref.name();
  }

  Optional<Expr> columnNamed(Name written) {
    if (sides != null) {
      OptionalInt found = sides.find(written);
      return found.isPresent() ? Optional.of(column(found.getAsInt())) : Optional.empty();
    }
    String name = written.text();
    int same = row.indexOf(name);
    if (same >= 0 || written.quoted()) {
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
          written.span(),
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
