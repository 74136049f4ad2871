package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A typed scalar expression over the columns of one row. Immutable; one that exists is well typed.
 */
public sealed interface Expr {

  SqlType type();

  /** Whether its value can be null. */
  boolean nullable();

  List<Expr> children();

  /**
   * The same expression over other operands.
   *
   * @param children as many as {@link #children()}, of the same types
   */
  Expr withChildren(List<Expr> children);

  /**
   * The value of a column of the input row.
   *
   * @param index position in the input's row type
   */
  record ColumnRef(int index, String name, SqlType type, boolean nullable) implements Expr {
    public ColumnRef {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
    }

    @Override
    public List<Expr> children() {
      return List.of();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return this;
    }
  }

  /**
   * A constant.
   *
   * @param value in the type's {@link SqlType.Storage}, boxed; null for NULL
   */
  record Literal(@Nullable Object value, SqlType type) implements Expr {
    public static final Literal TRUE = new Literal(true, SqlType.BOOLEAN);
    public static final Literal FALSE = new Literal(false, SqlType.BOOLEAN);

    public Literal {
      check(
          value == null
              || switch (type.storage()) {
                case BOOLEAN -> value instanceof Boolean;
                case INT -> value instanceof Integer;
                case LONG -> value instanceof Long;
                case DOUBLE -> value instanceof Double;
                case STRING -> value instanceof String;
                case OBJECT -> isObject(value, type);
              },
          "%s is no %s",
          value,
          type);
    }

    private static boolean isObject(Object value, SqlType type) {
      return switch (type.kind()) {
        case DECIMAL -> value instanceof Int128;
        case BYTES -> value instanceof Bytes;
        case INTERVAL -> value instanceof Interval;
        case ARRAY -> value instanceof List;
        case MAP -> value instanceof Map;
        case STRUCT -> value instanceof Struct;
        case VARIANT -> value instanceof Variant;
        case BOOLEAN, INT, BIGINT, DOUBLE, VARCHAR, DATE, TIME, TIMESTAMP -> false;
      };
    }

    @Override
    public boolean nullable() {
      return value == null;
    }

    @Override
    public List<Expr> children() {
      return List.of();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return this;
    }
  }

  /**
   * {@code left op right}: both INT, both BIGINT, both DOUBLE (the analyzer casts), or both DECIMAL
   * of any precision and scale; {@code type} is then the dialect's result type.
   */
  record Arithmetic(Op op, Expr left, Expr right, SqlType type) implements Expr {
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
    public boolean nullable() {
      return left.nullable() || right.nullable();
    }

