package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code CREATE TYPE name AS type}. */
public record CreateType(
    boolean ifNotExists, Name name, TypeSyntax type, List<Annotation> annotations, Span span)
    implements Statement {
  public CreateType {
    annotations = List.copyOf(annotations);
  }
}
