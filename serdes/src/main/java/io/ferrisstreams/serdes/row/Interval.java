package io.ferrisstreams.serdes.row;

/**
 * A span of time: months, whose length depends on where they stand, and microseconds. Both may be
 * negative.
 */
public record Interval(int months, long micros) {
  public static final Interval ZERO = new Interval(0, 0);

  @Override
  public String toString() {
    return months + " months " + micros + " us";
  }
}
