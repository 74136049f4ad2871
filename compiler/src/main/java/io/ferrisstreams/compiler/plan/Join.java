package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pairs of rows, one of either side. Which belong together the {@code operator} says; mostly those
 * whose record keys are the same bytes. No key belongs to no other.
 *
 * @param items the columns of a pair
 * @param keys which of the items are the record key, or -1 for a part of it that none is; each one
 *     of {@link #copies}
 * @param condition what two rows have to fulfil besides, over the items; rows that do not are no
 *     pair. Only where a row of the side that is kept belongs to one other at most
 */
public record Join(
    Rel left,
    Rel right,
    Kind kind,
    JoinOperator operator,
    List<Item> items,
    List<Integer> keys,
    Optional<Expr> condition)
    implements Rel {

  public Join {
    requireNonNull(left, "left");
    requireNonNull(right, "right");
    requireNonNull(kind, "kind");
    requireNonNull(operator, "operator");
    items = List.copyOf(items);
    keys = List.copyOf(keys);
    requireNonNull(condition, "condition");
    RelType ofLeft = left.type();
    RelType ofRight = right.type();
    for (Item item : items) {
      check(item.left < ofLeft.row().size(), "%s of %s", item, ofLeft.row());
      check(item.right < ofRight.row().size(), "%s of %s", item, ofRight.row());
    }
    operator.check(ofLeft, ofRight, kind);
    check(condition.isEmpty() || kind != Kind.FULL, "a condition of a full join");
  }

  /** Which rows are kept that belong to none of the other side. */
  public enum Kind {
    INNER,
    LEFT,
    FULL;

    public boolean keepsLeft() {
      return this != INNER;
    }

    public boolean keepsRight() {
      return this == FULL;
    }
  }

  /**
   * A column of a pair.
   *
   * @param name unique among the items
   * @param left position in the left row, or -1
   * @param right position in the right row, or -1; if both are given, it is that of the left row
   *     where there is one
   */
  public record Item(String name, int left, int right) {
    public Item {
      requireNonNull(name, "name");
      check(left >= 0 || right >= 0, "%s of no side", name);
    }

    /** The same where the columns of the sides have moved. */
    Item moved(int[] newLeft, int[] newRight) {
      return new Item(name, moved(left, newLeft), moved(right, newRight));
    }

    private static int moved(int position, int[] newIndex) {
      return position < 0 || newIndex.length == 0 ? position : newIndex[position];
    }
  }

  /**
   * With fewer columns; parts of the key that are no longer among them are {@code -1}.
   *
   * @param newIndex where each item is now, or -1
   */
  public Join withItems(List<Item> fewer, int[] newIndex) {
    List<Integer> moved = keys.stream().map(k -> k < 0 ? -1 : newIndex[k]).toList();
    Optional<Expr> over =
        condition.map(
            c ->
                Exprs.rewrite(
                    c,
                    node ->
                        node instanceof Expr.ColumnRef ref
                            ? new Expr.ColumnRef(
                                newIndex[ref.index()], ref.name(), ref.type(), ref.nullable())
                            : node));
    return new Join(left, right, kind, operator, fewer, moved, over);
  }

  public Join withCondition(Expr other) {
    return new Join(left, right, kind, operator, items, keys, Optional.of(other));
  }

  /** With other items that are the key. */
  public Join withKeys(List<Integer> other) {
    return new Join(left, right, kind, operator, items, other, condition);
  }

  /** The same over sides whose columns have moved. */
  public Join over(Rel newLeft, Rel newRight, int[] leftIndex, int[] rightIndex) {
    return new Join(
        newLeft,
        newRight,
        kind,
        operator.movedLeft(leftIndex),
        items.stream().map(item -> item.moved(leftIndex, rightIndex)).toList(),
        keys,
        condition);
  }

  /** Whether rows come out only when it is known that no other one belongs to them. */
  public boolean waits() {
    return kind != Kind.INNER
        && operator instanceof JoinOperator.Windowed windowed
        && !windowed.isEager();
  }

  /** The items that hold a part of the record key, whichever rows there are. */
  public List<Integer> copies(int part) {
    List<Integer> ofLeft = copies(left, part);
    List<Integer> ofRight = operator.isByKeys() ? copies(right, part) : List.of();
    return IntStream.range(0, items.size())
        .filter(i -> isCopy(items.get(i), ofLeft, ofRight))
        .boxed()
        .toList();
  }

  private boolean isCopy(Item item, List<Integer> ofLeft, List<Integer> ofRight) {
    boolean isLeft = ofLeft.contains(item.left);
    boolean isRight = ofRight.contains(item.right);
    if (item.left >= 0 && item.right >= 0) {
      return isLeft && isRight;
    }
    return isLeft && !kind.keepsRight() || isRight && !kind.keepsLeft();
  }

  /** The columns of a relation that hold a part of its record key. */
  public static List<Integer> copies(Rel rel, int part) {
    if (rel instanceof Join join) {
      return join.copies(part);
    }
    if (rel instanceof Rel.Filter || rel instanceof Rel.Retime || rel instanceof Rel.Retractions) {
      return copies(rel.inputs().get(0), part);
    }
    if (rel instanceof Rel.Project project) {
      List<Integer> below = copies(project.input(), part);
      return IntStream.range(0, project.items().size())
          .filter(
              i ->
                  project.items().get(i).value() instanceof Expr.ColumnRef ref
                      && below.contains(ref.index()))
          .boxed()
          .toList();
    }
    int position = rel.type().key().positions().get(part);
    return position < 0 ? List.of() : List.of(position);
  }

  @Override
  public RelType type() {
    // Each side is asked once only: through many joins, twice at each would be without end.
    RelType ofLeft = left.type();
    RelType ofRight = right.type();
    Key key = ofLeft.key();
    boolean nullRows =
        operator.changelog() == RelType.Changelog.TABLE
            && (ofLeft.nullRows()
                || ofRight.nullRows()
                || operator instanceof JoinOperator.ForeignKey);
    return new RelType(
        row(ofLeft.row(), ofRight.row()),
        new Key(key.encoded(), keys, key.window()),
        operator.changelog(),
        nullRows);
  }

  private RowType row(RowType ofLeft, RowType ofRight) {
    List<Column> columns = new ArrayList<>();
    for (Item item : items) {
      Column column = item.left >= 0 ? ofLeft.column(item.left) : ofRight.column(item.right);
      columns.add(new Column(item.name, column.type(), isNullable(item, ofLeft, ofRight)));
    }
    return new RowType(columns);
  }

  private boolean isNullable(Item item, RowType left, RowType right) {
    boolean ofLeft = item.left < 0 || left.column(item.left).nullable();
    boolean ofRight = item.right < 0 || right.column(item.right).nullable();
    if (item.left >= 0 && item.right >= 0) {
      return ofLeft || ofRight;
    }
    return item.left >= 0 ? ofLeft || kind.keepsRight() : ofRight || kind.keepsLeft();
  }

  @Override
  public List<Rel> inputs() {
    return List.of(left, right);
  }

  @Override
  public Join withInputs(List<Rel> inputs) {
    return new Join(inputs.get(0), inputs.get(1), kind, operator, items, keys, condition);
  }
}
