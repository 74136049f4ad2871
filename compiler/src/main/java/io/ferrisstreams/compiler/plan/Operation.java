package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;

import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** A value made of values: arithmetic, text, conversion, calls. */
public sealed interface Operation extends Expr {
  /**
   * {@code left op right}: both INT, both BIGINT, both DOUBLE (the analyzer casts), or both DECIMAL
   * of any precision and scale; {@code type} is then the dialect's result type.
   */
  record Arithmetic(Op op, Expr left, Expr right, SqlType type) implements Operation, Binary {
    public Arithmetic {
      check(
          left.type().kind() == type.kind() && right.type().kind() == type.kind(),
          "%s %s %s is no %s",
          left.type(),
          op,
          right.type(),
          type);
      check(
          switch (type.kind()) {
            case INT, BIGINT, DOUBLE, DECIMAL -> true;
            case BOOLEAN,
                VARCHAR,
                DATE,
                TIMESTAMP,
                BYTES,
                TIME,
                INTERVAL,
                ARRAY,
                MAP,
                STRUCT,
                VARIANT ->
                false;
          },
          "arithmetic on %s",
          type);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Arithmetic(op, children.get(0), children.get(1), type);
    }

    /** The arithmetic operators. */
    public enum Op {
      ADD("+"),
      SUBTRACT("-"),
      MULTIPLY("*"),
      DIVIDE("/"),
      REMAINDER("%");

      private final String sql;

      Op(String sql) {
        this.sql = sql;
      }

      @Override
      public String toString() {
        return sql;
      }
    }
  }

  /**
   * {@code left op right} with timestamps, dates, times or intervals, of exactly the kinds that a
   * {@link TimeOperation} has.
   *
   * @param type a TIMESTAMP is as precise as that on the left; of DATE and TIME, of milliseconds
   */
  record TimeArithmetic(Arithmetic.Op op, Expr left, Expr right, SqlType type)
      implements Operation, Binary {
    public TimeArithmetic {
      check(
          TimeOperation.find(left.type().kind(), op, right.type().kind())
              .filter(known -> known.result() == type.kind())
              .isPresent(),
          "%s %s %s is no %s",
          left.type(),
          op,
          right.type(),
          type);
      check(
          type.kind() != Kind.TIMESTAMP
              || type.equals(left.type())
              || left.type().kind() == Kind.DATE && type.equals(SqlType.Timestamp.MILLIS),
          "%s of %s",
          type,
          left.type());
    }

    public TimeOperation operation() {
      return TimeOperation.find(left.type().kind(), op, right.type().kind()).orElseThrow();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new TimeArithmetic(op, children.get(0), children.get(1), type);
    }
  }

  /** {@code -operand}, of the same type. */
  record Negate(Expr operand) implements Operation, Unary {
    @Override
    public SqlType type() {
      return operand.type();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Negate(children.get(0));
    }
  }

  /** {@code a || b || …}: null if one is null. All operands are VARCHAR, or all are BYTES. */
  record Concat(List<Expr> operands) implements Operation, Nary {
    public Concat {
      operands = List.copyOf(operands);
      SqlType type = operands.get(0).type();
      check(type == SqlType.VARCHAR || type == SqlType.BYTES, "|| of %s", type);
      for (Expr operand : operands) {
        check(operand.type() == type, "|| of %s and %s", type, operand.type());
      }
    }

    @Override
    public SqlType type() {
      return operands.get(0).type();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Concat(children);
    }
  }

  /**
   * Conversion to another type.
   *
   * @param safe whether a value that cannot be converted is null (TRY_CAST) instead of a row error
   */
  record Cast(Expr operand, SqlType type, boolean safe) implements Operation, Unary {
    @Override
    public boolean nullable() {
      return safe || operand.nullable();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Cast(children.get(0), type, safe);
    }
  }

  /**
   * A call of a scalar function, which is null if a strict argument is.
   *
   * @param arguments of exactly the function's parameter types
   */
  record Call(ScalarFunction function, List<Expr> arguments, SqlType type) implements Operation {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public boolean nullable() {
      return function.result() == ScalarFunction.Result.NULLABLE
          || IntStream.range(0, arguments.size())
              .anyMatch(i -> function.passing(i).strict() && arguments.get(i).nullable());
    }

    @Override
    public List<Expr> children() {
      return arguments;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Call(function, children, type);
    }
  }
}
