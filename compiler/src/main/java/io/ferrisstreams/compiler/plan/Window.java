package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.SqlType;

/**
 * The windows of an aggregation, by the times of records.
 *
 * @param sizeMs of a window, of the largest if they cumulate; of sessions, the gap that ends them
 * @param everyMs how far starts lie apart, or the steps of cumulating windows; of sessions the gap
 * @param graceMs how long after its end a window takes rows
 * @param keptMs how long after its start a window that is told of when it closes is kept for that;
 *     {@link Long#MAX_VALUE} for as long as it takes
 * @param isFinal whether a window is told of once, when it closes, rather than after each row
 * @param bounds the type of the columns for start and end: TIMESTAMP(3), or BIGINT in milliseconds
 * @param sessionsEndWithGap whether the end that rows show of a session is a gap behind its last
 *     row, rather than that row's time
 */
public record Window(
    Kind kind,
    long sizeMs,
    long everyMs,
    long graceMs,
    long keptMs,
    boolean isFinal,
    SqlType bounds,
    boolean sessionsEndWithGap) {
  public Window {
    requireNonNull(kind, "kind");
    check(sizeMs > 0 && everyMs > 0 && everyMs <= sizeMs, "%s ms every %s ms", sizeMs, everyMs);
    check(graceMs >= 0, "grace of %s ms", graceMs);
    check(bounds.equals(SqlType.Timestamp.MILLIS) || bounds == SqlType.BIGINT, "bounds %s", bounds);
  }

  /** How rows fall into windows. */
  public enum Kind {
    TUMBLING,
    HOPPING,
    CUMULATING,
    SESSION
  }

  /** How it stands in keys. Of cumulating windows, several start at one time. */
  public KeyWindow inKeys() {
    return kind == Kind.SESSION || kind == Kind.CUMULATING
        ? KeyWindow.SESSION
        : KeyWindow.time(sizeMs);
  }

  /** Whether what was told of a window can be taken back: sessions merge. */
  public boolean vanishes() {
    return kind == Kind.SESSION && !isFinal;
  }
}
