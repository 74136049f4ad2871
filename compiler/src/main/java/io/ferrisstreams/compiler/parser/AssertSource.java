package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code ASSERT STREAM|TABLE name (columns) WITH (…)}. */
public record AssertSource(
    boolean table,
    Name name,
    List<ColumnDefinition> columns,
    List<Property> properties,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public AssertSource {
    columns = List.copyOf(columns);
    properties = List.copyOf(properties);
    annotations = List.copyOf(annotations);
  }
}
