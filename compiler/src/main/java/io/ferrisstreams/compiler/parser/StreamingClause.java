package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.parser.SelectCutter.Section;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** The clauses of a select that JSqlParser never sees. */
enum StreamingClause {
  WINDOW,
  EMIT,
  PARTITION_BY,
  WITHIN,
  WITH,
  INTO,
  KEY,
  AS_OF;

  /** The clause that begins at a token, or null. */
  static @Nullable StreamingClause at(SelectCutter select, int i) {
    Token token = select.tokens().get(i);
    if (token.image.length() < 3 || token.image.length() > 9) {
      return null;
    }
    boolean behindFrom = select.isBehindFrom();
    boolean behindOperand = i > 0 && Keywords.endsOperand(select.tokens().get(i - 1));
    return switch (Tokens.upper(token)) {
      case "WINDOW" -> behindFrom && WindowScanner.startsAt(cursor(select, i)) ? WINDOW : null;
      case "EMIT" -> behindFrom && isEmit(select, i, behindOperand) ? EMIT : null;
      case "PARTITION" -> behindFrom && select.at(i + 1, "BY") ? PARTITION_BY : null;
      case "WITHIN" -> select.in(Section.FROM) && !select.at(i + 1, "GROUP") ? WITHIN : null;
      case "WITH" -> behindFrom && select.at(i + 1, "(") ? WITH : null;
      case "INTO" -> behindOperand || behindFrom ? INTO : null;
      case "PRIMARY" -> behindOperand && select.at(i + 1, "KEY") ? KEY : null;
      case "KEY" -> behindOperand && isKey(select, i) ? KEY : null;
      case "FOR" -> select.in(Section.FROM) && select.at(i + 1, "SYSTEM_TIME") ? AS_OF : null;
      default -> null;
    };
  }

  private static Cursor cursor(SelectCutter select, int i) {
    return new Cursor(select.tokens(), i, select.end());
  }

  /** EMIT cannot be an alias without AS, or its misspelt ends would be swallowed. */
  private static boolean isEmit(SelectCutter select, int i, boolean behindOperand) {
    return select.at(i + 1, "CHANGES")
        || select.at(i + 1, "FINAL")
        || (behindOperand && !select.at(i + 1, "."));
  }

  private static boolean isKey(SelectCutter select, int i) {
    return (select.in(Section.SELECT) || select.in(Section.GROUP_BY))
        && !select.at(i - 1, "AS")
        && (i + 1 >= select.end()
            || select.at(i + 1, ",")
            || select.at(i + 1, "AS")
            || select.startsSection(i + 1)
            || Tokens.isOneOf(
                select.tokens().get(i + 1), "WINDOW", "EMIT", "PARTITION", "WITH", "INTO"));
  }

  /** Whether a second one in the same select is a mistake. */
  boolean once() {
    return this == WINDOW || this == EMIT || this == PARTITION_BY || this == INTO;
  }

  /** Whether the FROM clause cannot go on behind it. */
  boolean endsSource() {
    return once();
  }

  boolean isMarker() {
    return this == KEY;
  }

  void read(Cursor cursor, SelectCutter select) {
    ClauseCutter cutter = select.cutter();
    int start = cursor.position();
    switch (this) {
      case WINDOW -> cutter.add(WindowScanner.read(cursor, select.select(), cutter.fragments()));
      case EMIT -> {
        cursor.next();
        boolean isFinal = cursor.oneOf("CHANGES", "FINAL").equals("FINAL");
        cutter.add(new EmitClause(select.select(), isFinal, cursor.since(start)));
      }
      case PARTITION_BY -> {
        cursor.skip("PARTITION", "BY");
        List<Token> list = untilClause(cursor, select);
        List<Expression> expressions = cutter.fragments().expressions(list, cursor.here());
        cutter.add(new PartitionByClause(select.select(), expressions, cursor.since(start)));
      }
      case WITHIN -> cutter.add(WindowScanner.joinWindow(cursor, select.select(), select.join()));
      case WITH -> {
        List<Property> properties = PropertyScanner.read(cursor);
        cutter.add(
            new WithClause(select.select(), properties, select.lastNamed(), cursor.since(start)));
      }
      case INTO -> cutter.add(into(cursor, select.select()));
      case KEY -> {
        cursor.skip("PRIMARY");
        cursor.next();
        Token item = select.tokens().get(start - 1);
        cutter.add(
            new KeyMarker(
                select.select(),
                Tokens.end(item),
                select.in(Section.GROUP_BY),
                cursor.since(start)));
      }
      case AS_OF -> {
        cursor.skip("FOR", "SYSTEM_TIME");
        cursor.expect("AS");
        cursor.expect("OF");
        Expression time = cutter.fragments().expression(instant(cursor), cursor.here());
        cutter.add(new AsOf(select.select(), select.join(), time, cursor.since(start)));
      }
      default -> throw new AssertionError(this);
    }
  }

  private static List<Token> untilClause(Cursor cursor, SelectCutter select) {
    int from = cursor.position();
    int depth = 0;
    while (!cursor.done()) {
      Token token = select.tokens().get(cursor.position());
      if (depth == 0 && cursor.position() > from && select.startsClause(cursor.position())) {
        break;
      }
      depth += Brackets.opens(token) ? 1 : Brackets.closes(token) ? -1 : 0;
      cursor.next();
    }
    return select.tokens().subList(from, cursor.position());
  }

  private static IntoClause into(Cursor cursor, int select) {
    int start = cursor.position();
    cursor.expect("INTO");
    Token sink = cursor.peek();
    if (sink != null && Tokens.isString(sink)) {
      String uri = Tokens.unquoted(cursor.next());
      return new IntoClause(select, null, uri, cursor.since(start));
    }
    Name name = cursor.name("a stream, or a URI in single quotes");
    return new IntoClause(select, name, null, cursor.since(start));
  }

  /** {@code o.ts}, {@code f(x)} or {@code (a + b)}, with intervals added or taken away. */
  private static List<Token> instant(Cursor cursor) {
    int from = cursor.position();
    List<Token> tokens = new ArrayList<>();
    do {
      if (cursor.position() > from) {
        tokens.add(cursor.next());
      }
      if (cursor.at("INTERVAL")) {
        int interval = cursor.position();
        Durations.read(cursor);
        while (interval < cursor.position()) {
          tokens.add(cursor.tokenAt(interval++));
        }
        continue;
      }
      if (!cursor.at("(")) {
        cursor.name("a time");
        tokens.add(cursor.tokenAt(cursor.position() - 1));
        while (cursor.at(".") || cursor.at("->")) {
          tokens.add(cursor.next());
          cursor.name("a field");
          tokens.add(cursor.tokenAt(cursor.position() - 1));
        }
      }
      if (cursor.at("(")) {
        int open = cursor.position();
        Fragments.bracketed(cursor);
        while (open < cursor.position()) {
          tokens.add(cursor.tokenAt(open++));
        }
      }
    } while (cursor.at("+") || cursor.at("-"));
    return tokens;
  }
}
