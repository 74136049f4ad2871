package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;

/** Writes rows as bytes; safe for concurrent use. */
@FunctionalInterface
public interface RowEncoder {
  /**
   * @throws RowException if a value cannot be written in this format
   */
  byte[] encode(Row row);
}
