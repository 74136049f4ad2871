package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.compiler.plan.Window.Kind;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.row.Interval;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.IntervalExpression;

/**
 * What looks like a function and is about a window: {@code TUMBLE(ts, INTERVAL '5' MINUTES)} in
 * GROUP BY, {@code TUMBLE_START(…)} in the select list.
 */
final class WindowFunctions {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "TUMBLE", Kind.TUMBLING,
          "HOP", Kind.HOPPING,
          "SESSION", Kind.SESSION,
          "CUMULATE", Kind.CUMULATING);

  private static final Set<String> PARTS = Set.of("START", "END", "DURATION");

  private WindowFunctions() {}

  /**
   * What stands in the brackets.
   *
   * @param lengths of time, in order
   * @param others what is none
   */
  record Arguments(List<Duration> lengths, List<Expression> others) {}

  static boolean isWindow(Expression node) {
    return node instanceof Function call && KINDS.containsKey(upper(call));
  }

  static Kind kind(Function window) {
    Kind kind = KINDS.get(upper(window));
    if (kind == null) {
      throw new IllegalArgumentException(window + " is no window");
    }
    return kind;
  }

  /** Whether it is {@code TUMBLE_START} or its kin. */
  static boolean isBound(String name) {
    int split = name.lastIndexOf('_');
    return split > 0
        && KINDS.containsKey(name.substring(0, split))
        && PARTS.contains(name.substring(split + 1));
  }

  private static String upper(Function call) {
    return call.getName().toUpperCase(Locale.ROOT);
  }

  static Arguments arguments(Function call) {
    Whitelist.only(call, "nameparts", "parameters");
    List<Duration> lengths = new ArrayList<>();
    List<Expression> others = new ArrayList<>();
    if (call.getParameters() != null) {
      for (Expression parameter : call.getParameters()) {
        if (parameter instanceof IntervalExpression interval) {
          lengths.add(length(interval));
        } else {
          others.add(parameter);
        }
      }
    }
    return new Arguments(lengths, others);
  }

  private static Duration length(IntervalExpression node) {
    Interval interval = (Interval) IntervalLiterals.read(node).value();
    if (interval == null || interval.months() != 0) {
      throw ProblemException.at(Spans.of(node), "a month or year has no fixed length", "use days");
    }
    return Duration.of(interval.micros(), ChronoUnit.MICROS);
  }

  /**
   * The part of the window that a call asks for: {@code START}, {@code END} or {@code DURATION}.
   *
   * @throws ProblemException if it asks for one of another window
   */
  static String part(Function call, Windowed windowed, ExprAnalyzer exprs) {
    String name = upper(call);
    int split = name.lastIndexOf('_');
    Window window = windowed.window();
    Kind kind = KINDS.get(name.substring(0, split));
    if (kind != window.kind()) {
      throw ProblemException.at(
          Spans.of(call),
          name + " of a window that is " + window.kind().name().toLowerCase(Locale.ROOT),
          "write window_start and window_end, which every window has");
    }
    Arguments arguments = arguments(call);
    Set<Long> given = new HashSet<>();
    arguments.lengths().forEach(length -> given.add(length.toMillis()));
    if (!given.isEmpty()
        && !given.equals(new HashSet<>(List.of(window.sizeMs(), window.everyMs())))) {
      throw disagrees(call, "the lengths of time are not those of the window");
    }
    for (Expression other : arguments.others()) {
      if (!exprs.analyze(other).equals(windowed.time())) {
        throw disagrees(call, "'" + other + "' is not the time of the window");
      }
    }
    return name.substring(split + 1);
  }

  private static ProblemException disagrees(Function call, String what) {
    return ProblemException.at(
        Spans.of(call), what, "write " + call.getName() + "() without arguments");
  }
}
