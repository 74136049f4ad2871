package io.ferrisstreams.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What is asked of the trades, with those who answer it. */
enum Question {
  /** Of the trades worth more than 100,000, the symbol, the exact worth and the side. */
  FILTER(1, new PassThrough(), new HandWritten(), new Generated()),
  /** Of each symbol, after each trade: how many, and sum, mean, least and greatest of the price. */
  GROUP(2, new PassThroughGroups(), new HandWrittenGroups(), new GeneratedGroups()),
  /** The same of each symbol in each ten seconds, once these are over. */
  WINDOW(2, new PassThroughWindows(), new HandWrittenWindows(), new GeneratedWindows());

  /** Symbols of the trades that are grouped. */
  static final int GROUPS = 1_000;

  /** A trade comes every millisecond. */
  static final Duration WINDOW_SIZE = Duration.ofSeconds(10);

  private final int steps;
  private final List<Contestant> contestants;

  Question(int steps, Contestant... contestants) {
    this.steps = steps;
    this.contestants = List.of(contestants);
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  static Question named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** How often a record is read: from its topic, and from a repartition topic. */
  int steps() {
    return steps;
  }

  /** All that are compared, the driver's own cost first. */
  List<Contestant> contestants() {
    return contestants;
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  Contestant contestant(String name) {
    return contestants.stream()
        .filter(contestant -> contestant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contestant " + name));
  }

  /** What it is asked of, from the first trade on. */
  Trades trades() {
    return this == FILTER ? new Trades() : Trades.of(GROUPS);
  }
}
