package io.ferrisstreams.compiler.property;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * SQL's operators by definition, over exact numbers: the other opinion on what generated code
 * yields.
 *
 * <p>An expression has one outcome, with an exception: where one operand is NULL and another a row
 * error, SQL does not say which of the two wins, and both are allowed. A value that is neither is
 * always wrong.
 */
final class Oracle {
  private Oracle() {}

  /** A value, NULL, or a row error. */
  record Outcome(boolean error, @Nullable Object value) {
    static final Outcome NULL = new Outcome(false, null);
    static final Outcome ERROR = new Outcome(true, null);

    static Outcome of(Object value) {
      return new Outcome(false, value);
    }

    boolean isNull() {
      return !error && value == null;
    }
  }

  enum Kind {
    INT,
    BIGINT,
    DECIMAL,
    DOUBLE,
    VARCHAR,
    BOOLEAN
  }

  /** A SQL type. */
  record Type(Kind kind, int precision, int scale) {
    static final Type INT = new Type(Kind.INT, 0, 0);
    static final Type BIGINT = new Type(Kind.BIGINT, 0, 0);
    static final Type DOUBLE = new Type(Kind.DOUBLE, 0, 0);
    static final Type VARCHAR = new Type(Kind.VARCHAR, 0, 0);
    static final Type BOOLEAN = new Type(Kind.BOOLEAN, 0, 0);

    static Type decimal(int precision, int scale) {
      return new Type(Kind.DECIMAL, precision, scale);
    }

    boolean numeric() {
      return kind != Kind.VARCHAR && kind != Kind.BOOLEAN;
    }

    Type asDecimal() {
      return switch (kind) {
        case INT -> decimal(10, 0);
        case BIGINT -> decimal(19, 0);
        default -> this;
      };
    }

    String sql() {
      return kind == Kind.DECIMAL ? "DECIMAL(" + precision + "," + scale + ")" : kind.name();
    }
  }

