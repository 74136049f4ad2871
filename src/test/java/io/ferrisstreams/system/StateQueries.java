package io.ferrisstreams.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.groupingBy;

import io.ferrisstreams.system.StateData.Account;
import io.ferrisstreams.system.StateData.Order;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Queries that keep state, one of each sort, and what they have to yield, computed naively. */
final class StateQueries {
  static final String SOURCES =
      """
      SET 'processing.guarantee' = 'exactly_once_v2';
      CREATE STREAM orders (
        origin VARCHAR KEY, id INT, account VARCHAR, amount DECIMAL(12,2), quantity INT, ts BIGINT
      ) WITH ('topic' = 'orders', 'format' = 'json', 'event.time.field' = 'ts');
      CREATE TABLE accounts (id VARCHAR PRIMARY KEY, region VARCHAR, balance DECIMAL(12,2))
        WITH ('topic' = 'accounts', 'format' = 'json');
      """;

  private static final long MINUTE = 60_000;

  /** Each with what its topic holds in the end; to hold another one to the test, add it here. */
  static final List<Query> ALL =
      List.of(
          new Table(
              "totals",
              """
              CREATE TABLE totals AS
              SELECT account, COUNT(*) AS n, SUM(amount) AS total, MIN(quantity) AS least,
                AVG(amount) AS mean
              FROM orders GROUP BY account;
              """,
              data -> groups(data.orders(), Order::account, StateQueries::total)),
          new Table(
              "large",
              """
              CREATE TABLE large AS
              SELECT account, SUM(amount) AS total FROM orders GROUP BY account
              HAVING SUM(amount) > 100;
              """,
              data -> groups(data.orders(), Order::account, StateQueries::large)),
          new Table(
              "different",
              """
              CREATE TABLE different AS
              SELECT account, COUNT(DISTINCT quantity % 7) AS sevenths,
                COUNT(DISTINCT origin) FILTER (WHERE amount > 0) AS origins
              FROM orders GROUP BY account;
              """,
              data -> groups(data.orders(), Order::account, StateQueries::different)),
          new Table(
              "regions",
              """
              CREATE TABLE regions AS
              SELECT region, COUNT(*) AS accounts, SUM(balance) AS balance, MAX(balance) AS largest
              FROM accounts GROUP BY region;
              """,
              data -> groups(data.table(), Account::region, StateQueries::region)),
          new Facts(
              "tumbling",
              """
              CREATE STREAM tumbling AS
              SELECT account, WINDOWSTART AS since, COUNT(*) AS n, SUM(amount) AS total
              FROM orders WINDOW TUMBLING (SIZE 10 MINUTES, GRACE PERIOD 2 HOURS)
              GROUP BY account EMIT FINAL;
              """,
              StateQueries::tumbling),
          new Table(
              "hopping",
              """
              CREATE TABLE hopping AS
              SELECT account, COUNT(*) AS n
              FROM orders WINDOW HOPPING (SIZE 10 MINUTES, ADVANCE BY 5 MINUTES, GRACE PERIOD 2 HOURS)
              GROUP BY account HAVING COUNT(*) > 10 EMIT CHANGES;
              """,
              StateQueries::hopping),
          new Facts(
              "sessions",
              """
              CREATE STREAM sessions AS
              SELECT account, WINDOWSTART AS since, COUNT(*) AS n, SUM(amount) AS total
              FROM orders WINDOW SESSION (2 MINUTES, GRACE PERIOD 2 HOURS)
              GROUP BY account EMIT FINAL;
              """,
              StateQueries::sessions),
          new Table(
              "merging",
              """
              CREATE TABLE merging AS
              SELECT account, COUNT(*) AS n
              FROM orders WINDOW SESSION (2 MINUTES, GRACE PERIOD 2 HOURS)
              GROUP BY account EMIT CHANGES;
              """,
              StateQueries::merging),
          new Facts(
              "moving",
              """
              CREATE STREAM moving AS
              SELECT id, COUNT(*) OVER w AS n, SUM(amount) OVER w AS total, MAX(quantity) OVER w AS most
              FROM orders WINDOW w AS (PARTITION BY 'of ' || origin ORDER BY id ROWS 9 PRECEDING);
              """,
              data ->
                  data.orders().stream().map(order -> moving(order, before(data, order))).toList()),
          new Facts(
              "neighbours",
              """
              CREATE STREAM neighbours AS
              SELECT id, LAG(id) OVER w AS previous, LEAD(id, 2) OVER w AS next_but_one
              FROM orders WINDOW w AS (PARTITION BY origin ORDER BY id);
              """,
              StateQueries::neighbours),
          new Table(
              "best",
              """
              CREATE TABLE best WITH ('key.format' = 'json') AS
              SELECT account, place, id FROM (
                SELECT account, id,
                  ROW_NUMBER() OVER (PARTITION BY account ORDER BY amount DESC, id) AS place
                FROM orders)
              WHERE place <= 3;
              """,
              StateQueries::best),
          new Facts(
              "pairs",
              """
              CREATE STREAM pairs WITH ('key.format' = 'json') AS
              SELECT DISTINCT account, quantity % 3 AS third FROM orders;
              """,
              data ->
                  data.orders().stream()
                      .map(o -> json("account", o.account(), "third", o.quantity() % 3))
                      .distinct()
                      .toList()));

