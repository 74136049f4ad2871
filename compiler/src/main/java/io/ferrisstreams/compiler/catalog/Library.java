package io.ferrisstreams.compiler.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scalar functions, as SHOW FUNCTIONS, DESCRIBE FUNCTION and the documentation tell of them.
 * Immutable.
 */
public final class Library {
  private static final String USERS = "Your own";

  private final SortedMap<String, Entry> entries = new TreeMap<>();
  private final Map<String, List<Entry>> families = new LinkedHashMap<>();

  private Library(Library before, Map<String, List<Overload>> replacing) {
    entries.putAll(before.entries);
    families.putAll(before.families);
    replacing.forEach(
        (name, overloads) -> {
          Entry old = entries.get(name);
          String family = old == null ? USERS : old.family();
          List<Usage> usages = new ArrayList<>();
          overloads.forEach(overload -> add(usages, usage(overload)));
          Entry entry = new Entry(name, family, usages);
          entries.put(name, entry);
          families.computeIfPresent(
              family,
              (f, all) -> all.stream().map(e -> e.name().equals(name) ? entry : e).toList());
        });
  }

  private Library(Map<String, List<Overload>> users) {
    SpecialFunctions.all().forEach((name, usage) -> add(name, SpecialFunctions.FAMILY, usage));
    Families.ALL.forEach((family, classes) -> add(family, Functions.overloads(classes, false)));
    add(USERS, users);
    entries
        .values()
        .forEach(
            entry ->
                families.computeIfAbsent(entry.family(), family -> new ArrayList<>()).add(entry));
  }

  /** The functions of the language, and others. */
  static Library of(Map<String, List<Overload>> users) {
    return new Library(users);
  }

  /** With other usages of functions that are in it. */
  Library replacing(Map<String, List<Overload>> overloads) {
    return new Library(this, overloads);
  }

  private void add(String family, Map<String, List<Overload>> overloads) {
    overloads.forEach((name, all) -> all.forEach(overload -> add(name, family, usage(overload))));
  }

  /** What is told of a function in several families stands in the first of them. */
  private void add(String name, String family, Usage usage) {
    Entry before = entries.get(name);
    List<Usage> usages = new ArrayList<>(before == null ? List.of() : before.usages());
    add(usages, usage);
    entries.put(name, new Entry(name, before == null ? family : before.family(), usages));
  }

  /**
   * One way to call a function.
   *
   * @param signature with the types of its arguments; {@code T} is any type, the same everywhere
   * @param result the type it yields
   * @param nulls what NULL arguments do, and when else it yields NULL
   * @param examples conditions that are true
   */
  public record Usage(
      String signature, String result, String meaning, String nulls, List<String> examples) {
    public Usage {
      examples = List.copyOf(examples);
    }

    Usage withMore(List<String> more) {
      return new Usage(
          signature,
          result,
          meaning,
          nulls,
          Stream.of(examples, more).flatMap(List::stream).toList());
    }
  }

  /** A function, with all ways to call it. */
  public record Entry(String name, String family, List<Usage> usages) {
    public Entry {
      usages = List.copyOf(usages);
    }

    /** As text for people, a few lines for each usage. */
    public String describe() {
      return usages.stream()
          .map(
              usage ->
                  "  "
                      + usage.signature()
                      + " → "
                      + usage.result()
                      + "\n    "
                      + usage.meaning()
                      + "\n    nulls: "
                      + usage.nulls()
                      + usage.examples().stream()
                          .map(example -> "\n    e.g. " + example)
                          .collect(Collectors.joining()))
          .collect(Collectors.joining("\n"));
    }
  }

  /** In alphabetical order. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** The function of that name, in any case. */
  public Optional<Entry> find(String name) {
    return Optional.ofNullable(entries.get(name.toUpperCase(Locale.ROOT)));
  }

  /** Families in the order of the documentation, each with its functions in alphabetical order. */
  public Map<String, List<Entry>> families() {
    Map<String, List<Entry>> ordered = new LinkedHashMap<>();
    Stream.of(Families.ALL.keySet(), List.of(USERS))
        .flatMap(Collection::stream)
        .filter(families::containsKey)
        .forEach(
            family -> ordered.put(family, List.copyOf(families.getOrDefault(family, List.of()))));
    return Collections.unmodifiableMap(ordered);
  }

  /** A form for DECIMALs of more than 18 digits is the same usage, with further examples. */
  private static void add(List<Usage> usages, Usage usage) {
    for (int i = 0; i < usages.size(); i++) {
      Usage before = usages.get(i);
      if (before.signature().equals(usage.signature())) {
        usages.set(i, before.withMore(usage.examples()));
        return;
      }
    }
    usages.add(usage);
  }

  private static Usage usage(Overload overload) {
    return new Usage(
        overload.signature(),
        overload.result().toString(),
        overload.facts().meaning(),
        NullRule.of(overload),
        overload.facts().examples());
  }
}
