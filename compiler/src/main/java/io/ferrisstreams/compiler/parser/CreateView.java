package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code CREATE VIEW name AS SELECT …}: a query without a sink. */
public record CreateView(
    boolean orReplace,
    boolean ifNotExists,
    Name name,
    Query query,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public CreateView {
    annotations = List.copyOf(annotations);
  }
}
