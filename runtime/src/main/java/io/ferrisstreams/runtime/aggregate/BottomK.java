package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code n} least values, the least first. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class BottomK<T extends Comparable<T>> implements Accumulator<BottomK<T>> {
  private final SqlType type;
  private final int n;
  private final Ranking<T> ranking;

  /**
   * @param n at least 1
   */
  public BottomK(SqlType type, int n) {
    this.type = type;
    this.n = n;
    ranking = new Ranking<>(type, n, Comparator.<T>naturalOrder(), false);
  }

  public void add(T value) {
    ranking.add(value);
  }

  @Override
  public void merge(BottomK<T> other) {
    ranking.merge(other.ranking);
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
    BottomK<T> copy = new BottomK<>(type, n);
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
