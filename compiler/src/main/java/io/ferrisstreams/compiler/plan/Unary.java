package io.ferrisstreams.compiler.plan;

import java.util.List;

/** An expression of one operand. */
sealed interface Unary extends Expr
    permits Operation.Negate,
        Operation.Cast,
        Predicate.Not,
        Predicate.IsNull,
        Predicate.In,
        Conditional.Try,
        Composite.Field {
  Expr operand();

  @Override
  default List<Expr> children() {
    return List.of(operand());
  }
}
