package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;

/**
 * The Java class behind an aggregate, an {@link Accumulator}, and its methods for one list of
 * arguments.
 *
 * @param name SQL name, upper case
 * @param constructor of the class
 * @param add takes the arguments of a row
 * @param strict for each argument, whether a row in which it is NULL is not added; the last says it
 *     of any number of arguments
 * @param passesArguments whether {@code add} gets the arguments, rather than only being called if
 *     none is NULL
 * @param order the number that {@code add} gets behind the arguments
 * @param result yields the aggregate
 * @param nullable whether the result can be null
 * @param isUsers whether its exceptions are errors of the row
 */
public record AggregateFunction(
    String name,
    Constructor<?> constructor,
    Method add,
    List<Boolean> strict,
    boolean passesArguments,
    Order order,
    Method result,
    boolean nullable,
    boolean isUsers) {
  public AggregateFunction {
    requireNonNull(name, "name");
    requireNonNull(constructor, "constructor");
    requireNonNull(add, "add");
    strict = List.copyOf(strict);
    requireNonNull(order, "order");
    requireNonNull(result, "result");
  }

  /** Whether a row in which argument {@code i} is NULL is not added. */
  public boolean strict(int i) {
    return strict.isEmpty() || strict.get(Math.min(i, strict.size() - 1));
  }

  public Class<?> accumulator() {
    return constructor.getDeclaringClass();
  }
}
