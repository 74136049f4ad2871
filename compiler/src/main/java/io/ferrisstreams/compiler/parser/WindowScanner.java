package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** Reads {@code WINDOW TUMBLING (…)} and its kin, and {@code WITHIN} of joins. */
final class WindowScanner {
  private static final String[] KINDS = {"TUMBLING", "HOPPING", "SLIDING", "SESSION", "CUMULATE"};

  private WindowScanner() {}

  /** Whether a window begins here, even a misspelt one: {@code WINDOW TUBLING (}. */
  static boolean startsAt(Cursor cursor) {
    if (!cursor.at("WINDOW")) {
      return false;
    }
    Token kind = cursor.peek(1);
    if (kind == null || !Tokens.isName(kind)) {
      return false;
    }
    Token behind = cursor.peek(2);
    return isKind(kind) || (behind != null && (Tokens.is(behind, "(") || isKind(behind)));
  }

  private static boolean isKind(Token token) {
    return Tokens.isOneOf(token, KINDS);
  }

  static WindowClause read(Cursor cursor, int select, Fragments fragments) {
    int start = cursor.position();
    cursor.expect("WINDOW");
    Token second = cursor.peek(1);
    Name name = second != null && isKind(second) ? cursor.name("a name") : null;
    WindowKind kind = WindowKind.valueOf(cursor.oneOf(KINDS));
    if (!cursor.at("(")) {
      throw cursor.unexpected("expected (");
    }
    List<WindowArgument> arguments = new ArrayList<>();
    if (!cursor.skip("(", ")")) {
      cursor.next();
      do {
        arguments.add(argument(cursor, fragments));
      } while (cursor.skip(","));
      if (!cursor.at(")")) {
        throw cursor.unexpected("expected , or )");
      }
      cursor.next();
    }
    return new WindowClause(select, kind, name, arguments, cursor.since(start));
  }

  private static WindowArgument argument(Cursor cursor, Fragments fragments) {
    int start = cursor.position();
    String label = label(cursor);
    if (!label.isEmpty() || Durations.startsAt(cursor)) {
      Duration duration = Durations.read(cursor);
      return new WindowArgument(label, duration, null, cursor.since(start));
    }
    List<Token> tokens = new ArrayList<>();
    int depth = 0;
    while (!cursor.done() && (depth > 0 || !(cursor.at(",") || cursor.at(")")))) {
      Token token = cursor.next();
      depth += Brackets.opens(token) ? 1 : Brackets.closes(token) ? -1 : 0;
      tokens.add(token);
    }
    if (tokens.isEmpty()) {
      throw cursor.unexpected("expected a length of time or a column");
    }
    Span end = cursor.here();
    Expression expression = fragments.expression(tokens, end);
    return new WindowArgument("", null, expression, Tokens.span(tokens));
  }

  private static String label(Cursor cursor) {
    for (String[] words :
        new String[][] {{"SIZE"}, {"ADVANCE", "BY"}, {"RETENTION"}, {"GRACE", "PERIOD"}}) {
      Token behind = cursor.peek(words.length);
      if (cursor.at(words) && behind != null && !Tokens.isOneOf(behind, ",", ".", ")")) {
        cursor.skip(words);
        return String.join(" ", words).toUpperCase(Locale.ROOT);
      }
    }
    return "";
  }

  static JoinWindow joinWindow(Cursor cursor, int select, int join) {
    int start = cursor.position();
    cursor.expect("WITHIN");
    Duration before;
    Duration after;
    if (cursor.skip("(")) {
      before = Durations.read(cursor);
      after = cursor.skip(",") ? Durations.read(cursor) : before;
      cursor.expect(")");
    } else {
      before = Durations.read(cursor);
      after = before;
    }
    @Nullable Duration grace = null;
    if (cursor.skip("GRACE")) {
      cursor.expect("PERIOD");
      grace = Durations.read(cursor);
    }
    return new JoinWindow(select, join, before, after, grace, cursor.since(start));
  }
}
