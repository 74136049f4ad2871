package io.ferrisstreams.runtime.function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is in a JSON document: {@code $.a.b[0]}. The {@code $} may be left out, {@code
 * .0} is the same as {@code [0]} in an array, and {@code ['a.b']} is the field of that name.
 */
final class JsonPath {
  private static final Compiled<JsonPath> PATHS = new Compiled<>(JsonPath::parse);

  private final List<Step> steps;

  private JsonPath(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * One level down.
   *
   * @param name of a field; null if it cannot be one
   * @param index of an element; -1 if it cannot be one
   */
  private record Step(@Nullable String name, int index) {}

  static JsonPath of(String text) {
    return PATHS.of(text);
  }

  /** Moves a parser that is at a value to the value there; false if there is none. */
  boolean find(JsonParser json) throws IOException {
    for (Step step : steps) {
      JsonToken token = json.currentToken();
      boolean found =
          token == JsonToken.START_OBJECT && step.name != null
              ? field(json, step.name)
              : token == JsonToken.START_ARRAY && element(json, step.index);
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean field(JsonParser json, String name) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = name.equals(json.currentName());
      json.nextToken();
      if (found) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }

  private static boolean element(JsonParser json, int index) throws IOException {
    for (int i = 0; index >= 0 && json.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == index) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }

  private static JsonPath parse(String text) {
    List<Step> steps = new ArrayList<>();
    int at = text.startsWith("$") ? 1 : 0;
    if (at == 0 && !text.isEmpty() && text.charAt(0) != '.' && text.charAt(0) != '[') {
      at = name(text, 0, steps);
    }
    while (at < text.length()) {
      if (text.charAt(at) == '.') {
        at = name(text, at + 1, steps);
      } else if (text.charAt(at) == '[') {
        at = bracket(text, at + 1, steps);
      } else {
        throw bad(text, at);
      }
    }
    return new JsonPath(steps);
  }

  private static int name(String text, int start, List<Step> steps) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
      end++;
    }
    String name = text.substring(start, end);
    if (name.isEmpty() || name.equals("*")) {
      throw bad(text, start);
    }
    steps.add(new Step(name, index(name)));
    return end;
  }

  private static int bracket(String text, int start, List<Step> steps) {
    char quote = start < text.length() ? text.charAt(start) : ' ';
    if (quote == '\'' || quote == '"') {
      int end = text.indexOf(quote, start + 1);
      if (end < 0 || !text.startsWith("]", end + 1)) {
        throw bad(text, start);
      }
      steps.add(new Step(text.substring(start + 1, end), -1));
      return end + 2;
    }
    int end = text.indexOf(']', start);
    int index = end < 0 ? -1 : index(text.substring(start, end));
    if (index < 0) {
      throw bad(text, start);
    }
    steps.add(new Step(null, index));
    return end + 1;
  }

  /** -1 if the text is no number of an element. */
  private static int index(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
  }

  private static RuntimeException bad(String text, int at) {
    return Limits.bad("'" + text + "' is no path such as $.a.b[0]: see character " + (at + 1));
  }
}
