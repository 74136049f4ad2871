package io.ferrisstreams.runtime.function;

import io.ferrisstreams.runtime.function.SqlFunction.Written;
import io.ferrisstreams.serdes.row.Struct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions that make maps of arrays and arrays of maps. */
public final class MapParts {
  private MapParts() {}

  @SqlFunction(
      name = "AS_MAP",
      meaning =
          "The elements of the first array as keys, those of the second at the same places as"
              + " values, NULL where there are fewer; of two equal keys the last counts.",
      example = "AS_MAP(ARRAY['a', 'b'], ARRAY[1, 2])['b'] = 2")
  public static <K, V> Map<K, @Nullable V> asMap(List<@Nullable K> keys, List<@Nullable V> values) {
    Map<K, @Nullable V> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      K key = keys.get(i);
      if (key == null) {
        throw Limits.bad("AS_MAP with a key that is NULL");
      }
      map.put(key, i < values.size() ? values.get(i) : null);
    }
    return Collections.unmodifiableMap(map);
  }

  @SqlFunction(
      name = "ELEMENT_AT",
      meaning = "The value of a key of a map; NULL if there is none.",
      example = {
        "ELEMENT_AT(MAP('a' := 1, 'b' := 2), 'b') = 2",
        "ELEMENT_AT(MAP('a' := 1), 'c') IS NULL"
      })
  public static <K, V> @Nullable V elementAt(Map<K, @Nullable V> map, K key) {
    return map.get(key);
  }

  @SqlFunction(
      name = "CARDINALITY",
      meaning = "How many entries a map has.",
      example = "CARDINALITY(MAP('a' := 1, 'b' := 2)) = 2")
  public static <K, V> int cardinality(Map<K, @Nullable V> map) {
    return map.size();
  }

  @SqlFunction(
      name = "MAP_KEYS",
      meaning = "The keys of a map.",
      example = "ARRAY_SORT(MAP_KEYS(MAP('b' := 1, 'a' := 2))) = ARRAY['a', 'b']")
  public static <K, V> List<K> mapKeys(Map<K, @Nullable V> map) {
    return List.copyOf(map.keySet());
  }

  @SqlFunction(
      name = "MAP_VALUES",
      meaning = "The values of a map, in the order of MAP_KEYS.",
      example = "ARRAY_SORT(MAP_VALUES(MAP('a' := 7, 'b' := 1))) = ARRAY[1, 7]")
  public static <K, V> List<@Nullable V> mapValues(Map<K, @Nullable V> map) {
    return Collections.unmodifiableList(new ArrayList<>(map.values()));
  }

  @SqlFunction(
      name = "MAP_UNION",
      meaning =
          "The entries of both maps, the second's where they have the same key; a map that is NULL"
              + " has none. NULL if both are.",
      example = {
        "MAP_UNION(MAP('a' := 1, 'b' := 2), MAP('b' := 3))['b'] = 3",
        "MAP_UNION(MAP('a' := 1), NULL)['a'] = 1"
      })
  public static <K, V> @Nullable Map<K, @Nullable V> mapUnion(
      @Nullable Map<K, @Nullable V> a, @Nullable Map<K, @Nullable V> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Map<K, @Nullable V> both = new LinkedHashMap<>(a);
    both.putAll(b);
    Limits.elements("MAP_UNION", both.size());
    return Collections.unmodifiableMap(both);
  }

  @SqlFunction(
      name = "ENTRIES",
      meaning = "The entries of a map as an array; sorted by their keys if so wished.",
      example = {
        "ENTRIES(MAP('b' := 1, 'a' := 2), TRUE)[1]->k = 'a'",
        "ENTRIES(MAP('b' := 1, 'a' := 2), TRUE)[1]->v = 2"
      })
  public static <K extends Comparable<K>, V>
      @Written("ARRAY<STRUCT<K K, V V>>") List<Struct> entries(
          Map<K, @Nullable V> map, boolean sorted) {
    List<Struct> entries = new ArrayList<>(map.size());
    List<K> keys = new ArrayList<>(map.keySet());
    if (sorted) {
      Collections.sort(keys);
    }
    for (K key : keys) {
      entries.add(Struct.of(key, map.get(key)));
    }
    return Collections.unmodifiableList(entries);
  }
}
