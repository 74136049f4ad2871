package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;

/** Reads values that were written with one schema as values of one SQL type. Immutable. */
@FunctionalInterface
interface AvroReader {
  /**
   * Sets the column to the value that {@code in} is at, and moves on behind it.
   *
   * @throws RowException if the bytes are wrong, or the value is none of the column's
   */
  void read(AvroInput in, Row row, int column);
}
