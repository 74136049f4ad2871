package io.ferrisstreams.runtime.function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.ferrisstreams.serdes.format.JsonValues;
import io.ferrisstreams.serdes.format.TextBuffer;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.type.SqlType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions that make JSON. */
public final class JsonMaking {
  private JsonMaking() {}

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning =
          "Any value as JSON: numbers with all their digits, dates and times as texts by ISO 8601,"
              + " BYTES as base64, a MAP or a STRUCT as an object; 'null' for NULL. A TIMESTAMP"
              + " that stands alone is written without its zone, which is UTC.",
      example = {
        "TO_JSON_STRING('say \"hi\"') = '\"say \\\"hi\\\"\"'",
        "TO_JSON_STRING(1.50) = '1.50'",
        "TO_JSON_STRING(12345678901234567890.50) = '12345678901234567890.50'",
        "TO_JSON_STRING(1.5e0) = '1.5'",
        "TO_JSON_STRING(TIMESTAMP '2024-02-29 13:45:10') = '\"2024-02-29T13:45:10.000\"'",
        "TO_JSON_STRING(ARRAY[1, NULL]) = '[1,null]'",
        "TO_JSON_STRING(STRUCT(id := 7, tags := MAP('a' := TRUE))) ="
            + " '{\"id\":7,\"tags\":{\"a\":true}}'",
        "TO_JSON_STRING(NULL) = 'null'"
      })
  public static <T> String toJsonString(@Nullable T value, SqlType type) {
    if (value instanceof Long timestamp && type instanceof SqlType.Timestamp t) {
      String iso = Values.formatTimestamp(timestamp, t.precision());
      return '"' + iso.replaceFirst("Z$", "") + '"';
    }
    return json(value, type);
  }

  static String json(@Nullable Object value, SqlType type) {
    TextBuffer out = TextBuffer.ofThread();
    JsonValues.PLAIN.put(out, type, value);
    return out.toString();
  }

  @SqlFunction(
      name = "JSON_CONCAT",
      meaning =
          "Objects as one, where later fields replace earlier ones of the same name; all else as"
              + " one array of the elements of arrays, and of other values. NULL if an argument is"
              + " NULL or no JSON.",
      example = {
        "JSON_CONCAT('{\"a\": 1, \"b\": 2}', '{\"b\": 3}') = '{\"a\":1,\"b\":3}'",
        "JSON_CONCAT('[1, 2]', '3', '{\"a\": 4}') = '[1,2,3,{\"a\":4}]'"
      })
  public static @Nullable String jsonConcat(@Nullable String... texts) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> elements = new ArrayList<>();
    boolean objects = true;
    for (String text : texts) {
      Boolean object =
          text == null ? null : JsonText.read(text, json -> add(json, fields, elements));
      if (object == null) {
        return null;
      }
      objects &= object;
    }
    List<String> parts = new ArrayList<>();
    if (objects) {
      fields.forEach((name, value) -> parts.add(JsonText.quoted(name) + ":" + value));
    }
    return objects ? "{" + String.join(",", parts) + "}" : "[" + String.join(",", elements) + "]";
  }

  /**
   * Whether it is an object; its fields, and it or its elements, are added. Null if more follows.
   */
  private static @Nullable Boolean add(
      JsonParser json, Map<String, String> fields, List<String> elements) throws IOException {
    boolean object = json.currentToken() == JsonToken.START_OBJECT;
    if (object) {
      List<String> own = new ArrayList<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        String value = JsonText.copy(json);
        fields.put(name, value);
        own.add(JsonText.quoted(name) + ":" + value);
      }
      elements.add("{" + String.join(",", own) + "}");
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        elements.add(JsonText.copy(json));
      }
    } else {
      elements.add(JsonText.copy(json));
    }
    return json.nextToken() == null ? object : null;
  }
}
