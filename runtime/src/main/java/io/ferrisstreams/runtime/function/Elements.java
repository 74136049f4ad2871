package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Functions that look into arrays, put them in order or cut them. */
public final class Elements {
  private Elements() {}

  @SqlFunction(
      name = "ARRAY_LENGTH",
      aliases = "CARDINALITY",
      meaning = "How many elements an array has, NULLs included.",
      example = "ARRAY_LENGTH(ARRAY[7, 8, NULL]) = 3")
  public static <T extends @Nullable Object> int arrayLength(List<T> array) {
    return array.size();
  }

  @SqlFunction(
      name = "ARRAY_CONTAINS",
      meaning = "Whether a value, which may be NULL, is an element; false if there is no array.",
      example = {"ARRAY_CONTAINS(ARRAY['a', 'b'], 'b')", "NOT ARRAY_CONTAINS(ARRAY[1, 2], 3)"})
  public static <T> boolean arrayContains(@Nullable List<@Nullable T> array, @Nullable T value) {
    return array != null && index(array, value) >= 0;
  }

  @SqlFunction(
      name = "ARRAY_POSITION",
      meaning = "The place, from 1, of a value's first occurrence; 0 if it is not there.",
      example = {
        "ARRAY_POSITION(ARRAY['a', 'b', 'a'], 'b') = 2",
        "ARRAY_POSITION(ARRAY['a', 'b'], 'c') = 0"
      })
  public static <T> int arrayPosition(List<@Nullable T> array, T value) {
    return index(array, value) + 1;
  }

