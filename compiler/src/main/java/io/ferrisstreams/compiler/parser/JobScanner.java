package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import java.util.List;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** Reads the statements about jobs; {@code QUERY} is another word for {@code JOB}. */
final class JobScanner {
  private final StatementScanner scanner;
  private final Cursor cursor;

  JobScanner(StatementScanner scanner) {
    this.scanner = scanner;
    this.cursor = scanner.cursor();
  }

  Statement job() {
    String verb = Tokens.upper(cursor.next());
    Token second = cursor.peek(1);
    boolean isBareName = second == null && !cursor.at("JOB") && !cursor.at("QUERY");
    if (!(isBareName && (verb.equals("PAUSE") || verb.equals("RESUME")))) {
      cursor.oneOf("JOB", "QUERY");
    }
    Name name = cursor.name("a job");
    List<Annotation> annotations = scanner.annotations();
    switch (verb) {
      case "START":
        return start(name);
      case "DEPLOY":
        return deploy(name);
      case "STOP":
        boolean force = cursor.skip("FORCE");
        return new StopJob(name, force, annotations, scanner.span());
      case "PAUSE":
        return new PauseJob(name, annotations, scanner.span());
      case "RESUME":
        return new ResumeJob(name, annotations, scanner.span());
      default:
        String version = cursor.skip("VERSION") ? cursor.string("a version") : null;
        return new RollbackJob(name, version, annotations, scanner.span());
    }
  }

  private Statement start(Name name) {
    List<Property> properties = PropertyScanner.optional(cursor);
    cursor.expect("AS");
    Query query = scanner.query();
    return new StartJob(name, properties, query, scanner.annotations(), scanner.span());
  }

  private Statement deploy(Name name) {
    cursor.expect("VERSION");
    String version = cursor.string("a version");
    List<Property> properties = PropertyScanner.optional(cursor);
    cursor.expect("AS");
    List<Token> rest = cursor.rest();
    int end = strategyAt(rest);
    String strategy = null;
    Integer percentage = null;
    Cursor tail = new Cursor(rest, end, rest.size());
    if (tail.skip("STRATEGY")) {
      strategy = tail.oneOf("BLUE_GREEN", "CANARY", "ROLLING", "REPLACE");
      percentage = strategy.equals("CANARY") ? percentage(tail) : null;
      tail.expectEnd();
    }
    Cursor body = new Cursor(rest, 0, end);
    Query query = scanner.fragments().query(body.rest(), body.here());
    return new DeployJob(
        name,
        version,
        properties,
        query,
        strategy,
        percentage,
        scanner.annotations(),
        scanner.span());
  }

  /** Where the last {@code STRATEGY word} outside brackets begins, or the end. */
  private static int strategyAt(List<Token> tokens) {
    int depth = 0;
    for (int i = tokens.size() - 1; i > 0; i--) {
      Token token = tokens.get(i);
      depth += Brackets.closes(token) ? 1 : Brackets.opens(token) ? -1 : 0;
      boolean isName = Tokens.isOneOf(tokens.get(i - 1), ".", ",", "AS", "BY", "SELECT", "WHERE");
      if (depth == 0 && Tokens.is(token, "STRATEGY") && !isName && tokens.size() - i <= 5) {
        return i;
      }
    }
    return tokens.size();
  }

  private static @Nullable Integer percentage(Cursor cursor) {
    if (!cursor.skip("(")) {
      return null;
    }
    Token number = cursor.peek();
    if (number == null || !number.image.matches("\\d{1,3}")) {
      throw cursor.unexpected("expected a percentage");
    }
    int percentage = Integer.parseInt(cursor.next().image);
    if (percentage > 100) {
      throw ProblemException.at(Tokens.span(number), "a percentage over 100");
    }
    cursor.skip("%");
    cursor.expect(")");
    return percentage;
  }
}
