package io.ferrisstreams.compiler.parser;

import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_LONG;

import java.util.List;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** Reads the short commands: SET, DEFINE, DROP, DESCRIBE, PRINT, … */
final class CommandScanner {
  private final StatementScanner scanner;
  private final Cursor cursor;
  private final List<Annotation> annotations;

  CommandScanner(StatementScanner scanner) {
    this.scanner = scanner;
    this.cursor = scanner.cursor();
    this.annotations = scanner.annotations();
  }

  Statement command() {
    String verb = Tokens.upper(cursor.next());
    return switch (verb) {
      case "SET" -> set();
      case "UNSET" -> unset();
      case "DEFINE" -> define();
      case "UNDEFINE" -> {
        Name name = cursor.name("a variable");
        yield new DefineVariable(name, null, annotations, scanner.span());
      }
      case "DROP" -> drop();
      case "DESCRIBE" -> describe();
      case "PRINT" -> print();
      case "TERMINATE" -> terminate();
      case "ALTER" -> alter();
      case "RUN" -> {
        cursor.expect("SCRIPT");
        cursor.string("a file");
        yield new Other("RUN SCRIPT", annotations, scanner.span());
      }
      default -> throw new AssertionError(verb);
    };
  }

  private Statement set() {
    Property property = PropertyScanner.property(cursor);
    return new SetProperty(property.key(), property.value(), annotations, scanner.span());
  }

  private Statement unset() {
    String key = PropertyScanner.key(cursor);
    return new SetProperty(key, null, annotations, scanner.span());
  }

  private Statement define() {
    Name name = cursor.name("a variable");
    cursor.expect("=");
    String value = cursor.string("a value");
    return new DefineVariable(name, value, annotations, scanner.span());
  }

  private Statement drop() {
    String what = cursor.oneOf("STREAM", "TABLE", "VIEW", "TYPE", "JOB", "CONNECTOR");
    boolean ifExists = cursor.skip("IF", "EXISTS");
    Name name = cursor.name("a name");
    boolean deleteTopic = cursor.skip("DELETE", "TOPIC");
    return new Drop(what, ifExists, name, deleteTopic, annotations, scanner.span());
  }

  private Statement describe() {
    boolean function = cursor.at("FUNCTION") && cursor.peek(1) != null && cursor.skip("FUNCTION");
    boolean extended = cursor.at("EXTENDED") && cursor.peek(1) != null && cursor.skip("EXTENDED");
    if (cursor.at("CONNECTOR") && cursor.peek(1) != null) {
      cursor.next();
      cursor.name("a connector");
      return new Other("DESCRIBE CONNECTOR", annotations, scanner.span());
    }
    Name name = cursor.name("a name");
    extended |= cursor.skip("EXTENDED");
    return new Describe(name, function, extended, annotations, scanner.span());
  }

  private Statement print() {
    Token next = cursor.peek();
    Name topic =
        next != null && Tokens.isString(next)
            ? new Name(Tokens.unquoted(next), true, Tokens.span(cursor.next()))
            : cursor.name("a topic");
    boolean fromBeginning = cursor.skip("FROM", "BEGINNING");
    Long interval = cursor.skip("INTERVAL") || cursor.skip("SAMPLE") ? count() : null;
    Long limit = cursor.skip("LIMIT") ? count() : null;
    return new Print(topic, fromBeginning, interval, limit, annotations, scanner.span());
  }

  private Long count() {
    Token number = cursor.peek();
    if (number == null || number.kind != S_LONG || number.image.length() > 18) {
      throw cursor.unexpected("expected a number");
    }
    return Long.parseLong(cursor.next().image);
  }

  private Statement terminate() {
    cursor.skip("QUERY");
    @Nullable Name name = null;
    if (!cursor.skip("ALL")) {
      name = cursor.name("a query or ALL");
    }
    return new Terminate(name, annotations, scanner.span());
  }

  /** {@code ALTER STREAM|TABLE s ADD [COLUMN] c type, …} and {@code ALTER SYSTEM 'k' = 'v'}. */
  private Statement alter() {
    String what = cursor.oneOf("STREAM", "TABLE", "SYSTEM");
    if (what.equals("SYSTEM")) {
      PropertyScanner.property(cursor);
    } else {
      cursor.name("a name");
      do {
        cursor.oneOf("ADD");
        cursor.skip("COLUMN");
        cursor.name("a column");
        TypeScanner.type(cursor);
      } while (cursor.skip(","));
    }
    return new Other("ALTER " + what, annotations, scanner.span());
  }
}
