package io.ferrisstreams.compiler.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The functions there are, and what the statements so far have declared, in order. Immutable. */
public final class Catalog {
  private final Functions functions;
  private final Map<String, Relation> relations;

  private Catalog(Functions functions, Map<String, Relation> relations) {
    this.functions = functions;
    this.relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
  }

  /** Before the first statement. */
  public static Catalog of(Functions functions) {
    return new Catalog(functions, Map.of());
  }

  public Functions functions() {
    return functions;
  }

  /** With {@code relation} added, or put in the place of one of the same name. */
  public Catalog with(Relation relation) {
    Map<String, Relation> extended = new LinkedHashMap<>(relations);
    extended.put(relation.name(), relation);
    return new Catalog(functions, extended);
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
