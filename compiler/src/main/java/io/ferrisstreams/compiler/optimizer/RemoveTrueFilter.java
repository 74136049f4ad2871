package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Filter;
import java.util.Optional;

/** {@code filter(true, x)} becomes {@code x}. */
final class RemoveTrueFilter implements Rule {
  @Override
  public Optional<Rel> apply(Rel rel) {
    return rel instanceof Filter filter && filter.predicate().equals(Literal.TRUE)
        ? Optional.of(filter.input())
        : Optional.empty();
  }
}
