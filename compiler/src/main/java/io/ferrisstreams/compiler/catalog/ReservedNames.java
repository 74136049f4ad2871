package io.ferrisstreams.compiler.catalog;

import java.util.Set;

/** Names of what is called like a scalar function and is none. */
public final class ReservedNames {
  /** Known to the dialect, of a later version. */
  public static final Set<String> AGGREGATES =
      Set.of(
          "COUNT",
          "SUM",
          "AVG",
          "MIN",
          "MAX",
          "FIRST",
          "LAST",
          "STDDEV",
          "VARIANCE",
          "MEDIAN",
          "STRING_AGG",
          "LISTAGG",
          "COLLECT_LIST",
          "COLLECT_SET",
          "COUNT_DISTINCT",
          "TOPK",
          "LATEST_BY_OFFSET",
          "EARLIEST_BY_OFFSET",
          "FIRST_VALUE",
          "LAST_VALUE");

  private static final Set<String> SYNTAX =
      Set.of("ARRAY", "MAP", "STRUCT", "ROW", "CAST", "TRY_CAST", "TRY", "CASE", "EXISTS", "IN");

  private ReservedNames() {}

  /** Whether no function can have that name, which is in upper case. */
  static boolean contains(String name) {
    return AGGREGATES.contains(name) || SYNTAX.contains(name);
  }
}
