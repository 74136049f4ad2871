package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** A query that stands alone. */
public record SelectStatement(Query query, List<Annotation> annotations, Span span)
    implements Statement {
  public SelectStatement {
    annotations = List.copyOf(annotations);
  }
}