  private StateQueries() {}

  /** A query that keeps state. */
  sealed interface Query {
    String sql();

    /** Waits until its topic holds what it should, from all that was written. */
    void await(Topics topics, StateData data, Program... running);
  }

  /**
   * One whose last value for each key counts.
   *
   * @param expected by key, whose bytes are characters
   */
  record Table(String topic, String sql, Function<StateData, Map<String, String>> expected)
      implements Query {
    @Override
    public void await(Topics topics, StateData data, Program... running) {
      topics.awaitTable(topic, expected.apply(data), running);
    }
  }

  /** One of whose values each counts, in any order. */
  record Facts(String topic, String sql, Function<StateData, List<String>> expected)
      implements Query {
    @Override
    public void await(Topics topics, StateData data, Program... running) {
      topics.awaitFacts(topic, expected.apply(data), running);
    }
  }

  private static <T> Map<String, String> groups(
      Collection<T> rows, Function<T, String> key, Function<List<T>, String> result) {
    Map<String, String> results = new TreeMap<>();
    rows.stream().collect(groupingBy(key)).forEach((k, of) -> results.put(k, result.apply(of)));
    results.values().removeIf(String::isEmpty);
    return results;
  }

  /** Names and values in turn. */
  private static String json(Object... parts) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < parts.length; i += 2) {
      Object value = parts[i + 1];
      json.append(i == 0 ? "" : ",").append('"').append(parts[i]).append("\":");
      json.append(value instanceof String ? "\"" + value + "\"" : value);
    }
    return json.append('}').toString();
  }

  private static BigDecimal sum(Collection<Order> orders) {
    return orders.stream().map(Order::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String total(List<Order> orders) {
    return json(
        "account",
        orders.get(0).account(),
        "n",
        orders.size(),
        "total",
        sum(orders),
        "least",
        orders.stream().mapToInt(Order::quantity).min().orElseThrow(),
        "mean",
        sum(orders).divide(BigDecimal.valueOf(orders.size()), 6, RoundingMode.HALF_UP));
  }

  private static String large(List<Order> orders) {
    return sum(orders).compareTo(BigDecimal.valueOf(100)) <= 0
        ? ""
        : json("account", orders.get(0).account(), "total", sum(orders));
  }

  private static String different(List<Order> orders) {
    return json(
        "account",
        orders.get(0).account(),
        "sevenths",
        orders.stream().map(order -> order.quantity() % 7).distinct().count(),
        "origins",
        orders.stream()
            .filter(order -> order.amount().signum() > 0)
            .map(Order::origin)
            .distinct()
            .count());
  }

  private static String region(List<Account> accounts) {
    return json(
        "region",
        accounts.get(0).region(),
        "accounts",
        accounts.size(),
        "balance",
        accounts.stream().map(Account::balance).reduce(BigDecimal.ZERO, BigDecimal::add),
        "largest",
        accounts.stream().map(Account::balance).max(BigDecimal::compareTo).orElseThrow());
  }

  private static List<String> tumbling(StateData data) {
    List<String> results = new ArrayList<>();
    windows(data, 10 * MINUTE)
        .forEach(
            (window, orders) -> {
              if (window.start < StateData.LAST - 10 * MINUTE) {
                results.add(window.json(orders));
              }
            });
    return results;
  }

  private static Map<String, String> hopping(StateData data) {
    Map<String, String> results = new TreeMap<>();
    windows(data, 5 * MINUTE)
        .forEach(
            (window, orders) -> {
              if (orders.size() > 10) {
                results.put(
                    window.account + bytes(window.start),
                    json("account", window.account, "n", orders.size()));
              }
            });
    return results;
  }

  /** A group in a window. */
  private record Window(String account, long start) {
    String json(List<Order> orders) {
      return StateQueries.json(
          "account", account, "since", start, "n", orders.size(), "total", sum(orders));
    }
  }

  /** Of ten minutes each. */
  private static Map<Window, List<Order>> windows(StateData data, long every) {
    return data.orders().stream()
        .flatMap(
            order ->
                java.util.stream.LongStream.rangeClosed(0, 10 * MINUTE / every - 1)
                    .map(i -> order.time() / every * every - i * every)
                    .filter(start -> start >= 0)
                    .mapToObj(start -> Map.entry(new Window(order.account(), start), order)))
        .collect(
            groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static List<List<Order>> sessionsOf(StateData data) {
    List<List<Order>> sessions = new ArrayList<>();
    data.orders().stream()
        .collect(groupingBy(Order::account))
        .values()
        .forEach(
            orders -> {
              List<Order> session = new ArrayList<>();
              for (Order order :
                  orders.stream().sorted(Comparator.comparing(Order::time)).toList()) {
                boolean goesOn =
                    !session.isEmpty()
                        && order.time() - session.get(session.size() - 1).time() <= 2 * MINUTE;
                if (!goesOn) {
                  session = new ArrayList<>();
                  sessions.add(session);
                }
                session.add(order);
              }
            });
    return sessions;
  }

  private static List<String> sessions(StateData data) {
    return sessionsOf(data).stream()
        .filter(session -> session.get(0).time() < StateData.LAST)
        .map(session -> new Window(session.get(0).account(), session.get(0).time()).json(session))
        .toList();
  }

  private static Map<String, String> merging(StateData data) {
    Map<String, String> results = new TreeMap<>();
    for (List<Order> session : sessionsOf(data)) {
      String account = session.get(0).account();
      long end = session.get(session.size() - 1).time();
      results.put(
          account + bytes(end) + bytes(session.get(0).time()),
          json("account", account, "n", session.size()));
    }
    return results;
  }

  /** The rows of the same origin up to a row. */
  private static List<Order> before(StateData data, Order order) {
    return data.orders().stream()
        .filter(other -> other.origin().equals(order.origin()) && other.id() <= order.id())
        .toList();
  }

  private static String moving(Order order, List<Order> before) {
    List<Order> frame = before.subList(Math.max(0, before.size() - 10), before.size());
    return json(
        "id",
        order.id(),
        "n",
        frame.size(),
        "total",
        sum(frame),
        "most",
        frame.stream().mapToInt(Order::quantity).max().orElseThrow());
  }

  /** The last two of each origin wait for others. */
  private static List<String> neighbours(StateData data) {
    List<String> results = new ArrayList<>();
    for (List<Order> orders : data.orders().stream().collect(groupingBy(Order::origin)).values()) {
      for (int i = 0; i < orders.size() - 2; i++) {
        Object previous = i == 0 ? null : orders.get(i - 1).id();
        results.add(
            json(
                "id",
                orders.get(i).id(),
                "previous",
                previous,
                "next_but_one",
                orders.get(i + 2).id()));
      }
    }
    return results;
  }

  private static Map<String, String> best(StateData data) {
    Map<String, String> results = new TreeMap<>();
    data.orders().stream()
        .collect(groupingBy(Order::account))
        .forEach(
            (account, orders) -> {
              List<Order> best =
                  orders.stream()
                      .sorted(
                          Comparator.comparing(Order::amount).reversed().thenComparing(Order::id))
                      .limit(3)
                      .toList();
              for (int place = 1; place <= best.size(); place++) {
                results.put(
                    json("account", account, "place", place),
                    json("account", account, "place", place, "id", best.get(place - 1).id()));
              }
            });
    return results;
  }

  /** What a number is in a key, of which each byte is a character. */
  private static String bytes(long number) {
    return new String(ByteBuffer.allocate(Long.BYTES).putLong(number).array(), ISO_8859_1);
  }
}
