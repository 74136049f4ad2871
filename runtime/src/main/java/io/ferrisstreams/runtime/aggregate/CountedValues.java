package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.format.compact.StateSize;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Different values, null among them, in the order in which they first came, each with how often.
 * Mutable: part of an accumulator.
 *
 * <p>0.0 and -0.0 are one value, as they are equal in SQL; so is NaN, whatever its bits.
 *
 * @param <T> any type
 */
final class CountedValues<T> {
  private final SqlType type;
  private final Map<@Nullable T, Times> times = new LinkedHashMap<>();
  private long bytes;

  /** How often a value came; mutable, so that counting takes no second look-up. */
  private static final class Times {
    long n;
  }

  CountedValues(SqlType type) {
    this.type = type;
  }

  @SuppressWarnings("unchecked") // a Double is a T here
  private @Nullable T key(@Nullable T value) {
    return value instanceof Double d && d == 0 ? (T) (Double) 0.0 : value;
  }

  /**
   * Adds a value.
   *
   * @return whether it is a new one
   * @throws RowException OVERFLOW if there is no room for a new one
   */
  boolean add(@Nullable T value) {
    return add(value, 1);
  }

  /** Adds a value that came {@code n} times. */
  boolean add(@Nullable T value, long n) {
    T key = key(value);
    Times known = times.get(key);
    if (known != null) {
      known.n += n;
      return false;
    }
    long grown = bytes + 2 + StateSize.ofNullable(type, key);
    Limits.check(times.size() + 1, grown);
    bytes = grown;
    Times first = new Times();
    first.n = n;
    times.put(key, first);
    return true;
  }

  /**
   * Takes a value back; one that is not there, since there was no room for it, is ignored.
   *
   * @return whether it was the last of its kind
   */
  boolean remove(@Nullable T value) {
    T key = key(value);
    Times known = times.get(key);
    if (known == null || --known.n > 0) {
      return false;
    }
    times.remove(key);
    bytes -= 2 + StateSize.ofNullable(type, key);
    return true;
  }

  boolean contains(@Nullable T value) {
    return times.containsKey(key(value));
  }

  int size() {
    return times.size();
  }

  List<@Nullable T> values() {
    return Collections.unmodifiableList(new ArrayList<>(times.keySet()));
  }

  /** How often each value came; immutable. */
  Map<@Nullable T, Long> counts() {
    Map<@Nullable T, Long> counts = new LinkedHashMap<>();
    times.forEach((value, often) -> counts.put(value, often.n));
    return Collections.unmodifiableMap(counts);
  }

  void merge(CountedValues<T> other) {
    int all = times.size();
    long grown = bytes;
    for (T value : other.times.keySet()) {
      if (!times.containsKey(value)) {
        all++;
        grown += 2 + StateSize.ofNullable(type, value);
      }
    }
    Limits.check(all, grown);
    other.times.forEach((value, often) -> add(value, often.n));
  }

  void copyTo(CountedValues<T> other) {
    other.times.clear();
    other.bytes = 0;
    times.forEach((value, often) -> other.add(value, often.n));
  }

  void write(StateOutput out) {
    out.putList(type, new ArrayList<>(times.keySet()));
    for (Times often : times.values()) {
      out.putCount(often.n);
    }
  }

  @SuppressWarnings("unchecked") // what was written was a T
  void read(StateInput in) {
    times.clear();
    long before = in.remaining();
    for (Object value : in.getList(type)) {
      if (times.put((T) value, new Times()) != null) {
        throw StateInput.bad("a value that stands there twice");
      }
    }
    for (Times often : times.values()) {
      often.n = Limits.times(in.getCount());
    }
    bytes = before - in.remaining();
  }
}
