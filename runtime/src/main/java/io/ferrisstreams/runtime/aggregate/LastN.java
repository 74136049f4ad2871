package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of the last {@code n} rows, by a number each row comes with. Rows of one number stay
 * in the order in which they were added. Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class LastN<T> extends FirstOrLastN<T, LastN<T>> {
  public LastN(SqlType type, int n) {
    this(type, n, true);
  }

  /**
   * @param n at least 1
   * @param ignoreNulls whether rows without a value do not count
   */
  public LastN(SqlType type, int n, boolean ignoreNulls) {
    super(type, n, ignoreNulls, 0);
  }

  /**
   * @param order of the row among all
   */
  public void add(@Nullable T value, long order) {
    offer(value, order);
  }

  @SqlAggregate(
      name = "LAST",
      aliases = {"LAST_VALUE", "LATEST_BY_OFFSET"},
      meaning =
          "The latest n values to arrive, in that order. NULLs count only with FALSE as a third"
              + " argument.",
      example = {"LAST(x, 2): 1, 2, 3, NULL → [2, 3]", "LAST(x, 2, FALSE): 1, 2, NULL → [2, NULL]"},
      order = Order.ARRIVAL)
  public List<@Nullable T> last() {
    return values();
  }

  @SqlAggregate(
      name = "LAST_BY_TIME",
      aliases = "LATEST_BY_TIME",
      meaning =
          "The values of the n rows of the latest event times, in that order. NULLs count only with"
              + " FALSE as a third argument.",
      example = "LAST_BY_TIME(x, 2): 1, 2, 3 → [2, 3]",
      order = Order.EVENT_TIME)
  public List<@Nullable T> lastByTime() {
    return last();
  }

  @Override
  public LastN<T> copy() {
    return copyTo(new LastN<>(type, n, ignoreNulls));
  }
}
