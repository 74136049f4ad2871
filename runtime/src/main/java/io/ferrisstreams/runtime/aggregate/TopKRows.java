package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code n} greatest values, the greatest first, each with other columns of its row. Mutable,
 * as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class TopKRows<T extends Comparable<T>> implements Accumulator<TopKRows<T>> {
  private final List<SqlType> types;
  private final int n;
  private final Ranking<Struct> ranking;

  /**
   * @param types of the value and the other columns
   * @param n at least 1
   */
  public TopKRows(List<SqlType> types, int n) {
    this.types = List.copyOf(types);
    this.n = n;
    ranking = new Ranking<>(struct(types), n, Comparator.comparing(this::value).reversed(), false);
  }

  @SuppressWarnings("unchecked") // only values of T come first
  private T value(Struct row) {
    Object value = row.get(0);
    if (value == null) {
      throw StateInput.bad("NULL has no rank");
    }
    return (T) value;
  }

  public void add(T value, @Nullable Object... columns) {
    @Nullable Object[] row = new Object[columns.length + 1];
    row[0] = value;
    System.arraycopy(columns, 0, row, 1, columns.length);
    ranking.add(Struct.of(row));
  }

  @Override
  public void merge(TopKRows<T> other) {
    ranking.merge(other.ranking);
  }

  @SqlAggregate(
      name = "TOPK",
      meaning =
          "The n greatest values, the greatest first, each with the other columns of its row as"
              + " col0, col1… of a STRUCT whose first field is sort_col.",
      example = "TOPK(x, y, 2): (5, 'a'), (NULL, 'b'), (9, NULL), (5, 'c') → [(9, NULL), (5, 'a')]")
  public List<@Nullable Struct> rows() {
    return ranking.values();
  }

  public static SqlType rowsType(List<SqlType> arguments) {
    return new SqlType.Array(struct(arguments));
  }

  private static SqlType struct(List<SqlType> types) {
    List<Column> fields = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      fields.add(Column.of(i == 0 ? "sort_col" : "col" + (i - 1), types.get(i)));
    }
    return new SqlType.Struct(new RowType(fields));
  }

  @Override
  public TopKRows<T> copy() {
    TopKRows<T> copy = new TopKRows<>(types, n);
    ranking.copyTo(copy.ranking);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    ranking.write(out);
  }

  @Override
  public void read(StateInput in) {
    ranking.read(in);
  }
}
