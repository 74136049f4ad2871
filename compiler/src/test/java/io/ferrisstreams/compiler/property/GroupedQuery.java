package io.ferrisstreams.compiler.property;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A query that groups, and what it must yield.
 *
 * @param name of what it creates
 * @param table whether it creates a table
 */
record GroupedQuery(
    String name, boolean table, Key key, List<Aggregation> aggregations, Having having) {

  /**
   * What rows are grouped by.
   *
   * @param of a row: the columns of its group; one that is null is a row error
   */
  private record Key(List<String> sql, Function<Map<String, Object>, List<@Nullable Object>> of) {}

  private record Having(String sql, Function<List<Map<String, Object>>, Boolean> passes) {}

  private static final List<Key> KEYS =
      List.of(
          new Key(List.of("k"), row -> listOf(row.get("k"))),
          new Key(List.of("g"), row -> listOf(row.get("g"))),
          new Key(List.of("k", "g"), row -> listOf(row.get("k"), row.get("g"))),
          new Key(List.of("x % 2"), row -> listOf(remainder(row.get("x")))),
          new Key(List.of(), row -> List.of()));

  private static final List<Having> HAVINGS =
      List.of(
          new Having("", rows -> true),
          new Having(" HAVING COUNT(*) > 2", rows -> rows.size() > 2),
          new Having(
              " HAVING SUM(x) > 3",
              rows ->
                  rows.stream()
                          .map(row -> row.get("x"))
                          .mapToInt(x -> x == null ? 0 : ((BigDecimal) x).intValue())
                          .sum()
                      > 3));

  static GroupedQuery random(Random random, String name, boolean ofTable) {
    List<Aggregation> offered =
        Aggregation.ALL.stream().filter(one -> one.undone() || !ofTable).toList();
    List<Aggregation> chosen = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(7); i++) {
      chosen.add(offered.get(random.nextInt(offered.size())));
    }
    // One group of a whole table is a stream: it tells nobody that there is nothing any more.
    Key key = KEYS.get(random.nextInt(ofTable ? KEYS.size() - 1 : KEYS.size()));
    Having having = HAVINGS.get(random.nextInt(HAVINGS.size()));
    boolean table = !key.sql.isEmpty() && (ofTable || random.nextBoolean());
    return new GroupedQuery(name, table, key, chosen, having);
  }

  String sql() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < key.sql.size(); i++) {
      items.add(key.sql.get(i) + " AS key" + i);
    }
    for (int i = 0; i < aggregations.size(); i++) {
      items.add(aggregations.get(i).sql() + " AS a" + i);
    }
    String by = key.sql.isEmpty() ? "" : " GROUP BY " + String.join(", ", key.sql);
    String with = key.sql.size() > 1 ? " WITH ('key.format' = 'json')" : "";
    return "CREATE %s %s%s AS SELECT %s FROM s%s%s;\n"
        .formatted(
            table ? "TABLE" : "STREAM", name, with, String.join(", ", items), by, having.sql);
  }

  private static List<@Nullable Object> listOf(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private static @Nullable BigDecimal remainder(@Nullable Object x) {
    return x == null ? null : ((BigDecimal) x).remainder(BigDecimal.valueOf(2));
  }

  /** The group of a row; null if it has none. */
  @Nullable List<@Nullable Object> group(Map<String, Object> row) {
    List<@Nullable Object> group = key.of.apply(row);
    return group.stream().anyMatch(Objects::isNull) ? null : group;
  }

  /**
   * The row of a group.
   *
   * @param rows all that belong to the group
   * @return null if HAVING does not let it pass
   * @throws ArithmeticException if an aggregate has no result
   */
  @Nullable Map<String, @Nullable Object> result(
      List<@Nullable Object> group, List<Map<String, Object>> rows) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    for (int i = 0; i < group.size(); i++) {
      result.put("key" + i, group.get(i));
    }
    for (int i = 0; i < aggregations.size(); i++) {
      result.put("a" + i, aggregations.get(i).result().apply(rows));
    }
    return requireNonNull(having.passes.apply(rows)) ? result : null;
  }

  /** A row that was written, whose DOUBLEs were read as decimals. */
  Map<String, @Nullable Object> typed(Map<String, @Nullable Object> row) {
    Map<String, @Nullable Object> typed = new LinkedHashMap<>(row);
    for (int i = 0; i < aggregations.size(); i++) {
      if (aggregations.get(i).rounded() && row.get("a" + i) instanceof Number number) {
        typed.put("a" + i, number.doubleValue());
      }
    }
    return typed;
  }

  /** The columns of a row's group among those of a result. */
  List<@Nullable Object> groupOf(Map<String, @Nullable Object> result) {
    return IntStream.range(0, key.sql.size())
        .<@Nullable Object>mapToObj(i -> result.get("key" + i))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
