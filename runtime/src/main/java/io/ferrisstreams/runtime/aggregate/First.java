package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first row, by a number each row comes with. Of rows of one number the first to
 * be added counts. Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class First<T> extends FirstOrLast<T, First<T>> {
  public First(SqlType type) {
    this(type, true);
  }

  /**
   * @param ignoreNulls whether rows without a value do not count
   */
  public First(SqlType type, boolean ignoreNulls) {
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
    return order < known;
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
    return value();
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
    return value();
  }

  @Override
  public First<T> copy() {
    return copyTo(new First<>(type, ignoreNulls));
  }
}
