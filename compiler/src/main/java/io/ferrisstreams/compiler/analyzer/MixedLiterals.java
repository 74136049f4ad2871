package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Literals in a list whose first value is of another sort, as ksqlDB reads them: text beside
 * numbers or booleans as one of these, numbers and booleans beside text as text.
 */
final class MixedLiterals {
  private MixedLiterals() {}

  /** The values, with literals read as what the first one that is not NULL is. */
  static List<Expr> read(List<Expr> values, List<Span> spans) {
    SqlType first =
        values.stream()
            .filter(value -> !Coercion.isNull(value))
            .map(Expr::type)
            .findFirst()
            .orElse(SqlType.VARCHAR);
    List<Expr> read = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Expr value = values.get(i);
      read.add(
          value instanceof Literal literal && literal.value() != null
              ? read(literal, first, spans.get(i))
              : value);
    }
    return read;
  }

  private static Expr read(Literal literal, SqlType first, Span span) {
    boolean text = literal.type() == SqlType.VARCHAR;
    if (text && Numbers.isNumeric(first)) {
      return number(String.valueOf(literal.value()), first, span);
    }
    if (text && first == SqlType.BOOLEAN) {
      return bool(String.valueOf(literal.value()), span);
    }
    boolean plain = Numbers.isNumeric(literal.type()) || literal.type() == SqlType.BOOLEAN;
    return first == SqlType.VARCHAR && plain ? Coercion.to(SqlType.VARCHAR, literal) : literal;
  }

  private static Expr number(String text, SqlType first, Span span) {
    BigDecimal number;
    try {
      number = new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw ProblemException.at(span, "this text is no number", "write a number");
    }
    if (first == SqlType.DOUBLE) {
      return new Literal(number.doubleValue(), SqlType.DOUBLE);
    }
    int scale = Math.max(number.scale(), 0);
    int digits = number.precision() - number.scale() + scale;
    if (digits > Decimal.MAX_PRECISION) {
      throw ProblemException.at(span, "this number has more than 38 digits");
    }
    if (scale == 0 && digits < 10) {
      return new Literal(number.intValueExact(), SqlType.INT);
    }
    if (scale == 0 && digits < 19) {
      return new Literal(number.longValueExact(), SqlType.BIGINT);
    }
    return Coercion.to(
        new Decimal(Math.max(digits, Math.max(scale, 1)), scale),
        new Literal(number.toPlainString(), SqlType.VARCHAR));
  }

  /** Any beginning of true, yes, false or no. */
  private static Expr bool(String text, Span span) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && Stream.of("true", "yes").anyMatch(t -> t.startsWith(word))) {
      return Literal.TRUE;
    }
    if (!word.isEmpty() && Stream.of("false", "no").anyMatch(f -> f.startsWith(word))) {
      return Literal.FALSE;
    }
    throw ProblemException.at(span, "this text is no BOOLEAN", "write TRUE or FALSE");
  }
}
