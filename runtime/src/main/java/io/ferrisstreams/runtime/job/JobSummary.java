package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.topology.JobProbe;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * What a job did, in rows.
 *
 * <p>For a query without state that makes at most one row of each, {@code in = out + filtered +
 * dropped + failed + dead-lettered}. All but {@code filtered} are counted; the rows that a {@code
 * WHERE} left out are what is missing: {@link #filtered()} for a job of one query, {@link
 * JobProbe#filtered} for one query of several. Rows that failed on their way in count for the
 * source, the others for the query. When a task starts again from its last commit (which happens
 * without exactly-once), rows count as often as they were tried.
 *
 * @param rowsIn read from sources, decodable or not
 * @param rowsOut written to sinks, or handed on by plain {@code SELECT}s
 * @param failed logged and gone, or what the job stopped at
 * @param dropped left out on purpose: records without a value, late rows
 * @param deadLettered written to the dead-letter topic
 */
public record JobSummary(
    long rowsIn, long rowsOut, long failed, long dropped, long deadLettered, Duration duration) {

  static JobSummary of(JobProbe probe, Duration duration) {
    return new JobSummary(
        sum(probe.rowsIn()),
        sum(probe.rowsOut()),
        sum(probe.failed()),
        sum(probe.dropped()),
        sum(probe.deadLettered()),
        duration);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Rows that a {@code WHERE} left out; means something only for a job of one query. */
  public long filtered() {
    return rowsIn - rowsOut - dropped - failed - deadLettered;
  }

  /** One line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d rows in, %d rows out, %d failed, %d dropped, %d dead-lettered, %.1f s",
        rowsIn,
        rowsOut,
        failed,
        dropped,
        deadLettered,
        duration.toMillis() / 1000.0);
  }
}
