package io.ferrisstreams.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a job keeps is kept, and counted once, whatever becomes of the processes it runs in. */
@Timeout(180)
class StateTest {
  private static final int ORDERS = 3_000;
  private static final int CHANGES = 1_500;
  private static final int STEPS = 12;
  private static final String SOURCES =
      """
      SET 'processing.guarantee' = 'exactly_once_v2';
      CREATE STREAM orders (account VARCHAR, amount DECIMAL(12,2), quantity INT)
        WITH ('topic' = 'orders', 'format' = 'json');
      CREATE TABLE accounts (id VARCHAR PRIMARY KEY, region VARCHAR, balance DECIMAL(12,2))
        WITH ('topic' = 'accounts', 'format' = 'json');
      """;

  /** Each with what its topic holds in the end; to hold another one to this test, add it here. */
  private static final List<Query> QUERIES =
      List.of(
          new Query(
              "totals",
              """
              CREATE TABLE totals AS
              SELECT account, COUNT(*) AS n, SUM(amount) AS total, MIN(quantity) AS least,
                AVG(amount) AS mean
              FROM orders GROUP BY account;
              """,
              data -> data.byAccount(StateTest::total)),
          new Query(
              "large",
              """
              CREATE TABLE large AS
              SELECT account, SUM(amount) AS total FROM orders GROUP BY account
              HAVING SUM(amount) > 100;
              """,
              data -> data.byAccount(StateTest::large)),
          new Query(
              "regions",
              """
              CREATE TABLE regions AS
              SELECT region, COUNT(*) AS accounts, SUM(balance) AS balance, MAX(balance) AS largest
              FROM accounts GROUP BY region;
              """,
              data -> data.byRegion(StateTest::region)));

  @TempDir private Path directory;

  /**
   * A query that keeps state.
   *
   * @param expected the last value of each key of the topic, from all that was written
   */
  private record Query(String topic, String sql, Function<Data, Map<String, String>> expected) {}

  private record Order(String account, BigDecimal amount, int quantity) {
    Map.Entry<String, String> in() {
      String json = "{\"account\":\"%s\",\"amount\":%s,\"quantity\":%s}";
      return Map.entry("o" + quantity % 5, json.formatted(account, amount, quantity));
    }
  }

  /**
   * A change of a table's row.
   *
   * @param region empty if the row goes
   */
  private record Account(String id, String region, BigDecimal balance) {
    Map.Entry<String, String> in() {
      String json = "{\"region\":\"%s\",\"balance\":%s}";
      return new SimpleEntry<>(id, region.isEmpty() ? null : json.formatted(region, balance));
    }
  }

