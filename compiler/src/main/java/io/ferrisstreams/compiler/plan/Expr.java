package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A typed scalar expression over the columns of one row. Immutable; one that exists is well typed.
 *
 * <p>What stands for itself is here; what is made of operands is an {@link Operation}, a {@link
 * Predicate}, a {@link Conditional} or a {@link Composite}.
 */
public sealed interface Expr
    permits Expr.Leaf,
        Unary,
        Binary,
        Nary,
        Operation,
        Predicate,
        Conditional,
        Composite,
        Expr.Lambda,
        Expr.Let {

  SqlType type();

  /** Whether its value can be null; that of a strict expression can if that of an operand can. */
  default boolean nullable() {
    for (Expr child : children()) {
      if (child.nullable()) {
        return true;
      }
    }
    return false;
  }

  List<Expr> children();

  /**
   * The same expression over other operands.
   *
   * @param children as many as {@link #children()}, of the same types
   */
  Expr withChildren(List<Expr> children);

  /** An expression without operands. */
  sealed interface Leaf extends Expr {
    @Override
    default List<Expr> children() {
      return List.of();
    }

    @Override
    default Expr withChildren(List<Expr> children) {
      return this;
    }
  }

  /**
   * The value of a column of the input row.
   *
   * @param index position in the input's row type
   */
  record ColumnRef(int index, String name, SqlType type, boolean nullable) implements Leaf {
    public ColumnRef {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
    }
  }

  /**
   * A constant.
   *
   * @param value in the type's {@link SqlType.Storage}, boxed; null for NULL
   */
  record Literal(@Nullable Object value, SqlType type) implements Leaf {
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
  }

  /** Something of the record that a row came in; of all of it, only the key may be missing. */
  record OfRecord(Part part, SqlType type) implements Leaf {
    public OfRecord {
      requireNonNull(part, "part");
      requireNonNull(type, "type");
    }

    /** What a record has beside key and value. */
    public enum Part {
      TIMESTAMP,
      PARTITION,
      OFFSET,
      TOPIC,
      /** The start of the window in the key. */
      WINDOW_START,
      /** The end of the session in the key. */
      SESSION_END,
      /** Its bytes as text; they may be none. */
      KEY
    }

    @Override
    public boolean nullable() {
      return part == Part.KEY;
    }
  }

  /**
   * {@code (parameters) => body}; stands as an argument of an {@link Operation.Call} only. The body
   * refers to the parameters, to those of the lambdas around it, and to columns.
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

  /**
   * The value of {@code body}, where {@code variable} stands for {@code value}, which is computed
   * once, before the body and in any case. No lambda in the body refers to the variable.
   */
  record Let(Variable variable, Expr value, Expr body) implements Expr {
    public Let {
      check(
          value.type().equals(variable.type()) && (variable.nullable() || !value.nullable()),
          "%s is no %s",
          value,
          variable);
    }

    @Override
    public SqlType type() {
      return body.type();
    }

    @Override
    public boolean nullable() {
      return body.nullable();
    }

    @Override
    public List<Expr> children() {
      return List.of(value, body);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
      return new Let(variable, children.get(0), children.get(1));
    }
  }

  /** What the nearest {@link Lambda} or {@link Let} around it gives this name. */
  record Variable(String name, SqlType type, boolean nullable) implements Leaf {
    public Variable {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
    }

    /** Of a lambda, whose parameters can be null. */
    public Variable(String name, SqlType type) {
      this(name, type, true);
    }
  }
}
