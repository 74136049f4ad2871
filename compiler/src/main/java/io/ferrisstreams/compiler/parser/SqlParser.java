package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jsqlparser.parser.Token;

/**
 * Text to statements.
 *
 * <p>The text is lexed once, by JSqlParser's lexer, and split at semicolons. Heads of statements,
 * columns, types and properties are read here; queries and expressions are JSqlParser's, after the
 * streaming clauses were cut out and a few tokens rewritten ({@link ClauseCutter}, {@link Rewrite},
 * {@link Replay}). Each statement stands alone: one that is broken hides no other's problems.
 */
public final class SqlParser {
  static final int MAX_SCRIPT = 16_000_000;
  static final int MAX_STATEMENT = 1_000_000;
  static final int MAX_TOKENS = 100_000;

  /** Who made this many mistakes has something else than SQL; reading on would only take time. */
  static final int MAX_PROBLEMS = 100;

  private static final Pattern ANNOTATION =
      Pattern.compile("--\\s*@([\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*(?::\\s*(.*?))?\\s*");

  private final String text;
  private final CleanText clean;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private SqlParser(String text) {
    this.text = text;
    this.clean = new CleanText(text);
  }

  /**
   * Reads a script. Never throws for what it says: what is wrong with it is in the result, at most
   * the first {@value #MAX_PROBLEMS} problems.
   */
  public static ParsedScript parse(Script script) {
    if (script.text().length() > MAX_SCRIPT) {
      Problem problem =
          new Problem(
              new Span(0, 0), "script of more than " + MAX_SCRIPT + " characters", "split it");
      return new ParsedScript(List.of(), List.of(problem));
    }
    return new SqlParser(script.text()).parse();
  }

  private ParsedScript parse() {
    problems.addAll(clean.problems());
    List<Token> tokens = Lexer.lex(clean.clean(), problems);
    NavigableSet<Integer> broken =
        problems.stream()
            .map(problem -> problem.span().start())
            .collect(Collectors.toCollection(TreeSet::new));
    int begin = 0;
    int from = 0;
    for (int i = 0; i <= tokens.size() && problems.size() < MAX_PROBLEMS; i++) {
      boolean last = i == tokens.size();
      if (last || tokens.get(i).image.equals(";")) {
        int end = last ? text.length() : Tokens.start(tokens.get(i));
        if (i > from && !isBroken(broken, begin, end)) {
          read(tokens.subList(from, i), begin);
        }
        from = i + 1;
        begin = end + 1;
      }
    }
    problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
    return new ParsedScript(
        statements, problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)));
  }

  /** Whether the lexer stumbled in a statement: then its tokens are not to be trusted. */
  private static boolean isBroken(NavigableSet<Integer> broken, int begin, int end) {
    Integer next = broken.ceiling(begin);
    return next != null && next <= end;
  }

  private void read(List<Token> tokens, int begin) {
    Span span = Tokens.span(tokens);
    if (tokens.size() > MAX_TOKENS || span.end() - span.start() > MAX_STATEMENT) {
      problems.add(new Problem(Tokens.span(tokens.get(0)), "statement too long", ""));
      return;
    }
    try {
      List<Annotation> annotations = annotations(begin, span.start());
      statements.add(new StatementScanner(new Fragments(text), tokens, annotations).read());
    } catch (ProblemException e) {
      problems.add(e.problem());
    } catch (StackOverflowError e) {
      problems.add(new Problem(Tokens.span(tokens.get(0)), "nested too deeply", ""));
    }
  }

  private List<Annotation> annotations(int from, int to) {
    List<Annotation> annotations = new ArrayList<>();
    for (CleanText.Comment comment : clean.lineCommentsIn(from, to)) {
      Matcher matcher = ANNOTATION.matcher(text.substring(comment.start(), comment.end()));
      if (matcher.matches()) {
        String value = matcher.group(2) == null ? "" : matcher.group(2);
        annotations.add(
            new Annotation(matcher.group(1), value, new Span(comment.start(), comment.end())));
      }
    }
    return annotations;
  }
}
