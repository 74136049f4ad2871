package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first {@code n} values of an order. Of equal ones the first to come goes before the others.
 * Mutable: part of an accumulator.
 *
 * @param <T> what is compared
 */
final class Ranking<T> {
  private final int n;
  private final Comparator<T> order;
  private final boolean distinct;
  private final ValueList<T> values;

  /**
   * @param n at least 1
   * @param distinct whether a value that equals another one, by the order, is left out
   */
  Ranking(SqlType type, int n, Comparator<T> order, boolean distinct) {
    this.n = Limits.size(n);
    this.order = order;
    this.distinct = distinct;
    values = new ValueList<>(type, 0);
  }

  void add(T value) {
    int at = position(value);
    if (at == n || distinct && at > 0 && order.compare(at(at - 1), value) == 0) {
      return;
    }
    if (values.size() == n) {
      values.replaceLast(at, value);
    } else {
      values.add(at, value);
    }
  }

  /** Behind all values that go before this one or are equal to it. */
  private int position(T value) {
    int from = 0;
    int to = values.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (order.compare(at(middle), value) <= 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private T at(int i) {
    T value = values.get(i);
    if (value == null) {
      throw StateInput.bad("NULL has no rank");
    }
    return value;
  }

  List<@Nullable T> values() {
    return values.values();
  }

  void merge(Ranking<T> other) {
    ValueList<T> before = values.copy();
    try {
      for (int i = 0; i < other.values.size(); i++) {
        add(other.at(i));
      }
    } catch (RuntimeException e) {
      before.copyTo(values);
      throw e;
    }
  }

  void copyTo(Ranking<T> other) {
    values.copyTo(other.values);
  }

  void write(StateOutput out) {
    values.write(out);
  }

  void read(StateInput in) {
    values.read(in);
    if (values.size() > n) {
      throw StateInput.bad(values.size() + " values instead of " + n);
    }
  }
}
