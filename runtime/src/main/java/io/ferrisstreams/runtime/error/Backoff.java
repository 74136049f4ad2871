package io.ferrisstreams.runtime.error;

import io.ferrisstreams.runtime.config.FailureKeys;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Counts retries and waits before each, twice as long as before the one before it. A write that
 * succeeded is not heard of, so failures far enough apart count as unrelated. Mutable: it counts.
 */
final class Backoff {
  /** How long one may wait at a time: a stream thread that waits does not poll. */
  private static final long LONGEST_MS = 30_000;

  private final long retries;
  private final long firstMs;
  private final long longestMs;
  private final long forgottenAfterMs;
  private final Clock clock;
  private long tried;
  private long lastMs;

  /** Time, for tests. */
  record Clock(LongSupplier nowMs, Pause pause) {
    static Clock system() {
      return new Clock(() -> System.nanoTime() / 1_000_000, Clock::pause);
    }

    private static void pause(Duration length) {
      long end = System.nanoTime() + length.toNanos();
      for (long left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
        if (Thread.currentThread().isInterrupted()) {
          return; // the job is being stopped
        }
        LockSupport.parkNanos(left);
      }
    }
  }

  /** Waits. */
  interface Pause {
    void of(Duration length);
  }

  Backoff(Map<String, ?> configs, Clock clock) {
    this.clock = clock;
    retries = Configured.number(configs, FailureKeys.MAX_RETRIES, 3);
    firstMs = Configured.number(configs, FailureKeys.RETRY_BACKOFF_MS, 1_000);
    long poll =
        Configured.number(
            configs,
            "main.consumer.max.poll.interval.ms",
            Configured.number(
                configs,
                "consumer.max.poll.interval.ms",
                Configured.number(configs, "max.poll.interval.ms", 300_000)));
    longestMs = Math.min(LONGEST_MS, poll / 4);
    long delivery =
        Configured.number(
            configs,
            "producer.delivery.timeout.ms",
            Configured.number(configs, "delivery.timeout.ms", 120_000));
    forgottenAfterMs = 2 * delivery + longestMs;
  }

  /** Waits and says true, or says at once that there was the last retry. */
  boolean again() {
    long now = clock.nowMs().getAsLong();
    if (tried > 0 && now - lastMs > forgottenAfterMs) {
      tried = 0;
    }
    if (tried >= retries) {
      return false; // also to the other records of the same batch, until all this is forgotten
    }
    long first = Math.min(firstMs, longestMs);
    long wait = tried >= 15 ? longestMs : Math.min(longestMs, first << tried);
    tried++;
    clock.pause().of(Duration.ofMillis(wait));
    lastMs = clock.nowMs().getAsLong();
    return true;
  }
}
