package io.ferrisstreams.serdes.format;

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
}
