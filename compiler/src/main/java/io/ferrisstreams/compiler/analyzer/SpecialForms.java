package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Functions with a typing rule of their own; {@link
 * io.ferrisstreams.compiler.catalog.SpecialFunctions} describes them.
 */
final class SpecialForms {
  private final ExprAnalyzer exprs;

  SpecialForms(ExprAnalyzer exprs) {
    this.exprs = exprs;
  }

  /** A call as written. */
  record Written(String name, List<Expr> arguments, List<Span> spans, Span span) {
    Expr argument(int i) {
      return arguments.get(i);
    }

    Written only(int... positions) {
      return new Written(
          name,
          Arrays.stream(positions).mapToObj(arguments::get).toList(),
          Arrays.stream(positions).mapToObj(spans::get).toList(),
          span);
    }

    void takes(int least, int most) {
      int count = arguments.size();
      if (count < least || count > most) {
        String wanted =
            most == Integer.MAX_VALUE
                ? least + " arguments or more"
                : least == most ? least + " arguments" : least + " to " + most + " arguments";
        throw ProblemException.at(span, name + " takes " + wanted + ", here are " + count);
      }
    }
  }

  /** Empty if it is an ordinary function, at least for these arguments. */
  Optional<Expr> analyze(Written call) {
    return switch (call.name()) {
      case "COALESCE" -> {
        call.takes(2, Integer.MAX_VALUE);
        yield Optional.of(new Conditional.Coalesce(sameType(call)));
      }
      case "IFNULL", "NVL" -> {
        call.takes(2, 2);
        yield Optional.of(new Conditional.Coalesce(sameType(call)));
      }
      case "NULLIF" -> {
        call.takes(2, 2);
        List<Expr> typed = sameType(call);
        Coercion.checkComparable(typed.get(0).type(), false, call.span());
        Once first = exprs.once(typed.get(0));
        Expr equal =
            new Predicate.Comparison(Predicate.Comparison.Op.EQUAL, first.standIn(), typed.get(1));
        yield Optional.of(first.ahead(choice(equal, none(typed.get(0)), first.standIn())));
      }
      case "IF", "IIF" -> {
        call.takes(3, 3);
        yield Optional.of(choose(condition(call), call.only(1, 2)));
      }
      case "NVL2" -> {
        call.takes(3, 3);
        Expr present = new Predicate.Not(new Predicate.IsNull(call.argument(0)));
        yield Optional.of(choose(present, call.only(1, 2)));
      }
      case "ISNULL" -> {
        call.takes(1, 1);
        yield Optional.of(new Predicate.IsNull(call.argument(0)));
      }
      case "ISNOTNULL" -> {
        call.takes(1, 1);
        yield Optional.of(new Predicate.Not(new Predicate.IsNull(call.argument(0))));
      }
      case "GREATEST", "LEAST" -> {
        call.takes(2, Integer.MAX_VALUE);
        List<Expr> typed = sameType(call);
        Coercion.checkComparable(typed.get(0).type(), true, call.span());
        yield Optional.of(new Conditional.Extreme(call.name().equals("GREATEST"), typed));
      }
      case "CONCAT" -> {
        call.takes(1, Integer.MAX_VALUE);
        yield Optional.of(
            new Operation.Concat(
                Concatenation.joined(call.arguments(), call.spans(), "CONCAT").stream()
                    .map(SpecialForms::orEmpty)
                    .toList()));
      }
      case "MOD" -> {
        call.takes(2, 2);
        yield Optional.of(
            exprs.arithmetic(
                Operation.Arithmetic.Op.REMAINDER,
                call.argument(0),
                call.argument(1),
                call.span()));
      }
      case "ROUND" -> round(call);
      case "TRUNC", "TRUNCATE" -> {
        call.takes(1, 2);
        // A whole number is cut already; an ordinary function cuts it before the point.
        yield call.arguments().size() == 1 && isWhole(call.argument(0).type())
            ? Optional.of(call.argument(0))
            : Optional.empty();
      }
      case "TRY" -> {
        call.takes(1, 1);
        Expr operand = call.argument(0);
        yield Optional.of(
            operand.children().isEmpty() || operand instanceof Conditional.Try
                ? operand
                : new Conditional.Try(operand));
      }
      case "DATE_ADD", "DATEADD", "TIMESTAMP_ADD", "TIMESTAMPADD", "TIME_ADD", "TIMEADD" ->
          shifted(Operation.Arithmetic.Op.ADD, call);
      case "DATE_SUB", "DATESUB", "TIMESTAMP_SUB", "TIMESTAMPSUB", "TIME_SUB", "TIMESUB" ->
          shifted(Operation.Arithmetic.Op.SUBTRACT, call);
      case "AS_VALUE" -> {
        call.takes(1, 1);
        yield Optional.of(call.argument(0));
      }
      default -> Optional.empty();
    };
  }

