package io.ferrisstreams.runtime.over;

/**
 * How far functions reach, other than by their frames.
 *
 * @param before rows in front of the current one
 * @param behind rows behind the current one
 * @param first rows from the first of the partition on
 */
public record Reach(int before, int behind, int first) {
  public static final Reach NONE = new Reach(0, 0, 0);
}
