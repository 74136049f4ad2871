package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of several values, chosen by what the others are. */
public sealed interface Conditional extends Expr {
  /**
   * The value of the first branch whose condition is true, else {@code otherwise}; all of exactly
   * the same type.
   */
  record Case(List<Branch> branches, Expr otherwise) implements Conditional {
    public Case {
      branches = List.copyOf(branches);
      check(!branches.isEmpty(), "CASE without WHEN");
      for (Branch branch : branches) {
        check(
            branch.value.type().equals(otherwise.type()),
            "CASE of %s and %s",
            branch.value.type(),
            otherwise.type());
      }
    }

    /** WHEN condition THEN value. */
    public record Branch(Expr condition, Expr value) {
      public Branch {
        check(condition.type() == SqlType.BOOLEAN, "WHEN %s", condition.type());
      }
    }

    @Override
    public SqlType type() {
      return otherwise.type();
    }

    @Override
    public boolean nullable() {
      return otherwise.nullable() || branches.stream().anyMatch(b -> b.value.nullable());
    }

    @Override
    public List<Expr> children() {
      return Stream.concat(
              branches.stream().flatMap(b -> Stream.of(b.condition, b.value)), Stream.of(otherwise))
          .toList();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      List<Branch> rebuilt =
          IntStream.range(0, branches.size())
              .mapToObj(i -> new Branch(children.get(2 * i), children.get(2 * i + 1)))
              .toList();
      return new Case(rebuilt, children.get(children.size() - 1));
    }
  }

  /** The first operand that is not null; all of exactly the same type. */
  record Coalesce(List<Expr> operands) implements Conditional, Nary {
    public Coalesce {
      operands = List.copyOf(operands);
      check(operands.size() >= 2, "COALESCE of %s", operands.size());
      for (Expr operand : operands) {
        check(operand.type().equals(operands.get(0).type()), "COALESCE of %s", operand.type());
      }
    }

    @Override
    public SqlType type() {
      return operands.get(0).type();
    }

    @Override
    public boolean nullable() {
      return operands.stream().allMatch(Expr::nullable);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Coalesce(children);
    }
  }

  /** The greatest or least operand, nulls left out; all of exactly the same type. */
  record Extreme(boolean greatest, List<Expr> operands) implements Conditional, Nary {
    public Extreme {
      operands = List.copyOf(operands);
      check(operands.size() >= 2, "GREATEST or LEAST of %s", operands.size());
      for (Expr operand : operands) {
        check(operand.type().equals(operands.get(0).type()), "GREATEST of %s", operand.type());
      }
    }

    @Override
    public SqlType type() {
      return operands.get(0).type();
    }

    @Override
    public boolean nullable() {
      return operands.stream().allMatch(Expr::nullable);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Extreme(greatest, children);
    }
  }

  /** The operand's value, or null where that is a row error. */
  record Try(Expr operand) implements Conditional, Unary {
    @Override
    public SqlType type() {
      return operand.type();
    }

    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Try(children.get(0));
    }
  }
}
