package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.FormatException;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;

/** Fills rows from bytes; safe for concurrent use. */
@FunctionalInterface
public interface RowDecoder {
  /**
   * Sets the columns of {@code row} that {@code bytes} have a value for.
   *
   * @param row fresh, all null; its state is unspecified after an exception
   * @throws RowException if the bytes are malformed or a value does not fit its column
   */
  void decode(byte[] bytes, Row row);

  /**
   * Does what can fail for reasons that no row is to blame for, so that it does before the first
   * row: is called once where a job begins, if it begins in an orderly way.
   *
   * @throws FormatException if it cannot be done
   */
  default void prepare() {}
}
