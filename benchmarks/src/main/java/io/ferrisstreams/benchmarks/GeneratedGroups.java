package io.ferrisstreams.benchmarks;

import org.apache.kafka.streams.Topology;

/** What the compiler makes of GROUP BY. */
final class GeneratedGroups implements Contestant {
  @Override
  public String name() {
    return "generated";
  }

  @Override
  public Topology topology(String from, String to) {
    return Generated.topology(
        Generated.TRADES
            + """
            CREATE TABLE totals WITH ('topic' = '%s', 'format' = 'json') AS
            SELECT symbol, COUNT(*) AS trades, SUM(price) AS total, AVG(price) AS mean,
              MIN(price) AS low, MAX(price) AS high
            FROM trades
            GROUP BY symbol;
            """,
        from,
        to);
  }
}
