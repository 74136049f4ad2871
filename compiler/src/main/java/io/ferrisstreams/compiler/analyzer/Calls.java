package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.catalog.Overload;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.statement.select.AllColumns;
import org.jspecify.annotations.Nullable;

/** Calls of functions: the ones with a rule of their own, and the overload table for the rest. */
final class Calls {
  /** Known to the dialect, of a later version. */
  private static final Set<String> AGGREGATES =
      Set.of(
          "COUNT",
          "SUM",
          "AVG",
          "MIN",
          "MAX",
          "FIRST",
          "LAST",
          "STDDEV",
          "VARIANCE",
          "MEDIAN",
          "STRING_AGG",
          "LISTAGG",
          "COLLECT_LIST",
          "COLLECT_SET",
          "COUNT_DISTINCT",
          "TOPK",
          "LATEST_BY_OFFSET",
          "EARLIEST_BY_OFFSET",
          "FIRST_VALUE",
          "LAST_VALUE");

  static final Set<String> SPECIAL =
      Set.of("COALESCE", "IFNULL", "NULLIF", "CONCAT", "GREATEST", "LEAST", "MOD", "ROUND");

  private final ExprAnalyzer exprs;

  Calls(ExprAnalyzer exprs) {
    this.exprs = exprs;
  }

  Expr analyze(Function call) {
    Whitelist.only(call, "nameparts", "parameters");
    Span span = Spans.of(call);
    String name = call.getName().toUpperCase(Locale.ROOT);
    List<Expr> arguments = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    if (AGGREGATES.contains(name)) {
      throw ProblemException.unsupported(span, "aggregate " + name);
    }
    if (call.getParameters() != null) {
      for (Expression parameter : call.getParameters()) {
        if (parameter instanceof AllColumns) {
          throw ProblemException.at(span, name + "(*) is not defined");
        }
        arguments.add(exprs.analyze(parameter));
        spans.add(Spans.of(parameter));
      }
    }
    if (SPECIAL.contains(name)) {
      Optional<Expr> special = special(name, arguments, spans, span);
      if (special.isPresent()) {
        return special.get();
      }
    }
    return call(name, arguments, span);
  }

  private Optional<Expr> special(String name, List<Expr> arguments, List<Span> spans, Span span) {
    return switch (name) {
      case "COALESCE", "IFNULL" -> {
        atLeast(2, name, arguments, span);
        yield Optional.of(new Expr.Coalesce(exprs.sameType(arguments, spans, name)));
      }
      case "NULLIF" -> {
        exactly(2, name, arguments, span);
        List<Expr> typed = exprs.sameType(arguments, spans, name);
        Expr equal = new Expr.Comparison(Expr.Comparison.Op.EQUAL, typed.get(0), typed.get(1));
        Literal none = new Literal(null, typed.get(0).type());
        yield Optional.of(new Expr.Case(List.of(new Expr.Case.Branch(equal, none)), typed.get(0)));
      }
      case "GREATEST", "LEAST" -> {
        atLeast(2, name, arguments, span);
        yield Optional.of(
            new Expr.Extreme(name.equals("GREATEST"), exprs.sameType(arguments, spans, name)));
      }
      case "CONCAT" -> {
        atLeast(1, name, arguments, span);
        // Unlike ||, CONCAT leaves NULLs out.
        yield Optional.of(new Expr.Concat(arguments.stream().map(Calls::textOrEmpty).toList()));
      }
      case "MOD" -> {
        exactly(2, name, arguments, span);
        yield Optional.of(
            exprs.arithmetic(
                Expr.Arithmetic.Op.REMAINDER, arguments.get(0), arguments.get(1), span));
      }
      case "ROUND" -> round(arguments, span);
      default -> throw new AssertionError(name);
    };
  }

  private static Expr textOrEmpty(Expr argument) {
    Expr text = Coercion.to(SqlType.VARCHAR, argument);
    return text.nullable()
        ? new Expr.Coalesce(List.of(text, new Literal("", SqlType.VARCHAR)))
        : text;
  }

