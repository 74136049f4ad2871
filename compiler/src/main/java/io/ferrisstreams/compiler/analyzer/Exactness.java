package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.Arrays;
import java.util.List;

/**
 * Values that go where a type is fixed, a column or a parameter, lose no digit: if the type has
 * fewer than theirs, each is checked, and one with too many is an error of the row. CAST rounds and
 * cuts, and so does what has to find a type for several values in 38 digits.
 */
final class Exactness {
  private static final Span NOWHERE = new Span(0, 0);

  private Exactness() {}

  /** Whether there are values of {@code from} that have more digits than {@code to} can hold. */
  static boolean losesDigits(SqlType from, SqlType to) {
    if (from instanceof SqlType.Array x && to instanceof SqlType.Array y) {
      return losesDigits(x.element(), y.element());
    }
    if (from instanceof SqlType.Map x && to instanceof SqlType.Map y) {
      return losesDigits(x.key(), y.key()) || losesDigits(x.value(), y.value());
    }
    if (from instanceof SqlType.Struct x && to instanceof SqlType.Struct y) {
      return y.fields().columns().stream()
          .anyMatch(
              field ->
                  Coercion.fieldNamed(field.name(), x.fields())
                      .filter(source -> losesDigits(source.type(), field.type()))
                      .isPresent());
    }
    if (from instanceof Timestamp x && to instanceof Timestamp y) {
      return x.precision() > y.precision();
    }
    boolean exact = to instanceof Decimal || to == SqlType.INT || to == SqlType.BIGINT;
    return exact
        && (from == SqlType.DOUBLE
            || from instanceof Decimal decimal && decimal.scale() > scale(to));
  }

  /**
   * {@code value}, checked to have no more digits than {@code to} can hold.
   *
   * @param value no DOUBLE, unless {@code to} is one
   */
  static Expr checked(Expr value, SqlType to) {
    if (!losesDigits(value.type(), to)) {
      return value;
    }
    if (value.type() instanceof Decimal) {
      return call("EXACTLY", value, new Literal(scale(to), SqlType.INT));
    }
    return to instanceof Timestamp timestamp
        ? call("EXACTLY", value, new Literal(timestamp.precision(), SqlType.INT))
        : value;
  }

  /** {@code value} of type BIGINT, checked to be one that DOUBLE has as well. */
  static Expr checkedAsDouble(Expr value) {
    return call("EXACTLY", value);
  }

  /** {@code value}, checked to be one. */
  static Expr notNull(Expr value, String column) {
    return call("NOT_NULL", value, new Literal(column, SqlType.VARCHAR));
  }

  private static int scale(SqlType type) {
    return type.kind() == Kind.DECIMAL ? ((Decimal) type).scale() : 0;
  }

  private static Expr call(String name, Expr... arguments) {
    List<Argument> given = Arrays.stream(arguments).<Argument>map(Argument.Typed::new).toList();
    Match match =
        OverloadResolution.resolve(name, Functions.OF_STATEMENTS.named(name), given, NOWHERE);
    return new Operation.Call(match.overload().function(), List.of(arguments), match.result(given));
  }
}
