package io.ferrisstreams.compiler.codegen;

import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a projection, or a condition, computes once although it is needed more than once:
 * expressions that are equal, yield the same value every time, and are more than a column or a
 * constant.
 *
 * <p>One is computed ahead of the first item that certainly evaluates it, before anything else that
 * could fail, and under no other condition than that it is not null. So no row fails that did not
 * fail before, nor with another error. Later items use the value wherever they want, in branches
 * not always taken as well; not in lambdas, which have statements of their own.
 */
final class SharedExprs {
  private final Numbering numbering;
  private final Map<Integer, Integer> uses = new HashMap<>();
  private final Map<Integer, String> aliases = new HashMap<>();
  private final Set<Integer> shared = new HashSet<>();

  private SharedExprs(Numbering numbering) {
    this.numbering = numbering;
  }

  /** For each of the items, what to compute ahead of it, in order, with names. */
  static List<Map<Expr, String>> of(List<Item> items, Numbering numbering) {
    SharedExprs exprs = new SharedExprs(numbering);
    for (Item item : items) {
      exprs.use(item.value());
      exprs.aliases.putIfAbsent(numbering.of(item.value()), item.name());
    }
    List<Map<Expr, String>> ahead = new ArrayList<>();
    for (Item item : items) {
      Ahead first = new Ahead(item.name(), new LinkedHashMap<>());
      exprs.visit(item.value(), true, first);
      ahead.add(first.names);
    }
    return ahead;
  }

  /**
   * What to compute ahead of a condition, with names.
   *
   * @param name where an expression has no better one
   */
  static Map<Expr, String> of(Expr condition, String name, Numbering numbering) {
    SharedExprs exprs = new SharedExprs(numbering);
    exprs.use(condition);
    Ahead first = new Ahead(name, new LinkedHashMap<>());
    exprs.visit(condition, false, first);
    return first.names;
  }

  /**
   * What to compute ahead of an item.
   *
   * @param names of the variables, by the expressions to compute
   */
  private record Ahead(String item, Map<Expr, String> names) {}

  /** Counts by how many different expressions and items each one is used. */
  private void use(Expr expr) {
    if (uses.merge(numbering.of(expr), 1, Integer::sum) == 1 && !(expr instanceof Expr.Lambda)) {
      expr.children().forEach(this::use);
    }
  }

  /**
   * Looks at an expression that is certainly evaluated, and first.
   *
   * @param value whether its value is wanted, not only whether it is true
   */
  private void visit(Expr expr, boolean value, Ahead first) {
    int number = numbering.of(expr);
    if (shared.contains(number)) {
      return;
    }
    descend(expr, first);
    if (uses.getOrDefault(number, 0) > 1
        && (value || isStrict(expr))
        && !isTrivial(expr)
        && isPure(expr)) {
      shared.add(number);
      first.names.put(expr, aliases.getOrDefault(number, name(expr, first.item)));
    }
  }

  private void descend(Expr expr, Ahead first) {
    if (isStrict(expr)) {
      List<Expr> operands = expr.children();
      for (Expr operand : operands) {
        if (isAlone(operand, operands)) {
          visit(operand, true, first);
        }
        if (!isTrivial(operand) && !shared.contains(numbering.of(operand))) {
          return; // what follows is not the first
        }
      }
    } else if (expr instanceof Expr.Let let) {
      visit(let.value(), true, first);
    } else if (expr instanceof Conditional.Case c) {
      visit(c.branches().get(0).condition(), false, first);
    } else if (expr instanceof Predicate.Logical || expr instanceof Predicate.Not) {
      visit(expr.children().get(0), false, first);
    } else if (expr instanceof Conditional.Coalesce
        || expr instanceof Conditional.Extreme
        || expr instanceof Predicate.In) {
      visit(expr.children().get(0), true, first);
    }
  }

