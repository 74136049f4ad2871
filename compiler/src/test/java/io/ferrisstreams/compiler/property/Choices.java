package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** One of two values: CASE and its kin. */
final class Choices {
  private final Random random;
  private final Expressions exprs;

  Choices(Random random, Expressions exprs) {
    this.random = random;
    this.exprs = exprs;
  }

  Sample caseOf(int depth, Sample yes, Sample no) {
    Sample when = exprs.condition(depth - 1);
    boolean otherwise = random.nextInt(3) > 0;
    Type type = otherwise ? Oracle.common(yes.type(), no.type()) : yes.type();
    return new Sample(
        "CASE WHEN "
            + when.sql()
            + " THEN "
            + yes.sql()
            + (otherwise ? " ELSE " + no.sql() : "")
            + " END",
        type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome test : when.of(row)) {
            if (test.error()) {
              outcomes.add(test);
            } else if (Boolean.TRUE.equals(test.value())) {
              outcomes.addAll(yes.widened(row, type));
            } else {
              outcomes.addAll(otherwise ? no.widened(row, type) : Set.of(Outcome.NULL));
            }
          }
          return outcomes;
        });
  }

  Sample coalesce(Sample first, Sample second) {
    Type type = Oracle.common(first.type(), second.type());
    return new Sample(
        "COALESCE(" + first.sql() + ", " + second.sql() + ")",
        type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome outcome : first.widened(row, type)) {
            outcomes.addAll(outcome.isNull() ? second.widened(row, type) : Set.of(outcome));
          }
          return outcomes;
        });
  }

  Sample nullIf(Sample first, Sample second) {
    Type type = Oracle.common(first.type(), second.type());
    return new Sample(
        "NULLIF(" + first.sql() + ", " + second.sql() + ")",
        type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome a : first.widened(row, type)) {
            for (Outcome b : second.widened(row, type)) {
              if (a.error() || b.error()) {
                outcomes.add(Outcome.ERROR);
                if (a.isNull()) {
                  outcomes.add(a);
                }
              } else if (b.isNull() || a.isNull()) {
                outcomes.add(a);
              } else {
                boolean same = Oracle.compare(a.value(), b.value()) == 0;
                outcomes.add(same && !isNan(a, b) ? Outcome.NULL : a);
              }
            }
          }
          return outcomes;
        });
  }

  private static boolean isNan(Outcome a, Outcome b) {
    return Double.valueOf(Double.NaN).equals(a.value())
        || Double.valueOf(Double.NaN).equals(b.value());
  }

  Sample extreme(Sample first, Sample second) {
    Type type = Oracle.common(first.type(), second.type());
    boolean greatest = random.nextBoolean();
    return new Sample(
        (greatest ? "GREATEST(" : "LEAST(") + first.sql() + ", " + second.sql() + ")",
        type,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome a : first.widened(row, type)) {
            for (Outcome b : second.widened(row, type)) {
              if (a.error() || b.error()) {
                outcomes.add(Outcome.ERROR);
              } else if (a.isNull() || b.isNull()) {
                outcomes.add(a.isNull() ? b : a);
              } else {
                int order = Oracle.compare(b.value(), a.value());
                outcomes.add((greatest ? order > 0 : order < 0) ? b : a);
              }
            }
          }
          return outcomes;
        });
  }
}
