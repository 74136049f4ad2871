package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code PAUSE JOB name}. */
public record PauseJob(Name name, List<Annotation> annotations, Span span) implements Statement {
  public PauseJob {
    annotations = List.copyOf(annotations);
  }
}
