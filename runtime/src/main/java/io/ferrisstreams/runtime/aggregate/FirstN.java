package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of the first {@code n} rows, by a number each row comes with. Rows of one number stay
 * in the order in which they were added. Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class FirstN<T> extends FirstOrLastN<T, FirstN<T>> {
  public FirstN(SqlType type, int n) {
    this(type, n, true);
  }

  /**
   * @param n at least 1
   * @param ignoreNulls whether rows without a value do not count
   */
  public FirstN(SqlType type, int n, boolean ignoreNulls) {
    super(type, n, ignoreNulls, n);
  }

  /**
   * @param order of the row among all
   */
  public void add(@Nullable T value, long order) {
    offer(value, order);
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
    return values();
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
    return copyTo(new FirstN<>(type, n, ignoreNulls));
  }
}
