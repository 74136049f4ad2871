package io.ferrisstreams.benchmarks;

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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time and allocation per record from bytes to bytes through the processors of each contestant.
 * What {@code pass-through} takes is the driver's and Kafka Streams' own part of the others.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class ProcessorBenchmark {
  private static final int RECORDS = 1 << 14;

  /** A name of {@link Contestant}. */
  @Param({"pass-through", "hand-written", "generated"})
  public String contestant;

  private final byte[] key = {'k'};
  private final byte[][] records = Trades.first(RECORDS);
  private ChainDriver driver;
  private int next;

  /** Builds the contestant's topology. */
  @Setup
  public void build(Blackhole blackhole) {
    driver =
        new ChainDriver(
            Question.FILTER.contestant(contestant).topology("trades", "results"),
            "trades",
            blackhole::consume);
  }

  /** One record. */
  @Benchmark
  public void process() {
    driver.process(key, records[next++ & RECORDS - 1]);
  }
}
