package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.HexValue;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.StringValue;

/** Constants as written. */
final class Literals {
  private static final int MAX_TEXT = 1_000_000;

  private Literals() {}

  /** A whole number: INT, else BIGINT, else DECIMAL. */
  static Literal whole(LongValue value, boolean negative) {
    BigInteger number = new BigInteger(value.getStringValue());
    BigInteger signed = negative ? number.negate() : number;
    if (signed.bitLength() < Integer.SIZE) {
      return new Literal(signed.intValue(), SqlType.INT);
    }
    if (signed.bitLength() < Long.SIZE) {
      return new Literal(signed.longValue(), SqlType.BIGINT);
    }
    return decimal(new BigDecimal(signed), Spans.of(value));
  }

  /** With a point DECIMAL of its own digits, with an exponent DOUBLE. */
  static Literal fraction(DoubleValue value, boolean negative) {
    String text = value.toString();
    Span span = Spans.of(value);
    if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      double number = Double.parseDouble(text);
      if (Double.isInfinite(number)) {
        throw ProblemException.at(span, "this number does not fit DOUBLE");
      }
      return new Literal(negative ? -number : number, SqlType.DOUBLE);
    }
    BigDecimal number = new BigDecimal(text);
    return decimal(negative ? number.negate() : number, span);
  }

  private static Literal decimal(BigDecimal number, Span span) {
    int precision = Math.max(number.precision(), number.scale());
    if (precision > Decimal.MAX_PRECISION) {
      throw ProblemException.at(
          span,
          "a number of " + precision + " digits, DECIMAL has at most " + Decimal.MAX_PRECISION,
          "write it with an exponent as a DOUBLE");
    }
    Decimal type = new Decimal(precision, number.scale());
    return type.isWide()
        ? new Literal(Int128.of(number.unscaledValue()), type)
        : new Literal(number.unscaledValue().longValueExact(), type);
  }

  static Literal text(StringValue value) {
    Whitelist.only(value, "value", "quoteStr");
    String text = value.getNotExcapedValue();
    if (text.length() > MAX_TEXT) {
      throw ProblemException.at(Spans.of(value), "text of more than " + MAX_TEXT + " characters");
    }
    return new Literal(text, SqlType.VARCHAR);
  }

  /** {@code DATE '2024-12-31'}, {@code TIME '23:59:59.123'}, {@code TIMESTAMP '…'}. */
  static Literal time(DateTimeLiteralExpression value) {
    Whitelist.only(value, "value", "type");
    Span span = Spans.of(value);
    String quoted = value.getValue();
    String text = quoted.substring(1, quoted.length() - 1).replace("''", "'");
    SqlType type =
        switch (value.getType()) {
          case DATE -> SqlType.DATE;
          case TIME -> SqlType.TIME;
          case TIMESTAMP, TIMESTAMPTZ, DATETIME ->
              new SqlType.Timestamp(TextAsTime.precision(text));
        };
    return TextAsTime.readWhole(type, new Literal(text, SqlType.VARCHAR), span);
  }

  /** {@code X'CAFE'}; blanks between digits do not count. */
  static Literal bytes(HexValue value) {
    Whitelist.only(value, "value");
    Span span = Spans.of(value);
    String written = value.getValue().trim();
    if (written.startsWith("0")) {
      throw ProblemException.at(
          span, "a number in hexadecimal", "bytes are written X'" + written.substring(2) + "'");
    }
    String digits = written.substring(2, written.length() - 1).replace(" ", "");
    if (digits.length() % 2 != 0 || !digits.matches("[0-9A-Fa-f]*")) {
      throw ProblemException.at(span, "bytes are two hexadecimal digits each", "write X'CAFE'");
    }
    if (digits.length() > MAX_TEXT) {
      throw ProblemException.at(span, "bytes of more than " + MAX_TEXT + " digits");
    }
    return new Literal(Bytes.fromHex(digits), SqlType.BYTES);
  }
}
