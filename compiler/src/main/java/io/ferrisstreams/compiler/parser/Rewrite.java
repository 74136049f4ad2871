package io.ferrisstreams.compiler.parser;

import static java.util.Objects.requireNonNull;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.CLOSING_BRACKET;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.K_COMMA;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.K_POSTGRES_NAMED_PARAMETER_ASSIGNMENT;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.K_TIME_KEY_EXPR;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.OPENING_BRACKET;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_CHAR_LITERAL;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_HEX;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_IDENTIFIER;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_LONG;

import io.ferrisstreams.compiler.text.ProblemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.sf.jsqlparser.parser.Token;

/** Turns tokens of the dialect into tokens JSqlParser reads the same way. */
final class Rewrite {
  /** The bracket of {@code ARRAY[…]}, which becomes that of a call: in it, anything can stand. */
  private static final String ARRAY = "ARRAY[";

  /**
   * A bracket that a subscript begins with. JSqlParser only understands {@code a[(x * y)]} with one
   * more.
   */
  private static final String FIRST = "[(";

  private final List<Token> in;
  private final String text;
  private final Keywords keywords;
  private final List<Token> out;

  /**
   * For each open bracket, the word before it, in upper case; empty if there is none; or what sort
   * of bracket it is.
   */
  private final Deque<String> brackets = new ArrayDeque<>();

  /** For each open bracket, where in the output the argument begins that is being read. */
  private final Deque<Integer> arguments = new ArrayDeque<>();

  /** For each open bracket, where its type begins if it is that of a CAST; else -1. */
  private final Deque<Integer> castTypes = new ArrayDeque<>();

  private Rewrite(List<Token> in, String text) {
    this.in = in;
    this.text = text;
    this.keywords = new Keywords(in);
    this.out = new ArrayList<>(in.size());
  }

  static List<Token> apply(List<Token> tokens, String text) {
    Rewrite rewrite = new Rewrite(tokens, text);
    int i = 0;
    while (i < tokens.size()) {
      i = rewrite.step(i);
    }
    return rewrite.out;
  }

  private int step(int i) {
    Token token = in.get(i);
    if (!castTypes.isEmpty() && castTypes.peek() == i) {
      return type(i);
    }
    if (Brackets.opens(token)) {
      open(i);
    } else if (Brackets.closes(token)) {
      arguments.poll();
      castTypes.poll();
      return close(i);
    } else if (token.image.equals("::")) {
      out.add(token);
      return type(i + 1);
    } else if (token.image.equals(",") && !arguments.isEmpty()) {
      arguments.pop();
      arguments.push(out.size() + 1);
    } else if (isFieldName(i)) {
      return fieldName(i);
    } else if (token.image.equals("=") && touches(i, "=")) {
      out.add(token);
      return i + 2;
    }
    out.add(startsWithLetter(token) ? word(i) : sign(i));
    return i + 1;
  }

  private static boolean startsWithLetter(Token token) {
    int first = token.image.codePointAt(0);
    return (Character.isLetter(first) || first == '_')
        && token.kind != S_CHAR_LITERAL
        && token.kind != S_HEX;
  }

  private Token sign(int i) {
    Token token = in.get(i);
    switch (token.image) {
      case "->":
        return i + 1 < in.size() && (Tokens.isName(in.get(i + 1)) || is(i + 1, "*"))
            ? Tokens.rewritten(token, Punctuation.DOT, ".")
            : token;
      case "[":
        return is(i - 1, "ARRAY") ? Tokens.rewritten(token, OPENING_BRACKET, "(") : token;
      case "=>":
        return Tokens.rewritten(token, Punctuation.ARROW, "->");
      case ":=":
        return "MAP".equals(brackets.peek()) ? Tokens.rewritten(token, K_COMMA, ",") : token;
      default:
        return Tokens.isDigitsAndLetters(token) || Tokens.isNumber(token) ? number(i) : token;
    }
  }

  private Token number(int i) {
    Token token = in.get(i);
    if (Tokens.isDigitsAndLetters(token) && token.image.matches("\\d+(_\\d+)+")) {
      return Tokens.rewritten(token, S_LONG, token.image.replace("_", ""));
    }
    if (Tokens.isDigitsAndLetters(token) && is(i - 1, "AS")) {
      return token; // ksqlDB lets a name begin with a digit
    }
    boolean wordTouches =
        i + 1 < in.size()
            && in.get(i + 1).absoluteBegin == token.absoluteEnd
            && Tokens.isWord(in.get(i + 1));
    if (Tokens.isDigitsAndLetters(token) || wordTouches) {
      String image = token.image + (wordTouches ? in.get(i + 1).image : "");
      throw ProblemException.at(
          wordTouches ? Tokens.span(token).to(Tokens.span(in.get(i + 1))) : Tokens.span(token),
          "'" + image + "' is no number",
          image.matches("\\d+\\p{L}+") ? "a length of time is written INTERVAL '5' MINUTES" : "");
    }
    return token;
  }

