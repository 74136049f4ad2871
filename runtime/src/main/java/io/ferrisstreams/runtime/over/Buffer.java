package io.ferrisstreams.runtime.over;

/**
 * What bounds a partition, other than what its functions need.
 *
 * @param rows of which the partition consists, those that arrived last; 0 for all
 * @param expiryMs after so much time between two rows, in milliseconds of event time, the partition
 *     begins anew; 0 for never
 */
public record Buffer(int rows, long expiryMs) {
  public static final Buffer NONE = new Buffer(0, 0);

  /** Whether the partition is less than all its rows. */
  boolean isBounded() {
    return rows > 0;
  }
}