  /** What is written to the topics, in order. */
  private record Data(List<Order> orders, List<Account> accounts) {
    static Data random() {
      Random random = new Random(11);
      List<Order> orders = new ArrayList<>();
      for (int i = 0; i < ORDERS; i++) {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_000) - 9_900, 2);
        orders.add(new Order("a" + random.nextInt(40), amount, random.nextInt(1_000)));
      }
      List<Account> accounts = new ArrayList<>();
      for (int i = 0; i < CHANGES; i++) {
        String region = random.nextInt(8) == 0 ? "" : "r" + random.nextInt(7);
        BigDecimal balance = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
        accounts.add(new Account("id" + random.nextInt(300), region, balance));
      }
      return new Data(orders, accounts);
    }

    /** Part {@code i} of {@link #STEPS}. */
    void write(Topics topics, int i) throws Exception {
      topics.write("orders", part(orders, i).stream().map(Order::in).toList());
      topics.write("accounts", part(accounts, i).stream().map(Account::in).toList());
    }

    private static <T> List<T> part(List<T> all, int i) {
      return all.subList(all.size() * i / STEPS, all.size() * (i + 1) / STEPS);
    }

    Map<String, String> byAccount(Function<Collection<Order>, String> result) {
      return results(orders.stream().collect(Collectors.groupingBy(Order::account)), result);
    }

    Map<String, String> byRegion(Function<Collection<Account>, String> result) {
      Map<String, Account> table = new HashMap<>();
      accounts.forEach(account -> table.put(account.id, account));
      table.values().removeIf(account -> account.region.isEmpty());
      return results(
          table.values().stream().collect(Collectors.groupingBy(Account::region)), result);
    }

    private static <T> Map<String, String> results(
        Map<String, List<T>> groups, Function<Collection<T>, String> result) {
      Map<String, String> results = new TreeMap<>();
      groups.forEach((key, rows) -> results.put(key, result.apply(rows)));
      results.values().removeIf(String::isEmpty);
      return results;
    }
  }

  private static BigDecimal sum(Collection<Order> orders) {
    return orders.stream().map(Order::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String account(Collection<Order> orders) {
    return orders.iterator().next().account;
  }

  private static String total(Collection<Order> orders) {
    return "{\"account\":\"%s\",\"n\":%s,\"total\":%s,\"least\":%s,\"mean\":%s}"
        .formatted(
            account(orders),
            orders.size(),
            sum(orders),
            orders.stream().mapToInt(Order::quantity).min().orElseThrow(),
            sum(orders).divide(BigDecimal.valueOf(orders.size()), 6, RoundingMode.HALF_UP));
  }

  private static String large(Collection<Order> orders) {
    return sum(orders).compareTo(BigDecimal.valueOf(100)) <= 0
        ? ""
        : "{\"account\":\"%s\",\"total\":%s}".formatted(account(orders), sum(orders));
  }

  private static String region(Collection<Account> accounts) {
    return "{\"region\":\"%s\",\"accounts\":%s,\"balance\":%s,\"largest\":%s}"
        .formatted(
            accounts.iterator().next().region,
            accounts.size(),
            accounts.stream().map(Account::balance).reduce(BigDecimal.ZERO, BigDecimal::add),
            accounts.stream().map(Account::balance).max(BigDecimal::compareTo).orElseThrow());
  }

  @Test
  void aJobWithAnInstanceThatIsKilledCountsEveryRowOnce() throws Exception {
    Files.writeString(
        directory.resolve("state.sql"),
        SOURCES + QUERIES.stream().map(Query::sql).collect(Collectors.joining()));
    Data data = Data.random();
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Topics topics = new Topics(broker.bootstrapServers());
      topics.create("orders", 2);
      topics.create("accounts", 2);
      try (Program stays = instance(broker, "stays")) {
        try (Program killed = instance(broker, "killed")) {
          for (int i = 0; i < STEPS / 3; i++) {
            data.write(topics, i);
          }
          // Both have work of their own: what one of them keeps is in nobody else's store.
          topics.awaitMembers("state", 2);
          topics.read("totals", 40);
          for (int i = STEPS / 3; i < STEPS / 2; i++) {
            data.write(topics, i);
          }
          killed.kill();
        }
        try (Program again = instance(broker, "killed")) {
          for (int i = STEPS / 2; i < STEPS; i++) {
            data.write(topics, i);
          }
          for (Query query : QUERIES) {
            topics.awaitTable(query.topic, query.expected.apply(data), stays, again);
          }
        }
      }
    }
  }

  @Test
  void stateOfAnotherQueryStopsTheJobAtItsStart() throws Exception {
    String source = "CREATE STREAM orders (account VARCHAR, n INT) WITH ('topic' = 'orders');\n";
    String query = "CREATE TABLE totals AS SELECT account, %s AS n FROM orders GROUP BY account;";
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Topics topics = new Topics(broker.bootstrapServers());
      topics.create("orders", 1);
      topics.write("orders", List.of(Map.entry("o", "{\"account\":\"a\",\"n\":1}")));
      Files.writeString(directory.resolve("state.sql"), source + query.formatted("SUM(n)"));
      try (Program first = instance(broker, "one")) {
        topics.awaitTable("totals", Map.of("a", "{\"account\":\"a\",\"n\":1}"), first);
      }
      Files.writeString(directory.resolve("state.sql"), source + query.formatted("AVG(n)"));
      try (Program second = instance(broker, "one")) {
        Program.Result result = second.result();
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
            .contains("store 'totals-groups': the state of its groups was kept by another version")
            .doesNotContain("\tat ");
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
