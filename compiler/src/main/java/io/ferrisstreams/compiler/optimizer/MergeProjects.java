package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project;
import java.util.List;
import java.util.Optional;

/**
 * {@code project(a, project(b, x))} becomes {@code project(a over b, x)}, unless an expression of
 * {@code b} would then be computed more than once, or where its errors do not count.
 */
final class MergeProjects implements Rule {
  @Override
  public Optional<Rel> apply(Rel rel) {
    if (!(rel instanceof Project outer) || !(outer.input() instanceof Project inner)) {
      return Optional.empty();
    }
    int[] uses = new int[inner.items().size()];
    outer.items().forEach(item -> count(item.value(), 1, uses));
    for (int i = 0; i < uses.length; i++) {
      if (uses[i] > 1 && !inner.items().get(i).value().children().isEmpty()) {
        return Optional.empty();
      }
    }
    List<Project.Item> items =
        outer.items().stream()
            .map(i -> new Project.Item(i.name(), Exprs.substitute(i.value(), inner.items())))
            .toList();
    return Optional.of(new Project(inner.input(), items, outer.key()));
  }

  /**
   * A lambda computes what is in it for each element; TRY and TRY_CAST would hide that what is put
   * in them fails.
   */
  private static void count(Expr expr, int times, int[] uses) {
    if (expr instanceof Expr.ColumnRef ref) {
      uses[ref.index()] += times;
    }
    boolean apart =
        expr instanceof Expr.Lambda
            || expr instanceof Conditional.Try
            || expr instanceof Operation.Cast cast && cast.safe();
    expr.children().forEach(child -> count(child, apart ? 2 : times, uses));
  }
}
