package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import io.ferrisstreams.runtime.function.SqlFunction;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What functions of users have to be beyond what their signatures say. */
final class UserFunctions {
  private static final String NAME = "[A-Z][A-Z0-9_]{0,127}";

  private UserFunctions() {}

  static void check(SqlFunction declared, Method method) {
    Stream.concat(Stream.of(declared.name()), Stream.of(declared.aliases()))
        .forEach(name -> check(name, method));
    int modifiers = method.getModifiers();
    Class<?> owner = method.getDeclaringClass();
    if (!Modifier.isPublic(modifiers) || !Modifier.isStatic(modifiers)) {
      throw bad(method, "a function has to be public and static");
    }
    for (Class<?> around = owner; around != null; around = around.getEnclosingClass()) {
      if (!Modifier.isPublic(around.getModifiers())) {
        throw bad(method, around.getName() + " has to be public");
      }
    }
    if (owner.getPackageName().isEmpty() || owner.isLocalClass()) {
      throw bad(method, owner.getName() + " has to be in a package");
    }
  }

  private static void check(String name, Method method) {
    if (!name.matches(NAME)) {
      throw bad(method, "the name '" + name + "' is not made of A to Z, digits and '_'");
    }
    if (ReservedNames.contains(name) || Functions.BUILT_IN.library().find(name).isPresent()) {
      throw bad(method, name + " is a function of the language");
    }
  }

  static void checkAggregate(Class<?> owner, Set<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          owner.getName() + " has no method with @" + SqlAggregate.class.getSimpleName());
    }
    for (Class<?> around = owner; around != null; around = around.getEnclosingClass()) {
      if (!Modifier.isPublic(around.getModifiers())) {
        throw new IllegalArgumentException(around.getName() + " has to be public");
      }
    }
    for (String name : names) {
      if (!name.matches(NAME)) {
        throw new IllegalArgumentException(
            owner.getName() + ": the name '" + name + "' is not made of A to Z, digits and '_'");
      }
      if (ReservedNames.contains(name) || Functions.BUILT_IN.library().find(name).isPresent()) {
        throw new IllegalArgumentException(
            owner.getName() + ": " + name + " is a function of the language");
      }
    }
  }

  static void check(Class<?> owner, Map<String, List<Overload>> own) {
    if (own.isEmpty()) {
      throw new IllegalArgumentException(
          owner.getName() + " has no method with @" + SqlFunction.class.getSimpleName());
    }
    own.values().forEach(overloads -> together(overloads, List.of()));
  }

  /** Overloads of one name; no two may have the same parameters. */
  static List<Overload> together(List<Overload> some, List<Overload> others) {
    List<Overload> all = new ArrayList<>();
    for (Overload overload : Stream.concat(some.stream(), others.stream()).toList()) {
      for (Overload other : all) {
        if (other.parameters().equals(overload.parameters())
            && Objects.equals(other.rest(), overload.rest())) {
          throw bad(
              overload.function().method(),
              overload.signature() + " is declared by " + other.function().method() + " as well");
        }
      }
      all.add(overload);
    }
    return all;
  }

  private static IllegalArgumentException bad(Method method, String message) {
    return new IllegalArgumentException(
        method.getDeclaringClass().getName() + "." + method.getName() + ": " + message);
  }
}
