package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.AggregateFunctions;
import io.ferrisstreams.compiler.catalog.AggregateOverload;
import io.ferrisstreams.compiler.catalog.Pattern;
import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.AggregateFunction;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Expr.OfRecord;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.aggregate.Setting;
import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which class an aggregate call means: of those that take its arguments without converting them, or
 * else of those that take them at all, the first.
 *
 * @param undoes whether rows can be taken back, so that only classes that can do that are meant
 */
record AggregateCalls(AggregateFunctions functions, Session session, boolean undoes) {

  /**
   * A call as it is written.
   *
   * @param name upper case
   */
  record Written(
      String name, List<Expr> arguments, boolean distinct, Optional<Expr> filter, Span span) {

    /** The same of another aggregate. */
    Written named(String other) {
      return new Written(other, arguments, distinct, filter, span);
    }
  }

  /** An overload whose parameters the first arguments fit; the others are constants. */
  private record Candidate(
      AggregateOverload overload,
      @Nullable Match match,
      List<Expr> arguments,
      Constructor<?> constructor,
      List<Object> constants) {

    boolean isExact() {
      return match == null || match.steps() == 0 && match.widened() == 0;
    }
  }

  AggregateCall resolve(Written call) {
    List<AggregateOverload> overloads = functions.named(call.name, session.dialect().aggregates());
    List<Candidate> candidates = new ArrayList<>();
    boolean cannotUndo = false;
    for (AggregateOverload overload : overloads) {
      Optional<Candidate> candidate = candidate(overload, call.arguments);
      if (candidate.isPresent() && undoes && !overload.canRemove()) {
        cannotUndo = true;
      } else {
        candidate.ifPresent(candidates::add);
      }
    }
    if (candidates.isEmpty()) {
      throw cannotUndo
          ? ProblemException.at(
              call.span,
              call.name + " cannot be taken back, which rows of a table need",
              "aggregate a stream")
          : undefined(call, overloads);
    }
    if (call.distinct && candidates.get(0).arguments.size() != 1) {
      throw ProblemException.unsupported(
          call.span,
          "DISTINCT of several arguments in " + call.name,
          "read a sub-query that selects DISTINCT rows");
    }
    Candidate chosen =
        candidates.stream().filter(Candidate::isExact).findFirst().orElse(candidates.get(0));
    AggregateCall resolved = call(chosen, call);
    check(resolved, call.span);
    return resolved;
  }

  private static ProblemException undefined(Written call, List<AggregateOverload> overloads) {
    String types =
        call.arguments.stream()
            .map(argument -> new Argument.Typed(argument).toString())
            .collect(Collectors.joining(", "));
    String known =
        overloads.stream()
            .map(AggregateOverload::signature)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return ProblemException.at(
        call.span,
        "aggregate " + call.name + "(" + types + ") is not defined",
        known.isEmpty() ? "this dialect has none of that name" : "there is " + known);
  }

