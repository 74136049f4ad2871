package io.ferrisstreams.compiler.parser;

import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_CHAR_LITERAL;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_DOUBLE;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_HEX;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_IDENTIFIER;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_LONG;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_QUOTED_IDENTIFIER;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.parser.Token;

/** What can be asked of one token. */
final class Tokens {
  private Tokens() {}

  /** The token's place in the script; JSqlParser counts from 1. */
  static Span span(Token token) {
    return new Span(token.absoluteBegin - 1, token.absoluteEnd - 1);
  }

  static int start(Token token) {
    return token.absoluteBegin - 1;
  }

  static int end(Token token) {
    return token.absoluteEnd - 1;
  }

  static Span span(List<Token> tokens) {
    return new Span(start(tokens.get(0)), end(tokens.get(tokens.size() - 1)));
  }

  /** Whether the token is this word or sign; strings and quoted names never are. */
  static boolean is(Token token, String image) {
    return token.image.equalsIgnoreCase(image);
  }

  static boolean isOneOf(Token token, String... images) {
    for (String image : images) {
      if (is(token, image)) {
        return true;
      }
    }
    return false;
  }

  static String upper(Token token) {
    return token.image.toUpperCase(Locale.ROOT);
  }

  static boolean isString(Token token) {
    return token.kind == S_CHAR_LITERAL && token.image.startsWith("'");
  }

  static boolean isNumber(Token token) {
    return token.kind == S_LONG || token.kind == S_DOUBLE;
  }

  static boolean isQuotedName(Token token) {
    return token.kind == S_QUOTED_IDENTIFIER;
  }

  /** Whether the token is an unquoted word: a keyword or a name, as far as one token can tell. */
  static boolean isWord(Token token) {
    if (token.kind == S_CHAR_LITERAL || token.kind == S_HEX || token.image.isEmpty()) {
      return false;
    }
    int first = token.image.codePointAt(0);
    return (Character.isLetter(first) || first == '_') && token.image.indexOf(' ') < 0;
  }

  static boolean isName(Token token) {
    return isWord(token) || isQuotedName(token);
  }

  /** A number with letters behind it, such as {@code 5m} or {@code 1_000}. */
  static boolean isDigitsAndLetters(Token token) {
    return token.kind == S_IDENTIFIER && Character.isDigit(token.image.charAt(0));
  }

  static Name name(Token token) {
    return isQuotedName(token)
        ? new Name(unquoted(token), true, span(token))
        : new Name(token.image, false, span(token));
  }

  /** The text of a string or quoted name. */
  static String unquoted(Token token) {
    String image = token.image;
    String quote = image.substring(0, 1);
    return image.substring(1, image.length() - 1).replace(quote + quote, quote);
  }

  /** The same place, something else in it. */
  static Token rewritten(Token token, int kind, String image) {
    Token copy = new Token(kind, image);
    copy.absoluteBegin = token.absoluteBegin;
    copy.absoluteEnd = token.absoluteEnd;
    copy.beginLine = token.beginLine;
    copy.beginColumn = token.beginColumn;
    copy.endLine = token.endLine;
    copy.endColumn = token.endColumn;
    return copy;
  }

  static Token renamed(Token token) {
    return rewritten(token, S_IDENTIFIER, token.image);
  }
}
