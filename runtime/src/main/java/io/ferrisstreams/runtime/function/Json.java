package io.ferrisstreams.runtime.function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Functions of texts that are JSON. A document is read no further than the answer needs. */
public final class Json {
  private static final String DOCUMENT = "'{\"user\": {\"name\": \"Ann\", \"tags\": [7, true]}}'";
  private static final String PATH =
      " at a path such as $.a.b[0]; NULL if there is none, or the text is no JSON.";

  private Json() {}

  @SqlFunction(
      name = "JSON_EXTRACT",
      aliases = "EXTRACTJSONFIELD",
      meaning =
          "The value" + PATH + " A text without its quotation marks; an object or array as JSON.",
      example = {
        "JSON_EXTRACT(" + DOCUMENT + ", '$.user.name') = 'Ann'",
        "JSON_EXTRACT(" + DOCUMENT + ", '$.user.tags[0]') = '7'",
        "JSON_EXTRACT(" + DOCUMENT + ", 'user.tags') = '[7,true]'",
        "JSON_EXTRACT('no JSON', '$.a') IS NULL"
      })
  public static @Nullable String jsonExtract(String text, String path) {
    return value(text, path, token -> true);
  }

  @SqlFunction(
      name = "JSON_VALUE",
      meaning = "The text, number or boolean" + PATH,
      example = {
        "JSON_VALUE(" + DOCUMENT + ", '$.user.name') = 'Ann'",
        "JSON_VALUE(" + DOCUMENT + ", '$.user') IS NULL"
      })
  public static @Nullable String jsonValue(String text, String path) {
    return value(text, path, token -> !token.isStructStart());
  }

  @SqlFunction(
      name = "JSON_QUERY",
      meaning = "The object or array, as JSON," + PATH,
      example = {
        "JSON_QUERY(" + DOCUMENT + ", '$.user.tags') = '[7,true]'",
        "JSON_QUERY(" + DOCUMENT + ", '$.user.name') IS NULL"
      })
  public static @Nullable String jsonQuery(String text, String path) {
    return value(text, path, JsonToken::isStructStart);
  }

  @SqlFunction(
      name = "JSON_EXISTS",
      meaning = "Whether there is a value, even null, at a path; false if the text is no JSON.",
      example = {
        "JSON_EXISTS(" + DOCUMENT + ", '$.user.tags[1]')",
        "NOT JSON_EXISTS(" + DOCUMENT + ", '$.user.tags[2]')"
      })
  public static boolean jsonExists(String text, String path) {
    JsonPath where = JsonPath.of(path);
    return JsonText.holds(text, where::find);
  }

  @SqlFunction(
      name = "IS_JSON_STRING",
      meaning = "Whether the text is JSON, all of it; false for NULL.",
      example = {"IS_JSON_STRING('[1, 2]')", "NOT IS_JSON_STRING('[1, 2')"})
  public static boolean isJsonString(@Nullable String text) {
    return text != null
        && JsonText.holds(
            text,
            json -> {
              json.skipChildren();
              return json.nextToken() == null;
            });
  }

