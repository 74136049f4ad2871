package io.ferrisstreams.compiler.catalog;

import java.util.Set;

/** Names of what is called like a scalar function and is none. */
public final class ReservedNames {
  private static final Set<String> SYNTAX =
      Set.of("ARRAY", "MAP", "STRUCT", "ROW", "CAST", "TRY_CAST", "TRY", "CASE", "EXISTS", "IN");

  private ReservedNames() {}

  /** Whether no function can have that name, which is in upper case. */
  static boolean contains(String name) {
    return AggregateFunctions.BUILT_IN.isKnown(name) || SYNTAX.contains(name);
  }
}
