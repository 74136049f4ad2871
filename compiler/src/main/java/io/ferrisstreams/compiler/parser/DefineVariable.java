package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code DEFINE name = 'value'} and {@code UNDEFINE name}.
 *
 * @param value null for UNDEFINE
 */
public record DefineVariable(
    Name name, @Nullable String value, List<Annotation> annotations, Span span)
    implements Statement {
  public DefineVariable {
    annotations = List.copyOf(annotations);
  }
}
