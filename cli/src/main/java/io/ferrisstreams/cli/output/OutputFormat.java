package io.ferrisstreams.cli.output;

import java.io.PrintStream;

/** What result rows are printed as. */
public enum OutputFormat {
  /** Aligned columns, for people. */
  table,
  /** One object per line. */
  json,
  /** With a line of column names, for each query. */
  csv;

  /** A printer that writes to {@code out}. */
  public RowPrinter printer(PrintStream out) {
    return switch (this) {
      case table -> new TablePrinter(out);
      case json -> new JsonPrinter(out);
      case csv -> new CsvPrinter(out);
    };
  }
}
