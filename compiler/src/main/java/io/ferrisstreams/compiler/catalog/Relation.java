package io.ferrisstreams.compiler.catalog;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import java.time.Duration;

/** Something a query can read, or a statement can refer to, by name. */
public sealed interface Relation {

  /** As first declared. */
  String name();

  /**
   * Declared with columns; reads a topic or a file.
   *
   * @param rel its rows as a query reads them
   * @param lateness how far out of order they may be: the grace of windows that say nothing of it
   */
  record Declared(String name, RelType type, Rel rel, Duration lateness) implements Relation {
    public Declared {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
      requireNonNull(rel, "rel");
      requireNonNull(lateness, "lateness");
    }
  }

  /** The result of an earlier statement, which also goes to a topic. */
  record Derived(String name, RelType type) implements Relation {
    public Derived {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
    }
  }

  /**
   * A named query without a sink: its plan stands wherever it is named.
   *
   * @param lateness how far out of order its rows may be
   */
  record View(String name, Rel rel, Duration lateness) implements Relation {
    public View {
      requireNonNull(name, "name");
      requireNonNull(rel, "rel");
      requireNonNull(lateness, "lateness");
    }
  }

  /** A name whose statement is wrong; who reads it adds no noise. */
  record Poisoned(String name) implements Relation {
    public Poisoned {
      requireNonNull(name, "name");
    }
  }
}
