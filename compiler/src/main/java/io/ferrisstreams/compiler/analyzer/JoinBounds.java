package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate.Comparison;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.serdes.row.Interval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the times of two rows may be, as conditions say it.
 *
 * @param beforeMs how much earlier the right row may be
 * @param afterMs how much later the right row may be
 * @param rest the other conditions
 */
record JoinBounds(long beforeMs, long afterMs, List<Expr> rest) {
  private static final Set<String> TIMES = Set.of("_timestamp", "_event_time", "rowtime");

  /**
   * Empty if they do not say both.
   *
   * @param conditions over the left row with the right row behind it
   */
  static Optional<JoinBounds> of(List<Expr> conditions, From left, From right, Sides sides) {
    int columns = left.rel().type().row().size();
    Set<Integer> ofLeft = new HashSet<>();
    Set<Integer> ofRight = new HashSet<>();
    time(left.rel()).ifPresent(ofLeft::add);
    time(right.rel()).ifPresent(i -> ofRight.add(i + columns));
    for (int i = 0; i < sides.columns().size(); i++) {
      Sides.Column column = sides.columns().get(i);
      if (column.isOfRecord() && TIMES.contains(column.name().toLowerCase(Locale.ROOT))) {
        (i < columns ? ofLeft : ofRight).add(i);
      }
    }
    Long before = null;
    Long after = null;
    List<Expr> rest = new ArrayList<>();
    for (Expr condition : conditions) {
      Bound bound =
          JoinCondition.plain(condition) instanceof Comparison comparison
              ? bound(comparison, ofLeft, ofRight)
              : null;
      if (bound == null) {
        rest.add(condition);
      } else if (bound.isUpper) {
        after = after == null ? bound.laterMs : Math.min(after, bound.laterMs);
      } else {
        before = before == null ? -bound.laterMs : Math.min(before, -bound.laterMs);
      }
    }
    return before == null || after == null
        ? Optional.empty()
        : Optional.of(new JoinBounds(before, after, rest));
  }

  /** The column that says the time of rows, if one does. */
  private static Optional<Integer> time(Rel rel) {
    if (rel instanceof Rel.Retime retime) {
      return retime.time() instanceof ColumnRef ref ? Optional.of(ref.index()) : Optional.empty();
    }
    if (rel instanceof Rel.Filter filter) {
      return time(filter.input());
    }
    // What is asked of records stands behind the columns of the source.
    return rel instanceof Rel.Project project
        ? time(project.input())
            .filter(
                i ->
                    i < project.items().size()
                        && project.items().get(i).value() instanceof ColumnRef ref
                        && ref.index() == i)
        : Optional.empty();
  }

  /** How much later the right row is at most, or at least. */
  private record Bound(boolean isUpper, long laterMs) {}

  private static @Nullable Bound bound(
      Comparison comparison, Set<Integer> ofLeft, Set<Integer> ofRight) {
    Moment a = moment(comparison.left(), ofLeft, ofRight);
    Moment b = moment(comparison.right(), ofLeft, ofRight);
    if (a == null || b == null || a.isLeft == b.isLeft) {
      return null;
    }
    Moment left = a.isLeft ? a : b;
    Moment right = a.isLeft ? b : a;
    long later = left.plusMs - right.plusMs;
    // As the right row's time against the left one's.
    return switch (a.isLeft ? comparison.op().swapped() : comparison.op()) {
      case LESS -> new Bound(true, later - 1);
      case LESS_OR_EQUAL -> new Bound(true, later);
      case GREATER -> new Bound(false, later + 1);
      case GREATER_OR_EQUAL -> new Bound(false, later);
      case EQUAL, NOT_EQUAL -> null;
    };
  }

  /** A time and what is added to it. */
  private record Moment(boolean isLeft, long plusMs) {}

  private static @Nullable Moment moment(Expr expr, Set<Integer> ofLeft, Set<Integer> ofRight) {
    if (expr instanceof ColumnRef ref) {
      boolean isLeft = ofLeft.contains(ref.index());
      return isLeft || ofRight.contains(ref.index()) ? new Moment(isLeft, 0) : null;
    }
    if (!(expr instanceof Operation.TimeArithmetic time)
        || !(time.right() instanceof Literal literal)
        || !(literal.value() instanceof Interval interval)
        || interval.months() != 0
        || interval.micros() % 1000 != 0) {
      return null;
    }
    Moment of = moment(time.left(), ofLeft, ofRight);
    long millis = interval.micros() / 1000;
    return of == null
        ? null
        : switch (time.operation()) {
          case TIMESTAMP_PLUS_INTERVAL -> new Moment(of.isLeft, of.plusMs + millis);
          case TIMESTAMP_MINUS_INTERVAL -> new Moment(of.isLeft, of.plusMs - millis);
          default -> null;
        };
  }
}
