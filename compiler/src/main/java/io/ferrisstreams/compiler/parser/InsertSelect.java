package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code INSERT INTO target [(columns)] [WITH (…)] SELECT …}. */
public record InsertSelect(
    Name target,
    List<Name> columns,
    List<Property> properties,
    Query query,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public InsertSelect {
    columns = List.copyOf(columns);
    properties = List.copyOf(properties);
    annotations = List.copyOf(annotations);
  }
}
