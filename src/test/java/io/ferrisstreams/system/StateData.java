package io.ferrisstreams.system;

import java.math.BigDecimal;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is written to the topics of {@link StateQueries}, in order.
 *
 * @param orders the last ones are a day after the others, and close what was open
 */
record StateData(List<Order> orders, List<Account> accounts) {
  private static final int ORDERS = 1_500;
  private static final int LAST_ORDERS = 40;
  private static final int CHANGES = 1_000;
  private static final int STEPS = 12;

  /** When the last orders come, in milliseconds. */
  static final long LAST = 90_000_000;

  /**
   * A row of a stream.
   *
   * @param id its number
   * @param time in milliseconds; not always later than that of the row before
   */
  record Order(int id, String account, BigDecimal amount, int quantity, long time) {
    /** All rows of one are in one partition of the topic, in the order of their numbers. */
    String origin() {
      return "o" + quantity % 5;
    }

    Map.Entry<String, String> in() {
      String json = "{\"id\":%d,\"account\":\"%s\",\"amount\":%s,\"quantity\":%d,\"ts\":%d}";
      return Map.entry(origin(), json.formatted(id, account, amount, quantity, time));
    }
  }

  /**
   * A change of a table's row.
   *
   * @param region empty if the row goes
   */
  record Account(String id, String region, BigDecimal balance) {
    Map.Entry<String, String> in() {
      String json = "{\"region\":\"%s\",\"balance\":%s}";
      return new SimpleEntry<>(id, region.isEmpty() ? null : json.formatted(region, balance));
    }
  }

  static StateData random() {
    Random random = new Random(11);
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      long time = i * 2_000L + random.nextInt(30_000);
      orders.add(order(i, "a" + random.nextInt(40), time, random));
    }
    for (int i = 0; i < LAST_ORDERS; i++) {
      orders.add(order(ORDERS + i, "z" + i, LAST, random));
    }
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      String region = random.nextInt(8) == 0 ? "" : "r" + random.nextInt(7);
      BigDecimal balance = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
      accounts.add(new Account("id" + random.nextInt(300), region, balance));
    }
    return new StateData(orders, accounts);
  }

  private static Order order(int id, String account, long time, Random random) {
    BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_000) - 9_900, 2);
    return new Order(id, account, amount, random.nextInt(1_000), time);
  }

  /** Without the last orders. */
  StateData withoutLast() {
    return new StateData(orders.subList(0, ORDERS), accounts);
  }

  /** The last orders alone. */
  void writeLast(Topics topics) throws Exception {
    topics.write("orders", orders.subList(ORDERS, orders.size()).stream().map(Order::in).toList());
  }

  /** Everything else, from one part to another, of 1. */
  void write(Topics topics, double from, double to) throws Exception {
    for (int i = (int) (from * STEPS); i < (int) (to * STEPS); i++) {
      topics.write("orders", part(withoutLast().orders, i).stream().map(Order::in).toList());
      topics.write("accounts", part(accounts, i).stream().map(Account::in).toList());
    }
  }

  private static <T> List<T> part(List<T> all, int i) {
    return all.subList(all.size() * i / STEPS, all.size() * (i + 1) / STEPS);
  }

  /** The rows of the table, as they are in the end. */
  List<Account> table() {
    Map<String, Account> table = new HashMap<>();
    accounts.forEach(account -> table.put(account.id, account));
    table.values().removeIf(account -> account.region.isEmpty());
    return List.copyOf(table.values());
  }
}
