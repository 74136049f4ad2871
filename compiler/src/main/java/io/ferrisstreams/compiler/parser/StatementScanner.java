package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** Reads one statement; the families of statements have scanners of their own. */
final class StatementScanner {
  private static final String[] HEADS = {
    "SELECT", "CREATE", "INSERT", "START", "STOP", "PAUSE", "RESUME", "DEPLOY", "ROLLBACK", "SHOW",
    "LIST", "DESCRIBE", "EXPLAIN", "PRINT", "DROP", "SET", "UNSET", "DEFINE", "UNDEFINE", "ASSERT",
    "TERMINATE", "ALTER", "WITH", "VALUES", "RUN"
  };

  private final Fragments fragments;
  private final Cursor cursor;
  private final List<Annotation> annotations;
  private final int start;

  StatementScanner(Fragments fragments, List<Token> tokens, List<Annotation> annotations) {
    this(fragments, new Cursor(tokens), annotations);
  }

  private StatementScanner(Fragments fragments, Cursor cursor, List<Annotation> annotations) {
    this.fragments = fragments;
    this.cursor = cursor;
    this.annotations = annotations;
    this.start = cursor.position();
  }

  Statement read() {
    Statement statement = statement();
    cursor.expectEnd();
    return statement;
  }

  Fragments fragments() {
    return fragments;
  }

  Cursor cursor() {
    return cursor;
  }

  List<Annotation> annotations() {
    return annotations;
  }

  /** From the first token of the statement to the last one read. */
  Span span() {
    return cursor.since(start);
  }

  /** The rest of the statement as a query. */
  Query query() {
    return fragments.query(cursor.rest(), cursor.here());
  }

  private Statement statement() {
    if (cursor.at("(")) {
      Query query = query();
      return new SelectStatement(query, annotations, span());
    }
    Token head = cursor.peek();
    String word = head == null ? "" : Tokens.upper(head);
    return switch (word) {
      case "SELECT", "WITH", "VALUES" -> {
        Query query = query();
        yield new SelectStatement(query, annotations, span());
      }
      case "CREATE" -> new CreateScanner(this).create();
      case "INSERT" -> insert();
      case "START", "STOP", "PAUSE", "RESUME", "DEPLOY", "ROLLBACK" -> new JobScanner(this).job();
      case "EXPLAIN" -> explain();
      case "ASSERT" -> new AssertScanner(this).assertion();
      case "SHOW", "LIST" -> new ShowScanner(this).show();
      case "DESCRIBE",
          "PRINT",
          "DROP",
          "SET",
          "UNSET",
          "DEFINE",
          "UNDEFINE",
          "TERMINATE",
          "ALTER",
          "RUN" ->
          new CommandScanner(this).command();
      default -> throw cursor.unexpected("expected a statement such as SELECT or CREATE", HEADS);
    };
  }

  private Statement insert() {
    cursor.expect("INSERT");
    cursor.expect("INTO");
    Token next = cursor.peek();
    if (next != null && Tokens.isString(next)) {
      throw cursor.unexpected("expected a stream; SELECT … INTO takes a URI");
    }
    Name target = cursor.name("a stream or table");
    List<Name> columns = columnNames();
    List<Property> properties = PropertyScanner.optional(cursor);
    if (cursor.at("VALUES") && properties.isEmpty()) {
      cursor.next();
      List<List<Expression>> rows = rows();
      return new InsertValues(target, columns, rows, annotations, span());
    }
    if (!cursor.at("SELECT") && !cursor.at("WITH") && !cursor.at("(")) {
      throw cursor.unexpected("expected SELECT or VALUES", "SELECT", "VALUES");
    }
    Query query = query();
    return new InsertSelect(target, columns, properties, query, annotations, span());
  }

  /** {@code (a, b)} if it is there and not a query in brackets. */
  List<Name> columnNames() {
    List<Name> columns = new ArrayList<>();
    if (!cursor.at("(") || cursor.at("(", "SELECT") || cursor.at("(", "(")) {
      return columns;
    }
    cursor.next();
    do {
      columns.add(cursor.name("a column"));
    } while (cursor.skip(","));
    cursor.expect(")");
    return columns;
  }

  /** {@code (1, 'a'), (2, 'b')}. */
  List<List<Expression>> rows() {
    List<List<Expression>> rows = new ArrayList<>();
    do {
      if (!cursor.at("(")) {
        throw cursor.unexpected("expected ( and values");
      }
      List<Token> row = Fragments.bracketed(cursor);
      rows.add(fragments.expressions(row, Tokens.span(cursor.tokenAt(cursor.position() - 1))));
    } while (cursor.skip(","));
    return rows;
  }

  private Statement explain() {
    cursor.expect("EXPLAIN");
    boolean isName = cursor.peek() != null && Tokens.isName(cursor.next()) && cursor.done();
    if (isName) {
      Name name = Tokens.name(cursor.tokenAt(start + 1));
      return new Explain(null, name, annotations, span());
    }
    if (cursor.position() == start + 1) {
      throw cursor.unexpected("expected a statement or a name");
    }
    Cursor inner = cursor.from(start + 1);
    if (inner.at("EXPLAIN")) {
      throw inner.unexpected("expected a statement");
    }
    @Nullable Statement explained = new StatementScanner(fragments, inner, List.of()).read();
    cursor.rest();
    return new Explain(explained, null, annotations, span());
  }
}