  private Optional<Candidate> candidate(AggregateOverload overload, List<Expr> arguments) {
    int ofResult = overload.result().getParameterCount();
    for (Constructor<?> constructor : constructors(overload)) {
      List<Parameter> wanted = constants(constructor);
      if (ofResult > 0 && !wanted.isEmpty()) {
        continue;
      }
      int count = ofResult + wanted.size();
      int rows = arguments.size() - count;
      if (rows < 0 || !hasSettings(constructor)) {
        continue;
      }
      List<Object> constants = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Class<?> java =
            ofResult > 0 ? overload.result().getParameterTypes()[i] : wanted.get(i).getType();
        constant(java, arguments.get(rows + i)).ifPresent(constants::add);
      }
      if (constants.size() < count) {
        continue;
      }
      List<Expr> ofRows = arguments.subList(0, rows);
      if (!overload.passesArguments()) {
        return Optional.of(new Candidate(overload, null, ofRows, constructor, constants));
      }
      List<Argument> typed = ofRows.stream().<Argument>map(Argument.Typed::new).toList();
      Optional<Match> match = Match.of(overload.add(), typed);
      if (match.isPresent()) {
        return Optional.of(new Candidate(overload, match.get(), ofRows, constructor, constants));
      }
    }
    return Optional.empty();
  }

  /** Reflection promises no order. */
  private static List<Constructor<?>> constructors(AggregateOverload overload) {
    return Arrays.stream(overload.result().getDeclaringClass().getConstructors())
        .<Constructor<?>>map(constructor -> constructor)
        .sorted(Comparator.comparing(Constructor::toString))
        .toList();
  }

  /** What a constructor receives from behind the arguments. */
  private static List<Parameter> constants(Constructor<?> constructor) {
    List<Parameter> constants = new ArrayList<>();
    for (Parameter parameter : constructor.getParameters()) {
      if (parameter.getType() != SqlType.class
          && parameter.getType() != List.class
          && !parameter.isAnnotationPresent(Setting.class)) {
        constants.add(parameter);
      }
    }
    return constants;
  }

  /** Whether the constructor asks for settings exactly where there are some. */
  private boolean hasSettings(Constructor<?> constructor) {
    boolean asks = settings(constructor) != null;
    for (Constructor<?> other : constructor.getDeclaringClass().getConstructors()) {
      Setting setting = settings(other);
      if (setting != null) {
        return asks == (value(setting).isPresent());
      }
    }
    return true;
  }

  private static @Nullable Setting settings(Constructor<?> constructor) {
    for (Parameter parameter : constructor.getParameters()) {
      Setting setting = parameter.getAnnotation(Setting.class);
      if (setting != null) {
        return setting;
      }
    }
    return null;
  }

  private Optional<Object> value(Setting setting) {
    Optional<Object> set =
        session
            .setting(setting.value().toLowerCase(Locale.ROOT))
            .map(text -> number(setting.value(), text));
    return set.isEmpty() && session.dialect().equals(Dialect.KSQL)
        ? Optional.of(setting.ksql())
        : set;
  }

  private static int number(String key, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw ProblemException.at(
          new Span(0, 0),
          "'" + key + "' is '" + Settings.shortened(text) + "'",
          "SET it to a whole number");
    }
  }

  private static Optional<Object> constant(Class<?> java, Expr argument) {
    if (!(argument instanceof Literal literal) || literal.value() == null) {
      return Optional.empty();
    }
    Object value = literal.value();
    if (java == double.class) {
      if (value instanceof Long unscaled && literal.type() instanceof Decimal decimal) {
        return Optional.of(Decimals.toDouble(unscaled, decimal.scale()));
      }
      return value instanceof Integer || value instanceof Double
          ? Optional.of(((Number) value).doubleValue())
          : Optional.empty();
    }
    boolean fits =
        java == int.class && value instanceof Integer
            || java == String.class && literal.type() == SqlType.VARCHAR
            || java == boolean.class && value instanceof Boolean;
    return fits ? Optional.of(value) : Optional.empty();
  }

  private AggregateCall call(Candidate chosen, Written call) {
    AggregateOverload overload = chosen.overload;
    List<Expr> passed = new ArrayList<>();
    List<SqlType> types = new ArrayList<>();
    for (int i = 0; i < chosen.arguments.size(); i++) {
      Expr argument = chosen.arguments.get(i);
      SqlType type =
          chosen.match == null
              ? argument.type()
              : chosen.match.passedAs(i, new Argument.Typed(argument));
      types.add(type);
      passed.add(Coercion.to(type, argument));
    }
    List<Object> constants = new ArrayList<>(chosen.constants);
    Setting setting = settings(chosen.constructor);
    if (setting != null) {
      value(setting).ifPresent(constants::add);
    }
    boolean byTime = overload.declared().order() == SqlAggregate.Order.EVENT_TIME;
    return new AggregateCall(
        new AggregateFunction(
            call.name,
            chosen.constructor,
            overload.add().function().method(),
            overload.add().function().passing().stream()
                .map(ScalarFunction.Passing::strict)
                .toList(),
            overload.passesArguments(),
            overload.declared().order(),
            overload.result(),
            overload.nullable(),
            overload.isUsers()),
        passed,
        call.distinct,
        call.filter,
        byTime
            ? Optional.of(new OfRecord(OfRecord.Part.TIMESTAMP, SqlType.BIGINT))
            : Optional.empty(),
        constants,
        chosen.match == null ? Map.of() : chosen.match.variables(),
        type(overload, chosen.match, types));
  }

  private static SqlType type(
      AggregateOverload overload, @Nullable Match match, List<SqlType> types) {
    Method resultType = overload.resultType();
    if (resultType != null) {
      try {
        return (SqlType) resultType.invoke(null, types);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(resultType.toString(), e);
      }
    }
    Pattern pattern = overload.resultPattern();
    if (pattern instanceof Pattern.HeldAs || pattern instanceof Pattern.Digits) {
      return types.get(0);
    }
    if (pattern instanceof Pattern.Fixed fixed) {
      return fixed.type();
    }
    if (match == null || pattern == null) {
      throw new AssertionError(overload.signature());
    }
    return match.known(pattern);
  }

  /** Lets the class say what it thinks of the constants. */
  private static void check(AggregateCall call, Span span) {
    try {
      Object accumulator =
          call.function().constructor().newInstance(constructorArguments(call).toArray());
      Method result = call.function().result();
      if (result.getParameterCount() > 0) {
        result.invoke(accumulator, call.constants().toArray());
      }
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw ProblemException.at(span, call.function().name() + ": " + thrown.getMessage());
      }
      throw new LinkageError(call.function().name(), e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(call.function().name(), e);
    }
  }

  private static List<Object> constructorArguments(AggregateCall call) {
    List<Object> arguments = new ArrayList<>();
    int type = 0;
    int constant = 0;
    for (Parameter parameter : call.function().constructor().getParameters()) {
      if (parameter.getType() == SqlType.class) {
        arguments.add(call.arguments().get(type++).type());
      } else if (parameter.getType() == List.class) {
        arguments.add(call.arguments().stream().skip(type).map(Expr::type).toList());
      } else {
        arguments.add(call.constants().get(constant++));
      }
    }
    return arguments;
  }
}
