package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.runtime.function.SqlFunction;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

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
          add(overloads, MethodSignature.read(declared.name(), declared, method, examples));
          for (String alias : declared.aliases()) {
            add(overloads, MethodSignature.read(alias, declared, method, renamed(declared, alias)));
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
}
