package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code TERMINATE name} and {@code TERMINATE ALL}.
 *
 * @param name null for ALL
 */
public record Terminate(@Nullable Name name, List<Annotation> annotations, Span span)
    implements Statement {
  public Terminate {
    annotations = List.copyOf(annotations);
  }
}
