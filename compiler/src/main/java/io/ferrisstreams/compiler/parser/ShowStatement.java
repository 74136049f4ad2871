package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code SHOW …} and {@code LIST …}.
 *
 * @param name whose status, schema, versions, … or null
 * @param like pattern the shown names must match, or null
 */
public record ShowStatement(
    ShowKind kind,
    @Nullable Name name,
    @Nullable String like,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public ShowStatement {
    annotations = List.copyOf(annotations);
  }
}
