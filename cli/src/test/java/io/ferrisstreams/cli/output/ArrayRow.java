package io.ferrisstreams.cli.output;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import org.jspecify.annotations.Nullable;

/** A row for tests. Mutable, as rows are. */
public final class ArrayRow implements Row {
  private final RowType type;
  private final @Nullable Object[] values;

  private ArrayRow(RowType type, @Nullable Object... values) {
    this.type = type;
    this.values = values;
  }

  public static ArrayRow of(RowType type, @Nullable Object... values) {
    return new ArrayRow(type, values);
  }

  @Override
  public RowType type() {
    return type;
  }

  @Override
  public boolean isNull(int column) {
    return values[column] == null;
  }

  @Override
  public void setNull(int column) {
    values[column] = null;
  }

  @Override
  public boolean getBoolean(int column) {
    return (Boolean) requireNonNull(values[column]);
  }

  @Override
  public void setBoolean(int column, boolean value) {
    values[column] = value;
  }

  @Override
  public int getInt(int column) {
    return (Integer) requireNonNull(values[column]);
  }

  @Override
  public void setInt(int column, int value) {
    values[column] = value;
  }

  @Override
  public long getLong(int column) {
    return (Long) requireNonNull(values[column]);
  }

  @Override
  public void setLong(int column, long value) {
    values[column] = value;
  }

  @Override
  public double getDouble(int column) {
    return (Double) requireNonNull(values[column]);
  }

  @Override
  public void setDouble(int column, double value) {
    values[column] = value;
  }

  @Override
  public String getString(int column) {
    return (String) requireNonNull(values[column]);
  }

  @Override
  public void setString(int column, String value) {
    values[column] = value;
  }

  @Override
  public Object getObject(int column) {
    return requireNonNull(values[column]);
  }

  @Override
  public void setObject(int column, Object value) {
    values[column] = value;
  }
}
