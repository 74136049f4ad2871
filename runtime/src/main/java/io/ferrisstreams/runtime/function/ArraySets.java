package io.ferrisstreams.runtime.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions that take arrays for sets, in the order in which elements first occur. */
public final class ArraySets {
  private ArraySets() {}

  @SqlFunction(
      name = "ARRAY_DISTINCT",
      meaning = "Each element once, NULL as well.",
      example = "ARRAY_DISTINCT(ARRAY['b', 'a', 'b']) = ARRAY['b', 'a']")
  public static <T> List<@Nullable T> arrayDistinct(List<@Nullable T> array) {
    return distinct(array, List.of(), Set.of(), false);
  }

  @SqlFunction(
      name = "ARRAY_UNION",
      meaning = "Each element of either array once.",
      example = "ARRAY_UNION(ARRAY[1, 2, 1], ARRAY[3, 2]) = ARRAY[1, 2, 3]")
  public static <T> List<@Nullable T> arrayUnion(List<@Nullable T> a, List<@Nullable T> b) {
    return distinct(a, b, Set.of(), false);
  }

  @SqlFunction(
      name = "ARRAY_INTERSECT",
      meaning = "Each element of the first array once that is one of the second's, too.",
      example = "ARRAY_INTERSECT(ARRAY[1, 2, 1, 3], ARRAY[3, 1]) = ARRAY[1, 3]")
  public static <T> List<@Nullable T> arrayIntersect(List<@Nullable T> a, List<@Nullable T> b) {
    return distinct(a, List.of(), keys(b), true);
  }

  @SqlFunction(
      name = "ARRAY_EXCEPT",
      meaning = "Each element of the first array once that is none of the second's.",
      example = "ARRAY_EXCEPT(ARRAY[1, 2, 1, 3], ARRAY[3, 4]) = ARRAY[1, 2]")
  public static <T> List<@Nullable T> arrayExcept(List<@Nullable T> a, List<@Nullable T> b) {
    return distinct(a, List.of(), keys(b), false);
  }

  @SqlFunction(
      name = "ARRAY_CUBE",
      meaning =
          "All arrays that have NULL in place of some elements, or of none: the groups of a cube.",
      example = {
        "ARRAY_LENGTH(ARRAY_CUBE(ARRAY['a', 'b', NULL])) = 4",
        "ARRAY_CUBE(ARRAY['a', 'b'])[3] = ARRAY['a', NULL]"
      })
  public static <T> List<List<@Nullable T>> arrayCube(List<@Nullable T> array) {
    List<Integer> present = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) != null) {
        present.add(i);
      }
    }
    long arrays = 1L << Math.min(present.size(), Integer.SIZE);
    Limits.elements("ARRAY_CUBE", arrays * array.size());
    List<List<@Nullable T>> cube = new ArrayList<>((int) arrays);
    for (int chosen = 0; chosen < arrays; chosen++) {
      List<@Nullable T> one = new ArrayList<>(Collections.nCopies(array.size(), null));
      for (int n = 0; n < present.size(); n++) {
        if ((chosen >> (present.size() - 1 - n) & 1) == 1) {
          one.set(present.get(n), array.get(present.get(n)));
        }
      }
      cube.add(Collections.unmodifiableList(one));
    }
    return Collections.unmodifiableList(cube);
  }

  @SqlFunction(
      name = "ARRAY_REMOVE",
      meaning = "Without the elements that are a value, which may be NULL.",
      example = {
        "ARRAY_REMOVE(ARRAY[1, 2, 1, 3], 1) = ARRAY[2, 3]",
        "ARRAY_REMOVE(ARRAY[1, NULL], NULL) = ARRAY[1]"
      })
  public static <T> List<@Nullable T> arrayRemove(List<@Nullable T> array, @Nullable T value) {
    List<@Nullable T> left = new ArrayList<>(array.size());
    for (T element : array) {
      if (!Same.values(element, value)) {
        left.add(element);
      }
    }
    return Collections.unmodifiableList(left);
  }

  @SqlFunction(
      name = "ARRAY_CONCAT",
      meaning = "The elements of both arrays; an array that is NULL has none. NULL if both are.",
      example = {
        "ARRAY_CONCAT(ARRAY[1, 2], ARRAY[2, 3]) = ARRAY[1, 2, 2, 3]",
        "ARRAY_CONCAT(ARRAY[1], NULL) = ARRAY[1]"
      })
  public static <T> @Nullable List<@Nullable T> arrayConcat(
      @Nullable List<@Nullable T> a, @Nullable List<@Nullable T> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    List<@Nullable T> both =
        new ArrayList<>(Limits.elements("ARRAY_CONCAT", (long) a.size() + b.size()));
    both.addAll(a);
    both.addAll(b);
    return Collections.unmodifiableList(both);
  }

  /**
   * @param keys of the elements that are kept, or not
   */
  private static <T> List<@Nullable T> distinct(
      List<@Nullable T> a, List<@Nullable T> b, Set<@Nullable Object> keys, boolean keep) {
    List<@Nullable T> result = new ArrayList<>();
    Set<@Nullable Object> seen = new HashSet<>();
    for (List<@Nullable T> array : List.of(a, b)) {
      for (T element : array) {
        Object key = Same.key(element);
        if (has(keys, key) == keep && seen.add(key)) {
          result.add(element);
        }
      }
    }
    return Collections.unmodifiableList(result);
  }

  private static <T> Set<@Nullable Object> keys(List<@Nullable T> array) {
    Set<@Nullable Object> keys = new HashSet<>();
    array.forEach(element -> keys.add(Same.key(element)));
    return keys;
  }

  /** An immutable set does not like to be asked for null. */
  private static boolean has(Set<@Nullable Object> keys, @Nullable Object key) {
    return !keys.isEmpty() && keys.contains(key);
  }
}
