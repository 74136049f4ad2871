package io.ferrisstreams.cli.output;

import io.ferrisstreams.serdes.row.Row;

/** Prints the rows of plain {@code SELECT}s as they arrive. Called by one thread at a time. */
public interface RowPrinter {

  /**
   * @param query name of the statement the row is a result of
   */
  void print(String query, Row row);

  /** Prints what is still held back. */
  void flush();
}
