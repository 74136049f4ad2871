package io.ferrisstreams.compiler.analyzer;

import static java.util.Objects.requireNonNullElse;

import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.EmitClause;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.parser.WindowArgument;
import io.ferrisstreams.compiler.parser.WindowClause;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.compiler.plan.Window.Kind;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.jspecify.annotations.Nullable;

/**
 * Reads the window of a SELECT, however it is written.
 *
 * @param exprs over what is grouped
 * @param known what says the time of the rows anyway; null if no column does
 * @param lateness how far the rows may be out of order
 */
record WindowClauses(ExprAnalyzer exprs, Dialect dialect, @Nullable Expr known, Duration lateness) {
  private static final Duration DAY = Duration.ofDays(1);

  /** A thousand years: no sum with a time is too large. */
  private static final Duration LONGEST = Duration.ofDays(365_000);

  /** A row is added to each of its windows. */
  private static final int MOST_OF_A_ROW = 100_000;

  /**
   * A window as it is written.
   *
   * @param lengths by label; those without one have got that of their place
   * @param others what are no lengths of time
   */
  private record Written(
      Kind kind, String name, Map<String, Duration> lengths, List<Expression> others, Span span) {

    @Nullable Duration length(String label) {
      return lengths.get(label);
    }

    Duration needed(String label, String example) {
      Duration length = lengths.get(label);
      if (length == null) {
        throw ProblemException.at(
            span, "the window has no " + label, "write " + name + " (" + example + ")");
      }
      return length;
    }
  }

  /**
   * @param groupBy what is grouped by
   */
  Optional<Windowed> read(PlainSelect select, Clauses clauses, List<Expression> groupBy) {
    List<Written> written = new ArrayList<>();
    clauses.windows(Spans.of(select).start()).forEach(clause -> written.add(written(clause)));
    for (Expression by : groupBy) {
      if (WindowFunctions.isWindow(by)) {
        written.add(written((Function) by));
      }
    }
    List<EmitClause> emits = clauses.emits(Spans.of(select).start());
    boolean isFinal = emits.stream().anyMatch(EmitClause::isFinal);
    if (written.isEmpty()) {
      // What waits in an outer join of streams comes out once as well.
      if (isFinal && clauses.joinWindows(Spans.of(select).start()).isEmpty()) {
        throw ProblemException.at(
            emits.get(0).span(),
            "EMIT FINAL needs a WINDOW",
            "leave it out, or write EMIT CHANGES");
      }
      return Optional.empty();
    }
    if (written.size() > 1) {
      throw ProblemException.at(written.get(1).span(), "a second window", "leave one out");
    }
    boolean byDefault = emits.isEmpty() && dialect.windowsAreFinal();
    return Optional.of(windowed(written.get(0), isFinal || byDefault));
  }

  private Windowed windowed(Written written, boolean isFinal) {
    String size = written.kind() == Kind.SESSION ? "30 SECONDS" : "SIZE 1 HOUR";
    Duration length = written.needed("SIZE", size);
    Duration every =
        switch (written.kind()) {
          case TUMBLING, SESSION -> length;
          case HOPPING -> written.needed("ADVANCE BY", "SIZE 10 MINUTES, ADVANCE BY 5 MINUTES");
          case CUMULATING -> written.needed("ADVANCE BY", "ADVANCE BY 10 MINUTES, SIZE 1 HOUR");
        };
    if (every.compareTo(length) > 0) {
      throw ProblemException.at(
          written.span(),
          "the window advances by more than its size, so rows would be in none",
          written.kind() == Kind.CUMULATING
              ? "the step stands before the size"
              : "the size stands before the advance");
    }
    long windows = millis(length, written) / millis(every, written);
    if (windows > MOST_OF_A_ROW) {
      throw ProblemException.at(
          written.span(),
          "a row would be in %d windows, %d are the most".formatted(windows, MOST_OF_A_ROW),
          "let them advance by more");
    }
    if (written.kind() == Kind.CUMULATING
        && millis(length, written) % millis(every, written) != 0) {
      throw ProblemException.at(
          written.span(), "the size of the window is no whole number of its steps");
    }
    Duration grace = written.length("GRACE PERIOD");
    Duration late = DAY.compareTo(length) > 0 ? DAY.minus(length) : Duration.ZERO;
    // Sessions have to be open for a while if late rows are to make one of two.
    Duration none =
        written.kind() == Kind.SESSION && dialect.windowsAreFinal() ? length : Duration.ZERO;
    Duration unsaid = dialect.windowsWaitForADay() && !isFinal ? late : none;
    Duration byDefault = lateness.isZero() ? unsaid : lateness;
    long graceMs = millisOrNone(requireNonNullElse(grace, byDefault), written);
    Duration retention = written.length("RETENTION");
    if (retention != null && retention.toMillis() < millis(length, written) + graceMs) {
      throw ProblemException.at(
          written.span(),
          "RETENTION is less than the size and the grace of the window",
          "leave it out: what is open is kept");
    }
    List<Expression> others = written.others();
    int most = written.kind() == Kind.SESSION ? 2 : 1;
    if (others.size() > most) {
      throw ProblemException.at(Spans.of(others.get(most)), "a window takes no such argument");
    }
    Expr time = others.isEmpty() ? null : time(others.get(0));
    return new Windowed(
        new Window(
            written.kind(),
            millis(length, written),
            millis(every, written),
            graceMs,
            kept(written, retention, graceMs, isFinal),
            isFinal,
            dialect.boundsAreNumbers() ? SqlType.BIGINT : SqlType.Timestamp.MILLIS,
            !dialect.boundsAreNumbers()),
        time,
        time == null ? known : time,
        others.size() > 1 ? others.get(1) : null,
        written.span());
  }

