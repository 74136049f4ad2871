package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** Reads the elements of {@code (column type …, WATERMARK FOR …)}. Mutable while it does. */
final class ColumnScanner {
  private final Cursor cursor;
  private final Fragments fragments;
  private final List<ColumnDefinition> columns = new ArrayList<>();
  private @Nullable Watermark watermark;

  ColumnScanner(Cursor cursor, Fragments fragments) {
    this.cursor = cursor;
    this.fragments = fragments;
  }

  List<ColumnDefinition> columns() {
    return columns;
  }

  @Nullable Watermark watermark() {
    return watermark;
  }

  void read() {
    cursor.expect("(");
    do {
      if (cursor.at("WATERMARK", "FOR")) {
        readWatermark();
      } else if (cursor.at("PRIMARY", "KEY", "(")) {
        readPrimaryKey();
      } else {
        columns.add(column());
      }
    } while (cursor.skip(","));
    if (!cursor.at(")")) {
      throw cursor.unexpected("expected , or )");
    }
    cursor.next();
  }

  private ColumnDefinition column() {
    int start = cursor.position();
    Name name = cursor.name("a column");
    if (cursor.skip("AS")) {
      Expression computed = fragments.expression(untilComma(), cursor.here());
      return new ColumnDefinition(
          name, null, false, false, false, null, computed, cursor.since(start));
    }
    TypeSyntax type = TypeScanner.type(cursor);
    boolean key = false;
    boolean primary = false;
    boolean notNull = false;
    ColumnDefinition.@Nullable Headers headers = null;
    while (!cursor.done() && !cursor.at(",") && !cursor.at(")")) {
      int mark = cursor.position();
      if (!key && cursor.skip("KEY")) {
        key = true;
      } else if (!key && cursor.skip("PRIMARY", "KEY")) {
        key = true;
        primary = true;
      } else if (!notNull && cursor.skip("NOT", "NULL")) {
        notNull = true;
      } else if (headers == null && cursor.skip("HEADERS")) {
        headers = new ColumnDefinition.Headers(null, cursor.since(mark));
      } else if (headers == null && cursor.skip("HEADER", "(")) {
        String header = cursor.string("a header's key");
        cursor.expect(")");
        headers = new ColumnDefinition.Headers(header, cursor.since(mark));
      } else {
        throw cursor.unexpected(
            "expected , or ) or KEY, NOT NULL, HEADERS", "KEY", "PRIMARY", "NOT", "HEADERS");
      }
    }
    return new ColumnDefinition(
        name, type, key, primary, notNull, headers, null, cursor.since(start));
  }

  private void readWatermark() {
    int start = cursor.position();
    if (watermark != null) {
      throw ProblemException.at(cursor.here(), "WATERMARK is given twice");
    }
    cursor.skip("WATERMARK", "FOR");
    Name column = cursor.name("a column");
    cursor.expect("AS");
    Name same = cursor.name("the column");
    if (!same.text().equalsIgnoreCase(column.text())) {
      throw ProblemException.at(
          same.span(),
          "watermark for '" + column.text() + "' from '" + same.text() + "'",
          "expected " + column.text());
    }
    Duration delay = cursor.skip("-") ? Durations.read(cursor) : Duration.ZERO;
    watermark = new Watermark(column, delay, cursor.since(start));
  }

  /** {@code PRIMARY KEY (a, b)} marks columns written before it. */
  private void readPrimaryKey() {
    cursor.skip("PRIMARY", "KEY", "(");
    do {
      Name name = cursor.name("a column");
      int i = 0;
      while (i < columns.size() && !columns.get(i).name().text().equalsIgnoreCase(name.text())) {
        i++;
      }
      if (i == columns.size()) {
        throw ProblemException.at(name.span(), "unknown column '" + name.text() + "'");
      }
      ColumnDefinition column = columns.get(i);
      columns.set(
          i,
          new ColumnDefinition(
              column.name(),
              column.type(),
              true,
              true,
              column.notNull(),
              column.headers(),
              column.computed(),
              column.span()));
    } while (cursor.skip(","));
    cursor.expect(")");
  }

  private List<Token> untilComma() {
    List<Token> tokens = new ArrayList<>();
    int depth = 0;
    while (!cursor.done() && (depth > 0 || !(cursor.at(",") || cursor.at(")")))) {
      Token token = cursor.next();
      depth += Brackets.opens(token) ? 1 : Brackets.closes(token) ? -1 : 0;
      tokens.add(token);
    }
    return tokens;
  }
}
