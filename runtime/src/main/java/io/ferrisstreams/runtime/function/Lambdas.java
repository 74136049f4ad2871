package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Functions that ask a lambda about each element or entry. */
public final class Lambdas {
  private Lambdas() {}

  /** A lambda of three parameters. */
  @FunctionalInterface
  public interface TriFunction<A, B, C, R> {
    @Nullable R apply(@Nullable A a, @Nullable B b, @Nullable C c);
  }

  @SqlFunction(
      name = "TRANSFORM",
      meaning = "What a lambda makes of each element.",
      example = "TRANSFORM(ARRAY[1, 2, NULL], x => x * 10) = ARRAY[10, 20, NULL]")
  public static <T, R> List<@Nullable R> transform(
      List<@Nullable T> array, Function<@Nullable T, @Nullable R> each) {
    List<@Nullable R> result = new ArrayList<>(array.size());
    for (T element : array) {
      result.add(each.apply(element));
    }
    return Collections.unmodifiableList(result);
  }

  @SqlFunction(
      name = "TRANSFORM",
      meaning =
          "A map of what one lambda makes of each key, and another of each value; both are given"
              + " key and value.",
      example = "TRANSFORM(MAP('a' := 1), (k, v) => UPPER(k), (k, v) => v + 1)['A'] = 2")
  public static <K, V, L, W> Map<L, @Nullable W> transform(
      Map<K, @Nullable V> map,
      BiFunction<K, @Nullable V, @Nullable L> key,
      BiFunction<K, @Nullable V, @Nullable W> value) {
    Map<L, @Nullable W> result = new LinkedHashMap<>();
    map.forEach(
        (k, v) -> {
          L changed = key.apply(k, v);
          if (changed == null) {
            throw Limits.bad("TRANSFORM makes NULL of the key " + k);
          }
          if (result.containsKey(changed)) {
            throw Limits.bad("TRANSFORM makes the key " + changed + " of two keys");
          }
          result.put(changed, value.apply(k, v));
        });
    return Collections.unmodifiableMap(result);
  }

  @SqlFunction(
      name = "FILTER",
      meaning = "The elements of which the lambda is true.",
      example = "FILTER(ARRAY[1, 5, NULL, 7], x => x > 4) = ARRAY[5, 7]")
  public static <T> List<@Nullable T> filter(
      List<@Nullable T> array, Function<@Nullable T, @Nullable Boolean> wanted) {
    List<@Nullable T> result = new ArrayList<>();
    for (T element : array) {
      if (Boolean.TRUE.equals(wanted.apply(element))) {
        result.add(element);
      }
    }
    return Collections.unmodifiableList(result);
  }

  @SqlFunction(
      name = "FILTER",
      meaning = "The entries of whose key and value the lambda is true.",
      example = "CARDINALITY(FILTER(MAP('a' := 1, 'b' := 2), (k, v) => v > 1)) = 1")
  public static <K, V> Map<K, @Nullable V> filter(
      Map<K, @Nullable V> map, BiFunction<K, @Nullable V, @Nullable Boolean> wanted) {
    Map<K, @Nullable V> result = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (Boolean.TRUE.equals(wanted.apply(key, value))) {
            result.put(key, value);
          }
        });
    return Collections.unmodifiableMap(result);
  }

  @SqlFunction(
      name = "REDUCE",
      meaning =
          "What is left of a first value when the lambda made the next one of it and each element"
              + " in turn; the first value if there is no array.",
      example = {
        "REDUCE(ARRAY[1, 2, 3], 10, (sum, x) => sum + x) = 16",
        "REDUCE(ARRAY['a', 'b'], '', (all, x) => x || all) = 'ba'"
      })
  public static <T, S> @Nullable S reduce(
      @Nullable List<@Nullable T> array,
      S first,
      BiFunction<@Nullable S, @Nullable T, @Nullable S> next) {
    S state = first;
    if (array != null) {
      for (T element : array) {
        state = bounded(next.apply(state, element));
      }
    }
    return state;
  }

  @SqlFunction(
      name = "REDUCE",
      meaning = "The same with each key and value of a map.",
      example = "REDUCE(MAP('a' := 1, 'b' := 2), 0, (sum, k, v) => sum + v) = 3")
  public static <K, V, S> @Nullable S reduce(
      @Nullable Map<K, @Nullable V> map, S first, TriFunction<S, K, V, S> next) {
    S state = first;
    if (map != null) {
      for (Map.Entry<K, @Nullable V> entry : map.entrySet()) {
        state = bounded(next.apply(state, entry.getKey(), entry.getValue()));
      }
    }
    return state;
  }

  /** A value that doubles with each element is too large for any machine before long. */
  private static <S> @Nullable S bounded(@Nullable S state) {
    if (state instanceof String text) {
      Limits.text("REDUCE", text.length());
    } else if (state instanceof Bytes bytes) {
      Limits.bytes("REDUCE", bytes.size());
    } else if (state instanceof List<?> array) {
      Limits.elements("REDUCE", array.size());
    } else if (state instanceof Map<?, ?> map) {
      Limits.elements("REDUCE", map.size());
    }
    return state;
  }

  @SqlFunction(
      name = "ANY_MATCH",
      meaning = "Whether the lambda is true of an element.",
      example = "ANY_MATCH(ARRAY[1, 5], x => x > 4)")
  public static <T> boolean anyMatch(
      List<@Nullable T> array, Function<@Nullable T, @Nullable Boolean> wanted) {
    for (T element : array) {
      if (Boolean.TRUE.equals(wanted.apply(element))) {
        return true;
      }
    }
    return false;
  }

  @SqlFunction(
      name = "ALL_MATCH",
      meaning = "Whether the lambda is true of all elements.",
      example = "NOT ALL_MATCH(ARRAY[1, 5], x => x > 4)")
  public static <T> boolean allMatch(
      List<@Nullable T> array, Function<@Nullable T, @Nullable Boolean> wanted) {
    for (T element : array) {
      if (!Boolean.TRUE.equals(wanted.apply(element))) {
        return false;
      }
    }
    return true;
  }
}
