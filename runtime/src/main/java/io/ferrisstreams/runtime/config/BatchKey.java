package io.ferrisstreams.runtime.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The {@code batch.*} keys, each with the other names it goes by. */
enum BatchKey {
  STRATEGY("strategy", ValueType.TEXT),
  ENABLE_BATCHING("enable_batching", ValueType.BOOLEAN, "enable"),
  BATCH_SIZE("batch_size", ValueType.COUNT, "size"),
  TIMEOUT("timeout_ms", ValueType.DURATION, "timeout"),
  WINDOW_DURATION("window_duration_ms", ValueType.DURATION, "window"),
  MIN_SIZE("min_size", ValueType.COUNT),
  MAX_SIZE("max_size", ValueType.COUNT, "adaptive_max_size"),
  TARGET_LATENCY("target_latency_ms", ValueType.DURATION, "target_latency"),
  TARGET_MEMORY("target_memory_bytes", ValueType.SIZE, "memory_size"),
  MAX_BATCH_SIZE("max_batch_size", ValueType.COUNT, "low_latency_max_size"),
  MAX_WAIT_TIME("max_wait_time_ms", ValueType.DURATION, "low_latency_wait"),
  EAGER_PROCESSING("eager_processing", ValueType.BOOLEAN);

  static final String PREFIX = "batch.";

  private final String key;
  private final ValueType type;
  private final List<String> aliases;

  BatchKey(String key, ValueType type, String... aliases) {
    this.key = key;
    this.type = type;
    this.aliases = List.of(aliases);
  }

  /** Without the prefix. */
  String key() {
    return key;
  }

  ValueType type() {
    return type;
  }

  /** By its own name or an alias, prefix included. */
  static Optional<BatchKey> find(String name) {
    String bare = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    return Arrays.stream(values())
        .filter(candidate -> candidate.key.equals(bare) || candidate.aliases.contains(bare))
        .findFirst();
  }

  /** Every name and alias, prefix included. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (BatchKey value : values()) {
      names.add(PREFIX + value.key);
      value.aliases.forEach(alias -> names.add(PREFIX + alias));
    }
    return names;
  }
}
