package io.ferrisstreams.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counts, sums and means against BigInteger and BigDecimal. */
class SumsTest {
  private static final BigInteger END = BigInteger.TEN.pow(38);

  private static <N extends Number> BigInteger sum(List<N> rows) {
    return rows.stream()
        .map(row -> BigInteger.valueOf(row.longValue()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger wideSum(List<Int128> rows) {
    return rows.stream().map(Int128::toBigInteger).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static boolean fits(BigInteger value, int digits) {
    return value.abs().compareTo(BigInteger.TEN.pow(digits)) < 0;
  }

  private static <T> @Nullable T orNull(List<?> rows, T value) {
    return rows.isEmpty() ? null : value;
  }

  static long number(Random random) {
    return random.nextInt(4) == 0
        ? random.nextLong()
        : random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(2000) - 1000;
  }

  static Int128 wide(Random random) {
    int bits = random.nextInt(4) == 0 ? 126 : random.nextInt(60);
    BigInteger value = new BigInteger(bits, random).min(END.subtract(BigInteger.ONE));
    return Int128.of(random.nextBoolean() ? value : value.negate());
  }

  @Property(tries = 100)
  void counts(@ForAll long seed) {
    Interleaving.<Count, Integer>of(Count::new, (count, row) -> count.add())
        .removing((count, row) -> count.remove())
        .rows(Random::nextInt)
        .yielding(Count::count, rows -> (long) rows.size())
        .run(seed);
  }

  @Property(tries = 60)
  void sumsOfLongs(@ForAll long seed) {
    Interleaving.<LongSum, Long>of(LongSum::new, LongSum::add)
        .removing(LongSum::remove)
        .rows(SumsTest::number)
        .fitting(rows -> sum(rows).bitLength() < 64)
        .yielding(LongSum::sum, rows -> orNull(rows, sum(rows).longValue()))
        .yielding(LongSum::sumOrZero, rows -> sum(rows).longValue())
        .run(seed);
  }

  @Property(tries = 60)
  void sumsOfInts(@ForAll long seed) {
    Interleaving.<IntSum, Integer>of(IntSum::new, IntSum::add)
        .removing(IntSum::remove)
        .rows(random -> (int) number(random))
        .fitting(rows -> sum(rows).bitLength() < 32)
        .yielding(IntSum::sumOrZero, rows -> sum(rows).intValue())
        .run(seed);
  }

  @Property(tries = 60)
  void sumsOfNarrowDecimals(@ForAll long seed) {
    Function<Random, Long> unscaled = random -> number(random) % 1_000_000_000_000_000_000L;
    Interleaving.<DecimalSum, Long>of(DecimalSum::new, DecimalSum::add)
        .removing(DecimalSum::remove)
        .rows(unscaled)
        .yielding(DecimalSum::sum, rows -> orNull(rows, Int128.of(sum(rows))))
        .run(seed);
    Interleaving.<NarrowDecimalSum, Long>of(
            () -> new NarrowDecimalSum(new Decimal(18, 2)), NarrowDecimalSum::add)
        .removing(NarrowDecimalSum::remove)
        .rows(unscaled)
        .fitting(rows -> fits(sum(rows), 18))
        .yielding(NarrowDecimalSum::sumOrZero, rows -> sum(rows).longValue())
        .run(seed);
  }

  @Property(tries = 60)
  void sumsOfWideDecimals(@ForAll long seed) {
    Interleaving.<DecimalSum, Int128>of(DecimalSum::new, DecimalSum::add)
        .removing(DecimalSum::remove)
        .rows(SumsTest::wide)
        .fitting(rows -> fits(wideSum(rows), 38))
        .yielding(DecimalSum::sum, rows -> orNull(rows, Int128.of(wideSum(rows))))
        .run(seed);
    Interleaving.<WideDecimalSum, Int128>of(
            () -> new WideDecimalSum(new Decimal(20, 2)), WideDecimalSum::add)
        .removing(WideDecimalSum::remove)
        .rows(random -> Int128.of(wide(random).toBigInteger().mod(BigInteger.TEN.pow(20))))
        .fitting(rows -> fits(wideSum(rows), 20))
        .yielding(WideDecimalSum::sumOrZero, rows -> Int128.of(wideSum(rows)))
        .run(seed);
  }

  private static Int128 average(BigInteger sum, int count, int scale, int resultScale) {
    BigDecimal exact = new BigDecimal(sum, scale);
    return Int128.of(
        exact.divide(BigDecimal.valueOf(count), resultScale, RoundingMode.HALF_UP).unscaledValue());
  }

  @Property(tries = 30)
  void meansOfDecimals(@ForAll long seed) {
    for (int scale : new int[] {0, 2, 6, 9}) {
      int resultScale = Math.max(scale, 6);
      Interleaving.<DecimalAverage, Long>of(
              () -> new DecimalAverage(new Decimal(18, scale)), DecimalAverage::add)
          .removing(DecimalAverage::remove)
          .rows(random -> number(random) % 1_000_000_000_000_000_000L)
          .yielding(
              DecimalAverage::average,
              rows -> rows.isEmpty() ? null : average(sum(rows), rows.size(), scale, resultScale))
          .run(seed);
      Interleaving.<DecimalAverage, Int128>of(
              () -> new DecimalAverage(new Decimal(38, scale)), DecimalAverage::add)
          .removing(DecimalAverage::remove)
          .rows(SumsTest::wide)
          .fitting(
              rows ->
                  fits(wideSum(rows), 38)
                      && rows.stream()
                          .allMatch(row -> fits(row.toBigInteger(), 38 - resultScale + scale)))
          .yielding(
              DecimalAverage::average,
              rows ->
                  rows.isEmpty() ? null : average(wideSum(rows), rows.size(), scale, resultScale))
          .run(seed);
    }
  }

  @Property(tries = 60)
  void meansOfLongs(@ForAll long seed) {
    Interleaving.<LongAverage, Long>of(LongAverage::new, LongAverage::add)
        .removing(LongAverage::remove)
        .rows(SumsTest::number)
        .yielding(
            LongAverage::average,
            rows -> rows.isEmpty() ? null : sum(rows).doubleValue() / rows.size())
        .yielding(
            LongAverage::averageOrZero,
            rows -> rows.isEmpty() ? 0.0 : sum(rows).doubleValue() / rows.size())
        .run(seed);
  }

  /** Of all magnitudes, so that most sums of two have to be rounded. */
  static double anyDouble(Random random) {
    double value =
        switch (random.nextInt(4)) {
          case 0 -> random.nextGaussian() * 1e307;
          case 1 -> random.nextInt(100) / 4.0;
          case 2 -> Math.scalb(random.nextGaussian(), random.nextInt(400) - 300);
          default -> random.nextGaussian();
        };
    return Double.isFinite(value) ? value : 1;
  }

  private static double exactSum(List<Double> rows) {
    return rows.stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }

  @Property(tries = 30)
  void sumsAndMeansOfDoubles(@ForAll long seed) {
    Interleaving.<DoubleSum, Double>of(DoubleSum::new, DoubleSum::add)
        .removing(DoubleSum::remove)
        .rows(SumsTest::anyDouble)
        .fitting(rows -> Double.isFinite(exactSum(rows)))
        .yielding(DoubleSum::sum, rows -> orNull(rows, exactSum(rows)))
        .yielding(DoubleSum::sumOrZero, SumsTest::exactSum)
        .yielding(DoubleSum::average, rows -> orNull(rows, exactSum(rows) / rows.size()))
        .run(seed);
  }

  @Test
  void whatIsNotFiniteIsARowError() {
    DoubleSum sum = new DoubleSum();
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> sum.add(value)).isInstanceOf(RowException.class);
      assertThatThrownBy(() -> sum.remove(value)).isInstanceOf(RowException.class);
      assertThatThrownBy(() -> new Moments().add(value)).isInstanceOf(RowException.class);
      assertThatThrownBy(() -> new Regression().add(1, value)).isInstanceOf(RowException.class);
      assertThatThrownBy(() -> new Quantiles().add(value)).isInstanceOf(RowException.class);
      assertThatThrownBy(() -> new DoubleDelta().add(value)).isInstanceOf(RowException.class);
    }
    assertThat(sum.sum()).isNull();
  }

  @Test
  void sumsUpToTheGreatestDoubleFit() {
    DoubleSum sum = new DoubleSum();
    sum.add(Double.MAX_VALUE);
    assertThatThrownBy(() -> sum.add(Double.MAX_VALUE)).isInstanceOf(RowException.class);
    assertThat(sum.sum()).isEqualTo(Double.MAX_VALUE);
    sum.add(-Double.MAX_VALUE);
    sum.add(1);
    assertThat(sum.sum()).isEqualTo(1);
  }

  @Property(tries = 60)
  void sumsOfLists(@ForAll long seed) {
    Function<Random, List<Long>> lists =
        random -> {
          Long[] list = new Long[random.nextInt(4)];
          Arrays.setAll(list, i -> random.nextInt(5) == 0 ? null : number(random) >> 2);
          return Arrays.asList(list);
        };
    Function<List<List<Long>>, BigInteger> all =
        rows -> sum(rows.stream().flatMap(List::stream).filter(Objects::nonNull).toList());
    Interleaving.<LongListSum, List<Long>>of(LongListSum::new, LongListSum::add)
        .removing(LongListSum::remove)
        .rows(lists)
        .fitting(rows -> all.apply(rows).bitLength() < 64)
        .yielding(LongListSum::sum, rows -> orNull(rows, all.apply(rows).longValue()))
        .run(seed);
    Interleaving.<DecimalListSum, List<Long>>of(DecimalListSum::new, DecimalListSum::add)
        .removing(DecimalListSum::remove)
        .rows(lists)
        .yielding(DecimalListSum::sum, rows -> orNull(rows, Int128.of(all.apply(rows))))
        .run(seed);
    Function<List<Long>, List<Integer>> ints =
        list -> list.stream().map(e -> e == null ? null : e.intValue()).toList();
    Function<List<List<Long>>, BigInteger> allInts =
        rows ->
            sum(
                rows.stream()
                    .flatMap(list -> ints.apply(list).stream())
                    .filter(Objects::nonNull)
                    .toList());
    Interleaving.<KsqlIntListSum, List<Long>>of(
            KsqlIntListSum::new, (sum, list) -> sum.add(ints.apply(list)))
        .removing((sum, list) -> sum.remove(ints.apply(list)))
        .rows(random -> lists.apply(random).stream().map(SumsTest::small).toList())
        .fitting(rows -> allInts.apply(rows).bitLength() < 32)
        .yielding(KsqlIntListSum::sumOrZero, rows -> allInts.apply(rows).intValue())
        .run(seed);
    Interleaving.<IntListSum, List<Long>>of(
            IntListSum::new, (sum, list) -> sum.add(ints.apply(list)))
        .removing((sum, list) -> sum.remove(ints.apply(list)))
        .rows(lists)
        .yielding(IntListSum::sum, rows -> orNull(rows, allInts.apply(rows).longValue()))
        .run(seed);
  }

  private static @Nullable Long small(@Nullable Long value) {
    return value == null ? null : (Long) (value >> 34);
  }

  @Property(tries = 30)
  void sumsOfListsOfDoublesAndWideDecimals(@ForAll long seed) {
    Interleaving.<DoubleListSum, List<Double>>of(DoubleListSum::new, DoubleListSum::add)
        .removing(DoubleListSum::remove)
        .rows(random -> List.of(random.nextGaussian(), random.nextGaussian() * 1e20))
        .yielding(
            DoubleListSum::sum,
            rows -> orNull(rows, exactSum(rows.stream().flatMap(List::stream).toList())))
        .run(seed);
    Interleaving.<WideDecimalListSum, List<Int128>>of(
            WideDecimalListSum::new, WideDecimalListSum::add)
        .removing(WideDecimalListSum::remove)
        .rows(random -> List.of(wide(random)))
        .fitting(rows -> fits(wideSum(rows.stream().flatMap(List::stream).toList()), 38))
        .yielding(
            WideDecimalListSum::sum,
            rows -> orNull(rows, Int128.of(wideSum(rows.stream().flatMap(List::stream).toList()))))
        .run(seed);
  }
}
