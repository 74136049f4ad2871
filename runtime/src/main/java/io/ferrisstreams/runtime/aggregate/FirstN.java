package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.format.compact.StateSize;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of the first {@code n} rows, by a number each row comes with. Rows of one number stay
 * in the order in which they were added. Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class FirstN<T> implements Accumulator<FirstN<T>> {
  private final SqlType type;
  private final int n;
  private final boolean ignoreNulls;
  private final List<Long> orders = new ArrayList<>();
  private final List<@Nullable T> values = new ArrayList<>();
  private long bytes;

  public FirstN(SqlType type, int n) {
    this(type, n, true);
  }

  /**
   * @param n at least 1
   * @param ignoreNulls whether rows without a value do not count
   */
  public FirstN(SqlType type, int n, boolean ignoreNulls) {
    this.type = type;
    this.n = Limits.size(n);
    this.ignoreNulls = ignoreNulls;
  }

  /**
   * @param order of the row among all
   */
  public void add(@Nullable T value, long order) {
    boolean full = values.size() == n;
    if (value == null && ignoreNulls || full && order >= orders.get(n - 1)) {
      return;
    }
    long grown = bytes + StateSize.ofNullable(type, value);
    Limits.check(n, grown);
    int at = values.size();
    while (at > 0 && orders.get(at - 1) > order) {
      at--;
    }
    orders.add(at, order);
    values.add(at, value);
    bytes = grown;
    if (full) {
      orders.remove(n);
      bytes -= StateSize.ofNullable(type, values.remove(n));
    }
  }

  @Override
  public void merge(FirstN<T> other) {
    FirstN<T> merged = copy();
    for (int i = 0; i < other.values.size(); i++) {
      merged.add(other.values.get(i), other.orders.get(i));
    }
    take(merged);
  }

  private void take(FirstN<T> other) {
    orders.clear();
    orders.addAll(other.orders);
    values.clear();
    values.addAll(other.values);
    bytes = other.bytes;
  }

  @SqlAggregate(
      name = "FIRST",
      aliases = {"FIRST_VALUE", "EARLIEST_BY_OFFSET"},
      meaning =
          "The earliest n values to arrive, in that order. NULLs count only with FALSE as a third"
              + " argument.",
      example = {
        "FIRST(x, 2): NULL, 1, 2, 3 → [1, 2]",
        "FIRST(x, 2, FALSE): NULL, 1, 2 → [NULL, 1]"
      },
      order = Order.ARRIVAL)
  public List<@Nullable T> first() {
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  @SqlAggregate(
      name = "FIRST_BY_TIME",
      aliases = "EARLIEST_BY_TIME",
      meaning =
          "The values of the n rows of the earliest event times, in that order. NULLs count only"
              + " with FALSE as a third argument.",
      example = "FIRST_BY_TIME(x, 2): 1, 2, 3 → [1, 2]",
      order = Order.EVENT_TIME)
  public List<@Nullable T> firstByTime() {
    return first();
  }

  @Override
  public FirstN<T> copy() {
    FirstN<T> copy = new FirstN<>(type, n, ignoreNulls);
    copy.take(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putList(type, values);
    for (long order : orders) {
      out.putLong(order);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a T
  public void read(StateInput in) {
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
