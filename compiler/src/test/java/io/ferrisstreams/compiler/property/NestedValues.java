package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values with parts, gone into again; what is tried; lambdas. */
final class NestedValues {
  private final Random random;
  private final Expressions exprs;

  NestedValues(Random random, Expressions exprs) {
    this.random = random;
    this.exprs = exprs;
  }

  /** Goes into a value with parts and out again, tries, or takes a lambda to it. */
  Sample any(Supplier<Sample> make) {
    return switch (random.nextInt(5)) {
      case 0 -> element(make.get(), make.get());
      case 1 -> field(make.get(), make.get());
      case 2 -> value(make.get(), make.get());
      case 3 -> attempt(make.get());
      default -> transformed(make);
    };
  }

  private Sample element(Sample first, Sample second) {
    int position = random.nextInt(7) - 3;
    int wanted = position == 0 ? 1 : position;
    Type type = Oracle.common(first.type(), second.type());
    return new Sample(
        "ARRAY[" + first.sql() + ", " + second.sql() + "][" + wanted + "]",
        type,
        row ->
            both(
                first.widened(row, type),
                second.widened(row, type),
                (a, b) ->
                    Math.abs(wanted) > 2 ? Outcome.NULL : wanted == 1 || wanted == -2 ? a : b));
  }

  private Sample field(Sample first, Sample second) {
    return new Sample(
        "STRUCT(a := " + first.sql() + ", b := " + second.sql() + ")->b",
        second.type(),
        row -> both(first.of(row), second.of(row), (a, b) -> b));
  }

  private Sample value(Sample first, Sample second) {
    Type type = Oracle.common(first.type(), second.type());
    return new Sample(
        "MAP('a' := " + first.sql() + ", 'b' := " + second.sql() + ")['a']",
        type,
        row -> both(first.widened(row, type), second.widened(row, type), (a, b) -> a));
  }

  private static Set<Outcome> both(
      Set<Outcome> first, Set<Outcome> second, BinaryOperator<Outcome> choice) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    for (Outcome a : first) {
      for (Outcome b : second) {
        outcomes.add(a.error() || b.error() ? Outcome.ERROR : choice.apply(a, b));
      }
    }
    return outcomes;
  }

  private static Sample attempt(Sample operand) {
    return new Sample(
        "TRY(" + operand.sql() + ")",
        operand.type(),
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          operand.of(row).forEach(o -> outcomes.add(o.error() ? Outcome.NULL : o));
          return outcomes;
        });
  }

  private Sample transformed(Supplier<Sample> make) {
    Sample from = make.get();
    String name = exprs.bind(from.type());
    Sample body = make.get();
    exprs.unbind();
    return new Sample(
        "TRANSFORM(ARRAY[" + from.sql() + "], " + name + " => " + body.sql() + ")[1]",
        body.type(),
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome outcome : from.of(row)) {
            List<@Nullable Object> inside = new ArrayList<>(row);
            inside.add(outcome.value());
            outcomes.addAll(outcome.error() ? Set.of(outcome) : body.of(inside));
          }
          return outcomes;
        });
  }

  /** Values with parts are equal if their parts are, NULLs as well. */
  Sample equality(int depth) {
    boolean text = random.nextBoolean();
    Sample left = text ? exprs.text(depth - 1) : exprs.number(depth - 1);
    Sample right = text ? exprs.text(depth - 1) : exprs.number(depth - 1);
    Type type = Oracle.common(left.type(), right.type());
    return new Sample(
        "(ARRAY[" + left.sql() + "] = ARRAY[" + right.sql() + "])",
        Type.BOOLEAN,
        row ->
            both(
                left.widened(row, type),
                right.widened(row, type),
                (a, b) ->
                    Outcome.of(
                        a.isNull() || b.isNull()
                            ? a.isNull() && b.isNull()
                            : Oracle.compare(a.value(), b.value()) == 0)));
  }
}
