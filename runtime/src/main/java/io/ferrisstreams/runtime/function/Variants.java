package io.ferrisstreams.runtime.function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.ferrisstreams.serdes.format.JsonTokens;
import io.ferrisstreams.serdes.format.VariantText;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON whose shape is not declared: ways into it, and ways out. */
public final class Variants {
  private Variants() {}

  @SqlFunction(
      name = "PARSE_JSON",
      meaning = "The JSON that a text is; NULL if it is null. No JSON is a row error.",
      example = {
        "CAST(PARSE_JSON('{\"a\": [1, 2]}')['a'][2] AS INT) = 2",
        "TRY(PARSE_JSON('no JSON')) IS NULL"
      })
  public static @Nullable Variant parseJson(String text) {
    try {
      Variant variant = VariantText.parse(text);
      return variant.json().equals("null") ? null : variant;
    } catch (RowException e) {
      throw new RowException(RowException.Kind.BAD_ARGUMENT, String.valueOf(e.getMessage()));
    }
  }

  /** The member of that name of an object, the last of several; null if there is none. */
  public static @Nullable Variant value(@Nullable Variant object, @Nullable String name) {
    if (object == null || name == null || !object.json().startsWith("{")) {
      return null;
    }
    try (JsonParser parser = parser(object)) {
      Variant found = null;
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(name);
        JsonToken start = parser.nextToken();
        if (!wanted) {
          parser.skipChildren();
        } else {
          found = start == JsonToken.VALUE_NULL ? null : VariantText.read(parser);
        }
      }
      return found;
    } catch (IOException e) {
      throw notJson(object, e);
    }
  }

  /**
   * The element of an array at a position from 1, or from the end if it is negative; null if there
   * is none.
   */
  public static @Nullable Variant element(@Nullable Variant array, @Nullable Integer position) {
    if (array == null || position == null || !array.json().startsWith("[")) {
      return null;
    }
    return Nested.element(elements(array), position);
  }

  private static List<@Nullable Variant> elements(Variant array) {
    List<@Nullable Variant> elements = new ArrayList<>();
    try (JsonParser parser = parser(array)) {
      parser.nextToken();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        elements.add(token == JsonToken.VALUE_NULL ? null : VariantText.read(parser));
      }
      return elements;
    } catch (IOException e) {
      throw notJson(array, e);
    }
  }

  /** What CAST makes text of: a string is what it says; everything else is its JSON. */
  public static String text(Variant variant) {
    if (!variant.json().startsWith("\"")) {
      return variant.json();
    }
    try (JsonParser parser = parser(variant)) {
      parser.nextToken();
      return parser.getText();
    } catch (IOException e) {
      throw notJson(variant, e);
    }
  }

  private static JsonParser parser(Variant variant) throws IOException {
    char[] text = variant.json().toCharArray();
    return JsonTokens.of(text, 0, text.length);
  }

  private static AssertionError notJson(Variant variant, IOException cause) {
    return new AssertionError("a VARIANT that is no JSON: " + variant, cause);
  }
}
