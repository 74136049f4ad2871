package io.ferrisstreams.runtime.window;

/**
 * Windows whose bounds only depend on the clock: {@code [start, end)}, aligned to the epoch, the
 * first one starting there.
 *
 * @param sizeMs at least 1; of the largest, if they cumulate
 * @param everyMs how far ends lie apart: a window begins, or one that cumulates grows, this often;
 *     from 1 to the size
 * @param cumulating whether windows of the size grow in steps, rather than overlap; steps are then
 *     a whole part of the size
 * @param graceMs how long after its end a window still takes rows; at least 0
 * @param keptMs how far the start of the latest window can be behind a window's start before that
 *     is forgotten; if it was not told of by then, it never is
 */
public record FixedWindows(long sizeMs, long everyMs, boolean cumulating, long graceMs, long keptMs)
    implements Windowing {
  public FixedWindows {
    if (sizeMs < 1 || everyMs < 1 || everyMs > sizeMs || graceMs < 0) {
      throw new IllegalArgumentException(
          "no windows of %d ms every %d ms with a grace of %d ms"
              .formatted(sizeMs, everyMs, graceMs));
    }
    if (cumulating && sizeMs % everyMs != 0) {
      throw new IllegalArgumentException(
          "%d ms are no whole number of steps of %d ms".formatted(sizeMs, everyMs));
    }
  }

  /** One window after the other. */
  public static FixedWindows tumbling(long sizeMs, long graceMs) {
    return new FixedWindows(sizeMs, sizeMs, false, graceMs, Long.MAX_VALUE);
  }

  /** Windows that overlap: a row belongs to all that hold its time. */
  public static FixedWindows hopping(long sizeMs, long advanceMs, long graceMs) {
    return new FixedWindows(sizeMs, advanceMs, false, graceMs, Long.MAX_VALUE);
  }

  /** Windows of one size after the other, each of which is looked at after every step. */
  public static FixedWindows cumulating(long sizeMs, long stepMs, long graceMs) {
    return new FixedWindows(sizeMs, stepMs, true, graceMs, Long.MAX_VALUE);
  }

  /**
   * The same windows, forgotten as Kafka Streams' window stores forget them: where time leaps, they
   * may be gone when they close. Nobody should want that but who has to do as ksqlDB does.
   */
  public FixedWindows keptFor(long millis) {
    return new FixedWindows(sizeMs, everyMs, cumulating, graceMs, millis);
  }

  /** Whether the window that ends at {@code end} is forgotten when it is {@code now}. */
  boolean isForgotten(long end, long now) {
    return start(lastEnd(now)) - start(end) >= keptMs;
  }

  /** The end of the first window that holds {@code time}, which is not negative. */
  long firstEnd(long time) {
    if (cumulating) {
      return time - time % everyMs + everyMs;
    }
    long end = lastEnd(time);
    long earlier = Math.min((end - time - 1) / everyMs, (end - sizeMs) / everyMs);
    return end - earlier * everyMs;
  }

  /** The end of the last window that holds {@code time}; between them, ends lie evenly. */
  long lastEnd(long time) {
    return cumulating ? time - time % sizeMs + sizeMs : time - time % everyMs + sizeMs;
  }

  /** The start of the window that ends at {@code end}. */
  long start(long end) {
    return cumulating ? (end - 1) / sizeMs * sizeMs : end - sizeMs;
  }

  /** The latest end of a window up to {@code time}; not positive if none ends until then. */
  long endUpTo(long time) {
    long first = cumulating ? everyMs : sizeMs;
    return time < first ? 0 : time - (time - first) % everyMs;
  }
}
