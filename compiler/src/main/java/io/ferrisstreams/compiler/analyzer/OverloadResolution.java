package io.ferrisstreams.compiler.analyzer;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.catalog.Overload;
import io.ferrisstreams.compiler.catalog.Overload.Parameter;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which overload a call means: the one whose parameters its arguments reach in the fewest steps
 * along INT, BIGINT, DECIMAL, DOUBLE, or DATE, TIMESTAMP. Two equally near ones are an error.
 */
final class OverloadResolution {
  private static final int NEVER = Integer.MAX_VALUE;

  /** Anything becomes text, but text itself is nearer, and so is every other conversion. */
  private static final int AS_TEXT = 10;

  private OverloadResolution() {}

  static Overload resolve(String name, List<Overload> overloads, List<Expr> arguments, Span span) {
    int best = NEVER;
    List<Overload> matching = new ArrayList<>();
    for (Overload overload : overloads) {
      int cost = cost(overload, arguments);
      if (cost < best) {
        best = cost;
        matching.clear();
      }
      if (cost == best && cost != NEVER) {
        matching.add(overload);
      }
    }
    if (matching.isEmpty()) {
      throw ProblemException.at(
          span, name + types(arguments) + " is not defined", "there is " + signatures(overloads));
    }
    if (matching.size() > 1) {
      throw ProblemException.at(
          span, name + types(arguments) + " could be any of " + signatures(matching));
    }
    return matching.get(0);
  }

  /** The type an argument is passed as. */
  static SqlType passedAs(Parameter parameter, SqlType argument) {
    if (parameter.fixed() != null) {
      return parameter.fixed();
    }
    return parameter.open() == Type.DECIMAL
        ? Numbers.asDecimal(argument)
        : parameter.isUnit()
            ? SqlType.VARCHAR
            : argument instanceof Timestamp ? argument : Timestamp.MILLIS;
  }

  static SqlType result(Overload overload, List<Expr> arguments) {
    SqlType fixed = overload.result().fixed();
    Type derived = overload.result().derived();
    if (fixed != null || derived == null) {
      return requireNonNull(fixed);
    }
    SqlType.Kind kind = derived == Type.TIMESTAMP ? SqlType.Kind.TIMESTAMP : SqlType.Kind.DECIMAL;
    SqlType first =
        arguments.stream()
            .map(Expr::type)
            .filter(type -> type.kind() == kind)
            .findFirst()
            .orElseThrow(() -> new AssertionError(overload.signature()));
    if (!(first instanceof Decimal decimal)) {
      return first;
    }
    return switch (derived) {
      case INTEGRAL_DECIMAL -> wider(decimal.precision() - decimal.scale() + 1, 0);
      case WIDER_DECIMAL -> wider(decimal.precision() + 1, decimal.scale());
      case DECIMAL -> decimal;
      case DATE, TIMESTAMP, TIMESTAMP_MILLIS, UNIT -> throw new AssertionError(derived);
    };
  }

  private static Decimal wider(int precision, int scale) {
    return new Decimal(Math.min(Decimal.MAX_PRECISION, precision), scale);
  }

  private static int cost(Overload overload, List<Expr> arguments) {
    if (!overload.takes(arguments.size())) {
      return NEVER;
    }
    int cost = 0;
    for (int i = 0; i < arguments.size(); i++) {
      int step = steps(arguments.get(i), overload.parameter(i));
      if (step < 0) {
        // Any value has a text; only where any number of texts is asked for is that what is meant.
        step = i >= overload.parameters().size() ? AS_TEXT : -1;
      }
      if (step < 0) {
        return NEVER;
      }
      cost += step;
    }
    return cost;
  }

  /** -1 if there is no way. */
  private static int steps(Expr argument, Parameter parameter) {
    SqlType from = argument.type();
    SqlType.Kind to =
        parameter.fixed() != null
            ? parameter.fixed().kind()
            : parameter.open() == Type.DECIMAL
                ? SqlType.Kind.DECIMAL
                : parameter.isUnit() ? SqlType.Kind.VARCHAR : SqlType.Kind.TIMESTAMP;
    if (Coercion.isNull(argument)) {
      return to == SqlType.Kind.DECIMAL ? -1 : 0;
    }
    if (from.kind() == to) {
      return 0;
    }
    if (from.kind() == SqlType.Kind.DATE && to == SqlType.Kind.TIMESTAMP) {
      return 1;
    }
    int start = rank(from.kind());
    int end = rank(to);
    return start < 0 || end < start ? -1 : end - start;
  }

  /** -1 for what is no number. */
  private static int rank(SqlType.Kind kind) {
    return switch (kind) {
      case INT -> 0;
      case BIGINT -> 1;
      case DECIMAL -> 2;
      case DOUBLE -> 3;
      case BOOLEAN, VARCHAR, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          -1;
    };
  }

  private static String types(List<Expr> arguments) {
    return arguments.stream()
        .map(a -> Coercion.isNull(a) ? "NULL" : a.type().toString())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String signatures(List<Overload> overloads) {
    return overloads.stream().map(Overload::signature).sorted().collect(Collectors.joining(", "));
  }
}
