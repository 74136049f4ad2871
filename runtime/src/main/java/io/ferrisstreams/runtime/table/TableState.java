package io.ferrisstreams.runtime.table;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.serdes.row.Row;

/**
 * What is known of a group of a table's rows, which come and go. Generated classes implement it.
 *
 * @param <S> the class itself
 * @param <R> the row class
 */
public interface TableState<S extends TableState<S, R>, R extends Row> extends Accumulator<S> {
  /** Adds a row; after a row error the state is of no use. */
  void add(R row);

  /** Takes a row back that was added; after a row error the state is of no use. */
  void remove(R row);

  /** Whether the group is there no more. */
  boolean isEmpty();

  /** The rows that have come and gone, but that the others do not know of yet. */
  Postponed<R> postponed();
}
