package io.ferrisstreams.runtime.over;

import static java.util.Objects.requireNonNull;

/**
 * Which rows of a partition a function tells of, seen from a current row.
 *
 * @param start of the first row: rows before the current one are negative; for RANGE, in units of
 *     the column that is ordered by, and 0 the first row equal to the current one; {@link
 *     #UNBOUNDED} from the first row of the partition
 * @param end of the last row, likewise but for {@link #UNBOUNDED}
 */
public record Frame(Unit unit, long start, long end) {
  /** A start at the first row. */
  public static final long UNBOUNDED = Long.MIN_VALUE;

  public Frame {
    requireNonNull(unit, "unit");
    if (start > end || end == UNBOUNDED) {
      throw new IllegalArgumentException("a frame from " + start + " to " + end);
    }
  }

  /** Whether it begins with the partition. */
  public boolean isUnbounded() {
    return start == UNBOUNDED;
  }

  /** What offsets count. */
  public enum Unit {
    ROWS,
    RANGE
  }
}
