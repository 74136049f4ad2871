package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.compiler.plan.ScalarFunction.Behind;
import io.ferrisstreams.compiler.plan.ScalarFunction.Passing;
import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Any;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL signatures of an {@link Accumulator}, as that explains them. */
final class AggregateSignature {
  private final Class<?> owner;
  private final boolean isUsers;

  private AggregateSignature(Class<?> owner, boolean isUsers) {
    this.owner = owner;
    this.isUsers = isUsers;
  }

  /**
   * By name: a way to call it for each of its methods {@code add}.
   *
   * @throws IllegalArgumentException if the class cannot be an aggregate
   */
  static Map<String, List<AggregateOverload>> read(Class<?> owner, boolean isUsers) {
    return new AggregateSignature(owner, isUsers).read();
  }

  private Map<String, List<AggregateOverload>> read() {
    Map<String, List<AggregateOverload>> all = new LinkedHashMap<>();
    for (Method result : methods()) {
      SqlAggregate declared = result.getAnnotation(SqlAggregate.class);
      if (declared == null) {
        continue;
      }
      for (Method add : methods()) {
        if (add.getName().equals("add")) {
          Stream.concat(Stream.of(declared.name()), Arrays.stream(declared.aliases()))
              .forEach(
                  name ->
                      all.computeIfAbsent(name, n -> new ArrayList<>())
                          .add(overload(name, declared, add, result)));
        }
      }
    }
    return all;
  }

  /** Reflection promises no order. */
  private List<Method> methods() {
    return Arrays.stream(owner.getMethods())
        .filter(method -> !method.isBridge())
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
        .toList();
  }

  private AggregateOverload overload(
      String name, SqlAggregate declared, Method add, Method result) {
    AnnotatedType[] types = add.getAnnotatedParameterTypes();
    int size = types.length - (declared.order() == Order.NONE ? 0 : 1);
    List<Pattern> parameters = new ArrayList<>();
    List<Passing> passing = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean rest = add.isVarArgs() && i == size - 1;
      parameters.add(rest ? new Pattern.Anything() : pattern(types[i], add));
      passing.add(new Passing(!isNullable(element(types[i])), Behind.NOTHING));
    }
    Pattern rest = add.isVarArgs() ? parameters.remove(parameters.size() - 1) : null;
    ScalarFunction function =
        new ScalarFunction(
            name, add, passing, false, ScalarFunction.Result.NEVER_NULL, false, true);
    Method resultType = resultType(result);
    Pattern resultPattern =
        resultType == null ? pattern(result.getAnnotatedReturnType(), result) : null;
    Overload overload =
        new Overload(
            function,
            parameters,
            rest,
            resultPattern == null ? new Pattern.Anything() : resultPattern,
            new Overload.Facts(declared.meaning(), List.of(declared.example())));
    return new AggregateOverload(
        declared,
        overload,
        !declared.ofAnything(),
        canRemove(add, size),
        isUsers,
        result,
        isNullable(result.getAnnotatedReturnType()),
        resultPattern,
        resultType);
  }

  private static Pattern pattern(AnnotatedType type, Method method) {
    return type.isAnnotationPresent(Any.class)
        ? new Pattern.HeldAs(JavaPattern.storage((Class<?>) type.getType()))
        : JavaPattern.of(type, method);
  }

  private static AnnotatedType element(AnnotatedType type) {
    return type instanceof AnnotatedArrayType array
        ? array.getAnnotatedGenericComponentType()
        : type;
  }

  private @Nullable Method resultType(Method result) {
    return methods().stream()
        .filter(method -> method.getName().equals(result.getName() + "Type"))
        .findFirst()
        .orElse(null);
  }

  /**
   * @param size how many arguments of rows the method has
   */
  private boolean canRemove(Method add, int size) {
    Class<?>[] wanted = Arrays.copyOf(add.getParameterTypes(), size);
    return methods().stream()
        .filter(method -> method.getName().equals("remove"))
        .anyMatch(method -> Arrays.equals(method.getParameterTypes(), wanted));
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
