package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.Lambdas.TriFunction;
import io.ferrisstreams.runtime.function.SqlFunction.Written;
import io.ferrisstreams.serdes.row.Struct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Functions to whose results the order of a map's entries matters. In ksqlDB that is the order of a
 * Java hash map, whatever the order was in which they came; the hash of a text is defined, so it is
 * the same everywhere.
 */
public final class KsqlMaps {
  private KsqlMaps() {}

  @SqlFunction(
      name = "REDUCE",
      meaning =
          "What is left of a first value when the lambda made the next one of it and each element"
              + " in turn; the first value if there is no array.",
      example = "REDUCE(ARRAY[1, 2, 3], 10, (sum, x) => sum + x) = 16")
  public static <T, S> @Nullable S reduce(
      @Nullable List<@Nullable T> array,
      S first,
      BiFunction<@Nullable S, @Nullable T, @Nullable S> next) {
    return Lambdas.reduce(array, first, next);
  }

  @SqlFunction(
      name = "REDUCE",
      meaning = "The same with each key and value of a map, in the order of their hashes.",
      example = {
        "REDUCE(MAP('a' := 1, 'b' := 2), 0, (sum, k, v) => sum + v) = 3",
        "REDUCE(MAP('b' := 1, 'a' := 2), '', (all, k, v) => all || k) = 'ab'"
      })
  public static <K, V, S> @Nullable S reduce(
      @Nullable Map<K, @Nullable V> map, S first, TriFunction<S, K, V, S> next) {
    return Lambdas.reduce(map == null ? null : new HashMap<>(map), first, next);
  }

  @SqlFunction(
      name = "MAP_KEYS",
      meaning = "The keys of a map, in the order of their hashes.",
      example = "MAP_KEYS(MAP('b' := 1, 'a' := 2)) = ARRAY['a', 'b']")
  public static <K, V> List<K> mapKeys(Map<K, @Nullable V> map) {
    return MapParts.mapKeys(new HashMap<>(map));
  }

  @SqlFunction(
      name = "MAP_VALUES",
      meaning = "The values of a map, in the order of MAP_KEYS.",
      example = "MAP_VALUES(MAP('b' := 1, 'a' := 2)) = ARRAY[2, 1]")
  public static <K, V> List<@Nullable V> mapValues(Map<K, @Nullable V> map) {
    return MapParts.mapValues(new HashMap<>(map));
  }

  @SqlFunction(
      name = "ENTRIES",
      meaning =
          "The entries of a map as an array; sorted by their keys if so wished, else in the order"
              + " of their hashes.",
      example = "ENTRIES(MAP('b' := 1, 'a' := 2), FALSE)[1]->k = 'a'")
  public static <K extends Comparable<K>, V>
      @Written("ARRAY<STRUCT<K K, V V>>") List<Struct> entries(
          Map<K, @Nullable V> map, boolean sorted) {
    return MapParts.entries(new HashMap<>(map), sorted);
  }
}
