package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import org.jspecify.annotations.Nullable;

/** Some columns of a row, to be written as if they were all. */
final class PartOfRow implements Row {
  private final Row row;
  private final RowType type;
  private final int[] positions;

  /**
   * @param positions where in {@code row} each column of {@code type} is
   */
  PartOfRow(Row row, RowType type, int[] positions) {
    this.row = row;
    this.type = type;
    this.positions = positions;
  }

  /** An encoder for rows of {@code whole} that writes the columns of {@code type}, by name. */
  static RowEncoder encoder(RowEncoder part, RowType type, RowType whole) {
    if (type.equals(whole)) {
      return part;
    }
    int[] positions = type.columns().stream().mapToInt(c -> whole.indexOf(c.name())).toArray();
    for (int position : positions) {
      if (position < 0) {
        throw new IllegalArgumentException(type + " is no part of " + whole);
      }
    }
    return new RowEncoder() {
      @Override
      public byte @Nullable [] encode(Row row) {
        return part.encode(new PartOfRow(row, type, positions));
      }

      @Override
      public void prepare() {
        part.prepare();
      }
    };
  }

  @Override
  public RowType type() {
    return type;
  }

  @Override
  public boolean isNull(int column) {
    return row.isNull(positions[column]);
  }

  @Override
  public boolean getBoolean(int column) {
    return row.getBoolean(positions[column]);
  }

  @Override
  public int getInt(int column) {
    return row.getInt(positions[column]);
  }

  @Override
  public long getLong(int column) {
    return row.getLong(positions[column]);
  }

  @Override
  public double getDouble(int column) {
    return row.getDouble(positions[column]);
  }

  @Override
  public String getString(int column) {
    return row.getString(positions[column]);
  }

  @Override
  public Object getObject(int column) {
    return row.getObject(positions[column]);
  }

  @Override
  public void setNull(int column) {
    throw readOnly();
  }

  @Override
  public void setBoolean(int column, boolean value) {
    throw readOnly();
  }

  @Override
  public void setInt(int column, int value) {
    throw readOnly();
  }

  @Override
  public void setLong(int column, long value) {
    throw readOnly();
  }

  @Override
  public void setDouble(int column, double value) {
    throw readOnly();
  }

  @Override
  public void setString(int column, String value) {
    throw readOnly();
  }

  @Override
  public void setObject(int column, Object value) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a part of a row is only read");
  }
}
