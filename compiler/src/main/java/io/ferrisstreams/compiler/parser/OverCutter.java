package io.ferrisstreams.compiler.parser;

import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_LONG;

import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.time.Duration;
import java.util.List;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code ROWS WINDOW BUFFER n ROWS}, {@code EXPIRE AFTER …} and {@code EMIT …} out of one
 * OVER. Mutable while it does.
 */
final class OverCutter {
  private final ClauseCutter cutter;
  private final int select;
  private @Nullable Integer rows;
  private boolean expire;
  private @Nullable Duration expireAfter;
  private @Nullable String emit;
  private @Nullable Span span;

  OverCutter(ClauseCutter cutter, int select) {
    this.cutter = cutter;
    this.select = select;
  }

  void cut(int from, int to, List<Token> out) {
    int i = from;
    while (i < to) {
      int next = clause(new Cursor(cutter.tokens(), i, to));
      if (next > i) {
        i = next;
      } else if (Brackets.opens(cutter.tokens().get(i))) {
        i = cutter.group(i, select, out);
      } else {
        out.add(cutter.tokens().get(i++));
      }
    }
    if (span != null) {
      Span over =
          Tokens.span(cutter.tokens().get(from - 1)).to(Tokens.span(cutter.tokens().get(to)));
      cutter.add(new BufferWindow(select, rows, expireAfter, emit, over, span));
    }
  }

  /** Reads a clause if one begins here; returns the index behind it. */
  private int clause(Cursor cursor) {
    int start = cursor.position();
    if (cursor.skip("ROWS", "WINDOW")) {
      cursor.expect("BUFFER");
      once(rows != null, "ROWS WINDOW BUFFER", start);
      rows = rows(cursor);
      cursor.oneOf("ROWS", "ROW");
    } else if (cursor.skip("EXPIRE", "AFTER")) {
      once(expire, "EXPIRE", start);
      expire = true;
      if (!cursor.skip("NEVER")) {
        expireAfter = Durations.read(cursor);
        cursor.skip("INACTIVITY");
      }
    } else if (cursor.at("EMIT") && cursor.peek(1) != null && !cursor.at("EMIT", ",")) {
      once(emit != null, "EMIT", start);
      cursor.next();
      emit = emission(cursor);
    } else {
      return start;
    }
    Span clause = cursor.since(start);
    span = span == null ? clause : span.to(clause);
    return cursor.position();
  }

  private static int rows(Cursor cursor) {
    Token count = cursor.peek();
    if (count == null || count.kind != S_LONG || count.image.length() > 9) {
      throw cursor.unexpected("expected a number of rows");
    }
    int rows = Integer.parseInt(cursor.next().image);
    if (rows == 0) {
      throw ProblemException.at(Tokens.span(count), "a buffer holds at least one row");
    }
    return rows;
  }

  private static String emission(Cursor cursor) {
    if (cursor.skip("EVERY", "RECORD")) {
      return "EVERY RECORD";
    }
    if (cursor.skip("ON", "BUFFER", "FULL")) {
      return "ON BUFFER FULL";
    }
    return cursor.oneOf("CHANGES", "FINAL", "EVERY RECORD", "ON BUFFER FULL");
  }

  private void once(boolean given, String what, int at) {
    if (given) {
      throw ProblemException.at(Tokens.span(cutter.tokens().get(at)), what + " is given twice");
    }
  }
}
