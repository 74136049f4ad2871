package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.catalog.Overload;
import io.ferrisstreams.compiler.catalog.Pattern;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.function.TimePart;
import io.ferrisstreams.runtime.function.Unit;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JsonFunction;
import net.sf.jsqlparser.expression.LambdaExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.TimezoneExpression;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import org.jspecify.annotations.Nullable;

/** Calls of functions: the ones with a rule of their own, and the overload table for the rest. */
final class Calls {
  /** Forms of functions that have words for commas; the words stand before the arguments. */
  private static final Set<String> NAMED = Set.of("SUBSTRING FROM", "SUBSTRING FROM FOR");

  private static final Literal UTC = new Literal("UTC", SqlType.VARCHAR);

  private static final Set<String> PARTS = Set.of("EXTRACT", "DATE_PART");

  private final ExprAnalyzer exprs;
  private final Dialect dialect;
  private final Constructors constructors;
  private final Functions functions;
  private final SpecialForms special;
  private final Lambdas lambdas;

  Calls(ExprAnalyzer exprs, Dialect dialect, Constructors constructors, Functions functions) {
    this.dialect = dialect;
    this.exprs = exprs;
    this.constructors = constructors;
    this.functions = functions;
    this.special = new SpecialForms(exprs);
    this.lambdas = new Lambdas(exprs);
  }

