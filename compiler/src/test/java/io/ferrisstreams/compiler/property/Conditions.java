package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Comparisons, and what is made of them. */
final class Conditions {
  private final Random random;
  private final Expressions exprs;

  Conditions(Random random, Expressions exprs) {
    this.random = random;
    this.exprs = exprs;
  }

  Sample comparison(Sample left, Sample right) {
    String op = List.of("=", "<>", "<", "<=", ">", ">=").get(random.nextInt(6));
    return new Sample(
        "(" + left.sql() + " " + op + " " + right.sql() + ")",
        Type.BOOLEAN,
        row -> Oracle.strict(left.of(row), right.of(row), (a, b) -> holds(op, a, b)));
  }

  static Set<Outcome> equal(Set<Outcome> left, Set<Outcome> right) {
    return Oracle.strict(left, right, (a, b) -> holds("=", a, b));
  }

  private static boolean holds(String op, Object a, Object b) {
    if (Double.valueOf(Double.NaN).equals(a) || Double.valueOf(Double.NaN).equals(b)) {
      return op.equals("<>");
    }
    int order = Oracle.compare(a, b);
    return switch (op) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  Sample logical(Sample left, Sample right) {
    boolean or = random.nextBoolean();
    return new Sample(
        "(" + left.sql() + (or ? " OR " : " AND ") + right.sql() + ")",
        Type.BOOLEAN,
        row -> Oracle.logical(left.of(row), right.of(row), or));
  }

  /** A row error in an operand need not show: its value is not asked for. */
  Sample isNull(Sample operand) {
    boolean not = random.nextBoolean();
    return new Sample(
        "(" + operand.sql() + (not ? " IS NOT NULL)" : " IS NULL)"),
        Type.BOOLEAN,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome outcome : operand.of(row)) {
            outcomes.add(outcome.error() ? outcome : Outcome.of(outcome.isNull() != not));
            if (outcome.error()) {
              outcomes.add(Outcome.of(not));
            }
          }
          return outcomes;
        });
  }

  Sample between(Sample value, Sample low, Sample high) {
    return new Sample(
        "(" + value.sql() + " BETWEEN " + low.sql() + " AND " + high.sql() + ")",
        Type.BOOLEAN,
        row ->
            Oracle.logical(
                Oracle.strict(value.of(row), low.of(row), (a, b) -> holds(">=", a, b)),
                Oracle.strict(value.of(row), high.of(row), (a, b) -> holds("<=", a, b)),
                false));
  }

  Sample in(int depth) {
    boolean numbers = random.nextBoolean();
    Sample value = numbers ? exprs.number(depth - 1) : exprs.text(depth - 1);
    boolean literals = random.nextInt(3) > 0;
    boolean withNull = random.nextInt(4) == 0;
    List<Sample> list = new ArrayList<>();
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      list.add(
          numbers
              ? (literals ? exprs.values().numberLiteral() : exprs.number(depth - 1))
              : literals ? exprs.values().textLiteral() : exprs.text(depth - 1));
    }
    Type type = value.type();
    for (Sample item : list) {
      type = Oracle.common(type, item.type());
    }
    Type common = type;
    boolean not = random.nextBoolean();
    return new Sample(
        "("
            + value.sql()
            + (not ? " NOT IN (" : " IN (")
            + String.join(", ", list.stream().map(Sample::sql).toList())
            + (withNull ? ", NULL))" : "))"),
        Type.BOOLEAN,
        row -> {
          Set<Outcome> any = Set.of(Outcome.of(false));
          for (Sample item : list) {
            any =
                Oracle.logical(
                    any,
                    Oracle.strict(
                        value.widened(row, common),
                        item.widened(row, common),
                        (a, b) -> holds("=", a, b)),
                    true);
          }
          if (withNull) {
            any = new LinkedHashSet<>(Oracle.logical(any, Set.of(Outcome.NULL), true));
            if (any.contains(Outcome.ERROR)) {
              // It is never false: who asks for that does not ask for the value.
              any.add(Outcome.NULL);
            }
          }
          return not ? Oracle.strict(any, v -> !(Boolean) v) : any;
        });
  }

  Sample like(Sample text) {
    String pattern = List.of("%", "a%", "_", "%b%", "a!_c", "", "%!%", "__").get(random.nextInt(8));
    return new Sample(
        "(" + text.sql() + " LIKE '" + pattern + "' ESCAPE '!')",
        Type.BOOLEAN,
        row -> Oracle.strict(text.of(row), v -> Oracle.like((String) v, pattern, '!')));
  }

  Sample distinct(int depth) {
    boolean numbers = random.nextBoolean();
    Sample left = numbers ? exprs.number(depth - 1) : exprs.text(depth - 1);
    Sample right = numbers ? exprs.number(depth - 1) : exprs.text(depth - 1);
    boolean not = random.nextBoolean();
    return new Sample(
        "(" + left.sql() + " IS " + (not ? "NOT " : "") + "DISTINCT FROM " + right.sql() + ")",
        Type.BOOLEAN,
        row -> {
          Set<Outcome> outcomes = new LinkedHashSet<>();
          for (Outcome a : left.of(row)) {
            for (Outcome b : right.of(row)) {
              if (a.error() || b.error()) {
                outcomes.add(Outcome.ERROR);
                if (a.isNull() || b.isNull()) {
                  outcomes.add(Outcome.of(true));
                  outcomes.add(Outcome.of(false));
                }
              } else {
                boolean same =
                    a.isNull() || b.isNull()
                        ? a.isNull() && b.isNull()
                        : holds("=", a.value(), b.value());
                outcomes.add(Outcome.of(same == not));
              }
            }
          }
          return outcomes;
        });
  }
}
