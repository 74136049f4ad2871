package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Predicate.Logical;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Filter;
import java.util.List;
import java.util.Optional;

/** {@code filter(p, filter(q, x))} becomes {@code filter(q and p, x)}. */
final class MergeFilters implements Rule {
  @Override
  public Optional<Rel> apply(Rel rel) {
    return rel instanceof Filter outer && outer.input() instanceof Filter inner
        ? Optional.of(
            new Filter(
                inner.input(),
                Logical.of(Logical.Op.AND, List.of(inner.predicate(), outer.predicate()))))
        : Optional.empty();
  }
}
