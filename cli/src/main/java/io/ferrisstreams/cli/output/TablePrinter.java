package io.ferrisstreams.cli.output;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints rows as an aligned table. The first rows of a run are held back until {@link #flush()} or
 * until there are {@value #BUFFERED_ROWS}, and decide how wide the columns are; a later value that
 * is wider moves its column to the right from there on, so that nothing is lost but the end of long
 * texts.
 *
 * <p>Mutable: it holds the rows not printed yet, and the widths of each query's columns.
 */
final class TablePrinter implements RowPrinter {
  private static final int BUFFERED_ROWS = 100;
  private static final int MAX_TEXT = 60;

  private final PrintStream out;
  private final Map<String, Columns> columns = new HashMap<>();
  private final List<String[]> waiting = new ArrayList<>();
  private @Nullable String shown;
  private @Nullable String current;

  TablePrinter(PrintStream out) {
    this.out = requireNonNull(out, "out");
  }

  @Override
  public void print(String query, Row row) {
    if (!query.equals(current)) {
      flush();
      current = query;
    }
    RowType type = row.type();
    columns.computeIfAbsent(query, name -> new Columns(type));
    String[] cells = new String[type.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = TerminalText.cut(CellText.of(row, i), MAX_TEXT);
    }
    waiting.add(cells);
    if (waiting.size() >= BUFFERED_ROWS) {
      flush();
    }
  }

  @Override
  public void flush() {
    if (current == null || waiting.isEmpty()) {
      return;
    }
    Columns table = requireNonNull(columns.get(current));
    waiting.forEach(table::widenFor);
    StringBuilder text = new StringBuilder();
    if (!current.equals(shown)) {
      if (shown != null) {
        text.append('\n');
      }
      text.append("-- ").append(TerminalText.safe(current)).append('\n');
      table.appendHeader(text);
      shown = current;
    }
    for (String[] cells : waiting) {
      table.appendRow(text, cells);
    }
    waiting.clear();
    out.print(text);
    out.flush();
  }

  /** The columns of one query. Mutable: they grow. */
  private static final class Columns {
    private final String[] names;
    private final boolean[] numbers;
    private final int[] widths;

    Columns(RowType type) {
      int size = type.size();
      names = new String[size];
      numbers = new boolean[size];
      widths = new int[size];
      for (int i = 0; i < size; i++) {
        names[i] = TerminalText.safe(type.column(i).name());
        numbers[i] = CellText.isNumber(type.column(i).type());
        widths[i] = TerminalText.width(names[i]);
      }
    }

    void widenFor(String[] cells) {
      for (int i = 0; i < cells.length; i++) {
        widths[i] = Math.max(widths[i], TerminalText.width(cells[i]));
      }
    }

    void appendHeader(StringBuilder text) {
      appendRow(text, names);
      for (int i = 0; i < widths.length; i++) {
        text.append(i == 0 ? "" : "+").append("-".repeat(widths[i] + 2));
      }
      text.append('\n');
    }

    void appendRow(StringBuilder text, String[] cells) {
      int start = text.length();
      for (int i = 0; i < cells.length; i++) {
        String pad = " ".repeat(widths[i] - TerminalText.width(cells[i]));
        text.append(i == 0 ? " " : " | ");
        text.append(numbers[i] ? pad + cells[i] : cells[i] + pad);
      }
      int end = text.length();
      while (end > start && text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
      text.append('\n');
    }
  }
}
