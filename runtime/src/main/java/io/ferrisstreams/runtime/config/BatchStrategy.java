package io.ferrisstreams.runtime.config;

import static io.ferrisstreams.runtime.config.BatchKey.BATCH_SIZE;
import static io.ferrisstreams.runtime.config.BatchKey.EAGER_PROCESSING;
import static io.ferrisstreams.runtime.config.BatchKey.ENABLE_BATCHING;
import static io.ferrisstreams.runtime.config.BatchKey.MAX_BATCH_SIZE;
import static io.ferrisstreams.runtime.config.BatchKey.MAX_WAIT_TIME;
import static io.ferrisstreams.runtime.config.BatchKey.TIMEOUT;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each strategy suggests where the user said nothing. */
enum BatchStrategy {
  FIXED_SIZE("FixedSize") {
    @Override
    Map<BatchKey, String> parameters() {
      return ordered(
          BATCH_SIZE, "100", MAX_BATCH_SIZE, "1000", TIMEOUT, "1000", ENABLE_BATCHING, "true");
    }

    @Override
    Map<String, String> consumer(Map<BatchKey, String> parameters) {
      return ordered(
          "fetch.min.bytes", "1",
          "fetch.max.wait.ms", "500",
          "max.poll.records", "500",
          "receive.buffer.bytes", "65536");
    }

    @Override
    Map<String, String> producer() {
      return ordered(
          "batch.size", "16384",
          "linger.ms", "10",
          "buffer.memory", "33554432",
          "compression.type", "snappy",
          "acks", "all",
          "retries", "2147483647");
    }

    @Override
    Map<String, String> streams(Map<BatchKey, String> parameters) {
      return ordered(
          "statestore.cache.max.bytes",
          "10485760",
          "commit.interval.ms",
          requireNonNull(parameters.get(TIMEOUT)));
    }

    @Override
    Map<String, String> fileSource(Map<BatchKey, String> parameters) {
      return ordered(
          "read_buffer_size", "65536",
          "batch_read_lines", requireNonNull(parameters.get(BATCH_SIZE)),
          "concurrent_readers", "1");
    }

    @Override
    Map<String, String> fileSink(Map<BatchKey, String> parameters) {
      return ordered(
          "write_buffer_size", "65536",
          "batch_write_records", requireNonNull(parameters.get(BATCH_SIZE)),
          "sync_frequency", "100");
    }
  },

  TIME_WINDOW("TimeWindow"),
  ADAPTIVE_SIZE("AdaptiveSize"),
  MEMORY_BASED("MemoryBased"),

  LOW_LATENCY("LowLatency") {
    @Override
    Map<BatchKey, String> parameters() {
      return ordered(
          MAX_BATCH_SIZE, "10",
          MAX_WAIT_TIME, "5",
          EAGER_PROCESSING, "true",
          TIMEOUT, "1000",
          ENABLE_BATCHING, "true");
    }

    @Override
    Map<String, String> consumer(Map<BatchKey, String> parameters) {
      return ordered(
          "fetch.min.bytes", "1",
          "fetch.max.wait.ms", "1",
          "max.poll.records", requireNonNull(parameters.get(MAX_BATCH_SIZE)),
          "session.timeout.ms", "10000",
          "heartbeat.interval.ms", "1000");
    }

    @Override
    Map<String, String> producer() {
      return ordered(
          "batch.size", "1024",
          "linger.ms", "5",
          "buffer.memory", "16777216",
          "compression.type", "none",
          "acks", "1",
          "retries", "0");
    }

    @Override
    Map<String, String> streams(Map<BatchKey, String> parameters) {
      return ordered("statestore.cache.max.bytes", "0", "commit.interval.ms", "100");
    }

    @Override
    Map<String, String> fileSource(Map<BatchKey, String> parameters) {
      return ordered(
          "read_buffer_size", "4096",
          "batch_read_lines", "10",
          "poll_interval_ms", "1");
    }

    @Override
    Map<String, String> fileSink(Map<BatchKey, String> parameters) {
      return ordered(
          "write_buffer_size", "4096",
          "batch_write_records", "10",
          "immediate_flush", "true");
    }
  };

  private final String label;

  BatchStrategy(String label) {
    this.label = label;
  }

  /** As documented, e.g. {@code FixedSize}. */
  String label() {
    return label;
  }

  /** In any case, with or without {@code _} and {@code -}. */
  static Optional<BatchStrategy> find(String name) {
    String wanted = squeezed(name);
    return Arrays.stream(values())
        .filter(strategy -> squeezed(strategy.label).equals(wanted))
        .findFirst();
  }

  private static String squeezed(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(BatchStrategy::label).toList();
  }

  boolean supported() {
    return this == FIXED_SIZE || this == LOW_LATENCY;
  }

  /** Its own parameters and the ones all have, with their defaults. */
  Map<BatchKey, String> parameters() {
    throw unsupported();
  }

  Map<String, String> consumer(Map<BatchKey, String> parameters) {
    throw unsupported();
  }

  Map<String, String> producer() {
    throw unsupported();
  }

  /** Updates of what is kept wait in a cache until they are committed. */
  Map<String, String> streams(Map<BatchKey, String> parameters) {
    throw unsupported();
  }

  Map<String, String> fileSource(Map<BatchKey, String> parameters) {
    throw unsupported();
  }

  Map<String, String> fileSink(Map<BatchKey, String> parameters) {
    throw unsupported();
  }

  private AssertionError unsupported() {
    return new AssertionError(label + " is rejected before it is asked");
  }

  @SuppressWarnings("unchecked")
  private static <K> Map<K, String> ordered(Object... keysAndValues) {
    Map<K, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((K) keysAndValues[i], (String) keysAndValues[i + 1]);
    }
    return map;
  }
}
