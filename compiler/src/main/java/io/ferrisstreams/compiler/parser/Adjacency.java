package io.ferrisstreams.compiler.parser;

import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_IDENTIFIER;

import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.parser.Token;

/**
 * Pairs of tokens that cannot follow each other. JSqlParser would tell many of them too, but often
 * at the clause they are in, or behind an alias it took a keyword for.
 */
final class Adjacency {
  private static final Set<String> OPENERS =
      Set.of(
          ",", "=", "<", ">", "<=", ">=", "<>", "!=", "+", "-", "/", "%", "||", "FROM", "WHERE",
          "HAVING", "AND", "OR", "ON", "BY", "WHEN", "THEN", "ELSE", "BETWEEN", "IN", "LIKE",
          "JOIN", "SELECT", "AS", "[", "UNION", ":=", ".");

  private static final Set<String> CLOSERS =
      Set.of(
          ",",
          ")",
          "]",
          "=",
          "<",
          ">",
          "<=",
          ">=",
          "<>",
          "!=",
          "/",
          "%",
          "||",
          "FROM",
          "WHERE",
          "HAVING",
          "AND",
          "OR",
          "ON",
          "GROUP",
          "ORDER",
          "WHEN",
          "THEN",
          "ELSE",
          "END",
          "BETWEEN",
          "IN",
          "LIKE",
          "JOIN",
          "LIMIT",
          "UNION",
          "INTERSECT",
          "EXCEPT",
          "AS");

  private static final Set<String> INFIX =
      Set.of(",", "=", "<", ">", "<=", ">=", "<>", "!=", "/", "%", "||", "AND", "OR");

  private Adjacency() {}

  /** Throws at the first token that cannot stand where it does. */
  static void check(List<Token> tokens, Span end) {
    for (int i = 0; i < tokens.size(); i++) {
      Token left = tokens.get(i);
      if (!isOne(left, OPENERS) && !(left.image.equals("(") && i + 1 < tokens.size())) {
        continue;
      }
      Token right = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      if (right == null) {
        throw ProblemException.at(end, "unexpected end of statement", expected(left));
      }
      if (isOne(right, CLOSERS) && !isFine(left, right)) {
        throw ProblemException.at(Tokens.span(right), Cursor.unexpected(right), expected(left));
      }
    }
  }

  /** Names are names whatever they are called: only keywords count. */
  private static boolean isOne(Token token, Set<String> set) {
    return token.kind != S_IDENTIFIER && set.contains(Tokens.upper(token));
  }

  private static boolean isFine(Token left, Token right) {
    if (left.image.equals("(")) {
      return !isOne(right, INFIX);
    }
    return left.image.equals("[") && right.image.equals("]");
  }

  private static String expected(Token left) {
    return switch (Tokens.upper(left)) {
      case "FROM", "JOIN" -> "expected a stream or table";
      case "WHERE", "HAVING", "ON", "WHEN" -> "expected a condition";
      case "AS", "." -> "expected a name";
      case "UNION" -> "expected SELECT";
      case "IN" -> "expected (";
      default -> "expected an expression";
    };
  }
}
