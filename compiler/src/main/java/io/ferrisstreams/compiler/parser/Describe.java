package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code DESCRIBE name} and {@code DESCRIBE FUNCTION name}. */
public record Describe(
    Name name, boolean function, boolean extended, List<Annotation> annotations, Span span)
    implements Statement {
  public Describe {
    annotations = List.copyOf(annotations);
  }
}
