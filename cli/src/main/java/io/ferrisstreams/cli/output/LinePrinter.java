package io.ferrisstreams.cli.output;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints each row as a line of one of the formats that topics are written in.
 *
 * <p>Mutable: it remembers the encoders, and which query it printed last.
 */
final class LinePrinter implements RowPrinter {
  private final PrintStream out;
  private final Format format;
  private final boolean header;
  private final Map<String, RowEncoder> encoders = new HashMap<>();
  private @Nullable String shown;

  LinePrinter(PrintStream out, String format, boolean header) {
    this.out = requireNonNull(out, "out");
    this.format =
        Formats.find(format).orElseThrow(() -> new IllegalStateException("no format " + format));
    this.header = header;
  }

  @Override
  public void print(String query, Row row) {
    if (header && !query.equals(shown)) {
      out.print((shown == null ? "" : "\n") + names(row.type()) + "\n");
      shown = query;
    }
    RowEncoder encoder =
        encoders.computeIfAbsent(query, name -> format.encoder(row.type(), Map.of()));
    out.print(new String(encoder.encode(row), StandardCharsets.UTF_8).stripTrailing() + "\n");
  }

  @Override
  public void flush() {
    out.flush();
  }

  private static String names(RowType type) {
    return type.columns().stream()
        .map(Column::name)
        .map(LinePrinter::quoted)
        .collect(Collectors.joining(","));
  }

  private static String quoted(String name) {
    boolean plain = name.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
  }
}
