package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import org.jspecify.annotations.Nullable;

/** Writes rows as bytes; safe for concurrent use. */
@FunctionalInterface
public interface RowEncoder {
  /**
   * @return null where the format writes no bytes at all: a record without a key or a value
   * @throws RowException if a value cannot be written in this format
   */
  byte @Nullable [] encode(Row row);

  /** As {@link RowDecoder#prepare()}. */
  default void prepare() {}
}
