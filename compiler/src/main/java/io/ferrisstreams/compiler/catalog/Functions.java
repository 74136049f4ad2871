package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.function.Assignments;
import io.ferrisstreams.runtime.function.SqlFunction;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scalar functions that are Java methods, by upper-case name. Immutable. */
public final class Functions {
  /** Those of the language itself. */
  public static final Functions BUILT_IN = of(overloads(Families.classes(), false), List.of());

  private static final SortedMap<String, List<Overload>> KSQL = overloads(Families.KSQL, false);

  /** Those that the compiler calls for itself, and scripts have no name for. */
  public static final Functions OF_STATEMENTS =
      of(overloads(List.of(Assignments.class), false), List.of());

  private final SortedMap<String, List<Overload>> overloads;
  private final List<Class<?>> users;
  private final Library library;
  private final Set<String> replaced;
  private final AggregateFunctions aggregates;

  private Functions(
      Map<String, List<Overload>> overloads,
      List<Class<?>> users,
      Library library,
      Set<String> replaced,
      AggregateFunctions aggregates) {
    this.aggregates = aggregates;
    this.overloads = new TreeMap<>(overloads);
    this.users = List.copyOf(users);
    this.library = library;
    this.replaced = Set.copyOf(replaced);
  }

  private static Functions of(Map<String, List<Overload>> overloads, List<Class<?>> users) {
    return of(overloads, users, AggregateFunctions.BUILT_IN);
  }

  private static Functions of(
      Map<String, List<Overload>> overloads, List<Class<?>> users, AggregateFunctions aggregates) {
    return new Functions(
        overloads, users, Library.of(overloads(users, true)), Set.of(), aggregates);
  }

  /** The same, but for functions that mean something else in ksqlDB: those mean that. */
  public Functions ofKsql() {
    Map<String, List<Overload>> all = new TreeMap<>(overloads);
    all.putAll(KSQL);
    return new Functions(all, users, library.replacing(KSQL), KSQL.keySet(), aggregates);
  }

  /** Whether the function of that upper-case name means something else than it usually does. */
  public boolean isReplaced(String name) {
    return replaced.contains(name);
  }

  /**
   * With the functions of more classes.
   *
   * @param classes public ones, whose public static methods with {@link SqlFunction} are functions,
   *     and {@link Accumulator}s, which are aggregates
   * @throws IllegalArgumentException if there are none, if one has a name that is taken, or a type
   *     that SQL does not have
   */
  public Functions with(List<Class<?>> classes) {
    Map<String, List<Overload>> all = new TreeMap<>(overloads);
    List<Class<?>> accumulators =
        classes.stream().filter(Accumulator.class::isAssignableFrom).toList();
    for (Class<?> owner : classes) {
      if (accumulators.contains(owner)) {
        continue;
      }
      SortedMap<String, List<Overload>> own = overloads(List.of(owner), true);
      own.forEach((name, added) -> all.merge(name, added, UserFunctions::together));
      UserFunctions.check(owner, own);
    }
    List<Class<?>> together = new ArrayList<>(users);
    together.addAll(classes);
    return of(all, together, aggregates.with(accumulators));
  }

  /** The ways to call the function of that name, in any case; none if there is none. */
  public List<Overload> named(String name) {
    return overloads.getOrDefault(name.toUpperCase(Locale.ROOT), List.of());
  }

  public SortedMap<String, List<Overload>> all() {
    return Collections.unmodifiableSortedMap(overloads);
  }

  /** The aggregates. */
  public AggregateFunctions aggregates() {
    return aggregates;
  }

  /** The classes of users that functions are of. */
  public List<Class<?>> userClasses() {
    return users;
  }

  /** All there is to know about them, and about the functions that are no methods. */
  public Library library() {
    return library;
  }

  static SortedMap<String, List<Overload>> overloads(List<Class<?>> classes, boolean users) {
    SortedMap<String, List<Overload>> overloads = new TreeMap<>();
    for (Class<?> owner : classes) {
      Method[] methods = owner.getDeclaredMethods();
      // Reflection promises no order; error messages and documentation need one.
      Arrays.sort(
          methods,
          Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toString));
      for (Method method : methods) {
        SqlFunction declared = method.getAnnotation(SqlFunction.class);
        if (declared != null) {
          if (users) {
            UserFunctions.check(declared, method);
          }
          List<String> examples = List.of(declared.example());
          add(overloads, MethodSignature.read(declared.name(), method, examples, users));
          for (String alias : declared.aliases()) {
            add(overloads, MethodSignature.read(alias, method, renamed(declared, alias), users));
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
    return Arrays.stream(declared.example())
        .limit(1)
        .map(example -> example.replaceAll("\\b" + declared.name() + "\\(", alias + "("))
        .toList();
  }
}
