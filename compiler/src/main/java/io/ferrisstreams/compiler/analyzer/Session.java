package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What holds where a statement stands: the dialect, and what SET has set so far.
 *
 * @param settings by key in lower case
 */
record Session(Dialect dialect, Map<String, String> settings) {
  Session {
    settings = Map.copyOf(settings);
  }

  /**
   * @param properties no two with the same key
   */
  static Session of(Dialect dialect, List<Setting> properties) {
    Map<String, String> settings = new HashMap<>();
    properties.forEach(p -> settings.put(p.key().toLowerCase(Locale.ROOT), p.value()));
    return new Session(dialect, settings);
  }

  Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key));
  }
}
