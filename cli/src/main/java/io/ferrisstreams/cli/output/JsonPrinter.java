package io.ferrisstreams.cli.output;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.row.Row;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Prints each row as a line with one JSON object.
 *
 * <p>Mutable: it remembers the encoders.
 */
final class JsonPrinter implements RowPrinter {
  private static final Format JSON =
      Formats.find("json").orElseThrow(() -> new IllegalStateException("no format json"));

  private final PrintStream out;
  private final Map<String, RowEncoder> encoders = new HashMap<>();

  JsonPrinter(PrintStream out) {
    this.out = requireNonNull(out, "out");
  }

  @Override
  public void print(String query, Row row) {
    RowEncoder encoder =
        encoders.computeIfAbsent(query, name -> JSON.encoder(row.type(), Map.of()));
    out.print(new String(requireNonNull(encoder.encode(row)), StandardCharsets.UTF_8) + "\n");
  }

  @Override
  public void flush() {
    out.flush();
  }
}
