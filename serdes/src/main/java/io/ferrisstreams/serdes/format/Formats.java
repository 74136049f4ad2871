package io.ferrisstreams.serdes.format;

import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats on the class path. */
public final class Formats {
  private Formats() {}

  /** The format that SQL knows by that name, in any case. */
  public static Optional<Format> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return all().filter(f -> !f.internal() && f.name().equals(wanted)).findFirst();
  }

  /**
   * The format of that name, which may be an internal one.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Format named(String name) {
    return all()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown format " + name));
  }

  /** The names that SQL knows. */
  public static SortedSet<String> names() {
    return all()
        .filter(format -> !format.internal())
        .map(Format::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Format> all() {
    return ServiceLoader.load(Format.class, Formats.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get);
  }
}
