package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Filter;
import io.ferrisstreams.compiler.plan.Rel.Rekey;
import java.util.Optional;

/**
 * {@code filter(p, key(x))} becomes {@code key(filter(p, x))}, so that only rows that are wanted
 * get another key; unless NULL is an error of the row there, or {@code p} asks for the record.
 */
final class PushFilterBelowKey implements Rule {
  @Override
  public Optional<Rel> apply(Rel rel) {
    return rel instanceof Filter filter
            && filter.input() instanceof Rekey rekey
            && rekey.nulls() != Rekey.Nulls.ERROR
            && !Exprs.readsRecord(filter.predicate())
        ? Optional.of(
            new Rekey(
                new Filter(rekey.input(), filter.predicate()),
                rekey.columns(),
                rekey.format(),
                rekey.nulls()))
        : Optional.empty();
  }
}
