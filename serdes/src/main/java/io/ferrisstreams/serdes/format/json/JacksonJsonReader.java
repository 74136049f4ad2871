package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.ferrisstreams.serdes.format.JsonTokens;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.Slots;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.format.VariantText;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads any document, and says what is wrong with one. This defines what the format means; {@link
 * FastJsonReader} is only faster.
 *
 * <p>UTF-8 is decoded here, not by Jackson, whose own decoder takes overlong forms and surrogates,
 * and guesses UTF-16 from zero bytes.
 */
final class JacksonJsonReader implements RowDecoder {
  private final JsonFields fields;
  private final JsonLeniency leniency;
  private final boolean bare;

  JacksonJsonReader(JsonFields fields, boolean rounding) {
    this(fields, JsonLeniency.rounding(rounding), false);
  }

  /**
   * @param bare whether the only field's value stands for the document
   */
  JacksonJsonReader(JsonFields fields, JsonLeniency leniency, boolean bare) {
    this.fields = fields;
    this.leniency = leniency;
    this.bare = bare;
  }

  @Override
  public void decode(byte[] bytes, Row row) {
    CharBuffer text = characters(bytes);
    try (JsonParser parser = JsonTokens.of(text.array(), text.arrayOffset(), text.remaining())) {
      JsonToken start = parser.nextToken();
      if (bare ? start == null : start != JsonToken.START_OBJECT) {
        throw badBytes(
            "expected a JSON "
                + (bare ? "value" : "object")
                + ", found "
                + JsonTokens.named(start));
      }
      document(parser, row);
      if (parser.nextToken() != null) {
        throw badBytes("something follows the JSON " + (bare ? "value" : "object"));
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

  private void document(JsonParser parser, Row row) throws IOException {
    try {
      if (!bare) {
        members(parser, fields, row);
      } else if (fields.field(0).target() < 0) {
        parser.skipChildren();
      } else {
        set(row, fields.field(0), parser);
      }
    } catch (RowException e) {
      throw e.in("$");
    }
  }

  /** All members of the object whose start the parser is at; it then is at its end. */
  private void members(JsonParser parser, JsonFields expected, Row row) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      int index = expected.indexOf(parser.currentName());
      parser.nextToken();
      if (index < 0 || expected.field(index).target() < 0) {
        parser.skipChildren();
      } else {
        JsonField field = expected.field(index);
        try {
          set(row, field, parser);
        } catch (RowException e) {
          throw e.in("." + field.name());
        }
      }
    }
  }

  /** The value that the parser is at the first token of; it then is at the last one. */
  void set(Row row, JsonField field, JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      row.setNull(field.target());
      return;
    }
    switch (field.kind()) {
      case ARRAY -> row.setObject(field.target(), array(field, parser));
      case MAP -> row.setObject(field.target(), map(field, parser));
      case STRUCT -> row.setObject(field.target(), struct(field, parser));
      case VARIANT -> row.setObject(field.target(), VariantText.read(parser));
      default -> setScalar(row, field, parser);
    }
  }

  private List<@Nullable Object> array(JsonField field, JsonParser parser) throws IOException {
    expect(JsonToken.START_ARRAY, field, parser);
    JsonField element = field.innerField();
    Slots slot = new Slots(1);
    List<@Nullable Object> values = new ArrayList<>();
    try {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        set(slot, element, parser);
        values.add(slot.value(0));
      }
    } catch (RowException e) {
      throw e.in("[" + values.size() + "]");
    }
    return Collections.unmodifiableList(values);
  }

  private Map<Object, @Nullable Object> map(JsonField field, JsonParser parser) throws IOException {
    expect(JsonToken.START_OBJECT, field, parser);
    SqlType keyType = ((SqlType.Map) field.type()).key();
    JsonField value = field.innerField();
    Slots slot = new Slots(1);
    Map<Object, @Nullable Object> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      try {
        Object key = Values.parse(keyType, name, leniency.rounding());
        parser.nextToken();
        set(slot, value, parser);
        values.put(key, slot.value(0));
      } catch (RowException e) {
        throw e.in("['" + Values.shown(name) + "']");
      }
    }
    return Collections.unmodifiableMap(values);
  }

  private Struct struct(JsonField field, JsonParser parser) throws IOException {
    expect(JsonToken.START_OBJECT, field, parser);
    JsonFields expected = field.memberFields();
    Slots slots = new Slots(expected.size());
    members(parser, expected, slots);
    JsonField missing = expected.missing(slots);
    if (missing != null) {
      throw new RowException(RowException.Kind.MISSING_VALUE, "is NOT NULL and has no value")
          .in("." + missing.name());
    }
    return slots.struct();
  }

  private static void expect(JsonToken start, JsonField field, JsonParser parser) {
    if (parser.currentToken() != start) {
      throw misfit(parser, field);
    }
  }

  private void setScalar(Row row, JsonField field, JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    boolean text = field.kind() == Kind.VARCHAR;
    if (token.isStructStart() || (token.isBoolean() && field.kind() != Kind.BOOLEAN && !text)) {
      throw misfit(parser, field);
    } else if (token.isNumeric() && !text) {
      setNumber(row, field, parser);
    } else if (leniency.numbers() && field.kind() == Kind.DOUBLE && isNonFinite(parser.getText())) {
      row.setDouble(field.target(), Double.parseDouble(parser.getText()));
    } else {
      Values.set(row, field.target(), field.type(), parser.getText(), leniency.rounding());
    }
  }

  private static boolean isNonFinite(String text) {
    return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
  }

  private void setNumber(Row row, JsonField field, JsonParser parser) throws IOException {
    String text = parser.getText();
    int target = field.target();
    switch (field.kind()) {
      case DATE -> row.setInt(target, Values.checkDate(Values.parseLong(text)));
      case TIME -> row.setInt(target, Values.checkTime(Values.parseLong(text)));
      case TIMESTAMP ->
          row.setLong(target, Values.checkTimestamp(Values.parseLong(text), field.precision()));
      case BYTES, INTERVAL -> throw misfit(parser, field);
      default -> {
        boolean whole = field.kind() == Kind.INT || field.kind() == Kind.BIGINT;
        String cut = whole && leniency.numbers() ? cut(text) : text;
        Values.set(row, target, field.type(), cut, leniency.rounding());
      }
    }
  }

  /** The number without what is behind its point; one that is too large stays as it is. */
  private static String cut(String text) {
    BigDecimal number;
    try {
      number = new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text; // its exponent is beyond all measure
    }
    if (number.scale() <= 0) {
      return text;
    }
    // A number with a huge negative exponent is no reason to write all its zeros.
    return number.precision() < number.scale()
        ? "0"
        : number.setScale(0, RoundingMode.DOWN).toString();
  }

  /** The value that the parser is at is of another sort than the type's. */
  private static RowException misfit(JsonParser parser, JsonField field) {
    return new RowException(
        RowException.Kind.BAD_VALUE,
        JsonTokens.named(parser.currentToken())
            + " is not "
            + Values.shown(field.type().toString()));
  }

  private static RowException badBytes(String message) {
    return new RowException(RowException.Kind.BAD_BYTES, message);
  }
}
