package io.ferrisstreams.compiler.property;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A random window, as SQL and as what it means: everything computed from all rows that were seen.
 *
 * @param order 0 for none, 1 ascending, -1 descending
 * @param buffer 0 for none
 * @param rows whether the frame counts rows
 * @param start null for unbounded
 */
record OverOracle(
    int order, boolean nullsFirst, int buffer, boolean rows, @Nullable Integer start, int end) {
  private static final int SPARE = 16;

  /** A row of the source. */
  record Seen(int id, String key, @Nullable Integer o, @Nullable Integer x, @Nullable Double d) {

    /** Mostly in order. */
    static Seen random(Random random, int id) {
      int jitter = random.nextInt(4) == 0 ? random.nextInt(9) : 0;
      return new Seen(
          id,
          random.nextInt(5) == 0 ? "b" : "a",
          random.nextInt(30) == 0 ? null : Integer.valueOf(id / 2 - jitter),
          random.nextInt(6) == 0 ? null : Integer.valueOf(random.nextInt(20) - 10),
          random.nextInt(6) == 0 ? null : Double.valueOf(random.nextInt(100) / 4.0));
    }

    String json() {
      return "{\"id\":%d,\"k\":\"%s\",\"o\":%s,\"x\":%s,\"d\":%s}".formatted(id, key, o, x, d);
    }
  }

  static OverOracle random(Random random) {
    int order = random.nextInt(4) == 0 ? 0 : random.nextInt(6) == 0 ? -1 : 1;
    int buffer = order < 0 || random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 0;
    boolean rows = order == 0 || random.nextBoolean();
    Integer start = random.nextInt(3) == 0 ? null : Integer.valueOf(-random.nextInt(9));
    int end = random.nextInt(3) == 0 ? random.nextInt(7) - 3 : 0;
    end = buffer > 0 ? Math.min(0, end) : end;
    return new OverOracle(
        order,
        random.nextBoolean(),
        buffer,
        rows,
        start == null ? null : Integer.valueOf(Math.min(start, end)),
        end);
  }

  private String window(boolean framed) {
    String orderBy =
        order == 0
            ? ""
            : " ORDER BY o "
                + (order < 0 ? "DESC" : "ASC")
                + (nullsFirst ? " NULLS FIRST" : " NULLS LAST");
    return "OVER ("
        + (buffer > 0 ? "ROWS WINDOW BUFFER " + buffer + " ROWS " : "")
        + "PARTITION BY k"
        + orderBy
        + (framed ? frame() : "")
        + ")";
  }

  private String frame() {
    return (rows ? " ROWS" : " RANGE")
        + " BETWEEN "
        + (start == null ? "UNBOUNDED PRECEDING" : bound(start))
        + " AND "
        + bound(end);
  }

  private static String bound(int offset) {
    return offset == 0
        ? "CURRENT ROW"
        : Math.abs(offset) + (offset < 0 ? " PRECEDING" : " FOLLOWING");
  }

  /** The functions, each under a name. */
  String select() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("sum_x", "SUM(x)");
    all.put("count_x", "COUNT(x)");
    all.put("count_all", "COUNT(*)");
    all.put("avg_d", "AVG(d)");
    all.put("min_x", "MIN(x)");
    all.put("max_d", "MAX(d)");
    all.put("different", "COUNT(DISTINCT x)");
    all.put("list", "COLLECT_LIST(x)");
    all.put("first_value", "FIRST_VALUE(x)");
    all.put("last_value", "LAST_VALUE(x)");
    all.put("nth", "NTH_VALUE(x, 3)");
    Map<String, String> unframed = new LinkedHashMap<>();
    unframed.put("lag", "LAG(x, 2)");
    unframed.put("lag_or", "LAG(x, 1, -99)");
    unframed.put("number", "ROW_NUMBER()");
    unframed.put("rank", "RANK()");
    unframed.put("dense", "DENSE_RANK()");
    unframed.put("percent", "PERCENT_RANK()");
    unframed.put("cume", "CUME_DIST()");
    unframed.put("tile", "NTILE(3)");
    if (end > 0) {
      unframed.put("lead", "LEAD(x, 2)");
    }
    List<String> items = new ArrayList<>();
    all.forEach((name, call) -> items.add(call + " " + window(true) + " AS " + name));
    unframed.forEach((name, call) -> items.add(call + " " + window(false) + " AS " + name));
    return String.join(",\n  ", items);
  }

  private Comparator<Seen> comparator() {
    if (order == 0) {
      return Comparator.comparing(seen -> 0);
    }
    return (a, b) -> {
      if (a.o == null || b.o == null) {
        return Objects.equals(a.o, b.o) ? 0 : (a.o == null) == nullsFirst ? -1 : 1;
      }
      return order * a.o.compareTo(b.o);
    };
  }

  private boolean hasDistance() {
    return !rows && (end != 0 || start != null && start != 0);
  }

  /** Whether a row may fail: it comes far out of order, or has no distance to others. */
  boolean mayBeLate(List<Seen> seen, Seen row) {
    if (hasDistance() && row.o == null) {
      return true;
    }
    if (order == 0 || buffer > 0) {
      return false;
    }
    long behind = seen.stream().filter(s -> comparator().compare(s, row) > 0).count();
    return !rows && start != null ? behind > 0 : behind > SPARE;
  }

  /** Whether results wait for later rows. */
  boolean waits() {
    return end > 0;
  }

  /** What each function says of a row when these were seen. */
  Map<String, String> expected(List<Seen> seen, Seen row) {
    List<Seen> all =
        buffer == 0 ? seen : seen.subList(Math.max(0, seen.size() - buffer), seen.size());
    List<Seen> sorted = all.stream().sorted(comparator()).collect(Collectors.toList());
    int at = sorted.indexOf(row);
    List<Seen> frame = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (isIn(sorted, i, at)) {
        frame.add(sorted.get(i));
      }
    }
    Map<String, String> expected = new LinkedHashMap<>();
    List<Integer> xs = frame.stream().map(Seen::x).filter(Objects::nonNull).toList();
    List<Double> ds = frame.stream().map(Seen::d).filter(Objects::nonNull).toList();
    expected.put("sum_x", xs.isEmpty() ? "null" : shown(xs.stream().mapToLong(x -> x).sum()));
    expected.put("count_x", shown(xs.size()));
    expected.put("count_all", shown(frame.size()));
    expected.put(
        "avg_d", ds.isEmpty() ? "null" : shown(ds.stream().mapToDouble(d -> d).sum() / ds.size()));
    expected.put(
        "min_x", xs.stream().min(Comparator.naturalOrder()).map(OverOracle::shown).orElse("null"));
    expected.put(
        "max_d", ds.stream().max(Comparator.naturalOrder()).map(OverOracle::shown).orElse("null"));
    expected.put("different", shown(new HashSet<>(xs).size()));
    expected.put(
        "list", frame.stream().map(s -> shown(s.x)).collect(Collectors.joining(",", "[", "]")));
    expected.put("first_value", frame.isEmpty() ? "null" : shown(frame.get(0).x));
    expected.put("last_value", frame.isEmpty() ? "null" : shown(frame.get(frame.size() - 1).x));
    expected.put("nth", frame.size() < 3 ? "null" : shown(frame.get(2).x));
    expected.put("lag", at < 2 ? "null" : shown(sorted.get(at - 2).x));
    if (end > 0) {
      expected.put("lead", at + 2 < sorted.size() ? shown(sorted.get(at + 2).x) : "null");
    }
    expected.put("lag_or", at < 1 ? "-99.0" : shown(sorted.get(at - 1).x));
    long less = sorted.stream().filter(s -> comparator().compare(s, row) < 0).count();
    long notGreater = sorted.stream().filter(s -> comparator().compare(s, row) <= 0).count();
    int size = sorted.size();
    expected.put("number", shown(at + 1));
    expected.put("rank", shown(less + 1));
    long steps =
        order == 0
            ? 1
            : sorted.stream()
                .filter(s -> comparator().compare(s, row) <= 0)
                .map(Seen::o)
                .distinct()
                .count();
    expected.put("dense", shown(steps));
    expected.put("percent", shown(size == 1 ? 0 : (double) less / (size - 1)));
    expected.put("cume", shown((double) notGreater / size));
    expected.put("tile", shown(tile(at, size)));
    return expected;
  }

  /** In which of three parts: the first ones are as large, or larger by one. */
  private static int tile(int at, int size) {
    int n = 3;
    int tile = 0;
    int end = 0;
    while (at >= end) {
      end += size / n + (tile < size % n ? 1 : 0);
      tile++;
    }
    return tile;
  }

  private boolean isIn(List<Seen> sorted, int i, int at) {
    if (rows) {
      return (start == null || i >= at + start) && i <= at + end;
    }
    Seen row = sorted.get(i);
    Seen current = sorted.get(at);
    int compared = comparator().compare(row, current);
    boolean fromStart =
        start == null || (start == 0 ? compared >= 0 : distance(current, row) >= start);
    boolean toEnd = end == 0 ? compared <= 0 : distance(current, row) <= end;
    return fromStart && toEnd;
  }

  private int distance(Seen from, Seen to) {
    if (from.o == null || to.o == null) {
      throw new AssertionError("no distance");
    }
    return order * (to.o - from.o);
  }

  static String shown(@Nullable Object value) {
    if (value instanceof JsonNode node) {
      if (node.isNull()) {
        return "null";
      }
      if (node.isArray()) {
        List<String> all = new ArrayList<>();
        node.forEach(element -> all.add(shown(element)));
        return "[" + String.join(",", all) + "]";
      }
      return String.valueOf(node.asDouble());
    }
    return value == null ? "null" : String.valueOf(((Number) value).doubleValue());
  }
}
