package io.ferrisstreams.compiler.parser;

import static net.sf.jsqlparser.parser.CCJSqlParserConstants.OP_RSHIFT;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.parser.CCJSqlParserTokenManager;
import net.sf.jsqlparser.parser.SimpleCharStream;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;

/** Cleaned text to tokens; goes on behind a character no token begins with. */
final class Lexer {
  private static final int MAX_BAD_CHARACTERS = 20;

  private Lexer() {}

  static List<Token> lex(String clean, List<Problem> problems) {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (int bad = 0; from < clean.length() && bad < MAX_BAD_CHARACTERS; bad++) {
      int failed = lex(clean, from, tokens);
      if (failed < 0) {
        break;
      }
      int end = failed + Character.charCount(clean.codePointAt(failed));
      problems.add(
          new Problem(
              new Span(failed, end),
              "unexpected character '" + clean.substring(failed, end) + "'",
              ""));
      from = end;
    }
    return tokens;
  }

  /** Offset of the character that begins no token, or -1. */
  private static int lex(String clean, int from, List<Token> tokens) {
    CCJSqlParserTokenManager manager =
        new CCJSqlParserTokenManager(
            new SimpleCharStream(new StringProvider(clean.substring(from))));
    int end = from;
    try {
      for (Token token = manager.getNextToken(); token.kind != 0; token = manager.getNextToken()) {
        // X'CAFE' takes the blanks behind it along.
        token.image = token.image.stripTrailing();
        token.specialToken = null;
        token.absoluteBegin += from;
        token.absoluteEnd = token.absoluteBegin + token.image.length();
        end = Tokens.end(token);
        add(token, tokens);
      }
      return -1;
    } catch (TokenMgrException e) {
      while (end < clean.length() && clean.charAt(end) == ' ') {
        end++;
      }
      return Math.min(end, clean.length() - 1);
    }
  }

  /** There are no shift operators: {@code >>} closes two types. */
  private static void add(Token token, List<Token> tokens) {
    if (token.kind != OP_RSHIFT || token.image.length() != 2) {
      tokens.add(token);
      return;
    }
    Token first = Tokens.rewritten(token, Punctuation.GREATER, ">");
    first.absoluteEnd--;
    Token second = Tokens.rewritten(token, Punctuation.GREATER, ">");
    second.absoluteBegin++;
    tokens.add(first);
    tokens.add(second);
  }
}
