package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What generated code does with values that have values in them. */
public final class Nested {
  private Nested() {}

  /** An ARRAY of {@code elements}, which nobody else changes. */
  @SafeVarargs
  @SuppressWarnings("varargs") // asList only keeps them
  public static <T extends @Nullable Object> List<T> array(T... elements) {
    return Collections.unmodifiableList(Arrays.asList(elements));
  }

  /**
   * A MAP in the order of its entries.
   *
   * @throws RowException if a key is null, or there twice
   */
  @SafeVarargs
  public static <K, V extends @Nullable Object> Map<K, V> map(
      Map.Entry<? extends @Nullable K, V>... entries) {
    Map<K, V> map = new LinkedHashMap<>();
    for (Map.Entry<? extends @Nullable K, V> entry : entries) {
      K key = entry.getKey();
      if (key == null) {
        throw new RowException(RowException.Kind.BAD_ARGUMENT, "a key of a MAP is NULL");
      }
      if (map.containsKey(key)) {
        throw twice(key);
      }
      map.put(key, entry.getValue());
    }
    return Collections.unmodifiableMap(map);
  }

  private static RowException twice(@Nullable Object key) {
    return new RowException(RowException.Kind.BAD_ARGUMENT, "a MAP has a key twice: " + key);
  }

  /** A key and its value; either may be null. */
  public static <K extends @Nullable Object, V extends @Nullable Object> Map.Entry<K, V> entry(
      K key, V value) {
    return new SimpleImmutableEntry<>(key, value);
  }

  /**
   * Field {@code i}, from 0.
   *
   * @param <T> the Java type of the field
   * @return null if the field is, or there is no STRUCT
   */
  // The compiler knows the field's type.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <T> @Nullable T field(@Nullable Struct struct, int i) {
    return struct == null ? null : (T) struct.get(i);
  }

  /**
   * The element at a position from 1; from the end if it is negative.
   *
   * @return null if there is none there
   */
  public static <T> @Nullable T element(
      @Nullable List<? extends @Nullable T> array, @Nullable Integer position) {
    if (array == null || position == null || position == 0) {
      return null;
    }
    int i = position > 0 ? position - 1 : array.size() + position;
    return i >= 0 && i < array.size() ? array.get(i) : null;
  }

  /** The value of a key; null if there is none. */
  public static <K, V> @Nullable V value(
      @Nullable Map<K, ? extends @Nullable V> map, @Nullable K key) {
    return map == null || key == null ? null : map.get(key);
  }

  /** A MAP of what lambdas make of each key and each value. */
  public static <
          K, V extends @Nullable Object, L extends @Nullable Object, W extends @Nullable Object>
      Map<L, W> transform(
          Map<K, V> map,
          Function<? super K, ? extends L> eachKey,
          Function<? super V, ? extends W> eachValue) {
    Map<L, W> result = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          L newKey = eachKey.apply(key);
          if (result.containsKey(newKey)) {
            throw twice(newKey);
          }
          result.put(newKey, eachValue.apply(value));
        });
    return Collections.unmodifiableMap(result);
  }

  /** An ARRAY of what a lambda makes of each element. */
  public static <T extends @Nullable Object, R extends @Nullable Object> List<R> transform(
      List<T> array, Function<? super T, ? extends R> each) {
    List<R> result = new ArrayList<>(array.size());
    for (T element : array) {
      result.add(each.apply(element));
    }
    return Collections.unmodifiableList(result);
  }

  /**
   * Whether two values of one type with DOUBLEs in it are equal, by those that are not null. As in
   * comparisons of DOUBLEs, 0.0 is -0.0; but what is not a number is equal to itself, as NULLs are,
   * so that each value is equal to itself.
   */
  public static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() == y || x.equals(y);
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return equalLists(x, y);
    }
    if (a instanceof Struct x && b instanceof Struct y) {
      return equalLists(x.values(), y.values());
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x.keySet().equals(y.keySet())
          && x.keySet().stream().allMatch(key -> equal(x.get(key), y.get(key)));
    }
    return Objects.equals(a, b);
  }

  private static boolean equalLists(List<?> x, List<?> y) {
    if (x.size() != y.size()) {
      return false;
    }
    for (int i = 0; i < x.size(); i++) {
      if (!equal(x.get(i), y.get(i))) {
        return false;
      }
    }
    return true;
  }
}
