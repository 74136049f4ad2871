package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jsqlparser.parser.Token;

/**
 * A window in FROM: {@code TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '5' MINUTES))}, or the
 * same without the outer TABLE. What remains of it in FROM is the table's name.
 */
final class WindowTable {
  private static final String[] NAMES = {"TUMBLE", "HOP", "SESSION", "CUMULATE"};

  /** What the lengths of time mean, in order. */
  private static final Map<String, List<String>> LABELS =
      Map.of(
          "TUMBLE", List.of("SIZE"),
          "HOP", List.of("ADVANCE BY", "SIZE"),
          "SESSION", List.of("SIZE"),
          "CUMULATE", List.of("ADVANCE BY", "SIZE"));

  private static final Map<String, WindowKind> KINDS =
      Map.of(
          "TUMBLE", WindowKind.TUMBLING,
          "HOP", WindowKind.HOPPING,
          "SESSION", WindowKind.SESSION,
          "CUMULATE", WindowKind.CUMULATE);

  private WindowTable() {}

  /** Whether a window begins where a source is expected. */
  static boolean startsAt(Cursor cursor) {
    int name = cursor.at("TABLE", "(") ? 2 : 0;
    Token window = cursor.peek(name);
    Token bracket = cursor.peek(name + 1);
    Token table = cursor.peek(name + 2);
    return window != null
        && Tokens.isOneOf(window, NAMES)
        && bracket != null
        && Tokens.is(bracket, "(")
        && table != null
        && Tokens.is(table, "TABLE");
  }

  /** The tokens of the table's name; the window becomes a clause of the select. */
  static List<Token> read(Cursor cursor, SelectCutter select) {
    int start = cursor.position();
    boolean wrapped = cursor.skip("TABLE", "(");
    String name = cursor.oneOf(NAMES);
    cursor.expect("(");
    cursor.expect("TABLE");
    int table = cursor.position();
    cursor.name("the name of a stream");
    List<Token> named = List.copyOf(select.tokens().subList(table, cursor.position()));
    List<WindowArgument> arguments = new ArrayList<>();
    cursor.expect(",");
    cursor.expect("DESCRIPTOR");
    cursor.expect("(");
    int column = cursor.position();
    while (!cursor.done() && !cursor.at(")")) {
      cursor.next();
    }
    List<Token> time = select.tokens().subList(column, cursor.position());
    if (time.isEmpty()) {
      throw cursor.unexpected("expected a column");
    }
    Span here = cursor.here();
    arguments.add(
        new WindowArgument(
            "", null, select.cutter().fragments().expression(time, here), Tokens.span(time)));
    cursor.expect(")");
    for (String label : LABELS.getOrDefault(name, List.of())) {
      cursor.expect(",");
      int length = cursor.position();
      arguments.add(new WindowArgument(label, Durations.read(cursor), null, cursor.since(length)));
    }
    cursor.expect(")");
    if (wrapped) {
      cursor.expect(")");
    }
    select
        .cutter()
        .add(
            new WindowClause(
                select.select(),
                KINDS.getOrDefault(name, WindowKind.TUMBLING),
                null,
                arguments,
                cursor.since(start)));
    return named;
  }
}
