package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.CastExpression;

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
  public record Field(Name name, TypeSyntax type) {
    private Field movedBy(int offset) {
      Name moved = new Name(name.text(), name.quoted(), name.span().movedBy(offset));
      return new Field(moved, type.movedBy(offset));
    }
  }

  public TypeSyntax {
    arguments = List.copyOf(arguments);
    fields = List.copyOf(fields);
    numbers = List.copyOf(numbers);
  }

  /**
   * Reads the type of a CAST back from JSqlParser's tree, where it is one word.
   *
   * @throws ProblemException if the text is no type
   */
  public static TypeSyntax of(CastExpression cast) {
    String text = cast.getColDataType().getDataType();
    Span span = Spans.of(cast);
    return parse(text, span).movedBy(Spans.wordIn(cast, text).orElse(span).start());
  }

  /**
   * A type spelled out. Spans count from the beginning of {@code text}.
   *
   * @param span for problems
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
        return type;
      }
    } catch (ProblemException e) {
      // told below, at a place the reader knows
    }
    throw ProblemException.at(span, "'" + text + "' is no type");
  }

  private TypeSyntax movedBy(int offset) {
    return new TypeSyntax(
        name,
        arguments.stream().map(argument -> argument.movedBy(offset)).toList(),
        fields.stream().map(field -> field.movedBy(offset)).toList(),
        numbers,
        span.movedBy(offset));
  }
}
