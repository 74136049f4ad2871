package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code DEPLOY JOB name VERSION 'v' AS query [STRATEGY …]}.
 *
 * @param strategy BLUE_GREEN, CANARY, ROLLING or REPLACE; null where none is written
 * @param percentage of {@code CANARY(n)}, or null
 */
public record DeployJob(
    Name name,
    String version,
    List<Property> properties,
    Query query,
    @Nullable String strategy,
    @Nullable Integer percentage,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public DeployJob {
    properties = List.copyOf(properties);
    annotations = List.copyOf(annotations);
  }
}