  /** Thrown by operators; an outcome as soon as it leaves them. */
  static final class RowError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowError() {
      super(null, null, false, false);
    }
  }

  /** Every outcome of an operation that is null if an operand is. */
  static Set<Outcome> strict(
      Set<Outcome> left, Set<Outcome> right, BiFunction<Object, Object, Object> operation) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    for (Outcome l : left) {
      for (Outcome r : right) {
        if (l.isNull() || r.isNull()) {
          outcomes.add(Outcome.NULL);
          if (l.error || r.error) {
            outcomes.add(Outcome.ERROR);
          }
        } else if (l.error || r.error) {
          outcomes.add(Outcome.ERROR);
        } else {
          outcomes.add(attempt(() -> operation.apply(l.value, r.value)));
        }
      }
    }
    return outcomes;
  }

  static Set<Outcome> strict(Set<Outcome> operand, java.util.function.UnaryOperator<Object> op) {
    return strict(operand, Set.of(Outcome.of("")), (value, nothing) -> op.apply(value));
  }

  private static Outcome attempt(java.util.function.Supplier<Object> operation) {
    try {
      return Outcome.of(operation.get());
    } catch (RowError e) {
      return Outcome.ERROR;
    }
  }

  /** AND ({@code decides} FALSE) and OR ({@code decides} TRUE), from left to right. */
  static Set<Outcome> logical(Set<Outcome> left, Set<Outcome> right, boolean decides) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    for (Outcome l : left) {
      if (l.error || Boolean.valueOf(decides).equals(l.value)) {
        outcomes.add(l);
        continue;
      }
      for (Outcome r : right) {
        if (!l.isNull() || Boolean.valueOf(decides).equals(r.value)) {
          outcomes.add(r);
        } else {
          outcomes.add(Outcome.NULL);
          if (r.error) {
            outcomes.add(Outcome.ERROR);
          }
        }
      }
    }
    return outcomes;
  }

  static Type arithmeticType(char op, Type a, Type b) {
    if (a.kind == Kind.DOUBLE || b.kind == Kind.DOUBLE) {
      return Type.DOUBLE;
    }
    if (a.kind != Kind.DECIMAL && b.kind != Kind.DECIMAL) {
      return a.kind == Kind.INT && b.kind == Kind.INT ? Type.INT : Type.BIGINT;
    }
    Type x = a.asDecimal();
    Type y = b.asDecimal();
    int scale = Math.max(x.scale, y.scale);
    int xi = x.precision - x.scale;
    int yi = y.precision - y.scale;
    return switch (op) {
      case '+', '-' -> capped(Math.max(xi, yi) + scale + 1, scale);
      case '*' -> capped(x.precision + y.precision + 1, x.scale + y.scale);
      case '/' -> {
        int s = Math.max(6, x.scale + y.precision + 1);
        yield capped(xi + y.scale + s, s);
      }
      case '%' -> capped(Math.max(1, Math.min(xi, yi) + scale), scale);
      default -> throw new AssertionError(op);
    };
  }

  private static Type capped(int precision, int scale) {
    return precision <= 38
        ? Type.decimal(precision, scale)
        : Type.decimal(38, Math.max(38 - (precision - scale), Math.min(scale, 6)));
  }

  static Type common(Type a, Type b) {
    if (a.equals(b) || !a.numeric()) {
      return a;
    }
    if (a.kind == Kind.DOUBLE || b.kind == Kind.DOUBLE) {
      return Type.DOUBLE;
    }
    if (a.kind != Kind.DECIMAL && b.kind != Kind.DECIMAL) {
      return Type.BIGINT;
    }
    Type x = a.asDecimal();
    Type y = b.asDecimal();
    int scale = Math.max(x.scale, y.scale);
    int integers = Math.max(x.precision - x.scale, y.precision - y.scale);
    return capped(integers + scale, scale);
  }

  static Object arithmetic(char op, Object left, Object right, Type type) {
    if (type.kind == Kind.DOUBLE) {
      double a = toDouble(left);
      double b = toDouble(right);
      if ((op == '/' || op == '%') && b == 0) {
        throw new RowError();
      }
      return switch (op) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        case '/' -> a / b;
        default -> a % b;
      };
    }
    BigDecimal a = (BigDecimal) left;
    BigDecimal b = (BigDecimal) right;
    if ((op == '/' || op == '%') && b.signum() == 0) {
      throw new RowError();
    }
    BigDecimal exact =
        switch (op) {
          case '+' -> a.add(b);
          case '-' -> a.subtract(b);
          case '*' -> a.multiply(b);
          case '/' ->
              type.kind == Kind.DECIMAL
                  ? a.divide(b, type.scale, RoundingMode.HALF_UP)
                  : new BigDecimal(a.toBigIntegerExact().divide(b.toBigIntegerExact()));
          default -> a.remainder(b);
        };
    return fit(exact, type);
  }

  /** At the scale of its type; more than the type's bits or digits hold is an error. */
  static BigDecimal fit(BigDecimal value, Type type) {
    BigDecimal rounded = value.setScale(type.scale, RoundingMode.HALF_UP);
    BigInteger unscaled = rounded.unscaledValue();
    boolean fits =
        switch (type.kind) {
          case INT -> unscaled.bitLength() < 32;
          case BIGINT -> unscaled.bitLength() < 64;
          default -> unscaled.abs().compareTo(BigInteger.TEN.pow(type.precision)) < 0;
        };
    if (!fits) {
      throw new RowError();
    }
    return rounded;
  }

  static double toDouble(Object value) {
    return value instanceof BigDecimal d ? d.doubleValue() : (Double) value;
  }

  static int compare(Object left, Object right) {
    if (left instanceof Double || right instanceof Double) {
      double a = toDouble(left);
      double b = toDouble(right);
      return a < b ? -1 : a > b ? 1 : 0;
    }
    if (left instanceof BigDecimal a) {
      return a.compareTo((BigDecimal) right);
    }
    if (left instanceof String text) {
      return text.compareTo((String) right);
    }
    return Boolean.compare((Boolean) left, (Boolean) right);
  }

  static Object cast(Object value, Type to) {
    return switch (to.kind) {
      case VARCHAR -> text(value);
      case BOOLEAN -> value;
      case DOUBLE -> value instanceof String s ? number(s).doubleValue() : toDouble(value);
      case INT, BIGINT -> {
        BigDecimal number = value instanceof String s ? whole(s) : numeric(value);
        yield fit(number.setScale(0, RoundingMode.HALF_UP), to);
      }
      case DECIMAL -> {
        BigDecimal number = value instanceof String s ? number(s) : numeric(value);
        yield fit(number, to);
      }
    };
  }

  private static BigDecimal numeric(Object value) {
    if (value instanceof Boolean b) {
      return b ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    if (value instanceof Double d) {
      if (!Double.isFinite(d)) {
        throw new RowError();
      }
      return new BigDecimal(d);
    }
    return (BigDecimal) value;
  }

  private static BigDecimal whole(String text) {
    BigDecimal number = number(text);
    if (number.stripTrailingZeros().scale() > 0) {
      throw new RowError();
    }
    return number;
  }

  private static BigDecimal number(String text) {
    if (!text.matches("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)")) {
      throw new RowError();
    }
    return new BigDecimal(text);
  }

  static String text(Object value) {
    if (value instanceof BigDecimal d) {
      BigDecimal trimmed = d.stripTrailingZeros();
      return d.signum() == 0 ? "0" : trimmed.toPlainString();
    }
    return value.toString();
  }

  /** By definition: tries every way a {@code %} could go. */
  static boolean like(String text, String pattern, char escape) {
    if (pattern.isEmpty()) {
      return text.isEmpty();
    }
    int p = pattern.codePointAt(0);
    String rest = pattern.substring(Character.charCount(p));
    if (p == escape) {
      int literal = rest.codePointAt(0);
      return !text.isEmpty()
          && text.codePointAt(0) == literal
          && like(
              text.substring(Character.charCount(literal)),
              rest.substring(Character.charCount(literal)),
              escape);
    }
    if (p == '%') {
      return like(text, rest, escape)
          || (!text.isEmpty() && like(withoutFirst(text), pattern, escape));
    }
    return !text.isEmpty()
        && (p == '_' || text.codePointAt(0) == p)
        && like(withoutFirst(text), rest, escape);
  }

  private static String withoutFirst(String text) {
    return text.substring(Character.charCount(text.codePointAt(0)));
  }

  static String substring(String text, int start, int length) {
    List<Integer> characters = new ArrayList<>(text.codePoints().boxed().toList());
    StringBuilder cut = new StringBuilder();
    for (int i = 1; i <= characters.size(); i++) {
      if (i >= start && i < (long) start + length) {
        cut.appendCodePoint(characters.get(i - 1));
      }
    }
    return cut.toString();
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
