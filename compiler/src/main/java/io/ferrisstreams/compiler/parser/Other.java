package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/**
 * A statement that is understood but never compiled in this version.
 *
 * @param what its name for messages, such as {@code ALTER STREAM}
 */
public record Other(String what, List<Annotation> annotations, Span span) implements Statement {
  public Other {
    annotations = List.copyOf(annotations);
  }
}
