package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserTokenManager;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.SimpleCharStream;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.Select;

/** Gives tokens to JSqlParser as if its own lexer had just read them. */
final class Replay {
  private Replay() {}

  static Select query(List<Token> tokens) {
    Statement statement = run(tokens, CCJSqlParser::Statement);
    if (statement instanceof Select select) {
      return select;
    }
    throw ProblemException.at(Tokens.span(tokens), "expected a query");
  }

  static Expression expression(List<Token> tokens) {
    return run(tokens, CCJSqlParser::Expression);
  }

  private interface Production<T> {
    T read(CCJSqlParser parser) throws ParseException;
  }

  private static <T> T run(List<Token> unlinked, Production<T> production) {
    List<Token> tokens = NeighbourToken.link(unlinked);
    int behind = tokens.stream().mapToInt(Tokens::end).max().orElse(0);
    Span end = new Span(behind, behind);
    Adjacency.check(tokens, end);
    CCJSqlParser parser = parser(tokens, end);
    try {
      T read = production.read(parser);
      Token rest = parser.getToken(1);
      if (rest.kind != 0) {
        throw unexpected(tokens, rest, end);
      }
      return read;
    } catch (ParseException e) {
      Token at = e.currentToken == null ? null : e.currentToken.next;
      throw at == null
          ? ProblemException.at(Tokens.span(tokens), "not understood")
          : unexpected(tokens, at, end);
    } catch (StackOverflowError e) {
      throw ProblemException.at(Tokens.span(tokens), "nested too deeply");
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException e) {
      // Generated code meets input its authors did not think of; whatever it is, it is no query.
      throw ProblemException.at(Tokens.span(tokens), "not understood");
    }
  }

  private static CCJSqlParser parser(List<Token> tokens, Span end) {
    // A parser made from a token manager has no stream, and its settings fail.
    CCJSqlParser parser = new CCJSqlParser(new StringProvider(""));
    parser.withAllowComplexParsing(true);
    ListedTokens listed = new ListedTokens(tokens, end);
    listed.configuration = parser.getConfiguration();
    parser.ReInit(listed);
    return parser;
  }

  /**
   * A problem at a token JSqlParser stopped at. A misspelt keyword is often taken for an alias, and
   * the token behind it is the one that does not fit: then the keyword is to blame.
   */
  private static ProblemException unexpected(List<Token> tokens, Token at, Span end) {
    Optional<String> near = at.kind == 0 ? Optional.empty() : Hints.keywordNear(at);
    if (near.isPresent()) {
      return misspelt(at, near.get());
    }
    int i = at.kind == 0 ? tokens.size() : tokens.indexOf(at);
    for (int back = 1; back <= 2 && i - back >= 0; back++) {
      Token before = tokens.get(i - back);
      Optional<String> keyword = Hints.keywordNear(before);
      if (keyword.isPresent()) {
        return misspelt(before, keyword.get());
      }
    }
    String expected = i > 0 ? expectedBehind(tokens.get(i - 1)) : "";
    return at.kind == 0
        ? ProblemException.at(end, "unexpected end of statement", expected)
        : ProblemException.at(Tokens.span(at), Cursor.unexpected(at), expected);
  }

  /** Half a keyword was taken for an alias. */
  private static String expectedBehind(Token token) {
    return switch (Tokens.upper(token)) {
      case "GROUP", "ORDER", "PARTITION" -> "expected BY";
      case "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "OUTER" -> "expected JOIN";
      default -> "";
    };
  }

  private static ProblemException misspelt(Token token, String keyword) {
    return ProblemException.at(
        Tokens.span(token), Cursor.unexpected(token), "did you mean " + keyword + "?");
  }

  /** A lexer that has read everything already. */
  private static final class ListedTokens extends CCJSqlParserTokenManager {
    private final List<Token> tokens;
    private final Token end;
    private int next;

    ListedTokens(List<Token> tokens, Span end) {
      super(new SimpleCharStream(new StringProvider("")));
      this.tokens = tokens;
      this.end = new Token(0, "");
      this.end.absoluteBegin = end.start() + 1;
      this.end.absoluteEnd = end.end() + 1;
    }

    @Override
    public Token getNextToken() {
      if (next == tokens.size()) {
        return end;
      }
      Token token = tokens.get(next++);
      token.next = null;
      return token;
    }
  }
}
