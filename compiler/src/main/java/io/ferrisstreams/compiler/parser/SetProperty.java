package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code SET 'key' = 'value'} and {@code UNSET 'key'}.
 *
 * @param value null for UNSET
 */
public record SetProperty(
    String key, @Nullable String value, List<Annotation> annotations, Span span)
    implements Statement {
  public SetProperty {
    annotations = List.copyOf(annotations);
  }
}
