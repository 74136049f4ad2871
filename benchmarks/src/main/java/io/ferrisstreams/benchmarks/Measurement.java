package io.ferrisstreams.benchmarks;

import java.util.Locale;

/**
 * One run of one contestant.
 *
 * @param records how many were processed while it was measured
 * @param wallNanos how long that took
 * @param cpuNanos CPU time of the stream thread meanwhile
 */
record Measurement(long records, long wallNanos, long cpuNanos) {
  double recordsPerSecond() {
    return records * 1e9 / wallNanos;
  }

  double cpuNanosPerRecord() {
    return (double) cpuNanos / records;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%,.0f records/s, %,.0f ns CPU", recordsPerSecond(), cpuNanosPerRecord());
  }
}
