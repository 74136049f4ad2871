package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/** Reads tokens from left to right. Mutable: it is where the scanners are. */
final class Cursor {
  private static final int MAX_SHOWN = 40;

  private final List<Token> tokens;
  private final int limit;
  private int at;

  Cursor(List<Token> tokens) {
    this(tokens, 0, tokens.size());
  }

  Cursor(List<Token> tokens, int from, int limit) {
    this.tokens = tokens;
    this.limit = limit;
    this.at = from;
  }

  int position() {
    return at;
  }

  /** The same tokens, read from another position. */
  Cursor from(int position) {
    return new Cursor(tokens, position, limit);
  }

  Token tokenAt(int position) {
    return tokens.get(position);
  }

  boolean done() {
    return at >= limit;
  }

  Token next() {
    if (done()) {
      throw unexpected("");
    }
    return tokens.get(at++);
  }

  @Nullable Token peek() {
    return peek(0);
  }

  @Nullable Token peek(int ahead) {
    return at + ahead < limit ? tokens.get(at + ahead) : null;
  }

  /** Whether these words or signs come next. */
  boolean at(String... images) {
    for (int i = 0; i < images.length; i++) {
      Token token = peek(i);
      if (token == null || !Tokens.is(token, images[i])) {
        return false;
      }
    }
    return true;
  }

  /** Passes over these words or signs if all of them come next. */
  boolean skip(String... images) {
    if (!at(images)) {
      return false;
    }
    at += images.length;
    return true;
  }

  Token expect(String image) {
    Token token = peek();
    if (token == null || !Tokens.is(token, image)) {
      throw unexpected("expected " + image, image);
    }
    return next();
  }

  Name name(String what) {
    Token token = peek();
    if (token == null || !Tokens.isName(token)) {
      throw unexpected("expected " + what);
    }
    return Tokens.name(next());
  }

  String string(String what) {
    Token token = peek();
    if (token == null || !Tokens.isString(token)) {
      throw unexpected("expected " + what + " in single quotes");
    }
    return Tokens.unquoted(next());
  }

  /** The rest, as tokens. */
  List<Token> rest() {
    List<Token> rest = tokens.subList(Math.min(at, limit), limit);
    at = limit;
    return rest;
  }

  void expectEnd() {
    if (!done()) {
      throw unexpected("expected the end of the statement");
    }
  }

  /** From the token at a position to the last one read. */
  Span since(int position) {
    int last = Math.max(position, at - 1);
    return Tokens.span(tokens.get(position)).to(Tokens.span(tokens.get(last)));
  }

  Span here() {
    if (!done()) {
      return Tokens.span(tokens.get(at));
    }
    int end = tokens.isEmpty() ? 0 : Tokens.end(tokens.get(Math.max(0, limit - 1)));
    return new Span(end, end);
  }

  /** The next token cannot stand here; words are those that could. */
  ProblemException unexpected(String expected, String... words) {
    Token token = peek();
    if (token == null) {
      return ProblemException.at(here(), "unexpected end of statement", expected);
    }
    Optional<String> near = Optional.empty();
    if (words.length > 0 && Tokens.isWord(token)) {
      near = Hints.near(token.image, List.of(words));
    }
    String hint = near.map(word -> "did you mean " + word + "?").orElse(expected);
    return ProblemException.at(Tokens.span(token), unexpected(token), hint);
  }

  static String unexpected(Token token) {
    String image = Tokens.isQuotedName(token) ? Name.revealed(token.image) : token.image;
    if (image.length() > MAX_SHOWN) {
      image = image.substring(0, MAX_SHOWN) + (image.startsWith("'") ? "…'" : "…");
    }
    return "unexpected "
        + (image.startsWith("'") ? image : "'" + image + "'").replace('\n', ' ').replace('\r', ' ');
  }

  /** One of these words, in upper case. */
  String oneOf(String... words) {
    Token token = peek();
    if (token != null) {
      for (String word : words) {
        if (Tokens.is(token, word)) {
          next();
          return word.toUpperCase(Locale.ROOT);
        }
      }
    }
    throw unexpected("expected " + orList(words), words);
  }

  static String orList(String... words) {
    if (words.length == 1) {
      return words[0];
    }
    return String.join(", ", List.of(words).subList(0, words.length - 1))
        + " or "
        + words[words.length - 1];
  }
}
