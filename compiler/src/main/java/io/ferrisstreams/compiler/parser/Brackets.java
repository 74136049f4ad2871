package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.sf.jsqlparser.parser.Token;

/** Which bracket closes which, in one statement. */
final class Brackets {
  /** Deeper, the generated parser gets slow and then out of stack. */
  static final int MAX_DEPTH = 200;

  static final String TOO_DEEP = "nested more than " + MAX_DEPTH + " levels deep";

  private final int[] closing;

  private Brackets(int[] closing) {
    this.closing = closing;
  }

  /** Index of the bracket that closes the one at {@code open}. */
  int closing(int open) {
    return closing[open];
  }

  static boolean opens(Token token) {
    return token.image.equals("(") || token.image.equals("[");
  }

  static boolean closes(Token token) {
    return token.image.equals(")") || token.image.equals("]");
  }

  /**
   * Matches all brackets.
   *
   * @throws ProblemException at the first that has no partner, or stands too deep
   */
  static Brackets match(List<Token> tokens) {
    int[] closing = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    int prefixes = 0;
    int cases = 0;
    int dots = 0;
    boolean behindDot = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (opens(token)) {
        open.push(i);
      } else if (closes(token)) {
        boolean matches =
            !open.isEmpty()
                && tokens.get(open.peek()).image.equals(token.image.equals(")") ? "(" : "[");
        if (!matches && !open.isEmpty()) {
          Token opener = tokens.get(open.peek());
          throw ProblemException.at(
              Tokens.span(token),
              Cursor.unexpected(token),
              "expected " + (opener.image.equals("(") ? ")" : "]"));
        }
        if (!matches) {
          throw ProblemException.at(
              Tokens.span(token), Cursor.unexpected(token), "no bracket is open here");
        }
        closing[open.pop()] = i;
      }
      // Words and signs that nest without brackets.
      prefixes = Tokens.isOneOf(token, "NOT", "-", "+", "~", "INTERVAL") ? prefixes + 1 : 0;
      if (Tokens.is(token, "CASE")) {
        cases++;
      } else if (Tokens.is(token, "END") && cases > 0) {
        cases--;
      }
      boolean dot = Tokens.isOneOf(token, ".", "->");
      dots = dot ? dots + 1 : behindDot ? dots : 0;
      behindDot = dot;
      if (open.size() + prefixes + cases + dots > MAX_DEPTH) {
        throw ProblemException.at(Tokens.span(token), TOO_DEEP);
      }
    }
    if (!open.isEmpty()) {
      Token opener = tokens.get(open.peekLast());
      throw ProblemException.at(
          Tokens.span(opener),
          Cursor.unexpected(opener).replace("unexpected ", "unclosed "),
          "expected a closing " + (opener.image.equals("(") ? ")" : "]"));
    }
    return new Brackets(closing);
  }
}