  /** ksqlDB forgets windows with a retention, or with a grace that makes one. */
  private long kept(Written written, @Nullable Duration retention, long graceMs, boolean isFinal) {
    Duration size = written.length("SIZE");
    if (!dialect.windowsAreForgotten()
        || !isFinal
        || size == null
        || written.kind() == Kind.SESSION) {
      return Long.MAX_VALUE;
    }
    if (retention != null) {
      return retention.toMillis();
    }
    return written.length("GRACE PERIOD") == null ? Long.MAX_VALUE : size.toMillis() + graceMs;
  }

  private static long millis(Duration length, Written written) {
    long millis = millisOrNone(length, written);
    if (millis < 1) {
      throw ProblemException.at(written.span(), "a length of the window is zero");
    }
    return millis;
  }

  private static long millisOrNone(Duration length, Written written) {
    if (length.toNanosPart() % 1_000_000 != 0) {
      throw ProblemException.at(
          written.span(), "a window's lengths are whole milliseconds; records have no finer times");
    }
    if (length.compareTo(LONGEST) > 0) {
      throw ProblemException.at(
          written.span(),
          "a length of the window is more than " + LONGEST.toDays() + " days",
          "write a shorter one");
    }
    return length.toMillis();
  }

  /** The time of a row, in milliseconds or as TIMESTAMP(3). */
  private Expr time(Expression node) {
    Expr time = exprs.analyze(node);
    if (time.type() instanceof SqlType.Timestamp) {
      return time.type().equals(SqlType.Timestamp.MILLIS)
          ? time
          : new Operation.Cast(time, SqlType.Timestamp.MILLIS, false);
    }
    if (time.type() == SqlType.BIGINT) {
      return time;
    }
    throw ProblemException.at(
        Spans.of(node),
        "the time of a window is a TIMESTAMP, or a BIGINT of milliseconds; this is " + time.type(),
        "CAST it to TIMESTAMP");
  }

  private static Written written(WindowClause clause) {
    Kind kind =
        switch (clause.kind()) {
          case TUMBLING -> Kind.TUMBLING;
          case HOPPING, SLIDING -> Kind.HOPPING;
          case SESSION -> Kind.SESSION;
          case CUMULATE -> Kind.CUMULATING;
        };
    Map<String, Duration> lengths = new HashMap<>();
    List<Expression> others = new ArrayList<>();
    List<String> places = places(kind);
    int place = 0;
    for (WindowArgument argument : clause.arguments()) {
      Expression expression = argument.expression();
      if (expression != null) {
        others.add(expression);
        continue;
      }
      String label = argument.label();
      if (label.isEmpty()) {
        if (place == places.size()) {
          throw ProblemException.at(argument.span(), "one length of time too many");
        }
        label = places.get(place++);
      }
      boolean takes =
          places.contains(label) || label.equals("GRACE PERIOD") || label.equals("RETENTION");
      if (!takes) {
        throw ProblemException.at(
            argument.span(), "a " + clause.kind() + " window has no " + label, "leave it out");
      }
      if (lengths.put(label, requireNonNullElse(argument.duration(), Duration.ZERO)) != null) {
        throw ProblemException.at(argument.span(), label + " is given twice");
      }
    }
    return new Written(kind, clause.kind().name(), lengths, others, clause.span());
  }

  /** What lengths without a label are. */
  private static List<String> places(Kind kind) {
    return switch (kind) {
      case TUMBLING, SESSION -> List.of("SIZE");
      case HOPPING -> List.of("SIZE", "ADVANCE BY");
      case CUMULATING -> List.of("ADVANCE BY", "SIZE");
    };
  }

  /** {@code TUMBLE(ts, INTERVAL '5' MINUTES)} and its kin among what is grouped by. */
  private Written written(Function call) {
    WindowFunctions.Arguments arguments = WindowFunctions.arguments(call);
    Kind kind = WindowFunctions.kind(call);
    List<String> places = kind == Kind.HOPPING ? List.of("ADVANCE BY", "SIZE") : places(kind);
    if (arguments.lengths().size() > places.size()) {
      throw ProblemException.at(Spans.of(call), "one length of time too many");
    }
    Map<String, Duration> lengths = new HashMap<>();
    for (int i = 0; i < arguments.lengths().size(); i++) {
      lengths.put(places.get(i), arguments.lengths().get(i));
    }
    return new Written(kind, call.getName(), lengths, arguments.others(), Spans.of(call));
  }
}
