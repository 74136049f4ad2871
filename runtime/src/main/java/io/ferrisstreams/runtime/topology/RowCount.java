package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

/**
 * What rows that did not get through are counted by.
 *
 * @param operator where they stopped: the statement's name, then {@code -source}, {@code -where},
 *     {@code -sink}, …
 * @param kind of fault: a {@link io.ferrisstreams.serdes.row.RowException.Kind} or, for what is
 *     found out only when a row is written, {@code TOO_LARGE}, {@code REJECTED} or {@code
 *     NOT_WRITTEN}; {@code UNSPECIFIED} if nobody said
 */
public record RowCount(String operator, String kind, Outcome outcome) {
  public RowCount {
    requireNonNull(operator, "operator");
    requireNonNull(kind, "kind");
    requireNonNull(outcome, "outcome");
  }

  /** What became of a row. */
  public enum Outcome {
    /** It was logged, and is gone; or it stopped the job. */
    FAILED,
    /** It is in the dead-letter topic. */
    DEAD_LETTERED,
    /** It was left out on purpose, e.g. since it was late. */
    DROPPED
  }

  /** The name of the statement that {@link #operator} belongs to. */
  public String statement() {
    return statement(operator);
  }

  /** The name of the statement that {@code operator} belongs to. */
  public static String statement(String operator) {
    int kind = operator.lastIndexOf('-');
    return kind <= 0 ? operator : operator.substring(0, kind);
  }
}
