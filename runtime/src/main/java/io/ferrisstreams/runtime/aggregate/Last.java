package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The value of the last row, by a number each row comes with. Of rows of one number the last to be
 * added counts. Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class Last<T> extends FirstOrLast<T, Last<T>> {
  public Last(SqlType type) {
    this(type, true);
  }

  /**
   * @param ignoreNulls whether rows without a value do not count
   */
  public Last(SqlType type, boolean ignoreNulls) {
    super(type, ignoreNulls);
  }

  /**
   * @param order of the row among all
   */
  public void add(@Nullable T value, long order) {
    offer(value, order);
  }

  @Override
  boolean counts(long order, long known) {
    return order >= known;
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
    return value();
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
    return value();
  }

  @Override
  public Last<T> copy() {
    return copyTo(new Last<>(type, ignoreNulls));
  }
}
