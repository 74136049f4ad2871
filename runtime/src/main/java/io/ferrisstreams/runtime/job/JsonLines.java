package io.ferrisstreams.runtime.job;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.row.Row;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Prints the rows of plain {@code SELECT}s, one JSON object per line. */
final class JsonLines implements BiConsumer<String, Row> {
  private final PrintStream out;
  private final Map<String, RowEncoder> encoders = new ConcurrentHashMap<>();

  JsonLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public void accept(String statement, Row row) {
    RowEncoder encoder = encoders.computeIfAbsent(statement, name -> encoder(row));
    byte[] line = requireNonNull(encoder.encode(row));
    synchronized (out) {
      out.write(line, 0, line.length);
      out.write('\n');
      out.flush();
    }
  }

  private static RowEncoder encoder(Row row) {
    return Formats.find("json")
        .orElseThrow(() -> new IllegalStateException("there is no format json on the class path"))
        .encoder(row.type(), Map.of());
  }
}
