package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Exprs;
import java.util.List;

/**
 * An operand that is asked for more than once and computed once: a variable stands for it, unless
 * it is free.
 */
final class Once {
  private final Expr operand;
  private final Expr standIn;

  private Once(Expr operand, Expr standIn) {
    this.operand = operand;
    this.standIn = standIn;
  }

  /**
   * @param known variables that what is made of the operand may refer to
   */
  static Once of(Expr operand, List<Expr.Variable> known) {
    return new Once(
        operand,
        Exprs.isFree(operand)
            ? operand
            : new Expr.Variable(unused("operand", known), operand.type(), operand.nullable()));
  }

  private static String unused(String name, List<Expr.Variable> known) {
    boolean used = known.stream().anyMatch(variable -> variable.name().equals(name));
    return used ? unused(name + "_", known) : name;
  }

  /** The operand itself. */
  Expr operand() {
    return operand;
  }

  /** What stands for it. */
  Expr standIn() {
    return standIn;
  }

  /** An expression that the operand was put into, with what stands for it. */
  Expr in(Expr expr) {
    return Exprs.rewrite(expr, node -> node == operand ? standIn : node);
  }

  /** What was made of what stands for it, with the operand computed ahead. */
  Expr ahead(Expr body) {
    return standIn instanceof Expr.Variable variable
            && variable != operand
            && Exprs.variables(body).contains(variable.name())
        ? new Expr.Let(variable, operand, body)
        : body;
  }
}
