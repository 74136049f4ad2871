package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.format.compact.StateSize;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Values in their order, equal ones as one with how often it came. Mutable: part of an accumulator.
 *
 * @param <T> what is compared
 */
final class SortedValues<T extends Comparable<T>> {
  private final SqlType type;
  private List<T> values = new ArrayList<>();
  private long[] times = new long[4];
  private long count;
  private long bytes;

  SortedValues(SqlType type) {
    this.type = type;
  }

  /**
   * Adds a value.
   *
   * @throws RowException OVERFLOW if there is no room for a new one
   */
  void add(T value) {
    add(value, 1);
  }

  private void add(T value, long n) {
    int at = Collections.binarySearch(values, value);
    if (at < 0) {
      at = -1 - at;
      long grown = bytes + bytes(value);
      Limits.check(values.size() + 1, grown);
      bytes = grown;
      insert(at, value);
    }
    times[at] += n;
    count += n;
  }

  private void insert(int at, T value) {
    if (values.size() == times.length) {
      times = Arrays.copyOf(times, times.length * 2);
    }
    System.arraycopy(times, at, times, at + 1, values.size() - at);
    times[at] = 0;
    values.add(at, value);
  }

  /** Takes a value back; one that is not there, since there was no room for it, is ignored. */
  void remove(T value) {
    int at = Collections.binarySearch(values, value);
    if (at < 0) {
      return;
    }
    count--;
    if (--times[at] == 0) {
      values.remove(at);
      System.arraycopy(times, at + 1, times, at, values.size() - at);
      bytes -= bytes(value);
    }
  }

  private int bytes(T value) {
    return 2 + StateSize.of(type, value);
  }

  /** How many values were added. */
  long count() {
    return count;
  }

  /** Value {@code rank} of all, from 0; equal ones count as often as they came. */
  T get(long rank) {
    long before = 0;
    for (int i = 0; ; i++) {
      before += times[i];
      if (rank < before) {
        return values.get(i);
      }
    }
  }

  T last() {
    return values.get(values.size() - 1);
  }

  void merge(SortedValues<T> other) {
    if (values.isEmpty()) {
      other.copyTo(this);
      return;
    }
    SortedValues<T> merged = new SortedValues<>(type);
    copyTo(merged);
    for (int i = 0; i < other.values.size(); i++) {
      merged.add(other.values.get(i), other.times[i]);
    }
    merged.copyTo(this);
  }

  void copyTo(SortedValues<T> other) {
    other.values = new ArrayList<>(values);
    other.times = times.clone();
    other.count = count;
    other.bytes = bytes;
  }

  void write(StateOutput out) {
    out.putList(type, values);
    for (int i = 0; i < values.size(); i++) {
      out.putCount(times[i]);
    }
  }

  @SuppressWarnings("unchecked") // what was written was a T
  void read(StateInput in) {
    long before = in.remaining();
    values = new ArrayList<>();
    for (Object value : in.getList(type)) {
      T next = (T) value;
      if (next == null || !values.isEmpty() && next.compareTo(last()) <= 0) {
        throw StateInput.bad("values out of order");
      }
      values.add(next);
    }
    count = 0;
    times = new long[Math.max(4, values.size())];
    for (int i = 0; i < values.size(); i++) {
      times[i] = Limits.times(in.getCount());
      count += times[i];
    }
    bytes = before - in.remaining();
  }
}
