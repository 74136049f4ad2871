package io.ferrisstreams.serdes.format;

import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;

/** The formats on the class path. */
public final class Formats {
  private Formats() {}

  /** The format of that name, in any case. */
  public static Optional<Format> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return ServiceLoader.load(Format.class, Formats.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> format.name().equals(wanted))
        .findFirst();
  }

  public static SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    ServiceLoader.load(Format.class, Formats.class.getClassLoader())
        .forEach(format -> names.add(format.name()));
    return names;
  }
}
