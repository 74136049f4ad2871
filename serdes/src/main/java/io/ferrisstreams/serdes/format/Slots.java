package io.ferrisstreams.serdes.format;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.RowType;
import org.jspecify.annotations.Nullable;

/**
 * Where parts of a nested value go while it is read, so that they are read as columns are: the
 * fields of a STRUCT, or one value after the other of an ARRAY or MAP.
 *
 * <p>Mutable: it is filled.
 */
public final class Slots implements Row {
  private final @Nullable Object[] values;

  /** Empty. */
  public Slots(int size) {
    values = new Object[size];
  }

  /** All of them, as the fields of a STRUCT. */
  public Struct struct() {
    return Struct.of(values);
  }

  @Override
  public @Nullable Object value(int column) {
    return values[column];
  }

  private Object present(int column) {
    return requireNonNull(values[column]);
  }

  @Override
  public RowType type() {
    throw new UnsupportedOperationException("parts of a value have no row type");
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
    return (Boolean) present(column);
  }

  @Override
  public void setBoolean(int column, boolean value) {
    values[column] = value;
  }

  @Override
  public int getInt(int column) {
    return (Integer) present(column);
  }

  @Override
  public void setInt(int column, int value) {
    values[column] = value;
  }

  @Override
  public long getLong(int column) {
    return (Long) present(column);
  }

  @Override
  public void setLong(int column, long value) {
    values[column] = value;
  }

  @Override
  public double getDouble(int column) {
    return (Double) present(column);
  }

  @Override
  public void setDouble(int column, double value) {
    values[column] = value;
  }

  @Override
  public String getString(int column) {
    return (String) present(column);
  }

  @Override
  public void setString(int column, String value) {
    values[column] = value;
  }

  @Override
  public Object getObject(int column) {
    return present(column);
  }

  @Override
  public void setObject(int column, Object value) {
    values[column] = value;
  }
}
