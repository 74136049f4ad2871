package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.Aggregates;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The aggregates there are, by upper-case name. Immutable. */
public final class AggregateFunctions {
  /** Those of the language itself. */
  public static final AggregateFunctions BUILT_IN =
      new AggregateFunctions(
          Aggregates.FAMILIES.values().stream()
              .<Class<? extends Accumulator<?>>>flatMap(List::stream)
              .toList());

  private final SortedMap<String, List<AggregateOverload>> overloads = new TreeMap<>();

  private AggregateFunctions(List<Class<? extends Accumulator<?>>> classes) {
    for (Class<? extends Accumulator<?>> owner : classes) {
      AggregateSignature.read(owner)
          .forEach(
              (name, added) ->
                  overloads.computeIfAbsent(name, n -> new ArrayList<>()).addAll(added));
    }
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

  public SortedMap<String, List<AggregateOverload>> all() {
    return Collections.unmodifiableSortedMap(overloads);
  }
}
