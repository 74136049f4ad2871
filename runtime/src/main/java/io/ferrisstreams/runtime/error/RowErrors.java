package io.ferrisstreams.runtime.error;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.row.RowException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells row errors from bugs, counts and logs them. Mutable: it remembers how much it has logged of
 * each operator.
 */
public final class RowErrors {
  /** Where a job's properties may hold the {@link JobProbe} that counts row errors. */
  public static final String PROBE_CONFIG = "ferris.probe";

  private static final Logger LOG = LoggerFactory.getLogger(RowErrors.class);
  private static final int LOGGED_FIRST = 10;
  private static final long THEN_EVERY_NANOS = 10_000_000_000L;

  private final @Nullable JobProbe probe;
  private final Map<String, Logged> logged = new HashMap<>();

  RowErrors(Map<String, ?> configs) {
    probe = configs.get(PROBE_CONFIG) instanceof JobProbe found ? found : null;
  }

  private static final class Logged {
    private long count;
    private long unlogged;
    private long lastNanos;
  }

  /** The row error that {@code thrown} is or was caused by. */
  public static Optional<RowException> rowError(Throwable thrown) {
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 20; t = t.getCause(), depth++) {
      if (t instanceof RowException row) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Counts and logs {@code thrown} if it is the fault of one row; otherwise only says so. */
  boolean isRowError(ErrorHandlerContext context, Exception thrown) {
    Optional<RowException> row = rowError(thrown);
    if (row.isEmpty()
        && !(thrown instanceof SerializationException)
        && !(thrown instanceof RecordTooLargeException)) {
      return false;
    }
    boolean dropped = isTombstone(row);
    String operator = context.processorNodeId() == null ? "unknown" : context.processorNodeId();
    JobProbe counter = probe;
    if (counter != null) {
      if (dropped) {
        counter.dropped(operator);
      } else {
        counter.failed(operator);
      }
    }
    String reason =
        row.map(e -> e.kind() + ": " + e.getMessage())
            .orElseGet(() -> String.valueOf(thrown.getMessage()));
    log(operator, context, dropped ? "left out" : "failed", reason);
    return true;
  }

  /** Whether {@code thrown} says that a record has no value, which is no failure. */
  static boolean isTombstone(Throwable thrown) {
    return isTombstone(rowError(thrown));
  }

  private static boolean isTombstone(Optional<RowException> row) {
    return row.filter(e -> e.kind() == RowException.Kind.TOMBSTONE).isPresent();
  }

  private synchronized void log(
      String operator, ErrorHandlerContext context, String what, String reason) {
    Logged so = logged.computeIfAbsent(operator, name -> new Logged());
    so.count++;
    long now = System.nanoTime();
    if (so.count > LOGGED_FIRST && now - so.lastNanos < THEN_EVERY_NANOS) {
      so.unlogged++;
      return;
    }
    String more = so.unlogged == 0 ? "" : " (and " + so.unlogged + " more since the last message)";
    LOG.warn(
        "row {} in {}: {} [topic {} partition {} offset {}]{}",
        what,
        operator,
        reason,
        context.topic(),
        context.partition(),
        context.offset(),
        more);
    if (so.count == LOGGED_FIRST) {
      LOG.warn("further row errors in {} are logged at most every 10 s", operator);
    }
    so.unlogged = 0;
    so.lastNanos = now;
  }
}
