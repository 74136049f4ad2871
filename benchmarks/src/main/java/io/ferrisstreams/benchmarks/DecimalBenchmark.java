package io.ferrisstreams.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.decimal.DecimalText;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.ScaledInteger;
import io.ferrisstreams.serdes.decimal.WideSum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Exact money by three means, per value. Methods are named {@code <work>_<contestant>}:
 *
 * <ul>
 *   <li>{@code scaledInteger}: what generated code does with DECIMAL columns, unscaled longs
 *   <li>{@code scaledIntegerObject}: the class {@link ScaledInteger}, one object per value
 *   <li>{@code double}: not exact, the yardstick of speed
 *   <li>{@code bigDecimal}: exact, what one would use otherwise
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH has the fields filled.
public class DecimalBenchmark {
  private static final int PAIRS = 1_000_000;

  /** Few enough to stay in the cache: what is measured is arithmetic. */
  private static final int VALUES = 1_024;

  private static final int SCALE = 4;
  private static final int CENTS = 2;
  private static final int QUOTIENT_SCALE = 6;

  private Columns prices;
  private Columns quantities;
  private Columns widePrices;
  private Columns wideQuantities;
  private Columns amounts;
  private Columns rates;
  private byte[][] texts;
  private final byte[] out = new byte[DecimalText.MAX_LENGTH];

  /** One column of numbers of scale 4, once for each contestant. */
  private record Columns(
      long[] unscaled, ScaledInteger[] objects, double[] doubles, BigDecimal[] bigDecimals) {

    static Columns of(int size, SplittableRandom random, long min, long max) {
      Columns columns =
          new Columns(
              new long[size], new ScaledInteger[size], new double[size], new BigDecimal[size]);
      for (int i = 0; i < size; i++) {
        long value = random.nextLong(min, max);
        columns.unscaled[i] = value;
        columns.objects[i] = ScaledInteger.of(value, SCALE);
        columns.doubles[i] = Decimals.toDouble(value, SCALE);
        columns.bigDecimals[i] = BigDecimal.valueOf(value, SCALE);
      }
      return columns;
    }
  }

  /** The same numbers in every run. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(7);
    prices = Columns.of(PAIRS, random, 1_0000, 1_000_0000);
    quantities = Columns.of(PAIRS, random, 1_0000, 10_000_0000);
    widePrices = Columns.of(PAIRS, random, 10_000_000_000_0000L, 99_000_000_000_0000L);
    wideQuantities = Columns.of(PAIRS, random, 10_000_000_0000L, 99_000_000_0000L);
    amounts = Columns.of(VALUES, random, 1_0000, 1_000_000_0000L);
    rates = Columns.of(VALUES, random, 1, 9999);
    texts = new byte[VALUES][];
    for (int i = 0; i < VALUES; i++) {
      // as long as 12345.6789
      texts[i] =
          Decimals.format(random.nextLong(10_000_0000L, 99_999_9999L), SCALE).getBytes(UTF_8);
    }
  }

  /** Σ price * quantity, products of up to 18 digits. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void notionalSum_scaledInteger(Blackhole blackhole) {
    sumOfProducts(prices, quantities, blackhole);
  }

  private static void sumOfProducts(Columns a, Columns b, Blackhole blackhole) {
    WideSum sum = new WideSum();
    long[] as = a.unscaled;
    long[] bs = b.unscaled;
    for (int i = 0; i < PAIRS; i++) {
      sum.addProduct(as[i], bs[i]);
    }
    Int128 value = sum.value();
    blackhole.consume(value.hi());
    blackhole.consume(value.lo());
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public ScaledInteger notionalSum_scaledIntegerObject() {
    return sumOfObjects(prices, quantities);
  }

  private static ScaledInteger sumOfObjects(Columns a, Columns b) {
    ScaledInteger sum = ScaledInteger.of(0, 2 * SCALE);
    for (int i = 0; i < PAIRS; i++) {
      sum = sum.add(a.objects[i].multiply(b.objects[i]));
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double notionalSum_double() {
    return sumOfDoubles(prices, quantities);
  }

  private static double sumOfDoubles(Columns a, Columns b) {
    double sum = 0;
    for (int i = 0; i < PAIRS; i++) {
      sum += a.doubles[i] * b.doubles[i];
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public BigDecimal notionalSum_bigDecimal() {
    return sumOfBigDecimals(prices, quantities);
  }

  private static BigDecimal sumOfBigDecimals(Columns a, Columns b) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < PAIRS; i++) {
      sum = sum.add(a.bigDecimals[i].multiply(b.bigDecimals[i]));
    }
    return sum;
  }

  /** The same with products of 29 to 33 digits. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void wideSum_scaledInteger(Blackhole blackhole) {
    sumOfProducts(widePrices, wideQuantities, blackhole);
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public ScaledInteger wideSum_scaledIntegerObject() {
    return sumOfObjects(widePrices, wideQuantities);
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double wideSum_double() {
    return sumOfDoubles(widePrices, wideQuantities);
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public BigDecimal wideSum_bigDecimal() {
    return sumOfBigDecimals(widePrices, wideQuantities);
  }

  /** amount * rate in whole cents. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_scaledInteger(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(
          Decimals.multiplyRounded(amounts.unscaled[i], SCALE, rates.unscaled[i], SCALE, CENTS));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_scaledIntegerObject(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(amounts.objects[i].multiply(rates.objects[i], CENTS, RoundingMode.HALF_UP));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_double(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(Math.round(amounts.doubles[i] * rates.doubles[i] * 100) / 100.0);
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_bigDecimal(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(
          amounts
              .bigDecimals[i]
              .multiply(rates.bigDecimals[i])
              .setScale(CENTS, RoundingMode.HALF_UP));
    }
  }

  /** amount / rate to 6 digits. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_scaledInteger(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(
          Decimals.divide(amounts.unscaled[i], SCALE, rates.unscaled[i], SCALE, QUOTIENT_SCALE));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_scaledIntegerObject(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(
          amounts.objects[i].divide(rates.objects[i], QUOTIENT_SCALE, RoundingMode.HALF_UP));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_double(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(Math.round(amounts.doubles[i] / rates.doubles[i] * 1e6) / 1e6);
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_bigDecimal(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(
          amounts.bigDecimals[i].divide(
              rates.bigDecimals[i], QUOTIENT_SCALE, RoundingMode.HALF_UP));
    }
  }

  /** From UTF-8. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void parse_scaledInteger(Blackhole blackhole) {
    for (byte[] text : texts) {
      blackhole.consume(DecimalText.parse(text, 0, text.length, 18, SCALE));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void parse_scaledIntegerObject(Blackhole blackhole) {
    for (byte[] text : texts) {
      blackhole.consume(ScaledInteger.parse(new String(text, ISO_8859_1)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void parse_double(Blackhole blackhole) {
    for (byte[] text : texts) {
      blackhole.consume(Double.parseDouble(new String(text, ISO_8859_1)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void parse_bigDecimal(Blackhole blackhole) {
    for (byte[] text : texts) {
      blackhole.consume(new BigDecimal(new String(text, ISO_8859_1)));
    }
  }

  /** To UTF-8. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void print_scaledInteger(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(DecimalText.write(prices.unscaled[i], SCALE, out, 0));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void print_scaledIntegerObject(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(prices.objects[i].toString().getBytes(ISO_8859_1));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void print_double(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(Double.toString(prices.doubles[i]).getBytes(ISO_8859_1));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void print_bigDecimal(Blackhole blackhole) {
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(prices.bigDecimals[i].toPlainString().getBytes(ISO_8859_1));
    }
  }
}
