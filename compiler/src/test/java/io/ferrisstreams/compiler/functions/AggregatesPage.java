package io.ferrisstreams.compiler.functions;

import io.ferrisstreams.compiler.catalog.AggregateFunctions;
import io.ferrisstreams.compiler.catalog.Library.Entry;
import io.ferrisstreams.compiler.catalog.Library.Usage;
import io.ferrisstreams.runtime.aggregate.Aggregates;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code docs/aggregates.md}: the aggregates as a page. */
final class AggregatesPage {
  private static final String HEAD =
      """
      # Aggregates

      What can be asked of the rows of a group. An example gives the values of the arguments, row after
      row, and behind the arrow what the aggregate is then; each is run as a test.

      - `T` and other single letters are any type; `ANY...` is any number of arguments of any types. What
        stands behind the arguments of a row has to be a constant.
      - `f(DISTINCT x)` counts equal arguments once; `COUNT(DISTINCT a, b)` counts pairs. `f(x) FILTER (WHERE
        condition)` leaves rows out. `PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY x)` is `PERCENTILE_CONT(x, 0.5)`.
      - Sums and means of `DECIMAL` are exact, those of `DOUBLE` are rounded once, whatever the order of the
        rows. An overflow is a row error: the row does not count, and the group stays as it was.
      - What keeps every value, such as `COLLECT_LIST`, `MEDIAN` or `COUNT_DISTINCT`, keeps up to 100,000 values and
        750,000 bytes, and a group up to 1,000,000 bytes in all; the row that would be too much is a row error.
      - Over a table, whose rows change, only those work that can take back a row.
      """;

  private AggregatesPage() {}

  static String text() {
    AggregateFunctions aggregates = AggregateFunctions.BUILT_IN;
    SortedSet<String> names = new TreeSet<>(aggregates.names(Dialect.FERRIS));
    names.addAll(aggregates.names(Dialect.KSQL));
    Map<String, StringBuilder> families = new LinkedHashMap<>();
    Aggregates.FAMILIES.keySet().forEach(family -> families.put(family, new StringBuilder()));
    for (String name : names) {
      Entry entry =
          aggregates
              .find(name, Dialect.FERRIS)
              .or(() -> aggregates.find(name, Dialect.KSQL))
              .orElseThrow();
      families
          .computeIfAbsent(entry.family(), family -> new StringBuilder())
          .append(section(entry, ofKsqlOnly(name)));
    }
    return HEAD
        + families.entrySet().stream()
            .map(family -> "\n## " + family.getKey() + "\n" + family.getValue())
            .collect(Collectors.joining());
  }

  /** What the dialect ksql has beside, or instead. */
  private static List<Usage> ofKsqlOnly(String name) {
    AggregateFunctions aggregates = AggregateFunctions.BUILT_IN;
    List<Usage> usages =
        new ArrayList<>(aggregates.find(name, Dialect.KSQL).map(Entry::usages).orElse(List.of()));
    aggregates.find(name, Dialect.FERRIS).ifPresent(entry -> usages.removeAll(entry.usages()));
    return usages;
  }

  private static String section(Entry entry, List<Usage> ofKsql) {
    StringBuilder section = new StringBuilder("\n### " + entry.name() + "\n");
    for (Usage usage : entry.usages()) {
      if (!ofKsql.contains(usage)) {
        section.append(usage(usage, ""));
      }
    }
    ofKsql.forEach(usage -> section.append(usage(usage, " In the dialect `ksql` only.")));
    return section.toString();
  }

  private static String usage(Usage usage, String where) {
    return "\n`"
        + usage.signature()
        + "` → `"
        + usage.result()
        + "`  \n"
        + usage.meaning()
        + " *Nulls: "
        + usage.nulls()
        + ".*"
        + where
        + "\n\n```\n"
        + String.join("\n", usage.examples())
        + "\n```\n";
  }
}
