package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An aggregate over the rows of a group.
 *
 * @param arguments of each row
 * @param distinct whether equal arguments count once
 * @param filter BOOLEAN; rows for which it is not true do not count
 * @param time BIGINT, milliseconds since the epoch: of functions that go by event time
 * @param constants behind the arguments: Integer, Double, String or Boolean
 * @param variables what type variables of the function's class stand for
 */
public record AggregateCall(
    AggregateFunction function,
    List<Expr> arguments,
    boolean distinct,
    Optional<Expr> filter,
    Optional<Expr> time,
    List<Object> constants,
    Map<String, SqlType> variables,
    SqlType type) {
  public AggregateCall {
    requireNonNull(function, "function");
    arguments = List.copyOf(arguments);
    requireNonNull(filter, "filter");
    requireNonNull(time, "time");
    constants = List.copyOf(constants);
    variables = Map.copyOf(variables);
    requireNonNull(type, "type");
  }

  public boolean nullable() {
    return function.nullable();
  }

  /** The same over other expressions, each made from one of these. */
  public AggregateCall with(UnaryOperator<Expr> rewrite) {
    return new AggregateCall(
        function,
        arguments.stream().map(rewrite).toList(),
        distinct,
        filter.map(rewrite),
        time.map(rewrite),
        constants,
        variables,
        type);
  }

  /** All expressions over the input's rows. */
  public List<Expr> inputs() {
    List<Expr> inputs = new ArrayList<>(arguments);
    filter.ifPresent(inputs::add);
    time.ifPresent(inputs::add);
    return List.copyOf(inputs);
  }
}