    @Override
    public List<Expr> children() {
      return List.of(left, right);
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
  record TimeArithmetic(Arithmetic.Op op, Expr left, Expr right, SqlType type) implements Expr {
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
    public boolean nullable() {
      return left.nullable() || right.nullable();
    }

    @Override
    public List<Expr> children() {
      return List.of(left, right);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new TimeArithmetic(op, children.get(0), children.get(1), type);
    }
  }

  /** {@code -operand}, of the same type. */
  record Negate(Expr operand) implements Expr {
    @Override
    public SqlType type() {
      return operand.type();
    }

    @Override
    public boolean nullable() {
      return operand.nullable();
    }

    @Override
    public List<Expr> children() {
      return List.of(operand);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Negate(children.get(0));
    }
  }

  /**
   * {@code left op right}, null if either is null. Both sides have the same {@link Kind}; decimals
   * and timestamps may differ in their parameters.
   */
  record Comparison(Op op, Expr left, Expr right) implements Expr {
    public Comparison {
      check(left.type().kind() == right.type().kind(), "%s %s %s", left.type(), op, right.type());
    }

    @Override
    public SqlType type() {
      return SqlType.BOOLEAN;
    }

    @Override
    public boolean nullable() {
      return left.nullable() || right.nullable();
    }

    @Override
    public List<Expr> children() {
      return List.of(left, right);
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
  record IsDistinct(Expr left, Expr right, boolean negated) implements Expr {
    public IsDistinct {
      check(left.type().kind() == right.type().kind(), "%s, %s", left.type(), right.type());
    }

    @Override
    public SqlType type() {
      return SqlType.BOOLEAN;
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public List<Expr> children() {
      return List.of(left, right);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new IsDistinct(children.get(0), children.get(1), negated);
    }
  }

  /** AND or OR of two or more operands, in three-valued logic, evaluated left to right. */
  record Logical(Op op, List<Expr> operands) implements Expr {
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
    public SqlType type() {
      return SqlType.BOOLEAN;
    }

    @Override
    public boolean nullable() {
      return operands.stream().anyMatch(Expr::nullable);
    }

    @Override
    public List<Expr> children() {
      return operands;
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
  record Not(Expr operand) implements Expr {
    public Not {
      check(operand.type() == SqlType.BOOLEAN, "NOT %s", operand.type());
    }

    @Override
    public SqlType type() {
      return SqlType.BOOLEAN;
    }

    @Override
    public boolean nullable() {
      return operand.nullable();
    }

    @Override
    public List<Expr> children() {
      return List.of(operand);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Not(children.get(0));
    }
  }

  /** {@code operand IS NULL}; IS NOT NULL is its {@link Not}. */
  record IsNull(Expr operand) implements Expr {
    @Override
    public SqlType type() {
      return SqlType.BOOLEAN;
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public List<Expr> children() {
      return List.of(operand);
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
  record In(Expr operand, List<Literal> values, boolean orNull) implements Expr {
    public In {
      values = List.copyOf(values);
      for (Literal value : values) {
        check(value.type().equals(operand.type()) && !value.nullable(), "IN value %s", value);
      }
    }

    @Override
    public SqlType type() {
      return SqlType.BOOLEAN;
    }

    @Override
    public boolean nullable() {
      return orNull || operand.nullable();
    }

    @Override
    public List<Expr> children() {
      return List.of(operand);
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
      implements Expr {
    public Like {
      check(
          operand.type() == SqlType.VARCHAR && pattern.type() == SqlType.VARCHAR,
          "%s LIKE %s",
          operand.type(),
          pattern.type());
    }

    @Override
    public SqlType type() {
      return SqlType.BOOLEAN;
    }

    @Override
    public boolean nullable() {
      return operand.nullable() || pattern.nullable();
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

  /** {@code a || b || …}: null if one is null. All operands are VARCHAR, or all are BYTES. */
  record Concat(List<Expr> operands) implements Expr {
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
    public boolean nullable() {
      return operands.stream().anyMatch(Expr::nullable);
    }

    @Override
    public List<Expr> children() {
      return operands;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Concat(children);
    }
  }

  /**
   * The value of the first branch whose condition is true, else {@code otherwise}; all of exactly
   * the same type.
   */
  record Case(List<Branch> branches, Expr otherwise) implements Expr {
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
  record Coalesce(List<Expr> operands) implements Expr {
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
    public List<Expr> children() {
      return operands;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Coalesce(children);
    }
  }

  /** The greatest or least operand, nulls left out; all of exactly the same type. */
  record Extreme(boolean greatest, List<Expr> operands) implements Expr {
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
    public List<Expr> children() {
      return operands;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Extreme(greatest, children);
    }
  }

  /**
   * Conversion to another type.
   *
   * @param safe whether a value that cannot be converted is null (TRY_CAST) instead of a row error
   */
  record Cast(Expr operand, SqlType type, boolean safe) implements Expr {
    @Override
    public boolean nullable() {
      return safe || operand.nullable();
    }

    @Override
    public List<Expr> children() {
      return List.of(operand);
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
  record Call(ScalarFunction function, List<Expr> arguments, SqlType type) implements Expr {
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

  /**
   * A new ARRAY of its operands, a MAP of keys and values by turns, or a STRUCT of the values of
   * its fields. Never null itself; an operand that is null is put in.
   *
   * @param operands of exactly the types that {@code type} has inside
   */
  record Construct(SqlType type, List<Expr> operands) implements Expr {
    public Construct {
      operands = List.copyOf(operands);
      for (int i = 0; i < operands.size(); i++) {
        SqlType inside = inside(type, i);
        check(operands.get(i).type().equals(inside), "%s in %s", operands.get(i).type(), type);
      }
      check(!(type instanceof SqlType.Map) || operands.size() % 2 == 0, "a key without value");
      check(
          !(type instanceof SqlType.Struct struct) || operands.size() == struct.fields().size(),
          "%s of %s values",
          type,
          operands.size());
    }

    /** The type of operand {@code i} of a new value of a type. */
    public static SqlType inside(SqlType type, int i) {
      if (type instanceof SqlType.Array array) {
        return array.element();
      }
      if (type instanceof SqlType.Map map) {
        return i % 2 == 0 ? map.key() : map.value();
      }
      if (type instanceof SqlType.Struct struct) {
        return struct.fields().column(i).type();
      }
      throw new IllegalStateException("nothing is inside " + type);
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public List<Expr> children() {
      return operands;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Construct(type, children);
    }
  }

  /**
   * A field of a STRUCT; null if the STRUCT is.
   *
   * @param index position of the field, from 0
   */
  record Field(Expr operand, int index) implements Expr {
    public Field {
      check(
          operand.type() instanceof SqlType.Struct struct && index < struct.fields().size(),
          "field %s of %s",
          index,
          operand.type());
    }

    private Column field() {
      return ((SqlType.Struct) operand.type()).fields().column(index);
    }

    public String name() {
      return field().name();
    }

    @Override
    public SqlType type() {
      return field().type();
    }

    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public List<Expr> children() {
      return List.of(operand);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Field(children.get(0), index);
    }
  }

  /**
   * {@code collection[key]}: an element of an ARRAY by its position, from 1, or from the end if it
   * is negative; a value of a MAP by its key; of a VARIANT the one or the other, as a VARIANT. Null
   * if there is none.
   *
   * @param key INT for an ARRAY, of exactly the type of a MAP's keys, INT or VARCHAR for a VARIANT
   */
  record Element(Expr collection, Expr key) implements Expr {
    public Element {
      check(
          collection.type() instanceof SqlType.Array && key.type() == SqlType.INT
              || collection.type() instanceof SqlType.Map map && key.type().equals(map.key())
              || collection.type() == SqlType.VARIANT
                  && (key.type() == SqlType.INT || key.type() == SqlType.VARCHAR),
          "%s[%s]",
          collection.type(),
          key.type());
    }

    @Override
    public SqlType type() {
      if (collection.type() instanceof SqlType.Map map) {
        return map.value();
      }
      return collection.type() instanceof SqlType.Array array ? array.element() : SqlType.VARIANT;
    }

    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public List<Expr> children() {
      return List.of(collection, key);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Element(children.get(0), children.get(1));
    }
  }

  /**
   * {@code (parameters) => body}; stands as an argument of a {@link Call} only. The body refers to
   * the parameters, to those of the lambdas around it, and to columns.
   */
  record Lambda(List<Variable> parameters, Expr body) implements Expr {
    public Lambda {
      parameters = List.copyOf(parameters);
      check(!parameters.isEmpty(), "a lambda without parameters");
    }

    /** That of its body. */
    @Override
    public SqlType type() {
      return body.type();
    }

    /** A lambda is always there, whatever it yields. */
    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public List<Expr> children() {
      return List.of(body);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Lambda(parameters, children.get(0));
    }
  }

  /** Something of the record that a row came in; never null. */
  record OfRecord(Part part, SqlType type) implements Expr {
    public OfRecord {
      requireNonNull(part, "part");
      requireNonNull(type, "type");
    }

    /** What a record has beside key and value. */
    public enum Part {
      TIMESTAMP,
      PARTITION,
      OFFSET,
      TOPIC
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public List<Expr> children() {
      return List.of();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return this;
    }
  }

  /** What a parameter of the nearest {@link Lambda} that has one of this name stands for. */
  record Variable(String name, SqlType type) implements Expr {
    public Variable {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
    }

    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public List<Expr> children() {
      return List.of();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return this;
    }
  }

  /** The operand's value, or null where that is a row error. */
  record Try(Expr operand) implements Expr {
    @Override
    public SqlType type() {
      return operand.type();
    }

    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public List<Expr> children() {
      return List.of(operand);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Try(children.get(0));
    }
  }
}
