package io.ferrisstreams.runtime.join;

import java.time.Duration;
import org.apache.kafka.streams.kstream.JoinWindows;

/** How far apart in time the rows of two streams may be that belong together. */
public final class JoinTimes {
  private JoinTimes() {}

  /**
   * A row that belongs to none comes out when it is known that none will come.
   *
   * @param beforeMs how much earlier the right row may be
   * @param afterMs how much later the right row may be
   * @param graceMs how late rows may come
   */
  public static JoinWindows waiting(long beforeMs, long afterMs, long graceMs) {
    long most = Math.max(0, Math.max(beforeMs, afterMs));
    return JoinWindows.ofTimeDifferenceAndGrace(Duration.ofMillis(most), Duration.ofMillis(graceMs))
        .before(Duration.ofMillis(beforeMs))
        .after(Duration.ofMillis(afterMs));
  }

  /** A row that belongs to none comes out at once, and again with each that comes later. */
  @SuppressWarnings("deprecation") // Nothing else in Kafka Streams does that.
  public static JoinWindows eager(long beforeMs, long afterMs, long graceMs) {
    long most = Math.max(0, Math.max(beforeMs, afterMs));
    return JoinWindows.of(Duration.ofMillis(most))
        .before(Duration.ofMillis(beforeMs))
        .after(Duration.ofMillis(afterMs))
        .grace(Duration.ofMillis(graceMs));
  }
}