  /** {@code DATE_ADD(x, INTERVAL '1' DAY)} is {@code x + INTERVAL '1' DAY}. */
  private Optional<Expr> shifted(Operation.Arithmetic.Op op, Written call) {
    return call.arguments().size() == 2 && call.argument(1).type() == SqlType.INTERVAL
        ? Optional.of(exprs.arithmetic(op, call.argument(0), call.argument(1), call.span()))
        : Optional.empty();
  }

  private List<Expr> sameType(Written call) {
    return exprs.sameType(call.arguments(), call.spans(), call.name());
  }

  private Expr choose(Expr condition, Written values) {
    List<Expr> typed = sameType(values);
    return choice(condition, typed.get(0), typed.get(1));
  }

  private static Expr choice(Expr condition, Expr then, Expr otherwise) {
    return new Conditional.Case(List.of(new Conditional.Case.Branch(condition, then)), otherwise);
  }

  private static Expr none(Expr like) {
    return new Literal(null, like.type());
  }

  private static Expr condition(Written call) {
    Expr condition = call.argument(0);
    if (Coercion.isNull(condition)) {
      return new Literal(null, SqlType.BOOLEAN);
    }
    if (condition.type() != SqlType.BOOLEAN) {
      throw ProblemException.at(
          call.spans().get(0),
          call.name() + " needs a BOOLEAN, this is " + condition.type(),
          "compare it");
    }
    return condition;
  }

  /** Unlike ||, CONCAT leaves NULLs out. */
  private static Expr orEmpty(Expr argument) {
    Object empty = argument.type() == SqlType.BYTES ? Bytes.EMPTY : "";
    return argument.nullable()
        ? new Conditional.Coalesce(List.of(argument, new Literal(empty, argument.type())))
        : argument;
  }

  private static boolean isWhole(SqlType type) {
    return type == SqlType.INT || type == SqlType.BIGINT;
  }

  /** To a constant number of digits after the point, a decimal is cast; functions do the rest. */
  private static Optional<Expr> round(Written call) {
    call.takes(1, 2);
    Expr value = call.argument(0);
    boolean constant = call.arguments().size() == 1;
    int digits = 0;
    if (!constant
        && call.argument(1) instanceof Literal literal
        && literal.value() instanceof Integer written
        && written >= 0) {
      constant = true;
      digits = written;
    }
    if (!constant || Coercion.isNull(value)) {
      return Optional.empty();
    }
    if (isWhole(value.type())) {
      return Optional.of(value);
    }
    if (!(value.type() instanceof Decimal decimal)) {
      return Optional.empty();
    }
    if (digits >= decimal.scale()) {
      return Optional.of(value);
    }
    int precision =
        Math.min(Decimal.MAX_PRECISION, decimal.precision() - decimal.scale() + digits + 1);
    return Optional.of(new Operation.Cast(value, new Decimal(precision, digits), false));
  }
}
