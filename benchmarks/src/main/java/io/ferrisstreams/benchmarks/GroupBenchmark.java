package io.ferrisstreams.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.processor.internals.ChainDriver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time and allocation per record of GROUP BY, of 1,000 groups: from bytes to bytes through a
 * repartition topic, a store in memory with its changelog, and the sink.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class GroupBenchmark {
  private static final int RECORDS = 1 << 14;

  /** A name of {@link Contestant}. */
  @Param({"pass-through", "hand-written", "generated"})
  public String contestant;

  private final byte[] key = {'k'};
  private final byte[][] records = Question.GROUP.trades().take(RECORDS);
  private ChainDriver driver;
  private int next;

  /** Builds the contestant's topology. */
  @Setup
  public void build(Blackhole blackhole) {
    driver =
        new ChainDriver(
            Question.GROUP.contestant(contestant).topology("trades", "results"),
            "trades",
            blackhole::consume);
  }

  /** Tells how large states are. */
  @TearDown
  public void tell() {
    System.out.printf(Locale.ROOT, "%n%s: %.1f bytes of state%n", contestant, driver.stateBytes());
  }

  /** One record. */
  @Benchmark
  public void process() {
    driver.process(key, records[next++ & RECORDS - 1]);
  }
}
