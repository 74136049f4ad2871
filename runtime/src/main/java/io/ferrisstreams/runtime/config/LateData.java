package io.ferrisstreams.runtime.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of rows whose windows are closed. */
public enum LateData {
  /** They are left out, and counted. */
  DROP,
  /** They go to the dead-letter topic. */
  DEAD_LETTER;

  /** As it is written in settings. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By its label, in any case. */
  public static Optional<LateData> find(String label) {
    return Arrays.stream(values())
        .filter(candidate -> candidate.label().equalsIgnoreCase(label.strip()))
        .findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(LateData::label).toList();
  }
}
