package io.ferrisstreams.compiler.plan;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Walks over expressions. */
public final class Exprs {
  private Exprs() {}

  /** {@code expr} with {@code rewrite} applied to every node, operands first. */
  public static Expr rewrite(Expr expr, UnaryOperator<Expr> rewrite) {
    List<Expr> children = expr.children();
    // No stream: it would take ten frames of the stack for each level of a deep expression.
    List<Expr> rewritten = new ArrayList<>(children.size());
    for (Expr child : children) {
      rewritten.add(rewrite(child, rewrite));
    }
    return rewrite.apply(same(children, rewritten) ? expr : expr.withChildren(rewritten));
  }

  /** By identity: comparing by value at every level would be quadratic in the depth. */
  private static boolean same(List<Expr> children, List<Expr> rewritten) {
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) != rewritten.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code expr} over the items of a projection instead of over the projection's result. */
  public static Expr substitute(Expr expr, List<Rel.Project.Item> items) {
    return rewrite(
        expr, node -> node instanceof Expr.ColumnRef ref ? items.get(ref.index()).value() : node);
  }

  /** Adds the positions of the columns that {@code expr} reads to {@code used}. */
  public static void columns(Expr expr, BitSet used) {
    if (expr instanceof Expr.ColumnRef ref) {
      used.set(ref.index());
    }
    expr.children().forEach(child -> columns(child, used));
  }

  /** The names of the variables that {@code expr} refers to and does not have itself. */
  public static Set<String> variables(Expr expr) {
    Set<String> free = new HashSet<>();
    if (expr instanceof Expr.Variable variable) {
      free.add(variable.name());
    }
    if (expr instanceof Expr.Let let) {
      free.addAll(variables(let.body()));
      free.remove(let.variable().name());
      free.addAll(variables(let.value()));
      return free;
    }
    expr.children().forEach(child -> free.addAll(variables(child)));
    if (expr instanceof Expr.Lambda lambda) {
      lambda.parameters().forEach(parameter -> free.remove(parameter.name()));
    }
    return free;
  }

  /** The body with the value wherever the variable stands for it. */
  public static Expr inlined(Expr.Let let) {
    return replaced(let.body(), let.variable(), let.value());
  }

  private static Expr replaced(Expr expr, Expr.Variable variable, Expr value) {
    if (expr.equals(variable)) {
      return value;
    }
    if (expr instanceof Expr.Let let && let.variable().name().equals(variable.name())) {
      return new Expr.Let(let.variable(), replaced(let.value(), variable, value), let.body());
    }
    if (expr instanceof Expr.Lambda || expr.children().isEmpty()) {
      return expr;
    }
    List<Expr> children = new ArrayList<>();
    for (Expr child : expr.children()) {
      children.add(replaced(child, variable, value));
    }
    return expr.withChildren(children);
  }

  /** Whether {@code expr} reads something of the record beside the row. */
  public static boolean readsRecord(Expr expr) {
    return expr instanceof Expr.OfRecord || expr.children().stream().anyMatch(Exprs::readsRecord);
  }

  /** Whether computing it again costs nothing: a column, say, perhaps as a wider number. */
  public static boolean isFree(Expr expr) {
    return expr instanceof Operation.Cast cast && isWidening(cast.operand().type(), cast.type())
        ? isFree(cast.operand())
        : expr instanceof Expr.Leaf;
  }

  /** Whether there can be rows for which {@code expr} has no value, not even NULL. */
  public static boolean mayFail(Expr expr) {
    if (expr instanceof Conditional.Try || expr instanceof Operation.Cast cast && cast.safe()) {
      return false;
    }
    return !isTotal(expr) || expr.children().stream().anyMatch(Exprs::mayFail);
  }

  /** Whether it has a value wherever its operands have. */
  private static boolean isTotal(Expr expr) {
    if (expr instanceof Operation.Cast cast) {
      return isWidening(cast.operand().type(), cast.type());
    }
    if (expr instanceof Operation.Arithmetic arithmetic) {
      return switch (arithmetic.op()) {
        case ADD, SUBTRACT, MULTIPLY -> arithmetic.type() == SqlType.DOUBLE;
        case DIVIDE, REMAINDER -> false;
      };
    }
    if (expr instanceof Predicate.Like like) {
      return like.pattern() instanceof Expr.Literal;
    }
    if (expr instanceof Operation.Negate) {
      return expr.type() == SqlType.DOUBLE;
    }
    return expr instanceof Expr.ColumnRef
        || expr instanceof Expr.Literal
        || expr instanceof Expr.Variable
        || expr instanceof Expr.OfRecord field && field.part() != Expr.OfRecord.Part.KEY
        || expr instanceof Expr.Lambda
        || expr instanceof Expr.Let
        || expr instanceof Predicate.Comparison
        || expr instanceof Predicate.IsDistinct
        || expr instanceof Predicate.IsNull
        || expr instanceof Predicate.In
        || expr instanceof Predicate.Logical
        || expr instanceof Predicate.Not
        || expr instanceof Conditional.Case
        || expr instanceof Conditional.Coalesce
        || expr instanceof Conditional.Extreme
        || expr instanceof Operation.Concat
        || expr instanceof Composite.Field;
  }

  private static boolean isWidening(SqlType from, SqlType to) {
    return from.equals(to)
        || from == SqlType.INT && (to == SqlType.BIGINT || to == SqlType.DOUBLE)
        || from == SqlType.BIGINT && to == SqlType.DOUBLE;
  }

  /**
   * Number of nodes, with a sub-expression counted as often as it is used. An alias used again and
   * again can make that exponential in the length of the script, so the count stops at {@link
   * Integer#MAX_VALUE}, and takes no longer than there are different nodes.
   */
  public static int size(Expr expr) {
    return size(expr, new IdentityHashMap<>());
  }

  /** {@link #size} of {@code expr} after {@link #substitute}. */
  public static int sizeAfter(Expr expr, List<Rel.Project.Item> items) {
    if (expr instanceof Expr.ColumnRef ref) {
      return size(items.get(ref.index()).value());
    }
    long size = 1;
    for (Expr child : expr.children()) {
      size += sizeAfter(child, items);
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }

  private static int size(Expr expr, Map<Expr, Integer> known) {
    Integer counted = known.get(expr);
    if (counted != null) {
      return counted;
    }
    long size = 1;
    for (Expr child : expr.children()) {
      size += size(child, known);
    }
    int capped = (int) Math.min(size, Integer.MAX_VALUE);
    known.put(expr, capped);
    return capped;
  }
}