  /** A whole number is round; a decimal is cast to fewer digits; DOUBLE has a function. */
  private static Optional<Expr> round(List<Expr> arguments, Span span) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      return Optional.empty();
    }
    Expr value = arguments.get(0);
    SqlType type = value.type();
    if (type == SqlType.INT || type == SqlType.BIGINT) {
      type = Numbers.asDecimal(type);
    }
    if (!(type instanceof Decimal decimal)) {
      return Optional.empty();
    }
    int digits = 0;
    if (arguments.size() == 2) {
      if (!(arguments.get(1) instanceof Literal literal)
          || !(literal.value() instanceof Integer constant)
          || constant < 0) {
        throw ProblemException.unsupported(
            span,
            "ROUND of " + decimal + " to digits that are not a constant of 0 or more",
            "the type of the result depends on them");
      }
      digits = constant;
    }
    if (digits >= decimal.scale()) {
      return Optional.of(value);
    }
    int precision =
        Math.min(Decimal.MAX_PRECISION, decimal.precision() - decimal.scale() + digits + 1);
    return Optional.of(new Expr.Cast(value, new Decimal(precision, digits), false));
  }

  /** {@code TRIM(x)}; the forms with a set of characters come later. */
  Expr trim(TrimFunction trim) {
    Whitelist.only(trim, "expression");
    return call("TRIM", List.of(exprs.analyze(trim.getExpression())), Spans.of(trim));
  }

  /** {@code EXTRACT(YEAR FROM x)} is {@code YEAR(x)}. */
  Expr extract(ExtractExpression extract) {
    String unit = extract.getName().toUpperCase(Locale.ROOT);
    Span span = Spans.of(extract);
    if (!Set.of("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND").contains(unit)) {
      throw ProblemException.unsupported(span, "EXTRACT of " + unit);
    }
    return call(unit, List.of(exprs.analyze(extract.getExpression())), span);
  }

  private Expr call(String name, List<Expr> arguments, Span span) {
    List<Overload> overloads = Functions.named(name);
    if (overloads.isEmpty()) {
      List<String> known = new ArrayList<>(Functions.all().keySet());
      known.addAll(SPECIAL);
      throw ProblemException.at(
          span,
          "unknown function '" + name + "'",
          Names.nearest(name, known).map(near -> "did you mean " + near + "?").orElse(""));
    }
    int best = Integer.MAX_VALUE;
    List<Overload> matching = new ArrayList<>();
    for (Overload overload : overloads) {
      int cost = cost(overload, arguments);
      if (cost < best) {
        best = cost;
        matching.clear();
      }
      if (cost == best && cost != Integer.MAX_VALUE) {
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
    return call(matching.get(0), arguments, span);
  }

  private Expr call(Overload overload, List<Expr> arguments, Span span) {
    List<Expr> passed = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      SqlType wanted = overload.parameters().get(i).type();
      Expr argument = arguments.get(i);
      SqlType type = wanted != null ? wanted : Numbers.asDecimal(argument.type());
      exprs.warnIfInexact(argument, type, span);
      passed.add(Coercion.to(type, argument));
    }
    return new Expr.Call(overload.function(), passed, result(overload, passed));
  }

  private static SqlType result(Overload overload, List<Expr> arguments) {
    SqlType fixed = overload.result().fixed();
    if (fixed != null) {
      return fixed;
    }
    Decimal first = (Decimal) arguments.get(0).type();
    return overload.result().derived() == Type.INTEGRAL_DECIMAL
        ? new Decimal(Math.min(Decimal.MAX_PRECISION, first.precision() - first.scale() + 1), 0)
        : first;
  }

  /** How far the arguments are from the parameters; the largest int if they do not fit. */
  private static int cost(Overload overload, List<Expr> arguments) {
    if (arguments.size() != overload.parameters().size()) {
      return Integer.MAX_VALUE;
    }
    int cost = 0;
    for (int i = 0; i < arguments.size(); i++) {
      int step = widening(arguments.get(i), overload.parameters().get(i).type());
      if (step < 0) {
        return Integer.MAX_VALUE;
      }
      cost += step;
    }
    return cost;
  }

  /** Steps along INT, BIGINT, DECIMAL, DOUBLE, or DATE, TIMESTAMP; -1 if there is no way. */
  private static int widening(Expr argument, @Nullable SqlType to) {
    if (Coercion.isNull(argument)) {
      return to == null ? -1 : 0;
    }
    SqlType from = argument.type();
    if (to == null ? from.kind() == SqlType.Kind.DECIMAL : from.equals(to)) {
      return 0;
    }
    if (Numbers.isNumeric(from) && (to == null || Numbers.isNumeric(to))) {
      int steps = rank(to == null ? SqlType.Kind.DECIMAL : to.kind()) - rank(from.kind());
      return steps < 0 ? -1 : steps;
    }
    return to != null && Coercion.isTime(from) && to.kind() == SqlType.Kind.TIMESTAMP ? 1 : -1;
  }

  private static int rank(SqlType.Kind kind) {
    return switch (kind) {
      case INT -> 0;
      case BIGINT -> 1;
      case DECIMAL -> 2;
      case DOUBLE -> 3;
      case BOOLEAN, VARCHAR, DATE, TIMESTAMP -> throw new AssertionError(kind);
    };
  }

  private static void exactly(int count, String name, List<Expr> arguments, Span span) {
    if (arguments.size() != count) {
      throw ProblemException.at(
          span, name + " takes " + count + " arguments, here are " + arguments.size());
    }
  }

  private static void atLeast(int count, String name, List<Expr> arguments, Span span) {
    if (arguments.size() < count) {
      throw ProblemException.at(
          span, name + " takes " + count + " arguments or more, here are " + arguments.size());
    }
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
