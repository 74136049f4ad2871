package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.ColumnDefinition;
import io.ferrisstreams.compiler.parser.CreateSource;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.row.FormatException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Columns that a stream's schema has and its declaration has not: those of values where it has none
 * of them, those of keys where it has none of those.
 *
 * @param encodings of its topic
 */
record Inferred(CreateSource create, Encodings encodings) {
  private Dialect dialect() {
    return encodings.session().dialect();
  }

  private Span span() {
    return create.name().span();
  }

  /** Columns of the value; none if some are declared, or no schema has them. */
  List<Column> values() {
    if (create.columns().stream().anyMatch(column -> !column.key())) {
      return List.of();
    }
    Optional<SqlType> type = asked(encodings::valueType);
    if (type.isEmpty()) {
      return List.of();
    }
    if (!encodings.wraps()) {
      return List.of(Column.of(dialect().unnamedValue(), type.get()));
    }
    if (type.get() instanceof SqlType.Struct struct) {
      return struct.fields().columns();
    }
    throw ProblemException.at(
        span(),
        "the schema of values is no record but " + type.get(),
        "add 'wrap_single_value' = 'false' to read it as one column");
  }

  /** The column of the key; none if some are declared, or no schema has them. */
  List<Column> keys() {
    if (create.columns().stream().anyMatch(ColumnDefinition::key)) {
      return List.of();
    }
    return asked(encodings::keyType)
        .map(type -> List.of(Column.of(dialect().unnamedKey(), type)))
        .orElse(List.of());
  }

  private Optional<SqlType> asked(Supplier<Optional<SqlType>> schema) {
    try {
      return schema.get().map(this::named);
    } catch (FormatException | IllegalArgumentException e) {
      throw ProblemException.at(span(), String.valueOf(e.getMessage()), "or declare the columns");
    }
  }

  /** The type with names of fields as the dialect has them. */
  private SqlType named(SqlType type) {
    if (type instanceof SqlType.Struct struct) {
      return new SqlType.Struct(
          new RowType(
              struct.fields().columns().stream()
                  .map(field -> Column.of(dialect().text(field.name()), named(field.type())))
                  .toList()));
    }
    if (type instanceof SqlType.Array array) {
      return new SqlType.Array(named(array.element()));
    }
    return type instanceof SqlType.Map map ? new SqlType.Map(map.key(), named(map.value())) : type;
  }
}
