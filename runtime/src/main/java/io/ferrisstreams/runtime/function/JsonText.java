package io.ferrisstreams.runtime.function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON token by token; a text is never made a tree. */
final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** What is done with a parser that is at the first token of a document. */
  @FunctionalInterface
  interface Reader<T> {
    @Nullable T read(JsonParser json) throws IOException;
  }

  /** What {@code reader} makes of the text; null if that is no JSON. */
  static <T> @Nullable T read(String text, Reader<T> reader) {
    try (JsonParser json = JSON.createParser(text)) {
      return json.nextToken() == null ? null : reader.read(json);
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether {@code reader} says so; not if the text is no JSON. */
  static boolean holds(String text, Reader<Boolean> reader) {
    return Boolean.TRUE.equals(read(text, reader));
  }

  /** The value the parser is at as JSON, without blanks; numbers stay as they are written. */
  static String copy(JsonParser json) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator to = JSON.createGenerator(out)) {
      int depth = 0;
      do {
        JsonToken token = json.currentToken();
        switch (token) {
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(json.getText());
          default -> to.copyCurrentEvent(json);
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      } while (depth > 0 && json.nextToken() != null);
    }
    return out.toString();
  }

  /** The text between quotation marks, with what JSON escapes escaped. */
  static String quoted(String text) {
    StringWriter out = new StringWriter(text.length() + 2);
    try (JsonGenerator to = JSON.createGenerator(out)) {
      to.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
