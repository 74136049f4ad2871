package io.ferrisstreams.system;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import io.ferrisstreams.system.StateQueries.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a job keeps is kept, and counted once, whatever becomes of the processes it runs in. */
@Timeout(180)
class StateTest {
  @TempDir private Path directory;

  @Test
  void aJobWithAnInstanceThatIsKilledCountsEveryRowOnce() throws Exception {
    Files.writeString(
        directory.resolve("state.sql"),
        StateQueries.SOURCES
            + StateQueries.ALL.stream().map(Query::sql).collect(Collectors.joining()));
    StateData data = StateData.random();
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Topics topics = new Topics(broker.bootstrapServers());
      topics.create("orders", 2);
      topics.create("accounts", 2);
      try (Program stays = instance(broker, "stays")) {
        try (Program killed = instance(broker, "killed")) {
          data.write(topics, 0, 1 / 3.);
          // Both have work of their own: what one of them keeps is in nobody else's store.
          topics.awaitMembers("state", 2);
          topics.read("totals", 40);
          data.write(topics, 1 / 3., 1 / 2.);
          killed.kill();
        }
        try (Program again = instance(broker, "killed")) {
          data.write(topics, 1 / 2., 1);
          // What closes windows must come after all that belongs in them.
          StateQueries.ALL.get(0).await(topics, data.withoutLast(), stays, again);
          data.writeLast(topics);
          for (Query query : StateQueries.ALL) {
            query.await(topics, data, stays, again);
          }
        }
      }
    }
  }

  /** An instance of the job, which keeps its state in a directory of that name. */
  private Program instance(EmbeddedBroker broker, String name) throws Exception {
    return Program.ferrisSql(
        directory,
        "run",
        "state.sql",
        "--bootstrap-server=" + broker.bootstrapServers(),
        "--set=state.dir=" + directory.resolve(name),
        "--set=commit.interval.ms=50",
        "--set=session.timeout.ms=6000",
        "--set=heartbeat.interval.ms=500");
  }
}
