package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.function.Unit;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.IntervalQualifier;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code INTERVAL '5' MINUTE}, {@code INTERVAL 5 MINUTES}, {@code INTERVAL '1-2' YEAR TO MONTH},
 * {@code INTERVAL '1 day 2 hours'}. All but the last are brought to that form, which {@link
 * io.ferrisstreams.serdes.format.Values#parseInterval} reads.
 */
final class IntervalLiterals {
  /** The fields of the standard's intervals, each with what stands before it in a text. */
  private static final List<String> FIELDS =
      List.of("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND");

  private static final List<String> BEFORE = List.of("", "-", "", " ", ":", ":");

  private IntervalLiterals() {}

  static Literal read(IntervalExpression interval) {
    Span span = Spans.of(interval);
    Expression signed = interval.getExpression();
    if (signed == null) {
      return literal(interval, interval.getParameter(), span);
    }
    // INTERVAL -'5' MINUTE; the standard's units make an interval of the text, others of the whole.
    if (signed instanceof SignedExpression sign) {
      boolean apart = sign.getExpression() instanceof IntervalExpression;
      IntervalExpression unit = apart ? (IntervalExpression) sign.getExpression() : interval;
      if ((apart ? unit.getExpression() : sign.getExpression()) instanceof StringValue text) {
        Literal amount = literal(unit, "'" + text.getNotExcapedValue() + "'", span);
        return sign.getSign() == '-'
            ? ConstantEvaluator.evaluate(new Operation.Negate(amount))
                .orElseThrow(() -> tooLong(span))
            : amount;
      }
    }
    throw ProblemException.at(
        span, "an interval is written with a constant", "write n * INTERVAL '1' DAY");
  }

  private static Literal literal(IntervalExpression interval, String parameter, Span span) {
    Whitelist.only(
        interval,
        "parameter",
        "intervalKeyword",
        "intervalType",
        "intervalQualifier",
        "expression");
    boolean quoted = parameter.startsWith("'");
    String amount = quoted ? parameter.substring(1, parameter.length() - 1).trim() : parameter;
    IntervalQualifier qualifier = interval.getIntervalQualifier();
    String unit = qualifier == null ? word(interval) : leading(qualifier);
    if (unit == null) {
      if (!quoted) {
        throw ProblemException.at(span, "an interval needs a unit", "there is " + Unit.names());
      }
      return read(amount, span);
    }
    if (Unit.find(unit).isEmpty()) {
      throw ProblemException.at(
          span, "unknown unit of time '" + unit + "'", "there is " + Unit.names());
    }
    if (qualifier != null) {
      checkDigits(qualifier, amount, span);
      if (qualifier.getTrailingField() != null) {
        return read(range(qualifier, amount, span), span);
      }
    }
    if (!amount.matches("[+-]?\\d+(\\.\\d+)?")) {
      throw ProblemException.at(
          span, "'" + amount + "' is no number of " + unit, "write INTERVAL '5' " + unit);
    }
    return read(amount + " " + unit, span);
  }

  /** A unit in the plural, or one that the standard does not have, is there and nowhere else. */
  @SuppressWarnings("deprecation")
  private static @Nullable String word(IntervalExpression interval) {
    return interval.getIntervalType();
  }

  private static String leading(IntervalQualifier qualifier) {
    return qualifier.getLeadingField().toString().toUpperCase(Locale.ROOT);
  }

  /** {@code SECOND(3, 2)}: the most digits before and behind the point. */
  private static void checkDigits(IntervalQualifier qualifier, String amount, Span span) {
    Matcher number = Pattern.compile("[+-]?(\\d+)[^.]*(?:\\.(\\d+))?").matcher(amount);
    if (number.matches()) {
      check(number.group(1), qualifier.getLeadingFieldPrecision(), span);
      check(number.group(2), qualifier.getFractionalSecondsPrecision(), span);
    }
  }

  private static void check(@Nullable String digits, @Nullable Integer most, Span span) {
    if (digits != null && most != null && digits.length() > most) {
      throw ProblemException.at(span, "'" + digits + "' has more than " + most + " digits");
    }
  }

  /** {@code '1 02:03:04.5' DAY TO SECOND} in words. */
  private static String range(IntervalQualifier qualifier, String amount, Span span) {
    int first = FIELDS.indexOf(leading(qualifier));
    int last = FIELDS.indexOf(qualifier.getTrailingField().toString().toUpperCase(Locale.ROOT));
    if (first >= last || first < 2 != last < 2) {
      throw ProblemException.at(
          span,
          "there is no interval " + FIELDS.get(first) + " TO " + FIELDS.get(last),
          "there is YEAR TO MONTH, and any two of DAY, HOUR, MINUTE, SECOND");
    }
    StringBuilder pattern = new StringBuilder("([+-]?)(\\d+)");
    for (int i = first + 1; i <= last; i++) {
      pattern.append(BEFORE.get(i)).append(i == 5 ? "(\\d\\d?(?:\\.\\d+)?)" : "(\\d\\d?)");
    }
    Matcher matcher = Pattern.compile(pattern.toString()).matcher(amount);
    StringBuilder words = new StringBuilder();
    boolean understood = matcher.matches();
    for (int i = first; understood && i <= last; i++) {
      String number = matcher.group(i - first + 2);
      understood = i == first || Double.parseDouble(number) < most(i);
      words.append(matcher.group(1)).append(number).append(' ').append(FIELDS.get(i)).append(' ');
    }
    if (!understood) {
      throw ProblemException.at(
          span,
          "'" + amount + "' is no " + FIELDS.get(first) + " TO " + FIELDS.get(last),
          "write " + example(first, last));
    }
    return words.toString();
  }

  private static int most(int field) {
    return field == 1 ? 12 : field == 3 ? 24 : 60;
  }

  private static String example(int first, int last) {
    StringBuilder example = new StringBuilder("'1");
    for (int i = first + 1; i <= last; i++) {
      example.append(BEFORE.get(i)).append(i == 1 ? "2" : "02");
    }
    return example.append("'").toString();
  }

  private static Literal read(String words, Span span) {
    Expr cast = new Operation.Cast(new Literal(words, SqlType.VARCHAR), SqlType.INTERVAL, false);
    return ConstantEvaluator.evaluate(cast)
        .orElseThrow(
            () ->
                ProblemException.at(
                    span,
                    "'" + words.trim() + "' is no interval",
                    "one is of whole months and whole microseconds, as '1 day 2 hours' or"
                        + " 'P1DT2H'"));
  }

  private static ProblemException tooLong(Span span) {
    return ProblemException.at(span, "this does not fit INTERVAL");
  }
}
