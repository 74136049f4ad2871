package io.ferrisstreams.cli.output;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param rowsIn per stream read
 * @param rowsOut per stream or query written
 * @param failed per operator
 * @param dropped per operator
 * @param deadLettered per operator
 * @param elapsed from the start of the job to its end
 * @param unprinted per query, rows that were counted but not shown
 */
public record Summary(
    Map<String, Long> rowsIn,
    Map<String, Long> rowsOut,
    Map<String, Long> failed,
    Map<String, Long> dropped,
    Map<String, Long> deadLettered,
    Duration elapsed,
    Map<String, Long> unprinted) {

  public Summary {
    rowsIn = Map.copyOf(rowsIn);
    rowsOut = Map.copyOf(rowsOut);
    failed = Map.copyOf(failed);
    dropped = Map.copyOf(dropped);
    deadLettered = Map.copyOf(deadLettered);
    requireNonNull(elapsed, "elapsed");
    unprinted = Map.copyOf(unprinted);
  }

  /** For people; ends without a line end. */
  public String show() {
    StringBuilder text = new StringBuilder();
    unprinted.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            query ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%s: %,d more rows not printed%n",
                        TerminalText.safe(query.getKey()),
                        query.getValue())));
    double seconds = elapsed.toNanos() / 1e9;
    long in = sum(rowsIn);
    text.append(
        String.format(
            Locale.ROOT,
            "%,d rows in, %,d out, %,d failed, %,d dropped%s; %.1f s, %,d rows/s",
            in,
            sum(rowsOut),
            sum(failed),
            sum(dropped),
            deadLettered.isEmpty()
                ? ""
                : String.format(Locale.ROOT, ", %,d dead-lettered", sum(deadLettered)),
            seconds,
            seconds > 0 ? Math.round(in / seconds) : 0));
    rowsOut.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            sink ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%n  %s: %,d rows",
                        TerminalText.safe(sink.getKey()),
                        sink.getValue())));
    failed.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            operator ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%n  failed in %s: %,d rows",
                        TerminalText.safe(operator.getKey()),
                        operator.getValue())));
    return text.toString();
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
