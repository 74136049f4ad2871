package io.ferrisstreams.serdes.row;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row for tests: boxed values, and an accessor of the wrong type is a failure. */
public final class ArrayRow implements Row {
  private final RowType type;
  private final @Nullable Object[] values;

  public ArrayRow(RowType type) {
    this.type = type;
    values = new Object[type.size()];
  }

  public static ArrayRow of(RowType type, @Nullable Object... values) {
    ArrayRow row = new ArrayRow(type);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        row.set(i, value, row.storage(i));
      }
    }
    return row;
  }

  public List<@Nullable Object> values() {
    return Arrays.asList(values.clone());
  }

  private Storage storage(int column) {
    SqlType columnType = type.column(column).type();
    return columnType.storage();
  }

  private Object get(int column, Storage storage) {
    check(column, storage);
    return requireNonNull(values[column]);
  }

  private void set(int column, Object value, Storage storage) {
    check(column, storage);
    Class<?> held =
        switch (storage) {
          case BOOLEAN -> Boolean.class;
          case INT -> Integer.class;
          case LONG -> Long.class;
          case DOUBLE -> Double.class;
          case STRING -> String.class;
          case OBJECT -> Object.class;
        };
    values[column] = held.cast(value);
  }

  private void check(int column, Storage storage) {
    if (storage(column) != storage) {
      throw new AssertionError(type.column(column) + " accessed as " + storage);
    }
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
    return (Boolean) get(column, Storage.BOOLEAN);
  }

  @Override
  public void setBoolean(int column, boolean value) {
    set(column, value, Storage.BOOLEAN);
  }

  @Override
  public int getInt(int column) {
    return (Integer) get(column, Storage.INT);
  }

  @Override
  public void setInt(int column, int value) {
    set(column, value, Storage.INT);
  }

  @Override
  public long getLong(int column) {
    return (Long) get(column, Storage.LONG);
  }

  @Override
  public void setLong(int column, long value) {
    set(column, value, Storage.LONG);
  }

  @Override
  public double getDouble(int column) {
    return (Double) get(column, Storage.DOUBLE);
  }

  @Override
  public void setDouble(int column, double value) {
    set(column, value, Storage.DOUBLE);
  }

  @Override
  public String getString(int column) {
    return (String) get(column, Storage.STRING);
  }

  @Override
  public void setString(int column, String value) {
    set(column, value, Storage.STRING);
  }

  @Override
  public Object getObject(int column) {
    return get(column, Storage.OBJECT);
  }

  @Override
  public void setObject(int column, Object value) {
    set(column, value, Storage.OBJECT);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
