package io.ferrisstreams.compiler.property;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A random join, and what it should give: by comparing every row of the one side with every row of
 * the other.
 *
 * @param byKey whether the rows of streams are keyed by what they are joined by
 * @param beforeMs how much earlier the right row may be
 * @param rest a further condition of ON on a row of both sides, or of the right one
 * @param where whether a WHERE asks something of the left row
 * @param latenessMs how late rows come, less than that; none if zero
 */
record JoinOracle(
    Sides sides,
    Kind kind,
    boolean byKey,
    int beforeMs,
    int afterMs,
    boolean eager,
    Rest rest,
    boolean where,
    int latenessMs) {

  enum Sides {
    STREAMS,
    STREAM_TABLE,
    TABLES,
    FOREIGN_KEY;

    boolean leftIsTable() {
      return this == TABLES || this == FOREIGN_KEY;
    }

    boolean rightIsTable() {
      return this != STREAMS;
    }
  }

  enum Kind {
    INNER,
    LEFT,
    RIGHT,
    FULL;

    boolean keepsLeft() {
      return this == LEFT || this == FULL;
    }

    boolean keepsRight() {
      return this == RIGHT || this == FULL;
    }
  }

  enum Rest {
    NONE(""),
    RIGHT(" AND r.x > 3"),
    BOTH(" AND l.x < r.x");

    private final String sql;

    Rest(String sql) {
      this.sql = sql;
    }
  }

  /**
   * A row of either side.
   *
   * @param id of the row; the key of a table that has another table's key
   * @param k what it is joined by, or null
   * @param x anything
   * @param time of its record
   */
  record Row(int id, @Nullable Integer k, int x, long time) {}

  static JoinOracle random(Random random) {
    Sides sides = Sides.values()[random.nextInt(Sides.values().length)];
    List<Kind> kinds =
        switch (sides) {
          case STREAMS, TABLES -> List.of(Kind.values());
          case STREAM_TABLE, FOREIGN_KEY -> List.of(Kind.INNER, Kind.LEFT);
        };
    Kind kind = kinds.get(random.nextInt(kinds.size()));
    List<Rest> rests = new ArrayList<>(List.of(Rest.NONE));
    if (kind == Kind.INNER || kind == Kind.LEFT) {
      rests.add(Rest.RIGHT);
    }
    if (kind == Kind.INNER || kind == Kind.LEFT && sides != Sides.STREAMS) {
      rests.add(Rest.BOTH);
    }
    return new JoinOracle(
        sides,
        kind,
        random.nextBoolean(),
        random.nextInt(4) * 500,
        random.nextInt(4) * 700,
        random.nextBoolean(),
        rests.get(random.nextInt(rests.size())),
        random.nextBoolean(),
        random.nextInt(3) == 0 ? 0 : 3_000);
  }

  String script() {
    String within =
        sides == Sides.STREAMS
            ? "WITHIN (%d MILLISECONDS, %d MILLISECONDS) GRACE PERIOD %d MILLISECONDS"
                .formatted(beforeMs, afterMs, latenessMs)
            : "";
    String into = sides.leftIsTable() ? "TABLE" : "STREAM";
    return """
    CREATE %s l (%s, x INT) WITH ('topic' = 'l');
    CREATE %s r (%s, x INT) WITH ('topic' = 'r');
    CREATE %s o WITH ('topic' = 'o') AS
    SELECT l.id AS l, r.id AS r FROM l %s JOIN r %s ON l.k = r.k%s%s%s;
    """
        .formatted(
            sides.leftIsTable() ? "TABLE" : "STREAM",
            columns(sides.leftIsTable(), sides == Sides.FOREIGN_KEY),
            sides.rightIsTable() ? "TABLE" : "STREAM",
            columns(sides.rightIsTable(), false),
            into,
            kind.name().toLowerCase(Locale.ROOT),
            within,
            rest.sql,
            where ? " WHERE l.x > 2" : "",
            sides == Sides.STREAMS ? eager ? " EMIT CHANGES" : " EMIT FINAL" : "");
  }

  private String columns(boolean isTable, boolean byId) {
    if (isTable) {
      return byId ? "id INT PRIMARY KEY, k INT" : "k INT PRIMARY KEY, id INT";
    }
    return byKey ? "k INT KEY, id INT" : "id INT KEY, k INT";
  }

  /** Whether the records of a side have what they are joined by as their key. */
  boolean isKeyedByK(boolean left) {
    boolean isTable = left ? sides.leftIsTable() : sides.rightIsTable();
    return isTable ? !left || sides != Sides.FOREIGN_KEY : byKey;
  }

  /** The pairs of two streams, in no order. */
  List<String> pairs(List<Row> left, List<Row> right) {
    List<String> pairs = new ArrayList<>();
    for (Row l : left) {
      List<Row> matches = right.stream().filter(r -> belong(l, r)).toList();
      matches.forEach(r -> add(l, r, pairs));
      if (matches.isEmpty() && kind.keepsLeft()) {
        add(l, null, pairs);
      }
    }
    for (Row r : right) {
      if (kind.keepsRight() && left.stream().noneMatch(l -> belong(l, r))) {
        add(null, r, pairs);
      }
    }
    return pairs;
  }

  /** What comes out with a row that comes after those. */
  List<String> arrived(@Nullable Row left, @Nullable Row right, List<Row> ls, List<Row> rs) {
    List<String> pairs = new ArrayList<>();
    if (left != null) {
      rs.stream().filter(r -> belong(left, r)).forEach(r -> add(left, r, pairs));
      if (rs.stream().noneMatch(r -> belong(left, r)) && kind.keepsLeft()) {
        add(left, null, pairs);
      }
    }
    if (right != null && (rest != Rest.RIGHT || right.x > 3)) {
      ls.stream().filter(l -> belong(l, right)).forEach(l -> add(l, right, pairs));
      if (ls.stream().noneMatch(l -> belong(l, right)) && kind.keepsRight()) {
        add(null, right, pairs);
      }
    }
    return pairs;
  }

  /** The pairs of what two tables hold, or of a row and a table. */
  List<String> pairs(Collection<Row> left, Collection<Row> right) {
    return pairs(List.copyOf(left), List.copyOf(right));
  }

  private boolean belong(Row l, Row r) {
    long later = r.time - l.time;
    boolean inTime = sides != Sides.STREAMS || later >= -beforeMs && later <= afterMs;
    boolean restHolds =
        switch (rest) {
          case NONE -> true;
          case RIGHT -> r.x > 3;
          case BOTH -> l.x < r.x;
        };
    return l.k != null && Objects.equals(l.k, r.k) && inTime && restHolds;
  }

  private void add(@Nullable Row l, @Nullable Row r, List<String> pairs) {
    if (!where || l != null && l.x > 2) {
      pairs.add(shown(l == null ? null : l.id, r == null ? null : r.id));
    }
  }

  static String shown(@Nullable Integer left, @Nullable Integer right) {
    return left + "-" + right;
  }
}
