package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.ColumnDefinition;
import io.ferrisstreams.compiler.parser.CreateAs;
import io.ferrisstreams.compiler.parser.CreateSource;
import io.ferrisstreams.compiler.parser.CreateView;
import io.ferrisstreams.compiler.parser.Describe;
import io.ferrisstreams.compiler.parser.Drop;
import io.ferrisstreams.compiler.parser.Explain;
import io.ferrisstreams.compiler.parser.InsertSelect;
import io.ferrisstreams.compiler.parser.InsertValues;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.parser.ShowStatement;
import io.ferrisstreams.compiler.parser.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a statement as a dialect reads them; those in a query's tree are read where they are
 * resolved.
 */
record FoldNames(Dialect dialect) {

  Statement apply(Statement statement) {
    if (!dialect.foldsCase()) {
      return statement;
    }
    if (statement instanceof CreateSource s) {
      return new CreateSource(
          s.table(),
          s.source(),
          s.orReplace(),
          s.ifNotExists(),
          dialect.name(s.name()),
          columns(s.columns()),
          s.watermark(),
          s.properties(),
          s.annotations(),
          s.span());
    }
    if (statement instanceof CreateAs s) {
      return new CreateAs(
          s.table(),
          s.orReplace(),
          s.ifNotExists(),
          dialect.name(s.name()),
          columns(s.columns()),
          s.properties(),
          s.query(),
          s.annotations(),
          s.span());
    }
    if (statement instanceof CreateView s) {
      return new CreateView(
          s.orReplace(),
          s.ifNotExists(),
          dialect.name(s.name()),
          s.query(),
          s.annotations(),
          s.span());
    }
    if (statement instanceof InsertSelect s) {
      return new InsertSelect(
          dialect.name(s.target()),
          s.columns().stream().map(dialect::name).toList(),
          s.properties(),
          s.query(),
          s.annotations(),
          s.span());
    }
    if (statement instanceof InsertValues s) {
      return new InsertValues(
          dialect.name(s.target()),
          s.columns().stream().map(dialect::name).toList(),
          s.rows(),
          s.annotations(),
          s.span());
    }
    if (statement instanceof Drop s) {
      return new Drop(
          s.what(),
          s.ifExists(),
          dialect.name(s.name()),
          s.deleteTopic(),
          s.annotations(),
          s.span());
    }
    if (statement instanceof Explain s) {
      return new Explain(
          s.statement() == null ? null : apply(s.statement()),
          orNull(s.name()),
          s.annotations(),
          s.span());
    }
    if (statement instanceof Describe s && !s.function()) {
      return new Describe(
          dialect.name(s.name()), s.function(), s.extended(), s.annotations(), s.span());
    }
    if (statement instanceof ShowStatement s) {
      return new ShowStatement(s.kind(), orNull(s.name()), s.like(), s.annotations(), s.span());
    }
    return statement;
  }

  private List<ColumnDefinition> columns(List<ColumnDefinition> columns) {
    return columns.stream()
        .map(
            column ->
                new ColumnDefinition(
                    dialect.name(column.name()),
                    column.type(),
                    column.key(),
                    column.primary(),
                    column.notNull(),
                    column.headers(),
                    column.computed(),
                    column.span()))
        .toList();
  }

  private @Nullable Name orNull(@Nullable Name name) {
    return name == null ? null : dialect.name(name);
  }
}