  private Token word(int i) {
    Token token = in.get(i);
    boolean severalWords = token.image.indexOf(' ') > 0 && token.kind != K_TIME_KEY_EXPR;
    if (severalWords) {
      throw ProblemException.at(Tokens.span(token), Cursor.unexpected(token));
    }
    boolean array = is(i, "ARRAY") && is(i + 1, "[");
    return token.kind == S_IDENTIFIER || keywords.isKeyword(i) && !array
        ? token
        : Tokens.renamed(token);
  }

  private void open(int i) {
    boolean round = is(i, "(");
    boolean array = !round && is(i - 1, "ARRAY");
    boolean first = round && is(i - 1, "[") && !is(i - 2, "ARRAY");
    if (first) {
      out.add(Tokens.rewritten(in.get(i), OPENING_BRACKET, "("));
    }
    brackets.push(
        array ? ARRAY : first ? FIRST : round && i > 0 ? Tokens.upper(in.get(i - 1)) : "");
    arguments.push(out.size() + 1);
    boolean cast = round && i > 0 && Tokens.isOneOf(in.get(i - 1), "CAST", "TRY_CAST");
    castTypes.push(cast && !is(i - 2, ".") ? typeOfCast(i) : -1);
  }

  private int close(int i) {
    String opened = brackets.isEmpty() ? "" : brackets.pop();
    Token token = in.get(i);
    if (opened.equals(ARRAY)) {
      out.add(Tokens.rewritten(token, CLOSING_BRACKET, ")"));
      return i + 1;
    }
    if (opened.equals(FIRST)) {
      out.add(Tokens.rewritten(token, CLOSING_BRACKET, ")"));
    }
    out.add(token);
    return i + 1;
  }

  /** Whether an AS gives a field of {@code STRUCT(value AS name)} its name. */
  private boolean isFieldName(int i) {
    String word = brackets.isEmpty() ? "" : brackets.peek();
    return is(i, "AS")
        && (word.equals("STRUCT") || word.equals("ROW"))
        && i + 2 < in.size()
        && Tokens.isName(in.get(i + 1))
        && (is(i + 2, ",") || is(i + 2, ")"));
  }

  /** {@code value AS name} becomes {@code name := value}. */
  private int fieldName(int i) {
    int argument = requireNonNull(arguments.peek());
    Token name = in.get(i + 1);
    out.add(argument, Tokens.isQuotedName(name) ? name : Tokens.renamed(name));
    out.add(argument + 1, Tokens.rewritten(in.get(i), K_POSTGRES_NAMED_PARAMETER_ASSIGNMENT, ":="));
    return i + 2;
  }

  /** Behind the AS of {@code CAST(x AS type)}. */
  private int typeOfCast(int open) {
    int depth = 0;
    for (int i = open; i < in.size(); i++) {
      depth += Brackets.opens(in.get(i)) ? 1 : Brackets.closes(in.get(i)) ? -1 : 0;
      if (depth == 0) {
        throw ProblemException.at(
            Tokens.span(in.get(i)), Cursor.unexpected(in.get(i)), "expected AS and a type");
      }
      if (depth == 1 && is(i, "AS")) {
        return i + 1;
      }
    }
    throw new AssertionError("brackets were matched");
  }

  /** A type becomes one word; {@link TypeSyntax#of} reads it again. */
  private int type(int i) {
    Cursor cursor = new Cursor(in, i, in.size());
    TypeSyntax type = TypeScanner.type(cursor);
    Token word =
        Tokens.rewritten(
            in.get(i), S_IDENTIFIER, text.substring(type.span().start(), type.span().end()));
    word.absoluteEnd = type.span().end() + 1;
    out.add(word);
    return cursor.position();
  }

  private boolean touches(int i, String image) {
    return is(i + 1, image) && in.get(i + 1).absoluteBegin == in.get(i).absoluteEnd;
  }

  private boolean is(int i, String image) {
    return i >= 0 && i < in.size() && Tokens.is(in.get(i), image);
  }
}
