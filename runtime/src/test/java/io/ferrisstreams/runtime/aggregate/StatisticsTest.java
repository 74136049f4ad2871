package io.ferrisstreams.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statistics against BigDecimal, and percentiles against sorted lists. */
class StatisticsTest {
  private static final MathContext DIGITS = new MathContext(60);

  record Pair(double y, double x) {}

  private static BigDecimal sum(List<Pair> rows, Function<Pair, BigDecimal> value) {
    return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal x(Pair pair) {
    return new BigDecimal(pair.x());
  }

  private static BigDecimal y(Pair pair) {
    return new BigDecimal(pair.y());
  }

  /** The sum of products of distances from the means. */
  private static BigDecimal centered(
      List<Pair> rows, Function<Pair, BigDecimal> a, Function<Pair, BigDecimal> b) {
    BigDecimal n = BigDecimal.valueOf(rows.size());
    BigDecimal products = sum(rows, pair -> a.apply(pair).multiply(b.apply(pair)));
    return n.multiply(products).subtract(sum(rows, a).multiply(sum(rows, b))).divide(n, DIGITS);
  }

  /** Within a few units in the last place, and null where that is. */
  private static void assertClose(@Nullable Double actual, @Nullable BigDecimal expected) {
    if (expected == null) {
      assertThat(actual).isNull();
      return;
    }
    double value = expected.doubleValue();
    assertThat(actual).isNotNull();
    assertThat(Math.abs(actual - value))
        .as("%s is %s", actual, expected)
        .isLessThanOrEqualTo(4 * Math.ulp(value));
  }

  private static @Nullable BigDecimal variance(List<Pair> rows, int less) {
    return rows.size() <= less
        ? null
        : centered(rows, StatisticsTest::x, StatisticsTest::x)
            .divide(BigDecimal.valueOf(rows.size() - less), DIGITS);
  }

  /** Close to each other and far from 0, among others: where naive sums of squares fail. */
  private static double number(Random random, int kind) {
    return switch (kind) {
      case 0 -> 1.7e12 + random.nextInt(3);
      case 1 -> random.nextInt(10);
      case 2 -> 1e9 + random.nextGaussian() * 1e-6;
      case 3 -> Math.scalb(random.nextGaussian(), random.nextInt(80) - 40);
      default -> 12345.678;
    };
  }

  @Property(tries = 30)
  void spreads(@ForAll long seed) {
    int kind = new Random(seed).nextInt(5);
    Interleaving.<Moments, Pair>of(Moments::new, (moments, row) -> moments.add(row.x()))
        .removing((moments, row) -> moments.remove(row.x()))
        .rows(random -> new Pair(0, number(random, kind)))
        .checking(
            (moments, rows) -> {
              assertClose(moments.varianceOfSample(), variance(rows, 1));
              assertClose(moments.varianceOfPopulation(), variance(rows, 0));
              BigDecimal variance = variance(rows, 1);
              BigDecimal deviation = variance == null ? null : variance.sqrt(DIGITS);
              assertClose(moments.deviationOfSample(), deviation);
              assertClose(moments.ksqlDeviation(), deviation == null ? BigDecimal.ZERO : deviation);
              assertClose(moments.ksqlVariance(), variance == null ? BigDecimal.ZERO : variance);
              BigDecimal all = variance(rows, 0);
              assertClose(moments.deviationOfPopulation(), all == null ? null : all.sqrt(DIGITS));
            })
        .run(seed);
  }

  @Property(tries = 30)
  void regressions(@ForAll long seed) {
    int kind = new Random(seed).nextInt(5);
    Interleaving.<Regression, Pair>of(Regression::new, (state, row) -> state.add(row.y(), row.x()))
        .removing((state, row) -> state.remove(row.y(), row.x()))
        .rows(
            random -> {
              double x = number(random, kind);
              return new Pair(random.nextBoolean() ? 3 * x + 1 : number(random, 1), x);
            })
        .checking(StatisticsTest::checkRegression)
        .run(seed);
  }

  private static void checkRegression(Regression state, List<Pair> rows) {
    int n = rows.size();
    assertThat(state.pairs()).isEqualTo(n);
    if (n == 0) {
      assertThat(state.correlation()).isNull();
      assertThat(state.ksqlCorrelation()).isNaN();
      assertThat(state.covarianceOfPopulation()).isNull();
      assertThat(state.slope()).isNull();
      assertThat(state.intercept()).isNull();
      assertThat(state.r2()).isNull();
      assertThat(state.sxy()).isNull();
      return;
    }
    BigDecimal xx = centered(rows, StatisticsTest::x, StatisticsTest::x);
    BigDecimal yy = centered(rows, StatisticsTest::y, StatisticsTest::y);
    BigDecimal xy = centered(rows, StatisticsTest::x, StatisticsTest::y);
    BigDecimal count = BigDecimal.valueOf(n);
    boolean flatX = rows.stream().map(Pair::x).distinct().count() == 1;
    boolean flatY = rows.stream().map(Pair::y).distinct().count() == 1;
    assertClose(state.sxx(), xx);
    assertClose(state.syy(), yy);
    assertClose(state.averageX(), sum(rows, StatisticsTest::x).divide(count, DIGITS));
    assertClose(state.averageY(), sum(rows, StatisticsTest::y).divide(count, DIGITS));
    if (flatX || flatY) {
      assertThat(state.correlation()).isNull();
      assertThat(state.ksqlCorrelation()).isNaN();
      assertThat(state.slope()).isEqualTo(flatX ? null : (Double) 0.0);
      assertThat(state.r2()).isEqualTo(flatX ? null : (Double) 1.0);
      return;
    }
    assertClose(state.sxy(), xy);
    assertClose(state.covarianceOfPopulation(), xy.divide(count, DIGITS));
    assertClose(state.covarianceOfSample(), xy.divide(BigDecimal.valueOf(n - 1), DIGITS));
    assertClose(state.slope(), xy.divide(xx, DIGITS));
    double expected = xy.divide(xx.multiply(yy).sqrt(DIGITS), DIGITS).doubleValue();
    assertThat(Math.abs(state.ksqlCorrelation() - expected)).isLessThan(1e-15);
    assertThat(Math.abs(state.r2() - expected * expected)).isLessThan(1e-15);
  }

  @Test
  void squaresHaveRoom() {
    Moments moments = new Moments();
    moments.add(1e145);
    moments.add(-1e145);
    assertThatThrownBy(() -> moments.add(1e146)).isInstanceOf(RowException.class);
    assertThat(moments.varianceOfPopulation()).isEqualTo(1e290);
    Regression regression = new Regression();
    regression.add(1e145, -1e145);
    regression.add(-1e145, 1e145);
    assertThat(regression.correlation()).isEqualTo(-1);
    assertThat(regression.r2()).isEqualTo(1);
  }

  private static List<Double> sorted(List<Double> rows) {
    List<Double> sorted = new ArrayList<>(rows);
    Collections.sort(sorted);
    return sorted;
  }

  /** As SQL:2011 has it: the number at {@code part * (n - 1)}, in between two if need be. */
  private static BigDecimal quantile(List<BigDecimal> sorted, String part) {
    BigDecimal rank = new BigDecimal(part).multiply(BigDecimal.valueOf(sorted.size() - 1));
    BigDecimal low = sorted.get(rank.setScale(0, RoundingMode.FLOOR).intValue());
    BigDecimal high = sorted.get(rank.setScale(0, RoundingMode.CEILING).intValue());
    return low.add(high.subtract(low).multiply(rank.remainder(BigDecimal.ONE)));
  }

  @Property(tries = 40)
  void percentilesOfDoubles(@ForAll long seed) {
    Interleaving.<Quantiles, Double>of(Quantiles::new, Quantiles::add)
        .removing(Quantiles::remove)
        .rows(random -> (double) random.nextInt(12) / 4)
        .checking(
            (state, rows) -> {
              List<BigDecimal> sorted = sorted(rows).stream().map(BigDecimal::new).toList();
              for (String part : List.of("0", "0.25", "0.5", "0.55", "0.99", "1")) {
                assertClose(
                    state.quantile(Double.parseDouble(part)),
                    rows.isEmpty() ? null : quantile(sorted, part));
              }
              assertThat(state.median()).isEqualTo(state.quantile(0.5));
            })
        .run(seed);
  }

  @Property(tries = 40)
  void percentilesOfDecimals(@ForAll long seed) {
    for (int scale : new int[] {2, 8}) {
      int resultScale = Math.max(scale, 6);
      Interleaving.<DecimalQuantiles, Int128>of(
              () -> new DecimalQuantiles(new Decimal(38, scale)), DecimalQuantiles::add)
          .removing(DecimalQuantiles::remove)
          .rows(
              random ->
                  random.nextBoolean() ? Int128.of(random.nextInt(10)) : SumsTest.wide(random))
          .fitting(
              rows -> rows.stream().allMatch(row -> row.precision() <= 38 - resultScale + scale))
          .checking(
              (state, rows) -> {
                List<BigDecimal> sorted =
                    rows.stream()
                        .sorted()
                        .map(row -> new BigDecimal(row.toBigInteger(), scale))
                        .toList();
                for (String part : List.of("0", "0.25", "0.5", "0.55", "1")) {
                  Int128 actual = state.quantile(Double.parseDouble(part));
                  assertThat(actual)
                      .isEqualTo(
                          rows.isEmpty()
                              ? null
                              : Int128.of(
                                  quantile(sorted, part)
                                      .setScale(resultScale, RoundingMode.HALF_UP)
                                      .unscaledValue()));
                }
                assertThat(state.median()).isEqualTo(state.quantile(0.5));
              })
          .run(seed);
    }
  }

  @Property(tries = 60)
  void percentilesThatAreValues(@ForAll long seed) {
    Interleaving.<Ordered<String>, String>of(
            () -> new Ordered<>(SqlType.VARCHAR), Ordered<String>::add)
        .removing(Ordered<String>::remove)
        .rows(random -> "v" + random.nextInt(12))
        .checking(
            (state, rows) -> {
              List<String> sorted = rows.stream().sorted().toList();
              for (double part : new double[] {0, 0.25, 0.5, 0.55, 0.99, 1}) {
                // The first whose share of values up to it is large enough.
                String expected = null;
                for (int i = 0; i < sorted.size() && expected == null; i++) {
                  BigDecimal needed =
                      BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(sorted.size()));
                  expected =
                      BigDecimal.valueOf(i + 1).compareTo(needed) >= 0 ? sorted.get(i) : null;
                }
                assertThat(state.quantile(part)).isEqualTo(expected);
              }
              assertThat(state.least()).isEqualTo(rows.isEmpty() ? null : sorted.get(0));
              assertThat(state.greatest())
                  .isEqualTo(rows.isEmpty() ? null : sorted.get(sorted.size() - 1));
            })
        .run(seed);
  }

  @Test
  void partsAreOfAWhole() {
    for (double part : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> new Quantiles().quantile(part))
          .hasMessage("part " + part + ", must be 0 to 1")
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
