package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** One of two values: CASE and its kin. */
final class Choices {
  private final Random random;
  private final Expressions exprs;

  Choices(Random random, Expressions exprs) {
    this.random = random;
    this.exprs = exprs;
  }

  Sample caseOf(int depth, Sample yes, Sample no) {
    return random.nextInt(3) == 0 ? simple(depth, yes, no) : searched(depth, yes, no);
  }

  private Sample searched(int depth, Sample yes, Sample no) {
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
        row ->
            chosen(
                when.of(row),
                () -> yes.widened(row, type),
                () -> otherwise ? no.widened(row, type) : Set.of(Outcome.NULL)));
  }

  /** Compares one value with two others. */
  private Sample simple(int depth, Sample yes, Sample no) {
    boolean numbers = random.nextBoolean();
    Supplier<Sample> make = () -> numbers ? exprs.number(depth - 1) : exprs.text(depth - 1);
    Sample operand = make.get();
    Sample first = make.get();
    Sample second = make.get();
    Type type = Oracle.common(yes.type(), no.type());
    return new Sample(
        "CASE %s WHEN %s THEN %s WHEN %s THEN %s END"
            .formatted(operand.sql(), first.sql(), yes.sql(), second.sql(), no.sql()),
        type,
        row ->
            chosen(
                Conditions.equal(operand.of(row), first.of(row)),
                () -> yes.widened(row, type),
                () ->
                    chosen(
                        Conditions.equal(operand.of(row), second.of(row)),
                        () -> no.widened(row, type),
                        () -> Set.of(Outcome.NULL))));
  }

  private static Set<Outcome> chosen(
      Set<Outcome> tests, Supplier<Set<Outcome>> yes, Supplier<Set<Outcome>> no) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    for (Outcome test : tests) {
      outcomes.addAll(
          test.error() ? Set.of(test) : Boolean.TRUE.equals(test.value()) ? yes.get() : no.get());
    }
    return outcomes;
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
