package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code n} greatest values, the greatest first. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class TopK<T extends Comparable<T>> implements Accumulator<TopK<T>> {
  private final SqlType type;
  private final int n;
  private final Ranking<T> ranking;

  /**
   * @param n at least 1
   */
  public TopK(SqlType type, int n) {
    this.type = type;
    this.n = n;
    ranking = new Ranking<>(type, n, Comparator.<T>reverseOrder(), false);
  }

  public void add(T value) {
    ranking.add(value);
  }

  @Override
  public void merge(TopK<T> other) {
    ranking.merge(other.ranking);
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
    TopK<T> copy = new TopK<>(type, n);
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
