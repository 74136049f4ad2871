package io.ferrisstreams.cli.output;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.Row;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Takes result rows from several stream threads, prints the first of each query, and shows at once
 * what has arrived.
 *
 * <p>Mutable: it counts the rows. Safe for concurrent use.
 */
public final class Results implements BiConsumer<String, Row>, AutoCloseable {
  private static final long FLUSH_EVERY_MS = 200;

  private final RowPrinter printer;
  private final long limit;
  private final Map<String, Long> counts = new TreeMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "results");
            thread.setDaemon(true);
            return thread;
          });

  private final ScheduledFuture<?> flushing;

  /**
   * @param limit how many rows of each query are printed
   */
  public Results(RowPrinter printer, long limit) {
    this.printer = requireNonNull(printer, "printer");
    this.limit = limit;
    flushing =
        clock.scheduleWithFixedDelay(
            this::flush, FLUSH_EVERY_MS, FLUSH_EVERY_MS, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void accept(String query, Row row) {
    if (counts.merge(query, 1L, Long::sum) <= limit) {
      printer.print(query, row);
    }
  }

  /** Rows of each query that were not printed; without the queries that were printed in full. */
  public synchronized Map<String, Long> unprinted() {
    Map<String, Long> unprinted = new TreeMap<>();
    counts.forEach(
        (query, count) -> {
          if (count > limit) {
            unprinted.put(query, count - limit);
          }
        });
    return unprinted;
  }

  /** Prints what is still held back. */
  @Override
  public void close() {
    flushing.cancel(false);
    clock.shutdown();
    flush();
  }

  private synchronized void flush() {
    printer.flush();
  }
}
