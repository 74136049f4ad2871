package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.format.compact.StateSize;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values, null among them, one behind the other. Mutable: part of an accumulator.
 *
 * @param <T> any type
 */
final class ValueList<T> {
  private final SqlType type;
  private final int extra;
  private final List<@Nullable T> values = new ArrayList<>();
  private long bytes;

  /**
   * @param extra bytes that each value counts for beside its own
   */
  ValueList(SqlType type, int extra) {
    this.type = type;
    this.extra = extra;
  }

  /**
   * Adds a value at the end.
   *
   * @throws RowException OVERFLOW if there is no room
   */
  void add(@Nullable T value) {
    add(values.size(), value);
  }

  /** Adds a value before the one at that position. */
  void add(int at, @Nullable T value) {
    long grown = bytes + bytes(value);
    Limits.check(values.size() + 1, grown);
    values.add(at, value);
    bytes = grown;
  }

  /** Replaces the last value by one that goes to that position. */
  void replaceLast(int at, @Nullable T value) {
    long changed = bytes + bytes(value) - bytes(values.get(values.size() - 1));
    Limits.check(values.size(), changed);
    values.remove(values.size() - 1);
    values.add(at, value);
    bytes = changed;
  }

  /** Takes out the last value that equals this one, if there is one. */
  void remove(@Nullable T value) {
    int at = values.lastIndexOf(value);
    if (at >= 0) {
      values.remove(at);
      bytes -= bytes(value);
    }
  }

  private int bytes(@Nullable T value) {
    return extra + StateSize.ofNullable(type, value);
  }

  int size() {
    return values.size();
  }

  @Nullable T get(int i) {
    return values.get(i);
  }

  /** As they are now; immutable. */
  List<@Nullable T> values() {
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Adds the first {@code count} values of the other one at the end. */
  void merge(ValueList<T> other, int count) {
    long grown = bytes;
    for (int i = 0; i < count; i++) {
      grown += bytes(other.values.get(i));
    }
    Limits.check(values.size() + count, grown);
    values.addAll(other.values.subList(0, count));
    bytes = grown;
  }

  ValueList<T> copy() {
    ValueList<T> copy = new ValueList<>(type, extra);
    copyTo(copy);
    return copy;
  }

  void copyTo(ValueList<T> other) {
    other.values.clear();
    other.values.addAll(values);
    other.bytes = bytes;
  }

  void write(StateOutput out) {
    out.putList(type, values);
  }

  @SuppressWarnings("unchecked") // what was written was a T
  void read(StateInput in) {
    values.clear();
    long before = in.remaining();
    for (Object value : in.getList(type)) {
      values.add((T) value);
    }
    bytes = before - in.remaining() + (long) extra * values.size();
  }
}
