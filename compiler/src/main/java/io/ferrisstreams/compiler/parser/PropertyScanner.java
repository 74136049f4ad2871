package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.parser.Token;

/** Reads {@code WITH (key = value, …)}. */
final class PropertyScanner {
  private PropertyScanner() {}

  static boolean startsAt(Cursor cursor) {
    return cursor.at("WITH", "(");
  }

  /** The list if one is there, else none. */
  static List<Property> optional(Cursor cursor) {
    return startsAt(cursor) ? read(cursor) : List.of();
  }

  static List<Property> read(Cursor cursor) {
    cursor.expect("WITH");
    cursor.expect("(");
    List<Property> properties = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    if (cursor.skip(")")) {
      return properties;
    }
    do {
      Property property = property(cursor);
      if (!keys.add(property.key())) {
        throw ProblemException.at(
            property.keySpan(), "property '" + property.key() + "' is given twice");
      }
      properties.add(property);
    } while (cursor.skip(","));
    if (!cursor.at(")")) {
      throw cursor.unexpected("expected , or )");
    }
    cursor.next();
    return properties;
  }

  /** {@code key = value}. */
  static Property property(Cursor cursor) {
    int start = cursor.position();
    String key = key(cursor);
    Span keySpan = cursor.since(start);
    cursor.expect("=");
    int valueStart = cursor.position();
    String value = value(cursor);
    return new Property(key, keySpan, value, cursor.since(valueStart));
  }

  static String key(Cursor cursor) {
    Token token = cursor.peek();
    if (token != null && Tokens.isString(token)) {
      return Tokens.unquoted(cursor.next());
    }
    return dotted(cursor, "a property name");
  }

  private static String dotted(Cursor cursor, String what) {
    StringBuilder text = new StringBuilder(cursor.name(what).text());
    while (cursor.at(".") || cursor.at("-")) {
      text.append(cursor.next().image);
      text.append(cursor.name(what).text());
    }
    return text.toString();
  }

  private static String value(Cursor cursor) {
    Token token = cursor.peek();
    if (token == null) {
      throw cursor.unexpected("expected a value");
    }
    if (Tokens.isString(token)) {
      return Tokens.unquoted(cursor.next());
    }
    if (Tokens.isNumber(token) || Tokens.isDigitsAndLetters(token)) {
      return cursor.next().image;
    }
    if (Tokens.isOneOf(token, "-", "+")) {
      cursor.next();
      Token number = cursor.peek();
      if (number == null || !Tokens.isNumber(number)) {
        throw cursor.unexpected("expected a number");
      }
      return (token.image.equals("-") ? "-" : "") + cursor.next().image;
    }
    if (cursor.at("ARRAY", "[") || cursor.at("[")) {
      return array(cursor);
    }
    if (Tokens.isName(token)) {
      return dotted(cursor, "a value");
    }
    throw cursor.unexpected("expected a string, a number, a word, TRUE or FALSE");
  }

  private static String array(Cursor cursor) {
    cursor.skip("ARRAY");
    cursor.expect("[");
    List<String> values = new ArrayList<>();
    if (!cursor.at("]")) {
      do {
        if (cursor.at("[") || cursor.at("ARRAY", "[")) {
          throw cursor.unexpected("expected a string or a number");
        }
        values.add(value(cursor));
      } while (cursor.skip(","));
    }
    cursor.expect("]");
    return String.join(",", values);
  }
}
