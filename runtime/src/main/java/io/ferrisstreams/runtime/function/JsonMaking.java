package io.ferrisstreams.runtime.function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.Values;
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
      meaning = "The text as JSON, in quotation marks.",
      example = "TO_JSON_STRING('say \"hi\"') = '\"say \\\"hi\\\"\"'")
  public static String toJsonString(String text) {
    return JsonText.quoted(text);
  }

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning = "The boolean as JSON.",
      example = "TO_JSON_STRING(1 < 2) = 'true'")
  public static String toJsonString(boolean value) {
    return String.valueOf(value);
  }

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning = "The number as JSON.",
      example = "TO_JSON_STRING(42) = '42'")
  public static String toJsonString(long value) {
    return String.valueOf(value);
  }

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning = "The number as JSON, with all its digits.",
      example = "TO_JSON_STRING(1.50) = '1.50'")
  public static String toJsonString(@As(Type.DECIMAL) long value, int scale) {
    return Decimals.format(value, scale);
  }

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning = "The number as JSON, with all its digits.",
      example = "TO_JSON_STRING(12345678901234567890.50) = '12345678901234567890.50'")
  public static String toJsonString(@As(Type.DECIMAL) Int128 value, int scale) {
    return WideDecimals.format(value, scale);
  }

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning = "The number as JSON; null if it is none that JSON can write.",
      example = "TO_JSON_STRING(1.5e0) = '1.5'")
  public static String toJsonString(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? "null" : String.valueOf(value);
  }

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning = "The date as a text of JSON.",
      example = "TO_JSON_STRING(DATE '2024-02-29') = '\"2024-02-29\"'")
  public static String toJsonString(@As(Type.DATE) int date) {
    return '"' + Values.formatDate(date) + '"';
  }

  @SqlFunction(
      name = "TO_JSON_STRING",
      meaning = "The timestamp as a text of JSON, by ISO 8601.",
      example = "TO_JSON_STRING(TIMESTAMP '2024-02-29 13:45:10') = '\"2024-02-29T13:45:10.000Z\"'")
  public static String timestampToJson(@As(Type.TIMESTAMP) long timestamp, int precision) {
    return '"' + Values.formatTimestamp(timestamp, precision) + '"';
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
