package io.ferrisstreams.runtime.error;

import java.util.Map;

/** Reads properties as Kafka hands them to what it configures: texts, or what they stand for. */
final class Configured {
  private Configured() {}

  static String text(Map<String, ?> configs, String key, String standard) {
    Object value = configs.get(key);
    return value == null ? standard : value.toString();
  }

  static long number(Map<String, ?> configs, String key, long standard) {
    Object value = configs.get(key);
    return value == null ? standard : Long.parseLong(value.toString().strip());
  }
}
