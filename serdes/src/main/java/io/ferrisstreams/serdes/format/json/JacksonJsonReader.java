package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Reads any document, and says what is wrong with one. This defines what the format means; {@link
 * FastJsonReader} is only faster.
 *
 * <p>UTF-8 is decoded here, not by Jackson, whose own decoder takes overlong forms and surrogates,
 * and guesses UTF-16 from zero bytes.
 */
final class JacksonJsonReader implements RowDecoder {
  private static final int MAX_DEPTH = 1_000;
  private static final int MAX_NUMBER_LENGTH = 1_000;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonFields fields;
  private final boolean rounding;

  JacksonJsonReader(JsonFields fields, boolean rounding) {
    this.fields = fields;
    this.rounding = rounding;
  }

  @Override
  public void decode(byte[] bytes, Row row) {
    CharBuffer text = characters(bytes);
    try (JsonParser parser =
        FACTORY.createParser(text.array(), text.arrayOffset(), text.remaining())) {
      JsonToken start = parser.nextToken();
      if (start != JsonToken.START_OBJECT) {
        throw badBytes("expected a JSON object, found " + named(start));
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        int index = fields.indexOf(parser.currentName());
        parser.nextToken();
        if (index < 0 || fields.field(index).target() < 0) {
          parser.skipChildren();
        } else {
          set(row, fields.field(index), parser);
        }
      }
      if (parser.nextToken() != null) {
        throw badBytes("something follows the JSON object");
      }
    } catch (JsonProcessingException e) {
      throw badBytes("malformed JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new AssertionError("reading from memory", e);
    }
  }

  private static CharBuffer characters(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int from = marked ? 3 : 0;
    try {
      return UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
    } catch (CharacterCodingException e) {
      throw badBytes("not UTF-8: " + e.getMessage());
    }
  }

  private void set(Row row, JsonField field, JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      row.setNull(field.target());
      return;
    }
    try {
      if (token.isStructStart()) {
        throw badValue(named(token) + " is not " + field.type());
      } else if (token.isNumeric()) {
        setNumber(row, field, parser.getText());
      } else if (token.isBoolean()
          && field.kind() != Kind.BOOLEAN
          && field.kind() != Kind.VARCHAR) {
        throw badValue(parser.getText() + " is not " + field.type());
      } else {
        Values.set(row, field.target(), field.type(), parser.getText(), rounding);
      }
    } catch (RowException e) {
      throw new RowException(e.kind(), "$." + field.name() + ": " + e.getMessage());
    }
  }

  private void setNumber(Row row, JsonField field, String text) {
    switch (field.kind()) {
      case DATE -> row.setInt(field.target(), Values.checkDate(Values.parseLong(text)));
      case TIMESTAMP ->
          row.setLong(
              field.target(), Values.checkTimestamp(Values.parseLong(text), field.precision()));
      default -> Values.set(row, field.target(), field.type(), text, rounding);
    }
  }

  private static String named(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      default -> "a number";
    };
  }

  private static RowException badBytes(String message) {
    return new RowException(RowException.Kind.BAD_BYTES, message);
  }

  private static RowException badValue(String message) {
    return new RowException(RowException.Kind.BAD_VALUE, message);
  }
}
