package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** {@code RESUME JOB name}. */
public record ResumeJob(Name name, List<Annotation> annotations, Span span) implements Statement {
  public ResumeJob {
    annotations = List.copyOf(annotations);
  }
}
