package io.ferrisstreams.serdes.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.ferrisstreams.serdes.format.JsonTokens;
import io.ferrisstreams.serdes.format.JsonValues;
import io.ferrisstreams.serdes.format.Slots;
import io.ferrisstreams.serdes.format.TextBuffer;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.io.IOException;

/**
 * Values of one type as JSON text, and back: what CAST does between them. Text is read as a column
 * of the type would be, but for digits behind the scale of a DECIMAL, which are rounded half up.
 *
 * @param <T> how Java holds a value, boxed
 */
public final class JsonCodec<T> {
  private final SqlType type;
  private final JsonField field;
  private final JacksonJsonReader reader;

  private JsonCodec(SqlType type) {
    this.type = type;
    this.field = JsonField.of("", type, 0);
    this.reader = new JacksonJsonReader(JsonFields.of(RowType.of()), true);
  }

  /**
   * @param <T> as {@link SqlType.Storage} says
   */
  public static <T> JsonCodec<T> of(SqlType type) {
    return new JsonCodec<>(type);
  }

  /**
   * @throws RowException BAD_CAST if there is no JSON for a part of it
   */
  public String encode(T value) {
    TextBuffer out = TextBuffer.ofThread();
    try {
      JsonValues.PLAIN.put(out, type, value);
    } catch (RowException e) {
      throw badCast(e);
    }
    return out.toString();
  }

  public Variant toVariant(T value) {
    return new Variant(encode(value));
  }

  /**
   * @throws RowException BAD_CAST if it is no value of the type, or null
   */
  @SuppressWarnings("unchecked") // what is read is of the type
  public T decode(String json) {
    char[] text = json.toCharArray();
    try (JsonParser parser = JsonTokens.of(text, 0, text.length)) {
      JsonToken start = parser.nextToken();
      if (start == null || start == JsonToken.VALUE_NULL) {
        throw noValue(json, JsonTokens.named(start));
      }
      Slots slot = new Slots(1);
      reader.set(slot, field, parser);
      if (parser.nextToken() != null) {
        throw noValue(json, "something follows the value");
      }
      return (T) slot.getObject(0);
    } catch (RowException e) {
      throw badCast(e);
    } catch (JsonProcessingException e) {
      throw noValue(json, e.getOriginalMessage());
    } catch (IOException e) {
      throw new AssertionError("reading from memory", e);
    }
  }

  private static RowException badCast(RowException cause) {
    RowException rooted = cause.in("$");
    return new RowException(RowException.Kind.BAD_CAST, String.valueOf(rooted.getMessage()));
  }

  private RowException noValue(String json, String why) {
    return new RowException(
        RowException.Kind.BAD_CAST,
        "'" + Values.shown(json) + "' is not " + Values.shown(type.toString()) + ": " + why);
  }
}
