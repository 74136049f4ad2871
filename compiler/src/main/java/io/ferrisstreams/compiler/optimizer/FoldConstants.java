package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Predicate.Logical;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Filter;
import io.ferrisstreams.compiler.plan.Rel.Project;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes what is constant; brings a decimal constant to the scale of what it is compared with, so
 * that the comparison is one of plain integers.
 *
 * <p>Nothing that could fail for a row is folded away before it is known not to: {@code FALSE AND
 * x} is FALSE, but {@code x AND FALSE} stays, since {@code x} comes first.
 */
final class FoldConstants implements Rule {
  @Override
  public Optional<Rel> apply(Rel rel) {
    if (rel instanceof Filter filter) {
      Expr folded = Exprs.rewrite(filter.predicate(), FoldConstants::fold);
      return folded == filter.predicate()
          ? Optional.empty()
          : Optional.of(new Filter(filter.input(), folded));
    }
    if (rel instanceof Project project) {
      List<Project.Item> items =
          project.items().stream()
              .map(i -> new Project.Item(i.name(), Exprs.rewrite(i.value(), FoldConstants::fold)))
              .toList();
      // A column that is now known not to be null would change the type its readers were given.
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i).value().nullable() != project.items().get(i).value().nullable()) {
          return Optional.empty();
        }
      }
      return same(items, project.items())
          ? Optional.empty()
          : Optional.of(new Project(project.input(), items, project.key()));
    }
    return Optional.empty();
  }

  private static boolean same(List<Project.Item> a, List<Project.Item> b) {
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).value() != b.get(i).value()) {
        return false;
      }
    }
    return true;
  }

  private static Expr fold(Expr expr) {
    if (expr instanceof Literal || expr instanceof Expr.ColumnRef) {
      return expr;
    }
    if (expr instanceof Logical logical) {
      return fold(logical);
    }
    if (expr instanceof Predicate.Not not && not.operand() instanceof Literal literal) {
      return literal.value() == null
          ? literal
          : literal.equals(Literal.TRUE) ? Literal.FALSE : Literal.TRUE;
    }
    if (expr instanceof Predicate.IsNull isNull
        && !isNull.operand().nullable()
        && isNull.operand() instanceof Literal) {
      return Literal.FALSE;
    }
    if (expr instanceof Expr.Let let && let.value() instanceof Literal) {
      return Exprs.rewrite(Exprs.inlined(let), FoldConstants::fold);
    }
    if (expr instanceof Predicate.Comparison comparison) {
      Expr aligned = aligned(comparison);
      return ConstantEvaluator.evaluate(aligned).<Expr>map(l -> l).orElse(aligned);
    }
    return ConstantEvaluator.evaluate(expr).<Expr>map(literal -> literal).orElse(expr);
  }

  private static Expr fold(Logical logical) {
    boolean and = logical.op() == Logical.Op.AND;
    Literal neutral = and ? Literal.TRUE : Literal.FALSE;
    Literal absorbing = and ? Literal.FALSE : Literal.TRUE;
    List<Expr> operands = new ArrayList<>();
    for (Expr operand : logical.operands()) {
      if (operand.equals(absorbing)) {
        if (operands.isEmpty()) {
          return absorbing;
        }
        operands.add(operand);
        break;
      }
      if (!operand.equals(neutral)) {
        operands.add(operand);
      }
    }
    if (operands.size() == logical.operands().size()) {
      return logical;
    }
    return operands.isEmpty() ? neutral : Logical.of(logical.op(), operands);
  }

  private static Expr aligned(Predicate.Comparison c) {
    if (c.right() instanceof Literal literal) {
      return withScaleOf(c.left(), literal)
          .<Expr>map(right -> new Predicate.Comparison(c.op(), c.left(), right))
          .orElse(c);
    }
    if (c.left() instanceof Literal literal) {
      return withScaleOf(c.right(), literal)
          .<Expr>map(left -> new Predicate.Comparison(c.op(), left, c.right()))
          .orElse(c);
    }
    return c;
  }

  /** {@code literal} at the scale of {@code other}, if it has no more digits than that. */
  private static Optional<Literal> withScaleOf(Expr other, Literal literal) {
    if (!(other.type() instanceof Decimal to)
        || !(literal.type() instanceof Decimal from)
        || from.scale() >= to.scale()
        || literal.value() == null) {
      return Optional.empty();
    }
    int digits = Math.min(Decimal.MAX_PRECISION, from.precision() + to.scale() - from.scale());
    return ConstantEvaluator.evaluate(
        new Operation.Cast(literal, new Decimal(digits, to.scale()), false));
  }
}
