package io.ferrisstreams.runtime.over;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import java.util.Comparator;
import java.util.List;

/**
 * What rows are ordered by; nothing, if there are no columns.
 *
 * @param columns the first that differs decides
 */
public record RowOrder(List<Column> columns) implements Comparator<Row> {
  /** Rows stay as they arrive. */
  public static final RowOrder OF_ARRIVAL = new RowOrder(List.of());

  public RowOrder {
    columns = List.copyOf(columns);
  }

  public static RowOrder by(Column... columns) {
    return new RowOrder(List.of(columns));
  }

  /**
   * A column that rows are ordered by.
   *
   * @param index of the column in rows; its values are ordered as SQL compares them
   */
  public record Column(int index, boolean descending, boolean nullsFirst) {

    /** The same of another column. */
    public Column at(int other) {
      return new Column(other, descending, nullsFirst);
    }

    int compare(Row left, Row right) {
      boolean leftNull = left.isNull(index);
      boolean rightNull = right.isNull(index);
      if (leftNull || rightNull) {
        return leftNull == rightNull ? 0 : leftNull == nullsFirst ? -1 : 1;
      }
      int ascending = values(left, right);
      return descending ? -ascending : ascending;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the analyzer lets only such values through
    private int values(Row left, Row right) {
      return Integer.signum(
          switch (storage(left)) {
            case BOOLEAN -> Boolean.compare(left.getBoolean(index), right.getBoolean(index));
            case INT -> Integer.compare(left.getInt(index), right.getInt(index));
            case LONG -> Long.compare(left.getLong(index), right.getLong(index));
            // Minus zero equals zero.
            case DOUBLE ->
                Double.compare(left.getDouble(index) + 0.0, right.getDouble(index) + 0.0);
            case STRING -> left.getString(index).compareTo(right.getString(index));
            case OBJECT -> ((Comparable) left.getObject(index)).compareTo(right.getObject(index));
          });
    }

    private Storage storage(Row row) {
      return row.type().column(index).type().storage();
    }

    private long number(Row row) {
      if (row.isNull(index)) {
        throw new RowException(
            RowException.Kind.MISSING_VALUE,
            "'" + row.type().column(index).name() + "' is NULL, which has no RANGE around it");
      }
      return storage(row) == Storage.INT ? row.getInt(index) : row.getLong(index);
    }
  }

  boolean isOfArrival() {
    return columns.isEmpty();
  }

  @Override
  public int compare(Row left, Row right) {
    for (Column column : columns) {
      int compared = column.compare(left, right);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  /**
   * @throws RowException MISSING_VALUE if a row has no distance to others
   */
  void checkDistance(Row row) {
    columns.get(0).number(row);
  }

  /**
   * How far behind {@code from} a row is, in units of the only column, a whole number; what is out
   * of range is as far as can be told.
   */
  long distance(Row from, Row to) {
    Column column = columns.get(0);
    long left = column.number(from);
    long right = column.number(to);
    long distance = column.descending ? left - right : right - left;
    boolean behind = column.descending ? left > right : right > left;
    if (left != right && distance > 0 != behind) {
      return behind ? Long.MAX_VALUE : Long.MIN_VALUE + 1;
    }
    return distance;
  }
}
