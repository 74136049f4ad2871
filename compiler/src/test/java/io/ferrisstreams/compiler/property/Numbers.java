package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Kind;
import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Calculations and conversions. */
final class Numbers {
  private final Random random;
  private final Expressions exprs;

  Numbers(Random random, Expressions exprs) {
    this.random = random;
    this.exprs = exprs;
  }

  Sample arithmetic(Sample left, Sample right) {
    return arithmetic("+-*/%".charAt(random.nextInt(5)), left, right);
  }

  Sample arithmetic(char op, Sample left, Sample right) {
    Type type = Oracle.arithmeticType(op, left.type(), right.type());
    return new Sample(
        "(" + left.sql() + " " + op + " " + right.sql() + ")",
        type,
        row ->
            Oracle.strict(
                left.of(row), right.of(row), (a, b) -> Oracle.arithmetic(op, a, b, type)));
  }

  Sample negate(Sample operand) {
    return new Sample(
        "(- " + operand.sql() + ")",
        operand.type(),
        row ->
            Oracle.strict(
                operand.of(row),
                v ->
                    v instanceof Double d
                        ? -d
                        : Oracle.fit(((BigDecimal) v).negate(), operand.type())));
  }

  Sample rounded(Sample operand) {
    String function = List.of("ABS", "FLOOR", "CEIL", "ROUND").get(random.nextInt(4));
    Sample decimal =
        operand.type().kind() == Kind.DECIMAL
            ? operand
            : exprs.column(t -> t.kind() == Kind.DECIMAL);
    Type from = decimal.type();
    int digits = function.equals("ROUND") ? random.nextInt(3) : 0;
    if (function.equals("ROUND") && digits >= from.scale()) {
      return decimal;
    }
    Type type =
        switch (function) {
          case "ABS" -> from;
          case "ROUND" ->
              Type.decimal(Math.min(38, from.precision() - from.scale() + digits + 1), digits);
          default -> Type.decimal(Math.min(38, from.precision() - from.scale() + 1), 0);
        };
    return new Sample(
        function + "(" + decimal.sql() + (function.equals("ROUND") ? ", " + digits : "") + ")",
        type,
        row ->
            Oracle.strict(
                decimal.of(row),
                v -> {
                  BigDecimal value = (BigDecimal) v;
                  return Oracle.fit(
                      switch (function) {
                        case "ABS" -> value.abs();
                        case "FLOOR" -> value.setScale(0, RoundingMode.FLOOR);
                        case "CEIL" -> value.setScale(0, RoundingMode.CEILING);
                        default -> value;
                      },
                      type);
                }));
  }

  Sample castTo(Type type, Sample operand) {
    boolean safe = random.nextInt(3) == 0;
    Sample from =
        operand.type().kind() == Kind.BOOLEAN && type.kind() != Kind.INT
            ? exprs.number(0)
            : operand;
    return new Sample(
        (safe ? "TRY_CAST(" : "CAST(") + from.sql() + " AS " + type.sql() + ")",
        type,
        row -> {
          Set<Outcome> outcomes =
              new LinkedHashSet<>(
                  from.type().equals(type)
                      ? from.of(row)
                      : Oracle.strict(from.of(row), v -> Oracle.cast(v, type)));
          if (safe && outcomes.remove(Outcome.ERROR)) {
            outcomes.add(Outcome.NULL);
          }
          return outcomes;
        });
  }

  Type numericType() {
    return switch (random.nextInt(7)) {
      case 0 -> Type.INT;
      case 1 -> Type.BIGINT;
      case 2 -> Type.DOUBLE;
      case 3, 4 -> {
        int scale = random.nextInt(39);
        yield Type.decimal(Math.max(1, scale + random.nextInt(39 - scale)), scale);
      }
      default -> {
        int scale = random.nextInt(7);
        yield Type.decimal(scale + 1 + random.nextInt(10), scale);
      }
    };
  }
}
