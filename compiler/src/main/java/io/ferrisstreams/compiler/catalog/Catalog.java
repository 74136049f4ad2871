package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The functions there are, and what the statements so far have declared, in order. Immutable. */
public final class Catalog {
  private final Functions functions;
  private final Map<String, Relation> relations;
  private final SortedMap<String, SqlType> types;

  private Catalog(
      Functions functions, Map<String, Relation> relations, Map<String, SqlType> types) {
    this.functions = functions;
    this.relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
    this.types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }

  /** Before the first statement. */
  public static Catalog of(Functions functions) {
    return new Catalog(functions, Map.of(), Map.of());
  }

  public Functions functions() {
    return functions;
  }

  /** With {@code relation} added, or put in the place of one of the same name. */
  public Catalog with(Relation relation) {
    Map<String, Relation> extended = new LinkedHashMap<>(relations);
    extended.put(relation.name(), relation);
    return new Catalog(functions, extended, types);
  }

  /** Without the relation of exactly that name. */
  public Catalog without(Relation relation) {
    Map<String, Relation> rest = new LinkedHashMap<>(relations);
    rest.remove(relation.name());
    return new Catalog(functions, rest, types);
  }

  /** With a type that a script has named. */
  public Catalog withType(String name, SqlType type) {
    Map<String, SqlType> extended = new TreeMap<>(types);
    extended.put(name.toUpperCase(Locale.ROOT), type);
    return new Catalog(functions, relations, extended);
  }

  public Catalog withoutType(String name) {
    Map<String, SqlType> rest = new TreeMap<>(types);
    rest.remove(name.toUpperCase(Locale.ROOT));
    return new Catalog(functions, relations, rest);
  }

  /** Those that the script has named, by name in upper case. */
  public SortedMap<String, SqlType> types() {
    return types;
  }

  /**
   * The relation of that name.
   *
   * @param exact whether case matters: the name was quoted
   */
  public Optional<Relation> find(String name, boolean exact) {
    Relation same = relations.get(name);
    if (same != null || exact) {
      return Optional.ofNullable(same);
    }
    return relations.values().stream().filter(r -> r.name().equalsIgnoreCase(name)).findFirst();
  }

  public Collection<Relation> relations() {
    return relations.values();
  }
}
