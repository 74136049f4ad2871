package io.ferrisstreams.cli.output;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.format.csv.CsvFields;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints each row as a record of delimited text, after one with the names of its columns; nested
 * values as JSON, since this is for people and spreadsheets.
 *
 * <p>Mutable: it remembers which query it printed last.
 */
final class CsvPrinter implements RowPrinter {
  private final PrintStream out;
  private final CsvFields fields = CsvFields.of(Map.of());
  private @Nullable String shown;

  CsvPrinter(PrintStream out) {
    this.out = requireNonNull(out, "out");
  }

  @Override
  public void print(String query, Row row) {
    RowType type = row.type();
    if (!query.equals(shown)) {
      out.print(shown == null ? "" : "\n");
      print(type.columns().stream().map(Column::name).toList());
      shown = query;
    }
    List<@Nullable String> texts = new ArrayList<>();
    for (int i = 0; i < type.size(); i++) {
      Object value = row.value(i);
      texts.add(value == null ? null : Values.format(type.column(i).type(), value));
    }
    print(texts);
  }

  private void print(List<? extends @Nullable String> texts) {
    out.print(new String(fields.join(texts), StandardCharsets.UTF_8) + "\n");
  }

  @Override
  public void flush() {
    out.flush();
  }
}
