package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.parser.TypeSyntax;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A type that a method spells out, where variables of the method may stand for types. */
final class WrittenPattern {
  private final Method method;

  private WrittenPattern(Method method) {
    this.method = method;
  }

  /**
   * @throws IllegalArgumentException if it is no type
   */
  static Pattern of(String text, Method method) {
    try {
      return new WrittenPattern(method).pattern(TypeSyntax.parse(text, new Span(0, 0)));
    } catch (ProblemException e) {
      throw new IllegalArgumentException(method + ": " + e.getMessage(), e);
    }
  }

  private Pattern pattern(TypeSyntax syntax) {
    return switch (syntax.name()) {
      case "ARRAY" -> new Pattern.ArrayOf(pattern(argument(syntax, 0)));
      case "MAP" -> new Pattern.MapOf(pattern(argument(syntax, 0)), pattern(argument(syntax, 1)));
      case "STRUCT", "ROW" -> struct(syntax.fields());
      case "DECIMAL", "NUMERIC" -> decimal(syntax);
      case "TIMESTAMP" ->
          new Pattern.Fixed(
              new SqlType.Timestamp(syntax.numbers().isEmpty() ? 3 : syntax.numbers().get(0)));
      default -> simple(syntax.name());
    };
  }

  private TypeSyntax argument(TypeSyntax syntax, int i) {
    if (i >= syntax.arguments().size()) {
      throw new IllegalArgumentException(method + ": " + syntax.name() + " of what?");
    }
    return syntax.arguments().get(i);
  }

  private Pattern struct(List<TypeSyntax.Field> fields) {
    List<Pattern.StructOf.Field> patterns =
        fields.stream()
            .map(field -> new Pattern.StructOf.Field(field.name().text(), pattern(field.type())))
            .toList();
    if (patterns.stream().allMatch(field -> field.type() instanceof Pattern.Fixed)) {
      List<Column> columns =
          patterns.stream()
              .map(field -> Column.of(field.name(), ((Pattern.Fixed) field.type()).type()))
              .toList();
      return new Pattern.Fixed(new SqlType.Struct(new RowType(columns)));
    }
    return new Pattern.StructOf(patterns);
  }

  private static Pattern decimal(TypeSyntax syntax) {
    List<Integer> numbers = syntax.numbers();
    int precision = numbers.isEmpty() ? 18 : numbers.get(0);
    int scale = numbers.isEmpty() ? 4 : numbers.size() == 1 ? 0 : numbers.get(1);
    return new Pattern.Fixed(new SqlType.Decimal(precision, scale));
  }

  private Pattern simple(String name) {
    String sql =
        switch (name) {
          case "INTEGER" -> "INT";
          case "STRING", "TEXT" -> "VARCHAR";
          default -> name;
        };
    return Stream.of(SqlType.Simple.values())
        .filter(type -> type.name().equals(sql))
        .findFirst()
        .<Pattern>map(Pattern.Fixed::new)
        .orElseGet(() -> variable(name));
  }

  private Pattern variable(String name) {
    return Arrays.stream(method.getTypeParameters())
        .map(TypeVariable::getName)
        .filter(variable -> variable.toUpperCase(Locale.ROOT).equals(name))
        .findFirst()
        .<Pattern>map(variable -> new Pattern.Variable(variable, false))
        .orElseThrow(() -> new IllegalArgumentException(method + ": unknown type " + name));
  }
}
