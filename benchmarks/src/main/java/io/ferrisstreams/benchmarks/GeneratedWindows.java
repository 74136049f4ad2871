package io.ferrisstreams.benchmarks;

import org.apache.kafka.streams.Topology;

/** What the compiler makes of a window that is told of once. */
final class GeneratedWindows implements Contestant {
  @Override
  public String name() {
    return "generated";
  }

  @Override
  public Topology topology(String from, String to) {
    return Generated.topology(
        Generated.TRADES
            + """
            CREATE STREAM windows WITH ('topic' = '%s', 'format' = 'json') AS
            SELECT symbol, WINDOWSTART AS since, COUNT(*) AS trades, SUM(price) AS total,
              AVG(price) AS mean, MIN(price) AS low, MAX(price) AS high
            FROM trades
            WINDOW TUMBLING(ts, 10s)
            GROUP BY symbol
            EMIT FINAL;
            """,
        from,
        to);
  }
}
