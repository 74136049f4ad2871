package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.topology.JobProbe;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** What a job did, in rows. */
public record JobSummary(long rowsIn, long rowsOut, long failed, long dropped, Duration duration) {

  static JobSummary of(JobProbe probe, Duration duration) {
    return new JobSummary(
        sum(probe.rowsIn()),
        sum(probe.rowsOut()),
        sum(probe.failed()),
        sum(probe.dropped()),
        duration);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** One line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d rows in, %d rows out, %d failed, %d dropped, %.1f s",
        rowsIn,
        rowsOut,
        failed,
        dropped,
        duration.toMillis() / 1000.0);
  }
}
