package io.ferrisstreams.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.job.Job;
import io.ferrisstreams.runtime.job.JobTable;
import io.ferrisstreams.runtime.job.LookUpException;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rows of running tables, looked up by their keys. */
@Timeout(180)
class TablesTest {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

  private static EmbeddedBroker broker;
  private static Topics topics;

  @TempDir private Path directory;

  @BeforeAll
  static void start() {
    broker = EmbeddedBroker.start();
    topics = new Topics(broker.bootstrapServers());
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void eachInstanceHoldsItsKeysAndSaysWhoHoldsTheOthers() throws Exception {
    List<String> accounts = IntStream.range(0, 20).mapToObj(i -> "a" + i).toList();
    topics.create("payments", 2);
    topics.create("balances", 2);
    topics.write(
        "payments",
        accounts.stream()
            .map(a -> Map.entry(a, "{\"amount\":" + a.substring(1) + ".50}"))
            .toList());
    CompiledSql sql =
        FerrisCompiler.compile(
            """
            CREATE STREAM payments (account VARCHAR KEY, amount DECIMAL(12,2));
            CREATE TABLE balances WITH ('table.queryable' = 'true') AS
            SELECT account, SUM(amount) AS balance, COUNT(*) AS payments FROM payments GROUP BY account;
            """);

    try (Job one = job(sql, 1);
        Job two = job(sql, 2)) {
      one.start();
      two.start();
      // Until each has a partition, and all that is in it.
      await(() -> accounts.stream().filter(a -> here(one, a)).count() < accounts.size());
      await(() -> accounts.stream().allMatch(a -> here(one, a) ^ here(two, a)));

      List<String> atOne = accounts.stream().filter(a -> here(one, a)).toList();
      assertThat(atOne).isNotEmpty().hasSizeLessThan(accounts.size());
      for (String account : accounts) {
        boolean first = atOne.contains(account);
        assertThat((first ? one : two).table("BALANCES").find(account))
            .contains(
                Map.of(
                    "account",
                    account,
                    "balance",
                    new BigDecimal(account.substring(1) + ".50"),
                    "payments",
                    1L));
        assertThatThrownBy(() -> (first ? two : one).table("balances").find(account))
            .isInstanceOf(LookUpException.class)
            .hasMessageContaining("which the instance at localhost:" + (first ? 1 : 2))
            .extracting(e -> ((LookUpException) e).host())
            .isEqualTo(Optional.of(new HostInfo("localhost", first ? 1 : 2)));
      }
      assertThatThrownBy(() -> one.table("payments"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'table.queryable' = 'true'");
    }
  }

  private Job job(CompiledSql sql, int number) {
    List<Setting> settings = new ArrayList<>();
    Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "application.id",
            "balances",
            "application.server",
            "localhost:" + number,
            "commit.interval.ms",
            "50",
            "state.dir",
            directory.resolve("state" + number).toString())
        .forEach((key, value) -> settings.add(new Setting(key, value, "test")));
    return new Job(
        sql.sqlTopology(), ConfigResolver.resolve(sql.spec(), settings), new JobProbe(), directory);
  }

  private static boolean here(Job job, String account) {
    JobTable table = job.table("balances");
    try {
      return table.find(account).isPresent();
    } catch (LookUpException e) {
      return false;
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  @Test
  void aLookUpInInputWithoutEndIsAnsweredOnceItsTopicsWereRead() throws Exception {
    topics.create("limits", 1);
    topics.write(
        "limits",
        List.of(
            Map.entry("house", "{\"most\":1}"),
            Map.entry("other", "{\"most\":5}"),
            Map.entry("house", "{\"most\":2.50}")));
    Files.writeString(
        directory.resolve("limits.sql"),
        """
        SET 'commit.interval.ms' = '100';
        CREATE TABLE limits (account VARCHAR PRIMARY KEY, most DECIMAL(12,2));
        CREATE TABLE doubled AS SELECT account, most * 2 AS most FROM limits;
        SELECT account, most FROM doubled WHERE account = 'house';
        """);
    try (Program run =
        Program.ferrisSql(
            directory,
            "run",
            "limits.sql",
            "--format=csv",
            "--bootstrap-server=" + broker.bootstrapServers())) {
      run.awaitLines(2);
      run.interrupt();
      assertThat(run.result().succeeded().lines()).containsExactly("account,most", "house,5.00");
    }
    assertThat(cleanup("doubled")).isEqualTo("compact");
  }

  private static String cleanup(String topic) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      return config.get("cleanup.policy").value();
    }
  }
}
