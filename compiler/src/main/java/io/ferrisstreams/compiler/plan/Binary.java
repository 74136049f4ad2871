package io.ferrisstreams.compiler.plan;

import java.util.List;

/** An expression of two operands of equal rank. */
sealed interface Binary extends Expr
    permits Operation.Arithmetic,
        Operation.TimeArithmetic,
        Predicate.Comparison,
        Predicate.IsDistinct {
  Expr left();

  Expr right();

  @Override
  default List<Expr> children() {
    return List.of(left(), right());
  }
}
