package io.ferrisstreams.compiler.parser;

import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_LONG;

import io.ferrisstreams.compiler.text.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.parser.Token;

/** Reads types, nested ones with angle or round brackets. */
final class TypeScanner {
  private TypeScanner() {}

  static TypeSyntax type(Cursor cursor) {
    return type(cursor, 0);
  }

  private static TypeSyntax type(Cursor cursor, int depth) {
    int start = cursor.position();
    if (depth > Brackets.MAX_DEPTH) {
      throw ProblemException.at(cursor.here(), Brackets.TOO_DEEP);
    }
    String name = typeName(cursor);
    List<TypeSyntax> arguments = new ArrayList<>();
    List<TypeSyntax.Field> fields = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    if (cursor.at("<") || cursor.at("(")) {
      String close = cursor.next().image.equals("<") ? ">" : ")";
      if (cursor.at(close) && (name.equals("STRUCT") || name.equals("ROW"))) {
        cursor.next();
        return new TypeSyntax(name, arguments, fields, numbers, cursor.since(start));
      }
      do {
        if (name.equals("STRUCT") || name.equals("ROW")) {
          Name field = cursor.name("a field name");
          cursor.skip(":");
          fields.add(new TypeSyntax.Field(field, type(cursor, depth + 1)));
        } else if (name.equals("ARRAY") || name.equals("MAP")) {
          arguments.add(type(cursor, depth + 1));
        } else {
          numbers.add(number(cursor));
        }
      } while (cursor.skip(","));
      cursor.expect(close);
    }
    return new TypeSyntax(name, arguments, fields, numbers, cursor.since(start));
  }

  private static String typeName(Cursor cursor) {
    Token token = cursor.peek();
    if (token == null || !(Tokens.isWord(token) || token.image.indexOf(' ') > 0)) {
      throw cursor.unexpected("expected a type");
    }
    String name = cursor.next().image.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (name.equals("DOUBLE") && cursor.skip("PRECISION")) {
      return "DOUBLE";
    }
    return name;
  }

  private static int number(Cursor cursor) {
    Token token = cursor.peek();
    if (token == null || token.kind != S_LONG || token.image.length() > 9) {
      throw cursor.unexpected("expected a number");
    }
    return Integer.parseInt(cursor.next().image);
  }
}
