package io.ferrisstreams.benchmarks;

import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.topology.JobProbe;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;

/** What the compiler makes of the question in SQL, with the probe every job has. */
final class Generated implements Contestant {
  static final String TRADES =
      """
      CREATE STREAM trades (
        id BIGINT,
        symbol VARCHAR,
        price DECIMAL(18,4),
        quantity INT,
        side VARCHAR,
        venue VARCHAR,
        ts BIGINT
      ) WITH ('topic' = '%s', 'format' = 'json');
      """;

  @Override
  public String name() {
    return "generated";
  }

  @Override
  public Topology topology(String from, String to) {
    return topology(
        TRADES
            + """
            CREATE STREAM high_value_trades WITH ('topic' = '%s', 'format' = 'json') AS
            SELECT symbol, price * quantity AS notional, side
            FROM trades
            WHERE price * quantity > 100000;
            """,
        from,
        to);
  }

  /**
   * @param sql with places for the topics
   */
  static Topology topology(String sql, String from, String to) {
    StreamsBuilder builder = new StreamsBuilder();
    FerrisCompiler.compile(new Script("trades.sql", sql.formatted(from, to)))
        .sqlTopology()
        .addTo(builder, new JobProbe());
    return builder.build();
  }
}
