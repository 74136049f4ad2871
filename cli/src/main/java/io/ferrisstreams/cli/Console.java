package io.ferrisstreams.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;

/**
 * Where commands write.
 *
 * @param out results
 * @param err everything else
 */
record Console(PrintStream out, PrintStream err) {
  Console {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
  }

  void error(String message) {
    err.println("ferris-sql: " + message);
  }
}
