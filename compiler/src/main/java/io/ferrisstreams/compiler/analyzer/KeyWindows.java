package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Durations;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.OfRecord;
import io.ferrisstreams.compiler.plan.Expr.OfRecord.Part;
import io.ferrisstreams.compiler.plan.KeyWindow;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Windows in the keys of records: as properties declare them, and as columns of queries. */
final class KeyWindows {
  private KeyWindows() {}

  /** What {@code WINDOW_TYPE} and {@code WINDOW_SIZE} say. */
  static KeyWindow of(Ends ends, boolean hasKey) {
    Optional<String> type = ends.value("window_type", "window.type");
    Optional<String> size = ends.value("window_size", "window.size");
    if (type.isEmpty()) {
      if (size.isPresent()) {
        throw ProblemException.at(
            ends.span(), "a size of windows without their type", "add WINDOW_TYPE = 'TUMBLING'");
      }
      return KeyWindow.NONE;
    }
    if (!hasKey) {
      throw ProblemException.at(
          ends.span(), "a window needs a key that it stands in", "mark a column as KEY");
    }
    return switch (type.get().toUpperCase(Locale.ROOT)) {
      case "SESSION" -> {
        if (size.isPresent()) {
          throw ProblemException.at(ends.span(), "sessions have no size", "leave WINDOW_SIZE out");
        }
        yield KeyWindow.SESSION;
      }
      case "TUMBLING", "HOPPING" -> KeyWindow.time(millis(size, ends));
      default ->
          throw ProblemException.at(
              ends.span(),
              "unknown type of windows '" + Settings.shortened(type.get()) + "'",
              "there are TUMBLING, HOPPING and SESSION");
    };
  }

  private static long millis(Optional<String> size, Ends ends) {
    if (size.isEmpty()) {
      throw ProblemException.at(
          ends.span(), "the size of the windows is missing", "add WINDOW_SIZE = '30 SECONDS'");
    }
    return Durations.parse(size.get())
        .map(Duration::toMillis)
        .filter(millis -> millis > 0)
        .orElseThrow(
            () ->
                ProblemException.at(
                    ends.span(),
                    "'" + Settings.shortened(size.get()) + "' is no size of a window",
                    "write WINDOW_SIZE = '30 SECONDS'"));
  }

  /**
   * The bounds of the window in the key of the records that are read, by their names.
   *
   * @param asTimestamps whether there are those that are timestamps as well
   */
  static Map<String, Expr> columns(KeyWindow window, boolean asTimestamps) {
    Map<String, Expr> columns = new HashMap<>();
    if (window.equals(KeyWindow.NONE)) {
      return columns;
    }
    columns.put("windowstart", new OfRecord(Part.WINDOW_START, SqlType.BIGINT));
    columns.put("windowend", end(window, SqlType.BIGINT));
    if (asTimestamps) {
      Expr start = new OfRecord(Part.WINDOW_START, SqlType.Timestamp.MILLIS);
      Expr end = end(window, SqlType.Timestamp.MILLIS);
      columns.put("window_start", start);
      columns.put("_window_start", start);
      columns.put("window_end", end);
      columns.put("_window_end", end);
    }
    return columns;
  }

  private static Expr end(KeyWindow window, SqlType type) {
    if (window.equals(KeyWindow.SESSION)) {
      return new OfRecord(Part.SESSION_END, type);
    }
    Expr start = new OfRecord(Part.WINDOW_START, type);
    return type == SqlType.BIGINT
        ? new Operation.Arithmetic(
            Operation.Arithmetic.Op.ADD,
            start,
            new Expr.Literal(window.sizeMs(), SqlType.BIGINT),
            SqlType.BIGINT)
        : TimeArithmetic.of(
            Operation.Arithmetic.Op.ADD,
            start,
            new Expr.Literal(new Interval(0, window.sizeMs() * 1_000), SqlType.INTERVAL),
            new Span(0, 0));
  }
}