  /**
   * Whether an operand of a strict operation is evaluated if it is not null, whatever the others
   * are: those are never null, or only with it; and none of them is computed ahead of it.
   */
  private boolean isAlone(Expr operand, List<Expr> operands) {
    BitSet columns = new BitSet();
    isOfColumns(operand, columns);
    for (Expr other : operands) {
      if (numbering.of(other) == numbering.of(operand)) {
        continue;
      }
      BitSet others = new BitSet();
      boolean inline = isOfColumns(other, others);
      others.andNot(columns);
      if (!inline || !others.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an expression is null only if a column is; adds the positions of these columns.
   *
   * @param columns those without which even a part of it is null
   */
  private static boolean isOfColumns(Expr expr, BitSet columns) {
    if (expr instanceof Expr.ColumnRef ref) {
      if (ref.nullable()) {
        columns.set(ref.index());
      }
      return true;
    }
    if (expr instanceof Expr.Literal literal) {
      return !literal.nullable();
    }
    boolean all = isStrict(expr);
    if (all) {
      for (Expr operand : expr.children()) {
        all &= isOfColumns(operand, columns);
      }
    }
    return all;
  }

  /** Whether it is one Java expression, evaluated if no operand is null, which then all are. */
  private static boolean isStrict(Expr expr) {
    if (expr instanceof Operation.Call call) {
      ScalarFunction function = call.function();
      boolean strict = function.result() == ScalarFunction.Result.NEVER_NULL;
      for (int i = 0; i < call.arguments().size(); i++) {
        strict &= function.passing(i).strict() && !(call.arguments().get(i) instanceof Expr.Lambda);
      }
      return strict;
    }
    return expr instanceof Operation.Arithmetic
        || expr instanceof Operation.Negate
        || expr instanceof Operation.Concat
        || expr instanceof Operation.Cast cast && !cast.safe()
        || expr instanceof Predicate.Comparison
        // Another pattern would be compiled before the text is made.
        || expr instanceof Predicate.Like like && like.pattern() instanceof Expr.Literal;
  }

  /** Whether it costs next to nothing, and cannot fail. */
  private static boolean isTrivial(Expr expr) {
    return expr instanceof Expr.ColumnRef
        || expr instanceof Expr.Literal
        || expr instanceof Expr.Variable
        || expr instanceof Predicate.IsNull
        || expr instanceof Predicate.Not not && isTrivial(not.operand())
        || expr instanceof Predicate.Comparison comparison && isTrivial(comparison)
        || expr instanceof Operation.Cast cast
            && isWhole(cast.operand().type())
            && isTrivial(cast.operand())
            && (isWhole(cast.type()) && cast.type() != SqlType.INT
                || cast.type().equals(new SqlType.Decimal(10, 0))
                || cast.type().equals(new SqlType.Decimal(19, 0)));
  }

  private static boolean isTrivial(Predicate.Comparison comparison) {
    return !comparison.left().type().storage().isReference()
        && isTrivial(comparison.left())
        && isTrivial(comparison.right());
  }

  private static boolean isWhole(SqlType type) {
    return type == SqlType.INT || type == SqlType.BIGINT;
  }

  /** Whether it yields the same wherever it stands. */
  private static boolean isPure(Expr expr) {
    return isDeterministic(expr) && Exprs.variables(expr).isEmpty();
  }

  private static boolean isDeterministic(Expr expr) {
    if (expr instanceof Expr.Lambda
        || expr instanceof Operation.Call call && !call.function().deterministic()) {
      return false;
    }
    for (Expr operand : expr.children()) {
      if (!isDeterministic(operand)) {
        return false;
      }
    }
    return true;
  }

  private static String name(Expr expr, String item) {
    if (expr instanceof Operation.Call call) {
      return call.function().name().toLowerCase(Locale.ROOT);
    }
    if (expr instanceof Operation.Arithmetic arithmetic) {
      return switch (arithmetic.op()) {
        case ADD -> "sum";
        case SUBTRACT -> "difference";
        case MULTIPLY -> "product";
        case DIVIDE -> "quotient";
        case REMAINDER -> "rest";
      };
    }
    return item;
  }
}
