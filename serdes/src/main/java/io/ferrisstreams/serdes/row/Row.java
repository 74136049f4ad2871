package io.ferrisstreams.serdes.row;

import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import org.jspecify.annotations.Nullable;

/**
 * One row, reached by column position. Implemented by generated classes that have a field per
 * column; formats and connectors use only this interface.
 *
 * <p>A new row is all null. Setting a value makes the column not null. A getter may only be called
 * for a column that is not null, and the accessor must match the column's {@link Storage}; anything
 * else is a bug and throws {@link IllegalArgumentException} or returns an unspecified value.
 */
public interface Row {

  RowType type();

  boolean isNull(int column);

  void setNull(int column);

  boolean getBoolean(int column);

  void setBoolean(int column, boolean value);

  /** INT; DATE as days since 1970-01-01; TIME as milliseconds of the day. */
  int getInt(int column);

  void setInt(int column, int value);

  /**
   * BIGINT; DECIMAL of up to 18 digits as its unscaled value; TIMESTAMP in its own unit since the
   * epoch, UTC.
   */
  long getLong(int column);

  void setLong(int column, long value);

  double getDouble(int column);

  void setDouble(int column, double value);

  String getString(int column);

  void setString(int column, String value);

  /** All other types, as {@link Storage} says. */
  Object getObject(int column);

  /**
   * @param value immutable, and not changed any more by whoever made it
   */
  void setObject(int column, Object value);

  /** The value, boxed; null if there is none. */
  default @Nullable Object value(int column) {
    if (isNull(column)) {
      return null;
    }
    return switch (type().column(column).type().storage()) {
      case BOOLEAN -> getBoolean(column);
      case INT -> getInt(column);
      case LONG -> getLong(column);
      case DOUBLE -> getDouble(column);
      case STRING -> getString(column);
      case OBJECT -> getObject(column);
    };
  }

  /**
   * @param value boxed, as {@link Storage} says; null for none
   */
  default void setValue(int column, @Nullable Object value) {
    if (value == null) {
      setNull(column);
      return;
    }
    switch (type().column(column).type().storage()) {
      case BOOLEAN -> setBoolean(column, (Boolean) value);
      case INT -> setInt(column, (Integer) value);
      case LONG -> setLong(column, (Long) value);
      case DOUBLE -> setDouble(column, (Double) value);
      case STRING -> setString(column, (String) value);
      case OBJECT -> setObject(column, value);
    }
  }
}
