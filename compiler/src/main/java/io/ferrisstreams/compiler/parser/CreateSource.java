package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code CREATE STREAM|TABLE name (columns) WITH (…)}: declares a source.
 *
 * @param table a table rather than a stream
 * @param source ksqlDB's {@code CREATE SOURCE …}: read only
 * @param watermark null where none is written
 */
public record CreateSource(
    boolean table,
    boolean source,
    boolean orReplace,
    boolean ifNotExists,
    Name name,
    List<ColumnDefinition> columns,
    @Nullable Watermark watermark,
    List<Property> properties,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public CreateSource {
    columns = List.copyOf(columns);
    properties = List.copyOf(properties);
    annotations = List.copyOf(annotations);
  }
}
