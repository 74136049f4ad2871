package io.ferrisstreams.compiler.text;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One thing that is wrong, and where.
 *
 * @param message what is wrong; lower case, no full stop
 * @param hint what to do about it, or empty
 */
public record Problem(Span span, String message, String hint) {
  private static final int MAX_SHOWN_LINE = 160;
  private static final int MAX_MESSAGE = 240;
  private static final int MESSAGE_END = 60;

  public Problem {
    requireNonNull(span, "span");
    requireNonNull(message, "message");
    requireNonNull(hint, "hint");
    message = shortened(message);
    hint = shortened(hint);
  }

  /** The same at {@code other}, if nobody knew where it is. */
  public Problem orAt(Span other) {
    return span.end() > 0 ? this : new Problem(other, message, hint);
  }

  /** A name can be as long as a script. */
  private static String shortened(String text) {
    return text.length() <= MAX_MESSAGE
        ? text
        : text.substring(0, MAX_MESSAGE - MESSAGE_END)
            + "…"
            + text.substring(text.length() - MESSAGE_END);
  }

  /**
   * The problem as a user sees it:
   *
   * <pre>
   * trades.sql:7:12: unknown column 'pric' in stream 'trades'
   *    7 | SELECT symbol, pric * quantity AS notional
   *      |                ^^^^ did you mean 'price' (DECIMAL(18,4))?
   * </pre>
   */
  public String show(Script script) {
    int line = script.line(span.start());
    int column = script.column(span.start());
    String text = script.lineText(span.start());
    int from = 0;
    if (text.length() > MAX_SHOWN_LINE) {
      from = Math.max(0, Math.min(column - 1 - MAX_SHOWN_LINE / 2, text.length() - MAX_SHOWN_LINE));
      text = text.substring(from, from + MAX_SHOWN_LINE);
    }
    int caret = column - 1 - from;
    int width = Math.max(1, Math.min(span.end() - span.start(), text.length() - caret));
    // Tabs are kept in the caret's line, so that it stands under its token at any tab width.
    StringBuilder pad = new StringBuilder();
    for (int i = 0; i < caret; i++) {
      pad.append(i < text.length() && text.charAt(i) == '\t' ? '\t' : ' ');
    }
    String number = String.format(Locale.ROOT, "%4d", line);
    return script.where(span)
        + ": "
        + printable(message)
        + "\n"
        + number
        + " | "
        + printable(text)
        + "\n"
        + " ".repeat(number.length())
        + " | "
        + pad
        + "^".repeat(width)
        + (hint.isEmpty() ? "" : " " + printable(hint));
  }

  /** All problems in the order of their position, one after the other. */
  static String show(Script script, List<Problem> problems) {
    return problems.stream()
        .sorted(Comparator.comparingInt(problem -> problem.span().start()))
        .map(problem -> problem.show(script))
        .collect(Collectors.joining("\n"));
  }

  /** Control characters could rewrite the user's terminal. */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> shown.append(Character.isISOControl(c) && c != '\t' ? '?' : (char) c));
    return shown.toString();
  }
}
