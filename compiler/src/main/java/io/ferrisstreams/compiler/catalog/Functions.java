package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.catalog.Overload.Facts;
import io.ferrisstreams.compiler.catalog.Overload.Parameter;
import io.ferrisstreams.compiler.catalog.Overload.Result;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.runtime.function.SqlFunction;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.type.SqlType;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The scalar functions that are Java methods, by upper-case name. */
public final class Functions {
  private static final SortedMap<String, List<Overload>> OVERLOADS = overloads(Families.classes());

  private Functions() {}

  /** The ways to call the function of that name, in any case; none if there is none. */
  public static List<Overload> named(String name) {
    return OVERLOADS.getOrDefault(name.toUpperCase(Locale.ROOT), List.of());
  }

  public static SortedMap<String, List<Overload>> all() {
    return Collections.unmodifiableSortedMap(OVERLOADS);
  }

  static SortedMap<String, List<Overload>> overloads(List<Class<?>> families) {
    SortedMap<String, List<Overload>> overloads = new TreeMap<>();
    for (Class<?> family : families) {
      Method[] methods = family.getMethods();
      // Reflection promises no order; error messages and documentation need one.
      Arrays.sort(
          methods,
          Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toString));
      for (Method method : methods) {
        SqlFunction declared = method.getAnnotation(SqlFunction.class);
        if (declared != null) {
          List<String> examples = List.of(declared.example());
          add(overloads, overload(declared.name(), declared, method, examples));
          for (String alias : declared.aliases()) {
            add(overloads, overload(alias, declared, method, renamed(declared, alias)));
          }
        }
      }
    }
    return overloads;
  }

  private static void add(SortedMap<String, List<Overload>> overloads, Overload overload) {
    overloads.computeIfAbsent(overload.function().name(), name -> new ArrayList<>()).add(overload);
  }

  /** The first example with the alias; other forms of it may be the first name's alone. */
  private static List<String> renamed(SqlFunction declared, String alias) {
    String example = declared.example()[0];
    return List.of(example.replaceAll("\\b" + declared.name() + "\\(", alias + "("));
  }

  private static Overload overload(
      String name, SqlFunction declared, Method method, List<String> examples) {
    List<Parameter> parameters = new ArrayList<>();
    int strict = 0;
    for (int i = 0; i < method.getParameterCount(); i++) {
      java.lang.reflect.Parameter parameter = method.getParameters()[i];
      Parameter typed = parameter(parameter);
      parameters.add(typed);
      if (typed.open() == Type.DECIMAL || typed.open() == Type.TIMESTAMP) {
        i++; // the next one receives its scale or precision
      }
      if (!isNullable(parameter.getAnnotatedType())) {
        strict++;
      } else if (!isNullable(method.getAnnotatedParameterTypes()[method.getParameterCount() - 1])) {
        throw new AssertionError(method + " has a strict parameter behind one that is not");
      }
    }
    Parameter rest = null;
    if (method.isVarArgs()) {
      rest = parameters.remove(parameters.size() - 1);
      if (strict > parameters.size()) {
        strict = Integer.MAX_VALUE;
      }
    }
    boolean nullable =
        isNullable(method.getAnnotatedReturnType())
            || !method.getReturnType().isPrimitive() && method.getReturnType() != String.class;
    ScalarFunction function =
        new ScalarFunction(
            name,
            method.getDeclaringClass().getName(),
            method.getName(),
            strict,
            nullable,
            declared.deterministic());
    return new Overload(
        function, parameters, rest, result(method), new Facts(declared.meaning(), examples));
  }

  private static boolean isNullable(AnnotatedType type) {
    // In "@Nullable String..." it is the elements that can be null.
    return type instanceof AnnotatedArrayType array
        ? array.getAnnotatedGenericComponentType().isAnnotationPresent(Nullable.class)
        : type.isAnnotationPresent(Nullable.class);
  }

  private static Parameter parameter(java.lang.reflect.Parameter parameter) {
    As as = parameter.getAnnotation(As.class);
    if (as == null || as.value() == Type.DATE) {
      Class<?> java = parameter.getType();
      return new Parameter(type(parameter, java.isArray() ? java.getComponentType() : java), null);
    }
    return new Parameter(null, as.value());
  }

  private static Result result(Method method) {
    // An annotation on a method may be read as one of its return type, too.
    As as = method.getAnnotation(As.class);
    if (as == null || as.value() == Type.DATE || as.value() == Type.TIMESTAMP_MILLIS) {
      return new Result(type(method, method.getReturnType()), null);
    }
    return new Result(null, as.value());
  }

  private static SqlType type(AnnotatedElement element, Class<?> java) {
    As as = element.getAnnotation(As.class);
    if (as != null) {
      return as.value() == Type.DATE ? SqlType.DATE : SqlType.Timestamp.MILLIS;
    }
    if (java == int.class || java == Integer.class) {
      return SqlType.INT;
    }
    if (java == long.class || java == Long.class) {
      return SqlType.BIGINT;
    }
    if (java == double.class || java == Double.class) {
      return SqlType.DOUBLE;
    }
    if (java == boolean.class || java == Boolean.class) {
      return SqlType.BOOLEAN;
    }
    if (java == String.class) {
      return SqlType.VARCHAR;
    }
    throw new AssertionError(element + " has no SQL type");
  }
}
