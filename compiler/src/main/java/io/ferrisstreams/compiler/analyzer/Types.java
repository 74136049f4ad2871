package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.parser.TypeSyntax;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Types as written to types. */
final class Types {
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
          "BYTES",
          "DATE",
          "TIME",
          "TIMESTAMP",
          "INTERVAL",
          "SCALED_INTEGER",
          "ARRAY",
          "MAP",
          "STRUCT",
          "ROW",
          "VARIANT");

  /** Other names of those. */
  private static final Set<String> ALIASES =
      Set.of("BOOL", "INTEGER", "FLOAT", "REAL", "NUMERIC", "VARBINARY");

  /** What others call instants, or times without a zone. */
  private static final Set<String> INSTANTS =
      Set.of(
          "DATETIME",
          "TIMESTAMPTZ",
          "TIMESTAMP_LTZ",
          "TIMESTAMP WITH TIME ZONE",
          "TIMESTAMP WITHOUT TIME ZONE");

  private Types() {}

  /**
   * @param dialect what names of fields mean in
   * @param catalog has the types that the script has named
   */
  static SqlType resolve(TypeSyntax syntax, Dialect dialect, Catalog catalog) {
    return switch (syntax.name()) {
      case "BOOLEAN", "BOOL" -> plain(syntax, SqlType.BOOLEAN);
      case "INT", "INTEGER" -> plain(syntax, SqlType.INT);
      case "BIGINT" -> plain(syntax, SqlType.BIGINT);
      case "DOUBLE", "FLOAT", "REAL" -> plain(syntax, SqlType.DOUBLE);
      case "VARCHAR", "STRING", "TEXT" -> text(syntax);
      case "BYTES", "VARBINARY" -> bytes(syntax);
      case "DATE" -> plain(syntax, SqlType.DATE);
      case "TIME" -> time(syntax);
      case "INTERVAL" -> plain(syntax, SqlType.INTERVAL);
      case "DECIMAL", "NUMERIC" -> decimal(syntax);
      case "SCALED_INTEGER" -> scaledInteger(syntax);
      case "TIMESTAMP" -> timestamp(syntax);
      case "VARIANT" -> plain(syntax, SqlType.VARIANT);
      case "ARRAY" -> array(syntax, dialect, catalog);
      case "MAP" -> map(syntax, dialect, catalog);
      case "STRUCT", "ROW" -> struct(syntax, dialect, catalog);
      default -> named(syntax, catalog);
    };
  }

  /** Whether it is a type of the language, or a name that other databases have for one. */
  static boolean isTaken(String name) {
    return NAMES.contains(name) || ALIASES.contains(name) || INSTANTS.contains(name);
  }

  private static SqlType named(TypeSyntax syntax, Catalog catalog) {
    SqlType known = catalog.types().get(syntax.name());
    if (known != null) {
      if (!syntax.numbers().isEmpty() || !syntax.arguments().isEmpty()) {
        throw ProblemException.at(syntax.span(), syntax.name() + " takes no parameters");
      }
      return known;
    }
    List<String> names = new ArrayList<>(NAMES);
    names.addAll(catalog.types().keySet());
    throw ProblemException.at(
        syntax.span(),
        "unknown type '" + syntax.name() + "'",
        INSTANTS.contains(syntax.name())
            ? "a TIMESTAMP is an instant in any time zone"
            : Names.nearest(syntax.name(), names)
                .map(near -> "did you mean " + near + "?")
                .orElse(""));
  }

  private static SqlType array(TypeSyntax syntax, Dialect dialect, Catalog catalog) {
    if (syntax.arguments().size() != 1) {
      throw ProblemException.at(
          syntax.span(), "an ARRAY has elements of one type", "write ARRAY<INT>");
    }
    return new SqlType.Array(resolve(syntax.arguments().get(0), dialect, catalog));
  }

  private static SqlType map(TypeSyntax syntax, Dialect dialect, Catalog catalog) {
    if (syntax.arguments().size() != 2) {
      throw ProblemException.at(
          syntax.span(), "a MAP has a type of keys and one of values", "write MAP<VARCHAR, INT>");
    }
    SqlType key = resolve(syntax.arguments().get(0), dialect, catalog);
    if (!canBeKey(key)) {
      throw ProblemException.at(syntax.arguments().get(0).span(), noKey(key));
    }
    return new SqlType.Map(key, resolve(syntax.arguments().get(1), dialect, catalog));
  }

  private static SqlType struct(TypeSyntax syntax, Dialect dialect, Catalog catalog) {
    if (syntax.fields().isEmpty()) {
      throw ProblemException.at(
          syntax.span(), "a STRUCT without fields", "write STRUCT<name VARCHAR, age INT>");
    }
    Set<String> names = new HashSet<>();
    List<Column> fields = new ArrayList<>();
    for (TypeSyntax.Field field : syntax.fields()) {
      String name = dialect.name(field.name()).text();
      if (!names.add(dialect.identity(name))) {
        throw ProblemException.at(field.name().span(), "two fields named '" + name + "'");
      }
      fields.add(Column.of(name, resolve(field.type(), dialect, catalog)));
    }
    return new SqlType.Struct(new RowType(fields));
  }

  /** Whether values of a type are equal exactly when they look the same, and have no parts. */
  static boolean canBeKey(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN, INT, BIGINT, DECIMAL, VARCHAR, BYTES, DATE, TIME, TIMESTAMP -> true;
      case DOUBLE, INTERVAL, ARRAY, MAP, STRUCT, VARIANT -> false;
    };
  }

  static String noKey(SqlType type) {
    return type + " cannot be the key of a MAP";
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

  private static SqlType bytes(TypeSyntax syntax) {
    if (!syntax.numbers().isEmpty()) {
      throw ProblemException.unsupported(
          syntax.span(), "a length of " + syntax.name(), "leave it out: bytes have any length");
    }
    return plain(syntax, SqlType.BYTES);
  }

  private static SqlType time(TypeSyntax syntax) {
    if (!syntax.numbers().isEmpty() && !syntax.numbers().equals(List.of(3))) {
      throw ProblemException.at(syntax.span(), "TIME has a precision of 3 (milliseconds)");
    }
    return SqlType.TIME;
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
    return new Decimal(precision, scale);
  }

  private static SqlType scaledInteger(TypeSyntax syntax) {
    if (syntax.numbers().size() > 1) {
      throw ProblemException.at(syntax.span(), "SCALED_INTEGER takes one number: its scale");
    }
    int scale = syntax.numbers().isEmpty() ? 4 : syntax.numbers().get(0);
    if (scale > Decimal.MAX_NARROW) {
      throw ProblemException.at(
          syntax.span(), "SCALED_INTEGER needs a scale from 0 to " + Decimal.MAX_NARROW);
    }
    return new Decimal(Decimal.MAX_NARROW, scale);
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
