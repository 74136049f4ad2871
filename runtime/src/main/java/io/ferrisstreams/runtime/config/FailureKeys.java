package io.ferrisstreams.runtime.config;

/**
 * Properties that tell the handlers of row errors what to do; {@link Resolution#properties()} has
 * them beside Kafka Streams' own, so that they also reach a topology that somebody else runs.
 */
public final class FailureKeys {
  /** The label of a {@link FailureStrategy}. */
  public static final String STRATEGY = "ferris.failure_strategy";

  /** How often a write is tried again. */
  public static final String MAX_RETRIES = "ferris.max_retries";

  /** The wait before the first retry, in milliseconds; it doubles each time. */
  public static final String RETRY_BACKOFF_MS = "ferris.retry_backoff_ms";

  /** The label of the {@link FailureStrategy} for what no retry can mend. */
  public static final String RETRY_THEN = "ferris.retry_then";

  /** The label of a {@link LateData}. */
  public static final String LATE_DATA = "ferris.late_data";

  /** Kafka Streams' own name for the dead-letter topic. */
  public static final String DLQ_TOPIC = "errors.dead.letter.queue.topic.name";

  private FailureKeys() {}
}
