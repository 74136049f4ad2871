package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.Aggregates;
import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The aggregates there are, by upper-case name. Immutable. */
public final class AggregateFunctions {
  private static final String USERS = "Your own";

  /** Those of the language itself. */
  public static final AggregateFunctions BUILT_IN = builtIn();

  private final SortedMap<String, List<AggregateOverload>> overloads;
  private final Map<AggregateOverload, String> families;

  private AggregateFunctions(
      SortedMap<String, List<AggregateOverload>> overloads,
      Map<AggregateOverload, String> families) {
    this.overloads = overloads;
    this.families = families;
  }

  private static AggregateFunctions builtIn() {
    AggregateFunctions all = new AggregateFunctions(new TreeMap<>(), new LinkedHashMap<>());
    Aggregates.FAMILIES.forEach(
        (family, classes) -> classes.forEach(owner -> all.add(owner, family, false)));
    return all;
  }

  private void add(Class<?> owner, String family, boolean isUsers) {
    AggregateSignature.read(owner, isUsers)
        .forEach(
            (name, added) -> {
              overloads.computeIfAbsent(name, n -> new ArrayList<>()).addAll(added);
              added.forEach(overload -> families.put(overload, family));
            });
  }

  /**
   * With the aggregates of more classes.
   *
   * @param classes public ones that are {@link Accumulator}s
   * @throws IllegalArgumentException if one has no aggregate, one whose name is taken, or a type
   *     that SQL does not have
   */
  AggregateFunctions with(List<Class<?>> classes) {
    AggregateFunctions all =
        new AggregateFunctions(new TreeMap<>(overloads), new LinkedHashMap<>(families));
    for (Class<?> owner : classes) {
      Map<String, List<AggregateOverload>> own = AggregateSignature.read(owner, true);
      UserFunctions.checkAggregate(owner, own.keySet());
      own.keySet()
          .forEach(
              name -> {
                if (all.isKnown(name)) {
                  throw new IllegalArgumentException(
                      owner.getName() + ": " + name + " is declared twice");
                }
              });
      all.add(owner, USERS, true);
    }
    return all;
  }

  /** Whether there is one of that name, in any case, in some dialect. */
  public boolean isKnown(String name) {
    return overloads.containsKey(name.toUpperCase(Locale.ROOT));
  }

  /**
   * The ways to call the aggregate of that name, in any case; what stands first goes first.
   *
   * @param dialect FERRIS or KSQL
   */
  public List<AggregateOverload> named(String name, Dialect dialect) {
    List<AggregateOverload> all = overloads.getOrDefault(name.toUpperCase(Locale.ROOT), List.of());
    return Stream.concat(
            all.stream().filter(o -> o.declared().dialect() == dialect),
            all.stream().filter(o -> o.declared().dialect() == Dialect.BOTH))
        .toList();
  }

  /** The names there are in a dialect. */
  public SortedSet<String> names(Dialect dialect) {
    SortedSet<String> names = new TreeSet<>(overloads.keySet());
    names.removeIf(name -> named(name, dialect).isEmpty());
    return names;
  }

  /** What there is to know about the aggregate of that name, in any case. */
  public Optional<Library.Entry> find(String name, Dialect dialect) {
    List<AggregateOverload> all = named(name, dialect);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Map<SqlAggregate, Library.Usage> usages = new LinkedHashMap<>();
    for (AggregateOverload overload : all) {
      usages.putIfAbsent(overload.declared(), usage(name.toUpperCase(Locale.ROOT), overload));
    }
    return Optional.of(
        new Library.Entry(
            name.toUpperCase(Locale.ROOT),
            families.getOrDefault(all.get(0), USERS),
            List.copyOf(usages.values())));
  }

  /** Examples show the first name of several. */
  private static Library.Usage usage(String name, AggregateOverload overload) {
    List<String> examples =
        Stream.of(overload.declared().example())
            .map(e -> e.replaceFirst("^" + overload.declared().name() + "\\(", name + "("))
            .toList();
    return new Library.Usage(
        overload.signature(),
        overload.resultText(),
        overload.declared().meaning(),
        overload.nulls(),
        examples);
  }
}
