package io.ferrisstreams.serdes.row;

import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType.Storage;

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

  /** INT, or DATE as days since 1970-01-01. */
  int getInt(int column);

  void setInt(int column, int value);

  /** BIGINT; DECIMAL as its unscaled value; TIMESTAMP in its own unit since the epoch, UTC. */
  long getLong(int column);

  void setLong(int column, long value);

  double getDouble(int column);

  void setDouble(int column, double value);

  String getString(int column);

  void setString(int column, String value);
}
