package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A type as written.
 *
 * @param name in upper case
 * @param arguments of {@code ARRAY<T>} and {@code MAP<K, V>}
 * @param fields of {@code STRUCT<name T, …>}
 * @param numbers of {@code DECIMAL(18, 4)}, {@code TIMESTAMP(3)} or {@code VARCHAR(20)}
 */
public record TypeSyntax(
    String name, List<TypeSyntax> arguments, List<Field> fields, List<Integer> numbers, Span span) {

  /** A field of a struct. */
  public record Field(Name name, TypeSyntax type) {}

  public TypeSyntax {
    arguments = List.copyOf(arguments);
    fields = List.copyOf(fields);
    numbers = List.copyOf(numbers);
  }

  /**
   * Reads the type of a CAST back from JSqlParser's tree ({@code
   * castExpression.getColDataType().getDataType()}), where it is one word. Spans inside count from
   * the beginning of {@code text}.
   *
   * @param span for problems, and of the type that is returned
   * @throws ProblemException if the text is no type
   */
  public static TypeSyntax parse(String text, Span span) {
    List<Problem> problems = new ArrayList<>();
    CleanText clean = new CleanText(text);
    Cursor cursor = new Cursor(Lexer.lex(clean.clean(), problems));
    try {
      TypeSyntax type = TypeScanner.type(cursor);
      cursor.expectEnd();
      if (problems.isEmpty() && clean.problems().isEmpty()) {
        return new TypeSyntax(type.name, type.arguments, type.fields, type.numbers, span);
      }
    } catch (ProblemException e) {
      // told below, at a place the caller knows
    }
    throw ProblemException.at(span, "'" + text + "' is no type");
  }
}
