package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code ROLLBACK JOB name [VERSION 'v']}.
 *
 * @param version null for the one before
 */
public record RollbackJob(
    Name name, @Nullable String version, List<Annotation> annotations, Span span)
    implements Statement {
  public RollbackJob {
    annotations = List.copyOf(annotations);
  }
}