  /** The call itself, without what stands behind it. */
  Expr analyze(Function call) {
    Span span = Spans.of(call);
    String name = call.getName().toUpperCase(Locale.ROOT);
    if (functions.aggregates().isKnown(name)) {
      return exprs.aggregate(name, span, () -> new AggregateSyntax(exprs).read(call, span));
    }
    if (WindowFunctions.isBound(name)) {
      return exprs.bound(call);
    }
    Whitelist.only(
        call,
        "nameparts",
        "parameters",
        "namedParameters",
        "attributeExpression",
        "attributeColumn");
    List<Expression> parameters = parameters(call, name, span);
    if (TableCalls.isOne(name)) {
      if (parameters.size() != 1) {
        throw ProblemException.at(
            span, name + " takes one array", "call it for each; their rows stand side by side");
      }
      return exprs.tableCall(name, span, () -> array(name, parameters.get(0), span));
    }
    if (PARTS.contains(name) && parameters.size() == 2) {
      return part(parameters.get(0), parameters.get(1), span);
    }
    Optional<Expr> constructed = constructors.analyze(name, parameters, span);
    if (constructed.isPresent()) {
      return constructed.get();
    }
    if (parameters.stream().anyMatch(LambdaExpression.class::isInstance)) {
      return called(
          name,
          parameters.stream()
              .<Argument>map(
                  parameter ->
                      parameter instanceof LambdaExpression lambda
                          ? new Argument.Lambda(lambda)
                          : new Argument.Typed(exprs.analyze(parameter)))
              .toList(),
          span);
    }
    List<Expr> arguments = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Expression parameter = parameters.get(i);
      if (parameter instanceof AllColumns) {
        throw ProblemException.at(span, name + "(*) is not defined");
      }
      arguments.add(
          takesUnit(name, i, parameters.size()) ? unit(parameter) : exprs.analyze(parameter));
      spans.add(Spans.of(parameter));
    }
    if (functions.isReplaced(name)) {
      return call(name, arguments, span);
    }
    return special
        .analyze(new SpecialForms.Written(name, arguments, spans, span))
        .orElseGet(() -> call(name, arguments, span));
  }

  /** What the rows of a table function are made of. */
  private Expr array(String name, Expression argument, Span span) {
    Expr array = exprs.analyze(argument);
    return name.equals("CUBE_EXPLODE") ? call("ARRAY_CUBE", List.of(array), span) : array;
  }

  /** The arguments, also of the forms that have words for commas. */
  private static List<Expression> parameters(Function call, String name, Span span) {
    if (call.getNamedParameters() == null) {
      if (name.equals("POSITION")
          && call.getParameters() != null
          && call.getParameters().size() == 1
          && call.getParameters().get(0) instanceof InExpression in
          && !in.isNot()) {
        return List.of(in.getLeftExpression(), in.getRightExpression());
      }
      return call.getParameters() == null ? List.of() : List.copyOf(call.getParameters());
    }
    String words = String.join(" ", call.getNamedParameters().getNames()).trim();
    String form = (name + " " + words).toUpperCase(Locale.ROOT);
    if (!NAMED.contains(form)) {
      throw ProblemException.unsupported(span, form);
    }
    return List.copyOf(call.getNamedParameters());
  }

  /** {@code TRIM(x)}, {@code TRIM(x, 'c')} and {@code TRIM(LEADING 'c' FROM x)}. */
  Expr trim(TrimFunction trim) {
    Whitelist.only(trim, "trimSpecification", "expression", "fromExpression", "isUsingFromKeyword");
    Span span = Spans.of(trim);
    String name =
        trim.getTrimSpecification() == null
            ? "TRIM"
            : switch (trim.getTrimSpecification()) {
              case LEADING -> "LTRIM";
              case TRAILING -> "RTRIM";
              case BOTH -> "TRIM";
            };
    Expression first = trim.getExpression();
    Expression second = trim.getFromExpression();
    List<Expr> arguments = new ArrayList<>();
    for (Expression argument :
        trim.isUsingFromKeyword() ? both(second, first) : both(first, second)) {
      arguments.add(exprs.analyze(argument));
    }
    return call(name, arguments, span);
  }

  private static List<Expression> both(@Nullable Expression a, @Nullable Expression b) {
    return Stream.of(Optional.ofNullable(a), Optional.ofNullable(b))
        .flatMap(Optional::stream)
        .toList();
  }

  /** {@code EXTRACT(YEAR FROM x)} is {@code YEAR(x)}. */
  Expr extract(ExtractExpression extract) {
    Span span = Spans.of(extract);
    return part(extract.getName(), span, extract.getExpression(), span);
  }

  /** {@code CURRENT_DATE} and the like, with or without brackets. */
  Expr now(TimeKeyExpression now) {
    Whitelist.only(now, "stringValue");
    String name = now.getStringValue().replace("()", "").trim().toUpperCase(Locale.ROOT);
    return call(name, List.of(), Spans.of(now));
  }

  /** What a clock in that time zone shows. */
  Expr atTimeZone(TimezoneExpression zoned) {
    Whitelist.only(zoned, "leftExpression", "timezoneExpressions");
    Span span = Spans.of(zoned);
    Expression zone = zoned.getTimezoneExpressions().get(0);
    if (zoned.getTimezoneExpressions().size() > 1 || zone instanceof TimezoneExpression) {
      throw ProblemException.at(
          span, "AT TIME ZONE twice", "write CONVERT_TZ(time, from zone, to zone)");
    }
    Expr time = exprs.analyze(zoned.getLeftExpression());
    return call("CONVERT_TZ", List.of(time, UTC, exprs.analyze(zone)), span);
  }

  /** JSON_VALUE and the like, without what the standard's own grammar adds. */
  Expr json(JsonFunction json) {
    Whitelist.only(json, "functionType", "inputExpression", "jsonPathExpression");
    Span span = Spans.of(json);
    if (json.getInputExpression() == null || json.getJsonPathExpression() == null) {
      throw ProblemException.unsupported(span, "JSON_" + json.getType());
    }
    Whitelist.only(json.getInputExpression(), "expression");
    Expr text = exprs.analyze(json.getInputExpression().getExpression());
    return call(
        "JSON_" + json.getType(), List.of(text, exprs.analyze(json.getJsonPathExpression())), span);
  }

  private Expr part(Expression part, Expression of, Span span) {
    if (part instanceof StringValue text) {
      return part(text.getValue(), Spans.of(part), of, span);
    }
    if (part instanceof Column column && column.getTable() == null) {
      return part(column.getColumnName(), Spans.of(part), of, span);
    }
    throw ProblemException.at(
        Spans.of(part), "the part to extract has to be a word, such as YEAR or 'year'");
  }

  private Expr part(String part, Span partSpan, Expression of, Span span) {
    TimePart known =
        TimePart.find(part)
            .orElseThrow(
                () ->
                    ProblemException.at(
                        partSpan,
                        "unknown part of a time '" + part + "'",
                        "there is " + TimePart.names()));
    return call(known.name(), List.of(exprs.analyze(of)), span);
  }

  private boolean takesUnit(String name, int i, int count) {
    return functions.named(name).stream()
        .filter(overload -> overload.takes(count))
        .anyMatch(overload -> overload.parameter(i) instanceof Pattern.Unit);
  }

  /** A unit of time: a bare word, a constant text, or one known at run time only. */
  private Expr unit(Expression parameter) {
    if (parameter instanceof Column column && column.getTable() == null) {
      Optional<Unit> unit = Unit.find(column.getColumnName());
      if (unit.isPresent()) {
        return new Literal(unit.get().name(), SqlType.VARCHAR);
      }
    }
    if (parameter instanceof StringValue text) {
      Unit unit =
          Unit.find(text.getValue())
              .orElseThrow(
                  () ->
                      ProblemException.at(
                          Spans.of(parameter),
                          "unknown unit of time '" + text.getValue() + "'",
                          "there is " + Unit.names()));
      return new Literal(unit.name(), SqlType.VARCHAR);
    }
    return exprs.analyze(parameter);
  }

  Expr call(String name, List<Expr> arguments, Span span) {
    String meant =
        dialect.trimsWhitespace() && name.equals("TRIM") && arguments.size() == 1 ? "STRIP" : name;
    return called(meant, arguments.stream().<Argument>map(Argument.Typed::new).toList(), span);
  }

  /** The same value, or a row error where it is NULL. */
  Expr required(Expr value) {
    return new Operation.Call(
        functions.named("REQUIRE").get(0).function(), List.of(value), value.type());
  }

  private Expr called(String name, List<Argument> arguments, Span span) {
    List<Overload> overloads = functions.named(name);
    if (overloads.isEmpty() && functions.library().find(name).isPresent()) {
      throw ProblemException.at(span, name + " takes no lambda");
    }
    if (overloads.isEmpty()) {
      throw ProblemException.at(
          span,
          "unknown function '" + name + "'",
          Names.nearest(name, functions.library().names())
              .map(near -> "did you mean " + near + "?")
              .orElse(""));
    }
    Match match = OverloadResolution.resolve(name, overloads, arguments, span);
    Map<Integer, Expr.Lambda> bodies = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Argument.Lambda lambda
          && match.overload().parameter(i) instanceof Pattern.Lambda pattern) {
        bodies.put(i, lambdas.analyze(name, pattern, lambda.written(), match));
      }
    }
    List<Expr> passed = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Expr.Lambda body = bodies.get(i);
      if (body != null) {
        passed.add(lambdas.yielding((Pattern.Lambda) match.overload().parameter(i), body, match));
      } else if (arguments.get(i) instanceof Argument.Typed typed) {
        SqlType type = match.passedAs(i, typed);
        exprs.warnIfInexact(typed.expr(), type, span);
        boolean fixed = match.overload().parameter(i) instanceof Pattern.Fixed;
        Expr value = fixed ? Exactness.checked(typed.expr(), type) : typed.expr();
        passed.add(Coercion.to(type, value));
      }
    }
    ConstantTexts.check(match.overload().function(), passed, span);
    return exprs.forgiven(
        new Operation.Call(match.overload().function(), passed, match.result(arguments)));
  }
}
