package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
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
public final class TopKDistinct<T extends Comparable<T>> implements Accumulator<TopKDistinct<T>> {
  private final SqlType type;
  private final int n;
  private final Ranking<T> ranking;

  /**
   * @param n at least 1
   */
  public TopKDistinct(SqlType type, int n) {
    this.type = type;
    this.n = n;
    ranking = new Ranking<>(type, n, Comparator.<T>reverseOrder(), true);
  }

  public void add(T value) {
    ranking.add(value);
  }

  @Override
  public void merge(TopKDistinct<T> other) {
    ranking.merge(other.ranking);
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
    TopKDistinct<T> copy = new TopKDistinct<>(type, n);
    ranking.copyTo(copy.ranking);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    ranking.write(out);
  }

  @Override
  public void read(StateInput in) {
    ranking.read(in);
  }
}
