package io.ferrisstreams.runtime.aggregate;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Any;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate called as a compiler would, found by reflection as {@link Accumulator} says.
 *
 * @param result the annotated method
 * @param arguments types of the arguments
 * @param constants behind the arguments, as examples write them
 */
record Call(Method result, List<SqlType> arguments, List<@Nullable Object> constants) {

  private SqlAggregate declared() {
    return result.getAnnotation(SqlAggregate.class);
  }

  /** A new accumulator. */
  Accumulator<?> accumulator() {
    List<@Nullable Object> forConstructor = result.getParameterCount() == 0 ? constants : List.of();
    for (Constructor<?> constructor : result.getDeclaringClass().getConstructors()) {
      List<@Nullable Object> values = new ArrayList<>();
      int types = 0;
      int used = 0;
      boolean fits = true;
      for (Parameter parameter : constructor.getParameters()) {
        if (parameter.getType() == SqlType.class) {
          values.add(arguments.get(types++));
        } else if (parameter.getType() == List.class) {
          values.add(arguments.subList(types, arguments.size()));
        } else if (parameter.isAnnotationPresent(Setting.class) || used == forConstructor.size()) {
          fits = false;
        } else {
          Object constant = constant(parameter.getType(), forConstructor.get(used++));
          fits &= constant != null;
          values.add(constant);
        }
      }
      if (fits && used == forConstructor.size()) {
        try {
          return (Accumulator<?>) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(result.toString(), e);
        }
      }
    }
    throw new AssertionError("no constructor of " + result + " for " + constants);
  }

  private static @Nullable Object constant(Class<?> java, @Nullable Object constant) {
    if (java == int.class && constant instanceof BigDecimal number) {
      return number.intValueExact();
    }
    if (java == double.class && constant instanceof Double || java == String.class) {
      return constant instanceof String || constant instanceof Double ? constant : null;
    }
    return java == boolean.class && constant instanceof Boolean ? constant : null;
  }

  boolean canRemove() {
    return method("remove") != null;
  }

  /** Adds a row, unless a NULL forbids it. */
  void add(Accumulator<?> accumulator, List<@Nullable Object> row, long order) {
    call("add", accumulator, row, order);
  }

  void remove(Accumulator<?> accumulator, List<@Nullable Object> row) {
    call("remove", accumulator, row, 0);
  }

  private void call(
      String name, Accumulator<?> accumulator, List<@Nullable Object> row, long order) {
    Method method = method(name);
    if (method == null) {
      throw new AssertionError(
          "no " + name + " in " + result.getDeclaringClass() + " of " + arguments);
    }
    AnnotatedType[] parameters = method.getAnnotatedParameterTypes();
    List<@Nullable Object> values = new ArrayList<>();
    if (declared().ofAnything()) {
      if (row.contains(null) && !row.isEmpty()) {
        return;
      }
    } else {
      int fixed = method.isVarArgs() ? parameters.length - 1 : arguments.size();
      for (int i = 0; i < fixed; i++) {
        Object value = row.get(i);
        if (value == null && !parameters[i].isAnnotationPresent(Nullable.class)) {
          return;
        }
        values.add(value == null ? null : passed(parameters[i], arguments.get(i), value));
      }
      if (method.isVarArgs()) {
        values.add(row.subList(fixed, row.size()).toArray());
      }
    }
    if (declared().order() != Order.NONE) {
      values.add(order);
    }
    invoke(method, accumulator, values.toArray());
  }

