package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.PlanChecker;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Rel;
import java.util.List;
import java.util.Optional;

/** Rewrites a program into one that gives the same rows with less work. */
public final class Optimizer {
  /** In this order, on every node, from the bottom up, until none applies any more. */
  private static final List<Rule> RULES =
      List.of(
          new PushFilterBelowProject(),
          new PushFilterBelowKey(),
          new PushFilterBelowJoin(),
          new MergeFilters(),
          new MergeProjects(),
          new FoldConstants(),
          new RemoveTrueFilter());

  private Optimizer() {}

  public static Program optimize(Program program) {
    Program rewritten =
        program.withQueries(
            program.queries().stream()
                .map(q -> q.withRoot(PruneJoins.apply(optimize(q.root()))))
                .toList());
    return PlanChecker.checked(PruneColumns.apply(rewritten));
  }

  private static Rel optimize(Rel rel) {
    Rel node = rel.withInputs(rel.inputs().stream().map(Optimizer::optimize).toList());
    for (Rule rule : RULES) {
      Optional<Rel> better = rule.apply(node);
      if (better.isPresent()) {
        return optimize(better.get());
      }
    }
    return node;
  }
}
