package io.ferrisstreams.runtime.config;

import io.ferrisstreams.runtime.config.End.Role;
import java.util.Map;

/** The keys of file ends that are the reader's and writer's own, with their types. */
final class FileKeys {
  private static final Map<String, ValueType> SOURCE =
      Map.ofEntries(
          Map.entry("path", ValueType.TEXT),
          Map.entry("has_headers", ValueType.BOOLEAN),
          Map.entry("watching", ValueType.BOOLEAN),
          Map.entry("read_buffer_size", ValueType.SIZE),
          Map.entry("batch_read_lines", ValueType.COUNT),
          Map.entry("concurrent_readers", ValueType.COUNT),
          Map.entry("poll_interval_ms", ValueType.DURATION),
          Map.entry("commit_interval_ms", ValueType.DURATION),
          Map.entry("max_record_size", ValueType.SIZE),
          Map.entry("partitions", ValueType.COUNT));

  private static final Map<String, ValueType> SINK =
      Map.ofEntries(
          Map.entry("path", ValueType.TEXT),
          Map.entry("has_headers", ValueType.BOOLEAN),
          Map.entry("append", ValueType.BOOLEAN),
          Map.entry("compression", ValueType.TEXT),
          Map.entry("write_buffer_size", ValueType.SIZE),
          Map.entry("batch_write_records", ValueType.COUNT),
          Map.entry("sync_frequency", ValueType.COUNT),
          Map.entry("immediate_flush", ValueType.BOOLEAN),
          Map.entry("partitions", ValueType.COUNT));

  private FileKeys() {}

  /** Text for keys that are not ours, such as a format's. */
  static ValueType type(Role role, String key) {
    return (role == Role.SOURCE ? SOURCE : SINK).getOrDefault(key, ValueType.TEXT);
  }

  static boolean onlyOfSources(String key) {
    return SOURCE.containsKey(key) && !SINK.containsKey(key);
  }

  static boolean known(String key) {
    return SOURCE.containsKey(key) || SINK.containsKey(key);
  }
}
