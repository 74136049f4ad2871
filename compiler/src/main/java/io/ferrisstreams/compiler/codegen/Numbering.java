package io.ferrisstreams.compiler.codegen;

import io.ferrisstreams.compiler.plan.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * One number for all expressions that are equal, found without comparing deep trees again and
 * again. Mutable: it learns expressions as it is asked for them.
 */
final class Numbering {
  private final IdentityHashMap<Expr, Integer> byIdentity = new IdentityHashMap<>();
  private final Map<Expr, Integer> byShape = new HashMap<>();

  int of(Expr expr) {
    Integer known = byIdentity.get(expr);
    if (known != null) {
      return known;
    }
    int number = byShape.computeIfAbsent(shape(expr), shape -> byShape.size());
    byIdentity.put(expr, number);
    return number;
  }

  /** The expression with a column for each operand, whose position is the operand's number. */
  private Expr shape(Expr expr) {
    List<Expr> operands = expr.children();
    if (operands.isEmpty()) {
      return expr;
    }
    List<Expr> columns = new ArrayList<>(operands.size());
    for (Expr operand : operands) {
      // Below zero, where no column of a row is.
      columns.add(new Expr.ColumnRef(-1 - of(operand), "", operand.type(), operand.nullable()));
    }
    return expr.withChildren(columns);
  }
}
