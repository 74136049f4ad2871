package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions that split texts and bytes at separators. */
public final class Splits {
  private Splits() {}

  @SqlFunction(
      name = "SPLIT",
      meaning =
          "The parts of a text between separators, empty ones included; its characters if the"
              + " separator is empty.",
      example = {
        "SPLIT('a.b..c', '.') = ARRAY['a', 'b', '', 'c']",
        "SPLIT('', ',') = ARRAY['']",
        "SPLIT('abc', '') = ARRAY['a', 'b', 'c']"
      })
  public static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    if (separator.isEmpty() && !text.isEmpty()) {
      text.codePoints().mapToObj(Character::toString).forEach(parts::add);
      return elements(parts);
    }
    int start = 0;
    int at = separator.isEmpty() ? -1 : text.indexOf(separator);
    while (at >= 0) {
      parts.add(text.substring(start, at));
      start = at + separator.length();
      at = text.indexOf(separator, start);
    }
    parts.add(text.substring(start));
    return elements(parts);
  }

  @SqlFunction(
      name = "SPLIT",
      meaning = "The same of bytes.",
      example = {
        "ARRAY_LENGTH(SPLIT(TO_BYTES('a,b,', 'utf8'), TO_BYTES(',', 'utf8'))) = 3",
        "FROM_BYTES(SPLIT(TO_BYTES('a,b', 'utf8'), TO_BYTES(',', 'utf8'))[2], 'utf8') = 'b'"
      })
  public static List<Bytes> split(Bytes bytes, Bytes separator) {
    byte[] all = bytes.array();
    List<Bytes> parts = new ArrayList<>();
    if (separator.size() == 0 && all.length > 0) {
      for (byte single : all) {
        parts.add(Bytes.of(new byte[] {single}));
      }
      return elements(parts);
    }
    int start = 0;
    for (int at = indexOf(separator, all, 0); at >= 0; at = indexOf(separator, all, start)) {
      parts.add(Bytes.of(Arrays.copyOfRange(all, start, at)));
      start = at + separator.size();
    }
    parts.add(Bytes.of(Arrays.copyOfRange(all, start, all.length)));
    return elements(parts);
  }

  /** -1 if it is not there from {@code start} on, or is empty. */
  private static int indexOf(Bytes separator, byte[] bytes, int start) {
    byte[] mark = separator.array();
    for (int at = start; mark.length > 0 && at + mark.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
        return at;
      }
    }
    return -1;
  }

  @SqlFunction(
      name = "SPLIT_TO_MAP",
      meaning =
          "A map of entries between separators, of which each is key, second separator, value;"
              + " others are left out. Of two equal keys the last counts. NULL if a separator is"
              + " empty.",
      example = {
        "SPLIT_TO_MAP('a=1;b=2', ';', '=')['b'] = '2'",
        "CARDINALITY(SPLIT_TO_MAP('a=1;;b', ';', '=')) = 1"
      })
  public static @Nullable Map<String, String> splitToMap(
      String text, String separator, String inside) {
    if (separator.isEmpty() || inside.isEmpty()) {
      return null;
    }
    Map<String, String> map = new LinkedHashMap<>();
    for (String entry : split(text, separator)) {
      int at = entry.indexOf(inside);
      if (at >= 0) {
        map.put(entry.substring(0, at), entry.substring(at + inside.length()));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  private static <T> List<T> elements(List<T> parts) {
    Limits.elements("SPLIT", parts.size());
    return Collections.unmodifiableList(parts);
  }
}
