package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.format.compact.StateSize;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link FirstN} and {@link LastN} have in common: the values of several rows, in the order of
 * the numbers they came with.
 *
 * @param <T> any type
 * @param <A> the class itself
 */
abstract sealed class FirstOrLastN<T, A extends FirstOrLastN<T, A>> implements Accumulator<A>
    permits FirstN, LastN {
  final SqlType type;
  final int n;
  final boolean ignoreNulls;
  private final int leaving;
  private final List<Long> orders = new ArrayList<>();
  private final List<@Nullable T> values = new ArrayList<>();
  private long bytes;

  /**
   * @param leaving the position of the one that goes if there is one too many: {@code n}, behind
   *     the first n, or 0, ahead of the last n
   */
  FirstOrLastN(SqlType type, int n, boolean ignoreNulls, int leaving) {
    this.type = type;
    this.n = Limits.size(n);
    this.ignoreNulls = ignoreNulls;
    this.leaving = leaving;
  }

  final void offer(@Nullable T value, long order) {
    if (value == null && ignoreNulls) {
      return;
    }
    boolean full = values.size() == n;
    int at = position(order);
    if (full && at == leaving) {
      return;
    }
    long grown = bytes + StateSize.ofNullable(type, value);
    Limits.check(n, grown);
    orders.add(at, order);
    values.add(at, value);
    bytes = grown;
    if (full) {
      orders.remove(leaving);
      bytes -= StateSize.ofNullable(type, values.remove(leaving));
    }
  }

  /** Behind all rows of the same order. */
  private int position(long order) {
    int at = orders.size();
    while (at > 0 && orders.get(at - 1) > order) {
      at--;
    }
    return at;
  }

  final List<@Nullable T> values() {
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  @Override
  public final void merge(A other) {
    FirstOrLastN<T, A> merged = copy();
    FirstOrLastN<T, A> that = other;
    for (int i = 0; i < that.values.size(); i++) {
      merged.offer(that.values.get(i), that.orders.get(i));
    }
    take(merged);
  }

  final A copyTo(A other) {
    FirstOrLastN<T, A> that = other;
    that.take(this);
    return other;
  }

  private void take(FirstOrLastN<T, A> other) {
    orders.clear();
    orders.addAll(other.orders);
    values.clear();
    values.addAll(other.values);
    bytes = other.bytes;
  }

  @Override
  public final void write(StateOutput out) {
    out.putList(type, values);
    for (long order : orders) {
      out.putLong(order);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a T
  public final void read(StateInput in) {
    values.clear();
    orders.clear();
    long before = in.remaining();
    for (Object value : in.getList(type)) {
      values.add((T) value);
    }
    bytes = before - in.remaining();
    if (values.size() > n) {
      throw StateInput.bad(values.size() + " values instead of " + n);
    }
    for (int i = 0; i < values.size(); i++) {
      orders.add(in.getLong());
    }
  }
}
