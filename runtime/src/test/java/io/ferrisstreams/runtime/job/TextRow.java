package io.ferrisstreams.runtime.job;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/** A row of one column of text, for topologies written by hand. */
final class TextRow implements Row {
  static final RowType TYPE = RowType.of(Column.of("text", SqlType.VARCHAR));

  private @Nullable String text;

  static TextRow of(String text) {
    TextRow row = new TextRow();
    row.text = text;
    return row;
  }

  /**
   * Bytes that hold {@code undecodable} cannot be read, text with {@code unwritable} not written.
   */
  static Serde<TextRow> serde() {
    return Serdes.serdeFrom(
        (topic, row) -> {
          if (row.getString(0).contains("unwritable")) {
            throw new RowException(RowException.Kind.OVERFLOW, "unwritable");
          }
          return row.getString(0).getBytes(StandardCharsets.UTF_8);
        },
        (topic, bytes) -> {
          if (bytes == null) {
            throw new RowException(RowException.Kind.TOMBSTONE, "the record has no value");
          }
          String text = new String(bytes, StandardCharsets.UTF_8);
          if (text.contains("undecodable")) {
            throw new RowException(RowException.Kind.BAD_BYTES, "undecodable");
          }
          return TextRow.of(text);
        });
  }

  @Override
  public RowType type() {
    return TYPE;
  }

  @Override
  public boolean isNull(int column) {
    return text == null;
  }

  @Override
  public void setNull(int column) {
    text = null;
  }

  @Override
  public String getString(int column) {
    return String.valueOf(text);
  }

  @Override
  public void setString(int column, String value) {
    text = value;
  }

  @Override
  public boolean getBoolean(int column) {
    throw new IllegalArgumentException();
  }

  @Override
  public void setBoolean(int column, boolean value) {
    throw new IllegalArgumentException();
  }

  @Override
  public int getInt(int column) {
    throw new IllegalArgumentException();
  }

  @Override
  public void setInt(int column, int value) {
    throw new IllegalArgumentException();
  }

  @Override
  public long getLong(int column) {
    throw new IllegalArgumentException();
  }

  @Override
  public void setLong(int column, long value) {
    throw new IllegalArgumentException();
  }

  @Override
  public double getDouble(int column) {
    throw new IllegalArgumentException();
  }

  @Override
  public void setDouble(int column, double value) {
    throw new IllegalArgumentException();
  }

  @Override
  public Object getObject(int column) {
    throw new AssertionError(column);
  }

  @Override
  public void setObject(int column, Object value) {
    throw new AssertionError(column);
  }
}
