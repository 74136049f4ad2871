package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code STOP JOB name [FORCE]}. */
public record StopJob(Name name, boolean force, List<Annotation> annotations, Span span)
    implements Statement {
  public StopJob {
    annotations = List.copyOf(annotations);
  }
}
