package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.TypeSyntax;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.List;

/** Types as written to types. */
final class Types {
  /** The most digits a decimal has in this version: what fits a {@code long}. */
  static final int MAX_DIGITS = 18;

  private static final List<String> NAMES =
      List.of(
          "BOOLEAN",
          "INT",
          "INTEGER",
          "BIGINT",
          "DOUBLE",
          "DECIMAL",
          "NUMERIC",
          "VARCHAR",
          "STRING",
          "TEXT",
          "DATE",
          "TIMESTAMP",
          "SCALED_INTEGER");

  private Types() {}

  static SqlType resolve(TypeSyntax syntax) {
    return switch (syntax.name()) {
      case "BOOLEAN", "BOOL" -> plain(syntax, SqlType.BOOLEAN);
      case "INT", "INTEGER" -> plain(syntax, SqlType.INT);
      case "BIGINT" -> plain(syntax, SqlType.BIGINT);
      case "DOUBLE", "FLOAT", "REAL" -> plain(syntax, SqlType.DOUBLE);
      case "VARCHAR", "STRING", "TEXT" -> text(syntax);
      case "DATE" -> plain(syntax, SqlType.DATE);
      case "DECIMAL", "NUMERIC" -> decimal(syntax);
      case "SCALED_INTEGER" -> scaledInteger(syntax);
      case "TIMESTAMP" -> timestamp(syntax);
      case "BYTES", "TIME", "INTERVAL", "ARRAY", "MAP", "STRUCT", "ROW", "VARIANT" ->
          throw ProblemException.unsupported(syntax.span(), "type " + syntax.name());
      default ->
          throw ProblemException.at(
              syntax.span(),
              "unknown type '" + syntax.name() + "'",
              Names.nearest(syntax.name(), NAMES)
                  .map(name -> "did you mean " + name + "?")
                  .orElse(""));
    };
  }

  private static SqlType plain(TypeSyntax syntax, SqlType type) {
    if (!syntax.numbers().isEmpty() || !syntax.arguments().isEmpty()) {
      throw ProblemException.at(syntax.span(), type + " takes no parameters");
    }
    return type;
  }

  private static SqlType text(TypeSyntax syntax) {
    if (!syntax.numbers().isEmpty()) {
      throw ProblemException.unsupported(
          syntax.span(), "a length of VARCHAR", "leave it out: text has any length");
    }
    return plain(syntax, SqlType.VARCHAR);
  }

  private static SqlType decimal(TypeSyntax syntax) {
    List<Integer> numbers = syntax.numbers();
    int precision = numbers.isEmpty() ? 18 : numbers.get(0);
    int scale = numbers.isEmpty() ? 4 : numbers.size() == 1 ? 0 : numbers.get(1);
    if (numbers.size() > 2
        || precision < 1
        || precision > Decimal.MAX_PRECISION
        || scale > precision) {
      throw ProblemException.at(
          syntax.span(),
          "DECIMAL needs a precision from 1 to "
              + Decimal.MAX_PRECISION
              + " and a scale from 0 to the precision");
    }
    return narrow(syntax, new Decimal(precision, scale));
  }

  private static SqlType scaledInteger(TypeSyntax syntax) {
    if (syntax.numbers().size() > 1) {
      throw ProblemException.at(syntax.span(), "SCALED_INTEGER takes one number: its scale");
    }
    int scale = syntax.numbers().isEmpty() ? 4 : syntax.numbers().get(0);
    if (scale > MAX_DIGITS) {
      throw ProblemException.at(
          syntax.span(), "SCALED_INTEGER needs a scale from 0 to " + MAX_DIGITS);
    }
    return new Decimal(MAX_DIGITS, scale);
  }

  private static SqlType narrow(TypeSyntax syntax, Decimal type) {
    if (type.precision() > MAX_DIGITS) {
      throw ProblemException.unsupported(
          syntax.span(),
          type + ", a decimal of more than " + MAX_DIGITS + " digits",
          "use DECIMAL(" + MAX_DIGITS + "," + Math.min(type.scale(), MAX_DIGITS) + ")");
    }
    return type;
  }

  private static SqlType timestamp(TypeSyntax syntax) {
    if (syntax.numbers().isEmpty()) {
      return Timestamp.MILLIS;
    }
    int precision = syntax.numbers().get(0);
    if (syntax.numbers().size() > 1 || (precision != 3 && precision != 6)) {
      throw ProblemException.at(
          syntax.span(), "TIMESTAMP has a precision of 3 (milliseconds) or 6 (microseconds)");
    }
    return new Timestamp(precision);
  }
}
