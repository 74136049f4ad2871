package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.ColumnDefinition;
import io.ferrisstreams.compiler.parser.CreateSource;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import io.ferrisstreams.serdes.format.kafka.KafkaKeys;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stream declared with its columns.
 *
 * @param settings of its own statement
 * @param sql the statement as written
 */
record Declarations(String name, RelType type, List<Setting> settings, Span span, String sql) {

  /** The declaration, or every problem of its columns. */
  static Declarations of(
      CreateSource create,
      List<Setting> settings,
      String sql,
      Dialect dialect,
      List<Problem> problems) {
    if (create.watermark() != null) {
      problems.add(ProblemException.unsupported(create.watermark().span(), "WATERMARK").problem());
    }
    if (create.columns().isEmpty()) {
      problems.add(
          ProblemException.unsupported(
                  create.name().span(),
                  "a stream without columns",
                  "declare them: CREATE STREAM " + create.name().text() + " (column TYPE, …)")
              .problem());
    }
    List<Column> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Optional<Column> key = Optional.empty();
    for (ColumnDefinition definition : create.columns()) {
      try {
        Column column = column(definition, dialect);
        if (!names.add(dialect.identity(column.name()))) {
          throw ProblemException.at(
              definition.name().span(), "two columns named '" + column.name() + "'");
        }
        if (definition.key()) {
          checkKey(definition, column, key);
          key = Optional.of(column);
        }
        columns.add(column);
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    RelType.Changelog kind = create.table() ? RelType.Changelog.TABLE : RelType.Changelog.STREAM;
    RowType row = problems.isEmpty() ? new RowType(columns) : RowType.of();
    return new Declarations(
        create.name().text(), new RelType(row, key, kind), settings, create.span(), sql);
  }

  private static Column column(ColumnDefinition definition, Dialect dialect) {
    if (definition.headers() != null) {
      throw ProblemException.unsupported(definition.headers().span(), "a column of headers");
    }
    if (definition.computed() != null || definition.type() == null) {
      throw ProblemException.unsupported(definition.span(), "a computed column");
    }
    return new Column(
        definition.name().text(), Types.resolve(definition.type(), dialect), !definition.notNull());
  }

  private static void checkKey(ColumnDefinition definition, Column column, Optional<Column> key) {
    if (key.isPresent()) {
      throw ProblemException.unsupported(definition.span(), "a key of several columns");
    }
    if (!column.nullable()) {
      throw ProblemException.unsupported(
          definition.span(), "NOT NULL on a key column", "leave it out");
    }
    if (!KafkaKeys.supports(column.type())) {
      throw ProblemException.unsupported(
          definition.span(), "a key of type " + column.type(), "keys are VARCHAR or numbers");
    }
  }
}
