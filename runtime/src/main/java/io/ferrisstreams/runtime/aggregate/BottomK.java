package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code n} least values, the least first. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class BottomK<T extends Comparable<T>> extends Ranked<T, BottomK<T>> {
  /**
   * @param n at least 1
   */
  public BottomK(SqlType type, int n) {
    super(type, n, Comparator.<T>naturalOrder(), false);
  }

  public void add(T value) {
    ranking.add(value);
  }

  @SqlAggregate(
      name = "BOTTOMK",
      meaning = "The n least values, the least first.",
      example = "BOTTOMK(x, 3): 5, NULL, 9, 5, 7 → [5, 5, 7]")
  public List<@Nullable T> values() {
    return ranking.values();
  }

  @Override
  public BottomK<T> copy() {
    return copyTo(new BottomK<>(type, n));
  }
}
