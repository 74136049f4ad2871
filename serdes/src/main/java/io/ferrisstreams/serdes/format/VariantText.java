package io.ferrisstreams.serdes.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Variant;
import java.io.IOException;

/**
 * JSON of any shape as a {@link Variant} has it: no whitespace, no escapes but those JSON demands
 * and those of half a surrogate pair, numbers as they were written, members in their order.
 */
public final class VariantText {
  private VariantText() {}

  /**
   * @throws RowException BAD_VALUE if the text is not one JSON value
   */
  public static Variant parse(String text) {
    char[] characters = text.toCharArray();
    try (JsonParser parser = JsonTokens.of(characters, 0, characters.length)) {
      if (parser.nextToken() == null) {
        throw notJson(text, "there is nothing");
      }
      Variant variant = read(parser);
      if (parser.nextToken() != null) {
        throw notJson(text, "something follows the value");
      }
      return variant;
    } catch (JsonProcessingException e) {
      throw notJson(text, e.getOriginalMessage());
    } catch (IOException e) {
      throw new AssertionError("reading from memory", e);
    }
  }

  private static RowException notJson(String text, String why) {
    return new RowException(
        RowException.Kind.BAD_VALUE, "'" + Values.shown(text) + "' is not VARIANT (JSON): " + why);
  }

  /** The value that the parser is at the first token of; it then is at the last one. */
  public static Variant read(JsonParser parser) throws IOException {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    boolean separate = false;
    do {
      JsonToken token = parser.currentToken();
      if (separate && !token.isStructEnd()) {
        out.append(',');
      }
      switch (token) {
        case FIELD_NAME -> quote(out, parser.currentName()).append(':');
        case VALUE_STRING -> quote(out, parser.getText());
        default -> out.append(parser.getText());
      }
      separate = token != JsonToken.FIELD_NAME && !token.isStructStart();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } while (depth > 0 && parser.nextToken() != null);
    return new Variant(out.toString());
  }

  private static StringBuilder quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        control(out, c);
      } else if (!Character.isSurrogate(c)) {
        out.append(c);
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        unicode(out, c);
      }
    }
    return out.append('"');
  }

  private static void control(StringBuilder out, char c) {
    int letter = "\b\f\n\r\t".indexOf(c);
    if (letter >= 0) {
      out.append('\\').append("bfnrt".charAt(letter));
    } else {
      unicode(out, c);
    }
  }

  private static void unicode(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(c >> shift & 0xF, 16));
    }
  }
}
