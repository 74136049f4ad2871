package io.ferrisstreams.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cases that have to be refused elsewhere, or yield something less exact, and for a good reason do
 * not here: {@code conformance/accepted.txt}, the full name of a case and the reason a line, with a
 * bar between.
 */
final class Accepted {
  private Accepted() {}

  /** The reasons by full name. */
  static Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : Floor.lines("accepted.txt")) {
      int bar = line.lastIndexOf(" | ");
      if (bar < 0 || reasons.put(line.substring(0, bar), line.substring(bar + 3)) != null) {
        throw new IllegalArgumentException("accepted.txt: " + line);
      }
    }
    return reasons;
  }
}
