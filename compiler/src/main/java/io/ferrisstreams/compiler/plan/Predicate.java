package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;

import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition: true, false or, in three-valued logic, null. */
public sealed interface Predicate extends Expr {
  @Override
  default SqlType type() {
    return SqlType.BOOLEAN;
  }

  /**
   * {@code left op right}, null if either is null. Both sides have the same {@link Kind}; decimals
   * and timestamps may differ in their parameters.
   */
  record Comparison(Op op, Expr left, Expr right) implements Predicate, Binary {
    public Comparison {
      check(left.type().kind() == right.type().kind(), "%s %s %s", left.type(), op, right.type());
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Comparison(op, children.get(0), children.get(1));
    }

    /** The comparison operators; Java spells all but the first as SQL does. */
    public enum Op {
      EQUAL("="),
      NOT_EQUAL("<>"),
      LESS("<"),
      LESS_OR_EQUAL("<="),
      GREATER(">"),
      GREATER_OR_EQUAL(">=");

      private final String sql;

      Op(String sql) {
        this.sql = sql;
      }

      /** The operator that holds when the operands are swapped. */
      public Op swapped() {
        return switch (this) {
          case EQUAL, NOT_EQUAL -> this;
          case LESS -> GREATER;
          case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
          case GREATER -> LESS;
          case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
        };
      }

      @Override
      public String toString() {
        return sql;
      }
    }
  }

  /** {@code left IS [NOT] DISTINCT FROM right}: null-safe comparison, never null. */
  record IsDistinct(Expr left, Expr right, boolean negated) implements Predicate, Binary {
    public IsDistinct {
      check(left.type().kind() == right.type().kind(), "%s, %s", left.type(), right.type());
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new IsDistinct(children.get(0), children.get(1), negated);
    }
  }

  /** {@code operand IS NULL}; IS NOT NULL is its {@link Not}. */
  record IsNull(Expr operand) implements Predicate, Unary {
    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new IsNull(children.get(0));
    }
  }

  /**
   * {@code operand IN (values)} over constants; others are spelled out with OR.
   *
   * @param values without nulls, of exactly the operand's type
   * @param orNull whether the list held a NULL: then no match means null, not false
   */
  record In(Expr operand, List<Literal> values, boolean orNull) implements Predicate, Unary {
    public In {
      values = List.copyOf(values);
      for (Literal value : values) {
        check(value.type().equals(operand.type()) && !value.nullable(), "IN value %s", value);
      }
    }

    @Override
    public boolean nullable() {
      return orNull || operand.nullable();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new In(children.get(0), values, orNull);
    }
  }

  /**
   * {@code operand LIKE pattern ESCAPE escape}.
   *
   * @param escape the escape character, or null for none
   * @param anyCase whether it is ILIKE, which does not tell upper from lower case
   */
  record Like(Expr operand, Expr pattern, @Nullable Character escape, boolean anyCase)
      implements Predicate {
    public Like {
      check(
          operand.type() == SqlType.VARCHAR && pattern.type() == SqlType.VARCHAR,
          "%s LIKE %s",
          operand.type(),
          pattern.type());
    }

    @Override
    public List<Expr> children() {
      return List.of(operand, pattern);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Like(children.get(0), children.get(1), escape, anyCase);
    }
  }

  /** AND or OR of two or more operands, in three-valued logic, evaluated left to right. */
  record Logical(Op op, List<Expr> operands) implements Predicate, Nary {
    public Logical {
      operands = List.copyOf(operands);
      check(operands.size() >= 2, "%s of %s", op, operands.size());
      for (Expr operand : operands) {
        check(operand.type() == SqlType.BOOLEAN, "%s of %s", op, operand.type());
      }
    }

    /** {@code operands} joined by AND; none is TRUE, and one is itself. */
    public static Expr and(List<Expr> operands) {
      return operands.isEmpty() ? Literal.TRUE : of(Op.AND, operands);
    }

    /** One or more operands joined, those of the same operator flattened into the list. */
    public static Expr of(Op op, List<Expr> operands) {
      List<Expr> flat =
          operands.stream()
              .flatMap(
                  operand ->
                      operand instanceof Logical inner && inner.op == op
                          ? inner.operands.stream()
                          : Stream.of(operand))
              .toList();
      return flat.size() == 1 ? flat.get(0) : new Logical(op, flat);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Logical(op, children);
    }

    /** The two connectives. */
    public enum Op {
      AND,
      OR
    }
  }

  /** {@code NOT operand}; null stays null. */
  record Not(Expr operand) implements Predicate, Unary {
    public Not {
      check(operand.type() == SqlType.BOOLEAN, "NOT %s", operand.type());
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Not(children.get(0));
    }
  }
}
