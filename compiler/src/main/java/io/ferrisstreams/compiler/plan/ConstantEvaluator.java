package io.ferrisstreams.compiler.plan;

import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Doubles;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value of an operation over constants, computed by the very methods that generated code calls.
 */
public final class ConstantEvaluator {
  private ConstantEvaluator() {}

  /**
   * The value of {@code expr}, all of whose operands are literals; empty if it cannot be computed
   * now, or is a row error.
   */
  public static Optional<Literal> evaluate(Expr expr) {
    List<Object> operands = new ArrayList<>();
    for (Expr child : expr.children()) {
      if (!(child instanceof Literal literal)) {
        return Optional.empty();
      }
      if (literal.value() == null) {
        return isStrict(expr, operands.size())
            ? Optional.of(new Literal(null, expr.type()))
            : Optional.empty();
      }
      operands.add(literal.value());
    }
    try {
      return compute(expr, operands).map(value -> new Literal(value, expr.type()));
    } catch (RowException e) {
      return Optional.empty();
    }
  }

  /** Whether a null operand at that place makes {@code expr} null. */
  private static boolean isStrict(Expr expr, int operand) {
    return expr instanceof Operation.Arithmetic
        || expr instanceof Operation.TimeArithmetic
        || expr instanceof Operation.Negate
        || expr instanceof Predicate.Comparison
        || expr instanceof Predicate.Like
        || expr instanceof Operation.Concat
        || expr instanceof Operation.Cast
        || expr instanceof Predicate.Not
        || expr instanceof Predicate.In
        || expr instanceof Operation.Call call && call.function().passing(operand).strict();
  }

  private static Optional<Object> compute(Expr expr, List<Object> operands) {
    if (expr instanceof Operation.Arithmetic a) {
      return Optional.of(arithmetic(a, operands.get(0), operands.get(1)));
    }
    if (expr instanceof Operation.TimeArithmetic a) {
      return Optional.of(TimeConstants.arithmetic(a, operands.get(0), operands.get(1)));
    }
    if (expr instanceof Operation.Negate negate) {
      return Optional.of(negate(negate.type(), operands.get(0)));
    }
    if (expr instanceof Predicate.Comparison c) {
      return Optional.of(holds(c.op(), compare(c, operands.get(0), operands.get(1))));
    }
    if (expr instanceof Operation.Concat concat) {
      if (concat.type() == SqlType.BYTES) {
        return Optional.of(Bytes.concat(operands.toArray(Bytes[]::new)));
      }
      return Optional.of(operands.stream().map(Object::toString).collect(Collectors.joining()));
    }
    if (expr instanceof Operation.Cast cast) {
      return Optional.ofNullable(cast(cast.operand().type(), cast.type(), operands.get(0)));
    }
    if (expr instanceof Predicate.Like like) {
      Character escape = like.escape();
      char escapeWith = escape == null ? LikePattern.NO_ESCAPE : escape;
      String pattern = (String) operands.get(1);
      LikePattern compiled =
          like.anyCase()
              ? LikePattern.compileAnyCase(pattern, escapeWith)
              : LikePattern.compile(pattern, escapeWith);
      return Optional.of(compiled.matches((String) operands.get(0)));
    }
    return Optional.empty();
  }

  private static Object arithmetic(Operation.Arithmetic a, Object left, Object right) {
    return switch (a.type().kind()) {
      case INT -> {
        int l = (Integer) left;
        int r = (Integer) right;
        yield switch (a.op()) {
          case ADD -> Integers.add(l, r);
          case SUBTRACT -> Integers.subtract(l, r);
          case MULTIPLY -> Integers.multiply(l, r);
          case DIVIDE -> Integers.divide(l, r);
          case REMAINDER -> Integers.remainder(l, r);
        };
      }
      case BIGINT -> {
        long l = (Long) left;
        long r = (Long) right;
        yield switch (a.op()) {
          case ADD -> Integers.add(l, r);
          case SUBTRACT -> Integers.subtract(l, r);
          case MULTIPLY -> Integers.multiply(l, r);
          case DIVIDE -> Integers.divide(l, r);
          case REMAINDER -> Integers.remainder(l, r);
        };
      }
      case DOUBLE -> {
        double l = (Double) left;
        double r = (Double) right;
        yield switch (a.op()) {
          case ADD -> l + r;
          case SUBTRACT -> l - r;
          case MULTIPLY -> l * r;
          case DIVIDE -> Doubles.divide(l, r);
          case REMAINDER -> Doubles.remainder(l, r);
        };
      }
      case DECIMAL -> decimal(a, left, right);
      case BOOLEAN, VARCHAR, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          throw new AssertionError(a);
    };
  }

