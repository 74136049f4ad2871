package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text of a script with everything blanked that is no token, character for character, so that
 * offsets stay what they are.
 *
 * <p>JSqlParser's lexer takes two blank lines, a lone {@code /} and a lone {@code go} for the end
 * of a statement, and {@code //} for a comment; without line ends and comments none of that can
 * happen.
 */
final class CleanText {
  /** A comment's place; the text is the script's. */
  record Comment(int start, int end) {}

  private final String text;
  private final StringBuilder clean;
  private final List<Comment> lineComments = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  CleanText(String text) {
    this.text = text;
    this.clean = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      i = step(i);
    }
  }

  String clean() {
    return clean.toString();
  }

  /** The comments that begin between two offsets, in order. */
  List<Comment> lineCommentsIn(int from, int to) {
    int first = Collections.binarySearch(starts, from);
    int i = first < 0 ? -first - 1 : first;
    int end = i;
    while (end < starts.size() && starts.get(end) < to) {
      end++;
    }
    return lineComments.subList(i, end);
  }

  List<Problem> problems() {
    return problems;
  }

  private int step(int i) {
    char c = text.charAt(i);
    if (c == '\'' || c == '"' || c == '`') {
      return quoted(i, c);
    }
    if (text.startsWith("--", i)) {
      int end = lineEnd(i);
      lineComments.add(new Comment(i, end));
      starts.add(i);
      return blank(i, end);
    }
    if (text.startsWith("/*", i)) {
      return blockComment(i);
    }
    if (text.startsWith("//", i)) {
      problem(i, i + 2, "unexpected '//'", "comments start with --, URIs stand in single quotes");
      return blank(i, lineEnd(i));
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B') {
      clean.setCharAt(i, ' ');
    }
    return i + 1;
  }

  private int quoted(int start, char quote) {
    int i = start + 1;
    while (true) {
      i = text.indexOf(quote, i);
      if (i < 0) {
        break;
      }
      if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
        i += 2;
        continue;
      }
      return i + 1;
    }
    String what = quote == '\'' ? "unterminated string" : "unterminated quoted name";
    problem(start, start + 1, what, "expected a closing " + quote);
    // What follows on later lines, or behind a semicolon, is still worth reading.
    int end = lineEnd(start);
    int semicolon = text.indexOf(';', start);
    return blank(start, semicolon >= 0 ? Math.min(end, semicolon) : end);
  }

  private int blockComment(int start) {
    int depth = 1;
    int i = start + 2;
    while (depth > 0 && i < text.length()) {
      if (text.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else if (text.startsWith("*/", i)) {
        depth--;
        i += 2;
      } else {
        i++;
      }
    }
    if (depth > 0) {
      problem(start, start + 2, "unterminated comment", "expected a closing */");
    }
    return blank(start, Math.min(i, text.length()));
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int blank(int from, int to) {
    for (int i = from; i < to; i++) {
      clean.setCharAt(i, ' ');
    }
    return to;
  }

  private void problem(int start, int end, String message, String hint) {
    problems.add(new Problem(new Span(start, end), message, hint));
  }
}
