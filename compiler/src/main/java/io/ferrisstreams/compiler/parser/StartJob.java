package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code START JOB name [WITH (…)] AS query}. */
public record StartJob(
    Name name, List<Property> properties, Query query, List<Annotation> annotations, Span span)
    implements Statement {
  public StartJob {
    properties = List.copyOf(properties);
    annotations = List.copyOf(annotations);
  }
}
