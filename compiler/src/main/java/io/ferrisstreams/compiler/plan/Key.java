package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the record key of a relation holds.
 *
 * @param encoded the key's columns as its bytes have them; none if nothing is known of the key
 * @param positions where each of them stands in the relation's row, or -1; there it may have
 *     another name
 * @param window what stands in the key's bytes behind the columns
 */
public record Key(Encoded encoded, List<Integer> positions, KeyWindow window) {
  /** Nothing is known of the key. */
  public static final Key UNKNOWN = new Key(Encoded.NOTHING, List.of());

  public Key {
    requireNonNull(encoded, "encoded");
    positions = List.copyOf(positions);
    requireNonNull(window, "window");
    check(positions.size() == encoded.columns().size(), "%s at %s", encoded, positions);
  }

  /** Without a window. */
  public Key(Encoded encoded, List<Integer> positions) {
    this(encoded, positions, KeyWindow.NONE);
  }

  /** The same columns, at other places of a row. */
  public Key at(List<Integer> other) {
    return new Key(encoded, other, window);
  }

  /** The same key with a window behind its columns. */
  public Key in(KeyWindow other) {
    return new Key(encoded, positions, other);
  }

  /** A key whose columns have the same names in {@code row}, as far as they are in it. */
  public static Key of(Encoded encoded, RowType row) {
    return new Key(
        encoded, encoded.columns().columns().stream().map(c -> row.indexOf(c.name())).toList());
  }

  public boolean isKnown() {
    return !positions.isEmpty();
  }

  /** Whether column {@code position} of the row is part of the key. */
  public boolean holds(int position) {
    return positions.contains(position);
  }

  /**
   * The columns under the names they have in {@code row}, or in the bytes if they are not in it.
   */
  public List<Column> columns(RowType row) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      columns.add(
          positions.get(i) < 0 ? encoded.columns().column(i) : row.column(positions.get(i)));
    }
    return columns;
  }

  /**
   * The same key where a projection has put its columns: the first that is a plain copy of each.
   */
  public Key through(List<Rel.Project.Item> items) {
    return at(positions.stream().map(p -> p < 0 ? -1 : copy(p, items)).toList());
  }

  private static int copy(int position, List<Rel.Project.Item> items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).value() instanceof Expr.ColumnRef ref && ref.index() == position) {
        return i;
      }
    }
    return -1;
  }

  /** The same key in a row whose columns moved. */
  public Key moved(int[] newIndex) {
    return at(positions.stream().map(p -> p < 0 ? -1 : newIndex[p]).toList());
  }
}
