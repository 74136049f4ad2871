package io.ferrisstreams.benchmarks;

import java.util.List;
import org.apache.kafka.streams.Topology;

/**
 * One way to answer the benchmark's question: of the trades worth more than 100,000, the symbol,
 * the exact worth and the side.
 */
interface Contestant {
  String name();

  /** Reads trades as JSON from topic {@code from} and writes JSON to topic {@code to}. */
  Topology topology(String from, String to);

  /** All that are compared, the driver's own cost first. */
  static List<Contestant> all() {
    return List.of(new PassThrough(), new HandWritten(), new Generated());
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  static Contestant named(String name) {
    return all().stream()
        .filter(contestant -> contestant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contestant " + name));
  }
}
