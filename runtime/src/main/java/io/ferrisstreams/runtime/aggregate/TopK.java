package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code n} greatest values, the greatest first. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class TopK<T extends Comparable<T>> extends Ranked<T, TopK<T>> {
  /**
   * @param n at least 1
   */
  public TopK(SqlType type, int n) {
    super(type, n, Comparator.<T>reverseOrder(), false);
  }

  public void add(T value) {
    ranking.add(value);
  }

  @SqlAggregate(
      name = "TOPK",
      meaning = "The n greatest values, the greatest first.",
      example = "TOPK(x, 3): 5, NULL, 9, 5, 7, 5 → [9, 7, 5]")
  public List<@Nullable T> values() {
    return ranking.values();
  }

  @Override
  public TopK<T> copy() {
    return copyTo(new TopK<>(type, n));
  }
}
