package io.ferrisstreams.compiler.plan;

import java.util.List;

/** An expression of any number of operands. */
sealed interface Nary extends Expr
    permits Operation.Concat,
        Predicate.Logical,
        Conditional.Coalesce,
        Conditional.Extreme,
        Composite.Construct {
  List<Expr> operands();

  @Override
  default List<Expr> children() {
    return operands();
  }
}
