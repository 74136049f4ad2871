package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.parser.ColumnDefinition;
import io.ferrisstreams.compiler.parser.CreateSource;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.KeyWindow;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stream declared with its columns.
 *
 * @param row all columns, in the order of {@code SELECT *}
 * @param keys those of the record key
 * @param readOnly whether it is a SOURCE, which nobody writes to
 * @param settings of its own statement
 * @param session it is declared in
 * @param sql the statement as written
 */
record Declarations(
    String name,
    RowType row,
    RowType keys,
    RelType.Changelog kind,
    boolean readOnly,
    List<Setting> settings,
    Session session,
    Span span,
    String sql) {

  /** The declaration, or every problem of its columns. */
  static Declarations of(
      CreateSource create,
      List<Setting> settings,
      String sql,
      Inferred inferred,
      Catalog catalog,
      List<Problem> problems) {
    Session session = inferred.encodings().session();
    Dialect dialect = session.dialect();
    List<Column> keys = new ArrayList<>();
    List<Column> values = new ArrayList<>();
    List<Column> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    try {
      keys.addAll(inferred.keys());
      values.addAll(inferred.values());
      all.addAll(keys);
      all.addAll(values);
      for (Column column : all) {
        if (!names.add(dialect.identity(column.name()))) {
          throw ProblemException.at(
              create.name().span(), "its schema has two columns named '" + column.name() + "'");
        }
      }
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
    if (create.columns().isEmpty() && all.isEmpty() && problems.isEmpty()) {
      problems.add(
          ProblemException.unsupported(
                  create.name().span(),
                  "a stream without columns",
                  "declare them: CREATE STREAM " + create.name().text() + " (column TYPE, …)")
              .problem());
    }
    for (ColumnDefinition definition : create.columns()) {
      try {
        Column column = column(definition, dialect, catalog);
        if (!names.add(dialect.identity(column.name()))) {
          throw ProblemException.at(
              definition.name().span(), "two columns named '" + column.name() + "'");
        }
        if (definition.key() && !column.nullable()) {
          throw ProblemException.unsupported(
              definition.span(), "NOT NULL on a key column", "leave it out");
        }
        check(definition, create.table(), dialect);
        (definition.key() ? keys : values).add(column);
        all.add(column);
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    if (create.table() && keys.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Problem(create.name().span(), "a table needs a key", "mark a column as PRIMARY KEY"));
    }
    if (dialect.keysFirst()) {
      all = new ArrayList<>(keys);
      all.addAll(values);
    }
    RelType.Changelog kind = create.table() ? RelType.Changelog.TABLE : RelType.Changelog.STREAM;
    boolean valid = problems.isEmpty();
    return new Declarations(
        create.name().text(),
        valid ? new RowType(all) : RowType.of(),
        valid ? new RowType(keys) : RowType.of(),
        kind,
        create.source(),
        settings,
        session,
        create.span(),
        sql);
  }

  private static void check(ColumnDefinition definition, boolean table, Dialect dialect) {
    if (dialect.tellsKeysApart() && definition.key() && definition.primary() != table) {
      throw ProblemException.at(
          definition.span(),
          table ? "a table has a PRIMARY KEY, not a KEY" : "a stream has a KEY, not a PRIMARY KEY",
          table ? "write PRIMARY KEY" : "write KEY");
    }
    if (dialect.isReserved(definition.name().text())) {
      throw ProblemException.at(
          definition.name().span(),
          "'" + definition.name().text() + "' is the name of a system column",
          "give it another");
    }
  }

  private static Column column(ColumnDefinition definition, Dialect dialect, Catalog catalog) {
    if (definition.headers() != null) {
      throw ProblemException.unsupported(definition.headers().span(), "a column of headers");
    }
    if (definition.computed() != null || definition.type() == null) {
      throw ProblemException.unsupported(definition.span(), "a computed column");
    }
    return new Column(
        definition.name().text(),
        Types.resolve(definition.type(), dialect, catalog),
        !definition.notNull());
  }

  /** How its topic is written. */
  Written written(Ends ends) {
    return Written.of(row, keys, ends, session);
  }

  /** What it yields if it is written like this. */
  RelType type(Written written, Ends ends) {
    KeyWindow window = KeyWindows.of(ends, keys.size() > 0);
    boolean nullRows = kind == RelType.Changelog.TABLE || session.dialect().nullValuesPass();
    return new RelType(row, Key.of(written.key(), row).in(window), kind, nullRows);
  }
}
