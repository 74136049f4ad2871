package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first row, by a number each row comes with. Of rows of one number the first to
 * be added counts. Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class First<T> implements Accumulator<First<T>> {
  private final SqlType type;
  private final boolean ignoreNulls;
  private boolean any;
  private long order;
  private @Nullable T value;

  public First(SqlType type) {
    this(type, true);
  }

  /**
   * @param ignoreNulls whether rows without a value do not count
   */
  public First(SqlType type, boolean ignoreNulls) {
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
    if (!any || order < this.order) {
      any = true;
      this.order = order;
      this.value = value;
    }
  }

  @Override
  public void merge(First<T> other) {
    if (other.any) {
      add(other.value, other.order);
    }
  }

  @SqlAggregate(
      name = "FIRST",
      aliases = {"FIRST_VALUE", "EARLIEST_BY_OFFSET", "ANY_VALUE"},
      meaning =
          "The earliest value to arrive; NULL of nothing. NULLs count only with FALSE as a second"
              + " argument.",
      example = {"FIRST(x): NULL, 2, 3 → 2", "FIRST(x, FALSE): NULL, 2, 3 → NULL"},
      order = Order.ARRIVAL)
  public @Nullable T first() {
    return value;
  }

  @SqlAggregate(
      name = "FIRST_BY_TIME",
      aliases = "EARLIEST_BY_TIME",
      meaning =
          "The value of the row of the earliest event time; NULL of nothing. NULLs count only with"
              + " FALSE as a second argument.",
      example = "FIRST_BY_TIME(x): 1, 2 → 1",
      order = Order.EVENT_TIME)
  public @Nullable T firstByTime() {
    return value;
  }

  @Override
  public First<T> copy() {
    First<T> copy = new First<>(type, ignoreNulls);
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
