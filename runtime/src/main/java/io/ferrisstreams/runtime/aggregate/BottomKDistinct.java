package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code n} least different values, the least first. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class BottomKDistinct<T extends Comparable<T>> extends Ranked<T, BottomKDistinct<T>> {
  /**
   * @param n at least 1
   */
  public BottomKDistinct(SqlType type, int n) {
    super(type, n, Comparator.<T>naturalOrder(), true);
  }

  public void add(T value) {
    ranking.add(value);
  }

  @SqlAggregate(
      name = "BOTTOMKDISTINCT",
      meaning = "The n least different values, the least first.",
      example = "BOTTOMKDISTINCT(x, 2): 5, NULL, 9, 5, 7 → [5, 7]")
  public List<@Nullable T> values() {
    return ranking.values();
  }

  @Override
  public BottomKDistinct<T> copy() {
    return copyTo(new BottomKDistinct<>(type, n));
  }
}
