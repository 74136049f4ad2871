package io.ferrisstreams.compiler.property;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate as SQL, and what it yields of the rows of a group, recomputed from all of them.
 *
 * @param undone whether it can be asked of a table
 * @param rounded whether it is a DOUBLE
 * @param result of the rows in the order in which they came; an ArithmeticException is a row error.
 *     Whole numbers and decimals are BigDecimals, of the result's scale
 */
record Aggregation(
    String sql,
    boolean undone,
    boolean rounded,
    Function<List<Map<String, Object>>, @Nullable Object> result) {
  private static final BigInteger MOST_DIGITS = BigInteger.TEN.pow(38);
  private static final BigInteger LONGS = BigInteger.ONE.shiftLeft(63);
  private static final Comparator<Object> ORDER =
      (a, b) ->
          a instanceof BigDecimal number
              ? number.compareTo((BigDecimal) b)
              : ((String) a).compareTo((String) b);

  /** One of each sort. */
  static final List<Aggregation> ALL =
      List.of(
          table("COUNT(*)", rows -> whole(rows.size())),
          table("COUNT(x)", rows -> whole(values(rows, "x").size())),
          table("COUNT(t, d)", rows -> whole(both(rows, "t", "d").size())),
          table(
              "COUNT(*) FILTER (WHERE x > 1)",
              rows ->
                  whole(values(rows, "x").stream().filter(x -> number(x).intValue() > 1).count())),
          table("COUNT(DISTINCT x)", rows -> whole(different(values(rows, "x")).size())),
          table("COUNT(DISTINCT x, t)", rows -> whole(different(both(rows, "x", "t")).size())),
          table("SUM(x)", rows -> sum(values(rows, "x"), 0, LONGS)),
          table("SUM(b)", rows -> sum(values(rows, "b"), 0, LONGS)),
          table("SUM(d)", rows -> sum(values(rows, "d"), 2, MOST_DIGITS)),
          table("SUM(w)", rows -> sum(values(rows, "w"), 4, MOST_DIGITS)),
          table(
              "SUM(d) FILTER (WHERE t = 'a')",
              rows ->
                  sum(
                      values(rows.stream().filter(row -> "a".equals(row.get("t"))).toList(), "d"),
                      2,
                      MOST_DIGITS)),
          table("SUM(DISTINCT x)", rows -> sum(different(values(rows, "x")), 0, LONGS)),
          table("SUM(x * d)", rows -> sum(products(rows), 2, MOST_DIGITS)),
          rounded("SUM(f)", rows -> real(exact(rows, "f"))),
          rounded("AVG(x)", rows -> real(mean(values(rows, "x"), RoundingMode.HALF_EVEN, 30))),
          table("AVG(d)", rows -> mean(values(rows, "d"), RoundingMode.HALF_UP, 6)),
          table("MIN(x)", rows -> ordered(values(rows, "x")).findFirst()),
          table("MAX(w)", rows -> ordered(values(rows, "w")).findLast()),
          table("MIN(t)", rows -> ordered(values(rows, "t")).findFirst()),
          table("MAX(d)", rows -> ordered(values(rows, "d")).findLast()),
          rounded("VAR_POP(x)", rows -> variance(values(rows, "x"), 0)),
          rounded("VARIANCE(f)", rows -> variance(values(rows, "f"), 1)),
          rounded("MEDIAN(x)", rows -> median(values(rows, "x"))),
          table("COLLECT_LIST(x)", rows -> all(rows, "x")),
          table("COLLECT_SET(t)", rows -> different(all(rows, "t"))),
          table("HISTOGRAM(t)", rows -> counted(values(rows, "t"))),
          stream("FIRST(t)", rows -> first(values(rows, "t"))),
          stream("LAST(t)", rows -> last(values(rows, "t"))),
          stream("MAX_BY(t, x)", Aggregation::textOfLargest),
          stream("STRING_AGG(t, '-')", rows -> joined(values(rows, "t"))),
          stream(
              "TOPK(x, 2)",
              rows -> ordered(values(rows, "x")).reversed().stream().limit(2).toList()),
          stream(
              "TOPKDISTINCT(x, 2)",
              rows -> ordered(different(values(rows, "x"))).reversed().stream().limit(2).toList()),
          stream("APPROX_COUNT_DISTINCT(x)", rows -> whole(different(values(rows, "x")).size())));

  private static Aggregation table(
      String sql, Function<List<Map<String, Object>>, @Nullable Object> result) {
    return new Aggregation(sql, true, false, result);
  }

  private static Aggregation rounded(
      String sql, Function<List<Map<String, Object>>, @Nullable Object> result) {
    return new Aggregation(sql, true, true, result);
  }

  private static Aggregation stream(
      String sql, Function<List<Map<String, Object>>, @Nullable Object> result) {
    return new Aggregation(sql, false, false, result);
  }

  /** Values in their order. */
  private record Ordered(List<Object> values) {
    @Nullable Object findFirst() {
      return first(values);
    }

    @Nullable Object findLast() {
      return last(values);
    }

    List<Object> reversed() {
      List<Object> reversed = new ArrayList<>(values);
      Collections.reverse(reversed);
      return reversed;
    }
  }

  private static Ordered ordered(List<Object> values) {
    return new Ordered(values.stream().sorted(ORDER).toList());
  }

  private static BigDecimal number(Object value) {
    return (BigDecimal) value;
  }

  private static BigDecimal whole(long number) {
    return BigDecimal.valueOf(number);
  }

  private static List<Object> values(List<Map<String, Object>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).filter(Objects::nonNull).toList();
  }

  /** Where neither is NULL. */
  private static List<Object> both(List<Map<String, Object>> rows, String column, String other) {
    return rows.stream()
        .filter(row -> row.get(column) != null && row.get(other) != null)
        .<Object>map(row -> List.of(row.get(column), row.get(other)))
        .toList();
  }

  private static List<Object> products(List<Map<String, Object>> rows) {
    return rows.stream()
        .filter(row -> row.get("x") != null && row.get("d") != null)
        .<Object>map(row -> number(row.get("x")).multiply(number(row.get("d"))))
        .toList();
  }

  private static List<Object> all(List<Map<String, Object>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static List<Object> different(List<Object> values) {
    return new ArrayList<>(new LinkedHashSet<>(values));
  }

  /**
   * @param limit of the unscaled sum; what reaches it is an error
   */
  private static @Nullable BigDecimal sum(List<Object> values, int scale, BigInteger limit) {
    if (values.isEmpty()) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO.setScale(scale);
    for (Object value : values) {
      sum = sum.add(number(value));
    }
    BigInteger unscaled = sum.unscaledValue();
    boolean least = limit.equals(LONGS) && unscaled.equals(LONGS.negate());
    if (unscaled.abs().compareTo(limit) >= 0 && !least) {
      throw new ArithmeticException("overflow");
    }
    return sum;
  }

  private static @Nullable BigDecimal mean(List<Object> values, RoundingMode mode, int scale) {
    if (values.isEmpty()) {
      return null;
    }
    BigDecimal sum = values.stream().map(Aggregation::number).reduce(whole(0), BigDecimal::add);
    return sum.divide(whole(values.size()), scale, mode);
  }

  private static @Nullable BigDecimal exact(List<Map<String, Object>> rows, String column) {
    List<Object> values = values(rows, column);
    return values.isEmpty()
        ? null
        : values.stream().map(Aggregation::number).reduce(whole(0), BigDecimal::add);
  }

  private static @Nullable Double real(@Nullable BigDecimal number) {
    return number == null ? null : (Double) number.doubleValue();
  }

  private static @Nullable Double variance(List<Object> values, int less) {
    if (values.size() <= less) {
      return null;
    }
    BigDecimal mean = requireNonNull(mean(values, RoundingMode.HALF_EVEN, 40));
    BigDecimal squares =
        values.stream()
            .map(value -> number(value).subtract(mean).pow(2))
            .reduce(whole(0), BigDecimal::add);
    return squares.divide(whole(values.size() - less), 40, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static @Nullable Double median(List<Object> values) {
    List<Object> sorted = ordered(values).values;
    if (sorted.isEmpty()) {
      return null;
    }
    BigDecimal low = number(sorted.get((sorted.size() - 1) / 2));
    BigDecimal high = number(sorted.get(sorted.size() / 2));
    return low.add(high).doubleValue() / 2;
  }

  private static Map<String, Object> counted(List<Object> values) {
    return values.stream()
        .collect(
            Collectors.toMap(
                value -> (String) value,
                value -> whole(1),
                (a, b) -> number(a).add(number(b)),
                TreeMap::new));
  }

  private static @Nullable Object first(List<Object> values) {
    return values.isEmpty() ? null : values.get(0);
  }

  private static @Nullable Object last(List<Object> values) {
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  private static @Nullable String joined(List<Object> values) {
    return values.isEmpty()
        ? null
        : values.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }

  /** The first of several that are largest. */
  private static @Nullable Object textOfLargest(List<Map<String, Object>> rows) {
    Map<String, Object> largest = null;
    for (Map<String, Object> row : rows) {
      Object x = row.get("x");
      if (x != null && (largest == null || number(x).compareTo(number(largest.get("x"))) > 0)) {
        largest = row;
      }
    }
    return largest == null ? null : largest.get("t");
  }
}