  /** What it yields, in the notation of examples. */
  String shown(Accumulator<?> accumulator) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < result.getParameterCount(); i++) {
      values.add(constant(result.getParameterTypes()[i], constants.get(i)));
    }
    return Literals.shown(resultType(), invoke(result, accumulator, values.toArray()));
  }

  private static @Nullable Object invoke(Method method, Object on, @Nullable Object... values) {
    try {
      return method.invoke(on, values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private @Nullable Method method(String name) {
    Method converting = null;
    for (Method method : result.getDeclaringClass().getMethods()) {
      if (method.getName().equals(name) && !method.isBridge()) {
        Boolean exact = fit(method);
        if (exact != null && exact) {
          return method;
        }
        converting = exact != null ? method : converting;
      }
    }
    return converting;
  }

  /** Whether it takes the arguments without converting them; null if not at all. */
  private @Nullable Boolean fit(Method method) {
    if (declared().ofAnything()) {
      return method.getParameterCount() == 0 ? true : null;
    }
    AnnotatedType[] parameters = method.getAnnotatedParameterTypes();
    int fixed = parameters.length - (declared().order() == Order.NONE ? 0 : 1);
    if (method.isVarArgs() ? arguments.size() < fixed : arguments.size() != fixed) {
      return null;
    }
    boolean exact = true;
    for (int i = 0; i < (method.isVarArgs() ? fixed - 1 : fixed); i++) {
      if (isExact(parameters[i], arguments.get(i))) {
        continue;
      }
      if (!converts(parameters[i], arguments.get(i))) {
        return null;
      }
      exact = false;
    }
    return exact;
  }

  private static boolean isExact(AnnotatedType parameter, SqlType type) {
    java.lang.reflect.Type java = parameter.getType();
    if (java instanceof TypeVariable<?>) {
      return true;
    }
    if (parameter instanceof AnnotatedParameterizedType list) {
      return type instanceof SqlType.Array array
          && isExact(list.getAnnotatedActualTypeArguments()[0], array.element());
    }
    boolean decimal = type.kind() == SqlType.Kind.DECIMAL;
    boolean wide = decimal && ((Decimal) type).isWide();
    if (parameter.isAnnotationPresent(As.class) || decimal) {
      boolean narrow = java == long.class || java == Long.class;
      return decimal
          && (parameter.isAnnotationPresent(As.class) || parameter.isAnnotationPresent(Any.class))
          && (wide ? java == Int128.class : narrow);
    }
    return switch (type.kind()) {
      case INT -> java == int.class || java == Integer.class;
      case BIGINT -> java == long.class || java == Long.class;
      case DOUBLE -> java == double.class || java == Double.class;
      case BOOLEAN -> java == boolean.class;
      case VARCHAR -> java == String.class;
      default -> false;
    };
  }

  private static boolean converts(AnnotatedType parameter, SqlType type) {
    if (parameter.isAnnotationPresent(As.class) || parameter.isAnnotationPresent(Any.class)) {
      return false;
    }
    java.lang.reflect.Type java = parameter.getType();
    return java == long.class && type == SqlType.INT
        || java == double.class
            && List.of(SqlType.Kind.INT, SqlType.Kind.BIGINT, SqlType.Kind.DECIMAL)
                .contains(type.kind());
  }

  private static Object passed(AnnotatedType parameter, SqlType type, Object value) {
    if (parameter.getType() == long.class) {
      return ((Number) value).longValue();
    }
    if (parameter.getType() == double.class) {
      return type instanceof Decimal decimal
          ? Decimals.toDouble((Long) value, decimal.scale())
          : ((Number) value).doubleValue();
    }
    return value;
  }

  private SqlType resultType() {
    Class<?> owner = result.getDeclaringClass();
    for (Method method : owner.getMethods()) {
      if (method.getName().equals(result.getName() + "Type")) {
        return (SqlType) requireNonNull(invoke(method, owner, arguments));
      }
    }
    return type(result.getAnnotatedReturnType());
  }

  private SqlType type(AnnotatedType returned) {
    if (returned.isAnnotationPresent(As.class) || returned.isAnnotationPresent(Any.class)) {
      return arguments.get(0);
    }
    java.lang.reflect.Type java = returned.getType();
    if (java instanceof TypeVariable<?> variable) {
      Method add = requireNonNull(method("add"));
      return arguments.get(Arrays.asList(add.getGenericParameterTypes()).indexOf(variable));
    }
    if (returned instanceof AnnotatedParameterizedType generic) {
      AnnotatedType[] inner = generic.getAnnotatedActualTypeArguments();
      return ((ParameterizedType) java).getRawType() == Map.class
          ? new SqlType.Map(type(inner[0]), type(inner[1]))
          : new SqlType.Array(type(inner[0]));
    }
    return Map.<Object, SqlType>of(
            int.class, SqlType.INT,
            long.class, SqlType.BIGINT,
            Long.class, SqlType.BIGINT,
            double.class, SqlType.DOUBLE,
            Double.class, SqlType.DOUBLE,
            Boolean.class, SqlType.BOOLEAN,
            String.class, SqlType.VARCHAR)
        .get(java);
  }
}
