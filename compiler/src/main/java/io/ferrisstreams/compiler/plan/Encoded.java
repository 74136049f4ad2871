package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;

/**
 * Columns as bytes: what the key of a record holds, or its value.
 *
 * @param format name of the format
 * @param options of the format
 * @param columns what the format reads and writes, in order
 */
public record Encoded(String format, Map<String, String> options, RowType columns) {
  /** No columns; of bytes that are there all the same, nothing is known. */
  public static final Encoded NOTHING = new Encoded("none", Map.of(), RowType.of());

  public Encoded {
    requireNonNull(format, "format");
    options = Map.copyOf(options);
    requireNonNull(columns, "columns");
  }

  /** The same format with other columns. */
  public Encoded with(RowType other) {
    return new Encoded(format, options, other);
  }
}
