package io.ferrisstreams.compiler.catalog;

import java.util.ArrayList;
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

/** All scalar functions, as SHOW FUNCTIONS, DESCRIBE FUNCTION and the documentation tell them. */
public final class Library {
  private static final SortedMap<String, Entry> ENTRIES = entries();

  private Library() {}

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
  public static List<String> names() {
    return List.copyOf(ENTRIES.keySet());
  }

  /** The function of that name, in any case. */
  public static Optional<Entry> find(String name) {
    return Optional.ofNullable(ENTRIES.get(name.toUpperCase(Locale.ROOT)));
  }

  /** Families in the order of the documentation, each with its functions in alphabetical order. */
  public static Map<String, List<Entry>> families() {
    Map<String, List<Entry>> families = new LinkedHashMap<>();
    families.put(SpecialFunctions.FAMILY, of(SpecialFunctions.FAMILY));
    Families.ALL.keySet().forEach(family -> families.put(family, of(family)));
    return Collections.unmodifiableMap(families);
  }

  private static List<Entry> of(String family) {
    return ENTRIES.values().stream().filter(entry -> entry.family().equals(family)).toList();
  }

  private static SortedMap<String, Entry> entries() {
    Map<String, Usage> special = new LinkedHashMap<>(SpecialFunctions.all());
    SortedMap<String, Entry> entries = new TreeMap<>();
    Families.ALL.forEach(
        (family, classes) ->
            Functions.overloads(classes)
                .forEach(
                    (name, overloads) -> {
                      List<Usage> usages = new ArrayList<>();
                      Entry before = entries.get(name);
                      if (before != null) {
                        usages.addAll(before.usages());
                      }
                      overloads.forEach(overload -> add(usages, usage(overload)));
                      entries.put(name, new Entry(name, family, usages));
                    }));
    special.forEach(
        (name, usage) ->
            entries.merge(
                name,
                new Entry(name, SpecialFunctions.FAMILY, List.of(usage)),
                (declared, form) -> {
                  throw new AssertionError(name + " is declared twice");
                }));
    return entries;
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
