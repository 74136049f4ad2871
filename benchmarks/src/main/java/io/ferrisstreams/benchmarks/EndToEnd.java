package io.ferrisstreams.benchmarks;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every contestant on a real broker in this process: the same preloaded topic of one partition, one
 * stream thread, in turns. Prints throughput and the stream thread's CPU time per record.
 */
public final class EndToEnd {
  private static final String USAGE =
      "usage: EndToEnd [--query filter|group|window] [--records N] [--rounds N];"
          + " by default filter, 2000000 records, 5 rounds";

  private EndToEnd() {}

  /** Runs the benchmark. */
  public static void main(String[] args) throws Exception {
    int records = 2_000_000;
    int rounds = 5;
    Question question = Question.FILTER;
    for (int i = 0; i < args.length; i += 2) {
      if (args[i].equals("--query") && i + 1 < args.length) {
        question = Question.named(args[i + 1]);
        continue;
      }
      int value = i + 1 < args.length ? Integer.parseInt(args[i + 1]) : 0;
      if (value < 1) {
        throw new IllegalArgumentException(USAGE);
      }
      switch (args[i]) {
        case "--records" -> records = value;
        case "--rounds" -> rounds = value;
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    System.out.print(compare(question, records, rounds));
  }

  /** The results as a table. */
  static String compare(Question question, int records, int rounds) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        Arena arena = new Arena(broker.bootstrapServers())) {
      arena.preload(question.trades(), records);
      Map<String, List<Measurement>> results = new LinkedHashMap<>();
      // Round 0 warms up. In turns, so that a machine that slows down slows everybody.
      for (int round = 0; round <= rounds; round++) {
        for (Contestant contestant : question.contestants()) {
          Measurement measured = arena.run(contestant, records, question.steps());
          System.err.printf("round %d of %d, %s: %s%n", round, rounds, contestant.name(), measured);
          if (round > 0) {
            results.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(measured);
          }
        }
      }
      return Table.of(results, records);
    }
  }
}
