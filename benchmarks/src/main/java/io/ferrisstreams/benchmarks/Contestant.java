package io.ferrisstreams.benchmarks;

import org.apache.kafka.streams.Topology;

/** One way to answer a {@link Question}. */
interface Contestant {
  String name();

  /** Reads trades as JSON from topic {@code from} and writes JSON to topic {@code to}. */
  Topology topology(String from, String to);
}
