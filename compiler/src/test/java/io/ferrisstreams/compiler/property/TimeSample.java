package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An expression with times: its SQL, and its outcomes for a row, which is values by columns. */
record TimeSample(String sql, Function<Map<String, Object>, Set<Outcome>> outcomes) {
  Set<Outcome> of(Map<String, Object> row) {
    return outcomes.apply(row);
  }

  static TimeSample column(String name) {
    return new TimeSample(
        name,
        row -> {
          Object value = row.get(name);
          return Set.of(value == null ? Outcome.NULL : Outcome.of(value));
        });
  }

  static TimeSample constant(String sql, Object value) {
    return new TimeSample(sql, row -> Set.of(Outcome.of(value)));
  }

  static TimeSample unary(String form, TimeSample operand, UnaryOperator<Object> op) {
    return new TimeSample(form.formatted(operand.sql), row -> Oracle.strict(operand.of(row), op));
  }

  static TimeSample binary(
      TimeSample left, String op, TimeSample right, BiFunction<Object, Object, Object> meaning) {
    return new TimeSample(
        "(" + left.sql + " " + op + " " + right.sql + ")",
        row -> Oracle.strict(left.of(row), right.of(row), meaning));
  }
}
