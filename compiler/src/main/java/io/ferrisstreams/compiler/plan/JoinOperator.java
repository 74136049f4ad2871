package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.RelType.Changelog.STREAM;
import static io.ferrisstreams.compiler.plan.RelType.Changelog.TABLE;

import io.ferrisstreams.serdes.type.Column;
import java.util.List;

/** How the rows of a {@link Join} find each other. */
public sealed interface JoinOperator {

  /** What the pairs are. */
  RelType.Changelog changelog();

  /** Whether rows belong together whose record keys are the same bytes. */
  default boolean isByKeys() {
    return true;
  }

  /** The same where the columns of the left side have moved. */
  default JoinOperator movedLeft(int[] newIndex) {
    return this;
  }

  /**
   * @throws IllegalStateException if sides of that sort cannot be joined like this
   */
  void check(RelType left, RelType right, Join.Kind kind);

  /**
   * Rows of two streams that are not too far apart in time.
   *
   * @param beforeMs how much earlier the right row may be; negative if it has to be later
   * @param afterMs how much later the right row may be; negative if it has to be earlier
   * @param graceMs how late rows may come
   * @param isEager whether a row that is kept comes out at once without another, and again with
   *     each that comes later, rather than once it is known that none will
   */
  record Windowed(long beforeMs, long afterMs, long graceMs, boolean isEager)
      implements JoinOperator {
    /**
     * The grace that Kafka Streams has to be told. It keeps rows for both bounds and the grace,
     * which is a row too few where one bound is zero, or the other way round, and there is no
     * grace.
     */
    public long neededGraceMs() {
      return graceMs + Math.max(0, 1 - (Math.min(beforeMs, afterMs) + graceMs));
    }

    /** How long rows are kept behind the latest one. */
    public long keptMs() {
      return beforeMs + afterMs + neededGraceMs();
    }

    @Override
    public RelType.Changelog changelog() {
      return STREAM;
    }

    @Override
    public void check(RelType left, RelType right, Join.Kind kind) {
      Checks.check(left.kind() == STREAM && right.kind() == STREAM, "windows of a table");
      checkKeys(left, right);
    }
  }

  /** Each row of the left, a stream, with the row that the right, a table, has then. */
  record StreamTable() implements JoinOperator {
    @Override
    public RelType.Changelog changelog() {
      return STREAM;
    }

    @Override
    public void check(RelType left, RelType right, Join.Kind kind) {
      Checks.check(left.kind() == STREAM && right.kind() == TABLE, "not a stream with a table");
      Checks.check(!kind.keepsRight(), "%s join of a stream with a table", kind);
      checkKeys(left, right);
    }
  }

  /** The rows that two tables have of each key. */
  record TableTable() implements JoinOperator {
    @Override
    public RelType.Changelog changelog() {
      return TABLE;
    }

    @Override
    public void check(RelType left, RelType right, Join.Kind kind) {
      Checks.check(left.kind() == TABLE && right.kind() == TABLE, "not a table with a table");
      checkKeys(left, right);
    }
  }

  /**
   * Each row of the left, a table, with the row of the right, a table, whose key it has.
   *
   * @param columns positions in the left row
   */
  record ForeignKey(List<Integer> columns) implements JoinOperator {
    public ForeignKey {
      columns = List.copyOf(columns);
    }

    @Override
    public RelType.Changelog changelog() {
      return TABLE;
    }

    @Override
    public boolean isByKeys() {
      return false;
    }

    @Override
    public ForeignKey movedLeft(int[] newIndex) {
      return newIndex.length == 0
          ? this
          : new ForeignKey(columns.stream().map(i -> newIndex[i]).toList());
    }

    @Override
    public void check(RelType left, RelType right, Join.Kind kind) {
      Checks.check(left.kind() == TABLE && right.kind() == TABLE, "not a table with a table");
      Checks.check(!kind.keepsRight(), "%s join by a foreign key", kind);
      Checks.check(
          columns.size() == right.key().positions().size(), "%s of %s", columns, right.key());
    }
  }

  private static void checkKeys(RelType left, RelType right) {
    List<Column> ofLeft = left.key().encoded().columns().columns();
    List<Column> ofRight = right.key().encoded().columns().columns();
    boolean named = !left.key().encoded().format().equals("kafka");
    boolean sameNames =
        ofLeft.stream()
            .map(Column::name)
            .toList()
            .equals(ofRight.stream().map(Column::name).toList());
    boolean same =
        (!named || sameNames)
            && left.key().encoded().format().equals(right.key().encoded().format())
            && left.key().window().equals(right.key().window())
            && ofLeft.stream()
                .map(Column::type)
                .toList()
                .equals(ofRight.stream().map(Column::type).toList());
    Checks.check(same, "%s beside %s", left.key(), right.key());
  }
}
