package io.ferrisstreams.compiler.plan;

import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Expressions as text: SQL with no more parentheses than it needs. */
public final class ExprPrinter {
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARISON = 4;
  private static final int ADDITIVE = 5;
  private static final int MULTIPLICATIVE = 6;
  private static final int UNARY = 7;
  private static final int PRIMARY = 8;

  private ExprPrinter() {}

  public static String print(Expr expr) {
    if (expr instanceof Expr.ColumnRef ref) {
      return name(ref.name());
    }
    if (expr instanceof Expr.Literal literal) {
      return literal(literal);
    }
    if (expr instanceof Operation.Arithmetic a) {
      int level = level(expr);
      return print(a.left(), level) + " " + a.op() + " " + print(a.right(), level + 1);
    }
    if (expr instanceof Operation.TimeArithmetic a) {
      int level = level(expr);
      return print(a.left(), level) + " " + a.op() + " " + print(a.right(), level + 1);
    }
    if (expr instanceof Operation.Negate negate) {
      return "-" + print(negate.operand(), UNARY + 1);
    }
    if (expr instanceof Predicate.Comparison c) {
      return print(c.left(), ADDITIVE) + " " + c.op() + " " + print(c.right(), ADDITIVE);
    }
    if (expr instanceof Predicate.IsDistinct d) {
      return print(d.left(), ADDITIVE)
          + (d.negated() ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ")
          + print(d.right(), ADDITIVE);
    }
    if (expr instanceof Predicate.Logical logical) {
      int level = level(expr) + 1;
      return join(logical.operands(), level, " " + logical.op() + " ");
    }
    if (expr instanceof Predicate.Not not) {
      return not.operand() instanceof Predicate.IsNull isNull
          ? print(isNull.operand(), ADDITIVE) + " IS NOT NULL"
          : "NOT " + print(not.operand(), NOT + 1);
    }
    if (expr instanceof Predicate.IsNull isNull) {
      return print(isNull.operand(), ADDITIVE) + " IS NULL";
    }
    if (expr instanceof Predicate.In in) {
      return print(in.operand(), ADDITIVE)
          + " IN ("
          + in.values().stream().map(ExprPrinter::literal).collect(Collectors.joining(", "))
          + (in.orNull() ? ", NULL)" : ")");
    }
    if (expr instanceof Predicate.Like like) {
      return print(like.operand(), ADDITIVE)
          + (like.anyCase() ? " ILIKE " : " LIKE ")
          + print(like.pattern(), ADDITIVE)
          + (like.escape() == null ? "" : " ESCAPE " + quote(String.valueOf(like.escape())));
    }
    if (expr instanceof Operation.Concat concat) {
      return join(concat.operands(), ADDITIVE + 1, " || ");
    }
    if (expr instanceof Conditional.Case c) {
      return c.branches().stream()
          .map(b -> " WHEN " + print(b.condition()) + " THEN " + print(b.value()))
          .collect(Collectors.joining("", "CASE", " ELSE " + print(c.otherwise()) + " END"));
    }
    if (expr instanceof Conditional.Coalesce coalesce) {
      return "COALESCE(" + join(coalesce.operands(), 0, ", ") + ")";
    }
    if (expr instanceof Conditional.Extreme extreme) {
      return (extreme.greatest() ? "GREATEST(" : "LEAST(")
          + join(extreme.operands(), 0, ", ")
          + ")";
    }
    if (expr instanceof Operation.Cast cast) {
      return (cast.safe() ? "TRY_CAST(" : "CAST(")
          + print(cast.operand())
          + " AS "
          + cast.type()
          + ")";
    }
    if (expr instanceof Operation.Call call) {
      return call.function().name() + "(" + join(call.arguments(), 0, ", ") + ")";
    }
    if (expr instanceof Composite.Construct construct) {
      return construct(construct);
    }
    if (expr instanceof Composite.Field field) {
      return print(field.operand(), PRIMARY) + "->" + name(field.name());
    }
    if (expr instanceof Composite.Element element) {
      return print(element.collection(), PRIMARY) + "[" + print(element.key()) + "]";
    }
    if (expr instanceof Expr.Lambda lambda) {
      String parameters =
          lambda.parameters().stream()
              .map(parameter -> name(parameter.name()))
              .collect(Collectors.joining(", "));
      return (lambda.parameters().size() == 1 ? parameters : "(" + parameters + ")")
          + " => "
          + print(lambda.body());
    }
    if (expr instanceof Expr.Let let) {
      return "LET("
          + name(let.variable().name())
          + " := "
          + print(let.value())
          + ", "
          + print(let.body())
          + ")";
    }
    if (expr instanceof Expr.OfRecord field) {
      return "record." + field.part().name().toLowerCase(Locale.ROOT);
    }
    if (expr instanceof Expr.Variable variable) {
      return name(variable.name());
    }
    if (expr instanceof Conditional.Try attempt) {
      return "TRY(" + print(attempt.operand()) + ")";
    }
    throw new AssertionError(expr);
  }

  private static String construct(Composite.Construct construct) {
    List<Expr> operands = construct.operands();
    if (construct.type() instanceof SqlType.Array) {
      return "ARRAY[" + join(operands, 0, ", ") + "]";
    }
    if (construct.type() instanceof SqlType.Struct struct) {
      return IntStream.range(0, operands.size())
          .mapToObj(i -> name(struct.fields().column(i).name()) + " := " + print(operands.get(i)))
          .collect(Collectors.joining(", ", "STRUCT(", ")"));
    }
    return IntStream.range(0, operands.size() / 2)
        .mapToObj(i -> print(operands.get(2 * i)) + " := " + print(operands.get(2 * i + 1)))
        .collect(Collectors.joining(", ", "MAP(", ")"));
  }

  /** A name, quoted where it would not read as one. */
  public static String name(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** {@code SUM(DISTINCT price) FILTER (WHERE valid)}. */
  public static String print(AggregateCall call) {
    Stream<String> constants =
        call.constants().stream().map(c -> c instanceof String text ? quoted(text) : c.toString());
    String arguments =
        Stream.concat(call.arguments().stream().map(ExprPrinter::print), constants)
            .collect(Collectors.joining(", "));
    return call.function().name()
        + (call.distinct() ? "(DISTINCT " : "(")
        + (arguments.isEmpty() ? "*" : arguments)
        + ")"
        + call.filter().map(filter -> " FILTER (WHERE " + print(filter) + ")").orElse("");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String print(Expr expr, int atLeast) {
    String text = print(expr);
    return level(expr) < atLeast ? "(" + text + ")" : text;
  }

  private static String join(List<Expr> operands, int level, String separator) {
    return operands.stream()
        .map(operand -> print(operand, level))
        .collect(Collectors.joining(separator));
  }

  private static int level(Expr expr) {
    if (expr instanceof Predicate.Logical logical) {
      return logical.op() == Predicate.Logical.Op.OR ? OR : AND;
    }
    if (expr instanceof Predicate.Not not) {
      return not.operand() instanceof Predicate.IsNull ? COMPARISON : NOT;
    }
    if (expr instanceof Predicate.Comparison
        || expr instanceof Predicate.IsDistinct
        || expr instanceof Predicate.IsNull
        || expr instanceof Predicate.In
        || expr instanceof Predicate.Like) {
      return COMPARISON;
    }
    if (expr instanceof Operation.Concat) {
      return ADDITIVE;
    }
    if (expr instanceof Operation.Arithmetic a) {
      return level(a.op());
    }
    if (expr instanceof Operation.TimeArithmetic a) {
      return level(a.op());
    }
    return expr instanceof Operation.Negate ? UNARY : PRIMARY;
  }

  private static int level(Operation.Arithmetic.Op op) {
    return switch (op) {
      case ADD, SUBTRACT -> ADDITIVE;
      case MULTIPLY, DIVIDE, REMAINDER -> MULTIPLICATIVE;
    };
  }

  private static String literal(Expr.Literal literal) {
    Object value = literal.value();
    if (value == null) {
      return "NULL";
    }
    return switch (literal.type().kind()) {
      case BOOLEAN -> (Boolean) value ? "TRUE" : "FALSE";
      case INT, BIGINT -> value.toString();
      case DOUBLE -> "DOUBLE " + quote(value.toString());
      case DECIMAL -> Values.format(literal.type(), value);
      case VARCHAR -> quote((String) value);
      case DATE -> "DATE " + quote(LocalDate.ofEpochDay((Integer) value).toString());
      case TIME -> "TIME " + quote(LocalTime.ofNanoOfDay((Integer) value * 1_000_000L).toString());
      case BYTES -> "X" + quote(value.toString());
      case INTERVAL -> "INTERVAL " + quote(Values.formatInterval((Interval) value));
      case ARRAY, MAP, STRUCT, VARIANT -> literal.type() + " " + quote(value.toString());
      case TIMESTAMP -> "TIMESTAMP " + quote(instant(literal.type(), (Long) value).toString());
    };
  }

  private static Instant instant(SqlType type, long value) {
    ChronoUnit unit =
        ((SqlType.Timestamp) type).precision() == 3 ? ChronoUnit.MILLIS : ChronoUnit.MICROS;
    return Instant.EPOCH.plus(value, unit);
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
