package io.ferrisstreams.runtime.window;

/**
 * Sessions: rows of a group that are no further apart than a gap. A session starts at its first row
 * and ends at its last, both included; a row between two of them makes them one.
 *
 * @param gapMs at least 1
 * @param graceMs how long after its last row and the gap a session still takes rows; at least 0
 */
public record Sessions(long gapMs, long graceMs) implements Windowing {
  public Sessions {
    if (gapMs < 1 || graceMs < 0) {
      throw new IllegalArgumentException(
          "no sessions with a gap of %d ms and a grace of %d ms".formatted(gapMs, graceMs));
    }
  }
}
