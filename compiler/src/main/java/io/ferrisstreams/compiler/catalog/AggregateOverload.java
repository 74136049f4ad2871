package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.runtime.aggregate.Setting;
import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.type.SqlType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to call an aggregate.
 *
 * @param add its method {@code add} as an overload over the arguments of a row
 * @param passesArguments whether {@code add} gets them, rather than taking any and getting none
 * @param canRemove whether the class has the {@code remove} that belongs to {@code add}
 * @param result yields the aggregate
 * @param isUsers whether a user wrote it
 * @param nullable whether the result can be null
 * @param resultPattern what its type is; null if {@code resultType} says it
 * @param resultType static, from the list of the arguments' types to that of the result
 */
public record AggregateOverload(
    SqlAggregate declared,
    Overload add,
    boolean passesArguments,
    boolean canRemove,
    boolean isUsers,
    Method result,
    boolean nullable,
    @Nullable Pattern resultPattern,
    @Nullable Method resultType) {

  /** {@code TOPK(T, n)}, with the constants behind the arguments. */
  public String signature() {
    String arguments = add.signature();
    String constants =
        constants().stream()
            .map(AggregateOverload::type)
            .map(type -> ", " + type)
            .collect(Collectors.joining());
    return arguments.substring(0, arguments.length() - 1) + constants + ")";
  }

  /** The types of the constants that there can be fewest of. */
  private List<Class<?>> constants() {
    if (result.getParameterCount() > 0) {
      return List.of(result.getParameterTypes());
    }
    return Arrays.stream(result.getDeclaringClass().getConstructors())
        .map(AggregateOverload::constants)
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static List<Class<?>> constants(Constructor<?> constructor) {
    return Arrays.stream(constructor.getParameters())
        .filter(parameter -> !parameter.isAnnotationPresent(Setting.class))
        .<Class<?>>map(Parameter::getType)
        .filter(type -> type != SqlType.class && type != List.class)
        .toList();
  }

  private static String type(Class<?> java) {
    return JavaPattern.simple(java).toString();
  }

  /** The result's type, as a signature spells it. */
  String resultText() {
    if (resultPattern != null) {
      return resultPattern.toString();
    }
    return result.getReturnType() == Int128.class ? "DECIMAL" : "ARRAY<STRUCT>";
  }

  /** What NULL arguments do, in words. */
  String nulls() {
    boolean strict =
        !passesArguments
            || add.function().passing().stream().allMatch(ScalarFunction.Passing::strict);
    return strict ? "rows in which an argument is NULL do not count" : "as the meaning says";
  }
}