  private static <T> int index(List<@Nullable T> array, @Nullable T value) {
    for (int i = 0; i < array.size(); i++) {
      if (Same.values(array.get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  @SqlFunction(
      name = "ELEMENT_AT",
      meaning =
          "The n-th element, from 1, or from the end if it is negative; NULL if none is there.",
      example = {
        "ELEMENT_AT(ARRAY['a', 'b'], 2) = 'b'",
        "ELEMENT_AT(ARRAY['a', 'b'], -1) = 'b'",
        "ELEMENT_AT(ARRAY['a', 'b'], 3) IS NULL"
      })
  public static <T> @Nullable T elementAt(List<@Nullable T> array, int n) {
    int i = n > 0 ? n - 1 : array.size() + n;
    return n != 0 && i >= 0 && i < array.size() ? array.get(i) : null;
  }

  @SqlFunction(
      name = "ARRAY_MAX",
      meaning = "The greatest element, NULLs left out; NULL if there is none.",
      example = {"ARRAY_MAX(ARRAY[1, NULL, 7]) = 7", "ARRAY_MAX(ARRAY['b', 'a']) = 'b'"})
  public static <T extends Comparable<T>> @Nullable T arrayMax(List<@Nullable T> array) {
    T max = null;
    for (T element : array) {
      if (element != null && (max == null || element.compareTo(max) > 0)) {
        max = element;
      }
    }
    return max;
  }

  @SqlFunction(
      name = "ARRAY_MIN",
      meaning = "The least element, NULLs left out; NULL if there is none.",
      example = {"ARRAY_MIN(ARRAY[1, NULL, 7]) = 1", "ARRAY_MIN(ARRAY['b', 'a']) = 'a'"})
  public static <T extends Comparable<T>> @Nullable T arrayMin(List<@Nullable T> array) {
    T min = null;
    for (T element : array) {
      if (element != null && (min == null || element.compareTo(min) < 0)) {
        min = element;
      }
    }
    return min;
  }

  @SqlFunction(
      name = "ARRAY_SORT",
      meaning = "The elements in ascending order, NULLs behind them.",
      example = "ARRAY_SORT(ARRAY[3, NULL, 1]) = ARRAY[1, 3, NULL]")
  public static <T extends Comparable<T>> List<@Nullable T> arraySort(List<@Nullable T> array) {
    return sorted(array, Comparator.naturalOrder());
  }

  @SqlFunction(
      name = "ARRAY_SORT",
      meaning = "The elements in the order 'ASC' or 'DESC', NULLs behind them in both.",
      example = "ARRAY_SORT(ARRAY[3, NULL, 1, 4], 'DESC') = ARRAY[4, 3, 1, NULL]")
  public static <T extends Comparable<T>> List<@Nullable T> arraySort(
      List<@Nullable T> array, String order) {
    return switch (order.toUpperCase(Locale.ROOT)) {
      case "ASC", "ASCENDING" -> sorted(array, Comparator.naturalOrder());
      case "DESC", "DESCENDING" -> sorted(array, Comparator.reverseOrder());
      default -> throw Limits.bad("unknown order '" + order + "', there is ASC and DESC");
    };
  }

  private static <T extends Comparable<T>> List<@Nullable T> sorted(
      List<@Nullable T> array, Comparator<T> order) {
    List<@Nullable T> sorted = new ArrayList<>(array);
    sorted.sort(Comparator.nullsLast(order));
    return Collections.unmodifiableList(sorted);
  }

  @SqlFunction(
      name = "SLICE",
      meaning =
          "The elements from one place, from 1, up to another, that one included; NULL if the array"
              + " has no such places.",
      example = {
        "SLICE(ARRAY['a', 'b', 'c', 'd'], 2, 3) = ARRAY['b', 'c']",
        "SLICE(ARRAY['a', 'b'], 2, 3) IS NULL"
      })
  public static <T> @Nullable List<@Nullable T> slice(
      List<@Nullable T> array, @Nullable Integer from, @Nullable Integer to) {
    int start = from == null ? 0 : from - 1;
    int end = to == null ? array.size() : to;
    return start < 0 || end > array.size() || start > end
        ? null
        : Collections.unmodifiableList(new ArrayList<>(array.subList(start, end)));
  }

  @SqlFunction(
      name = "ARRAY_JOIN",
      meaning = "The texts of all elements with commas between them; 'null' for NULL.",
      example = "ARRAY_JOIN(ARRAY[1, NULL, 3]) = '1,null,3'")
  public static <T> String arrayJoin(List<@Nullable T> array, SqlType type) {
    return arrayJoin(array, type, ",");
  }

  @SqlFunction(
      name = "ARRAY_JOIN",
      meaning = "The same with a separator of one's own.",
      example = {"ARRAY_JOIN(ARRAY['a', 'b'], ' - ') = 'a - b'"})
  public static <T> String arrayJoin(
      List<@Nullable T> array, SqlType type, @Nullable String separator) {
    SqlType element = ((SqlType.Array) type).element();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < array.size(); i++) {
      if (i > 0 && separator != null) {
        out.append(separator);
      }
      T value = array.get(i);
      out.append(value == null ? "null" : ValueText.of(value, element));
      Limits.text("ARRAY_JOIN", out.length());
    }
    return out.toString();
  }

  @SqlFunction(
      name = "GENERATE_SERIES",
      meaning = "The whole numbers from one to another, upward or downward.",
      example = {
        "GENERATE_SERIES(1, 4) = ARRAY[1, 2, 3, 4]",
        "GENERATE_SERIES(2, 0) = ARRAY[2, 1, 0]"
      })
  public static List<Integer> generateSeries(int from, int to) {
    return generateSeries(from, to, from <= to ? 1 : -1);
  }

  @SqlFunction(
      name = "GENERATE_SERIES",
      meaning = "The same in steps, which are not 0 and lead from the one toward the other.",
      example = "GENERATE_SERIES(0, 10, 4) = ARRAY[0, 4, 8]")
  public static List<Integer> generateSeries(int from, int to, int step) {
    List<Integer> series = new ArrayList<>(length(from, to, step));
    for (long i = from; step > 0 ? i <= to : i >= to; i += step) {
      series.add((int) i);
    }
    return Collections.unmodifiableList(series);
  }

  @SqlFunction(
      name = "GENERATE_SERIES",
      meaning = "The same of large numbers.",
      example = "ARRAY_LENGTH(GENERATE_SERIES(CAST(9999999999 AS BIGINT), 10000000001)) = 3")
  public static List<Long> generateSeries(long from, long to) {
    return generateSeries(from, to, from <= to ? 1 : -1);
  }

  @SqlFunction(
      name = "GENERATE_SERIES",
      meaning = "The same of large numbers, in steps.",
      example = "ARRAY_LENGTH(GENERATE_SERIES(10000000000, 0, -4000000)) = 2501")
  public static List<Long> generateSeries(long from, long to, int step) {
    int length = length(from, to, step);
    List<Long> series = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      series.add(from + (long) i * step);
    }
    return Collections.unmodifiableList(series);
  }

  private static int length(long from, long to, int step) {
    if (step == 0 || from < to && step < 0 || from > to && step > 0) {
      throw Limits.bad("GENERATE_SERIES from " + from + " to " + to + " in steps of " + step);
    }
    try {
      long distance = Math.absExact(Math.subtractExact(to, from));
      return Limits.elements("GENERATE_SERIES", distance / Math.abs((long) step) + 1);
    } catch (ArithmeticException e) {
      throw Limits.bad("GENERATE_SERIES from " + from + " to " + to + " has too many elements");
    }
  }
}