  private static Object decimal(Operation.Arithmetic a, Object left, Object right) {
    Int128 l = wide(left);
    Int128 r = wide(right);
    int leftScale = scale(a.left().type());
    int rightScale = scale(a.right().type());
    int scale = scale(a.type());
    return stored(
        switch (a.op()) {
          case ADD -> WideDecimals.addRounded(l, leftScale, r, rightScale, scale);
          case SUBTRACT -> WideDecimals.subtractRounded(l, leftScale, r, rightScale, scale);
          case MULTIPLY -> WideDecimals.multiplyRounded(l, leftScale, r, rightScale, scale);
          case DIVIDE -> WideDecimals.divide(l, leftScale, r, rightScale, scale);
          case REMAINDER -> WideDecimals.remainder(l, leftScale, r, rightScale);
        },
        (Decimal) a.type());
  }

  /** Any whole number, or the unscaled value of a decimal. */
  private static Int128 wide(Object value) {
    return value instanceof Int128 wide ? wide : Int128.of(((Number) value).longValue());
  }

  private static Object stored(Int128 unscaled, Decimal type) {
    return type.isWide()
        ? WideDecimals.checkPrecision(unscaled, type.precision())
        : (Object) WideDecimals.narrow(unscaled, type.precision());
  }

  private static Object negate(SqlType type, Object operand) {
    return switch (type.kind()) {
      case INT -> Integers.negate((Integer) operand);
      case BIGINT -> Integers.negate((Long) operand);
      case DECIMAL -> stored(WideDecimals.negate(wide(operand)), (Decimal) type);
      case DOUBLE -> -(Double) operand;
      case INTERVAL -> Intervals.negate((Interval) operand);
      case BOOLEAN, VARCHAR, DATE, TIMESTAMP, BYTES, TIME, ARRAY, MAP, STRUCT, VARIANT ->
          throw new AssertionError(type);
    };
  }

  private static int compare(Predicate.Comparison c, Object left, Object right) {
    return switch (c.left().type().kind()) {
      case BOOLEAN -> Boolean.compare((Boolean) left, (Boolean) right);
      case INT, DATE -> Integer.compare((Integer) left, (Integer) right);
      case BIGINT -> Long.compare((Long) left, (Long) right);
      case DOUBLE -> Double.compare((Double) left + 0.0, (Double) right + 0.0);
      case VARCHAR -> ((String) left).compareTo((String) right);
      case DECIMAL ->
          WideDecimals.compare(
              wide(left), scale(c.left().type()), wide(right), scale(c.right().type()));
      case TIMESTAMP ->
          Decimals.compare(
              (Long) left, digits(c.left().type()), (Long) right, digits(c.right().type()));
      case TIME -> Integer.compare((Integer) left, (Integer) right);
      case BYTES -> ((Bytes) left).compareTo((Bytes) right);
      case INTERVAL -> Intervals.compare((Interval) left, (Interval) right);
      case ARRAY, MAP, STRUCT, VARIANT -> throw new AssertionError(c);
    };
  }

  private static boolean holds(Predicate.Comparison.Op op, int order) {
    return switch (op) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }

  /** The conversions a script spells with literals; others are left to run time. */
  private static @Nullable Object cast(SqlType from, SqlType to, Object value) {
    if (from.equals(to)) {
      return value;
    }
    return switch (to.kind()) {
      case BIGINT -> value instanceof Integer i ? Long.valueOf(i) : null;
      case DOUBLE ->
          from instanceof Decimal d
              ? Double.valueOf(WideDecimals.toDouble(wide(value), d.scale()))
              : value instanceof Number n ? Double.valueOf(n.doubleValue()) : null;
      case DECIMAL -> toDecimal(from, (Decimal) to, value);
      case VARCHAR ->
          switch (from.kind()) {
            case BOOLEAN, INT, BIGINT -> value.toString();
            case DECIMAL -> WideDecimals.formatTrimmed(wide(value), scale(from));
            case DATE, TIME, TIMESTAMP, INTERVAL, BYTES -> TimeConstants.toText(from, value);
            case DOUBLE, VARCHAR, ARRAY, MAP, STRUCT, VARIANT -> null;
          };
      case DATE, TIME, TIMESTAMP, INTERVAL, BYTES ->
          value instanceof String text
              ? TimeConstants.fromText(text, to)
              : TimeConstants.cast(from, to, value);
      case BOOLEAN, INT, ARRAY, MAP, STRUCT, VARIANT -> null;
    };
  }

  private static @Nullable Object toDecimal(SqlType from, Decimal to, Object value) {
    return switch (from.kind()) {
      case INT, BIGINT -> stored(WideDecimals.rescale(wide(value), 0, to.scale()), to);
      case DECIMAL -> stored(WideDecimals.rescale(wide(value), scale(from), to.scale()), to);
      case VARCHAR ->
          stored(Conversions.toWideDecimal((String) value, to.precision(), to.scale()), to);
      case BOOLEAN, DOUBLE, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          null;
    };
  }

  private static int scale(SqlType type) {
    return ((Decimal) type).scale();
  }

  private static int digits(SqlType type) {
    return ((Timestamp) type).precision();
  }
}
