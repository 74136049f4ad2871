package io.ferrisstreams.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.decimal.DecimalText;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.ScaledInteger;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.decimal.WideSum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Exact money by several means, per value. Methods are named {@code <work>_<contestant>}:
 *
 * <ul>
 *   <li>{@code scaledInteger}: what generated code does with DECIMAL columns, unscaled longs
 *   <li>{@code scaledIntegerWide}: the same where the types of the operands do not prove that a
 *       product fits a {@code long}, {@link Int128}
 *   <li>{@code scaledIntegerObject}: the class {@link ScaledInteger}, one object per value
 *   <li>{@code double}: not exact, the yardstick of speed
 *   <li>{@code bigDecimal}: exact, what one would use otherwise
 * </ul>
 *
 * <p>The heap is there from the start. Otherwise contestants that make garbage, BigDecimal above
 * all, would mostly measure how fast the machine hands out memory for the first time.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecimalBenchmark {
  private static final int PAIRS = 1_000_000;

  /** Few enough to stay in the cache, as a row does: what is measured is arithmetic. */
  private static final int VALUES = 8_192;

  private static final int SCALE = 4;
  private static final int CENTS = 2;
  private static final int QUOTIENT_SCALE = 6;

  /** One column of numbers of scale 4, once for each contestant. */
  private record Columns(
      long[] unscaled, ScaledInteger[] objects, double[] doubles, BigDecimal[] bigDecimals) {

    static Columns of(int size, LongSupplier values) {
      Columns columns =
          new Columns(
              new long[size], new ScaledInteger[size], new double[size], new BigDecimal[size]);
      for (int i = 0; i < size; i++) {
        long value = values.getAsLong();
        columns.unscaled[i] = value;
        columns.objects[i] = ScaledInteger.of(value, SCALE);
        columns.doubles[i] = Decimals.toDouble(value, SCALE);
        columns.bigDecimals[i] = BigDecimal.valueOf(value, SCALE);
      }
      return columns;
    }
  }

  /** Prices of 1 to 1,000 and quantities of 1 to 10,000: products of up to 15 digits. */
  @State(Scope.Thread)
  public static class Notional {
    // The same numbers in every run; so below.
    private final SplittableRandom random = new SplittableRandom(7);
    private final Columns prices = Columns.of(PAIRS, () -> random.nextLong(1_0000, 1_000_0000));
    private final Columns quantities =
        Columns.of(PAIRS, () -> random.nextLong(1_0000, 10_000_0000));
  }

  /** Products of 29 to 33 digits. */
  @State(Scope.Thread)
  public static class WideNotional {
    private final SplittableRandom random = new SplittableRandom(7);
    private final Columns prices =
        Columns.of(PAIRS, () -> random.nextLong(10_000_000_000_0000L, 99_000_000_000_0000L));
    private final Columns quantities =
        Columns.of(PAIRS, () -> random.nextLong(10_000_000_0000L, 99_000_000_0000L));
  }

  /**
   * Amounts of a cent to ten million, one of twenty a refund, and rates below 1: columns of
   * DECIMAL(12,4) and DECIMAL(5,4), whose product always fits.
   */
  @State(Scope.Thread)
  public static class Payments {
    private final SplittableRandom random = new SplittableRandom(7);
    private final Columns amounts = Columns.of(VALUES, this::amount);
    private final Columns rates = Columns.of(VALUES, () -> random.nextLong(1, 9999));

    private long amount() {
      long magnitude = random.nextLong(100, Decimals.powerOfTen(5 + random.nextInt(7)));
      return random.nextInt(20) == 0 ? -magnitude : magnitude;
    }
  }

  /** Numbers as long as 12345.6789. */
  @State(Scope.Thread)
  public static class Texts {
    private final SplittableRandom random = new SplittableRandom(7);
    private final Columns numbers =
        Columns.of(VALUES, () -> random.nextLong(10_000_0000L, 99_999_9999L));
    private final byte[][] utf8 = new byte[VALUES][];
    private final byte[] out = new byte[DecimalText.MAX_LENGTH];

    public Texts() {
      for (int i = 0; i < VALUES; i++) {
        utf8[i] = Decimals.format(numbers.unscaled[i], SCALE).getBytes(UTF_8);
      }
    }
  }

  /** Σ price * quantity. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void notionalSum_scaledInteger(Notional of, Blackhole blackhole) {
    sumOfProducts(of.prices, of.quantities, blackhole);
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
  public ScaledInteger notionalSum_scaledIntegerObject(Notional of) {
    return sumOfObjects(of.prices, of.quantities);
  }

  private static ScaledInteger sumOfObjects(Columns a, Columns b) {
    ScaledInteger sum = ScaledInteger.of(0, 2 * SCALE);
    ScaledInteger[] as = a.objects;
    ScaledInteger[] bs = b.objects;
    for (int i = 0; i < PAIRS; i++) {
      sum = sum.add(as[i].multiply(bs[i]));
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double notionalSum_double(Notional of) {
    return sumOfDoubles(of.prices, of.quantities);
  }

  private static double sumOfDoubles(Columns a, Columns b) {
    double sum = 0;
    double[] as = a.doubles;
    double[] bs = b.doubles;
    for (int i = 0; i < PAIRS; i++) {
      sum += as[i] * bs[i];
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public BigDecimal notionalSum_bigDecimal(Notional of) {
    return sumOfBigDecimals(of.prices, of.quantities);
  }

  private static BigDecimal sumOfBigDecimals(Columns a, Columns b) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal[] as = a.bigDecimals;
    BigDecimal[] bs = b.bigDecimals;
    for (int i = 0; i < PAIRS; i++) {
      sum = sum.add(as[i].multiply(bs[i]));
    }
    return sum;
  }

  /** The same with wide products. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void wideSum_scaledInteger(WideNotional of, Blackhole blackhole) {
    sumOfProducts(of.prices, of.quantities, blackhole);
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public ScaledInteger wideSum_scaledIntegerObject(WideNotional of) {
    return sumOfObjects(of.prices, of.quantities);
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double wideSum_double(WideNotional of) {
    return sumOfDoubles(of.prices, of.quantities);
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public BigDecimal wideSum_bigDecimal(WideNotional of) {
    return sumOfBigDecimals(of.prices, of.quantities);
  }

  /** ROUND(amount * rate, 2). */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_scaledInteger(Payments of, Blackhole blackhole) {
    long[] amounts = of.amounts.unscaled;
    long[] rates = of.rates.unscaled;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(Decimals.rescale(amounts[i] * rates[i], 2 * SCALE, CENTS));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_scaledIntegerWide(Payments of, Blackhole blackhole) {
    long[] amounts = of.amounts.unscaled;
    long[] rates = of.rates.unscaled;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(
          WideDecimals.rescale(WideDecimals.multiply(amounts[i], rates[i]), 2 * SCALE, CENTS));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_scaledIntegerObject(Payments of, Blackhole blackhole) {
    ScaledInteger[] amounts = of.amounts.objects;
    ScaledInteger[] rates = of.rates.objects;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(amounts[i].multiply(rates[i], CENTS, RoundingMode.HALF_UP));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_double(Payments of, Blackhole blackhole) {
    double[] amounts = of.amounts.doubles;
    double[] rates = of.rates.doubles;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(Math.round(amounts[i] * rates[i] * 100) / 100.0);
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void fee_bigDecimal(Payments of, Blackhole blackhole) {
    BigDecimal[] amounts = of.amounts.bigDecimals;
    BigDecimal[] rates = of.rates.bigDecimals;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(amounts[i].multiply(rates[i]).setScale(CENTS, RoundingMode.HALF_UP));
    }
  }

  /** amount / rate to 6 digits. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_scaledInteger(Payments of, Blackhole blackhole) {
    long[] amounts = of.amounts.unscaled;
    long[] rates = of.rates.unscaled;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(Decimals.divide(amounts[i], SCALE, rates[i], SCALE, QUOTIENT_SCALE));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_scaledIntegerObject(Payments of, Blackhole blackhole) {
    ScaledInteger[] amounts = of.amounts.objects;
    ScaledInteger[] rates = of.rates.objects;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(amounts[i].divide(rates[i], QUOTIENT_SCALE, RoundingMode.HALF_UP));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_double(Payments of, Blackhole blackhole) {
    double[] amounts = of.amounts.doubles;
    double[] rates = of.rates.doubles;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(Math.round(amounts[i] / rates[i] * 1e6) / 1e6);
    }
  }

  /** What the machine takes for the division alone: cut instead of rounded, and nothing checked. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_uncheckedLong(Payments of, Blackhole blackhole) {
    long[] amounts = of.amounts.unscaled;
    long[] rates = of.rates.unscaled;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(amounts[i] * 1_000_000 / rates[i]);
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void divide_bigDecimal(Payments of, Blackhole blackhole) {
    BigDecimal[] amounts = of.amounts.bigDecimals;
    BigDecimal[] rates = of.rates.bigDecimals;
    for (int i = 0; i < VALUES; i++) {
      blackhole.consume(amounts[i].divide(rates[i], QUOTIENT_SCALE, RoundingMode.HALF_UP));
    }
  }

  /** From UTF-8. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void parse_scaledInteger(Texts of, Blackhole blackhole) {
    for (byte[] text : of.utf8) {
      blackhole.consume(DecimalText.parse(text, 0, text.length, 18, SCALE));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void parse_scaledIntegerObject(Texts of, Blackhole blackhole) {
    for (byte[] text : of.utf8) {
      blackhole.consume(ScaledInteger.parse(new String(text, ISO_8859_1)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void parse_double(Texts of, Blackhole blackhole) {
    for (byte[] text : of.utf8) {
      blackhole.consume(Double.parseDouble(new String(text, ISO_8859_1)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void parse_bigDecimal(Texts of, Blackhole blackhole) {
    for (byte[] text : of.utf8) {
      blackhole.consume(new BigDecimal(new String(text, ISO_8859_1)));
    }
  }

  /** To UTF-8. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void print_scaledInteger(Texts of, Blackhole blackhole) {
    byte[] out = of.out;
    for (long number : of.numbers.unscaled) {
      blackhole.consume(DecimalText.write(number, SCALE, out, 0));
    }
    blackhole.consume(out);
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void print_scaledIntegerObject(Texts of, Blackhole blackhole) {
    for (ScaledInteger number : of.numbers.objects) {
      blackhole.consume(number.toString().getBytes(ISO_8859_1));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void print_double(Texts of, Blackhole blackhole) {
    for (double number : of.numbers.doubles) {
      blackhole.consume(Double.toString(number).getBytes(ISO_8859_1));
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void print_bigDecimal(Texts of, Blackhole blackhole) {
    for (BigDecimal number : of.numbers.bigDecimals) {
      blackhole.consume(number.toPlainString().getBytes(ISO_8859_1));
    }
  }
}
