package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Constant texts that stand beside dates, times, timestamps and intervals, and are read as such,
 * now. Beside a timestamp or a date, what a text leaves out is the least there can be: {@code
 * '2024-05'} is the first of May.
 */
final class TextAsTime {
  private static final Pattern PARTIAL =
      Pattern.compile(
          "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:[T ](\\d\\d)(:[0-9:.]+)?)?"
              + "(Z|[+-]\\d\\d(?::?\\d\\d)?)?");

  private TextAsTime() {}

  /** {@code beside}, with as many digits of a second as the text has. */
  static SqlType type(SqlType beside, Expr text) {
    boolean finer =
        beside instanceof Timestamp
            && text instanceof Literal literal
            && precision(String.valueOf(literal.value())) == 6;
    return finer ? Timestamp.MICROS : beside;
  }

  /** 3 or 6, for as many digits of a second as were written. */
  static int precision(String text) {
    int point = text.indexOf('.');
    int digits = 0;
    for (int i = point + 1; point >= 0 && i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        break;
      }
      digits++;
    }
    return digits > 3 ? 6 : 3;
  }

  static Expr read(SqlType type, Literal text, Span span) {
    return exactly(type, text)
        .or(() -> completed(type, text))
        .orElseThrow(() -> ProblemException.at(span, "this text is no " + type, hint(type)));
  }

  /** A text that leaves nothing out. */
  static Literal readWhole(SqlType type, Literal text, Span span) {
    return exactly(type, text)
        .orElseThrow(() -> ProblemException.at(span, "this text is no " + type, hint(type)));
  }

  private static Optional<Literal> exactly(SqlType type, Literal text) {
    return ConstantEvaluator.evaluate(new Operation.Cast(text, type, false));
  }

  private static Optional<Literal> completed(SqlType type, Literal text) {
    Matcher partial = PARTIAL.matcher(String.valueOf(text.value()));
    if (!partial.matches()) {
      return Optional.empty();
    }
    String date =
        partial.group(1) + "-" + or(partial.group(2), "01") + "-" + or(partial.group(3), "01");
    if (type.kind() == SqlType.Kind.DATE) {
      return partial.group(4) == null && partial.group(6) == null
          ? exactly(type, new Literal(date, SqlType.VARCHAR))
          : Optional.empty();
    }
    String time = or(partial.group(4), "00") + or(partial.group(5), ":00");
    String whole = date + "T" + time + or(partial.group(6), "");
    return type instanceof Timestamp
        ? exactly(type, new Literal(whole, SqlType.VARCHAR))
        : Optional.empty();
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static String hint(SqlType type) {
    return switch (type.kind()) {
      case DATE -> "write '2024-12-31'";
      case TIME -> "write '23:59:59.123'";
      case INTERVAL -> "write '1 day 2 hours', or 'P1DT2H' as ISO 8601 does";
      default -> "write '2024-12-31 23:59:59.123'";
    };
  }
}
