package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The value of the last row, by a number each row comes with. Of rows of one number the last to be
 * added counts. Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class Last<T> implements Accumulator<Last<T>> {
  private final SqlType type;
  private final boolean ignoreNulls;
  private boolean any;
  private long order;
  private @Nullable T value;

  public Last(SqlType type) {
    this(type, true);
  }

  /**
   * @param ignoreNulls whether rows without a value do not count
   */
  public Last(SqlType type, boolean ignoreNulls) {
    this.type = type;
    this.ignoreNulls = ignoreNulls;
  }

  /**
   * @param order of the row among all
   */
  public void add(@Nullable T value, long order) {
    if (value == null && ignoreNulls) {
      return;
    }
    if (!any || order >= this.order) {
      any = true;
      this.order = order;
      this.value = value;
    }
  }

  @Override
  public void merge(Last<T> other) {
    if (other.any) {
      add(other.value, other.order);
    }
  }

  @SqlAggregate(
      name = "LAST",
      aliases = {"LAST_VALUE", "LATEST_BY_OFFSET"},
      meaning =
          "The latest value to arrive; NULL of nothing. NULLs count only with FALSE as a second"
              + " argument.",
      example = {"LAST(x): 1, 2, NULL → 2", "LAST(x, FALSE): 1, 2, NULL → NULL"},
      order = Order.ARRIVAL)
  public @Nullable T last() {
    return value;
  }

  @SqlAggregate(
      name = "LAST_BY_TIME",
      aliases = "LATEST_BY_TIME",
      meaning =
          "The value of the row of the latest event time; NULL of nothing. NULLs count only with"
              + " FALSE as a second argument.",
      example = "LAST_BY_TIME(x): 1, 2 → 2",
      order = Order.EVENT_TIME)
  public @Nullable T lastByTime() {
    return value;
  }

  @Override
  public Last<T> copy() {
    Last<T> copy = new Last<>(type, ignoreNulls);
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putLong(order);
      out.putNullable(type, value);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a T
  public void read(StateInput in) {
    any = in.getBoolean();
    order = any ? in.getLong() : 0;
    value = any ? (T) in.getNullable(type) : null;
  }
}
