package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Filter;
import io.ferrisstreams.compiler.plan.Rel.Project;
import java.util.Optional;

/**
 * {@code filter(p, project(items, x))} becomes {@code project(items, filter(p over items, x))}, so
 * that rows that are not wanted are never computed. A row that the predicate drops can then no
 * longer fail in an item.
 */
final class PushFilterBelowProject implements Rule {
  /** Nodes of a predicate; through many projections it could grow without end. */
  private static final int MAX_SIZE = 4000;

  @Override
  public Optional<Rel> apply(Rel rel) {
    return rel instanceof Filter filter
            && filter.input() instanceof Project project
            && Exprs.sizeAfter(filter.predicate(), project.items()) <= MAX_SIZE
        ? Optional.of(
            new Project(
                new Filter(project.input(), Exprs.substitute(filter.predicate(), project.items())),
                project.items(),
                project.key()))
        : Optional.empty();
  }
}