  @SqlFunction(
      name = "JSON_ARRAY_LENGTH",
      meaning = "How many elements a JSON array has; NULL if the text is none.",
      example = {"JSON_ARRAY_LENGTH('[7, [8, 9]]') = 2", "JSON_ARRAY_LENGTH('{}') IS NULL"})
  public static @Nullable Integer jsonArrayLength(String text) {
    return JsonText.read(
        text,
        json -> {
          if (json.currentToken() != JsonToken.START_ARRAY) {
            return null;
          }
          int length = 0;
          while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            length++;
          }
          return length;
        });
  }

  @SqlFunction(
      name = "JSON_ITEMS",
      meaning = "The elements of a JSON array, each as JSON; NULL if the text is none.",
      example = {
        "JSON_ITEMS('[1, {\"a\": 2}, \"b\"]') = ARRAY['1', '{\"a\":2}', '\"b\"']",
        "JSON_ITEMS('{}') IS NULL"
      })
  public static @Nullable List<String> jsonItems(String text) {
    return JsonText.read(
        text,
        json -> {
          if (json.currentToken() != JsonToken.START_ARRAY) {
            return null;
          }
          List<String> items = new ArrayList<>();
          while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(JsonText.copy(json));
            Limits.elements("JSON_ITEMS", items.size());
          }
          return Collections.unmodifiableList(items);
        });
  }

  @SqlFunction(
      name = "JSON_KEYS",
      meaning = "The names of the fields of a JSON object; NULL if the text is none.",
      example = {
        "JSON_KEYS('{\"a\": 1, \"b\": {\"c\": 2}}') = ARRAY['a', 'b']",
        "JSON_KEYS('[]') IS NULL"
      })
  public static @Nullable List<String> jsonKeys(String text) {
    Map<String, String> fields = jsonRecords(text);
    return fields == null ? null : List.copyOf(fields.keySet());
  }

  @SqlFunction(
      name = "JSON_RECORDS",
      meaning =
          "The fields of a JSON object as a map, each value as JSON; of two fields of one name the"
              + " last counts. NULL if the text is no object.",
      example = {
        "JSON_RECORDS('{\"a\": 1, \"b\": \"x\"}')['a'] = '1'",
        "JSON_RECORDS('{\"a\": 1, \"b\": \"x\"}')['b'] = '\"x\"'"
      })
  public static @Nullable Map<String, String> jsonRecords(String text) {
    return JsonText.read(
        text,
        json -> {
          if (json.currentToken() != JsonToken.START_OBJECT) {
            return null;
          }
          Map<String, String> fields = new LinkedHashMap<>();
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, JsonText.copy(json));
            Limits.elements("JSON_RECORDS", fields.size());
          }
          return Collections.unmodifiableMap(fields);
        });
  }

  @SqlFunction(
      name = "JSON_ARRAY_CONTAINS",
      meaning = "Whether a JSON array has that text as an element; false if it is no array.",
      example = "JSON_ARRAY_CONTAINS('[\"a\", \"b\"]', 'b')")
  public static boolean jsonArrayContains(String text, String value) {
    return contains(
        text,
        json -> json.currentToken() == JsonToken.VALUE_STRING && json.getText().equals(value));
  }

  @SqlFunction(
      name = "JSON_ARRAY_CONTAINS",
      meaning = "The same of a boolean.",
      example = "NOT JSON_ARRAY_CONTAINS('[true]', FALSE)")
  public static boolean jsonArrayContains(String text, boolean value) {
    JsonToken wanted = value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
    return contains(text, json -> json.currentToken() == wanted);
  }

  @SqlFunction(
      name = "JSON_ARRAY_CONTAINS",
      meaning = "The same of a whole number.",
      example = "JSON_ARRAY_CONTAINS('[1, 2.0]', 2)")
  public static boolean jsonArrayContains(String text, long value) {
    BigDecimal wanted = BigDecimal.valueOf(value);
    return contains(
        text,
        json -> json.currentToken().isNumeric() && json.getDecimalValue().compareTo(wanted) == 0);
  }

  @SqlFunction(
      name = "JSON_ARRAY_CONTAINS",
      meaning = "The same of a number.",
      example = "JSON_ARRAY_CONTAINS('[1, 2.5]', 2.5)")
  public static boolean jsonArrayContains(String text, double value) {
    return contains(
        text, json -> json.currentToken().isNumeric() && json.getDoubleValue() == value);
  }

  private static boolean contains(String text, JsonText.Reader<Boolean> test) {
    return JsonText.holds(
        text,
        json -> {
          boolean array = json.currentToken() == JsonToken.START_ARRAY;
          while (array && json.nextToken() != JsonToken.END_ARRAY) {
            if (Boolean.TRUE.equals(test.read(json))) {
              return true;
            }
            json.skipChildren();
          }
          return false;
        });
  }

  private static @Nullable String value(String text, String path, Predicate<JsonToken> wanted) {
    JsonPath where = JsonPath.of(path);
    return JsonText.read(text, json -> where.find(json) ? value(json, wanted) : null);
  }

  private static @Nullable String value(JsonParser json, Predicate<JsonToken> wanted)
      throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL || !wanted.test(token)) {
      return null;
    }
    return token.isStructStart() ? JsonText.copy(json) : json.getText();
  }
}
