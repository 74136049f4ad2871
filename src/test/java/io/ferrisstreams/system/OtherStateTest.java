package io.ferrisstreams.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.job.Job;
import io.ferrisstreams.runtime.job.JobException;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import io.ferrisstreams.runtime.topology.SqlTopology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** State that another version of a query has kept is recognised before any row is read. */
@Timeout(120)
class OtherStateTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SOURCE =
      """
      CREATE STREAM orders (account VARCHAR, n INT, ts BIGINT)
        WITH ('topic' = 'orders', 'event.time.field' = 'ts');
      """;

  @TempDir private Path directory;

  @Test
  void stateOfAnotherQueryStopsTheJobAtItsStart() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Topics topics = new Topics(broker.bootstrapServers());
      topics.create("orders", 1);
      write(topics);
      assertRefused(
          broker,
          "CREATE TABLE q AS SELECT account, %s AS n FROM orders GROUP BY account",
          "SUM(n)",
          "AVG(n)");
      assertRefused(
          broker,
          "CREATE TABLE q AS SELECT COUNT(*) AS rows_, %1$s FROM orders GROUP BY %1$s",
          "account",
          "n");
      assertRefused(
          broker,
          "CREATE TABLE q AS SELECT account, SUM(n) AS n FROM orders WINDOW %s GROUP BY account"
              + " EMIT CHANGES",
          "TUMBLING(1m)",
          "TUMBLING(2m)");
      assertRefused(
          broker,
          "CREATE TABLE q AS SELECT account, SUM(n) AS n FROM orders WINDOW %s GROUP BY account"
              + " EMIT CHANGES",
          "SESSION(1m)",
          "SESSION(2m)");
      assertRefused(
          broker,
          "CREATE STREAM q AS SELECT SUM(n) OVER (PARTITION BY account ROWS %s) AS n FROM orders",
          "2 PRECEDING",
          "3 PRECEDING");
      assertRefused(
          broker,
          "CREATE STREAM q AS SELECT %s OVER (PARTITION BY account) AS n FROM orders",
          "LEAD(n)",
          "LEAD(n, 2)");
      assertRefused(broker, "CREATE STREAM q AS SELECT account, n FROM orders LIMIT %s", "3", "4");
    }
  }

  private static void write(Topics topics) throws Exception {
    topics.write("orders", List.of(Map.entry("o", "{\"account\":\"a\",\"n\":1,\"ts\":5}")));
  }

  private void assertRefused(EmbeddedBroker broker, String query, String before, String after)
      throws Exception {
    // One that failed has to be waited for by others of its name.
    String application = "other-" + Integer.toHexString((query + before).hashCode());
    try (Job job = job(broker, application, query.formatted(before), true)) {
      job.start();
      assertThat(job.awaitEndOfInput(PATIENCE)).isPresent();
    }
    try (Job job = job(broker, application, query.formatted(after), false)) {
      job.start();
      JobException refused =
          catchThrowableOfType(JobException.class, () -> job.awaitEndOfInput(PATIENCE));
      assertThat(refused)
          .as("%s instead of %s", after, before)
          .hasMessageMatching(
              "store 'q-(groups|rows)': the state of .* was kept by another version of the query"
                  + " \\(.*");
      assertThat(refused.exitCode()).isEqualTo(JobException.USER_ERROR);
    }
  }

  /**
   * @param application of its own for each query
   */
  private Job job(EmbeddedBroker broker, String application, String query, boolean untilEnd) {
    SqlTopology topology =
        FerrisCompiler.compile(new Script("other.sql", SOURCE + query + ";")).sqlTopology();
    List<Setting> settings =
        List.of(
            new Setting("bootstrap.servers", broker.bootstrapServers(), "test"),
            new Setting("application.id", application, "test"),
            new Setting("state.dir", directory.resolve("state").toString(), "test"),
            new Setting("job.until_end", Boolean.toString(untilEnd), "test"));
    return new Job(
        topology, ConfigResolver.resolve(topology.spec(), settings), new JobProbe(), directory);
  }
}
