package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code n} least different values, the least first. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class BottomKDistinct<T extends Comparable<T>>
    implements Accumulator<BottomKDistinct<T>> {
  private final SqlType type;
  private final int n;
  private final Ranking<T> ranking;

  /**
   * @param n at least 1
   */
  public BottomKDistinct(SqlType type, int n) {
    this.type = type;
    this.n = n;
    ranking = new Ranking<>(type, n, Comparator.<T>naturalOrder(), true);
  }

  public void add(T value) {
    ranking.add(value);
  }

  @Override
  public void merge(BottomKDistinct<T> other) {
    ranking.merge(other.ranking);
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
    BottomKDistinct<T> copy = new BottomKDistinct<>(type, n);
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
