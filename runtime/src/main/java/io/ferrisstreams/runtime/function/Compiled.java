package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.RowException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of texts (patterns, formats, paths, zones), so that one that occurs in each row is
 * made once.
 *
 * <p>Bounded, for rows that bring a new text each: when full it starts over, which costs a literal
 * of the script one more compilation now and then. Safe for concurrent use; a hit is one look-up in
 * a map by a text whose hash Java remembers.
 */
final class Compiled<T> {
  private static final int MAX_ENTRIES = 256;
  private static final int MAX_KEY = 1000;

  private final Map<String, T> made = new ConcurrentHashMap<>();
  private final Function<String, T> maker;

  /**
   * @param maker throws a {@link RowException} for a text that is none of its kind
   */
  Compiled(Function<String, T> maker) {
    this.maker = maker;
  }

  T of(String text) {
    T known = made.get(text);
    return known != null ? known : make(text);
  }

  private T make(String text) {
    T result = maker.apply(text);
    if (text.length() <= MAX_KEY) {
      if (made.size() >= MAX_ENTRIES) {
        made.clear();
      }
      made.put(text, result);
    }
    return result;
  }

  int size() {
    return made.size();
  }
}
