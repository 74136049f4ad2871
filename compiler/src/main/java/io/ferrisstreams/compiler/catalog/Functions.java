package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.catalog.Overload.Parameter;
import io.ferrisstreams.compiler.catalog.Overload.Result;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.runtime.function.Maths;
import io.ferrisstreams.runtime.function.SqlFunction;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.runtime.function.Times;
import io.ferrisstreams.serdes.type.SqlType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scalar functions, by upper-case name. */
public final class Functions {
  /** Where functions are declared; a class that is not here is not part of the language. */
  private static final List<Class<?>> FAMILIES = List.of(Text.class, Maths.class, Times.class);

  private static final SortedMap<String, List<Overload>> OVERLOADS = overloads();

  private Functions() {}

  /** The ways to call the function of that name, in any case; none if there is none. */
  public static List<Overload> named(String name) {
    return OVERLOADS.getOrDefault(name.toUpperCase(Locale.ROOT), List.of());
  }

  public static SortedMap<String, List<Overload>> all() {
    return Collections.unmodifiableSortedMap(OVERLOADS);
  }

  private static SortedMap<String, List<Overload>> overloads() {
    SortedMap<String, List<Overload>> overloads = new TreeMap<>();
    for (Class<?> family : FAMILIES) {
      Method[] methods = family.getMethods();
      // Reflection promises no order; error messages and documentation need one.
      Arrays.sort(methods, Comparator.comparing(Method::toString));
      for (Method method : methods) {
        for (SqlFunction declared : method.getAnnotationsByType(SqlFunction.class)) {
          overloads
              .computeIfAbsent(declared.name(), name -> new ArrayList<>())
              .add(overload(declared, method));
        }
      }
    }
    return overloads;
  }

  private static Overload overload(SqlFunction declared, Method method) {
    List<Parameter> parameters = new ArrayList<>();
    boolean passesScale = false;
    for (int i = 0; i < method.getParameterCount(); i++) {
      java.lang.reflect.Parameter parameter = method.getParameters()[i];
      if (is(parameter, Type.DECIMAL)) {
        parameters.add(new Parameter(null));
        passesScale = true;
        i++; // the next one receives its scale
      } else {
        parameters.add(new Parameter(type(parameter, parameter.getType())));
      }
    }
    ScalarFunction function =
        new ScalarFunction(
            declared.name(),
            method.getDeclaringClass().getName(),
            method.getName(),
            passesScale,
            false,
            true);
    return new Overload(function, parameters, result(method), declared.example());
  }

  private static Result result(Method method) {
    // An annotation on a method may be read as one of its return type, too.
    As as = method.getAnnotation(As.class);
    if (as != null && (as.value() == Type.DECIMAL || as.value() == Type.INTEGRAL_DECIMAL)) {
      return new Result(null, as.value());
    }
    return new Result(type(method, method.getReturnType()), null);
  }

  private static boolean is(AnnotatedElement element, Type type) {
    As as = element.getAnnotation(As.class);
    return as != null && as.value() == type;
  }

  private static SqlType type(AnnotatedElement element, Class<?> java) {
    if (is(element, Type.DATE)) {
      return SqlType.DATE;
    }
    if (is(element, Type.TIMESTAMP)) {
      return SqlType.Timestamp.MILLIS;
    }
    if (java == int.class) {
      return SqlType.INT;
    }
    if (java == long.class) {
      return SqlType.BIGINT;
    }
    if (java == double.class) {
      return SqlType.DOUBLE;
    }
    if (java == boolean.class) {
      return SqlType.BOOLEAN;
    }
    if (java == String.class) {
      return SqlType.VARCHAR;
    }
    throw new AssertionError(element + " has no SQL type");
  }
}
