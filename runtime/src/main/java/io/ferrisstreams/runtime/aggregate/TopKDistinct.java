package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code n} greatest different values, the greatest first. Mutable, as {@link Accumulator}
 * says.
 *
 * @param <T> what is compared
 */
public final class TopKDistinct<T extends Comparable<T>> extends Ranked<T, TopKDistinct<T>> {
  /**
   * @param n at least 1
   */
  public TopKDistinct(SqlType type, int n) {
    super(type, n, Comparator.<T>reverseOrder(), true);
  }

  public void add(T value) {
    ranking.add(value);
  }

  @SqlAggregate(
      name = "TOPKDISTINCT",
      meaning = "The n greatest different values, the greatest first.",
      example = "TOPKDISTINCT(x, 3): 5, NULL, 9, 9, 7, 3 → [9, 7, 5]")
  public List<@Nullable T> values() {
    return ranking.values();
  }

  @Override
  public TopKDistinct<T> copy() {
    return copyTo(new TopKDistinct<>(type, n));
  }
}
