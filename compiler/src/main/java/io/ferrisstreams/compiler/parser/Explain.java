package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code EXPLAIN statement} or {@code EXPLAIN name}; exactly one is there. */
public record Explain(
    @Nullable Statement statement, @Nullable Name name, List<Annotation> annotations, Span span)
    implements Statement {
  public Explain {
    annotations = List.copyOf(annotations);
  }
}
