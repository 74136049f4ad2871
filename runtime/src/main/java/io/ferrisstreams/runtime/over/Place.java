package io.ferrisstreams.runtime.over;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.serdes.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row in its partition: what functions ask for. Valid while the row's result is made.
 *
 * @param <R> the row class
 */
public final class Place<R extends Row> {
  private final Partition<R> partition;
  private final long position;
  private final long[] from;
  private final long[] to;
  private final Accumulator<?>[] states;

  /**
   * @param from where each frame begins
   * @param to behind the last row of each frame
   */
  Place(Partition<R> partition, long position, long[] from, long[] to, Accumulator<?>[] states) {
    this.partition = partition;
    this.position = position;
    this.from = from;
    this.to = to;
    this.states = states;
  }

  /**
   * What is known of the frame of an aggregate.
   *
   * @param aggregate its number
   */
  // Generated code knows which is which.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <S> S state(int aggregate) {
    return (S) states[aggregate];
  }

  /** The row itself. */
  public R row() {
    return partition.row(position);
  }

  /** The row that stands so far in front, or, negative, behind; null if there is none. */
  public @Nullable R before(int rows) {
    long other = position - rows;
    return other < partition.lowest() || other > partition.last() ? null : partition.row(other);
  }

  /** The {@code n}th row, from 1, of a frame; null if it has fewer. */
  public @Nullable R nth(int frame, int n) {
    long other = from[frame] + n - 1;
    return other < to[frame] ? partition.row(other) : null;
  }

  /** The last row of a frame; null if it has none. */
  public @Nullable R last(int frame) {
    return from[frame] < to[frame] ? partition.row(to[frame] - 1) : null;
  }

  /** From 1. */
  public long rowNumber() {
    return position - partition.lowest() + 1;
  }

  /** One more than the rows that are less. */
  public long rank() {
    return partition.peer(position) - partition.lowest() + 1;
  }

  /** How many different rows there are up to this one. */
  public long denseRank() {
    return partition.dense(position);
  }

  /** The part of the other rows that are less, from 0 to 1. */
  public double percentRank() {
    long others = partition.count() - 1;
    return others == 0 ? 0 : (double) (rank() - 1) / others;
  }

  /** The part of the rows that are not greater, up to 1. */
  public double cumulativeDistribution() {
    return (double) (partition.lastPeer(position) - partition.lowest() + 1) / partition.count();
  }

  /** In which of {@code n} groups of equal size the row is; the first ones may be larger by one. */
  public int tile(int n) {
    long size = partition.count() / n;
    long larger = partition.count() % n;
    long before = rowNumber() - 1;
    return (int)
        (before < larger * (size + 1)
            ? before / (size + 1) + 1
            : larger + (before - larger * (size + 1)) / size + 1);
  }
}
