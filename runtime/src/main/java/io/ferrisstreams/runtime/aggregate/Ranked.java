package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Comparator;

/**
 * What the accumulators of a number of greatest or least values have in common: a {@link Ranking}.
 *
 * @param <T> what is compared
 * @param <A> the class itself
 */
abstract sealed class Ranked<T, A extends Ranked<T, A>> implements Accumulator<A>
    permits TopK, TopKDistinct, BottomK, BottomKDistinct {
  final SqlType type;
  final int n;
  final Ranking<T> ranking;

  Ranked(SqlType type, int n, Comparator<T> order, boolean distinct) {
    this.type = type;
    this.n = n;
    ranking = new Ranking<>(type, n, order, distinct);
  }

  @Override
  public final void merge(A other) {
    ranking.merge(other.ranking);
  }

  final A copyTo(A other) {
    ranking.copyTo(other.ranking);
    return other;
  }

  @Override
  public final void write(StateOutput out) {
    ranking.write(out);
  }

  @Override
  public final void read(StateInput in) {
    ranking.read(in);
  }
}
